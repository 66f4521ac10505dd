"""What somebody is no longer, by the words beside the role: ``once mayor of Z``, ``maire de 2008 à 2014``, ``was a
lawyer before entering politics``, ``élue maire en 2014, puis battue``, ``resigned as chair``.

Only words say so: a verb in the past alone does not (``X was the driver``), and ``ancien`` is a part of the role.
"""

from __future__ import annotations

import re
from functools import cache

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles.phrase import Phrase, is_time
from builder.extract.roles.turns import begun, size_of

BACK = 7
"""So many words before a role may tell how its bearer has it: ``a été démis de ses fonctions de``."""
BEHIND = 12
"""So many words behind it may tell when he had it."""
STEP = 5
"""So many words may stand between ``puis`` and what ends it: ``puis a été nettement battue``."""
NEAR = 4
"""So many between ``until`` and what ends it."""
LIGHT = frozenset({"AUX", "ADV", "ADP", "PART", "PRON", "DET"})
WHEN = frozenset({"ADP", "DET", "NUM", "ADV", "SCONJ", "CCONJ"})
YEAR = r"(?:1[5-9]|20)\d\d"


def is_over(doc: Doc, found: Phrase, end: int, lexicon: Lexicon, published: str | None) -> bool:
    """True where the text tells that the role is over; ``end`` is behind its bearer's name, 0 for a pronoun's. A year
    tells it only where it lies before that of the article: ``maire de 2008 à 2014``."""
    how = _before(doc, found.first, lexicon)
    if any(_is_ahead(t, lexicon) for t in how):
        return False
    if _is_once(how, lexicon) or _is_then(doc, how, lexicon) or begun(doc, found.last, lexicon.lists["thens_behind"]):
        return True
    if _is_left(how, lexicon) or _is_replaced(doc, found, end, lexicon):
        return True
    return _is_turned_from(doc, found, how, lexicon) or _is_ended(doc, found, how, lexicon, published)


def _before(doc: Doc, first: int, lexicon: Lexicon) -> list[Token]:
    """The words before a role that tell how its bearer has it, back to a sign or a name; the role's article aside."""
    while first > 0 and lexicon.has("articles", doc[first - 1].text):
        first -= 1
    start = first
    while start > max(0, first - BACK) and not (doc[start - 1].is_punct or doc[start - 1].pos_ == "PROPN"):
        start -= 1
    return list(doc[start:first])


def _is_ahead(token: Token, lexicon: Lexicon) -> bool:
    """True for ``will`` and ``sera``, and for what may be: ``could``."""
    told = token.morph.get("Tense", []) + token.morph.get("Mood", [])
    return lexicon.has_any(("wills", "modals"), token.text) or "Fut" in told or "Cnd" in told


def _is_once(how: list[Token], lexicon: Lexicon) -> bool:
    """True for ``once``, ``a autrefois été``, ``formerly worked as``: not for ``once lived near``, ``Once elected``."""
    at = next((n for n, t in enumerate(how) if lexicon.has("onces", t.text)), len(how))
    if at == len(how) or how[at].dep_ == "mark" or how[at].is_sent_start:
        return False
    ways = ("copulas", "auxiliaries", "named", "installed", "serves", "as", "articles")
    begins = tuple(lexicon.lists["acting_as"])
    return all(
        lexicon.has_any(ways, t.text) or t.pos_ in {"AUX", "ADV"} or t.lower_.startswith(begins) for t in how[at:]
    )


def _is_then(doc: Doc, how: list[Token], lexicon: Lexicon) -> bool:
    """True for ``X, alors maire``, ``the then mayor X``: not for ``a teacher, then mayor``, ``and then mayor``."""
    if not how or not lexicon.has("at_times", how[-1].text) or how[-1].is_sent_start:
        return False
    before = doc[how[-1].i - 1]
    return doc[before.i - 1].pos_ == "PROPN" if before.is_punct else before.pos_ != "CCONJ"


def _is_left(how: list[Token], lexicon: Lexicon) -> bool:
    """True for ``resigned as``, ``a été démis de ses fonctions de``: not for ``resigns as``, ``wants to quit as``."""
    last = how[-1].text if how else ""
    posted = lexicon.has("core_links", last) and any(lexicon.has("offices", t.text) for t in how)
    verb = next((t for t in reversed(how) if t.pos_ == "VERB"), None)
    return (posted or lexicon.has("as", last)) and verb is not None and _is_loss(verb, lexicon)


def _is_loss(token: Token, lexicon: Lexicon) -> bool:
    """True for ``battue``, ``resigned``: a verb's form that tells that somebody has lost or left what he had."""
    beginnings = lexicon.lists["unseated"] | lexicon.lists["resigns"] | lexicon.lists["leaves"]
    return _is_past(token) and token.lower_.startswith(tuple(beginnings))


def _is_replaced(doc: Doc, found: Phrase, end: int, lexicon: Lexicon) -> bool:
    """True for Y in ``X replaced Y as``, ``X a succédé à Y comme``: not in ``X may replace Y as``."""
    if not 0 < end < found.first or not lexicon.has("as", doc[end].text):
        return False
    start = end
    while start > 1 and doc[start - 1].pos_ in {"PROPN", "ADP"}:
        start -= 1
    verb = doc[start - 1]
    past = verb.tag_ in {"VBD", "VBZ"} or "Past" in verb.morph.get("Tense", [])
    return past and verb.lower_.startswith(tuple(lexicon.lists["replacing"]))


