"""What is not said: sayings to come, wished for or denied."""

from __future__ import annotations

import re

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.parse import Token

NOUNS = ("NOUN", "PROPN")
FUTURE = re.compile(r"r(?:ai|as|a|ons|ez|ont)$")
"""Endings of the French future."""
REACH = 3
"""Tokens behind the verb in which its negation may stand: "ne dit toujours pas"."""


def unsaid(cue: Cue, lexicon: Lexicon) -> bool:
    """True for future, conditional, imperative and negated sayings: not said (yet)."""
    group = {t.lower_ for t in cue.verb.doc[cue.start : cue.end]}
    if group & lexicon.words("future_have") or (cue.reflexive and cue.lemma in lexicon.words("unsaid_of_itself")):
        return True
    if _breaks_out(cue, lexicon) or _neither(cue, lexicon):
        return True
    tense, mood = feature(cue.verb, "Tense"), feature(cue.verb, "Mood")
    parted = cue.start > cue.sentence.start and cue.verb.doc[cue.start - 1].is_punct  # "…, raconte un habitant"
    told = cue.verb.dep_ == "ccomp" and cue.inverted is None and not parted  # "a démenti qu'il ait confirmé"
    if told and any("Sub" in feature(t, "Mood") for t in cue.verb.doc[cue.start : cue.end]):
        return True
    behind = told and cue.verb.head.i < cue.verb.i and lexicon.language == "fr"
    if behind and lemma_of(cue.verb.head) in lexicon.words("longing"):
        return True  # "il faudrait que le maire précise que"
    if _instead(cue, lexicon) or _demanded(cue, lexicon) or _to_come(cue, lexicon) or _wished(cue, lexicon):
        return True
    if _nobody(cue, lexicon) or _negated(cue, lexicon) or _under_negation(cue, lexicon):
        return True
    to_come = "Fut" in tense and FUTURE.search(cue.verb.lower_) is not None  # not "nie", to the tagger
    return (to_come or "Imp" in mood or "Cnd" in mood) and cue.inverted is None


def _neither(cue: Cue, lexicon: Lexicon) -> bool:
    """True for both verbs of ``n'a ni confirmé ni démenti``, ``neither confirmed nor denied``, and for the second of
    ``did not confirm or deny``: who says so says nothing."""
    doc = cue.verb.doc
    before = [t for t in doc[cue.sentence.start : cue.verb.i] if t.pos_ != "ADV" or lexicon.has("neither", t.lower_)]
    word = before[-1].lower_ if before else ""
    if lexicon.has("neither", word):
        return True
    near = {t.lower_ for t in before[-REACH - 3 : -1]}
    other = any(t.pos_ == "VERB" for t in before[-REACH:-1])
    return lexicon.has("or", word) and other and not near.isdisjoint(lexicon.words("negating"))


