"""Claims with their speaker resolved, what they are about, and how far the archive supports them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from builder.data.folding import fold, vocabulary
from builder.model import (
    Article,
    ArticleSlug,
    Claim,
    Correction,
    EntityId,
    Extraction,
    Link,
    Span,
    Statement,
    Status,
    standing_in,
)
from builder.resolve.happenings import stem

SHARED_WORDS = 2
"""How many telling words, names aside, a denial or confirmation must share with what it answers."""


def make_statements(
    articles: tuple[Article, ...],
    extractions: tuple[Extraction, ...],
    links: tuple[Link, ...],
    linked: Mapping[tuple[ArticleSlug, Span], EntityId],
    hidden: frozenset[tuple[ArticleSlug, Span]] = frozenset(),
    spoken: Mapping[tuple[ArticleSlug, Span], tuple[EntityId, Correction]] = MappingProxyType({}),
) -> tuple[Statement, ...]:
    """Every claim of every article, by article and span.

    Editors have some ``hidden``, and say of others who has ``spoken``: by article and content. Neither changes the
    number of another claim, which is part of its address.
    """
    inside: dict[ArticleSlug, list[Link]] = {}
    for link in links:
        inside.setdefault(link.mention.article, []).append(link)
    for of_article in inside.values():
        of_article.sort(key=lambda link: link.span)
    found: list[Statement] = []
    for article, extraction in zip(articles, extractions, strict=True):
        seen: Counter[tuple[Span, EntityId | None]] = Counter()
        for number, claim in enumerate(sorted(extraction.claims, key=_order), start=1):
            place = article.slug, claim.span
            if place in hidden:
                continue
            speaker = linked.get((article.slug, claim.speaker)) if claim.speaker else None
            told = spoken.get(place)
            if told:
                # words that name another are not hers who spoke; "he" may well be
                claim = replace(claim, speaker=None, speaker_span=None if claim.speaker else claim.speaker_span)
                speaker = told[0]
            seen[claim.span, speaker] += 1
            if seen[claim.span, speaker] > 1 and speaker:
                continue  # two mentions of one entity said to speak jointly
            found.append(
                Statement(
                    id=f"{article.slug}-{number}",
                    claim=claim,
                    speaker=speaker,
                    about=_about(claim, inside.get(article.slug, []), speaker),
                    date=_date(claim, extraction, article.published) or article.published,
                    status=Status.HEDGED if claim.hedged else Status.ATTRIBUTED,
                    speaker_by=told[1] if told else None,
                )
            )
    by_slug = {a.slug: a for a in articles}
    return tuple(sorted(supported(found, by_slug, inside), key=lambda s: (s.claim.article, _order(s.claim), s.id)))


def supported(
    found: list[Statement], articles: Mapping[ArticleSlug, Article], links: Mapping[ArticleSlug, list[Link]]
) -> list[Statement]:
    """The same statements; those that another speaker expressly denies or confirms have that status, and say by which.

    Only where both are about somebody or something in common, in mostly the same telling words: that both name a
    group with a long name does not make the one an answer to the other.
    """
    words = [_words(s, articles[s.claim.article], links.get(s.claim.article, [])) for s in found]
    answers = [i for i, s in enumerate(found) if s.speaker and (s.claim.denies or s.claim.confirms)]
    result = []
    for i, said in enumerate(found):
        replies = [
            found[j]
            for j in (() if said.claim.denies or said.claim.confirms else answers)
            if found[j].speaker != said.speaker and _same_content(said, found[j], words[i], words[j])
        ]
        denials = tuple(reply.id for reply in replies if reply.claim.denies)
        if denials:
            said = replace(said, status=Status.DENIED, answers=tuple(sorted(denials)))
        elif replies:
            said = replace(said, status=Status.CONFIRMED, answers=tuple(sorted(r.id for r in replies)))
        result.append(said)
    return result


def _words(said: Statement, article: Article, links: list[Link]) -> frozenset[str]:
    """The telling words of what is claimed, those of names left out."""
    span = said.claim.span
    text = list(span.of(article.prose))
    for link in standing_in(links, span):
        text[link.span.start - span.start : link.span.end - span.start] = " " * len(link.span)
    folded = fold("".join(text)).split()
    return frozenset(stem(w) for w in folded if len(w) > 3 and w not in vocabulary("little_words"))


def _same_content(one: Statement, other: Statement, words: frozenset[str], reply: frozenset[str]) -> bool:
    """True when a reply speaks of the same things in mostly the same words; within an article all of the same words do
    without a name: ``revendique la prise de la ville``, ``dément la prise de la ville``."""
    if one.claim.article == other.claim.article and words == reply and len(words) >= SHARED_WORDS:
        return True
    if not set(one.about) & set(other.about) - {one.speaker, other.speaker}:
        return False
    shared = words & reply
    return len(shared) >= SHARED_WORDS and 2 * len(shared) >= min(len(words), len(reply))


def _order(claim: Claim) -> tuple[object, ...]:
    return (claim.span, claim.cue, claim.speaker or Span(0, 0), claim.speaker_span or Span(0, 0), claim.rule)


def _about(claim: Claim, links: list[Link], speaker: EntityId | None) -> tuple[EntityId, ...]:
    return tuple(sorted({k.entity for k in standing_in(links, claim.span)} - {speaker or EntityId("")}))


def _date(claim: Claim, extraction: Extraction, published: str | None) -> str | None:
    """The date of the time expression that dates the saying, where the text has one and its date can be told.

    Nobody is quoted before speaking: a day after that of publication is not when it was said.
    """
    told = next((t.value for t in extraction.timexes if t.span == claim.timex), None)
    return told if told and (published is None or told[: len(published)] <= published) else None
