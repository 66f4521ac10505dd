"""Events: the same happening told by several sentences or articles is one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import chain, combinations, count

from builder.data import load
from builder.data.folding import LANGUAGES, fold, vocabulary
from builder.dates.clocks import clock, part_of_day
from builder.model import (
    Article,
    ArticleSlug,
    EntityId,
    Event,
    EventMention,
    Extraction,
    Kind,
    Span,
    Timex,
    sort_key_of_date,
)
from builder.resolve.entities import slug
from builder.resolve.groups import concept

Linked = Mapping[tuple[ArticleSlug, Span], EntityId]
"""The entity of a mention, by article and span."""

Order = tuple[tuple[str, str], str, int, str, EventMention, str]

SHARED_WORDS = 2
"""How many telling words two sentences of different articles must share to tell one happening."""
RARE = 0.5
"""Largest share of a date's sentences that a word may stand in to tell anything, where there are many."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence of an event, with what it can be compared by."""

    mention: EventMention
    entities: frozenset[EntityId]
    words: frozenset[str]
    numbers: frozenset[str] = frozenset()
    """Numbers of two figures and more, which every language writes alike."""
    language: str = ""
    heads: bool = False
    """True for the article's own headline."""
    hour: int | None = None
    """The clock time that its clause tells, in minutes after midnight."""


def make_events(
    articles: Mapping[ArticleSlug, Article], extractions: tuple[Extraction, ...], linked: Linked
) -> tuple[Event, ...]:
    """Every dated happening, by date."""
    names: dict[ArticleSlug, list[Span]] = defaultdict(list)
    for article, span in linked:
        names[article].append(span)
    by_date: dict[str, list[Telling]] = defaultdict(list)
    for extraction in extractions:
        spans = sorted(names[extraction.article])
        for event in extraction.events:
            if event.timex.value:
                near = bisect_left(spans, event.span), bisect_right(spans, Span(event.span.end, 0))
                hidden = [*spans[max(0, near[0] - 1) : near[1]], event.timex.span]
                hour = _hour(event, extraction.timexes)
                by_date[event.timex.value].append(_telling(event, articles[event.article], linked, hidden, hour))
    found: list[tuple[Order, Event]] = []
    for date, tellings in by_date.items():
        for group in same_happenings(sorted(tellings, key=lambda t: t.mention)):
            entities = sorted(frozenset().union(*(t.entities for t in group)))
            evidence = tuple(t.mention for t in group)
            title, language = _title(group)
            made = Event("", date, title, evidence, tuple(entities), language)
            found.append((_order(made, group, articles), made))
    return _numbered([made for _, made in sorted(found, key=lambda f: f[0])])


def _hour(event: EventMention, timexes: Iterable[Timex]) -> int | None:
    """The first clock time among the time expressions of an event's clause, else when the part of the day begins that
    they tell (``samedi soir``); None where they tell neither."""
    own = (t for t in timexes if event.span.holds(t.span) and t.value == event.timex.value)
    said = [t.text for t in own]
    return next((hour for how in (clock, part_of_day) for words in said if (hour := how(words)) is not None), None)


def _order(event: Event, group: list[Telling], articles: Mapping[ArticleSlug, Article]) -> Order:
    """Where an event stands: by its date; of one day first those without an hour, then by the hour; of one hour as the
    articles came out and tell them."""
    hours = [t.hour for t in group if t.hour is not None]
    first = event.evidence[0]
    published = min(articles[m.article].published or "" for m in event.evidence)
    return sort_key_of_date(event.date), event.date, min(hours, default=-1), published, first, event.title


def _telling(event: EventMention, article: Article, linked: Linked, hidden: list[Span], hour: int | None) -> Telling:
    """An event with its entities, and the words of its clause that are neither names, dates nor little words."""
    entities = frozenset(e for p in event.participants if (e := linked.get((event.article, p))))
    words = list(article.prose[event.span.start : event.span.end])
    for span in hidden:
        for i in range(max(span.start, event.span.start), min(span.end, event.span.end)):
            words[i - event.span.start] = " "
    said = fold("".join(words)).split()
    return Telling(
        event,
        entities,
        frozenset(stem(w) for w in said if _tells(w)),
        frozenset(w for w in said if w.isdigit() and len(w) > 1),
        article.language,
        article.title_span is not None and article.title_span.holds(event.sentence),
        hour,
    )


def _tells(word: str) -> bool:
    return len(word) > 3 and word.isalpha() and word not in vocabulary("little_words")


def stem(word: str) -> str:
    """A word as it is compared: the concept that both languages share, else its first letters."""
    return concept(word) or _happening(word) or word[:6]


@lru_cache(maxsize=65536)
def _happening(word: str) -> str | None:
    """The concept of a word that tells of happenings; None for any other word."""
    whole, beginnings = _concepts()
    if word in whole:
        return whole[word]
    return next((beginnings[word[:n]] for n in range(len(word), 2, -1) if word[:n] in beginnings), None)


@cache
def _concepts() -> tuple[dict[str, str], dict[str, str]]:
    """Concept by whole word, and by the beginning of words."""
    whole: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    for meaning, forms in load("happenings")["concepts"].items():
        for form in forms.split():
            (beginnings if form.endswith("*") else whole)[form.rstrip("*")] = f"!{meaning}"
    return whole, beginnings


