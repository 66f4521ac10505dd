"""Words that somebody else passes on: ``Xinhua quoted officials as saying …``: the officials say it, not the agency."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, finite, lemma_of
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Token

REACH = 16
"""So many tokens before "as saying" the verb of quoting stands."""


def quoting_verb(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``quoted`` where the cue is ``saying`` of ``quoted X as saying``; None elsewhere."""
    doc, at = cue.verb.doc, cue.start - 1
    if at <= cue.sentence.start or doc[at].lower_ not in lexicon.entry("quoted_as"):
        return None
    before = doc[max(cue.sentence.start, at - REACH) : at]
    return next((t for t in reversed(before) if lemma_of(t) in lexicon.words("cite") and t.tag_[:1] == "V"), None)


def quoted_as(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """Who is quoted: what stands between ``quoted`` and ``as``. Not where somebody ``was quoted by X``, for which the
    subject is looked for as anywhere."""
    verb = quoting_verb(cue, lexicon)
    if verb is None or not _is_active(verb):
        return None
    doc, stop = verb.doc, cue.start - 1
    nouns = [t for t in doc[verb.i + 1 : stop] if t.pos_ in ("NOUN", "PROPN", "PRON")]
    if not nouns:
        return None
    head = next((t for t in nouns if t.dep_ == "dobj" and t.head is verb), nouns[-1])
    return Subject(head, verb.i + 1, stop, (head,))


def quoted_before(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``Ten people died`` of ``Ten people died, Xinhua quoted officials as saying.``"""
    verb = quoting_verb(cue, lexicon)
    if verb is None or not _is_active(verb) or (cue.end < cue.sentence.end and not cue.verb.doc[cue.end].is_punct):
        return None
    doc = verb.doc
    subject = next((c for c in verb.children if c.dep_ in SUBJECT_DEPS), verb)
    comma = next((t.i for t in reversed(doc[cue.sentence.start : subject.left_edge.i]) if t.text == ","), None)
    if comma is None or doc[comma + 1].pos_ == "CCONJ" or doc[cue.sentence.start].pos_ in ("SCONJ", "ADP"):
        return None
    before = doc.span(cue.sentence.start, comma)
    if not any(t.pos_ in ("VERB", "AUX") and finite(t) for t in before):
        return None
    if any(lemma_of(t) in lexicon.words("assert") for t in before if t.pos_ == "VERB"):
        return None  # somebody else's words
    return trimmed(doc.text, before.start_char, before.end_char, quotes, lexicon, "clause-before")


def _is_active(verb: Token) -> bool:
    """True for ``quoted officials``; not for ``was quoted``, ``quoted by X``, ``quoted last week in X``."""
    behind = verb.doc[verb.i + 1]
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    named = behind.pos_ in ("PROPN", "PRON") and behind.ent_type_ not in ("DATE", "TIME")
    return not passive and (named or any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children))
