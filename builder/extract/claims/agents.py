"""Whom a passive names: ``confirmé par X``, ``qualifiée de « succès » par X``, ``said by X``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import INSIDE_PHRASE, Subject, phrase
from builder.extract.claims.quotes import MARKS
from builder.extract.parse import Token


def agent_phrase(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The words for whoever says what the passive tells, or None."""
    agent = agent_of(cue, lexicon)
    if agent is None:
        return None
    found = _before_what(_behind_by(phrase(agent, cue, lexicon), lexicon), cue, lexicon)
    opens = cue.start == cue.sentence.start + 1 and lexicon.has("introducing", cue.verb.doc[cue.start - 1].lower_)
    comma = next((t.i for t in agent.doc[agent.i : found.end] if t.text == ","), found.end)
    if opens and comma < found.end:  # "As revealed by X, the minister"
        return Subject(agent, found.start, comma, (agent,))
    return found


def agent_of(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``confirmé par X``, ``said by X``."""
    doc = cue.verb.doc
    marks = [t.i for t in doc[cue.end : min(cue.end + 16, cue.sentence.end)] if t.text in MARKS]
    called = len(marks) > 1 and marks[0] < cue.end + 3 and lexicon.language == "fr"  # "qualifié de « succès » par X"
    for i in range(marks[1] + 1 if called else cue.end, min((marks[1] if called else cue.end) + 6, cue.sentence.end)):
        if doc[i].lower_ in lexicon.words("by"):
            for t in doc[i + 1 : min(i + 8, cue.sentence.end)]:
                compound = t.head.i == t.i + 1 and t.dep_ in INSIDE_PHRASE
                if t.pos_ in ("NOUN", "PROPN", "PRON") and not compound:
                    return t
        if doc[i].pos_ in ("VERB", "PUNCT", "SCONJ"):
            return None
    return None


def _behind_by(found: Subject, lexicon: Lexicon) -> Subject:
    """``le jury`` of ``« remarquable » par le jury``."""
    before = found.head.doc[found.start : found.head.i]
    by = next((t.i + 1 for t in reversed(before) if lexicon.has("by", t.lower_)), found.start)
    return Subject(found.head, by, found.end, found.parts)


def _before_what(found: Subject, cue: Cue, lexicon: Lexicon) -> Subject:
    """Who accuses, without what of: ``prosecutors`` of ``by prosecutors of helping X``."""
    doc = cue.verb.doc
    if "accused" not in cue.needs:
        return found
    end = next(
        (
            t.i
            for t in doc[found.head.i + 1 : found.end]
            if lexicon.has("of", t.lower_) and t.i + 1 < len(doc) and doc[t.i + 1].pos_ in ("VERB", "AUX")
        ),
        found.end,
    )
    parts = tuple(p for p in found.parts if p.i < end)
    return Subject(found.head, min(found.start, found.head.i), end, parts or (found.head,))
