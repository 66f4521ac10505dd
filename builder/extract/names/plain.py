"""Plain words that owe their capital to where they stand."""

from __future__ import annotations

from builder.extract.models import adjectives, nouns
from builder.extract.names import civilities, runs
from builder.extract.names.candidate import is_known_small
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.model import Kind

LIKELY = 0.5
"""The chance from which a word is believed to be somebody's or a place's."""
FIRST = 0.75
"""The chance from which a noun that opens a name is believed to be a first name."""


def is_plain_word(token: Token, lexicon: Lexicon) -> bool:
    """True for a word that owes its capital to where it stands."""
    if lexicon.is_person(token.text) and token.text.istitle() and not lexicon.has("group_heads", token.text):
        if civilities.is_named(token.doc, token.i, lexicon):
            return False  # "Ms. Baker"
        return token.ent_type_ != "GPE" or (
            not lexicon.head_first and not is_on_map(token.text)
        )  # "between Brooklyn and Queens"
    before = token.doc[token.i - 1].text if token.i else "."
    first = token.is_sent_start or before in {"«", "“", '"', ".", ":", "-", "–", "—", "!", "?", "…", "•"}
    if not first or not token.text.istitle():
        return False
    if is_known_small(token) and (token.pos_ == "ADJ" or not token.has_vector):
        return True
    return token.pos_ in {"VERB", "AUX", "ADV", "ADP", "PRON", "DET", "SCONJ", "CCONJ"}


def is_described_noun(token: Token, lexicon: Lexicon) -> bool:
    """``Phare`` in ``Phare économique de la vallée, …``, which has its capital from the sentence."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    described = lexicon.head_first and after.pos_ == "ADJ" and after.text.islower()
    many = token.pos_ == "NOUN" and token.lower_.endswith(
        tuple(lexicon.lists["plain_endings"])
    )  # "Instances représentatives"
    opening = described and token.text.istitle() and (token.is_sent_start or many)
    return opening and is_known_small(token) and not is_on_map(token.text)


def is_common_noun(token: Token, kind: Kind | None, capital: frozenset[str], lexicon: Lexicon) -> bool:
    """``Verdict`` that opens a sentence: the parser takes it for a noun, and nowhere else is it a name. In French an
    adjective too (``Rarissime au cinéma,``); what the model takes for a place only where no map has it."""
    bracketed = token.i > 0 and token.doc[token.i - 1].text == "("  # "(Colombe à la fenêtre)"
    notice = bracketed and token.i == 1 and lexicon.head_first  # "(Précisions) Testville"
    nowhere = (notice or token.text.lower() not in capital) and not lexicon.is_given(token.text)
    opening = runs.opens(token) or bracketed
    if not (is_known_small(token) and nowhere and token.text.istitle() and opening):
        return False
    if kind is not Kind.ACTOR and (not lexicon.head_first or is_on_map(token.text, 0)):
        return False
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    small = after.is_lower
    alone = lexicon.head_first and after.text in {"…", "...", "!", "?"} and token.lower_ in nouns(lexicon.language)
    described = lexicon.head_first and small and token.lower_ in adjectives(lexicon.language)
    return token.pos_ == "NOUN" or described or alone  # "Suspense…"


def is_small_in_capitals(token: Token, kind: Kind | None, lexicon: Lexicon) -> bool:
    """``Nationalist councillors``, ``a Musical``, ``A CALL by``, ``the prize in Chemistry``: English words that are
    written with a capital and name nobody."""
    doc, i = token.doc, token.i
    named = kind is Kind.ACTOR and not lexicon.has("ideals", token.text)
    if lexicon.head_first or named or token.text in lexicon.well_known or lexicon.is_given(token.text):
        return False
    if lexicon.has("sciences", token.text) or (token.text.istitle() and lexicon.has("never_alone", token.text)):
        return True
    beside = {doc[i - 1].lower_ if i else "", doc[i + 1].lower_ if i + 1 < len(doc) else ""}
    if lexicon.has("ideals", token.text) and beside & {"and", "of", "for"}:
        return True  # "Rights" and "Freedoms" of a body's name that was cut
    after = doc[i + 1] if i + 1 < len(doc) else token
    noun = after.is_lower and after.pos_ == "NOUN"
    if noun and lexicon.has("political_adjectives", token.text):
        return True
    common = token.lower_ in nouns(lexicon.language)
    if token.is_upper:
        return common and 0 < i < 3 and len(token) > 3 and after.is_lower and not is_acronym_known(token.text, lexicon)
    one = i > 0 and lexicon.has("indefinite", doc[i - 1].text) and token.text.istitle() and common
    return (
        one and kind is Kind.GROUP and not (noun or after.text[:1].isupper() or lexicon.has("group_heads", token.text))
    )


def is_acronym_known(text: str, lexicon: Lexicon) -> bool:
    """True for the letters of a body that the lists have."""
    return text.lower() in lexicon.bodies or text in lexicon.well_known


def is_of_the_dictionary(tokens: Tokens, kind: Kind, lexicon: Lexicon) -> bool:
    """True for ``Rapid Damage Assessment``, ``Space Telescope``: English nouns and adjectives all, none of which the
    vectors know as somebody's, and no place of the map."""
    if lexicon.head_first or lexicon.is_given(tokens[0].text) or is_on_map(tokens.text, 0):
        return False
    after = tokens.doc[tokens.end] if tokens.end < len(tokens.doc) else None
    if kind is Kind.PLACE and (after is None or not after.is_lower or after.pos_ != "NOUN"):
        return False  # not "the Rockies"; "the Monsoon session"
    known = (nouns(lexicon.language), adjectives(lexicon.language))
    forms = [(t.lower_, t.lower_.removesuffix("s")) for t in tokens if t.text.istitle()]
    if len(forms) < len(tokens) or not all(any(form in words for form in pair for words in known) for pair in forms):
        return False
    first = tokens[0]
    noun = first.lower_ not in adjectives(lexicon.language) and not lexicon.is_person(first.text)
    noun = noun and not (forms[-1][0] != forms[-1][1] and forms[-1][1] in known[0])  # not "Faith Groups"
    if kind is Kind.ACTOR and noun and (chances(first.text) or {kind: 0.0})[kind] >= FIRST:
        return False  # "Holly Field"
    likely = max((chances(t) or {kind: 0.0})[kind] for t in (tokens.text, tokens[len(tokens) - 1].text))
    return likely < LIKELY


