"""Who does the saying, in grammar: the tokens of the subject of a verb that attributes."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from builder.extract.claims.contents import CLAUSE_MODIFIERS, SUBJECT_DEPS
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, lemma_of

INSIDE_PHRASE = frozenset({"compound", "poss", "amod", "det", "nmod", "flat:name", "flat:foreign", "nummod"})
SUBORDINATE = frozenset(
    {"conj", "xcomp", "advcl", "ccomp", "parataxis", "pcomp", "dep", "prep", "aux", "obl:mod", "obl:arg", "mark"}
) | {"acl", "acl:relcl", "relcl", "amod"}
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "ADJ"})


@dataclass(frozen=True)
class Subject:
    """A noun phrase: token indexes, its head, and the heads it coordinates (itself the first)."""

    head: Token
    start: int
    end: int
    parts: tuple[Token, ...]


def find_subject(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The subject of the verb, or None (an agentless passive, an infinitive under a wish, …)."""
    if cue.passive:
        agent = _agent(cue, lexicon)
        return phrase(agent, cue, lexicon) if agent is not None else None
    if cue.inverted is not None:
        return Subject(cue.inverted, cue.inverted.i, cue.inverted.i + 1, (cue.inverted,))
    head = _own_subject(cue.verb, cue, lexicon)
    if head is None:
        return None
    return phrase(head, cue, lexicon)


