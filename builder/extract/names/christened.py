"""Names that an article gives to a storm, a vessel, an animal or to what flies: ``l'ouragan Zed``, ``a boat named
Zed``, then ``Zed``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Token
from builder.extract.tagging import Passage
from builder.model import Kind

MARKS = frozenset("«“\"'‘")
LONGEST = 3
"""So many words such a name has at most."""


def told(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> dict[str, bool]:
    """Those names, as written, each with whether a body may have built what it is of. Whose surname it is, and what the
    map has, is no storm's: ``la tempête Exemple`` is what somebody set off, ``tempête Testville`` where it was."""
    names: dict[str, bool] = {}
    called: set[str] = set()
    words = lexicon.lists
    heads = words["christened"] | words["storms"] | words["animals"]
    found = [t for p in passages for t in p.doc[:-1] if t.lower_ in heads]
    weather = bool(found) and any(t.text in words["weathers"] for p in passages for t in p.doc)
    for token in found:
        doc, start = token.doc, _past_calling(token, lexicon)
        given = start is not None
        if start is None:
            if token.lower_ in words["animals"] or not _is_before_its_name(token, lexicon, weather=weather):
                continue
            start = _past_adjective(token, lexicon)
        end = start
        while end < len(doc) and end - start < LONGEST and is_capital(doc[end]) and doc[end].is_alpha:
            end += 1
        if end > start + 1 and not given and lexicon.opens_person(doc, start):
            continue  # "the ship Zed Exemple commands"
        name = doc.span(start, end).text
        names[name] = names.get(name, True) and lexicon.has("built", token.text)
        led = token.i > 0 and lexicon.has("determiners", doc[token.i - 1].text)
        if given or led or not lexicon.head_first:
            called.add(name)  # "l'ouragan Exemple", of whatever town's name
    names.pop("", None)
    if not names:
        return {}
    surnames = {
        passages[c.passage].doc[c.end - 1].text
        for c in candidates
        if c.end - c.start > 1 and passages[c.passage].doc[c.end - 2].lower_ not in heads
    }
    left = names.keys() - lexicon.well_known - surnames
    return {n: names[n] for n in left if n.lower() not in lexicon.countries and (n in called or not is_on_map(n))}


def is_one(text: str, candidate: Candidate, names: dict[str, bool]) -> bool:
    """True for a candidate of such a name; a body that the model sees may have built what flies."""
    return text in names and not candidate.fixed and not (names[text] and candidate.kind is Kind.GROUP)


def _past_calling(token: Token, lexicon: Lexicon) -> int | None:
    """Index of the name in ``a boat(,) named Zed``, ``un bateau baptisé « Zed »``; None where nothing says so."""
    doc, i = token.doc, token.i + 1
    i += doc[i].text == ","
    if i >= len(doc) - 1 or not lexicon.has("christening", doc[i].text):
        return None
    return i + 1 + (doc[i + 1].text in MARKS)


def _past_adjective(token: Token, lexicon: Lexicon) -> int:
    """Index of the next token, in French behind one adjective: ``le croiseur russe Zed``."""
    doc, i = token.doc, token.i + 1
    adjective = lexicon.head_first and i < len(doc) - 1 and doc[i].pos_ == "ADJ" and doc[i].is_lower
    return i + adjective


def _is_before_its_name(token: Token, lexicon: Lexicon, *, weather: bool) -> bool:
    """True for a noun that may stand before its own name; a "storm" may be a verb or a first name too."""
    before = token.doc[max(0, token.i - 1) : token.i]
    if lexicon.head_first:
        return True
    if token.is_lower:
        return token.lower_ != "storm" or (token.pos_ == "NOUN" and bool(before) and before[-1].lower_ != "to")
    return weather
