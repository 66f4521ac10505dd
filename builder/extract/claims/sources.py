"""Attribution without a verb of saying: "selon X", "according to X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from builder.dates.grammar import grammar
from builder.extract.claims.appositions import past_apposition
from builder.extract.claims.dated_papers import past_time
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, finite, lemma_of
from builder.extract.claims.phrases import INSIDE_PHRASE, Subject, phrase
from builder.extract.claims.pieces import CLAUSE_MODIFIERS, SUBJECT_DEPS, Content, clip_text, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.claims.set_off import is_credit, is_named, is_torn, new_statement
from builder.extract.claims.source_ends import FIGURE, phrase_end
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token


@dataclass(frozen=True)
class Attribution:
    """A cue (token indexes) with who and what; ``subject`` None where nobody is told."""

    start: int
    end: int
    subject: Subject | None
    content: Content
    hedging: bool
    rule: str


def find_sources(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """Each "selon X" of a sentence, with the clause it stands in."""
    openings = _openings(tuple(lexicon.entry("sources")), _weekdays(lexicon.language))
    words = [t.lower_ for t in sentence]
    i = sentence.start
    while i < sentence.end:
        at = i - sentence.start
        length = next((len(o) for o in openings.get(words[at], ()) if tuple(words[at : at + len(o)]) == o), 0)
        if not length or i + length >= sentence.end:
            i += 1
            continue
        if _is_no_source(i, words[at : at + length], sentence, lexicon):
            i += 1
            continue
        if lexicon.relative(sentence.doc[i + length]):
            found = _of_antecedent(i, sentence.doc[i + length], sentence, quotes, lexicon)
            if found is not None:
                yield found
            i += length + 1
            continue
        head = source_head(i + length, sentence, lexicon)
        if head is not None:
            subject = phrase(head, None, lexicon)
            start = i + length
            end = phrase_end(subject, sentence, lexicon)
            giver = _giver(head, end, sentence, lexicon)
            if giver is not None:
                head, start = giver, max(t.i for t in sentence.doc[: giver.i] if lexicon.has("by", t.lower_)) + 1
                subject = phrase(head, None, lexicon)
                end = phrase_end(subject, sentence, lexicon)
            elif (whose := _dated(head, end, sentence, lexicon)) is not None:
                end = whose
            else:
                end = _past_participle(end, sentence, lexicon)
            if end > start:
                subject = Subject(head, start, end, tuple(p for p in subject.parts if p.i < end) or (head,))
                content = _around(i, end, sentence, quotes, lexicon)
                if content is not None:
                    yield Attribution(i, start, subject, content, False, "source")
                i = end
                continue
        i += 1


def _of_antecedent(
    start: int, relative: Token, sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> Attribution | None:
    """``Zed Exemple, selon lequel la loi est bonne``: what follows, said by who stands before the comma."""
    doc = sentence.doc
    if start - 2 < sentence.start or doc[start - 1].text != "," or doc[start - 2].pos_ not in ("NOUN", "PROPN"):
        return None
    noun = doc[start - 2]
    while noun.dep_ in INSIDE_PHRASE and sentence.start <= noun.head.i < noun.i:
        noun = noun.head
    if noun.pos_ == "NOUN" and not (can_speak(noun, lexicon) or lexicon.has("papers", noun.lower_)):
        return None  # "la loi, selon laquelle tout est permis"
    who = phrase(noun, None, lexicon)
    if who.end > start or who.end <= who.start:
        return None
    verb = relative.head
    while verb.dep_ not in CLAUSE_MODIFIERS and verb.head.i > start and verb.head.i != verb.i:
        verb = verb.head
    seen = verb.dep_ in CLAUSE_MODIFIERS and verb.i > relative.i
    if not seen and not any(finite(t) or t.pos_ == "AUX" for t in doc[sentence.start : start]):
        return None
    end = min(verb.right_edge.i + 1, sentence.end) if seen else sentence.end
    content = clip_text(
        doc.text, relative.idx + len(relative), doc.span(start, end).end_char, quotes, lexicon, "source-first"
    )
    return None if content is None else Attribution(start, relative.i + 1, who, content, False, "source")


def _is_no_source(i: int, opening: list[str], sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``apprend-on de Mozart``, where no source follows, and for ``(dixit X)``."""
    said = " ".join(w for w in opening if w not in _weekdays(lexicon.language))
    behind = sentence.doc[i + len(opening)].lower_
    unsourced = said in _contracted(tuple(lexicon.entry("learned"))) and not lexicon.has("source_words", behind)
    ours = sentence.doc[i + len(opening) : min(i + len(opening) + 3, sentence.end)]
    if behind in lexicon.words("contested_by") and any(t.lower_ in lexicon.entry("own_voice") for t in ours):
        return True  # "d'après ce que nous savons"
    noun = sentence.doc[i + len(opening)]
    bare = noun.pos_ == "NOUN" and noun.is_lower and "Sing" in feature(noun, "Number") and lexicon.language == "en"
    if noun.pos_ == "CCONJ" or (noun.is_punct and noun.text not in ("«", "“", '"')):
        return True  # "les jours d'après et la suite"
    if bare and not (can_speak(noun, lexicon) or lexicon.has("papers", noun.lower_)) and noun.i + 1 == sentence.end - 1:
        return True  # "according to seniority."
    if opening[0] in ("de", "au", "aux") and i > sentence.start and not sentence.doc[i - 1].is_punct:
        return True  # "la publication de l'avis du conseil", "il saute aux yeux des visiteurs"
    aside = said in lexicon.entry("bracketed") and i > 0 and sentence.doc[i - 1].text == "("
    return unsourced or aside


