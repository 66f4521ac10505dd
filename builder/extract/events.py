"""Events: the sentence parts that tell a happening at a date, with a headline in the sentence's own words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from builder.data import load, words
from builder.dates import Found, find
from builder.dates.calendar import as_day
from builder.dates.quotations import BLOCK
from builder.extract.antecedents import antecedent
from builder.extract.asides import dated_aside
from builder.extract.averted import averted
from builder.extract.bare_years import only_numbers
from builder.extract.claims.lexicon import finite
from builder.extract.clauses import RELATIVE, SUBJECTS, clause_verb, clause_words, closed_clause, governor, verbal
from builder.extract.date_words import AGAIN, POSSESSIVE, points_back, possessed_noun
from builder.extract.dated_nouns import dated_noun_phrase
from builder.extract.deeds import deed_of
from builder.extract.earlier_ones import of_an_earlier_one
from builder.extract.entries import entries, held, main_verb
from builder.extract.finer_dates import told_twice
from builder.extract.finishing import finished
from builder.extract.headlines import headline
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.extract.promised import is_promised
from builder.extract.references import is_reference
from builder.extract.repairs import elsewhere
from builder.extract.tagging import Passage
from builder.extract.tenures import is_tenure
from builder.extract.unreal import unreal
from builder.extract.vouching import is_hedged
from builder.model import Article, BlockKind, EventMention, Mention, Span, Timex, sort_key_of_date, standing_in

SILENT = frozenset({BlockKind.POST_AUTHOR, BlockKind.DATELINE})

EMPTY = frozenset({"ADP", "DET", "CCONJ", "INTJ", "SPACE", "PUNCT"})
"""Words that tell nothing by themselves: "le" before a date."""
NEAR = 7
"""So many days a dateline's day lies from that of publication at most."""
LEAD = frozenset({"de", "du", "à", "en", "celui", "celle", "ceux", "celles", "que", "than", "in", "of", "that", "the"})
"""Little words that a date may begin with."""
HELD = 70
"""Characters before a date among which it is held against something."""
LINE = "clock-of-line"
"""The rule of an hour that opens a line."""
DATELINE = 12
"""So many tokens a line has at most that only tells where and when."""


@dataclass(frozen=True)
class Happenings:
    """What an article dates: every time expression, the events, and those whose date cannot be told."""

    timexes: tuple[Timex, ...]
    events: tuple[EventMention, ...]
    undated: tuple[EventMention, ...]


def find_events(article: Article, passages: tuple[Passage, ...], mentions: tuple[Mention, ...]) -> Happenings:
    """The article's dated happenings, in text order: one for each sentence and date."""
    timexes: list[Timex] = []
    mentions = tuple(sorted(mentions))
    events: list[EventMention] = []
    undated: list[EventMention] = []
    dated = [(p, p.doc.char_span(a, b), p.chars(a, b), found) for p, a, b, found in _dated(article, passages)]
    known: dict[Span, list[Tokens]] = defaultdict(list)
    lines = entries((p, tokens, span, found) for p, tokens, span, found in dated)
    for passage, tokens, _, found in dated:
        if tokens is not None and found.value:
            known[passage.block.span].append(tokens)
    twice = told_twice(dated, article.language)
    for passage, tokens, span, found in dated:
        timex = Timex(
            article.slug, span, span.of(article.source), found.value, found.precision, found.anchor, found.rule
        )
        if any(p.date_span is not None and p.date_span.meets(span) for p in article.posts):
            continue
        if any(m.span.holds(span) for m in standing_in(mentions, passage.block.span)):
            continue  # "Le Matin", "Mouvement du 8 mai": a name
        timexes.append(timex)
        if tokens is None or only_numbers(tokens, found, article.language):
            continue
        beside = [other for other in known[passage.block.span] if other.start != tokens.start]
        if span in lines:
            event = _entry(article, passage, tokens, timex, mentions, lines[span])
        else:
            event = _event(article, passage, tokens, timex, mentions, beside)
        title = twice.get(span, "")
        if event is None or title is None:
            continue
        event = replace(event, title=title) if title else event
        (undated if timex.value is None else events).append(event)
    return Happenings(tuple(sorted(timexes)), _once(events), _once(undated))


def _dated(article: Article, passages: tuple[Passage, ...]) -> Iterator[tuple[Passage, int, int, Found]]:
    """Each time expression with its passage and its characters there; read over all blocks in one go, so that
    "la veille" can lean on a date told in the block before. Posts are read alone: their day is their own."""
    told = [p for p in passages if p.block.kind not in SILENT and p.block.kind is not BlockKind.POST]
    starts: list[int] = []
    text = ""
    sentences: list[Span] = []
    for passage in told:
        starts.append(len(text))
        sentences.extend(Span(len(text) + s.start_char, len(text) + s.end_char) for s in passage.sentences)
        text += passage.text + BLOCK
    at = 0
    for found in find(text, article.language, article.published, tuple(sentences)):
        while at + 1 < len(starts) and starts[at + 1] <= found.span.start:
            at += 1
        low, high = found.span.start - starts[at], found.span.end - starts[at]
        if high <= len(told[at].text):
            yield told[at], low, high, found
    for passage in passages:
        if passage.block.kind is not BlockKind.POST:
            continue
        day = next((p.date for p in article.posts if p.span.meets(passage.block.span)), article.published)
        own = tuple(Span(s.start_char, s.end_char) for s in passage.sentences)
        for found in find(passage.text, article.language, day, own):
            yield passage, found.span.start, found.span.end, found


