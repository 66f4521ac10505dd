"""What a paper or an agency has learnt, and of whom: ``a appris l'AFP de sources de sécurité``, whose word it is."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.claims.lexicon import Lexicon, finite, lemma_of
from builder.extract.claims.outlets import is_outlet
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import Content, clip_text, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.claims.sources import Attribution, source_head
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

REACH = 9
"""So many words stand between the verb and whom it was learnt of."""


def find_learnt(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """``…, a appris l'AFP de sources policières``, ``L'AFP a appris auprès de X que …``: by the press."""
    doc = sentence.doc
    for verb in sentence:
        if verb.pos_ not in ("VERB", "AUX") or not lexicon.has("learning", lemma_of(verb)):
            continue
        before = doc[max(sentence.start, verb.i - REACH) : verb.i]
        if any(lexicon.has("inversion", t.lower_) for t in before[-3:]):
            continue  # "a-t-on appris de", a source's expression by itself
        ahead = doc[verb.i + 1 : min(verb.i + REACH, sentence.end - 1)]
        of = next((t for t in ahead if _is_of(t, lexicon)), None)
        if of is None or not any(_reports(t, lexicon) for t in (*before, *doc[verb.i + 1 : of.i])):
            continue
        first = of.i + 1 + (lexicon.has("of", doc[of.i + 1].lower_) and not lexicon.has("of", of.lower_))
        head = source_head(first, sentence, lexicon)
        if head is None or not (lexicon.has("of_sources", head.lower_) or not lexicon.has("of", of.lower_)):
            continue
        subject = phrase(head, None, lexicon)
        subject = Subject(head, max(subject.start, first), subject.end, subject.parts)
        content = _told(verb, subject.end, sentence, quotes, lexicon)
        if content is not None:
            yield Attribution(verb.i, verb.i + 1, subject, content, False, "source")


def _is_of(token: Token, lexicon: Lexicon) -> bool:
    """True for ``de``, ``auprès``, ``from`` behind the verb."""
    return lexicon.has("of", token.lower_) or lexicon.has("learnt_of", token.lower_)


def _reports(token: Token, lexicon: Lexicon) -> bool:
    """True for an agency, a paper, and for the writer: ``nous avons appris``."""
    known = lexicon.has("agreeing", token.lower_) or lexicon.has("own_voice", token.lower_)
    return known or is_outlet(token.text) or token.ent_type_ == "ORG"


def _told(verb: Token, end: int, sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """The clause behind "que", else the sentence before the comma."""
    doc = sentence.doc
    that = next((t for t in doc[end : min(end + 3, sentence.end)] if lexicon.has("that", t.lower_)), None)
    if that is not None and that.i + 2 < sentence.end:
        return clip_text(doc.text, doc[that.i + 1].idx, sentence.end_char, quotes, lexicon, "that-clause")
    comma = next((t.i for t in reversed(doc[sentence.start : verb.i]) if t.text == ","), None)
    if comma is None or any(finite(t) and t.pos_ == "VERB" for t in doc[comma : verb.i]):
        return None
    if not any(finite(t) for t in doc[sentence.start : comma]):
        return None
    return trimmed(doc.text, sentence.start_char, doc[comma].idx, quotes, lexicon, "source-last")
