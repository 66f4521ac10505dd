"""Roles that the encoder sees and no rule does: it has read two thousand articles in which they are marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.extract.labels import Found
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt, rows
from builder.extract.roles.phrase import NOMINAL, Phrase, phrase
from builder.model import Mention

SURE = 0.6
"""So sure the encoder must be."""
OUTSIDE = frozenset({"DET", "ADP", "PUNCT", "CCONJ", "AUX", "PRON"})
"""What does not open a role."""
OBJECTS = frozenset({"obj", "dobj"})


def find(
    doc: Doc, seen: Sequence[Found], actors: list[tuple[int, int, Mention]], known: Lexicon
) -> Iterator[tuple[Phrase, Mention]]:
    """Each role with the actor beside it, in its sentence: the one before it or behind it, as the encoder says."""
    for start, end, side, sure in seen:
        first = next((i for i in range(start, end) if doc[i].pos_ not in OUTSIDE), end)
        if sure < SURE or not any(t.pos_ in NOMINAL for t in doc[first:end]):
            continue
        if _says_nothing(doc, first, end, known):
            continue
        sentence = doc[first].sent
        if side == ">":
            beside = [a for a in actors if a[0] == end and a[1] <= sentence.end]
        elif side == "<":
            beside = [a for a in actors if a[1] == first - 1 and doc[a[1]].text == "," and sentence.start <= a[0]]
        else:
            continue
        many = rows.is_of_many(doc, phrase(doc, first, end, "encoder"), known)
        for at, behind, mention in beside:
            if many and not (any(rows.behind(doc, at, actors, known)) or any(rows.before(doc, at, actors, known))):
                continue  # "told officials Zed Exemple left"
            if side == ">" and any(t.dep_ in OBJECTS and first <= t.head.i < end for t in doc[at:behind]):
                continue  # "a critic of planning Zed Exemple"
            yield phrase(doc, first, end, "encoder"), mention


def _says_nothing(doc: Doc, first: int, last: int, known: Lexicon) -> bool:
    """True for ``victime d'une entorse``, for ``First Lady``, and for ``centriste`` without its article."""
    head = next((i for i in range(first, last) if doc[i].pos_ in {"NOUN", "PROPN"}), first)
    led = first > 0 and known.has("articles", doc[first - 1].text)
    adherent = last - first == 1 and not led and known.has("adherents", doc[first].text)
    styled = last - first > 1 and known.has("stylings", doc[last - 1].text)
    return adherent or styled or doubt.only_refers(doc, first, last, head, known)
