"""Whose paper or press office speaks: ``un communiqué (publié) par X``, ``a BBC statement``, ``X's press office``."""

from __future__ import annotations

from builder.extract.claims.apposed import is_person
from builder.extract.claims.dated_papers import without_time
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.phrases import Subject
from builder.extract.claims.topics import named_here
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.model import Kind, Mention, Span

OFFICE = 10
"""So many words has an office before a name at most."""
PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET"})
REACH = 3
"""So many sentences on "the statement" is still the one that was given out."""


def is_mouthpiece(head: Token, lexicon: Lexicon) -> bool:
    """True for ``press office``, ``service de presse``."""
    doc, i = head.doc, head.i
    said = {
        doc.span(max(0, i - 1), i + 1).text.lower(),
        doc.span(i, i + 2).text.lower(),
        doc.span(i, i + 3).text.lower(),
    }
    return bool(said & set(lexicon.entry("mouthpieces")))


def owner_of(head: Token, start: int, end: int, here: list[tuple[Mention, Tokens]], scene: Scene) -> Mention | None:
    """Whose paper it is that speaks: ``a BBC statement``, ``un communiqué de la BBC``; the only name in the phrase."""
    named = [(m, t) for m, t in here if m.kind is not Kind.PLACE and start <= t.start and t.end <= end]
    if len(named) != 1:
        return None
    mention, tokens = named[0]
    lexicon = scene.lexicon
    first = _past_sort(head, tokens.start, lexicon) if mention.kind is Kind.GROUP else head.i + 1
    between = head.doc.span(first, tokens.start)
    if len(between) and lexicon.has("studied", head.lower_) and lexicon.has("of", between[0].lower_):
        return None  # "a study of Exempla"
    plain = all(
        t.pos_ in ("DET", "ADJ", "PRON")
        or lexicon.has_any(("from", "bodies", "agreeing"), t.lower_)
        or (t.i + 1 == tokens.start and mention.kind is Kind.ACTOR and is_person(t, scene))  # "from her son X"
        for t in without_time(between, lexicon)
    )
    press = any(lexicon.has("press", t.lower_) for t in head.doc.span(tokens.end, head.i))
    if tokens.end <= head.i and lexicon.has("papers", head.lower_):
        return None if press else mention  # no "UK media report", which is no report of the UK's
    return mention if plain or tokens.end <= head.i else None


def _past_sort(head: Token, stop: int, lexicon: Lexicon) -> int:
    """Index behind ``d'étape``, ``de mi-saison en assurance`` of ``un rapport d'étape de la Cour``: nouns without an
    article tell what sort of paper it is."""
    doc, at = head.doc, head.i + 1
    while lexicon.language == "fr" and at + 2 < stop and doc[at].pos_ == "ADP" and not feature(doc[at], "Definite"):
        first = at + 1
        while (
            first < stop - 1 and (doc[first].pos_ in ("NOUN", "ADJ") or is_hyphen(doc, first)) and doc[first].is_lower
        ):
            first += 1
        somebody = can_speak(doc[at + 1], lexicon) or lexicon.has("amounts", doc[at + 1].lower_.rstrip("s"))
        if first == at + 1 or somebody or doc[first].pos_ not in ("ADP", "DET"):
            break
        at = first
    return at


def giving_out(end: int, scene: Scene) -> Mention | None:
    """Who gives out a paper, told right behind it: ``un communiqué publié mardi par X``."""
    doc, lexicon = scene.passage.doc, scene.lexicon
    if end + 2 >= len(doc) or not lexicon.has("giving_out", lemma_of(doc[end])):
        return None
    for t in doc[end + 1 : end + 5]:
        if lexicon.has("by", t.lower_):
            starts = [t.i + 1, t.i + 2] if doc[min(t.i + 1, len(doc) - 1)].pos_ == "DET" else [t.i + 1]
            starts.append(_past_office(doc, t.i + 1, scene))
            return next((m for m, x in named_here(scene) if x.start in starts and m.kind is not Kind.PLACE), None)
        if t.is_punct or t.pos_ in ("VERB", "AUX"):
            return None
    return None


def _past_office(doc: Doc, first: int, scene: Scene) -> int:
    """Index of the name in ``signée par le maire de Testville, Zed Exemple``; ``first`` where no office is there."""
    at = first + (doc[first].pos_ == "DET")
    if at >= len(doc) or not is_person(doc[at], scene) or "Plur" in feature(doc[at], "Number"):
        return first
    behind = doc[at + 1 : at + OFFICE]
    comma = next((t.i for t in behind if t.text == "," or t.pos_ not in PHRASE), at)
    return comma + 1 if doc[comma].text == "," else next((t.i for t in behind if t.text[:1].isupper()), first)


def same_paper(subject: Subject, scene: Scene) -> Span | None:
    """Who gave out ``the statement``, ``le communiqué`` of which the article has just told."""
    told, doc = scene.memory.paper, subject.head.doc
    words = [t.lower_ for t in doc[subject.start : subject.end]]
    if told is None or len(words) != 2 or words[0] not in scene.lexicon.entry("definite"):
        return None
    number, noun, giver = told
    same = noun == words[1] or scene.lexicon.has("any_paper", words[1])
    return giver if same and scene.sentence - number <= REACH else None
