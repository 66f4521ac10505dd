"""Who does the saying, in grammar: the tokens of the subject of a verb that attributes."""

from __future__ import annotations

from spacy.tokens import Token

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, lemma_of
from builder.extract.claims.order import unpunctuated
from builder.extract.claims.phrases import INSIDE_PHRASE, Subject, phrase
from builder.extract.claims.pieces import CLAUSE_MODIFIERS, SUBJECT_DEPS

SUBORDINATE = frozenset(
    {"conj", "xcomp", "advcl", "ccomp", "parataxis", "pcomp", "dep", "prep", "aux", "obl:mod", "obl:arg", "mark"}
) | {"acl", "acl:relcl", "relcl", "amod"}


def find_subject(cue: Cue, lexicon: Lexicon, earlier: Subject | None = None) -> Subject | None:
    """The subject of the verb, or None (an agentless passive, an infinitive under a wish, …).

    ``earlier`` is the subject of the saying before it in the sentence: a participle behind a comma goes on with it.
    """
    if cue.passive:
        agent = _agent(cue, lexicon)
        return phrase(agent, cue, lexicon) if agent is not None else None
    if cue.inverted is not None:
        return Subject(cue.inverted, cue.inverted.i, cue.inverted.i + 1, (cue.inverted,))
    if cue.gerund and earlier is not None and _detached(cue):
        return earlier
    head = _own_subject(cue.verb, cue, lexicon)
    if (
        cue.gerund
        and head is not None
        and head.pos_ == "NOUN"
        and head.i < cue.start
        and not _detached(cue)
        and (not any(lexicon.has(k, head.lower_) for k in ("people", "bodies", "witness", "agreeing")))
    ):
        return None
    if head is None or head.pos_ == "PUNCT" or head.ent_type_ in ("DATE", "TIME"):
        return None if cue.gerund or cue.infinitive else _segment_before(cue.start, cue, lexicon)
    found = phrase(head, cue, lexicon)
    if head.i < cue.start and not cue.gerund and not cue.infinitive:
        return _mended(found, cue, lexicon)
    return found


