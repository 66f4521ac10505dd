"""Whether a text vouches for what it dates, or only tells it as alleged, reported or seeming so."""

from __future__ import annotations

import re

from builder.data import load, words
from builder.dates.grammar import grammar
from builder.extract.averted import AUXILIARIES
from builder.extract.claims.hedges import unverifiable
from builder.extract.claims.lexicon import finite, lemma_of
from builder.extract.claims.lexicon import lexicon as sayings
from builder.extract.clauses import path
from builder.extract.dated_nouns import is_happening
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

ASIDE = 30
"""So many characters before or behind a verb "it seems" stands between commas."""
CONDITIONAL = re.compile(r"[^\W\d_]{2,}(?:er|ir|dr|tr|vr|ur|rr)(?:ait|aient)")


def is_hedged(verb: Token, timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True where the date's own clause is marked as alleged: ``allegedly stole``, ``aurait volé``, ``is said to have
    fled``, ``the alleged attack on 3 May``, ``…, which could not be verified``; not where only another clause is, nor
    somebody the clause speaks of: ``the alleged thief was arrested``."""
    key = f"{language}/events"
    if _believed(verb, language) or _conditional(verb, sentence, language):
        return True
    for token in sentence:
        if token.lower_ in words(key, "allegedly") and _verb_of(token).i in (verb.i, *_completing(verb)):
            return True
    text = f" {sentence.text.lower()} ".replace("’", "'")
    told = [phrase for phrase in load(key)["it_seems"] if phrase in text]
    if told and (_seems(verb, sentence, language) or _set_off(verb, told, sentence)):
        return True
    if _alleged(timex, sentence, language):
        return True
    doubted = unverifiable(sentence.text, sayings(language))
    return doubted is not None and doubted[1] and timex.start_char < sentence.start_char + doubted[0]


def _alleged(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """``an alleged assault in Exempleville on 3 May``: the date's own noun, or a happening in front of it."""
    doc, alleged = timex.doc, words(f"{language}/events", "alleged")
    own = [t for t in path(timex.root, None) if sentence.start <= t.i < sentence.end and t.pos_ == "NOUN"]
    if any(c.lower_ in alleged for noun in own for c in noun.children):
        return True
    for i in range(timex.start - 1, sentence.start - 1, -1):
        if doc[i].is_punct or doc[i].pos_ in ("VERB", "AUX"):
            return False
        if doc[i].lower_ in alleged and any(is_happening(t, language) for t in doc[max(i - 2, 0) : i + 3]):
            return True
    return False


def _verb_of(token: Token) -> Token:
    """The verb that an adverb hangs on."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    if token.dep_ in AUXILIARIES:
        token = token.head
    return token


def _completing(verb: Token) -> list[int]:
    """Where the verbs stand that complete it: ``a tenté de fuir``."""
    return [c.i for c in verb.children if c.dep_ == "xcomp"]


def _believed(verb: Token, language: str) -> bool:
    """``is said to have fled``, ``semble avoir fui``; what hangs on ``il semble que``."""
    key = f"{language}/events"
    done = [c for c in verb.children if c.dep_ in ("xcomp", "ccomp")]
    done = [c for c in done if not any(x.pos_ == "ADJ" for x in verb.doc[verb.i + 1 : c.i])]  # "semble ravi d'avoir"
    perfect = any(t.lower_ in words(key, "have_done") for c in done for t in (c, *c.children))
    if lemma_of(verb) in words(key, "seeming"):
        return perfect
    if verb.lower_ in words(key, "believed") and any(c.dep_ in ("auxpass", "aux:pass", "cop") for c in verb.children):
        return perfect
    above = verb.head
    if verb.dep_ != "ccomp" or above.i == verb.i:
        return False
    passive = any(c.dep_ in ("auxpass", "aux:pass") for c in above.children)
    return lemma_of(above) in words(key, "seeming") or (passive and above.lower_ in words(key, "believed"))


def _conditional(verb: Token, sentence: Tokens, language: str) -> bool:
    """The conditional by which the French press tells what is said to be so: ``aurait volé``, ``démissionnerait``; not
    what was to come when somebody said it (``a dit qu'il viendrait``), nor ``devrait``, ``pourrait``."""
    if language != "fr" or any(t.lower_ in words("fr/events", "suppositions") and t.pos_ == "SCONJ" for t in sentence):
        return False
    forms = [verb, *(c for c in verb.children if c.dep_ in AUXILIARIES)]
    conditional = [t for t in forms if "Cnd" in t.morph.get("Mood", []) or _looks_conditional(t)]
    if not conditional or lemma_of(verb) in words("fr/events", "wishing"):
        return False
    perfect = conditional[0].i != verb.i and (
        conditional[0].lower_.startswith("aur") or lemma_of(verb) in sayings("fr").words("with_be")
    )
    return perfect or verb.dep_ not in ("ccomp", "advcl", "acl:relcl", "acl")


def _looks_conditional(token: Token) -> bool:
    """``démissionnerait``, which the model may take for an imperfect; not ``montrait``, ``expirait``."""
    rules = grammar("fr")
    known = rules is None or rules.resembling.match(token.lower_)
    return token.pos_ in ("VERB", "AUX") and not known and CONDITIONAL.fullmatch(token.lower_) is not None


def _set_off(verb: Token, told: list[str], sentence: Tokens) -> bool:
    """``Le train a, semble-t-il, déraillé``, however it is parsed."""
    near = sentence.doc.text[max(sentence.start_char, verb.idx - ASIDE) : verb.idx + ASIDE].lower().replace("’", "'")
    return any(f", {phrase.strip()}," in near for phrase in told)


def _seems(verb: Token, sentence: Tokens, language: str) -> bool:
    """True where the words that say so stand in the verb's own clause: no other finite verb has them, nor words set
    off from it (``Sans doute fatigué, X a chuté``)."""
    key = f"{language}/events"
    inside = {t.i for t in verb.subtree}
    marks = [t for t in sentence if t.lower_ in words(key, "seeming_marks")]
    if marks and all(_is_beside(t, verb) for t in marks):
        return False
    return any(t.i in inside for t in marks) or verb.dep_ == "ROOT"


def _is_beside(mark: Token, verb: Token) -> bool:
    """True for ``Sans doute fatigué, X a chuté``: words that hang on another word, set off from the verb."""
    head = mark.head
    if head.i in (mark.i, verb.i) or head.i > verb.i or finite(head):
        return False
    return any(t.text == "," for t in verb.doc[head.i : verb.i])
