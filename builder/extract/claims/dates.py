"""When something was said: the time expression that hangs on the words that attribute, and on nothing else."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, lemma_of, lexicon
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.claims.rows import Saying
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.extract.tagging import Passage
from builder.extract.tenures import is_tenure
from builder.model import Span, Timex, standing_in

OTHER = frozenset({"ccomp", "advcl", "csubj", "conj", "parataxis", "appos", "acl:relcl", "relcl"})
"""Relations that lead into another clause, or to words that only explain who somebody is."""
PARTICIPLES = frozenset({"acl", "amod"})


def said_on(saying: Saying, passage: Passage, sentence: Tokens, timexes: tuple[Timex, ...]) -> Span | None:
    """The time expression of the saying's own clause, the nearest to its words; None where it has none.

    What dates the content, a relative clause, an apposition or another happening ("après l'attaque de 2014") does
    not date the saying; what dates an occasion for it ("dans un entretien publié mardi") does.
    """
    words = lexicon(passage.doc.lang_)
    cue = passage.doc.span(saying.start, saying.end)
    content = passage.chars(saying.content.start, saying.content.end)
    where = passage.span(sentence)
    found = []
    for timex in standing_in(timexes, where):
        if saying.content.how != "answer" and content.meets(timex.span):
            continue
        tokens = passage.tokens(timex.span)
        if tokens is not None and is_tenure(tokens, sentence, passage.doc.lang_):
            continue
        if tokens is not None and (_opens(tokens, sentence, saying) or _dates(tokens, cue, saying, words)):
            found.append((abs(tokens.start - saying.start), timex.span))
    return min(found)[1] if found else None


def _opens(timex: Tokens, sentence: Tokens, saying: Saying) -> bool:
    """``Two days earlier X, the head of Y, had declared``: the date opens the sentence, who speaks follows at once."""
    subject = saying.subject
    if subject is None or timex.start - sentence.start > 1 or saying.start < subject.end:
        return False
    between = timex.doc.span(timex.end, subject.start)
    names = all(t.is_punct or t.pos_ in ("DET", "PROPN") for t in between)  # "X, the head of Y" may be its second half
    return timex.end <= subject.start and len(between) < 6 and names


def _dates(timex: Tokens, cue: Tokens, saying: Saying, words: Lexicon) -> bool:
    """True when the way from the date up to the words that attribute leads through no other matter."""
    anchor = _anchor(cue)
    if _in_aside(timex, saying, cue):
        return False
    token, below = timex.root, True
    while not _is_anchor(token, cue, anchor):
        outside = not timex.start <= token.i < timex.end
        passed = token.pos_ in ("ADP", "SCONJ", "ADV") or (below and token.dep_ in PARTICIPLES)
        occasion = words.has("occasions", lemma_of(token)) and token.dep_ not in SUBJECT_DEPS
        if outside and not passed and not occasion:
            return False
        if outside and token.dep_ in PARTICIPLES and not words.has("occasions", lemma_of(token.head)):
            return False
        if token.dep_ in OTHER or token.head.i == token.i:
            return False
        below = not outside or token.pos_ == "ADP"
        token = token.head
    return token.i in range(cue.start, cue.end) or words.has("occasions", lemma_of(token))


def _anchor(cue: Tokens) -> Token:
    """The verb or noun that attributes; of "selon", the noun behind it."""
    root = cue.root
    if root.pos_ in ("VERB", "AUX", "NOUN") and not any(c.dep_ == "prep" for c in cue):
        return root
    return root.head if root.head.i >= cue.end else next((c for c in root.children if c.i >= cue.end), root)


def _is_anchor(token: Token, cue: Tokens, anchor: Token) -> bool:
    return token.i == anchor.i or (cue.start <= token.i < cue.end and token.pos_ in ("VERB", "AUX"))


def _in_aside(timex: Tokens, saying: Saying, cue: Tokens) -> bool:
    """True for a date between who speaks and the verb, in words between commas that tell more than the date."""
    if saying.subject is None or not saying.subject.end <= timex.start < cue.start:
        return False
    doc, first = timex.doc, timex.start
    while first > saying.subject.end and doc[first - 1].pos_ in ("ADP", "DET"):
        first -= 1
    return doc[first - 1].text != "," and any(t.text == "," for t in doc[timex.end : cue.start])
