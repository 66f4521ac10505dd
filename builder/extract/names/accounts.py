"""Accounts of social networks: ``Dmitri (@wartranslated)`` is one name, of an actor of its own."""

from __future__ import annotations

import re

from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Article, BlockKind, Kind

HANDLE = re.compile(r"(?<!\w)@\w{2,30}(?!\.\w)")
SITE = re.compile(r"[A-Z][a-z][\w-]*\.(?:com|net|org|fr|ru|de|be|ch|ca|info)")
"""``Exemple.com``, the name of a site written as one."""
SIGNED = re.compile(r"[A-ZÀ-ÞŒ][\w'.-]* (?:[A-ZÀ-ÞŒ\d][\w'.-]* ){0,3}\(@\w{2,30}\)")


def find(index: int, passage: Passage, article: Article, lexicon: Lexicon) -> list[Candidate]:
    """The author of an embedded post, and any ``Name (@handle)`` or ``@handle`` in the text."""
    found: list[Candidate] = []
    if passage.block.kind is BlockKind.POST_AUTHOR:
        for post in article.posts:
            if post.author is not None and passage.block.span.holds(post.author):
                tokens = passage.tokens(post.author)
                if tokens is not None:
                    found.append(_account(index, tokens, lexicon))
    if found:
        return found
    for token in passage.doc:
        if "." in token.text and SITE.fullmatch(token.text):
            found.append(Candidate(index, token.i, token.i + 1, Kind.GROUP, "site", fixed=True))
    text = passage.doc.text
    for match in HANDLE.finditer(text):
        start, end = match.span()
        for signed in SIGNED.finditer(text):
            if signed.start() < start < signed.end():
                start, end = signed.span()
                break
        tokens = passage.doc.char_span(start, end)
        if tokens is not None:
            found.append(_account(index, tokens, lexicon))
    return found


def _account(index: int, tokens: Tokens, lexicon: Lexicon) -> Candidate:
    """Whose account it is: a group's where its name is an outlet's, begins as one's, or has an article or a newspaper's
    word at its ends."""
    words = tokens.text.partition(" (")[0].split()
    paper = len(words) > 1 and (lexicon.has("articles", words[0]) or lexicon.has("group_tails", words[-1]))
    outlet = any(" ".join(words[:n]) in lexicon.well_known for n in range(1, len(words) + 1))
    body = len(words) > 2 and any(lexicon.has("group_heads", word) for word in words)
    kind = Kind.GROUP if paper or outlet or body else Kind.ACTOR
    return Candidate(index, tokens.start, tokens.end, kind, "account", fixed=True)
