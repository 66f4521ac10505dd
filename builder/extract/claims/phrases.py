"""Noun phrases: what belongs to a noun, without clauses."""

from __future__ import annotations

from dataclasses import dataclass

from builder.extract.claims.as_said import introduced
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.pieces import CLAUSE_MODIFIERS
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Token

INSIDE_PHRASE = frozenset({"compound", "poss", "amod", "det", "nmod", "flat:name", "flat:foreign", "nummod"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "ADJ"})


@dataclass(frozen=True)
class Subject:
    """A noun phrase: token indexes, its head, and the heads it coordinates (itself the first)."""

    head: Token
    start: int
    end: int
    parts: tuple[Token, ...]


DATES = frozenset({"DATE", "TIME"})
NEARER = frozenset({"ci", "là"})


def phrase(head: Token, cue: Cue | None, lexicon: Lexicon) -> Subject:
    """The noun phrase of a head, without relative clauses, never reaching into the cue."""
    doc = head.doc
    if head.lower_ in NEARER and head.i > 1 and doc[head.i - 1].text == "-":
        head = doc[head.i - 2]  # "celui-ci"
    two = doc.span(max(head.i - 1, 0), head.i + 1).text.lower()
    if head.i and (two in lexicon.entry("latter") or two in lexicon.entry("latter_ones")):
        return Subject(head, head.i - 1, head.i + 1, (head,))  # "ces derniers lundi", one phrase to the parser
    low, high = head.left_edge.i, head.right_edge.i + 1
    sentence = head.sent
    low, high = max(low, sentence.start), min(high, sentence.end)
    if is_hyphen(doc, high) and high == head.i + 1 < len(doc) - 1:
        high = max(high + 2, doc[high + 1].right_edge.i + 1)  # "l'entraîneur-chef Zed Exemple"
    if cue is not None:
        if head.i < cue.start:
            high = min(high, cue.start)
        elif head.i >= cue.end:
            aside = lexicon.language == "fr"  # "déclarait, en juin 2018, le maire"
            high = min(high, _before_clause(head, cue, lexicon)) if aside else high
            low = max(low, cue.end, *(t.i + 1 for t in doc[cue.end : head.i] if aside and t.text == ","))
    cut: set[int] = set()
    for t in doc[low:high]:
        if t.i > head.i and t.dep_ in CLAUSE_MODIFIERS | {"advcl", "ccomp", "parataxis"} and t.pos_ in ("VERB", "AUX"):
            cut.update(x.i for x in t.subtree)
        if t.i != head.i and lexicon.relative(t) and t.i > head.i:
            cut.update(range(t.i, high))
        aside = lexicon.has("aside", t.lower_) and t.pos_ in ("ADP", "DET", "ADV") and t.i > head.i
        if aside and t.lower_ == "en" and lexicon.has("papers", head.lower_) and doc[t.i - 1].pos_ in ("NOUN", "ADJ"):
            aside = lexicon.has("dates", doc[min(t.i + 1, len(doc) - 1)].lower_)  # "le bilan en assurance récolte de"
        if aside and lexicon.has("in_office", doc[min(t.i + 1, len(doc) - 1)].lower_) and t.lower_ == "en":
            aside = False  # "le ministre en chef"
        if aside and t.pos_ == "DET":  # "ce mardi", and not "le commandant de cette brigade"
            aside = t.i + 1 < high and (lexicon.has("dates", doc[t.i + 1].lower_) or doc[t.i - 1].pos_ != "ADP")
        if aside or (t.i > head.i and t.text in (":", ";", "(")):
            cut.update(range(t.i, high))
    start, end = head.i, head.i + 1
    while start > low and start - 1 not in cut:
        start -= 1
    floor = cue.end if cue is not None and head.i >= cue.end else sentence.start
    if start - 1 >= floor and is_hyphen(doc, start):
        start -= 1
    while start - 2 >= floor and is_hyphen(doc, start - 1):
        start -= 2  # "vice-president Zed Exemple", parted by the parser
    while end < high and end not in cut:
        end += 1
    while end > head.i + 1 and doc[end - 1].ent_type_ in DATES:
        end -= 1  # "Exempleton last Tuesday"
    end = _before_day(head, end, lexicon)
    while end > head.i + 1 and (doc[end - 1].is_punct or doc[end - 1].pos_ in ("CCONJ", "ADP", "DET")):
        end -= 1
    while start < head.i and (doc[start].is_punct or doc[start].pos_ in ("CCONJ", "ADP", "SCONJ")):
        start += 1
    if end + 1 < len(doc) and doc[end].text == "-" and doc[end + 1].lower_ in NEARER:
        end += 2
    if end + 3 < len(doc) and doc[end].text == "-" and lexicon.has("parents", head.lower_) and doc[end + 2].text == "-":
        end += 4  # "the father-of-two"
    parts = tuple(t for t in (head, *_conjoined(head)) if start <= t.i < end and not _hangs(t, head, lexicon))
    if not parts or not any(t.pos_ == "CCONJ" for t in doc[parts[0].i : parts[-1].i]):
        parts = (head,)
    return Subject(head, start, end, parts)


def behind_colon(subject: Subject | None) -> Subject | None:
    """``le maire`` of ``Incendie à Z : le maire dément``, all one phrase to the parser."""
    if subject is None:
        return None
    doc = subject.head.doc
    colon = next((t.i for t in reversed(doc[subject.start : subject.end]) if t.text == ":"), None)
    if colon is None:
        return subject
    head = next((t for t in doc[colon + 1 : subject.end] if t.pos_ in ("NOUN", "PROPN")), None)
    kept = subject.head if subject.head.i > colon else head
    return subject if kept is None else Subject(kept, colon + 1, subject.end, (kept,))


def _before_clause(head: Token, cue: Cue, lexicon: Lexicon) -> int:
    """Index of the comma behind ``Comme l'indique Zed Exemple, la loi …``: what follows may be no apposition."""
    end = cue.sentence.end
    return next((t.i for t in head.doc[head.i : end] if t.text == ","), end) if introduced(cue, lexicon) else end


def _before_day(head: Token, end: int, lexicon: Lexicon) -> int:
    """Index behind ``la société`` of ``a indiqué la société mercredi``; not of ``le journal de mercredi``."""
    day = end
    while lexicon.language == "fr" and day > head.i + 1 and head.doc[day - 1].lower_ in lexicon.words("dates"):
        day -= 1
    linked = head.doc[day - 1].pos_ in ("ADP", "DET", "NUM", "ADJ") or not head.doc[day].is_lower if day < end else True
    return end if linked else day


def _hangs(part: Token, head: Token, lexicon: Lexicon) -> bool:
    """True for ``du Canada`` in ``les ministres de l'Exemplie, du Canada et de la France``, beside the ministers to the
    parser: it hangs on them. Fighters and members of two groups are both groups'."""
    doc, at = head.doc, part.left_edge.i
    if lexicon.has("members", head.lower_):
        return False
    while at < part.i and (doc[at].is_punct or doc[at].pos_ == "CCONJ"):
        at += 1
    if at <= head.i or doc[at].pos_ != "ADP" or not lexicon.has("of", doc[at].lower_) or part.text.islower():
        return False
    return any(lexicon.has("of", t.lower_) for t in doc[head.i + 1 : at])


def _conjoined(head: Token) -> list[Token]:
    found: list[Token] = []
    todo = [head]
    while todo:
        token = todo.pop(0)
        for child in token.children:
            if child.dep_ == "conj" and child.pos_ in NOMINAL and child.i > token.i:
                found.append(child)
                todo.append(child)
    return sorted(found, key=lambda t: t.i)