def _is_edition(tokens: Tokens, timex: Timex, language: str) -> bool:
    """``this year's Testival``, ``le festival de cette année``: which one of a series, and no happening."""
    doc = tokens.doc
    if _of_an_issue(tokens, language):
        return True
    nouns = words(f"{language}/events", "series")
    if not timex.precision.value.startswith("year") or tokens[0].text.isdigit():
        return False
    if tokens[-1].text == "'s" or doc.span(tokens.end, tokens.end + 1).text == "'s":
        behind = doc[tokens.end + (tokens[-1].text != "'s") : tokens.end + 5]
        whole = list(takewhile(lambda t: t.pos_ in ("NOUN", "PROPN", "ADJ", "NUM"), behind))
        return bool(whole) and whole[-1].lower_ in nouns
    return tokens.start > 1 and doc[tokens.start - 1].lower_ == "de" and doc[tokens.start - 2].lower_ in nouns


def _of_an_issue(tokens: Tokens, language: str) -> bool:
    """``notre édition de lundi``, ``the November issue``: which paper it stands in."""
    doc, nouns = tokens.doc, words(f"{language}/events", "issues")
    of = tokens.start > 1 and doc[tokens.start - 1].lower_ in POSSESSIVE and doc[tokens.start - 2].lower_ in nouns
    last = tokens.end + (doc.span(tokens.end, tokens.end + 1).text == "'s")
    return of or any(t.lower_ in nouns for t in doc[last : last + 1])


def _compared(tokens: Tokens, sentence: Tokens, language: str) -> bool:
    """True for a date that something is held against: "par rapport à 2017", "la plus grosse saisie depuis 2017"."""
    before = tokens.doc.span(sentence.start, tokens.start).text.lower() + " "
    lexicon = load(f"{language}/events")
    whole = before + tokens.text.lower()
    if any(whole.rfind(c) >= len(before) - len(c) - 1 for c in lexicon["compared"] if c in whole):
        return True
    lead = " ".join(t.lower_ for t in takewhile(lambda t: t.lower_ in LEAD, tokens))
    if _held_against(language).search((before + lead)[-HELD:].rstrip().replace("’", "'") + " "):
        return True
    if of_an_earlier_one(tokens, sentence, language):
        return True
    since = tokens[0].lower_ in words(f"{language}/events", "since")
    if not since or dated_noun_phrase(tokens, sentence, language) is not None:
        return False
    return any(f" {word} " in f" {before}" for word in lexicon["superlatives"])


@cache
def _held_against(language: str) -> re.Pattern[str]:
    """What ends before a date that figures are held against: ``up from 13% in``, ``comparable à celui de``."""
    return re.compile(load(f"{language}/events")["held_against"])


def _event(
    article: Article,
    passage: Passage,
    tokens: Tokens,
    timex: Timex,
    mentions: tuple[Mention, ...],
    others: list[Tokens],
) -> EventMention | None:
    """The happening that these words date; None where they only measure something else. ``others`` are the other dates
    of the passage."""
    sentence = _sentence(tokens, passage)
    language = article.language
    if is_reference(tokens, sentence, language):
        return None
    if _compared(tokens, sentence, language) or unreal(tokens, sentence, language):
        return None
    if _is_edition(tokens, timex, language) or elsewhere(tokens) or points_back(tokens, sentence, language):
        return None
    if not any(t.is_alpha and t.pos_ not in EMPTY and not tokens.start <= t.i < tokens.end for t in sentence):
        return None  # "Le 22 mai 2023.", a date on a line of its own
    if timex.rule == LINE and not any(map(finite, sentence)):
        return None
    if _is_dateline(passage, sentence, tokens, mentions) and _is_near(timex.value, article.published):
        return None
    verb = _verb(tokens, sentence)
    known = bool(timex.value and article.published)
    ahead = known and sort_key_of_date(timex.value or "")[0] > (article.published or "")
    if is_promised(verb, tokens, sentence, language, ahead=ahead):
        return None
    clause = possessed_noun(tokens, sentence, language) or dated_aside(tokens, sentence)
    if clause is None and is_tenure(tokens, sentence, language):
        return None
    clause = clause or clause_words(verb, tokens, sentence, language)
    first, last = min(clause[0].i, tokens.start), max(clause[-1].i + 1, tokens.end)
    span = passage.span(tokens.doc.span(first, last))
    noun = antecedent(verb) if verb.dep_ in RELATIVE and verb.head in sentence else None  # "Ms X, who was elected in"
    relative = passage.span(noun) if noun is not None else None
    whose = [m.span for m in standing_in(mentions, passage.block.span) if relative and m.span.holds(relative)]
    taking_part = tuple(sorted({*whose, *(m.span for m in standing_in(mentions, span))}))
    near = [o for o in others if sentence.start <= o.start < sentence.end]
    title = headline(verb, tokens, sentence, language, happened=known and not ahead, ahead=ahead, others=near)
    deed = deed_of(tokens, sentence, others, language, ahead=ahead)
    hedged = is_hedged(verb, tokens, sentence, language) or (deed is not None and deed.doubted)
    return EventMention(article.slug, span, passage.span(sentence), timex, taking_part, title, timex.rule, hedged)


