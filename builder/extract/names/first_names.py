"""First names that a body's name before them has swallowed, in French: ``l'Assemblée Zed`` and ``Exemple``, ``l'agence
Exempla Zed Exemple``; and a people's name that stays in front of a person's."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind


def given_back(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates, each first name with its surname; none is changed in English."""
    if not lexicon.head_first:
        return candidates
    known = {(c.passage, c.start): c.end for c in candidates if c.rule == "well-known"}
    found: list[Candidate] = []
    for c in candidates:
        doc = passages[c.passage].doc
        if (c.fixed and c.rule != "head-noun") or c.end - c.start < 2:
            found.append(c)
        elif not c.fixed and (end := _known_end(known, c)) is not None and lexicon.opens_person(doc, end):
            found.append(replace(c, start=end, kind=Kind.ACTOR))
        elif _swallows(doc, c, lexicon):
            body = [] if _is_field(doc, c, lexicon) else [replace(c, end=c.end - 1)]
            found += [*body, replace(c, start=c.end - 1, end=c.end + 1, kind=Kind.ACTOR)]
        elif _is_behind_agency(doc, c, lexicon):
            agency = replace(c, end=c.start + 1, kind=Kind.GROUP)
            found += [agency, replace(c, start=c.start + 1, kind=Kind.ACTOR)]
        elif not c.fixed and _has_its_people(doc, c, lexicon):
            found.append(replace(c, start=c.start + 1, kind=Kind.ACTOR))
        else:
            found.append(c)
    return found


def _known_end(known: dict[tuple[int, int], int], c: Candidate) -> int | None:
    """Where a body that the lists know ends inside the candidate: it may begin up to two words before it."""
    for start in (c.start, c.start - 1, c.start - 2):
        end = known.get((c.passage, start))
        if end is not None and c.start < end < c.end - 1:
            return end
    return None


def _swallows(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Assemblée Zed`` before ``Exemple``: a body that is called by nobody's name."""
    if c.kind is not Kind.GROUP or c.end >= len(doc) or not lexicon.opens_person(doc, c.end - 1):
        return False
    head, rest = doc[c.end - 2].text, doc.span(c.start, c.end - 1).text
    body = lexicon.has("alone_heads", head) or is_acronym(head) or rest in lexicon.well_known
    body = body or _is_field(doc, c, lexicon)
    return body and doc[c.end].text.istitle() and doc[c.end].pos_ == "PROPN"


def _is_behind_agency(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``AFP Zoé Exemple`` of ``a dit à l'AFP Zoé Exemple``: initials that the lists know, and who spoke."""
    initials = doc[c.start].text
    known = is_acronym(initials) and initials in lexicon.well_known
    if c.fixed or not known or c.end - c.start < 3:
        return False
    first = doc[c.start + 1]
    return lexicon.opens_person(doc, first.i) or (first.ent_type_ == "PER" and first.ent_iob_ == "B")


def _is_field(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Armées Zed`` of ``la ministre des Armées Zed Exemple``: what the office is for, no body."""
    return c.end - c.start == 2 and lexicon.has("portfolios", doc[c.start].text)


def _has_its_people(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``la Syldave Zed Exemple``, whose first name no list has."""
    led = (
        c.kind is not Kind.GROUP
        and c.start > 0
        and c.end - c.start == 3
        and lexicon.has("singular_articles", doc[c.start - 1].text)
    )
    people = led and lexicon.is_demonym(doc[c.start].text) and doc[c.start].text.lower() not in lexicon.countries
    rest = doc[c.start + 1 : c.end]
    plain = people and all(t.text.istitle() and t.is_alpha and is_capital(t) for t in rest)
    tails = ("group_tails", "foreign_tails", "group_heads")
    return plain and not any(lexicon.has_any(tails, t.text) for t in rest)
