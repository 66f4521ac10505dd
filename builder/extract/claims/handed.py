"""A quotation in a paragraph of its own behind a colon: ``Le maire a déclaré :`` and ``« Nous avons … »`` below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from builder.extract.claims.contents import BEFORE
from builder.extract.claims.cues import find_cues
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.negation import unsaid
from builder.extract.claims.phrases import Subject
from builder.extract.claims.quotes import Quote
from builder.extract.claims.rows import Saying
from builder.extract.claims.subjects import find_subject
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Claim, Span

REACH = 12
"""So many words may stand between the verb and the colon: ``a déclaré lundi dans un communiqué :``."""


def handing_over(sentence: Tokens, words: Lexicon) -> Saying | None:
    """The saying of a paragraph's last sentence that ends in a colon, without what it says."""
    doc, last = sentence.doc, sentence[len(sentence) - 1]
    if last.text != ":" or last.i != len(doc) - 1:
        return None
    for cue in reversed(list(find_cues(sentence, words))):
        speaks = "quote" in cue.needs and not (cue.passive or cue.infinitive or cue.negated or unsaid(cue, words))
        subject: Subject | None = find_subject(cue, words) if speaks else None
        if subject is None or last.i - cue.end > REACH or subject.head.pos_ == "PUNCT":
            continue
        if any(words.has(key, subject.head.lower_) for key in ("impersonal", "own_voice", "relative")):
            continue
        return Saying(cue.start, cue.end, subject, BEFORE, cue.lemma, False, False, "quote-colon")
    return None


def handed_over(told: Iterable[Claim], passage: Passage, quotes: tuple[Quote, ...]) -> list[Claim]:
    """The same rows with the quotation that the paragraph below opens with, where that is all of it."""
    doc = passage.doc
    quote = next((q for q in quotes if q.start <= doc[0].idx + 1 and q.end >= len(doc.text.rstrip()) - 1), None)
    if quote is None:
        return []
    said, marked = passage.chars(quote.inner_start, quote.inner_end), passage.chars(quote.start, quote.end)
    return [
        replace(c, span=said, sentence=Span(c.sentence.start, marked.end), quote=said, direct=True, hedged=False)
        for c in told
    ]
