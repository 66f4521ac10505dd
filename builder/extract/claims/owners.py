"""Whose verb it is where the parse misleads: a pronoun right before it, a gerund in what somebody said, a clause that
completes a noun or follows a relative one."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, finite, lemma_of
from builder.extract.claims.pieces import CLAUSE_MODIFIERS, SUBJECT_DEPS
from builder.extract.claims.quotes import find_quotes
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Token

NOUNS = ("NOUN", "PROPN")


def at_verb(token: Token, verb: Token, lexicon: Lexicon) -> bool:
    """True for ``elle`` of ``Lorsque X annonce la fermeture au maire, elle évoque``: nobody else is its subject."""
    word = token.lower_
    pronoun = lexicon.has_any(("he", "she", "they"), word) and not lexicon.has("clitics", word)
    joined = verb.doc[token.i - 1].pos_ == "CCONJ"  # "le maire et elle ont dit"
    between = verb.doc[token.i + 1 : verb.i]
    return (
        lexicon.language == "fr"
        and pronoun
        and not joined
        and all(t.pos_ in ("AUX", "PRON", "ADV", "PART") for t in between)
    )


def who_does_so(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``Y`` of ``X a déclaré que Y mentait en affirmant …``: who does in what is said what the gerund goes with; None
    where a comma parts them, where it is still to come, and where only a thing or a pronoun does it."""
    doc, clause = cue.verb.doc, cue.verb.head
    if lexicon.language != "fr" or not cue.gerund or cue.verb.dep_ != "advcl" or clause.dep_ != "ccomp":
        return None
    if not {lemma_of(clause), clause.lower_} & lexicon.words("deceiving") and lexicon.verb(clause) is None:
        return None  # "a dit que le maire avait démissionné en précisant": who says so
    later = clause.lower_ in {lemma_of(clause).removesuffix("e") + ending for ending in ("ait", "aient")}
    if later or "Cnd" in feature(clause, "Mood") or "Fut" in feature(clause, "Tense"):
        return None  # "a dit qu'elle partirait en précisant la date"
    if cue.start < 2 or doc[cue.start - 1].lower_ != "en" or doc[cue.start - 2].text == ",":
        return None
    subject = next((c for c in clause.children if c.dep_ in SUBJECT_DEPS and c.i < clause.i), None)
    return subject if subject is not None and subject.pos_ in NOUNS and can_speak(subject, lexicon) else None


def past_relative(cue: Cue) -> Token | None:
    """``informations`` of ``les informations qu'il avait pu recouper confirmaient``, whose verb the parser hangs on the
    relative clause: a verb with a subject of its own is no infinitive of it."""
    clause = cue.verb.head
    if cue.verb.dep_ != "xcomp" or not finite(cue.verb) or clause.dep_ != "acl:relcl" or clause.head.i > clause.i:
        return None
    return clause.head if clause.head.pos_ in NOUNS else None


def completes(verb: Token, lexicon: Lexicon) -> bool:
    """True for a clause that says what a noun is: ``le fait que X réfute``; the noun does nothing in it."""
    mark = any(c.dep_ == "mark" and lexicon.has("that", c.lower_) and c.i < verb.i for c in verb.children)
    return lexicon.language == "fr" and verb.dep_ == "acl" and mark


def nearer(relative: Token, verb: Token, lexicon: Lexicon) -> Token | None:
    """``dernier`` of ``les accusations de ce dernier, qui avait indiqué``: whose they are, where the noun that the
    parser takes for "qui" is plural and the verb is not; "qui" itself where nobody is told. None where they agree."""
    noun = verb.head
    if lexicon.language != "fr" or verb.dep_ not in CLAUSE_MODIFIERS or not _many(noun):
        return None
    told = verb if finite(verb) else next((c for c in verb.children if c.pos_ == "AUX" and finite(c)), None)
    before = relative.doc[max(noun.i - 3, 0) : noun.i]
    if told is None or feature(told, "Number") != ["Sing"] or any(lexicon.has("one", t.lower_) for t in before):
        return None  # "l'un des maires, qui a dit"
    for child in noun.children:
        one = child.dep_ == "nmod" and noun.i < child.i < relative.i and not _many(child)
        if one and (can_speak(child, lexicon) or names_of(lexicon.language).is_somebody(child.text) or _latter(child)):
            return child
    return relative


def _latter(token: Token) -> bool:
    return token.pos_ in ("ADJ", "PRON") and any(c.pos_ == "DET" for c in token.children)


def _many(token: Token) -> bool:
    return feature(token, "Number") == ["Plur"]


def is_oneself(cue: Cue, subject: Token, lexicon: Lexicon) -> bool:
    """True for ``l'`` of ``Elle attaque X après l'avoir qualifiée de``, a woman where no other is told: she did not say
    that of herself, and who did is not told."""
    first = cue.verb.doc[cue.start]
    woman = lexicon.has("feminine", subject.lower_) or feature(subject, "Gender") == ["Fem"]
    other = any(c.dep_ == "obj" and feature(c, "Gender") == ["Fem"] for c in subject.head.children)
    said_of = first.lower_ in ("l'", "l’") and cue.verb.lower_.endswith("ée")
    return lexicon.language == "fr" and said_of and woman and not other