def is_theme(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for ``Health and Education``, ``Physical Education``: what an English ministry or course is about, not a
    body; each word is one of the dictionary, the last a field of study or of government."""
    if lexicon.head_first or len(tokens) < 2 or not lexicon.has("themes", tokens[-1].text):
        return False
    small = nouns(lexicon.language) | adjectives(lexicon.language)
    return all(t.lower_ in small or t.lower_ in {"and", "&", ","} for t in tokens) and not is_on_map(tokens.text)


def opens_small(token: Token, capital: frozenset[str], lexicon: Lexicon) -> bool:
    """``Commuters were``, ``Hotel owner``, ``Stiff winds``: an English noun or adjective that opens a sentence, and
    nowhere else has a capital."""
    opening = not lexicon.head_first and runs.opens(token) and token.text.istitle() and token.i + 1 < len(token.doc)
    if opening and _is_felt(token, lexicon) and token.lower_ not in capital:
        return True
    opening = opening and bool(token.is_sent_start)
    if opening and lexicon.has("group_heads", token.text) and lexicon.is_person(token.doc[token.i + 1].text):
        return token.doc[token.i + 1].is_lower  # "Hotel owner"
    if not opening or token.text.lower() in capital or lexicon.is_given(token.text):
        return False
    many = token.tag_ == "NNS"
    after = token.doc[token.i + 1]
    if after.is_lower and after.pos_ == "NOUN" and token.lower_ in adjectives(lexicon.language):
        return token.text not in lexicon.well_known and not is_on_map(token.text)  # "Controversial plans"
    described = lexicon.has("group_heads", token.text) and token.doc[token.i + 1].pos_ == "NOUN"
    return many or (described and token.doc[token.i + 1].is_lower)


def _is_felt(token: Token, lexicon: Lexicon) -> bool:
    """``Glad that I was``, ``Proud of them``: an adjective with the small word that goes with it."""
    linked = token.tag_ == "JJ" and token.doc[token.i + 1].text in {"that", "to", "of", "about", "with", "by", "for"}
    return linked and token.lower_ in adjectives(lexicon.language) and not is_on_map(token.text, TOWN_OF_SIZE)


def is_word_or_noun(token: Token, lexicon: Lexicon) -> bool:
    """True for a plain word, and for a noun that is described as one."""
    return is_plain_word(token, lexicon) or is_described_noun(token, lexicon)
