"""An article's claims, sentence by sentence: cue, subject, content, speaker, hedge."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from operator import attrgetter

from builder.extract.claims.again import said_again
from builder.extract.claims.cast import Present, make_cast
from builder.extract.claims.cited import find_cited
from builder.extract.claims.contents import BEFORE, answers, find_content
from builder.extract.claims.convinced import find_convinced
from builder.extract.claims.cues import Cue, find_cues
from builder.extract.claims.dates import said_on
from builder.extract.claims.denied import denied_before, denying_clause
from builder.extract.claims.doings import only_asked, only_done, only_granted
from builder.extract.claims.forward import Office, named_next, office_of
from builder.extract.claims.free import colon_quote, free_quote, named_quote, speech_act
from builder.extract.claims.given import note_paper
from builder.extract.claims.handed import handed_over, handing_over
from builder.extract.claims.hedges import unverifiable
from builder.extract.claims.houses import of_house
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.joint import Memory, Scene
from builder.extract.claims.learnt import find_learnt
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of, lexicon
from builder.extract.claims.negation import unsaid
from builder.extract.claims.nested import holder, is_aside, of_another, told_twice
from builder.extract.claims.nobody import no_speaker
from builder.extract.claims.nouns import find_nouns
from builder.extract.claims.numbering import numbered
from builder.extract.claims.opinions import find_opinions
from builder.extract.claims.owners import second_verb
from builder.extract.claims.phrases import Subject, behind_colon
from builder.extract.claims.pieces import Content
from builder.extract.claims.quotes import Quote, find_quotes
from builder.extract.claims.rows import (
    Saying,
    answered,
    hedge_last,
    just_said,
    of_accusation,
    once,
    order_of,
    rows,
    run_on,
)
from builder.extract.claims.second import (
    before_colon,
    before_contrast,
    begins_anew,
    is_denied,
    is_of_content,
    is_speakers_own,
    until,
)
from builder.extract.claims.sources import find_sources
from builder.extract.claims.subjects import find_subject, goes_on
from builder.extract.claims.titles import title_saying
from builder.extract.claims.unnamed import find_unnamed
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Article, BlockKind, Claim, Kind, Mention, Role, Timex, standing_in

OTHER_FINDERS = (find_sources, find_unnamed, find_learnt, find_nouns, find_opinions, find_convinced)
SILENT = frozenset({BlockKind.POST_AUTHOR, BlockKind.DATELINE})


def _doubted_here(doubted: tuple[int, bool] | None, sayings: list[Saying], sentence: Tokens) -> list[Saying]:
    """What the sentence itself calls unverified: what it says last before those words."""
    if doubted is None or not doubted[1]:
        return []
    return [s for s in sayings if sentence.doc[s.start].idx < sentence.start_char + doubted[0]][-1:]


def find_claims(
    article: Article,
    passages: tuple[Passage, ...],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    present: Present,
    timexes: tuple[Timex, ...] = (),
) -> tuple[Claim, ...]:
    """Everything the article attributes to somebody, in text order; dated by what ``timexes`` say of the saying."""
    words, timexes = lexicon(article.language), tuple(sorted(timexes, key=attrgetter("span")))
    cast = make_cast(present, passages, roles, words)
    memory = Memory()
    claims: list[Claim] = []
    handing: list[Claim] = []
    office: Office | None = None
    for passage, sentences, numbers in numbered(passages):
        if passage.block.kind in SILENT:
            continue
        quotes = find_quotes(passage.doc.text, article.language)
        before: Tokens | None = None
        said_last = False
        handed, handing = handed_over(handing, passage, quotes), []
        claims.extend(handed)
        if handed:
            memory.speakers.append((min(numbers, default=0), tuple(c.speaker for c in handed)))
        here = tuple(standing_in(mentions, passage.block.span))
        for sentence, number in zip(sentences, numbers, strict=True):
            doubted = unverifiable(sentence.text, words)
            scene = Scene(passage, number, cast, memory, words, here)
            sayings = _sayings(sentence, quotes, words)
            own = _doubted_here(doubted, sayings, sentence)
            if doubted is not None and not own:
                several = words.pattern("of_all").search(sentence.text) is not None
                claims = hedge_last(claims, passage.span(sentence), number, memory, every=several)
            if not sayings:
                names = (t for m in here if m.kind is Kind.ACTOR and (t := passage.tokens(m.span)) is not None)
                colon = named_quote(sentence, quotes, names, words) or colon_quote(sentence, quotes, words)
                if colon is not None:
                    sayings = [Saying(*colon, "", False, False, "quote-colon")]
            if not sayings and (again := said_again(sentence, quotes, words)) is not None:
                sayings = [Saying(*again, "", False, False, "clause")]
            if not sayings and passage.block.kind is BlockKind.TITLE:
                titled = title_saying(sentence, quotes, words)
                sayings = [Saying(*titled, "", False, False, titled[3].how)] if titled is not None else []
            free = None if sayings else free_quote(sentence, quotes)
            if free is not None:
                memory.runs_on(number)
            if free is not None and before is not None:
                if claims and claims[-1].sentence.end >= passage.span(before).end and said_last:
                    claims = run_on(claims, passage.span(sentence))
                    memory.goes_on(number)
                elif not _goes_through(free, before) and (author := speech_act(before, words)) is not None:
                    sayings = [Saying(author[0], author[1], author[2], free, "", False, False, "quote-free")]
            said: dict[int, list[Claim]] = {}
            for saying in sayings:
                told = rows(saying, scene, sentence, article, sayings)
                outer = holder(saying, sayings, passage.doc)
                if outer is not None:
                    told = of_another(told, saying, said.get(outer.start, ()), scene)
                if told_twice(told, saying, claims, scene):
                    continue
                date = said_on(saying, passage, sentence, timexes)
                told = [replace(row, timex=date, hedged=row.hedged or saying in own) for row in told]
                if saying.content is BEFORE:
                    told = [answered(row, claims[-1]) for row in told if claims and just_said(claims[-1], row, passage)]
                elif claims and claims[-1].rule == "accusation" and of_accusation(saying, passage.doc, words):
                    told = [answered(row, claims[-1]) if just_said(claims[-1], row, passage) else row for row in told]
                claims = named_next(claims, office, saying.subject, told, scene)
                claims.extend(told)
                office = office_of(saying.subject, told, scene)
                said[saying.start] = told
                if (
                    saying.rule != "cited" and outer is None
                ):  # "X, qui cite Y": X speaks; "X dit que Y prétend": X goes on
                    memory.speakers.append((number, tuple(r.speaker for r in told)))
                    memory.sourced = saying.rule == "source"
                    pronoun = saying.subject is not None and saying.subject.head.pos_ == "PRON"
                    memory.by_pronoun = number if pronoun else None
                if told and outer is None:
                    at = told[0].cue.start
                    cited = saying.rule == "cited" and told[0].speaker is None  # "X, citant une source. Selon elle"
                    memory.unnamed = (number, at) if cited or _is_unnamed(saying, told, words) else None
            if not sayings and (opening := handing_over(sentence, words)) is not None:
                handing = rows(opening, scene, sentence, article)
            note_paper(sentence, scene)
            said_last = bool(sayings) or (free is not None and said_last)
            before = sentence
    return tuple(sorted(once(dict.fromkeys(claims), article), key=order_of))


def _goes_through(free: Content, before: Tokens) -> bool:
    """True where the sentence before is a part of the same quotation: nobody hands over to it there."""
    return free.quote is not None and free.quote.start <= before.start_char + 2


def _is_unnamed(saying: Saying, told: list[Claim], words: Lexicon) -> bool:
    """True for a saying of one person without a name: ``un habitant``, ``l'un des combattants``."""
    if saying.subject is None or any(row.speaker is not None for row in told):
        return False
    head = saying.subject.head
    one = any(words.has("one", t.lower_) for t in head.doc[max(0, saying.subject.start - 2) : head.i])
    one = one or words.has("one", head.lower_)
    return one or (words.has("people", head.lower_) and "Plur" not in feature(head, "Number"))


