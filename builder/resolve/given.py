"""Names and speakers that the editors give: whom a mention means, who says what is claimed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from builder.data.folding import bare
from builder.errors import Doubt
from builder.model import Act, Article, ArticleSlug, Correction, EntityId, Extraction, Kind, Mention, Span
from builder.resolve.corrections import RULE, Found, Located, doubt, moved
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.entities import Body
from builder.resolve.naming import Name, Named, Naming, name_mentions
from builder.resolve.passages import NEAR


@dataclass(frozen=True, slots=True)
class Given:
    """What each article says, and names, once the editors' names are given."""

    extractions: tuple[Extraction, ...]
    namings: tuple[Naming, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """The names of an archive, as an editor may write them."""

    names: Mapping[tuple[Kind, str], frozenset[Name]]
    """By kind and key: those that have it, else those that it is short for in some article."""
    texts: tuple[str, ...]
    """How names are written, to offer the nearest."""
    decisions: Decisions
    new: Mapping[str, Kind]
    """Names that a line of the corrections gives with their kind, by key."""

    def meant(self, correction: Correction, likely: Kind | None, at_hand: Naming) -> Name | str:
        """The name that a line means in an article; else what to write instead.

        Of several kinds that bear it, the ``likely`` one; of several names, one that the article itself has. A name
        that only the line gives needs its kind.
        """
        text, kinds = correction.value, (correction.kind,) if correction.kind else tuple(Kind)
        if not self.decisions.rejected.isdisjoint({key_of(text), *(key_of(text, kind) for kind in kinds)}):
            return f"« {text} » is rejected by `kind: none` in entities.yml; take one of the two out"
        found = {kind: names for kind in kinds if (names := self._of(text, kind))}
        if not found:
            kind = correction.kind or self.new.get(key_of(text)) or (likely if _adds(text, correction.words) else None)
            return Name(kind, key_of(text, kind)) if kind else self._unknown(text)
        if len(found) > 1 and likely not in found:
            return f"« {text} » is {' and '.join(kind.value for kind in found)} in this archive; add `kind: …`"
        names = found[likely] if likely in found else next(iter(found.values()))
        here = names & {n.name for n in at_hand.named} or {n for n in names if not n.scope} or names
        return min(here) if len(here) == 1 else f"« {text} » names several in this archive; write a fuller name"

    def _of(self, text: str, kind: Kind) -> frozenset[Name]:
        """The names of a kind that are written so, in an article or in the ledger."""
        text_key = key_of(text, kind)
        line = self.decisions.of(text_key, kind)
        if line and line.kind in (kind, None) and (kind, text_key) not in self.names:
            return frozenset({Name(kind, text_key)}) if line.kind else frozenset()
        return self.names.get((kind, text_key), frozenset())

    def _unknown(self, text: str) -> str:
        guess = process.extractOne(text, self.texts, scorer=fuzz.ratio, score_cutoff=NEAR)
        meant = f"did you mean « {guess[0]} »? " if guess else ""
        return f"nothing in this archive is called « {text} »; {meant}For a new name add `kind: actor` (place, group)"


def _adds(name: str, words: str) -> bool:
    """True for ``Zed Exemple (coureur)`` said of ``Zed Exemple``: what tells one of two from the other, in brackets."""
    plain, bracket, _ = name.partition("(")
    return bool(bracket) and key_of(plain) == key_of(words)


def known(namings: Iterable[Naming], decisions: Decisions, corrections: Iterable[Correction] = ()) -> Known:
    """Every name of the archive, ready to be asked for."""
    whole: dict[tuple[Kind, str], set[Name]] = defaultdict(set)
    short: dict[tuple[Kind, str], set[Name]] = defaultdict(set)
    texts: set[str] = set()
    for naming in namings:
        for named in naming.named:
            name = named.name
            whole[name.kind, name.key].add(name)
            short[name.kind, key_of(named.mention.text, name.kind)].add(name)
            texts.add(" ".join(named.text.split()))
    names = {key: frozenset(whole.get(key) or found) for key, found in {**short, **whole}.items()}
    new = {key_of(c.value): c.kind for c in corrections if c.kind and c.act is Act.WHO}
    return Known(names, tuple(sorted(texts)), decisions, new)


def with_given(
    articles: Sequence[Article],
    extractions: Sequence[Extraction],
    namings: Sequence[Naming],
    located: Located,
    decisions: Decisions,
    settled: Mapping[str, Kind],
) -> Given:
    """The same, with the mentions that editors give to a name named so; where there are none, the same.

    A mention that is given says nothing about the others of its article: they are named as if it were not there.
    """
    if not any(f.correction.act is Act.WHO for f in located.found):
        return Given(tuple(extractions), tuple(namings), ())
    names, doubts = known(namings, decisions, (f.correction for f in located.found)), []
    read, named = [], []
    for article, extraction, naming in zip(articles, extractions, namings, strict=True):
        given: dict[Mention, Named] = {}
        for found in _throughout(located.of(Act.WHO, article.slug), naming):
            kinds = [m.kind for m in extraction.mentions if m.span in found.spans]
            name = names.meant(found.correction, kinds[0] if kinds else None, naming)
            if isinstance(name, str):
                doubts.append(doubt(found.correction, name))
                continue
            extraction, mentions = _mentioned(article, extraction, found, name.kind)
            given |= {m: Named(m, name, RULE, found.correction.value) for m in mentions}
        if given:
            others = replace(extraction, mentions=tuple(m for m in extraction.mentions if m not in given))
            naming = name_mentions(article, others, decisions, settled)
            both = sorted((*naming.named, *given.values()), key=lambda n: n.mention)
            naming = replace(naming, named=tuple(both))
        read.append(extraction)
        named.append(naming)
    return Given(tuple(read), tuple(named), tuple(doubts))


def _throughout(given: tuple[Found, ...], naming: Naming) -> list[Found]:
    """The same, each that holds for a whole article with the shorter forms that stand for its name there, unless
    another is laid on them."""
    taken = {span for found in given for span in found.spans}
    return [f if f.correction.sentence else replace(f, spans=_with_short(f.spans, taken, naming)) for f in given]


def _with_short(spans: tuple[Span, ...], taken: set[Span], naming: Naming) -> tuple[Span, ...]:
    names = {n.name for n in naming.named if n.mention.span in spans}
    short = {n.mention.span for n in naming.named if n.name in names} - taken
    return tuple(sorted({*spans, *short}))


def _mentioned(
    article: Article, extraction: Extraction, found: Found, kind: Kind
) -> tuple[Extraction, tuple[Mention, ...]]:
    """The extraction with a mention at each of the spans, and these; names inside of them or across are no more.

    A claim that these words make, of whom nobody knew the name, is now that name's.
    """
    there = {m.span: m for m in extraction.mentions}
    new = [Mention(article.slug, s, s.of(article.source), kind, RULE) for s in found.spans if s not in there]
    over: dict[Span, Span | None] = {s: m.span for s in there for m in new if m.span.meets(s)}
    extraction = moved(extraction, over) if over else extraction
    taking_part = tuple(
        replace(e, participants=tuple(sorted({*e.participants, *(m.span for m in new if e.span.holds(m.span))})))
        for e in extraction.events
    )
    claims = tuple(
        c if c.speaker or not c.speaker_span else replace(c, speaker=_same(c.speaker_span, found.spans, article))
        for c in extraction.claims
    )
    mentions = tuple(sorted((*extraction.mentions, *new)))
    whole = replace(extraction, mentions=mentions, events=taking_part, claims=claims)
    return whole, tuple(there.get(s) or next(m for m in new if m.span == s) for s in found.spans)


def _same(words: Span, spans: Iterable[Span], article: Article) -> Span | None:
    """The span that these words stand at, a determiner or a hyphen more or less; None for none."""
    said = bare(words.of(article.prose))
    return next((s for s in spans if s.meets(words) and bare(s.of(article.prose)) == said), None)


def speakers(
    located: Located, namings: Sequence[Naming], made_of: Mapping[EntityId, Body], decisions: Decisions
) -> tuple[dict[tuple[ArticleSlug, Span], tuple[EntityId, Correction]], tuple[Doubt, ...]]:
    """Who says what, by article and content of the claim, where editors say it; and a doubt for each who is nobody."""
    given = [f for f in located.found if f.correction.act is Act.SPEAKER]
    if not given:
        return {}, ()
    names, doubts = known(namings, decisions), []
    by_article = {naming.article: naming for naming in namings}
    homes = {name: entity for entity, body in made_of.items() for name in body.names}
    lines = {body.line.line: entity for entity, body in made_of.items() if body.line}
    spoken = {}
    for found in given:
        correction = found.correction
        name = names.meant(correction, Kind.ACTOR, by_article[correction.article])
        if isinstance(name, str):
            doubts.append(doubt(correction, name))
            continue
        line = decisions.of(name.key, name.kind)
        entity = homes.get(name) or (lines.get(line.line) if line else None)
        if entity is None:
            doubts.append(
                doubt(correction, f"no article names « {correction.value} »; give its name where one does, by `who: …`")
            )
        else:
            spoken[correction.article, found.spans[0]] = entity, correction
    return spoken, tuple(doubts)
