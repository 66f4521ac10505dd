"""What stands before a person's name: whose somebody is, what somebody holds, made, or where somebody is from."""

from __future__ import annotations

from builder.extract.names.candidate import is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.word_kinds import chances, is_likely_body
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

PERSONAL = 0.6
"""The chance from which a name behind a people's is a person's."""
EVEN = 0.34
"""The same for a single word of such a name."""
CLOSING = frozenset({",", ".", ";", ")", ":"})
"""What closes an apposition."""
NAMING = ("identifieds", "telling_names")
NAMED_NEAR = 6
"""So many tokens before "as" such a verb stands at most."""
PRONOUNS = frozenset({"him", "her", "himself", "herself", "me", "myself", "them", "themselves"})
OFFICE = 7
"""So many tokens an office and its complement may have."""


def is_compatriot(doc: Doc, i: int, tokens: Tokens, kind: Kind | None, lexicon: Lexicon) -> bool:
    """True for two capitals behind a people's name; in English, where adjectives have one too (``British Steel``),
    only for what is like a person's name, and so in French for what the model takes for something else."""
    if i == 0 or not lexicon.is_demonym(doc[i - 1].text) or not doc[i - 1].text.istitle():
        return False
    words = [t for t in tokens if not (t.text == "-" or (t.is_lower and lexicon.has("particles", t.text)))]
    if len(words) not in (2, 3) or not all(t.text.istitle() for t in words) or is_on_map(tokens.text):
        return False
    if kind in (Kind.GROUP, Kind.PLACE):  # to the model alone
        return lexicon.head_first and all(_may_be_persons(t.text) for t in words) and _may_be_persons(tokens.text)
    if lexicon.head_first and kind is None:
        return lexicon.opens_person(doc, i) or not any(
            is_likely_body(t.text) for t in words
        )  # not "le Nippon Toyota X"
    named = lexicon.head_first or lexicon.opens_person(doc, i)
    return named or (chances(tokens.text) or chances(tokens[0].text) or {}).get(Kind.ACTOR, 0) > PERSONAL


def _may_be_persons(words: str) -> bool:
    """True for what the vectors do not know, or take for a person's name."""
    found = chances(words)
    return found is None or found[Kind.ACTOR] > (PERSONAL if " " in words else EVEN)


