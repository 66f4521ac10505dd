"""Initials that are no group's: ``foreign exchange (FX)``, ``All Party Conference (APC)`` by what an English article
says they stand for, ``AVC``, ``TVA`` by a list of the French ones."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, abbreviates, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind

BODIES = ("group_heads", "loose_heads", "group_nouns", "apposed", "outlets", "giants", "businesses", "institutions",
          "small_bodies")  # fmt: skip
"""Lists of nouns for who acts together."""
OF = frozenset({"of", "for", "the"})
LONGEST = 12
"""So many tokens before its initials a body's name begins at most."""


def told(passages: tuple[Passage, ...], lexicon: Lexicon) -> frozenset[str]:
    """The initials in a bracket behind what they stand for, where that is a thing; in French those of the list that
    the article gives to no body of its own."""
    if lexicon.head_first:
        known = lexicon.lists["short_things"] - lexicon.well_known
        return known - {
            t.text for p in passages for t in p.doc[2:-1] if t.text in known and _is_bodys(p.doc, t.i, lexicon)
        }
    things: dict[str, bool] = {}
    for passage in passages:
        doc = passage.doc
        for token in doc[2:-1]:
            bracketed = doc[token.i - 1].text == "(" and doc[token.i + 1].text == ")" and is_acronym(token.text)
            if bracketed and token.text not in lexicon.well_known:
                thing = _is_thing(doc, token.i - 1, token.text, lexicon)
                things[token.text] = thing and things.get(token.text, True)
    return frozenset(short for short, thing in things.items() if thing)


def is_one(tokens: Tokens, things: frozenset[str], lexicon: Lexicon) -> bool:
    """True for such initials, with their number or without: ``COP 26``."""
    numbered = lexicon.head_first and len(tokens) == 2 and tokens[1].like_num and tokens[0].text in things
    return numbered or tokens.text in things


def without(passages: tuple[Passage, ...], candidate: Candidate, things: frozenset[str], lexicon: Lexicon) -> Candidate:
    """The candidate, ``MCE Zed`` without the letters that the article has for an office."""
    doc = passages[candidate.passage].doc
    led = not lexicon.head_first and candidate.end - candidate.start > 1 and doc[candidate.start].text in things
    led = led and not candidate.fixed and candidate.kind is not Kind.PLACE and doc[candidate.start + 1].text.istitle()
    return replace(candidate, start=candidate.start + 1, kind=Kind.ACTOR) if led else candidate


def _is_office(doc: Doc, end: int, letters: str, lexicon: Lexicon) -> bool:
    """True for ``Municipal Chief Executive (MCE)``, ``Member of Parliament (MP)``: what one person is."""
    start = end
    while start > 0 and end - start < len(letters) + 3 and (is_capital(doc[start - 1]) or doc[start - 1].text in OF):
        start -= 1
    while start < end and doc[start].text[:1] != letters[0]:
        start += 1
    words = [t for t in doc[start:end] if is_capital(t)]
    if len(words) < 2 or [t.text[:1] for t in words] != list(letters):
        return False
    head = next((t.i for t in doc[start:end] if t.text in OF), end) - 1
    if head < end - 1 and doc[end - 1].text != "Parliament":
        return False  # "Director of Public Prosecutions (DPP)", an office that acts as a body
    return lexicon.is_person(doc[head].text) and not doc[head].text.endswith("s")


def _is_bodys(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``SCI`` in ``Société civile d'Exemplie (SCI)``: in a bracket behind a body that it abbreviates."""
    if doc[i - 1].text != "(" or doc[i + 1].text not in {")", ","}:
        return False
    for head in reversed(doc[max(0, i - LONGEST) : i - 1]):
        if is_capital(head) and lexicon.has_any(("group_heads", "institutions"), head.text):
            return abbreviates(doc[i].text, doc.span(head.i, i - 1).text)
    return False


def _is_thing(doc: Doc, end: int, letters: str, lexicon: Lexicon) -> bool:
    last = doc[end - 1]
    if is_capital(last):
        if _is_office(doc, end, letters, lexicon):
            return True
        return last.text.istitle() and lexicon.has("things_heads", last.text)
    start = end
    while start > 0 and end - start < len(letters) + 1 and doc[start - 1].is_lower and doc[start - 1].is_alpha:
        start -= 1
        words = doc[start:end]
        if any(lexicon.is_person(t.text) or lexicon.has_any(BODIES, t.text.removesuffix("s")) for t in words):
            return False
        if len(words) > 1 and last.pos_ == "NOUN" and abbreviates(letters, doc.span(start, end).text):
            body = start > 0 and is_capital(doc[start - 1]) and not doc[start - 1].is_sent_start
            return not body  # "Exempla civil aviation (ECA)"
    return False
