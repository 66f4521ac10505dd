"""Roles that the encoder sees and no rule does: it has read thousands of articles in which roles are marked, and such
as are none (``the killer, police say``, ``L'amendement Exemple``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.extract.labels import Found
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt, rows
from builder.extract.roles.phrase import NOMINAL, Phrase, phrase
from builder.model import Mention

SURE, SURE_AFAR, SURE_UNKNOWN = 0.6, 0.97, 0.95
"""So sure the encoder must be of a role beside its name, of one that stands further off in the sentence, and of one
whose noun no list knows for a person's."""
REACH = 12
"""So many tokens at most lie between a role and its name."""
OUTSIDE = frozenset({"DET", "ADP", "PUNCT", "CCONJ", "AUX", "PRON"})
"""What does not open a role."""
OPEN = frozenset({"DET", "ADP", "CCONJ", "SCONJ"})
"""What no role ends with: more of it follows."""
OBJECTS = frozenset({"obj", "dobj"})
BRACKETS = frozenset('()[]«»"“”:')
Actor = tuple[int, int, Mention]


def find(doc: Doc, seen: Sequence[Found], actors: list[Actor], known: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """Each role with its actor in its sentence: the one before it or behind it, as the encoder says."""
    for start, end, side, sure in seen:
        first = next((i for i in range(start, end) if doc[i].pos_ not in OUTSIDE), end)
        if sure < SURE or not any(t.pos_ in NOMINAL for t in doc[first:end]) or _is_cut(doc, first, end):
            continue
        head = _head(doc, first, end, known)
        acts = doc[first].pos_ == "VERB" and first + 1 < end and doc[first + 1].pos_ == "DET"  # "habitant le quartier"
        if acts or _says_nothing(doc, first, end, head, known) or _is_denied(doc, first, known):
            continue
        if not known.is_person(doc[head].text) and sure < SURE_UNKNOWN:
            continue
        beside = _beside(doc, first, end, side, actors)
        if beside is None:
            continue
        far = not _is_near(doc, first, end, beside)
        many = rows.is_of_many(doc, phrase(doc, first, end, "encoder"), known)
        if far and (sure < SURE_AFAR or many or not _reaches(doc, first, end, beside, known)):
            continue  # of many further off only rules tell
        at, behind, mention = beside
        if many and not (any(rows.behind(doc, at, actors, known)) or any(rows.before(doc, at, actors, known))):
            continue  # "told officials Zed Exemple left"
        if side == "<" and doubt.is_wished(doc, at, known):
            continue  # "veut nommer Zed Exemple directeur"
        if side == ">" and any(t.dep_ in OBJECTS and first <= t.head.i < end for t in doc[at:behind]):
            continue  # "a critic of planning Zed Exemple"
        yield phrase(doc, first, end, "encoder-far" if far else "encoder"), mention


def _reaches(doc: Doc, first: int, end: int, actor: Actor, known: Lexicon) -> bool:
    """True where nothing makes a role another's or nobody's than the name further off: ``as mayor``, a bracket between,
    a second office (``the mayor, Judge Exemple``)."""
    at = _past_determiners(doc, first)
    between = doc[end : actor[0]] if actor[0] >= end else doc[actor[1] : first]
    parted = any(t.text in BRACKETS or (known.is_person(t.text) and t.pos_ != "VERB") for t in between)
    return not (parted or (at >= 0 and known.has("as", doc[at].text)))


def _beside(doc: Doc, first: int, end: int, side: str, actors: list[Actor]) -> Actor | None:
    """The nearest actor of the sentence on that side."""
    sentence = doc[first].sent
    if side == ">":
        return next((a for a in actors if end <= a[0] < min(sentence.end, end + REACH)), None)
    if side == "<":
        return next((a for a in reversed(actors) if max(sentence.start, first - REACH) <= a[0] and a[1] <= first), None)
    return None


def _is_near(doc: Doc, first: int, end: int, actor: Actor) -> bool:
    """True directly before the name, and behind its comma with or without an article."""
    if actor[0] >= end:
        return actor[0] == end
    between = [doc[i] for i in range(actor[1], first)]
    return bool(between) and between[0].text == "," and all(t.pos_ == "DET" for t in between[1:])


def _is_cut(doc: Doc, first: int, end: int) -> bool:
    """True for ``sage-``, ``victim of``, of which the encoder left the rest out."""
    if doc[end - 1].pos_ in OPEN or doc[end - 1].text in {"-", '"'}:
        return True
    glued = end < len(doc) and not doc[end - 1].whitespace_ and doc[end].text == "-"
    return glued or (first > 0 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_)


def _is_denied(doc: Doc, first: int, known: Lexicon) -> bool:
    """True for ``is not the fixer Exemple``, ``n'est pas le passeur``."""
    before = _past_determiners(doc, first)
    return before >= 0 and (doc[before].dep_ == "neg" or known.has("never", doc[before].text))


def _past_determiners(doc: Doc, first: int) -> int:
    """What stands before a phrase and its determiners; -1 where nothing does."""
    at = first - 1
    while at > 0 and doc[at].pos_ == "DET":
        at -= 1
    return at


def _head(doc: Doc, first: int, end: int, known: Lexicon) -> int:
    """The noun that says what one is: in French the first that persons are called by, else the first noun; in English
    the last one before ``of``."""
    nouns = [i for i in range(first, end) if doc[i].pos_ in {"NOUN", "PROPN"}]
    if not known.head_first:  # "developer conference" is none
        linked = next((i for i in range(first + 1, end) if doc[i].pos_ == "ADP" or doc[i].text == ","), end)
        return next((i for i in reversed(nouns) if i < linked), first)
    return next((i for i in range(first, end) if known.is_person(doc[i].text)), nouns[0] if nouns else first)


def _says_nothing(doc: Doc, first: int, last: int, head: int, known: Lexicon) -> bool:
    """True for ``victime d'une entorse``, for ``First Lady``, and for ``centriste`` without its article."""
    led = first > 0 and known.has("articles", doc[first - 1].text)
    adherent = last - first == 1 and not led and known.has("adherents", doc[first].text)
    styled = last - first > 1 and known.has("stylings", doc[last - 1].text)
    return adherent or styled or doubt.only_refers(doc, first, last, head, known)
