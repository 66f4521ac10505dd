"""A second saying in a sentence: whose it is, whether it is one of its own, and where the first one's words end."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.claims.contents import BEFORE
from builder.extract.claims.cues import Cue
from builder.extract.claims.denied import OWN
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, trimmed
from builder.extract.claims.rows import Saying
from builder.extract.parse import Doc, Token


def is_of_content(subject: Subject, cue: Cue, before: Saying, words: Lexicon) -> bool:
    """True for the "it" of what somebody said, which the parser takes for who says the next thing, behind "and"."""
    doc, head = cue.verb.doc, subject.head
    if before.content is BEFORE or not words.has("it", head.lower_) or doc[cue.start - 1].pos_ != "CCONJ":
        return False
    same = cue.verb.tag_ == doc[before.end - 1].tag_ and cue.verb.tag_ != ""
    return same and before.content.start <= head.idx < before.content.end


def is_speakers_own(subject: Subject, cue: Cue, before: Saying, words: Lexicon) -> bool:
    """True where who said the thing before in the sentence says this one too: the "he" of ``claimed it was a ruin for
    what he termed``, no person being named between; and what no thing does: ``said that the rain has come and
    accused``."""
    doc, head = cue.verb.doc, subject.head
    if before.content is BEFORE or before.subject is None or before.subject.start > before.start:
        return False
    if not before.content.start <= head.idx < before.content.end:
        return False
    inside = [t for t in doc[before.end : head.i] if t.idx >= before.content.start]
    if head.pos_ == "PRON":
        told = words.has("he", head.lower_) or words.has("she", head.lower_)
        others = any(t.ent_type_ == "PERSON" or _is_named_subject(t, words) for t in inside)
        return told and doc[head.i - 1].lower_ == "what" and not others
    own = cue.verb.tag_ == doc[before.end - 1].tag_ == "VBD" and doc[cue.start - 1].pos_ == "CCONJ"
    thing = head.pos_ == "NOUN" and not can_speak(head, words) and not words.has("papers", head.lower_)
    joined = cue.verb.dep_ == "conj" and any(c.dep_.startswith("aux") for c in cue.verb.head.children)
    return own and thing and joined


def _is_named_subject(token: Token, words: Lexicon) -> bool:
    return token.pos_ == "PROPN" and token.dep_ in SUBJECT_DEPS and not words.has("people", token.lower_)


def begins_anew(subject: Subject, cue: Cue, before: Saying) -> bool:
    """True for ``X had accused Y of it, Y replied: "…"``: the accusation hangs on the second saying, or beside it."""
    accusing = cue.verb.doc[before.end - 1]
    beside = accusing.head == cue.verb and accusing.dep_ in ("ccomp", "parataxis")
    beside = beside or (accusing.dep_ == "relcl" and all(t.i != accusing.i for t in cue.verb.ancestors))
    return beside and before.end <= subject.start < subject.end <= cue.start


def is_denied(cue: Cue, before: Saying, words: Lexicon) -> bool:
    """True for the first verb of what somebody denies: ``denied that she had said``."""
    if before.content is BEFORE or before.negated or before.lemma not in words.words("denying"):
        return False
    own = before.content.start <= cue.verb.idx < before.content.end
    if cue.verb.dep_ in ("relcl", "acl:relcl", "acl") and not any(c.dep_ == "mark" for c in cue.verb.lefts):
        return False  # "denied the report, which said"
    between = cue.verb.doc[before.end : cue.start]
    return own and not any(t.pos_ in ("VERB", "AUX") and t.head.i != cue.verb.i for t in between)


def until(saying: Saying, start: int, doc: Doc) -> Saying:
    """A saying whose content ends before the participle (token index) that goes on with another one."""
    stop = doc[start - 1]
    content = saying.content
    parts = (stop.text == "," or stop.pos_ == "CCONJ") and saying.end <= stop.i
    if not parts or not content.start + 10 < stop.idx < content.end:
        return saying
    quote = content.quote if content.quote is not None and content.quote.end <= stop.idx else None
    end = content.start + len(doc.text[content.start : stop.idx].rstrip())
    return replace(saying, content=replace(content, end=end, quote=quote))


def before_contrast(sayings: list[Saying], doc: Doc, words: Lexicon) -> list[Saying]:
    """The sayings of a sentence, each without what somebody else says behind "but": ``X said it was a fault, but the
    company insisted that``; not where "but that" goes on with it, nor where a pronoun may go on telling of it."""
    found = list(sayings)
    for saying in sayings:
        subject = saying.subject
        if subject is None or subject.start < 1 or subject.head.pos_ == "PRON" or subject.start > saying.start:
            continue
        but = doc[subject.start - 1]
        if not words.has("contrasting", but.lower_):
            continue
        for i, other in enumerate(found):
            quote = other.content.quote
            parted = other.content is not BEFORE and other.end <= but.i and other.subject is not None
            if parted and not (quote is not None and quote.holds(but.idx)):
                found[i] = until(other, subject.start, doc)
    return found


def before_colon(saying: Saying, said: Content, doc: Doc, lexicon: Lexicon) -> Saying | None:
    """A denial whose own version somebody else turns out to tell, ``his sister told reporters``: what it denies stands
    before the colon; None where nothing does."""
    content = saying.content
    if content.how != OWN or content.quote is None or said.quote != content.quote or saying.end >= len(doc):
        return saying
    start, end = doc[saying.end].idx, content.quote.start
    found = trimmed(doc.text, start, end, (), lexicon, "object") if start < end else None
    return replace(saying, content=found, rule="object") if found is not None else None
