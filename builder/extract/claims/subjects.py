"""Who does the saying, in grammar: the tokens of the subject of a verb that attributes."""

from __future__ import annotations

from builder.extract.claims.agents import agent_of, agent_phrase
from builder.extract.claims.cues import Cue
from builder.extract.claims.floor import is_wished
from builder.extract.claims.impersonal import is_impersonal, paper_of, written_in
from builder.extract.claims.inverted import can_speak, inverted, is_quoted
from builder.extract.claims.lexicon import Lexicon, finite, lemma_of
from builder.extract.claims.owners import (
    at_verb,
    before_its_town,
    completes,
    is_anothers,
    is_inside,
    is_oneself,
    nearer,
    past_relative,
    second_verb,
    stopped,
    who_does_so,
)
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import CLAUSE_MODIFIERS, SUBJECT_DEPS
from builder.extract.claims.quoting import quoted_as
from builder.extract.claims.rest import main_subject
from builder.extract.claims.segments import (
    aged,
    before_participle,
    is_object,
    main_since,
    mended,
    narrated,
    noun_segment,
    pair_before,
    segment,
    segment_before,
    set_off,
)
from builder.extract.claims.whose import of_owned
from builder.extract.parse import Token

SUBORDINATE = CLAUSE_MODIFIERS | {"conj", "xcomp", "advcl", "ccomp", "parataxis", "pcomp", "dep", "prep", "aux"}
SUBORDINATE |= {"obl:mod", "obl:arg", "mark", "amod"}


def find_subject(cue: Cue, lexicon: Lexicon, earlier: Subject | None = None) -> Subject | None:
    """The subject of the verb, or None (an agentless passive, an infinitive under a wish, …).

    ``earlier`` is the subject of the saying before it in the sentence: a participle behind a comma goes on with it.
    """
    if cue.gerund and (quoted := quoted_as(cue, lexicon)) is not None:
        return quoted
    if cue.passive:
        paper = written_in(cue, lexicon)
        return agent_phrase(cue, lexicon) if paper is None else phrase(paper, cue, lexicon)
    if cue.inverted is not None:
        if is_impersonal(cue.inverted, cue.verb.doc[cue.start], cue.lemma, lexicon):
            behind = agent_of(cue, lexicon) or paper_of(cue, lexicon)
            if behind is not None:
                return phrase(behind, cue, lexicon)
        return Subject(cue.inverted, cue.inverted.i, cue.inverted.i + 1, (cue.inverted,))
    if (owned := of_owned(cue, lexicon)) is not None:
        return owned
    if (doer := who_does_so(cue, lexicon)) is not None:
        return phrase(doer, cue, lexicon)
    if cue.gerund and earlier is not None and _detached(cue):
        nearer_one = main_since(earlier, cue, lexicon)
        return earlier if nearer_one is None else phrase(nearer_one, cue, lexicon)
    if (noun := past_relative(cue)) is not None:
        return phrase(noun, cue, lexicon) if can_speak(noun, lexicon) else None
    if earlier is not None and second_verb(cue):
        return earlier
    if (told := narrated(cue, lexicon)) is not None:
        return told
    if cue.infinitive and earlier is not None and _before_saying(cue, lexicon):
        return earlier
    if cue.gerund and (own := before_participle(cue, lexicon)) is not None:
        return own
    if cue.gerund and _opening(cue) and (later := main_subject(cue)) is not None:
        return phrase(later, cue, lexicon)
    if cue.verb.dep_ == "amod" and cue.verb.pos_ == "NOUN" and (near := segment(cue.start, cue, lexicon)):
        return near  # "un texte que l'avocat juge « dangereux »"
    head = _own_subject(cue.verb, cue, lexicon)
    if (head is None or head.i >= cue.end) and not (cue.gerund or cue.infinitive):
        head = set_off(cue) or head
    if (
        cue.infinitive
        and head is not None
        and cue.verb.dep_ in CLAUSE_MODIFIERS
        and head == cue.verb.head
        and not can_speak(head, lexicon)
    ):
        return None
    if (
        cue.gerund
        and head is not None
        and head.pos_ == "NOUN"
        and head.i < cue.start
        and not _detached(cue)
        and not can_speak(head, lexicon)
    ):
        return None
    if head is not None and cue.start <= head.i < cue.end and head != cue.inverted:
        head = None  # "a pour sa part soutenu"
    if head is not None and head.i < cue.start and stopped(head, cue):
        head = None
    dated = head is not None and head.ent_type_ in ("DATE", "TIME") and not can_speak(head, lexicon)
    if head is None or head.pos_ == "PUNCT" or dated:  # but "the 72-year-old said"
        return None if cue.gerund or cue.infinitive else aged(cue) or segment_before(cue.start, cue, lexicon)
    head = before_its_town(head, cue, lexicon)
    found = phrase(head, cue, lexicon)
    if head.i < cue.start and not cue.gerund and not cue.infinitive:
        found = mended(found, cue, lexicon)
        return pair_before(found, cue, lexicon) or found
    return found