def _agent(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``confirmé par X``, ``said by X``."""
    doc = cue.verb.doc
    for i in range(cue.end, min(cue.end + 6, cue.sentence.end)):
        if doc[i].lower_ in lexicon.words("by"):
            for t in doc[i + 1 : min(i + 8, cue.sentence.end)]:
                if t.pos_ in ("NOUN", "PROPN", "PRON") and t.head.i != t.i + 1:
                    return t
        if doc[i].pos_ in ("VERB", "PUNCT", "SCONJ"):
            return None
    return None


def _own_subject(verb: Token, cue: Cue, lexicon: Lexicon) -> Token | None:
    found = _after(cue, lexicon)
    if found is not None:
        return found
    subject = _child_subject(verb)
    if subject is not None:
        return _antecedent(subject, verb, lexicon)
    if cue.infinitive and _under_wish(verb, lexicon):
        return None
    seen = verb
    for _ in range(4):
        dep, head = seen.dep_, seen.head
        if head is seen:
            break
        if dep in CLAUSE_MODIFIERS and head.pos_ in ("NOUN", "PROPN", "PRON"):
            return head
        if dep in SUBORDINATE:
            subject = _child_subject(head)
            if subject is not None and (dep != "ccomp" or cue.gerund) and subject.i < cue.start:
                return _antecedent(subject, head, lexicon)
            seen = head
            continue
        break
    return _before(cue, lexicon)


def _child_subject(verb: Token) -> Token | None:
    found = [c for c in verb.children if c.dep_ in SUBJECT_DEPS]
    left = [c for c in found if c.i < verb.i]
    return left[-1] if left and left[-1].pos_ != "PUNCT" else (found[0] if found else None)


def _antecedent(subject: Token, verb: Token, lexicon: Lexicon) -> Token:
    """``qui`` stands for the noun that the clause hangs on."""
    if not lexicon.has("relative", subject.lower_):
        return subject
    if verb.dep_ in CLAUSE_MODIFIERS and verb.head.pos_ in ("NOUN", "PROPN", "PRON", "NUM"):
        return verb.head
    i = subject.i - 1
    while i > subject.sent.start and subject.doc[i].is_punct:
        i -= 1
    return subject.doc[i] if subject.doc[i].pos_ in ("NOUN", "PROPN") else subject


def _after(cue: Cue, lexicon: Lexicon) -> Token | None:
    """An inverted subject: ``…, a dit le maire``, ``…,” said Moore``."""
    doc = cue.verb.doc
    if cue.end >= cue.sentence.end or cue.gerund or cue.infinitive:
        return None
    if any(c.dep_ in SUBJECT_DEPS and c.i < cue.verb.i and not _quoted(c, cue) for c in cue.verb.children):
        return None
    before = doc[cue.start - 1].text if cue.start else ""
    opens = before in (",", "»", "”", '"', "'", "—", "–") or lexicon.has("leading", before.lower())
    if not opens and doc[cue.start - 1].pos_ not in ("ADV", "SCONJ", "ADP"):
        return None
    for t in doc[cue.end : min(cue.end + 7, cue.sentence.end)]:
        if t.is_punct or (t.pos_ in ("VERB", "SCONJ", "ADP", "PRON") and not lexicon.has("he", t.lower_)):
            return None
        if t.pos_ in ("NOUN", "PROPN", "PRON"):
            head = t
            while head.head.i > cue.verb.i and head.dep_ in INSIDE_PHRASE:
                head = head.head
            return head if cue.end <= head.i < cue.sentence.end else t
    return None


def _quoted(token: Token, cue: Cue) -> bool:
    """True when something quoted or a comma stands between a subject on the left and the verb."""
    return any(t.text in ("»", "”", '"') for t in token.doc[token.i : cue.start])


def _before(cue: Cue, lexicon: Lexicon) -> Token | None:
    """The noun right in front of a finite verb, where the parse gives nothing."""
    if cue.gerund or cue.infinitive:
        first = next((t for t in cue.sentence if t.dep_ in SUBJECT_DEPS and t.i < cue.start), None)
        return first if first is not None and not lexicon.has("relative", first.lower_) else None
    doc = cue.verb.doc
    i = cue.start - 1
    if i < cue.sentence.start:
        return None
    token = doc[i]
    if token.text == "," or token.pos_ == "ADV":
        i -= 1
        token = doc[i] if i >= cue.sentence.start else token
    if lexicon.has("relative", token.lower_):
        while i > cue.sentence.start and (doc[i].is_punct or lexicon.has("relative", doc[i].lower_)):
            i -= 1
        token = doc[i]
    if token.pos_ in ("NOUN", "PROPN"):
        while token.head.i < token.i and token.head.i >= cue.sentence.start and token.dep_ in (
                "nmod", "flat:name", "appos", "amod", "compound", "pobj"):
            token = token.head
        return token if token.pos_ in ("NOUN", "PROPN") else doc[i]
    if token.pos_ == "PRON" and token.i == cue.start - 1:
        return token
    return None


def _under_wish(verb: Token, lexicon: Lexicon) -> bool:
    """``veut annoncer``, ``doit préciser``: not said yet."""
    before = [t for t in verb.doc[max(verb.sent.start, verb.i - 5) : verb.i] if t.pos_ in ("VERB", "AUX")]
    return any(lemma_of(t) in lexicon.words("modal") for t in before[-1:]) or any(
        t.lower_ in ("pour", "sans", "to") for t in verb.doc[max(verb.sent.start, verb.i - 2) : verb.i])


def phrase(head: Token, cue: Cue | None, lexicon: Lexicon) -> Subject:
    """The noun phrase of a head, without relative clauses, never reaching into the cue."""
    doc = head.doc
    low, high = head.left_edge.i, head.right_edge.i + 1
    sentence = head.sent
    low, high = max(low, sentence.start), min(high, sentence.end)
    if cue is not None:
        if head.i < cue.start:
            high = min(high, cue.start)
        elif head.i >= cue.end:
            low = max(low, cue.end)
    cut: set[int] = set()
    for t in doc[low:high]:
        if t.i > head.i and t.dep_ in CLAUSE_MODIFIERS | {"advcl", "ccomp", "parataxis"} and t.pos_ in ("VERB", "AUX"):
            cut.update(x.i for x in t.subtree)
        if t.i != head.i and lexicon.has("relative", t.lower_) and t.i > head.i:
            cut.update(range(t.i, high))
        if t.i > head.i and t.text in (":", ";", "("):
            cut.update(range(t.i, high))
    start, end = head.i, head.i + 1
    while start > low and start - 1 not in cut:
        start -= 1
    while end < high and end not in cut:
        end += 1
    while end > head.i + 1 and (doc[end - 1].is_punct or doc[end - 1].pos_ in ("CCONJ", "ADP", "DET")):
        end -= 1
    while start < head.i and (doc[start].is_punct or doc[start].pos_ in ("CCONJ", "ADP")):
        start += 1
    parts = tuple(t for t in (head, *_conjoined(head)) if start <= t.i < end)
    return Subject(head, start, end, parts or (head,))


def _conjoined(head: Token) -> list[Token]:
    found: list[Token] = []
    todo = [head]
    while todo:
        token = todo.pop(0)
        for child in token.children:
            if child.dep_ == "conj" and child.pos_ in NOMINAL and child.i > token.i:
                found.append(child)
                todo.append(child)
    return sorted(found, key=lambda t: t.i)
