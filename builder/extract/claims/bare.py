"""Who acts in a clause that stands without its conjunction: ``said it was over``, ``insisted all was calm``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import finite
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.parse import Token

DASHES = frozenset("–—")
MARKS = frozenset('"“«')


def subject_of(cue: Cue, clause: Token) -> Token | None:
    """The subject of a clause that hangs on a saying, "there" and "it" included; its verb where that opens it."""
    own = next((c for c in clause.children if c.dep_ in SUBJECT_DEPS or c.dep_ == "expl"), None)
    if own is not None and (before := _before_dashes(cue, own, clause)) is not None:
        return before
    return own or _of_relative(cue, clause) or _its_object(cue, clause)


def _before_dashes(cue: Cue, own: Token, clause: Token) -> Token | None:
    """``strikes`` of ``confirmed the strikes launched by rebels — “dozens of them” — hit a village``: what stands
    between dashes is not what acts."""
    doc, first = own.doc, own.left_edge.i - 1
    while first > cue.end and doc[first].text in MARKS:
        first -= 1
    if doc[first].text not in DASHES or not any(t.text in DASHES for t in doc[own.i + 1 : clause.i]):
        return None
    found = (c for c in cue.verb.children if c.dep_ in ("dobj", "dative") and cue.end <= c.i < first)
    return next((c for c in found if c.right_edge.i in (first, first - 1)), None)


def _of_relative(cue: Cue, clause: Token) -> Token | None:
    """The verb of ``killed five`` in ``airstrikes that X says killed five``, whose subject is the relative pronoun."""
    plain = clause.tag_ in ("VBD", "VBN", "VBZ", "VBP") and not any(c.dep_ in ("mark", "aux") for c in clause.children)
    return clause if cue.verb.dep_ == "relcl" and plain and clause.i > cue.end - 1 else None


def _its_object(cue: Cue, clause: Token) -> Token | None:
    """``all`` of ``insisted all was calm``, ``missiles`` of ``said missiles launched by Z – ten of them – were shot
    down``: an object to the parser, right before a clause without a subject."""
    last = clause.doc[clause.left_edge.i - 1]
    helpers = [c for c in clause.children if c.dep_ in ("aux", "auxpass") and c.i > last.i]
    acts = helpers[0] if helpers else clause
    if not (finite(acts) or acts.tag_ == "MD") or any(c.dep_ == "mark" for c in clause.children):
        return None
    found = (c for c in cue.verb.children if c.dep_ in ("dobj", "dative") and cue.end <= c.i <= last.i)
    return next((c for c in found if c.right_edge.i == last.i), None)


def said_to(cue: Cue) -> list[Token]:
    """``took`` of ``told the officers he took the keys``: a relative clause of whom it is said to, to the parser,
    though nothing is missing in it."""
    found = []
    for whom in cue.verb.children:
        if whom.dep_ not in ("dobj", "dative") or whom.i < cue.end:
            continue
        for clause in whom.children:
            opens = clause.dep_ == "relcl" and clause.left_edge.dep_ in SUBJECT_DEPS | {"det", "poss", "compound"}
            subject = next((c for c in clause.children if c.dep_ in SUBJECT_DEPS), None)
            whole = any(c.dep_ in ("dobj", "attr", "acomp", "ccomp", "auxpass", "xcomp") for c in clause.children)
            if opens and whole and subject is not None and subject.tag_ not in ("WP", "WDT"):
                found.append(clause)
    return found
