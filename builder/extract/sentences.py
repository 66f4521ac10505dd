"""Sentences as a reader sees them: what the parser broke at a hyphen or inside a name is put together again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens

if TYPE_CHECKING:
    from builder.extract.tagging import Passage

ENDS = re.compile(r"""[.!?…:;]["'»”’)\]\s]*$|[»”"]\s*$""")
STARTS = re.compile(r"""["'«“‘(\[\s–—>#@•*-]*(?:[A-ZÀ-ÖØ-Þ0-9…(\[]|$)""")
CLOSING = re.compile(r"\.[^\W\d_]\.\s+[A-ZÀ-ÖØ-Þ]")
"""A short form whose full stop may close the sentence too: ``at 6 p.m. The``."""
UNIT = re.compile(r"(?:k|m|bn|tn|mn|mln|km|kg|cm|ha|[kKM]?(?:ds?|rds?)?[€$£])\.")
AMOUNT = re.compile(rf"\d\s?{UNIT.pattern}\s+[A-ZÀ-ÖØ-Þ]")
"""An amount whose full stop the tokeniser takes for a short form's, before a capital: ``£1.4m. The``, ``2 M€. Le``."""
OPENERS = frozenset({"DET", "PRON", "ADP", "SCONJ", "CCONJ"})
"""Parts of speech that are no part of a name such a form stands in: ``U.S. Steel``."""
CLOCK = re.compile(r"[ap]\.m\.", re.IGNORECASE)
ORDINARY = OPENERS | {"NOUN", "ADJ", "ADV", "NUM"}
"""Parts of speech of a capital that only a sentence's opening explains behind a clock time; a day, a zone is a name."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
TAIL = 40
"""So many characters of a sentence show how it ends."""


def whole_sentences(passage: Passage) -> tuple[Tokens, ...]:
    """The block's sentences in order: the only ones that anything found in it stands in."""
    return passage.sentences


def sentences_of(doc: Doc) -> tuple[Tokens, ...]:
    """The parser's sentences without those of white space; two are one where no mark ends the first, or the
    second goes on in lower case behind a hyphen or a comma."""
    text = doc.text
    found: list[tuple[int, int]] = []
    left = ""
    for start, end in _pieces(doc, text):
        first, last = doc[start], doc[end - 1]
        right = text[first.idx : last.idx + len(last)]
        if found and not _parts(left, right):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        left = right[-TAIL:]
    return tuple(doc.span(start, end) for start, end in found)


def _pieces(doc: Doc, text: str) -> Iterator[tuple[int, int]]:
    """The parser's sentences as token numbers, in two where a quotation opens behind a full stop inside one, or a
    short form with full stops closes one."""
    opens = "«" in text or "“" in text or CLOSING.search(text) is not None
    opens = opens or AMOUNT.search(text) is not None
    for sentence in doc.sents:
        start, end = sentence.start, sentence.end
        first, last = doc[start], doc[end - 1]
        if not text[first.idx : last.idx + len(last)].strip():
            continue
        for i in _openings(doc, range(start + 1, end)) if opens else ():
            yield start, i
            start = i
        yield start, end


def _openings(doc: Doc, inside: range) -> Iterable[int]:
    return (
        i
        for i in inside
        if (doc[i].text in "«“" and doc[i - 1].text in (".", "!", "?", "…"))
        or (doc[i].text[:1].isupper() and _ends_amount(doc, i - 1))
        or (doc[i].text.istitle() and doc[i].pos_ in OPENERS and doc[i].ent_iob_ != "I" and _closes(doc, i - 1))
        or (doc[i].text.istitle() and doc[i].pos_ in ORDINARY and _ends_with_clock(doc, i - 1, inside))
    )


def _ends_with_clock(doc: Doc, i: int, inside: range) -> bool:
    """True for ``a.m.`` of ``It fell at 11 a.m. Police said so``: a verb stands before and another one behind; not of
    ``At 11 a.m. Police came``, ``When it fell at 11 a.m. Police came``, ``at 11 a.m. Local time``."""
    if CLOCK.fullmatch(doc[i].text) is None or not (i > 0 and doc[i - 1].like_num) or doc[i].whitespace_ == "":
        return False
    first = doc[inside.start - 1]
    behind = doc[i + 1 : inside.stop]
    zone = any(t.lower_ == "time" for t in behind[:3])
    opens = first.pos_ == "SCONJ" or first.tag_ in ("WRB", "IN")
    return not (zone or opens) and all(
        any(t.pos_ in ("VERB", "AUX") and t.tag_ in FINITE for t in part)
        for part in (doc[inside.start - 1 : i], behind)
    )


def _ends_amount(doc: Doc, i: int) -> bool:
    """True for ``m.`` of ``£1.4m.`` with white space behind."""
    number = i > 0 and doc[i - 1].like_num and doc[i - 1].text[-1:].isdigit()
    return number and doc[i].whitespace_ != "" and UNIT.fullmatch(doc[i].text) is not None


def _closes(doc: Doc, i: int) -> bool:
    """True for ``p.m.`` with white space behind."""
    text = doc[i].text
    return text.endswith(".") and "." in text[:-1] and text[-2].isalpha() and doc[i].whitespace_ != ""


def _parts(left: str, right: str) -> bool:
    """True when a sentence may end between the two."""
    return STARTS.match(right) is not None and ENDS.search(left) is not None
