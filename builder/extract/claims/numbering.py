"""How an article's sentences are counted: how far back a pronoun looks, and whether somebody has just spoken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.extract.parse import Span as Tokens
from builder.extract.sentences import whole_sentences
from builder.extract.tagging import Passage
from builder.model import BlockKind

APART = frozenset({BlockKind.POST, BlockKind.POST_AUTHOR, BlockKind.DATELINE})
"""Blocks whose names no pronoun of the article itself means."""


def numbered(passages: Iterable[Passage]) -> Iterator[tuple[Passage, tuple[Tokens, ...], tuple[int, ...]]]:
    """Each passage with its sentences and their numbers. What stands apart has that of the sentence behind it; a
    heading, which parts no "il" from who spoke above it, has that of the sentence before it."""
    number = 0
    for passage in passages:
        sentences = whole_sentences(passage)
        if passage.block.kind is BlockKind.HEADING:
            yield passage, sentences, (max(number - 1, 0),) * len(sentences)
        elif passage.block.kind in APART:
            yield passage, sentences, (number,) * len(sentences)
        else:
            yield passage, sentences, tuple(range(number, number + len(sentences)))
            number += len(sentences)
