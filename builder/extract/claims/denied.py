"""What a denial in a relative clause denies: ``is accused of fraud, which she denies``, ``an allegation he denies``."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, lemma_of
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import Content, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Doc, Token

RELATIVES = frozenset({"relcl", "acl:relcl"})
DENIED = "denied"
OWN = "quote-answer"
"""How what a denier says instead is said: ``rejects that: “It was an accident.”``."""
REACH = 6
"""So many tokens before the relative clause its noun starts at the earliest."""


def denied_before(cue: Cue, subject: Subject, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """The accusation before the comma that a relative clause of denial refers to, by its pronoun or by a word for what
    is alleged; None for any other denial, and where nobody is accused there."""
    comma = denying_clause(cue, subject, lexicon)
    if comma is None:
        return None
    doc = cue.verb.doc
    begin = next((i + 1 for i in range(comma - 1, cue.sentence.start, -1) if doc[i].text == ";"), cue.sentence.start)
    accused = next((t for t in reversed(doc[begin:comma]) if _accuses(t, lexicon)), None)
    if accused is None or any(
        lexicon.has("negation", t.lower_) for t in doc[max(begin, accused.i - REACH) : accused.i]
    ):
        return None
    start = next((i + 1 for i in range(accused.i - 1, begin, -1) if doc[i].pos_ == "CCONJ"), begin)
    return trimmed(doc.text, doc[start].idx, doc[comma].idx, quotes, lexicon, DENIED)


def own_version(found: Content, cue: Cue, lexicon: Lexicon) -> Content:
    """The quotation behind a colon that a denier says instead: ``dément les faits : « Je dormais »``; it is not what is
    denied."""
    quote = found.quote
    if quote is None or not lexicon.has("denying", cue.lemma) or found.start != quote.inner_start < found.end:
        return found
    colon = quote.start > cue.verb.idx and cue.verb.doc.text[: quote.start].rstrip().endswith(":")
    return replace(found, how=OWN) if colon else found


def denying_clause(cue: Cue, subject: Subject, lexicon: Lexicon) -> int | None:
    """The comma before ``which she denies``, ``an allegation he denies``; None for any other denial."""
    if cue.lemma not in lexicon.words("denying") or cue.passive or cue.negated or cue.infinitive or cue.gerund:
        return None
    doc, first = cue.verb.doc, min(subject.start, cue.start)
    opened = first > cue.sentence.start and lexicon.has("denied_by", doc[first - 1].lower_)
    if not opened and cue.verb.dep_ not in RELATIVES:
        return None
    if cue.end < cue.sentence.end and doc[cue.end].pos_ in ("AUX", "VERB"):
        return None  # "which he denied was fiction"
    comma = next((i for i in range(first - 1, max(cue.sentence.start, first - REACH), -1) if doc[i].text == ","), None)
    if comma is None:
        return None
    meant = any(lexicon.has("alleged_as", t.lower_) for t in doc[comma + 1 : first])
    # all that was said, not "une lettre, qu'il a contestée"
    whole = any(lexicon.has("contested_by", t.lower_) for t in doc[max(comma, first - 2) : first])
    answers = cue.lemma in lexicon.words("answering") or (whole and cue.lemma in lexicon.words("contesting"))
    pronoun = opened and answers and not _names(doc, comma + 1, first)
    return comma if meant or pronoun else None


def _names(doc: Doc, start: int, end: int) -> bool:
    """True where a noun of its own stands before the pronoun: ``a plan which they reject``."""
    return any(t.pos_ in ("NOUN", "PROPN") for t in doc[start:end])


def _accuses(token: Token, lexicon: Lexicon) -> bool:
    """True for ``accused``, and for ``charged``, ``mis``, ``faces`` before what makes them accuse."""
    if token.pos_ not in ("VERB", "AUX") or lemma_of(token) not in lexicon.words("accusing"):
        return False
    needed = lexicon.entry("accusing_with").get(lemma_of(token))
    return needed is None or any(t.lower_ in needed for t in token.doc[token.i + 1 : token.i + 4])