@cache
def _weekdays(language: str) -> frozenset[str]:
    found = grammar(language)
    return frozenset(found.lexicon["weekday"]) if found else frozenset()


@cache
def _openings(sources: tuple[str, ...], weekdays: frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    """The words of each expression, as one token or as several, by the first of them; longer ones first. ``{day}`` is
    any weekday."""
    found: dict[str, list[tuple[str, ...]]] = {}
    sources = tuple(s.replace("{day}", day) for s in sources for day in (weekdays if "{day}" in s else ("",)))
    sources = _contracted(sources)
    spelled = {(s,) for s in sources} | {tuple(s.replace("'", "' ").split()) for s in sources}
    for words in sorted(spelled, key=lambda w: (-len(w), w)):
        found.setdefault(words[0], []).append(words)
    return found


@cache
def _contracted(expressions: tuple[str, ...]) -> tuple[str, ...]:
    """The expressions, each that ends in French ``de`` with ``du``, ``des`` and ``d'`` too."""
    de = (e for e in expressions if e.endswith(" de"))
    return expressions + tuple(e.removesuffix("de") + short for e in de for short in ("du", "des", "d'"))


def source_head(start: int, sentence: Tokens, lexicon: Lexicon) -> Token | None:
    """The noun behind "selon", unless it is a measure."""
    doc = sentence.doc
    for t in doc[start : min(start + 8, sentence.end)]:
        if t.lower_ in lexicon.words("not_sources") or t.pos_ in ("VERB", "SCONJ"):
            return None
        if t.pos_ in ("NOUN", "PROPN", "PRON", "X"):
            head = t
            while head.i < head.head.i < start + 12 and head.dep_ in INSIDE_PHRASE:
                if any(x.text == "," for x in doc[head.i : head.head.i]):
                    break  # "Il y a, selon le maire, dix morts"
                head = head.head
            return None if head.lower_ in lexicon.words("not_sources") else head
        if t.is_punct and t.text not in ("«", "“", '"'):
            return None
    return None


def _dated(head: Token, end: int, sentence: Tokens, lexicon: Lexicon) -> int | None:
    """Where ``un bilan à midi de la préfecture`` ends, whose phrase the hour cuts off; None for other phrases."""
    behind = past_time(end, sentence, lexicon) if lexicon.has("papers", head.lower_) else None
    body = source_head(behind, sentence, lexicon) if behind is not None else None
    return phrase_end(phrase(body, None, lexicon), sentence, lexicon) if body is not None else None


def _giver(head: Token, end: int, sentence: Tokens, lexicon: Lexicon) -> Token | None:
    """Who gives what is told: ``selon les informations fournies par X``, ``according to figures released by X``."""
    doc = sentence.doc
    if end + 2 >= sentence.end:
        return None
    if lexicon.has("papers", head.lower_) and lexicon.has("by", doc[head.i + 1].lower_):
        behind = source_head(head.i + 2, sentence, lexicon)  # "a statement by the officer, X": a person, not the paper
        person = behind is not None and (lexicon.has("people", behind.lower_) or behind.ent_type_ in ("PER", "PERSON"))
        two = behind is not None and any(c.dep_ == "conj" and c.text[:1].isupper() for c in behind.children)
        return behind if person or two else None  # "a tracker by X and Y"
    if doc[end].pos_ != "VERB" or lexicon.has("consulted", lemma_of(doc[end])):
        return None  # "a document seen by Reuters", who did not write it
    for t in doc[end + 1 : min(end + 7, sentence.end - 1)]:
        if lexicon.has("by", t.lower_):
            return source_head(t.i + 1, sentence, lexicon)  # "fournis à l'AFP par X", "rendus publics jeudi par X"
        if t.is_punct or t.pos_ == "VERB" or (t.pos_ == "ADP" and not lexicon.has("to", t.lower_)):
            return None
    return None


def _past_participle(end: int, sentence: Tokens, lexicon: Lexicon) -> int:
    """Where ``les résultats postés sur le site``, ``le décompte, portant sur 95 % des bulletins,`` ends: a participle
    and what hangs on it are the source's, up to the comma before the clause that is told."""
    doc = sentence.doc
    if end < sentence.end and doc[end].pos_ == "VERB" and lexicon.has("consulted", lemma_of(doc[end])):
        return next((t.i for t in doc[end : sentence.end] if t.is_punct), end)  # "a document seen by Reuters"
    if end < sentence.end and doc[end].pos_ == "ADP" and doc[end - 1].pos_ == "ADJ":
        stop = next((t.i for t in doc[end : sentence.end] if t.is_punct), end)
        return end if any(finite(t) for t in doc[end:stop]) else stop  # "people familiar with the matter"
    first = end + (end < sentence.end and doc[end].text == ",")
    if first >= sentence.end or "Part" not in feature(doc[first], "VerbForm") or finite(doc[first]):
        return end
    comma = next((t.i for t in doc[first : sentence.end] if t.text == ","), None)
    told = comma is not None and any(finite(t) for t in doc[comma : sentence.end])
    return comma if comma is not None and told and not any(finite(t) for t in doc[first:comma]) else end


def _around(start: int, end: int, sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """The clause that "selon X" comments on: what follows it at the sentence's head, else what it follows."""
    doc = sentence.doc
    text = doc.text
    before = doc.span(_figure_before(start, sentence, lexicon), start)
    after = doc.span(end, sentence.end)
    said_before = sum(not t.is_punct for t in before)
    said_after = sum(not t.is_punct for t in after)
    if (not said_before and not said_after) or is_credit(before, after):
        return None
    closed = said_before > 1 and before[-1].text == "," and before[-2].text in ("»", "”", '"')
    subject = any(t.dep_ in SUBJECT_DEPS and t.head.i >= end for t in before)  # "Des images, selon elle, circulent"
    opening = said_before <= 3 and said_after > said_before and not closed and not subject
    inside = (
        said_before
        and before[-1].lower_ in ("que", "qu'", "that", ",")
        and said_after > 3
        and not (after[0].text == "," or after[0].is_sent_end)
    )
    if opening or (inside and before[-1].lower_ != ","):
        holder = next((q for q in quotes if q.holds(doc[start].idx)), None)
        stop = min(after.end_char, holder.inner_end) if holder is not None else after.end_char
        start = past_apposition(after, lexicon)
        return clip_text(text, start, stop, quotes, lexicon, "source-first")
    cut = before.start_char
    set_off = said_before > 1 and before[-1].text == "," and after and after[0].text == "," and said_after > 1
    set_off = set_off and not is_named(after, said_before, before)
    if (set_off or is_torn(before, after, end)) and not closed and not new_statement(after, lexicon):
        # "des images tournées, selon elle, aux abords de la ville"
        return clip_text(text, cut, after.end_char, quotes, lexicon, "source-inside")
    for mark in (" ; ", " – ", " — "):
        at = text.rfind(mark, before.start_char, before.end_char)
        if at >= 0 and not any(q.holds(at) for q in quotes):
            cut = max(cut, at + len(mark))
    if said_before > 1 and before[-1].text == "," and lexicon.has("be", before[-2].lower_):
        return None  # "Le bilan est, selon la préfecture, …": cut in two
    return trimmed(text, cut, before.end_char, quotes, lexicon, "source-last")


def _figure_before(start: int, sentence: Tokens, lexicon: Lexicon) -> int:
    """Index of ``2 000`` in ``Ils étaient 5 000 selon les organisateurs, 2 000 d'après la préfecture``, which is all
    that the second source says; else where the sentence starts."""
    doc, first = sentence.doc, start
    while (
        first > sentence.start
        and start - first < FIGURE
        and not (doc[first - 1].text == "," or doc[first - 1].pos_ == "CCONJ")
    ):
        first -= 1
    words = doc[first:start]
    figure = len(words) and words[0].like_num and not any(t.pos_ in ("VERB", "AUX") for t in words)
    told = any(lexicon.has("sources", t.lower_) for t in doc[max(sentence.start, first - 2 * FIGURE) : first])
    return first if figure and told and first > sentence.start + 3 else sentence.start