def _sayings(sentence: Tokens, quotes: tuple[Quote, ...], words: Lexicon) -> list[Saying]:
    """The sentence's reporting expressions, in text order."""
    found: list[Saying] = []
    cited: list[tuple[Cue, Subject]] = []
    for cue in find_cues(sentence, words):
        if unsaid(cue, words) or (cue.gerund and _before(cue) == "of"):
            continue  # "accused the paper of reporting …": one saying
        if "cited" in cue.needs and (whom := find_cited(cue, words)) is not None:
            cited.append((cue, whom))
            continue
        introduced = bool(found) and found[-1].content.how == "clause-behind"  # "As X noted, Y left, adding": Y adds
        subject = find_subject(cue, words, found[-1].subject if found and not introduced else None)
        subject = of_house(behind_colon(subject), cue, words)
        if found and subject is not None and is_of_content(subject, cue, found[-1], words):
            if lemma_of(subject.head.head) != "be":
                continue  # "X said it paid bribes and denied that": X, or it
            subject = found[-1].subject  # "X said it was too early and denied that"
            found[-1] = until(found[-1], cue.start, sentence.doc)
        elif found and subject is not None and is_speakers_own(subject, cue, found[-1], words):
            subject = found[-1].subject
        if (subject is None or no_speaker(subject, cue, words)) and not goes_on(cue, words):
            continue
        if subject is None or goes_on(cue, words):
            subject, content = None, find_content(cue, quotes, words)
        else:
            content = find_content(cue, quotes, words, cue.verb.doc.span(subject.start, subject.end))
        back = cue.end < sentence.end and words.has("answered", sentence.doc[cue.end].lower_)
        if (content is None or back) and answers(cue, words):
            content = BEFORE
        if subject is not None and not found and content in (None, BEFORE):
            content = denied_before(cue, subject, quotes, words) or content
        elif subject is not None and found and content is None and found[-1].content is not BEFORE:
            comma = denying_clause(cue, subject, words)
            if comma is not None:  # "X accuses Y of rape, which he denies"
                found[-1], content = until(found[-1], comma + 1, sentence.doc), BEFORE
        if content is None or _torn(cue, content, quotes):
            continue
        if only_asked(cue, content) or only_granted(cue, words):
            continue
        if subject is not None and only_done(cue, subject, content, words):
            continue
        speaks = subject is not None and (can_speak(subject.head, words) or words.has("papers", subject.head.lower_))
        if cue.lemma in words.words("supposing") and not (speaks or (subject and subject.head.pos_ == "PRON")):
            continue  # "les 12 voix supposent que"
        if cue.lemma in words.words("denying") and any(c.dep_ == "dative" for c in cue.verb.children):
            continue  # "a late goal denied them a win"
        shows = subject is not None and any(words.has(k, subject.head.lower_) for k in ("witness", "foreseers"))
        shows = shows or (subject is not None and words.has("courts", subject.head.lower_) and content.how != "object")
        if "shown" in cue.needs and cue.needs <= {"shown", "foreseen"} and not shows:
            continue
        if found and cue.infinitive and found[-1].content.start == cue.verb.idx:
            continue  # "a dit craindre que": one saying
        if found and is_denied(cue, found[-1], words):
            continue  # "nie avoir dit que"
        if found and subject is found[-1].subject and cue.verb.dep_ == "conj":
            found[-1] = until(found[-1], cue.start, sentence.doc)
        if found and found[-1].rule == "accusation" and subject is not None and begins_anew(subject, cue, found[-1]):
            found[-1] = until(found[-1], subject.start, sentence.doc)
        of_last = found and cue.verb.dep_ == "conj" and found[-1].start <= cue.verb.head.i < found[-1].end
        if found and (of_last or second_verb(cue)):
            found[-1] = until(found[-1], cue.start, sentence.doc)
        if found and subject and content is BEFORE:
            comma, relative = denying_clause(cue, subject, words), words.relative(cue.verb.doc[subject.start - 1])
            if relative or comma is not None:  # "who said so, which X denies", "…, ce que X nie"
                found[-1] = until(found[-1], subject.start - 1 if comma is None else comma + 1, sentence.doc)
        if found and cue.gerund:
            own = subject is not None and subject.end == cue.start
            start = min(cue.start, subject.start if subject and own else cue.start)
            found[-1] = until(found[-1], start, sentence.doc)
        if found and (first := before_colon(found[-1], content, sentence.doc, words)) != found[-1]:
            found[-1:] = [first] if first is not None else []
        found.append(
            Saying(
                cue.start,
                cue.end,
                subject,
                content,
                cue.lemma,
                cue.reflexive and content.how == "mutual",
                cue.negated,
                content.how,
            )
        )
    for source in chain(*(find(sentence, quotes, words) for find in OTHER_FINDERS)):
        # "publiés" in "selon les chiffres publiés par X" is no saying of its own.
        found = [s for s in found if not source.start < s.start < source.end]
        if source.subject is not None and not is_aside(source, found, sentence.doc):
            found.append(
                Saying(source.start, source.end, source.subject, source.content, "", source.hedging, False, source.rule)
            )
    for cue, whom in cited:
        near = next((s for s in found if s.start > cue.end), found[-1] if found else None)
        if near is not None:
            found.append(replace(near, start=cue.start, end=cue.end, subject=whom, lemma=cue.lemma, rule="cited"))
    return before_contrast(sorted(found, key=lambda s: s.start), sentence.doc, words)


def _before(cue: Cue) -> str:
    return cue.verb.doc[cue.start - 1].lower_ if cue.start > cue.sentence.start else ""


def _torn(cue: Cue, content: Content, quotes: tuple[Quote, ...]) -> bool:
    """True for a verb inside a quotation whose content is outside: « nié de façon choquante » le mouvement."""
    inside = next((q for q in quotes if q.holds(cue.verb.idx)), None)
    if inside is None or content is BEFORE:
        return False
    return not (inside.inner_start <= content.start and content.end <= inside.end)