@cache
def _once() -> frozenset[str]:
    """Concepts of what happens once between those who take part: a group is founded by its founder once."""
    return frozenset(f"!{meaning}" for meaning in load("happenings")["once"].split())


def same_happenings(told: list[Telling]) -> list[list[Telling]]:
    """The sentences of one date, those of one happening together."""
    counts = Counter(word for t in told for word in t.words)
    common = {w for w, n in counts.items() if len(told) > 3 and n > RARE * len(told)}
    agreed = {pair for pair in _comparable(told, common) if _agree(told[pair[0]], told[pair[1]], common)}
    groups: dict[int, list[int]] = {i: [i] for i in range(len(told))}
    homes = list(range(len(told)))
    for i, j in sorted(agreed):
        one, other = sorted((homes[i], homes[j]))
        # Each with each: through a third sentence, two happenings would become one.
        if one != other and all(tuple(sorted((a, b))) in agreed for a in groups[one] for b in groups[other]):
            for b in groups[other]:
                homes[b] = one
            groups[one] += groups.pop(other)
    return [[told[i] for i in sorted(group)] for group in groups.values()]


def _comparable(told: list[Telling], common: set[str]) -> Iterator[tuple[int, int]]:
    """Pairs that may agree: that share an entity and a telling word, or every word; a headline and its text."""
    found: dict[object, list[int]] = defaultdict(list)
    headed = {t.mention.article for t in told if t.heads}
    for i, telling in enumerate(told):
        if len(telling.words) > SHARED_WORDS:
            found[telling.words].append(i)
        if telling.mention.article in headed:
            found[telling.mention.article].append(i)
        for entity in telling.entities:
            for word in telling.words - common:
                found[entity, word].append(i)
    seen: set[tuple[int, int]] = set()
    for together in found.values():
        for pair in combinations(together, 2):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _agree(one: Telling, other: Telling, common: set[str]) -> bool:
    """True when two sentences share somebody or some place, and enough telling words."""
    if one.mention.article == other.mention.article and one.mention.sentence == other.mention.sentence:
        return False  # two happenings that one sentence tells
    same_words = one.language == other.language and one.words == other.words
    if len(one.words) > SHARED_WORDS and same_words and one.entities == other.entities:
        return True  # one agency's text in two papers
    shared = (one.words & other.words) - common
    if one.mention.article == other.mention.article and one.heads != other.heads:
        who = [frozenset(e for e in t.entities if e.startswith(f"{Kind.ACTOR.folder}/")) for t in (one, other)]
        if all(who) and not who[0] & who[1]:
            return False  # two arrested for theft on one day
        half = 2 * len(shared) >= min(len(one.words), len(other.words))
        return len(shared) > SHARED_WORDS or (len(shared) == SHARED_WORDS and half)
    if not one.entities & other.entities:
        return False
    fewest = min(len(one.words), len(other.words))
    between = [e for e in one.entities & other.entities if not e.startswith(f"{Kind.PLACE.folder}/")]
    if len(between) > 1 and shared & _once():
        return True
    if one.language != other.language:
        day = len((one.mention.timex.value or "").split("/")[0]) == len("2023-05-22")
        return day and _across(one, other, shared, fewest)
    return len(shared) >= SHARED_WORDS and 2 * len(shared) >= fewest


def _across(one: Telling, other: Telling, shared: frozenset[str] | set[str], fewest: int) -> bool:
    """True when sentences in two languages tell one happening of a day.

    Most of their words cannot be compared, so that fewer need to agree; but who took part must agree better, and
    where both count something, a number too.
    """
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return False
    same = len(one.entities & other.entities)
    told = len(shared) + len(one.numbers & other.numbers)
    return told >= SHARED_WORDS and (2 * len(shared) >= fewest or same > 1 or told > SHARED_WORDS)


def _title(group: list[Telling]) -> tuple[str, str]:
    """A headline in the language that tells it most, and that language.

    Where some vouch for it, theirs. The shortest of four words or more, a whole one before one that was cut, and one
    that names whom it tells of before one that opens with a pronoun; else the longest.
    """
    group = [t for t in group if not t.mention.hedged] or group
    counts = Counter(t.language for t in group)
    most = min(counts, key=lambda language: (-counts[language], language != LANGUAGES[0], language))
    titles = {t.mention.title for t in group if t.language == most}
    full = [t for t in titles if len(t.split()) > 3]
    if not full:
        return max(titles, key=lambda t: (len(t), t)), most
    by_pronoun = {t: not vocabulary("pronouns").isdisjoint(fold(t).split()[:1]) for t in full}
    return min(full, key=lambda t: ("…" in t, by_pronoun[t], len(t), t)), most


def _numbered(events: list[Event]) -> tuple[Event, ...]:
    """The same events with an id each: the date and the title's words; a second one of a kind has a number."""
    taken: set[str] = set()
    found = []
    for event in events:
        base = f"{slug(event.date.replace('/', ' '))}-{slug(event.title)[:60].strip('-')}"
        tries = chain((base,), (f"{base}-{i}" for i in count(2)))
        chosen = next(t for t in tries if t not in taken)
        taken.add(chosen)
        found.append(replace(event, id=chosen))
    return tuple(found)