def _detached(cue: Cue) -> bool:
    """True for a participle that does not stand right behind a noun of its own."""
    before = cue.verb.doc[cue.start - 1] if cue.start > cue.sentence.start else None
    return before is not None and (before.text in ",–—" or before.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ"))


def _mended(found: Subject, cue: Cue, lexicon: Lexicon) -> Subject:
    """The subject that the text shows where the parse has run two things together."""
    doc = cue.verb.doc
    between = doc[found.end : cue.start]
    relative = next(
        (
            t
            for t in doc[cue.sentence.start : found.start]
            if lexicon.has("relative", t.lower_) and t.i > cue.sentence.start
        ),
        None,
    )
    if relative is not None and doc[relative.i - 1].pos_ in ("NOUN", "PROPN", "ADJ"):
        inside = doc[relative.i + 1 : cue.start]
        verbs = [t for t in inside if t.pos_ == "VERB"]
        if verbs and not any(t.is_punct or t.pos_ in ("CCONJ", "SCONJ") for t in inside):
            return _segment(relative.i, cue, lexicon) or found
    if any(t.pos_ == "VERB" for t in between) and any(t.text == "," for t in between):
        return found
    words = doc[found.start : found.end]
    commas = [t.i for t in words if t.text == ","]
    if doc[found.start].pos_ == "DET" and not commas:
        return found
    if (
        commas
        and lexicon.language == "en"
        and commas[-1] + 1 < found.end == cue.start
        and (cue.end >= cue.sentence.end - 1 or doc[cue.end].is_punct)
    ):
        return Subject(doc[found.end - 1], commas[-1] + 1, found.end, (doc[found.end - 1],))
    if commas and found.start > cue.sentence.start and doc[found.start - 1].pos_ == "ADP":
        return _segment_before(cue.start, cue, lexicon) or found
    return found


def _segment_before(stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The nearest noun phrase to the left that opens its part between commas."""
    doc = cue.verb.doc
    while stop > cue.sentence.start:
        start = stop
        while start > cue.sentence.start and doc[start - 1].text != ",":
            start -= 1
        found = _noun_segment(start, stop, cue, lexicon)
        if found is not None:
            return found
        if any(t.text in ("»", "”", '"', ":") for t in doc[start:stop]):
            return None
        stop = start - 1
    return None


def _segment(stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The noun phrase that ends right before ``stop`` (a relative pronoun)."""
    doc = cue.verb.doc
    while stop > cue.sentence.start and doc[stop - 1].is_punct:
        stop -= 1
    start = stop
    while (
        start > cue.sentence.start
        and doc[start - 1].text != ","
        and doc[start - 1].pos_ not in ("VERB", "AUX", "SCONJ", "CCONJ", "ADV")
    ):
        start -= 1
    return _noun_segment(start, stop, cue, lexicon)


def _noun_segment(start: int, stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    doc = cue.verb.doc
    while start < stop and doc[start].pos_ in ("ADV", "CCONJ"):
        start += 1
    while stop > start and (doc[stop - 1].pos_ == "ADV" or doc[stop - 1].is_punct):
        stop -= 1
    words = doc[start:stop]
    if start >= stop or doc[start].pos_ not in ("DET", "PROPN", "NOUN", "PRON", "NUM"):
        return None
    if any(t.pos_ in ("VERB", "AUX", "SCONJ") or lexicon.has("relative", t.lower_) for t in words):
        return None
    head = next((t for t in words if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    if head is None or head.ent_type_ in ("DATE", "TIME"):
        return None
    return Subject(head, start, stop, (head,))


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
        if head == seen:
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
    left = [c for c in found if c.i < verb.i and c.pos_ != "PUNCT"]
    nouns = [c for c in left if c.pos_ in ("NOUN", "PROPN")]
    if (len(left) > 1 and nouns and not left[-1].text[:1].islower()) or (len(left) > 1 and len(nouns) == 1):
        return nouns[-1]
    return left[-1] if left else (found[0] if found else None)


def _antecedent(subject: Token, verb: Token, lexicon: Lexicon) -> Token:
    """``qui`` stands for the noun that the clause hangs on."""
    if not lexicon.has("relative", subject.lower_):
        return subject
    i = subject.i - 1
    near = subject.doc[max(i - 14, 0) : subject.i]
    if (
        verb.dep_ in CLAUSE_MODIFIERS
        and verb.head.pos_ in ("NOUN", "PROPN", "PRON", "NUM")
        and (
            not any(t.text == "," for t in subject.doc[verb.head.i : max(subject.i - 1, verb.head.i)])
            or not any(t.pos_ == "PROPN" for t in near)
        )
    ):
        return verb.head
    while i > subject.sent.start and subject.doc[i].is_punct:
        i -= 1
    return subject.doc[i] if subject.doc[i].pos_ in ("NOUN", "PROPN") else subject


def _after(cue: Cue, lexicon: Lexicon) -> Token | None:
    """An inverted subject: ``…, a dit le maire``, ``…,” said Moore``."""
    doc = cue.verb.doc
    if cue.end >= cue.sentence.end or cue.gerund or cue.infinitive:
        return None
    if unpunctuated(cue, lexicon):
        return next(t for t in doc[cue.end : cue.end + 4] if t.pos_ in ("NOUN", "PROPN"))
    if any(c.dep_ in SUBJECT_DEPS and c.i < cue.verb.i and not _quoted(c, cue) for c in cue.verb.children):
        return None
    before = doc[cue.start - 1].text if cue.start else ""
    opens = before in (",", "»", "”", '"', "'", "—", "–") or lexicon.has("leading", before.lower())
    if not opens and doc[cue.start - 1].pos_ not in ("ADV", "SCONJ", "ADP"):
        return None
    for t in doc[cue.end : min(cue.end + 7, cue.sentence.end)]:
        if t.is_punct or (t.pos_ in ("VERB", "SCONJ", "ADP", "PRON") and not lexicon.has("he", t.lower_)):
            return None
        if t.pos_ == "NOUN" and lexicon.language == "fr" and t.text.islower() and t.i == cue.end:
            continue  # "a indiqué jeudi la secrétaire": a noun without its determiner is a date
        if t.pos_ in ("NOUN", "PROPN", "PRON"):
            head = t
            while head.head.i > cue.verb.i and head.dep_ in INSIDE_PHRASE:
                head = head.head
            head = head if cue.end <= head.i < cue.sentence.end else t
            named = t.pos_ == "PROPN" or head.pos_ == "PROPN" or t.pos_ == "PRON"
            speaks = named or any(lexicon.has(k, head.lower_) for k in ("people", "bodies", "witness", "agreeing"))
            quoted = any(x.text in ("»", "”", '"') for x in doc[max(cue.start - 3, 0) : cue.start])
            if speaks or lexicon.language != "fr":
                return head if speaks else None
            return head if quoted or _segment_before(cue.start - 1, cue, lexicon) is None else None
    return None


def _quoted(token: Token, cue: Cue) -> bool:
    """True when something quoted or a comma stands between a subject on the left and the verb."""
    return any(t.text in ("»", "”", '"') for t in token.doc[token.i : cue.start])


def _before(cue: Cue, lexicon: Lexicon) -> Token | None:
    """The first subject of the sentence for a participle or infinitive; the pronoun right in front of a verb."""
    if cue.gerund or cue.infinitive:
        first = next((t for t in cue.sentence if t.dep_ in SUBJECT_DEPS and t.i < cue.start), None)
        return first if first is not None and not lexicon.has("relative", first.lower_) else None
    token = cue.verb.doc[cue.start - 1] if cue.start > cue.sentence.start else None
    return token if token is not None and token.pos_ == "PRON" else None


def _under_wish(verb: Token, lexicon: Lexicon) -> bool:
    """``veut annoncer``, ``doit préciser``: not said yet."""
    before = [t for t in verb.doc[max(verb.sent.start, verb.i - 5) : verb.i] if t.pos_ in ("VERB", "AUX")]
    return any(lemma_of(t) in lexicon.words("modal") for t in before[-1:]) or any(
        t.lower_ in ("pour", "sans", "to") for t in verb.doc[max(verb.sent.start, verb.i - 2) : verb.i]
    )