def _instead(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``au lieu d'y répondre``, ``without saying``, and what is somebody's duty: ``chargé de défendre``."""
    if not (cue.infinitive or cue.gerund):
        return False
    before = cue.verb.doc.span(max(cue.sentence.start, cue.start - 5), cue.verb.i).text.lower().replace("’", "'")
    led = next((w for w in lexicon.entry("instead") if before.endswith((w, f"{w} y", f"{w}y"))), None)
    if led is not None and not any(before.endswith(f"{no} {led}") for no in lexicon.entry("not_without")):
        return True  # but "non sans préciser que"
    head = cue.verb.head
    charged = "Part" in feature(head, "VerbForm") and cue.sentence.start <= head.i < cue.start
    helped = any(c.dep_.startswith("aux") for c in head.children)
    return charged and not helped and lemma_of(head) in lexicon.words("tasked")


def _demanded(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``demande au préfet de dire que``, ``urged him to say``: asked for, and not said."""
    if not cue.infinitive or cue.verb.dep_ == "advcl":
        return False  # "a appelé au calme avant d'affirmer que"
    head = cue.verb.head
    head = head.head if head.pos_ in (*NOUNS, "PRON") else head
    asked = head.pos_ in ("VERB", "AUX") and cue.sentence.start <= head.i < cue.start
    between = cue.verb.doc[head.i + 1 : cue.start]
    others = any(t.pos_ in (*NOUNS, "PRON") for t in between) or any(
        c.pos_ == "PRON" and c.i < head.i and c.dep_ not in SUBJECT_DEPS for c in head.children
    )
    return asked and others and lemma_of(head) in lexicon.words("demanding")


def _wished(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``insisted that the bill be debated``: a wish, told by the bare verb."""
    if cue.lemma not in lexicon.words("wishing"):
        quoted = "quote" in cue.needs  # « … », agreed his wife
        return lexicon.has("consenting", cue.lemma) and not quoted and _decided(cue, lexicon)
    for clause in (c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.verb.i):
        helpers = [c for c in clause.children if c.dep_ in ("aux", "auxpass")]
        that = any(c.dep_ == "mark" for c in clause.children)
        if that and (helpers[0] if helpers else clause).tag_ == "VB":
            return True
    return False


def _decided(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``agreed that talks would resume``, and for what a body agrees on; not for ``he agreed it is``."""
    clause = next((c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.verb.i), None)
    subject = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS and c.i < cue.verb.i), None)
    if clause is None or subject is None or any(c.dep_ == "conj" for c in subject.children):
        return True
    if any(c.tag_ == "MD" for c in clause.children):
        return True
    named = subject.pos_ == "PROPN" and not any(c.dep_ == "det" for c in subject.children)
    one = named or lexicon.has_any(("he", "she", "people"), subject.lower_)
    return not one or "Plur" in feature(subject, "Number")