def _entry(
    article: Article, passage: Passage, tokens: Tokens, timex: Timex, mentions: tuple[Mention, ...], told: Tokens
) -> EventMention | None:
    """What an entry of a chronicle tells behind its hour: ``5 h 10. La préfecture déclenche l'alerte.``"""
    verb, language = main_verb(told), article.language
    if averted(verb, told, language) or (timex.rule == LINE and not any(map(finite, told))):
        return None  # "9 h. Accueil des enfants", of a timetable
    whole = passage.span(tokens.doc.span(tokens.start, told.end))
    taking_part = tuple(sorted({m.span for m in standing_in(mentions, whole)}))
    title = finished(list(told), [], held(told), language, article=False)
    return EventMention(
        article.slug, whole, whole, timex, taking_part, title, timex.rule, is_hedged(verb, tokens, told, language)
    )


def _is_near(value: str | None, published: str | None) -> bool:
    """True for a day not more than a week from that of publication, and where either is not known."""
    day, known = as_day(value or ""), as_day(published)
    return day is None or known is None or abs((day - known).days) <= NEAR


def _is_dateline(passage: Passage, sentence: Tokens, tokens: Tokens, mentions: tuple[Mention, ...]) -> bool:
    """``Exempleville, August 10. /AGENCY/.``: names and a date that open a block, and nothing that happens."""
    if sentence.start or len(sentence) > DATELINE:
        return False
    named = [m.span for m in standing_in(mentions, passage.block.span)]
    rest = [t for t in sentence if t.is_alpha and t.pos_ not in EMPTY and not tokens.start <= t.i < tokens.end]
    return all(any(span.holds(passage.span(t)) for span in named) for t in rest)


def _sentence(tokens: Tokens, passage: Passage) -> Tokens:
    """The sentence of a date; with the one before it where a stray full stop cut it off ("… Exemple. en août")."""
    n = passage.sentence_at(tokens.start)
    sentence = passage.sentences[n]
    if n == 0 or not sentence.text[:1].islower() or any(t.pos_ in ("VERB", "AUX") for t in sentence):
        return sentence
    return passage.doc.span(passage.sentences[n - 1].start, sentence.end)


def _verb(tokens: Tokens, sentence: Tokens) -> Token:
    """The verb of the date's clause; behind a stray full stop, that of the last clause before it."""
    verb = _verb_behind(tokens, sentence) or closed_clause(tokens) or clause_verb(tokens)
    if verb.sent.start > sentence.start and not verbal(verb):
        before = verb.sent.start - 1
        while before > sentence.start and tokens.doc[before].is_punct:
            before -= 1
        return governor(tokens.doc[before])
    return verb


def _verb_behind(tokens: Tokens, sentence: Tokens) -> Token | None:
    """The verb behind the comma of a date in front of its clause: ``il est parti puis, en mai, il a rejoint``."""
    doc, first = tokens.doc, tokens.start - 1
    while first > sentence.start and (doc[first].pos_ in ("ADP", "DET") or doc[first].text == ","):
        first -= 1
    behind = doc[tokens.end : tokens.end + 2]
    if first <= sentence.start or len(behind) < 2 or behind[0].text != ",":
        return None
    if doc[first].pos_ != "CCONJ" and doc[first].lower_ not in AGAIN:
        return None
    verb = governor(behind[1])
    own = [t for t in verb.children if t.dep_ in SUBJECTS]
    whole = verbal(verb) and verb in sentence and bool(own)
    return verb if whole and all(t.i > tokens.end for t in (verb, *own)) else None


def _once(events: list[EventMention]) -> tuple[EventMention, ...]:
    """One for each sentence and date, the first told."""
    seen: set[tuple[Span, str]] = set()
    kept: list[EventMention] = []
    for event in sorted(events):
        key = (event.sentence, event.timex.value or event.timex.text)
        if key not in seen:
            seen.add(key)
            kept.append(event)
    return tuple(kept)
