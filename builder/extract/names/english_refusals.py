"""English capitals that are no name: ``Best Actress``, ``All-Exemplia``, ``a Testo Charger``, ``32, of Exempla Court``,
``CS`` before its holder, ``Parliament`` in ``Member of Parliament``."""

from __future__ import annotations

from builder.extract.models import adjectives, nouns
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

HEADED = ("group_heads", "group_tails", "place_heads", "site_heads", "place_nouns", "legal_forms")
SURE_STREETS = frozenset({"Close", "Mews", "Croft", "Grove", "Way", "Walk", "Wynd", "Garth"})


def refused(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one of these; False in French."""
    if lexicon.head_first:
        return False
    first, size = doc[c.start].text, c.end - c.start
    if first == "Best" and lexicon.has("best_of", word_at(doc, c.start + 1)):
        return True
    if first.startswith("All-") or (first == "All" and word_at(doc, c.start + 1) == "-"):
        return not any(lexicon.has(name, doc[c.end - 1].text) for name in HEADED)
    if size == 1 and lexicon.lists["offices_before_given"] & {first} and c.end < len(doc):
        return lexicon.opens_person(doc, c.end)
    if size == 1 and first == "Parliament":
        return small_at(doc, c.start - 1) == "of" and small_at(doc, c.start - 2) in {"member", "members"}
    if _is_office(doc, c, lexicon):
        return True
    return _is_one_thing(doc, c, lexicon) or _is_home_street(doc, c, lexicon)


def _is_office(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``District Collector``, ``Catholic Bishop of Exempla``: what one is; not the ``Daily Reporter``."""
    if c.kind is Kind.ACTOR or c.end - c.start < 2 or c.rule == "well-known":
        return False
    last = next((i for i in range(c.start + 1, c.end) if doc[i].text == "of"), c.end) - 1
    head = doc[last]
    named = any(lexicon.has(name, head.text) for name in ("sure_papers", "papers", "group_heads", "group_tails"))
    if (
        named
        or last == c.start
        or head.text.endswith("s")
        or not (head.text.istitle() and lexicon.is_person(head.text))
    ):
        return False
    small = (nouns(lexicon.language), adjectives(lexicon.language))
    plain = all(any(t.lower_ in words for words in small) or lexicon.is_person(t.text) for t in doc[c.start : last])
    return plain and not is_on_map(doc.span(c.start, c.end).text)


def _is_one_thing(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``a Testo Charger``, ``an Exemplo``: one of that make, not ``an Exempla resident``, ``a Fiji at peace``."""
    if c.fixed or small_at(doc, c.start - 1) not in {"a", "an"}:
        return False
    behind = doc[c.end] if c.end < len(doc) else None
    if behind is not None and (
        behind.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} or behind.text in {"-", "'s", "’s", "/", "&"}
    ):
        return False
    text, last = doc.span(c.start, c.end).text, doc[c.end - 1].text
    named = is_acronym(text) or is_on_map(text) or text.lower() in lexicon.countries or text in lexicon.well_known
    return not (named or any(lexicon.has(name, last) for name in HEADED))


def _is_home_street(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed Exemple, 32, of Testa Court``; ``in Testa Close``."""
    last, before = doc[c.end - 1].text, small_at(doc, c.start - 1)
    if c.end - c.start < 2 or not is_capital(doc[c.end - 1]) or (c.fixed and c.kind is Kind.PLACE):
        return False
    if before in {"in", "on", "at"} and last in SURE_STREETS:
        return c.kind is not Kind.GROUP
    aged = before == "of" and word_at(doc, c.start - 2) == "," and word_at(doc, c.start - 3).isdigit()
    return aged and lexicon.has("home_streets", last)