def _to_come(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``will say``, ``would report``; not for ``would not comment``, ``would later admit``."""
    before = {t.lower_ for t in cue.verb.doc[max(cue.sentence.start, cue.start - 3) : cue.verb.i]}
    modal = any(c.lower_ in lexicon.entry("modals") and c.i < cue.verb.i for c in cue.verb.children)
    few = any(
        c.dep_ in SUBJECT_DEPS and lexicon.has("hardly_any", c.lower_) and not any(d.dep_ == "det" for d in c.children)
        for c in cue.verb.children
    )  # "few said that"; "a few said that" they did
    if not (modal or few or _supposed(cue, lexicon)):
        return False
    return not (cue.negated or cue.refused or before & set(lexicon.entry("in_the_end")))


def _supposed(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``doubted that he would admit``, ``if he would say``; not for the future of the past, which came:
    ``Keller, who would testify that``, ``would say only that``."""
    verb, doc = cue.verb, cue.verb.doc
    would = next((c for c in verb.children if c.i < verb.i and c.lower_ in lexicon.entry("hypothetical")), None)
    if would is None or cue.inverted is not None or (would.lower_ == "'d" and verb.tag_ != "VB"):
        return False  # "'d told": had
    if verb.dep_ == "advcl":
        marks = [c for c in verb.lefts if c.dep_ in ("mark", "advmod")]
        hoped = lexicon.has("longing", lemma_of(verb.head))  # "waited until he would admit"
        return hoped or any(lexicon.has("supposing_words", c.lower_) for c in marks)
    if verb.dep_ == "relcl":  # "a report that would say", "anyone who would say", "no expert who would say"
        noun = verb.head
        negated = any(c.dep_ == "neg" for t in (noun.head, noun.head.head) for c in t.children)
        sought = any(lexicon.has("longing", lemma_of(t)) for t in (noun.head, noun.head.head))
        return negated or sought or any(lexicon.has("any", t.lower_) for t in (noun, *noun.lefts))
    if verb.dep_ == "acl":
        return any(c.dep_ == "mark" for c in verb.lefts)  # "fears that she would tell"
    inserted = doc[verb.left_edge.i - 1].text == "," if verb.left_edge.i else False
    return verb.dep_ == "ccomp" and verb.head.i < verb.i and not inserted


def _breaks_out(cue: Cue, lexicon: Lexicon) -> bool:
    """True for a fire that ``s'est déclaré lundi dans une usine``; not for whoever ``s'est déclaré prêt``."""
    if not cue.reflexive or cue.lemma not in lexicon.words("breaking_out"):
        return False
    behind = (t for t in cue.verb.doc[cue.end : cue.sentence.end] if t.lower_ not in lexicon.words("dates"))
    first = next(behind, None)
    if first is None:
        return True
    if any(t.lower_ in lexicon.words("stances") for t in cue.verb.doc[first.i : first.i + 2]):
        return False  # "le foyer de l'opposition s'est déclaré prêt"
    subject = next(
        (c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS and c.pos_ in NOUNS and c.i < cue.start), None
    )
    if subject is None:  # as the parser sees it: the noun that the sentence starts with
        opening = cue.verb.doc[cue.sentence.start : cue.start]
        subject = next((t for t in opening if t.pos_ in (*NOUNS, "ADP")), None)
    if subject is not None and subject.lower_ in lexicon.words("breaks_out"):
        return True
    return first.pos_ not in ("ADJ", "VERB") and not first.is_punct


def _nobody(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``No group has claimed``, in a language that needs no other negation; not for ``No 10 said``."""
    if lexicon.language != "en" or _answers(cue.lemma, lexicon):
        return False
    doc, first = cue.verb.doc, cue.start
    while first > cue.sentence.start and doc[first - 1].pos_ not in ("VERB", "AUX", "PUNCT", "SCONJ"):
        first -= 1
    if first == cue.start or not lexicon.has("negating_subject", doc[first].lower_):
        return False
    following = doc[first + 1]  # not "No 10 said", "No fewer than twelve said"
    return not (following.like_num or following.lower_ in ("fewer", "less"))


def _negated(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``n'a pas dit``, ``did not say``; not where the negation is itself a statement ("n'a pas confirmé")
    or only goes with the verb's place behind a quotation ("« … », ne décolère pas le maire")."""
    if cue.refused or not cue.negated or lexicon.verb(cue.verb) is None or _answers(cue.lemma, lexicon):
        return False
    return negation(cue.verb, cue.start, min(cue.end + REACH, cue.sentence.end), lexicon)


def _answers(lemma: str, lexicon: Lexicon) -> bool:
    return any(lemma in lexicon.words(key) for key in ("denying", "confirming", "negated_yet_said", "unwilling"))


def _under_negation(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``n'a pas osé dire``, ``nie avoir dit``; not for ``n'a pas hésité à dire``."""
    head = cue.verb.head
    if not (cue.infinitive or cue.gerund) or cue.verb.dep_ not in ("xcomp", "ccomp", "pcomp", "obl:arg"):
        return False
    if head.pos_ not in ("VERB", "AUX") or not cue.sentence.start <= head.i < cue.start:
        return False
    if lemma_of(head) in lexicon.words("denying"):
        return True
    if lemma_of(head) in lexicon.words("negated_yet_said"):
        return False
    first = min([head.i, *(c.i for c in head.children if c.lower_ in lexicon.words("negation"))])
    return first < head.i and negation(head, first, min(head.i + REACH, cue.start), lexicon)


def negation(verb: Token, start: int, end: int, lexicon: Lexicon) -> bool:
    """True when one of the words around a verb, or one in its subject, denies it: "ne … que" and "not only" do not."""
    near = [t for t in verb.doc[start:end] if t.lower_ in lexicon.words("negating")]
    if near:
        token = near[0]
        after = verb.doc[token.i + 1].lower_ if token.i + 1 < len(verb.doc) else ""
        return not lexicon.has("restricting", after)
    first = start
    while first > verb.sent.start and verb.doc[first - 1].pos_ not in ("VERB", "AUX", "PUNCT", "SCONJ"):
        first -= 1
    return any(lexicon.has("negating_subject", t.lower_) for t in verb.doc[first:start])
