"""Sentences as a reader sees them: what the parser broke at a hyphen or inside a name is put together again."""

from __future__ import annotations

import re

from spacy.tokens import Span as Tokens

from builder.extract.tagging import Passage

ENDS = re.compile(r"""[.!?…:;]["'»”’)\]\s]*$|[»”"]\s*$""")
STARTS = re.compile(r"""["'«“‘(\[\s–—>#@•*-]*(?:[A-ZÀ-ÖØ-Þ0-9…(\[]|$)""")


def whole_sentences(passage: Passage) -> tuple[Tokens, ...]:
    """The block's sentences in order; two are one where no mark ends the first, or the second goes on in
    lower case behind a hyphen or a comma."""
    found: list[Tokens] = []
    doc = passage.doc
    for sentence in (piece for s in passage.sentences for piece in _opened(s)):
        if found and not _parts(doc[found[-1].start : found[-1].end].text, sentence.text):
            found[-1] = doc[found[-1].start : sentence.end]
        else:
            found.append(doc[sentence.start : sentence.end])
    return tuple(found)


def _opened(sentence: Tokens) -> list[Tokens]:
    """The sentence in two where a quotation opens behind a full stop inside it."""
    doc = sentence.doc
    for token in sentence[1:-1]:
        if token.text in "«“" and doc[token.i - 1].text in (".", "!", "?", "…"):
            return [doc[sentence.start : token.i], *_opened(doc[token.i : sentence.end])]
    return [sentence]


def _parts(left: str, right: str) -> bool:
    """True when a sentence may end between the two."""
    return ENDS.search(left) is not None and STARTS.match(right) is not None
