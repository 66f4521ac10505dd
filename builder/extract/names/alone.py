"""What a name says of its kind by itself: initials, a country, a company's ending, a club's words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile

from builder.data import load
from builder.data.folding import fold
from builder.data.order import family_first
from builder.extract.names.candidate import is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import CAMEL
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.model import Kind

SAINTS = frozenset({"St", "St.", "Saint"})
TOWN = re.compile(r"-(?:sur|en|les|lès|lez|sous|aux|la|le|on|upon|by)-", re.I)
"""Rostov-sur-le-Don, Stratford-upon-Avon."""

SHOUTED = 3
"""So many words beside a name, all in capitals, make a line that shouts, if one of them is too long for initials or is
a small word."""
LONG = 6
"""So many letters initials seldom have."""
FAR = 12
"""So many words on each side are looked at."""


def by_itself(tokens: Tokens, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """Adds the votes of the name's own words."""
    text = tokens.text
    if text in lexicon.well_known or (len(text) > 3 and fold(text) in lexicon.bodies):
        votes[Kind.GROUP] += 12
    elif "-" in text and family_first(text):
        votes[Kind.ACTOR] += 8  # "Wu Exem-ple"
    elif text.lower() in lexicon.countries or lexicon.has("states", text):
        votes[Kind.PLACE] += 12
    elif text.lower().startswith(tuple(lexicon.lists["place_openings"]) or ("\0",)):
        votes[Kind.PLACE] += 8
    elif _is_acronym(tokens, lexicon) or (CAMEL.fullmatch(text) and not _is_somebodys(tokens, lexicon)):
        votes[Kind.GROUP] += 3
    elif len(tokens) > 1 and tokens[0].text in load("well_known")["unions"]:
        votes[Kind.GROUP] += 8  # "CGT Exemplo"
    elif lexicon.has("seats", tokens[-1].text) and len(tokens) == 1:
        votes[Kind.GROUP] += 12
    elif (
        lexicon.has("alone_heads", text)
        or _is_branch(tokens, lexicon)
        or _is_local_club(tokens, lexicon)
        or (tokens[0].text == "Les" and len(tokens) == 2 and is_capital(tokens[1]))
    ):
        votes[Kind.GROUP] += 8
    elif len(tokens) > 1 and lexicon.has("papers", tokens[-1].text) and is_on_map(tokens[:-1].text):
        votes[Kind.GROUP] += 8  # "Limerick Leader"
    elif _is_named_paper(tokens, lexicon):
        votes[Kind.GROUP] += 8
    elif TOWN.search(text):
        votes[Kind.PLACE] += 4
    elif is_tail(tokens, lexicon) or (len(tokens) > 1 and _is_national(tokens, lexicon)):
        votes[Kind.GROUP] += 8


def _is_acronym(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for ``OTSE``; not for a word of a line in capitals: ``MORT DE DEUX ENFANTS A DRAU``."""
    if not is_acronym(tokens.text):
        return False
    before, behind = tokens.doc[max(0, tokens.start - FAR) : tokens.start], tokens.doc[tokens.end : tokens.end + FAR]
    around = [*takewhile(_is_shouted, reversed(before)), *takewhile(_is_shouted, behind)]
    others = [t.text for t in around if t.text.isalpha()]
    words = [w for w in others if len(w) > LONG or lexicon.has_any(("links", "determiners"), w.lower())]
    return len(others) < SHOUTED or not words  # "CGT, FO, FSU"


def _is_shouted(token: Token) -> bool:
    return token.text.isupper() or not any(map(str.isalpha, token.text))


def is_saint(tokens: Tokens) -> bool:
    """``St Exempla``: a saint's name is a place's."""
    return len(tokens) == 2 and tokens[0].text in SAINTS and tokens[1].text.istitle() and tokens[0].whitespace_ != ""


def _is_somebodys(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for a first name with a capital inside (``JoAnn``), and for ``JoeyStarr`` behind ``the rapper``."""
    before = tokens.doc[tokens.start - 1].text if tokens.start else ""
    return lexicon.is_given(tokens.text) or lexicon.is_person(before)


def is_tail(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for a name that ends as companies' names do; not for a first name and one word more (``Samantha Power``)."""
    named = len(tokens) == 2 and lexicon.opens_person(tokens.doc, tokens.start)
    return len(tokens) > 1 and lexicon.has("group_tails", tokens[-1].text) and not named


def _is_named_paper(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``the Bay Example Reporter``: an article, capitals, and what newspapers are called; ``La Gazette du Modèle``."""
    at = 1 if len(tokens) > 1 and lexicon.has("determiners", tokens[0].text) else 0
    links = at + 1 < len(tokens) and lexicon.has("complement_links", tokens[at + 1].text)
    if lexicon.head_first and links and tokens[at].text[:1].isupper() and lexicon.has("papers_of", tokens[at].text):
        return True
    before = tokens.doc[tokens.start - 1].lower_ if tokens.start else ""
    paper = (
        len(tokens) > 1
        and lexicon.has("sure_papers", tokens[-1].text)
        and not lexicon.opens_person(tokens.doc, tokens.start)
    )
    return paper and before == "the" and all(is_capital(t) for t in tokens)


def _is_branch(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``ARS Bretagne``: initials, and where the body that they stand for is."""
    first, rest = tokens[0].text, tokens[1:].text if len(tokens) > 1 else ""
    initials = len(first) > 2 and first.isalpha() and is_acronym(first) and first.lower() not in lexicon.countries
    return lexicon.head_first and initials and rest[:1].isupper() and not rest.isupper() and is_on_map(rest)


def _is_local_club(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``Stade brestois``: no ground, but who plays there."""
    named = len(tokens) == 2 and lexicon.has("grounds", tokens[0].text)
    return named and tokens[1].text.lower().endswith(lexicon.demonym_endings)


def _is_national(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``Radio France``, ``Météo-France``: a name that ends with its country; not ``Île-de-France``."""
    before = tokens[-2].text if tokens[-2].text != "-" or len(tokens) < 3 else tokens[-3].text
    named = lexicon.head_first and tokens[-1].text.lower() in lexicon.countries and before[:1].isupper()
    return named and not lexicon.has("place_adjectives", before) and not lexicon.is_given(tokens[0].text)