def _behind(doc: Doc, found: Phrase, lexicon: Lexicon) -> tuple[int, int]:
    """From where to where the words behind a role only tell when: ``, de mars 2008 à 2014``."""
    at = found.last + (found.last < len(doc) and doc[found.last].text in {",", "("})
    end = at
    while end < min(at + BEHIND, len(doc)):
        token = doc[end]
        timed = end + 1 < len(doc) and (doc[end + 1].like_num or is_time(doc[end + 1], lexicon))
        if begun(doc, end, lexicon.lists["turns"]) and not timed:
            break
        when = token.pos_ in WHEN or token.like_num or is_time(token, lexicon) or token.text in {"-", "–"}
        if not when or token.pos_ in {"VERB", "AUX"}:
            break
        end += 1
    return at, end


def _is_turned_from(doc: Doc, found: Phrase, how: list[Token], lexicon: Lexicon) -> bool:
    """True before ``, puis battue``, ``before being ousted``; where nobody was chosen also ``before entering``."""
    _, at = _behind(doc, found, lexicon)
    comma = at < len(doc) and doc[at].text == ","
    words = begun(doc, at + comma, lexicon.lists["turns"])
    if not words:
        return False
    at += comma + size_of(words)
    made = any(lexicon.has_any(("named", "installed"), t.text) for t in how)
    now = not made and _is_now(how, lexicon)
    told = made or any(t.pos_ in {"AUX", "VERB"} for t in how)
    lost = _lost_at(doc, at, words, lexicon) if told and not now else len(doc)
    if lost < len(doc):
        rest = doc[lost : doc[lost].sent.end]
        return not any(lexicon.has_any(("named", "installed"), t.text) for t in rest)  # "puis battue et réélue"
    moves = lexicon.has("befores", words) and at < len(doc) and (doc[at].tag_ == "VBG" or _is_infinitive(doc[at]))
    return moves and not (made or now) and (told or doc[found.last].text != ",")


def _lost_at(doc: Doc, at: int, words: str, lexicon: Lexicon) -> int:
    """Where ``battue`` stands behind ``puis``, ``a été`` and adverbs between; the text's end where it does not."""
    for token in doc[at : at + STEP]:
        bare = lexicon.has("befores", words) and (token.tag_ == "VBG" or _is_infinitive(token))
        resigns = (bare or _is_past(token)) and token.lower_.startswith(tuple(lexicon.lists["resigns"]))
        if resigns or _is_unseated(doc, at, token, lexicon):
            return token.i
        if token.pos_ not in LIGHT:
            break
    return len(doc)


def _is_past(token: Token) -> bool:
    return token.tag_ in {"VBD", "VBN"} or "Past" in token.morph.get("Tense", [])


def _is_unseated(doc: Doc, at: int, token: Token, lexicon: Lexicon) -> bool:
    """True for ``beaten`` in ``then beaten``, ``and was beaten``; not in ``and beat them``, ``et a battu X``."""
    helpers = doc[at : token.i]
    acts = any(t.lemma_ in {"avoir", "have"} for t in helpers) and not any(t.lower_ in {"été", "been"} for t in helpers)
    passive = _is_past(token) and token.tag_ != "VBD" and not acts
    return passive and token.lower_.startswith(tuple(lexicon.lists["unseated"]))


def _is_now(how: list[Token], lexicon: Lexicon) -> bool:
    """True for ``est``, ``is`` before a role."""
    return any(lexicon.has("copulas", t.text) and "Pres" in t.morph.get("Tense", []) for t in how)


def _is_infinitive(token: Token) -> bool:
    return "Inf" in token.morph.get("VerbForm", []) and token.tag_ not in {"VB", "VBP"}


def _is_ended(doc: Doc, found: Phrase, how: list[Token], lexicon: Lexicon, published: str | None) -> bool:
    """True before ``de 2008 à 2014``, ``until 2010`` and ``until her death``."""
    at, end = _behind(doc, found, lexicon)
    now = _is_now(how, lexicon)
    for i in range(at, end):
        words = begun(doc, i, lexicon.lists["untils"])
        behind = doc[i + size_of(words) : i + size_of(words) + NEAR] if words else []
        own = any(lexicon.has("possessives", t.text) for t in behind)  # "until her death"
        if own and any(lexicon.has("ends_of_terms", t.text) for t in behind) and not now:
            return True
    joints, between, untils = _patterns(lexicon)
    text = doc.span(at, end).text.lower()
    years = [m.group(1) for pattern in (joints, between, untils) for m in pattern.finditer(text)]
    return bool(years) and published is not None and max(years) < published[:4]


@cache
def _patterns_of(
    untils: frozenset[str], links: frozenset[str], betweens: frozenset[str]
) -> tuple[re.Pattern[str], ...]:
    until, link, opening = ("|".join(sorted(map(re.escape, one), reverse=True)) for one in (untils, links, betweens))
    return (
        re.compile(rf"{YEAR}\)?\s*(?:[-–]|\b(?:{link}|{until})\b)\s*(?:\w+\s+){{0,2}}({YEAR})"),
        re.compile(rf"\b(?:{opening})\b.*{YEAR} \w+ (?:\w+\s+){{0,2}}({YEAR})"),
        re.compile(rf"\b(?:{until})\s*(?:\w+\s+){{0,3}}({YEAR})"),
    )


def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    """How a span of years is written that ends with the one caught: ``2008 à 2014``, ``entre 2008 et``, ``until``."""
    return _patterns_of(*(lexicon.lists[name] for name in ("untils", "span_links", "betweens")))
