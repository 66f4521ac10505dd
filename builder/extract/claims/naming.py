"""What somebody calls something: ``launched what it called a historic bid``; and what everybody calls so."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, char, clip, end_char
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Token

LONGEST = 24
"""So many words behind the verb the phrase has at most, where no mark ends it."""


def called_so(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a historic bid`` of ``what it described as a historic bid``: told in the past, or by one; what "they call"
    something is its name."""
    doc, verb = cue.verb.doc, cue.verb
    subject = _subject(verb)
    if lexicon.language != "en" or not lexicon.has("describe", cue.lemma) or cue.passive or subject is None:
        return None
    opening = subject.left_edge.i - 1
    if opening < cue.sentence.start or doc[opening].lower_ != "what" or only_named(cue, quotes, lexicon):
        return None
    if opening > cue.sentence.start and lexicon.verb(doc[opening - 1]) is not None:
        return None  # "asked what they called the dog"
    start = cue.end + (cue.end < cue.sentence.end and lexicon.has("introducing", doc[cue.end].lower_))
    if start >= cue.sentence.end or doc[start].pos_ not in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PUNCT", "ADV"):
        return None
    stop = min(start + LONGEST, cue.sentence.end)
    end = next((t.i for t in doc[start + 1 : stop] if t.text in (",", ";", "–", "—") or finite(t)), stop)
    return clip(cue, char(cue, start), end_char(cue, end), quotes, lexicon, "own-words") if end > start else None


def only_named(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> bool:
    """True for ``which they call the "Firecracker"``, ``What They Call a Cosmic Egg``: what something is called, and
    nothing that is said of it."""
    subject = _subject(cue.verb)
    if lexicon.language != "en" or not lexicon.has("describe", cue.lemma) or subject is None:
        return False
    everybody = lexicon.has("they", subject.lower_) or lexicon.has("impersonal", subject.lower_)
    habit = cue.verb.tag_ in ("VBP", "VBZ", "VB") or "Pres" in feature(cue.verb, "Tense")
    doc, opening = cue.verb.doc, subject.left_edge.i - 1
    relative = opening >= cue.sentence.start and doc[opening].lower_ in ("which", "that", "what")
    quote = next((q for q in quotes if q.start >= end_char(cue, cue.end)), None)
    name = quote is not None and doc.text[quote.inner_start].isupper() and _has_article(cue, quote)
    return habit and relative and (everybody or name)


def _has_article(cue: Cue, quote: Quote) -> bool:
    """True where nothing but ``the`` stands between the verb and a quotation."""
    return cue.verb.doc.text[end_char(cue, cue.end) : quote.start].strip().lower() in ("the", "a", "an")


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in SUBJECT_DEPS and c.i < verb.i), None)
