"""Whom somebody accuses of what: ``accuse Kiev d'avoir``, ``accused X of fraud``, ``accusé par X de``."""

from __future__ import annotations

from builder.extract.claims.cues import OBJECT_DEPS, Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, char, clip, end_char
from builder.extract.claims.quotes import Quote, find_quotes
from builder.extract.claims.rest import infinitive_end, rest_of
from builder.extract.parse import Doc, Token


def accused(cue: Cue, lexicon: Lexicon) -> Content | None:
    """``accuse Kiev d'avoir …``, ``accused X of …``."""
    doc = cue.verb.doc
    if (lexicon.has("mutually", "mutuellement") and cue.reflexive) or any(
        t.lower_ in lexicon.words("mutually") for t in doc[cue.end : cue.sentence.end]
    ):
        return rest_of(cue, lexicon, "mutual")
    blames = cue.lemma in lexicon.words("blame") and cue.end < cue.sentence.end
    if blames and (lexicon.has("to", doc[cue.end].lower_) or any(c.dep_ in OBJECT_DEPS for c in cue.verb.children)):
        return rest_of(cue, lexicon, "accusation")
    stop = _end_of_what(cue, lexicon)
    if stop is not None:
        quotes = find_quotes(doc.text, lexicon.language)
        return clip(cue, char(cue, cue.end), end_char(cue, stop), quotes, lexicon, "accusation")
    first = next((t for t in doc[cue.end : cue.sentence.end] if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    plain = first is not None and _of_something(cue, first, lexicon)
    blamed = lexicon.has("blaming", cue.lemma)  # "blamed X for the fire"
    for i in range(cue.end, min(cue.end + 25, cue.sentence.end)):
        if (
            (lexicon.has("of", doc[i].lower_) or (blamed and lexicon.has("blamed_for", doc[i].lower_)))
            and i > cue.end
            and (
                i + 1 < cue.sentence.end
                and (
                    doc[i + 1].pos_ in ("VERB", "AUX", "PRON", "PUNCT", "ADV")
                    or (plain and _is_of_what(doc, i, lexicon))
                    or (doc[i].dep_ == "prep" and doc[i].head == cue.verb)
                )
            )
        ):
            return rest_of(cue, lexicon, "accusation")
    if any(t.text in ("«", "“", '"') for t in doc[cue.end : cue.sentence.end]):
        return rest_of(cue, lexicon, "accusation")
    return None


def _end_of_what(cue: Cue, lexicon: Lexicon) -> int | None:
    """Where ends what somebody told of before the verb is accused of; None where nobody is."""
    behind = cue.verb.doc[cue.end : cue.sentence.end]
    if _of_whom(cue, lexicon):
        return infinitive_end(cue, next(t for t in behind if "Inf" in feature(t, "VerbForm")))
    if not _them_of_what(cue, lexicon):
        return None
    aside = cue.verb.dep_.startswith("acl")  # "le préfet, qui l'avait accusé de vol, est parti"
    return next((t.i for t in behind if aside and t.text == ","), cue.sentence.end)


def _of_whom(cue: Cue, lexicon: Lexicon) -> bool:
    """True where who is accused stands before the verb: ``X, que Testland accuse de soutenir Y``, ``Testland l'accuse
    d'aider``; not for ``s'accuse de``."""
    doc, at = cue.verb.doc, cue.end
    if lexicon.language != "fr" or at + 2 >= cue.sentence.end or cue.reflexive or cue.infinitive:
        return False
    what = next((t for t in doc[at + 1 : cue.sentence.end] if t.pos_ != "PRON"), doc[at])
    if not lexicon.has("of", doc[at].lower_) or "Inf" not in feature(what, "VerbForm"):
        return False
    near = doc[max(cue.start - 1, cue.sentence.start) : cue.verb.i]
    clitic = any(lexicon.has("clitics", t.lower_.replace("’", "'")) and t.pos_ == "PRON" for t in near)
    subject = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS and c.i < cue.start), None)
    opening = doc[subject.left_edge.i - 1] if subject is not None and subject.left_edge.i > cue.sentence.start else None
    return clitic or (opening is not None and lexicon.has("denied_by", opening.lower_.replace("’", "'")))


def _them_of_what(cue: Cue, lexicon: Lexicon) -> bool:
    """True where a pronoun before the verb is accused of what a bare noun says: ``l'avait accusée d'alarmisme``; not
    for ``s'accuse de``, ``ne l'accuse pas de``."""
    doc, at = cue.verb.doc, cue.end
    if lexicon.language != "fr" or at + 1 >= cue.sentence.end or cue.reflexive or cue.negated or cue.infinitive:
        return False
    near = doc[max(cue.start - 1, cue.sentence.start) : cue.verb.i]
    clitic = any(lexicon.has("accused_clitics", t.lower_.replace("’", "'")) and t.pos_ != "DET" for t in near)
    return clitic and cue.lemma in lexicon.words("accusing_of") and _is_of_what(doc, at, lexicon)


def _of_something(cue: Cue, first: Token, lexicon: Lexicon) -> bool:
    """True where somebody may be accused of what a bare noun says: not ``accuse une baisse de``, nor ``n'accuse
    personne de``; suspected only who can act, not ``soupçonnent une fuite de gaz``."""
    if cue.lemma not in lexicon.words("accusing_of") or cue.negated or (cue.infinitive and not _done(cue, lexicon)):
        return False
    alone = not any(c.dep_ == "det" for c in first.children)
    if lexicon.has("not_accused", first.text) or (alone and lexicon.has("nobody", first.lower_)):
        return False
    return cue.lemma not in lexicon.words("suspecting") or first.pos_ == "PRON" or can_speak(first, lexicon)


def _done(cue: Cue, lexicon: Lexicon) -> bool:
    """True for what is said though an infinitive says it: ``vient d'accuser``, ``avant d'accuser``."""
    head = cue.verb.head
    if any(lexicon.has("in_turn", t.lower_) for t in cue.verb.doc[max(cue.start - 2, cue.sentence.start) : cue.start]):
        return True
    if any(t.lower_ in lexicon.words("negating_subject") for t in head.lefts) or "Inf" in feature(head, "VerbForm"):
        return False  # "nul ne peut continuer d'accuser", "refuse de venir accuser"
    said = lemma_of(head) in lexicon.words("negated_yet_said") and any(
        t.lower_ in lexicon.words("negation") for t in head.children
    )
    return said or lemma_of(head) in lexicon.words("carrying_out")


def _is_of_what(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``of`` before a bare noun: ``accused X of fraud``."""
    noun = i + 1 + (doc[i + 1].pos_ == "ADJ" and i + 2 < len(doc))  # "de graves violences"
    what = doc[noun]
    named = what.pos_ in ("NOUN", "PROPN") or what.tag_ == "JJ"
    return lexicon.has("of_what", doc[i].lower_) and named and what.is_lower


def accused_by(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``accusée par X d'avoir …``, ``accused by X of …``."""
    doc = cue.verb.doc
    by = next((t.i for t in doc[cue.end : min(cue.end + 3, cue.sentence.end)] if lexicon.has("by", t.lower_)), None)
    for token in doc.span(by + 2, min(by + 12, cue.sentence.end - 1)) if by is not None else ():
        if lexicon.has("of", token.lower_) and doc[token.i + 1].pos_ in ("VERB", "AUX"):
            end = infinitive_end(cue, doc[token.i + 1])
            return clip(cue, char(cue, token.i), end_char(cue, end), quotes, lexicon, "accusation")
    return None
