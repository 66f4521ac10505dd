"""Names that the editors know and the rules missed: each name of the ledger is looked for in every article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from builder.data.folding import vocabulary
from builder.model import Article, EventMention, Extraction, Judgement, Kind, Mention, Span
from builder.resolve.corrections import moved
from builder.resolve.decisions import key_of

RULE = "ledger"
WORD = re.compile(r"\w+")


def with_sought(
    articles: Sequence[Article], extractions: Iterable[Extraction], judgements: Iterable[Judgement]
) -> tuple[Extraction, ...]:
    """The extractions, with a mention wherever an article has a name of the ledger that no rule found.

    Only names and aliases of a line with a kind, written just so, as whole words, and in no other mention; the first
    letter may be small or large where another word has a capital (``passerelle Exemple``). Shorter mentions inside of
    one are its parts, and no more: ``Red River`` where the editors know ``Red River Hydraulics``.
    """
    wanted = tuple(
        sorted(
            {(text, line.kind) for line in judgements if line.kind and line.name for text in (line.name, *line.aliases)}
        )
    )
    if not wanted:
        return tuple(extractions)
    by_word: dict[str, list[tuple[str, Kind]]] = defaultdict(list)
    for name in wanted:
        for opening in _openings(name[0]):
            by_word[WORD.findall(opening)[0] if WORD.search(opening) else ""].append(name)
    return tuple(
        _sought(a, e, [name for word in _words_of(a) & by_word.keys() for name in by_word[word]])
        for a, e in zip(articles, extractions, strict=True)
    )


def _openings(text: str) -> tuple[str, ...]:
    """A name, and with its first letter as small or large as not, where a further word has a capital; not for ``Le
    Maire``, for every town has one."""
    first, rest = text[:1], text[1:]
    words = WORD.findall(text)
    free = any(w[0].isupper() for w in words[1:]) and words[0].lower() not in vocabulary("determiners")
    return (text, first.swapcase() + rest) if free and first.swapcase() != first else (text,)


def _words_of(article: Article) -> frozenset[str]:
    """The article's words as written: a name is looked for only where its first word stands."""
    return frozenset(WORD.findall(article.prose)) | {""}


def _sought(article: Article, extraction: Extraction, wanted: Iterable[tuple[str, Kind]]) -> Extraction:
    taken = {m.span: key_of(m.text, m.kind) for m in extraction.mentions}
    added: list[Mention] = []
    parts: dict[Span, Span | None] = {}
    for text, kind in sorted(wanted, key=lambda w: (-len(w[0]), w)):
        for match in _pattern(text).finditer(article.prose):
            span = Span(*match.span())
            inner = [other for other in taken if span.meets(other)]
            if not article.block_at(span.start) or any(
                not _is_part(taken[o], o, key_of(text, kind), span) for o in inner
            ):
                continue
            taken[span] = key_of(text, kind)
            parts |= dict.fromkeys(inner, span)
            added.append(Mention(article.slug, span, span.of(article.source), kind, RULE))
    if not added:
        return extraction
    extraction = moved(extraction, parts) if parts else extraction
    bodies = {m.span for m in added if m.kind is not Kind.ACTOR}
    return replace(
        extraction,
        mentions=tuple(sorted((*extraction.mentions, *added))),
        roles=tuple(r for r in extraction.roles if r.mention not in bodies),
        events=tuple(_taking_part(event, added) for event in extraction.events),
    )


def _is_part(inner_key: str, inner: Span, key: str, span: Span) -> bool:
    """True for a mention inside of a longer name that says more; not for the name itself beside an article or a title:
    ``Légion`` in ``la Légion``."""
    return span.holds(inner) and span != inner and inner_key != key


def _taking_part(event: EventMention, added: Iterable[Mention]) -> EventMention:
    inside = (m.span for m in added if event.span.holds(m.span))
    return replace(event, participants=tuple(sorted({*event.participants, *inside})))


@lru_cache(maxsize=4096)
def _pattern(text: str) -> re.Pattern[str]:
    """A name as whole words, over any white space and with either apostrophe."""
    ways = []
    for opening in _openings(text):
        words = (re.sub("['’]", "['’]", re.escape(word)) for word in opening.split())
        ways.append(r"\s+".join(words))
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)")