def goes_on(cue: Cue, lexicon: Lexicon) -> bool:
    """``Et d'ajouter : …``, ``Avant de conclure : …``, ``And added: …``: a sentence of who spoke last."""
    doc, first = cue.verb.doc, cue.sentence.start
    before = [t.lower_ for t in doc[first : cue.start] if not t.is_punct]
    if not before or before[0] not in lexicon.entry("going_on") or cue.verb.dep_ in CLAUSE_MODIFIERS:
        return False
    if cue.infinitive:
        alone = not any(t.dep_ in SUBJECT_DEPS and finite(t.head) and t.head != cue.verb for t in _outside(cue))
        return len(before) == 2 and before[1] in lexicon.words("of") and alone
    return len(before) == 1 and finite(cue.verb) and not any(c.dep_ in SUBJECT_DEPS for c in cue.verb.children)


def _outside(cue: Cue) -> list[Token]:
    """The sentence's tokens that do not hang on the verb."""
    inside = {t.i for t in cue.verb.subtree}
    return [t for t in cue.sentence if t.i not in inside]


def _detached(cue: Cue) -> bool:
    """True for a participle that does not stand right behind a noun of its own."""
    before = cue.verb.doc[cue.start - 1] if cue.start > cue.sentence.start else None
    return before is not None and (before.text in ",–—" or before.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ"))


def _before_saying(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``…, avant d'ajouter``: who spoke goes on."""
    before = cue.verb.doc.span(max(cue.start - 2, cue.sentence.start), cue.start)
    return any(lexicon.has("before", t.lower_) for t in before)


def _opening(cue: Cue) -> bool:
    """True for a participle that opens its sentence."""
    return cue.start <= cue.sentence.start + 1


def _own_subject(verb: Token, cue: Cue, lexicon: Lexicon) -> Token | None:
    if lexicon.has("afterwards", _before_it(cue).lower()) and not finite(verb.doc[cue.start]):
        behind = verb.doc.span(cue.end, cue.sentence.end)  # "après avoir annoncé la suspension, X a …"
        speaking = (t for t in behind if t.dep_ in SUBJECT_DEPS and (t.pos_ == "PRON" or can_speak(t, lexicon)))
        later = (t for t in speaking if verb.doc[t.left_edge.i - 1].text == ",")
        main = (t for t in cue.sentence if t.dep_ in SUBJECT_DEPS and t.i < cue.start)
        doer = next(later, None) or next(main, None)
        return None if doer is None or is_oneself(cue, doer, lexicon) else doer
    found = inverted(cue, lexicon)
    if found is not None:
        return found
    subject = _child_subject(verb, lexicon)
    if subject is None and verb.dep_ == "parataxis" and (apart := _set_apart(cue, lexicon)) is not None:
        return apart
    if subject is not None and not (subject.i < cue.start and is_quoted(subject, cue)):
        return _antecedent(subject, verb, lexicon)
    if cue.infinitive and is_wished(verb, lexicon):
        return None
    seen = verb
    for _ in range(4):
        dep, head = seen.dep_, seen.head
        if head == seen:
            break
        if dep in CLAUSE_MODIFIERS and head.pos_ in ("NOUN", "PROPN", "PRON") and not completes(seen, lexicon):
            if cue.gerund and (giver := _giver(head, lexicon)) is not None:
                return giver
            loose = cue.gerund and _before_it(cue) in (",", "en") and not can_speak(head, lexicon)
            if loose or is_quoted(head, cue):
                break  # "multiplie les critiques, pointant": whoever multiplies; "« … jusqu'aux larmes », lance X"
            return head
        if dep in SUBORDINATE:
            subject = _child_subject(head, lexicon)
            if subject is not None and is_anothers(subject, head, cue, lexicon):
                subject = None
            if subject is not None and (dep != "ccomp" or cue.gerund) and subject.i < cue.start:
                return _antecedent(subject, head, lexicon)
            seen = head
            continue
        break
    return _before(cue, lexicon)


def _set_apart(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``medics and Exempla`` in ``… killed five, including a boy, medics and Exempla said, in an attack``."""
    doc, start = cue.verb.doc, cue.start
    while start > cue.sentence.start and doc[start - 1].text != ",":
        start -= 1
    while start < cue.start and doc[start].pos_ == "ADJ":
        start += 1
    behind = doc[cue.end].text if cue.end < cue.sentence.end else "."
    found = (
        noun_segment(start, cue.start, cue, lexicon) if start > cue.sentence.start and behind in (",", ".") else None
    )
    plain = found is None or found.end != cue.start
    return None if found is None or plain or not can_speak(found.head, lexicon) else found.head


def _giver(paper: Token, lexicon: Lexicon) -> Token | None:
    """Who gives out the paper that says something: ``X issued a statement saying``; not who received it."""
    if not lexicon.has("papers", paper.lower_):
        return None
    verb = next((t for t in paper.ancestors if t.pos_ == "VERB"), None)
    if verb is None or not lexicon.has("giving_out", lemma_of(verb)):
        return None
    subject = _child_subject(verb, lexicon)
    return _antecedent(subject, verb, lexicon) if subject is not None and subject.i < paper.i else None


def _before_it(cue: Cue) -> str:
    """The word before the verb in its sentence."""
    return cue.verb.doc[cue.start - 1].text if cue.start > cue.sentence.start else ""


def _child_subject(verb: Token, lexicon: Lexicon) -> Token | None:
    found = [c for c in verb.children if c.dep_ in SUBJECT_DEPS]
    before = verb.doc[verb.i - 1].text if verb.i else ""
    if verb.tag_.startswith("VB") and before not in (",", "”", '"', "—", "–", "’", "'"):
        found = [c for c in found if c.i < verb.i]  # "and said residents had appealed"
    left = [c for c in found if c.i < verb.i and c.pos_ != "PUNCT"]
    left = [c for c in left if not is_inside(c, left[0], lexicon)] if verb.tag_.startswith("VB") else left
    left = [c for c in left if not _is_accredited_to(c, lexicon)]
    if left and at_verb(left[-1], verb, lexicon):
        return left[-1]
    nouns = [c for c in left if c.pos_ in ("NOUN", "PROPN")]
    if (len(left) > 1 and nouns and not left[-1].text[:1].islower()) or (len(left) > 1 and len(nouns) == 1):
        return nouns[-1]
    return left[-1] if left else (found[0] if found else None)


def _is_accredited_to(subject: Token, lexicon: Lexicon) -> bool:
    """True for the court of ``le procureur près la cour d'appel``, another subject to the parser."""
    edge = subject.left_edge
    return lexicon.has("accredited", edge.lower_) or (
        edge.i > 0 and lexicon.has("accredited", edge.doc[edge.i - 1].lower_)
    )


def _antecedent(subject: Token, verb: Token, lexicon: Lexicon) -> Token:
    """``qui`` stands for the noun that the clause hangs on."""
    if lexicon.has("all_of_them", subject.lower_) and lexicon.relative(subject.doc[subject.i - 1]):
        subject = subject.doc[subject.i - 1]  # "X, Y and Z, who all said"
    if not lexicon.relative(subject):
        return subject
    if (singular := nearer(subject, verb, lexicon)) is not None:
        return singular
    i = subject.i - 1
    near = subject.doc.span(max(i - 14, 0), subject.i)
    nearest = next((t for t in reversed(near) if not t.is_punct), subject)
    told = nearest.pos_ == "NOUN" and can_speak(nearest, lexicon)
    told = told or nearest.ent_type_ in ("PER", "PERSON")  # "le dossier du maire X, qui conteste"
    if told and verb.dep_ in CLAUSE_MODIFIERS and not can_speak(verb.head, lexicon):
        return nearest  # "des problèmes dénoncés par l'opposition, qui évoque"
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


def _before(cue: Cue, lexicon: Lexicon) -> Token | None:
    """The first subject of the sentence for a participle or infinitive; the pronoun right in front of a verb."""
    if cue.gerund or cue.infinitive:
        subjects = [t for t in cue.sentence if t.dep_ in SUBJECT_DEPS and t.i < cue.start]
        subjects = [t for t in subjects if not lexicon.relative(t)]
        main = [t for t in subjects if t.head.dep_ in ("ROOT", "conj")]
        return main[-1] if main else next(iter(subjects), None)
    token = cue.verb.doc[cue.start - 1] if cue.start > cue.sentence.start else None
    if token is not None and lexicon.relative(token) and (meant := segment(token.i, cue, lexicon)):
        return meant.head
    if token is not None and is_object(token, lexicon):
        named = token.doc[token.i - 1] if token.i > cue.sentence.start else token
        if token.doc.span(max(token.i - 2, cue.sentence.start), token.i).text.lower() in lexicon.entry("latter"):
            return named  # "Cette dernière l'accuse"
        return named if named.pos_ == "PROPN" or named.ent_type_ else None  # "Testland l'accuse"
    return token if token is not None and token.pos_ == "PRON" else None
