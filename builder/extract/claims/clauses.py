"""Clauses that are what is claimed: behind "that", without it, before the verb, behind "As X noted,"."""

from __future__ import annotations

import re

from builder.extract.claims.bare import said_to, subject_of
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.order import before_office, closed, speaker_follows, unpunctuated
from builder.extract.claims.other_that import is_anothers, is_of_noun
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, char, clip, end_char, subtree_end, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.claims.rest import main_clause
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

RELATIVE = "relative"
"""How a clause is said that goes on behind ``which, he said,``."""
GLUED = re.compile(r"qu['’](?=[\"«“])", re.IGNORECASE)


def that_clause(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a dit (hier à X) que …``: from behind the conjunction to the end of what hangs on it."""
    doc, limit = cue.verb.doc, min(cue.end + 24, cue.sentence.end)
    if any("Inf" in feature(t, "VerbForm") and t.tag_ != "VBP" for t in doc[cue.end : cue.end + 1]):
        return None  # "dit avoir collecté les voix que compte le pays"
    for i in range(cue.end, limit):
        token = doc[i]
        word = token.lower_
        if i == cue.end and (glued := GLUED.match(token.text)) is not None:  # qu'"aucun
            first = token.idx + glued.end()
            quote = next((q for q in quotes if q.start == first), None)
            alone = quote is not None and doc.text[quote.end : quote.end + 1] in (",", ".")
            linked = quote is not None and doc.text[quote.end + 2 : quote.end + 6] in ("et q", "mais")
            end = quote.end if quote is not None and alone and not linked else end_char(cue, cue.sentence.end)
            return clip(cue, first, end, quotes, lexicon, "that-clause")
        opens = lexicon.has("that", word) or (lexicon.has("whether", word) and i <= cue.end + 1)
        if (
            opens
            and token.pos_ != "DET"
            and (_is_clause_of(token, cue) or not (i > cue.end and lexicon.has("before_that", doc[i - 1].lower_)))
        ):
            if token.dep_ in SUBJECT_DEPS and i > cue.end and doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON", "NUM"):
                return None
            if is_anothers(token, cue, lexicon) or _of_all_that(token, cue, lexicon):
                return None
            if is_of_noun(token, cue, lexicon):
                continue
            end = _clause_end(cue, i)
            start = i + (lexicon.has("that", word) and not _stands_for_something(i, cue, lexicon))
            if start >= end:
                return None
            return clip(cue, char(cue, start), end_char(cue, end), quotes, lexicon, "that-clause")
        if word in (":", ";", "«", "“", '"') or (
            token.pos_ == "VERB" and not token.text.istitle() and (finite(token) or lexicon.verb(token) is not None)
        ):
            return None
        if (
            token.pos_ == "AUX"
            and cue.verb in (token.head, token.head.head)
            and token.dep_ in ("ccomp", "aux", "auxpass")
        ):
            return None  # "said it is clear that it lied", "explained it is delayed by the fact that"
    return None


def _of_all_that(token: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``que`` of ``a dénoncé des retards, ce que le maire conteste``, which opens what another says of it."""
    doc, at = token.doc, token.i - 1
    comma = at > cue.end and doc[at - 1].text == ","
    return lexicon.language == "fr" and comma and lexicon.has("contested_by", doc[at].lower_)


def _is_clause_of(token: Token, cue: Cue) -> bool:
    """True for ``que`` in ``rappelle aussi que …``, which opens what the verb says: one word parts them."""
    clause, doc = token.head, token.doc
    if token.i == cue.end + 1 and doc[cue.end].lower_ == "ainsi":  # "affirme ainsi que la loi existe"
        told = next((t for t in doc[token.i + 1 : cue.sentence.end] if finite(t) or t.is_punct), None)
        return told is not None and finite(told) and all(t.pos_ != "SCONJ" for t in doc[token.i + 1 : told.i])
    return token.i == cue.end + 1 and token.dep_ == "mark" and clause.dep_ == "ccomp" and clause.head == cue.verb


def _stands_for_something(that: int, cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``that`` in ``said that was a draft``, which is no conjunction."""
    if lexicon.language != "en" or that != cue.end or that + 1 >= cue.sentence.end:
        return False
    behind = cue.verb.doc[that + 1]
    return (finite(behind) or behind.tag_ == "MD") and behind.pos_ in ("AUX", "VERB")


def _clause_end(cue: Cue, mark: int) -> int:
    """Where the clause that this conjunction opens ends, by the parse if it is sound."""
    token = cue.verb.doc[mark]
    head = token.head
    if head.i > mark and head.i < cue.sentence.end:
        while head.dep_ not in ("ccomp", "ROOT", "advcl", "acl", "parataxis") and head.head.i > mark:
            head = head.head
        end = subtree_end(head)
        if end > mark + 3 and head.dep_ == "ccomp":
            return min(_with_second(cue, head, end), main_clause(cue))
    return main_clause(cue)


def _with_second(cue: Cue, verb: Token, end: int) -> int:
    """Where ``… que l'Ukraine suivait les combats mais n'avait rien à voir`` ends behind a compound saying: a second
    verb of the clause's own tense, without a subject, that the parser hangs on the saying."""
    doc = cue.verb.doc
    joint = next((t for t in doc[end : end + 1] if t.pos_ == "CCONJ"), None)
    second = joint.head if joint is not None else verb
    told = [feature(t, "Tense") for t in (verb, second)]
    compound = any(c.dep_ in ("aux:tense", "aux") for c in second.children)
    own = any(c.dep_ in SUBJECT_DEPS for c in second.children)
    mine = second.head == cue.verb and second.i > end and cue.start < cue.verb.i
    same = told[0] == told[1] == ["Imp"] and finite(second)
    return subtree_end(second) if mine and same and not (compound or own) else end


def reduced_clause(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``said it was over``: a clause without its conjunction (the parse says so)."""
    if lexicon.has("that", "que"):
        return None
    doc = cue.verb.doc
    deeper = doc[cue.end - 1].children if cue.end - 1 > cue.verb.i else ()  # "went on to say it was"
    aside = said_to(cue) if lexicon.has("informing", cue.lemma) else []
    for child in (*cue.verb.children, *deeper, *aside):
        told = (child.dep_ == "ccomp" or child in aside) and child.i > cue.verb.i and not _only_calls(child)
        if told and (subject := subject_of(cue, child)) is not None:
            start = max(min(child.left_edge.i, subject.left_edge.i), cue.end)
            if lexicon.has("that", doc[start].lower_) and doc[start].dep_ == "mark":
                start += 1  # "explained in the trial for spying that the emails"
            if doc[start].lower_ in lexicon.entry("introducing") and doc[start - 1].text == ",":
                continue  # "denied agreeing to it, as breaches continue"
            if start < subject.i and doc[start].pos_ == "ADP" and _only_dates(cue, start, subject.left_edge.i):
                start = subject.left_edge.i
            return clip(
                cue,
                char(cue, start),
                end_char(cue, min(subtree_end(child), cue.sentence.end)),
                quotes,
                lexicon,
                "clause",
            )
    if cue.gerund and cue.verb.dep_ == "csubj" and doc[cue.start - 1].text == "," and cue.verb.head.i > cue.end:
        end = end_char(cue, cue.sentence.end)  # "adding the spell changed the game"
        return (
            clip(cue, char(cue, cue.end), end, quotes, lexicon, "clause")
            if cue.lemma in lexicon.words("adding")
            else None
        )
    return _unparsed_clause(cue, quotes, lexicon)


def _only_calls(clause: Token) -> bool:
    """True for ``secret`` of ``declared the proceedings secret``: an object and what it is made, no clause."""
    plain = clause.pos_ in ("ADJ", "NOUN") and not any(c.pos_ in ("AUX", "VERB") for c in clause.children)
    return plain and any(c.dep_ in SUBJECT_DEPS and c.i < clause.i for c in clause.children)


def _unparsed_clause(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``said the incident cut profit``, in which the parser sees no clause: what follows a verb that has hardly any
    other object, where a noun or a pronoun and later a verb stand in it."""
    doc = cue.verb.doc
    if not lexicon.has("clauses_only", cue.lemma) or cue.passive or cue.inverted is not None:
        return None
    rest = list(doc[cue.end : cue.sentence.end])
    if not rest or rest[0].pos_ not in ("DET", "NOUN", "PROPN", "PRON"):
        return None
    phrase = [t for t in rest if not t.is_punct]
    verb = next((t for t in phrase if t.pos_ in ("VERB", "AUX") and t.tag_ not in ("VBG", "VB")), None)
    noun = next((t for t in phrase if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    if verb is None or noun is None or noun.i > verb.i or any(t.is_punct for t in doc[cue.end : verb.i]):
        return None
    goes_on = verb.i + 1 < cue.sentence.end and doc[verb.i + 1].pos_ in ("DET", "NOUN", "PROPN", "PRON", "NUM")
    helped = verb.tag_ != "VBN" or goes_on or any(t.pos_ == "AUX" for t in doc[noun.i + 1 : verb.i])
    between = doc[noun.i + 1 : verb.i]  # no clause of its own: "said the same thing she told police"
    if not helped or any(t.pos_ not in ("AUX", "ADV", "PART", "NOUN", "PROPN") for t in between):
        return None
    return clip(cue, char(cue, cue.end), end_char(cue, cue.sentence.end), quotes, lexicon, "clause")


def clause_before(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, phrase: Tokens | None) -> Content | None:
    """``Le feu est éteint, a indiqué la préfecture``: the sentence itself is the content."""
    if cue.gerund:
        return None  # "X shot back at Y, telling Z not to"
    doc = cue.verb.doc
    text = doc.text
    subject = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS), None)
    start = cue.start
    inverted = phrase is not None and phrase.start >= cue.end and doc[start - 1].text == ","
    if cue.inverted is None and subject is not None and subject.i < cue.start and not inverted:
        start = phrase.start if phrase is not None and phrase.start < cue.start else subject.left_edge.i
        if lexicon.has("that", "que") or not closed(cue):
            return None
    elif cue.inverted is None and phrase is not None and phrase.end == cue.start and closed(cue):
        start = phrase.start  # "…, Le Matin reported": the parse has seen no subject
    elif (
        cue.inverted is None
        and (subject is None or subject.i < cue.verb.i)
        and not (inverted or speaker_follows(cue, lexicon))
    ):
        return None
    if unpunctuated(cue, lexicon):
        before = doc.span(cue.sentence.start, cue.start)
        return trimmed(text, before.start_char, before.end_char, quotes, lexicon, "clause-before")
    i = start - 1
    while i > cue.sentence.start and doc[i].lower_ in lexicon.entry("before_cue"):
        i -= 1
    if i <= cue.sentence.start or doc[i].text not in (",", "»", "”", '"', "—", "–"):
        return None
    i = before_office(i, cue, phrase, lexicon)
    before = doc.span(cue.sentence.start, i)
    behind = doc.span(cue.end, cue.sentence.end)
    apart = len(behind) > 2 and behind[0].text == ","
    if apart and len(before) and before[-1].lower_ in lexicon.words("reasons"):  # "il part afin, dit-il, d'éviter …"
        return trimmed(text, behind.start_char, behind.end_char, quotes, lexicon, "clause-behind")
    if apart and len(before) > 1 and lexicon.relative(before[-1]):  # "a road which, he said, is closed"
        noun = before[-1].head.head
        first = noun.left_edge if before.start <= noun.left_edge.i < noun.i < before.end else behind[0]
        return trimmed(text, first.idx, behind.end_char, quotes, lexicon, RELATIVE)
    if len(behind) > 3 and behind[0].text == "," and len(before) and before[-1].lower_ in lexicon.words("opening"):
        return trimmed(text, before.start_char, behind.end_char, quotes, lexicon, "clause-around")
    inserted = cue.inverted is not None or _is_inserted(cue, before, behind, phrase, lexicon)
    if apart and inserted and not any(t.pos_ in ("VERB", "AUX") for t in before):
        return trimmed(text, before.start_char, behind.end_char, quotes, lexicon, "clause-around")
    if not any(t.pos_ in ("VERB", "AUX") for t in before) or len(before) < 3:
        return None
    if any(t.text == "," for t in before) and not any(_tells(t) for t in before):
        return None  # "Le maire, arrivé à midi, a alerté la préfecture"
    return trimmed(text, before.start_char, before.end_char, quotes, lexicon, "clause-before")


def colon_clause(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``prévient : la route restera fermée``: a clause of its own behind a colon, no quotation and no list."""
    doc, end = cue.verb.doc, cue.sentence.end
    if cue.end + 3 >= end or doc[cue.end].text != ":" or cue.passive or cue.infinitive:
        return None
    if lexicon.language != "fr":
        return None  # "Testville protests: Exemple seeks a way", a noun
    behind = doc[cue.end + 1 : end]
    if lexicon.has("clitics", doc[cue.verb.i - 1].lower_) and cue.verb.i > cue.sentence.start:
        return None  # "le répète : …", see ``again``
    subject = any(t.dep_ in SUBJECT_DEPS and t.i < t.head.i for t in behind)
    if behind[0].text in ("«", "“", '"', "-", "–", "—") or not subject or not any(finite(t) for t in behind):
        return None
    return clip(cue, char(cue, cue.end + 1), end_char(cue, end), quotes, lexicon, "clause")


def _tells(token: Token) -> bool:
    """True for a verb with a subject of its own, and for an infinitive or a participle that opens no aside."""
    return finite(token) or (token.pos_ in ("VERB", "AUX") and token.doc[max(token.i - 1, 0)].text != ",")


def _is_inserted(cue: Cue, before: Tokens, behind: Tokens, phrase: Tokens | None, lexicon: Lexicon) -> bool:
    """True for ``Furthermore, he said, the road is closed``: a word or two that open the sentence, and the clause."""
    if lexicon.language != "en" or phrase is None or phrase.end != cue.start:
        return False
    verb = next((t for t in behind[1:4] if t.pos_ != "ADV"), None)
    acts = verb is not None and verb.pos_ in ("AUX", "VERB") and finite(verb)
    if acts and before[0].pos_ in ("DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ"):
        return True  # "The road, he said, is closed"
    opens = all(t.pos_ in ("ADV", "CCONJ", "SCONJ") for t in before) or before[0].pos_ == "ADP"
    subject = next((t for t in behind if t.dep_ in SUBJECT_DEPS or t.dep_ == "expl"), None)
    return opens and subject is not None and finite(subject.head) | any(finite(c) for c in subject.head.children)


def _only_dates(cue: Cue, start: int, end: int) -> bool:
    """True for ``on Wednesday`` right behind the verb: it dates the saying."""
    words = cue.verb.doc.span(start, end)
    return all(t.pos_ == "ADP" or t.is_punct or t.ent_type_ in ("DATE", "TIME") for t in words)
