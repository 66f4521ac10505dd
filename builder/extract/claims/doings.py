"""What is done or asked rather than said: ``17 buildings reported damage``, ``lost, confirming their drop``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import Content
from builder.extract.claims.quotes import MARKS
from builder.extract.parse import Token


def only_done(cue: Cue, subject: Subject, content: Content, lexicon: Lexicon) -> bool:
    """True for a bare object of something that cannot speak, and of a participle that tells what comes of a deed."""
    if content.how == "phrase":  # "the damage rules out a return", "la hausse met l'accent sur les retards"
        return _is_mute(subject.head, lexicon)
    if content.how != "object" or cue.passive:
        return False
    if _is_mute(subject.head, lexicon) or _is_caption(cue, subject, content, lexicon):
        return True
    return _comes_of_it(cue, lexicon) or _is_ruling(cue, subject, content, lexicon)


def only_asked(cue: Cue, content: Content) -> bool:
    """True for ``Estime-t-il que la loi est bonne ?``: the article asks; not for ``« Pourquoi ? », demande-t-il``."""
    behind = cue.inverted is not None and content.quote is None and content.start >= cue.verb.idx
    return behind and cue.sentence.text.rstrip().endswith("?")


def only_granted(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``En admettant que la loi passe, …``, ``Assuming that …``: what is taken for so."""
    first = cue.sentence.start
    led = cue.start - first == 1 and lexicon.language == "fr"
    return cue.gerund and lexicon.has("granting", cue.lemma) and (cue.start == first or led)


def _is_mute(head: Token, lexicon: Lexicon) -> bool:
    """True for a plain noun for a thing: no name, no pronoun, nobody, no body, no paper."""
    if head.pos_ != "NOUN" or head.ent_type_ in ("ORG", "PERSON", "PER", "GPE", "LOC", "NORP", "MISC"):
        return False
    if can_speak(head, lexicon) or not head.is_lower or lexicon.has("amounts", head.lower_):
        return False
    keys = ("people", "bodies", "papers", "witness", "agreeing", "nouns", "members", "foreseers")
    return not any(lexicon.has_any(keys, word) for word in (head.lower_, lemma_of(head)))


def _is_caption(cue: Cue, subject: Subject, content: Content, lexicon: Lexicon) -> bool:
    """True for ``The photo shows the harbour``: what is to be seen, and nothing told of it."""
    now = cue.verb.tag_ in ("VBZ", "VBP") or "Pres" in feature(cue.verb, "Tense")
    if not now or not lexicon.has("pictures", subject.head.lower_):
        return False
    shown = (t for t in cue.verb.doc[cue.end : cue.sentence.end] if content.start <= t.idx < content.end)
    return not any(t.pos_ in ("VERB", "AUX") for t in shown)


def _comes_of_it(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``lost 3-1, confirming their drop``; not for ``wrote to residents, confirming the closure``."""
    doc, first = cue.verb.doc, cue.sentence.start
    if not cue.gerund or not lexicon.has("shown_by_deeds", cue.lemma) or cue.start <= first + 1:
        return False
    before = doc[first : cue.start]
    if any(t.text in MARKS for t in before):
        return False  # "a retenu une « volonté de nuire », soulignant"
    keys = ("speech_acts", "occasions", "giving_out", "papers")
    said = any(lexicon.has_any(keys, word) for t in before for word in (t.lower_, lemma_of(t)))
    return not said and not any(t.pos_ in ("VERB", "AUX") and lexicon.verb(t) is not None for t in before)


def _is_ruling(cue: Cue, subject: Subject, content: Content, lexicon: Lexicon) -> bool:
    """True for ``La cour a confirmé la condamnation``, an act of a court, and for ``Les joueurs confirment leur bonne
    saison``: shown on the field."""
    if not lexicon.has("confirming", cue.lemma):
        return False
    said = [t for t in cue.verb.doc[cue.end : cue.sentence.end] if content.start <= t.idx < content.end]
    noun = next((t for t in said if t.pos_ == "NOUN"), None)
    court = any(lexicon.has("courts", t.lower_) for t in cue.verb.doc[subject.start : subject.end])
    if court and noun is not None and lexicon.has("rulings", noun.lower_):
        return True
    if _seats(cue, subject, said, lexicon):
        return True
    own = bool(said) and any(lexicon.has("possessives", t.lower_) for t in said[:1])
    return own and any(lexicon.has("feats", t.lower_) for t in said[1:5])


def _seats(cue: Cue, subject: Subject, said: list[Token], lexicon: Lexicon) -> bool:
    """True for ``The Senate confirmed dozens of nominees``, ``confirmed Zed Exemple as judge``: a vote that puts
    somebody in office; not for ``The palace confirmed the nomination``, ``The Senate confirmed the date``."""
    verb = next((n for n, t in enumerate(said) if t.pos_ in ("VERB", "AUX") or t.is_punct), len(said))
    what = said[:verb]
    if any(lexicon.has("seated", t.lower_) for t in what):
        return True
    votes = any(lexicon.has("chambers", t.lower_) for t in cue.verb.doc[subject.start : subject.end])
    named = bool(what) and what[0].ent_type_ in ("PER", "PERSON")
    return votes and (named or any(lexicon.has("seatings", t.lower_) for t in what))