def holds_office(doc: Doc, i: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for two to four plain capitals that no map knows, behind an office and its complement without a comma."""
    if not (lexicon.head_first and len(tokens) in (2, 3, 4) and all(t.text.istitle() and t.is_alpha for t in tokens)):
        return False
    j = i - 1
    while (
        j > 0 and i - j < OFFICE and (is_capital(doc[j]) or doc[j].pos_ == "ADJ" or lexicon.has("links", doc[j].text))
    ):
        if lexicon.is_person(doc[j].text):
            break
        j = j - 1 if not lexicon.has("determiners", doc[j - 1].text) else lexicon.before_links(doc, j - 1)
    linked = j < i - 2 and lexicon.has("links", doc[j + 1].text)
    return linked and j >= 0 and lexicon.is_person(doc[j].text) and not is_on_map(tokens.text)


def is_apposed_to_held(doc: Doc, comma: int, end: int, lexicon: Lexicon) -> bool:
    """True for two or three plain capitals between commas behind an office and what it is held in: ``le porte-parole
    du Tribunal administratif, Zed Exemple, a dit``."""
    tokens = doc.span(comma + 1, end)
    plain = len(tokens) in (2, 3) and all(t.text.istitle() and t.is_alpha for t in tokens)
    closed = end >= len(doc) or doc[end].text in CLOSING
    listed = any(lexicon.has_any(("place_heads", "site_heads", "group_heads"), t.text) for t in tokens)
    if not (lexicon.head_first and plain and closed) or listed or is_on_map(tokens.text):
        return False
    at = comma - 1
    while at > 0 and comma - at < OFFICE and not lexicon.is_person(doc[at].text):
        linked = lexicon.has("links", doc[at].text) or lexicon.has("determiners", doc[at].text)
        if not (linked or doc[at].pos_ in {"NOUN", "PROPN", "ADJ"}):
            return False
        at -= 1
    office = lexicon.is_person(doc[at].text) and at + 1 < comma and lexicon.has("links", doc[at + 1].text)
    the = at == 0 or lexicon.has("singular_articles", doc[at - 1].text) or doc[at - 1].pos_ == "ADJ"
    return office and the  # not "une élève de l'école de Testville, Haute Exemplie, a dit"


def is_someones(doc: Doc, i: int, tokens: Tokens, kind: Kind | None, lexicon: Lexicon) -> bool:
    """True for two or three plain capitals behind a country's or an outlet's ``'s``, and for a name behind
    ``25-year-old``."""
    words = [t.text for t in tokens]
    lists = ("group_heads", "group_tails", "site_heads", "place_heads", "things_heads", "titles")
    plain = all(w.istitle() or w.islower() for w in words) and not any(lexicon.has_any(lists, w) for w in words)
    if doc[i - 1].text != "'s":
        return plain and doc.span(max(0, i - 5), i).text.endswith("-year-old")
    whose = [doc.span(j, i - 1).text for j in range(max(0, i - 4), i - 1)]
    reports = any(w in lexicon.well_known or w.title() in lexicon.well_known for w in whose)
    owned = (
        reports or any(w.lower() in lexicon.countries for w in whose) or any(_is_bodys(w, lexicon) for w in whose[-1:])
    )
    likely = lexicon.opens_person(doc, i) or is_likely(tokens.text)
    likely = likely or (kind is Kind.ACTOR and (chances(tokens.text) or {}).get(Kind.GROUP, 0) < PERSONAL)
    return owned and plain and len(words) in (2, 3) and likely and not is_on_map(tokens.text)


def _is_bodys(word: str, lexicon: Lexicon) -> bool:
    """True for initials and a noun for a body, in capitals: ``the PLX's Zed Exemple``, ``Congress's``."""
    headed = lexicon.has_any(("group_heads", "alone_heads", "sides", "left_out_heads"), word)
    return is_acronym(word) or (headed and word.istitle())


def is_authors(doc: Doc, i: int, before: str, two: str, lexicon: Lexicon) -> bool:
    """True behind ``tableau de``, ``painting by``, ``une œuvre attribuée à``; not for ``l'œuvre de X``, what X did."""
    if lexicon.has("ascribed", two) and i > 2:
        return before in {"à", "to", "par", "by"} and lexicon.has("authored", doc[i - 3].text)
    whole = i > 2 and doc[i - 3].lower_ in {"l'", "the"}
    whole = whole or is_on_map(doc[i].text)  # "un tableau de Versailles"
    return before in {"de", "d'", "by"} and lexicon.has("authored", two) and not whole


def leads_people(doc: Doc, verb: int, lexicon: Lexicon) -> bool:
    """True for ``The rebels, led by``: people, no members or owners, whom a firm or a country may lead too."""
    at = verb - 1 - (verb > 1 and doc[verb - 1].text == ",")
    noun = doc[max(at, 0)]
    return noun.is_lower and lexicon.is_persons(noun.text) and not lexicon.has("either_rows", noun.text)


def is_ranked(doc: Doc, i: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for two or three capitals behind ``number one``, of which none is a body's: ``world number one X Y``."""
    if i < 2 or lexicon.head_first or doc[i - 2].text != "number" or doc[i - 1].text not in lexicon.numbers:
        return False
    lists = ("group_heads", "group_tails", "site_heads", "place_heads", "things_heads")
    plain = len(tokens) in (2, 3) and all(t.text.istitle() for t in tokens if t.is_alpha)
    return plain and not is_on_map(tokens.text) and not any(lexicon.has_any(lists, t.text) for t in tokens)


def is_likely(text: str) -> bool:
    """True for a name whose own words are a person's rather than anything else's."""
    return (chances(text) or {}).get(Kind.ACTOR, 0) > PERSONAL


def may_be_either(doc: Doc, i: int, text: str, noun: str, lexicon: Lexicon) -> bool:
    """True behind a noun that a person and a company share, or a person and a club by its town."""
    club = lexicon.has("table_places", noun) and is_on_map(text)
    return club or (lexicon.has("either_nouns", noun) and not lexicon.opens_person(doc, i))


def is_told_as(doc: Doc, link: int, lexicon: Lexicon) -> bool:
    """True for ``as`` behind a verb of naming and a person: ``identified himself as``, ``named the victims as``, ``gave
    her surname as``; not ``named the company as``."""
    at = link - 1
    if doc[at].lower_ in {"name", "surname", "nom", "prénom"}:
        return at > 0 and lexicon.has("possessives", doc[at - 1].text)
    near = range(at, max(0, at - NAMED_NEAR), -1)
    verb = next((j for j in near if lexicon.has_any(NAMING, doc[j].text)), None)
    if verb is None:
        return False
    told = doc[verb + 1 : link]
    somebody = any(t.lower_ in PRONOUNS or lexicon.is_person(t.text) or lexicon.is_persons(t.text) for t in told)
    return somebody or not told


def is_of_a_thing(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``kamikaze`` in ``un drone kamikaze``, where a noun for persons is an adjective; not in ``chef
    d'orchestre amateur``. None in English, where it would stand in front."""
    if i < 2 or not lexicon.has("adjectives_too", doc[i].text.removesuffix("s")):
        return False
    noun = doc[i - 1]
    thing = doc[i].is_lower and noun.is_lower and noun.pos_ == "NOUN" and not lexicon.is_person(noun.text)
    led = lexicon.has_any(("before", "titles_only", "qualifiers"), noun.text)
    the = lexicon.has("determiners", doc[i - 2].text) and doc[i - 2].lower_ not in {"de", "d'"}
    return thing and the and not led