def stopped(head: Token, cue: Cue) -> bool:
    """True where a sentence ends between a subject and its verb, which the splitter did not see."""
    doc = cue.verb.doc
    return any(
        t.text == "." and doc[t.i - 1].is_lower and len(doc[t.i - 1]) > 4 and doc[t.i + 1].text.istitle()
        for t in doc[head.i + 1 : cue.start - 1]
    )


def is_anothers(subject: Token, clause: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for the subject of a clause that the verb only hangs on to the parser."""
    return _beside(subject, clause, cue) or _only_quoted(subject, cue, lexicon) or _disagrees(subject, cue, lexicon)


def _beside(subject: Token, clause: Token, cue: Cue) -> bool:
    """True for ``the court`` of ``asked them to ignore rumours that the court had left, saying``: a gerund behind a
    comma goes with the main clause."""
    apart = cue.gerund and subject.i < cue.start and cue.verb.doc[cue.start - 1].text == ","
    marked = any(c.dep_ == "mark" and c.i < subject.i for c in clause.children)
    return apart and marked and clause.dep_ in ("acl", "advcl")


def _only_quoted(subject: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for a subject among the words quoted, the verb outside: ``"Cette raison est fausse" déplore``."""
    quotes = find_quotes(subject.doc.text, lexicon.language)
    return any(q.holds(subject.idx) and not q.holds(cue.verb.idx) for q in quotes)


def second_verb(cue: Cue) -> bool:
    """True for ``déplore`` in ``X évoque une "méthode" et déplore "l'absence"``, which the parser takes for another
    word: the subject is the first verb's."""
    return (
        cue.verb.pos_ in ("ADJ", "NOUN", "X") and cue.verb.dep_ == "conj" and cue.verb.doc[cue.start - 1].lower_ == "et"
    )


def _disagrees(subject: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``le nombre`` of ``que le nombre baisse et dénoncent``: one thing does not do what many do."""
    told = next((t for t in cue.verb.doc[cue.start : cue.end] if finite(t)), cue.verb)
    one = feature(subject, "Number") == ["Sing"] and not any(c.dep_ == "conj" for c in subject.children)
    return lexicon.language == "fr" and one and feature(told, "Number") == ["Plur"] and not can_speak(subject, lexicon)


def is_inside(subject: Token, first: Token, lexicon: Lexicon) -> bool:
    """True for ``the Office`` in ``Zed Exemple, with the Office says``, ``Zed Exemple`` in ``The man accused of
    robbing Zed Exemple told``, ``Testland`` in ``Officials in Exempleton, Testland said``: other subjects to the
    parser, told of the first one."""
    doc, at = subject.doc, subject.left_edge.i - 1
    if at <= first.i:
        return False
    if doc[at].pos_ in ("ADP", "SCONJ") and doc[at - 1].text == ",":
        return True
    led = any(c.dep_ in ("acl", "prep") and first.i < c.i <= at for c in first.children)
    if not led or first.pos_ != "NOUN" or not can_speak(first, lexicon) or subject.pos_ != "PROPN":
        return False
    commas = [t.i for t in doc[first.i : at + 1] if t.text == ","]
    town = commas == [at] and doc[at - 1].pos_ == "PROPN" and subject.left_edge == subject
    return not commas or town


def _before_its_country(head: Token, cue: Cue, lexicon: Lexicon) -> Token:
    """``Officials`` where the parser takes ``Testland`` of ``Officials in Testville, Testland said`` for the subject;
    not in ``Speaking to officials in Testville, X said``."""
    doc, first = cue.verb.doc, head.i - 2
    if head.ent_type_ not in ("GPE", "LOC") or first < cue.sentence.start or doc[head.i - 1].text != ",":
        return head
    while first > cue.sentence.start and doc[first].pos_ == "PROPN":
        first -= 1
    opening = doc[cue.sentence.start : first]
    placed = first < head.i - 2 and doc[first].pos_ == "ADP" and len(opening) > 0
    plain = placed and all(t.pos_ in ("DET", "ADJ", "NUM", "NOUN") for t in opening)
    return opening[-1] if plain and can_speak(opening[-1], lexicon) else head


def before_its_town(head: Token, cue: Cue, lexicon: Lexicon) -> Token:
    """``Deux diplomates`` where the parser takes ``Abeba`` of ``basés à Addis-Abeba`` for the subject."""
    doc, first = cue.verb.doc, head.i
    if lexicon.language == "en":
        return _before_its_country(head, cue, lexicon)
    if head.pos_ != "PROPN" or head.i >= cue.start:
        return head
    while first > cue.sentence.start and (doc[first - 1].text == "-" or doc[first - 1].pos_ == "PROPN"):
        first -= 1
    if first <= cue.sentence.start or not lexicon.has("places_before", doc[first - 1].lower_):
        return head
    known = (t for t in doc[cue.sentence.start : first] if t.pos_ == "NOUN" and can_speak(t, lexicon))
    return next(known, head)
