"""Accounts of social networks: ``Dmitri (@wartranslated)`` is one name, of an actor of its own."""

from __future__ import annotations

import re

from builder.extract.names.candidate import Candidate
from builder.extract.tagging import Passage
from builder.model import Article, BlockKind, Kind

HANDLE = re.compile(r"@\w{2,30}(?!\.\w)")
SIGNED = re.compile(r"(?:[A-ZÀ-ÞŒ][\w'.-]* ){1,4}\(@\w{2,30}\)")


def find(index: int, passage: Passage, article: Article) -> list[Candidate]:
    """The author of an embedded post, and any ``Name (@handle)`` or ``@handle`` in the text."""
    found: list[Candidate] = []
    if passage.block.kind is BlockKind.POST_AUTHOR:
        for post in article.posts:
            if post.author is not None and passage.block.span.holds(post.author):
                tokens = passage.tokens(post.author)
                if tokens is not None:
                    found.append(Candidate(index, tokens.start, tokens.end, Kind.ACTOR, "account", fixed=True))
    if found:
        return found
    text = passage.doc.text
    for match in HANDLE.finditer(text):
        start, end = match.span()
        for signed in SIGNED.finditer(text):
            if signed.start() < start < signed.end():
                start, end = signed.span()
                break
        tokens = passage.doc.char_span(start, end, alignment_mode="expand")
        if tokens is not None:
            found.append(Candidate(index, tokens.start, tokens.end, Kind.ACTOR, "account", fixed=True))
    return found
