"""What the rules for claims and events find in a few sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from builder.extract.claims import find_claims
from builder.extract.claims.cast import gather
from builder.extract.events import Happenings, find_events
from builder.extract.models import model
from builder.extract.tagging import tag
from builder.model import BlockKind, Kind, Mention, Role, Span
from tests.extract.named import article


@dataclass(frozen=True)
class Told:
    """A claim in words."""

    speaker: str | None
    words: str
    cue: str
    content: str
    sentence: str
    hedged: bool
    denies: bool
    confirms: bool
    direct: bool
    date: str
    """The words that date the saying."""


@cache
def claims(
    text: str,
    language: str = "fr",
    actors: tuple[str, ...] = (),
    groups: tuple[str, ...] = (),
    roles: tuple[tuple[str, str], ...] = (),
    kinds: tuple[BlockKind, ...] = (),
) -> tuple[Told, ...]:
    """The claims of a text whose names (and roles: actor, words) are given."""
    made = article(text, language, kinds=kinds)
    ((_, passages),) = tag([made], model(language))
    mentions = tuple(sorted(named(text, actors, Kind.ACTOR) + named(text, groups, Kind.GROUP)))
    present = gather(passages, mentions, (), language)
    timexes = find_events(made, passages, ()).timexes
    found = []
    for actor, words in roles:
        at = text.index(words)
        mention = next(m.span for m in mentions if m.text == actor)
        found.append(Role(made.slug, Span(at, at + len(words)), words, mention, "test"))
    return tuple(
        Told(
            c.speaker.of(text) if c.speaker else None,
            c.speaker_span.of(text) if c.speaker_span else "",
            c.cue.of(text),
            c.span.of(text),
            c.sentence.of(text),
            c.hedged,
            c.denies,
            c.confirms,
            c.direct,
            c.timex.of(text) if c.timex else "",
        )
        for c in find_claims(made, passages, mentions, tuple(found), present, timexes)
    )


def named(text: str, names: tuple[str, ...], kind: Kind) -> tuple[Mention, ...]:
    """A mention wherever one of these names stands."""
    found = []
    for name in names:
        at = text.find(name)
        while at >= 0:
            found.append(Mention(article(text).slug, Span(at, at + len(name)), name, kind, "test"))
            at = text.find(name, at + 1)
    return tuple(found)


@cache
def happenings(
    text: str,
    language: str = "fr",
    published: str | None = "2024-03-14",
    kinds: tuple[BlockKind, ...] = (),
) -> Happenings:
    """The dated happenings of a text published on Thursday, 14 March 2024."""
    made = replace(article(text, language, kinds=kinds), published=published)
    ((_, passages),) = tag([made], model(language))
    return find_events(made, passages, ())
