"""What a sentence dates but does not tell as happening: under a condition, or called off."""

from __future__ import annotations

from builder.data import load, words
from builder.extract.averted import AUXILIARIES, averted
from builder.extract.by_now import is_by_now
from builder.extract.claims.lexicon import finite
from builder.extract.claims.lexicon import lexicon as sayings
from builder.extract.clauses import RELATIVE, SUBJECTS, clause_verb, path, verbal
from builder.extract.date_words import possessed_noun
from builder.extract.imagined import imagined
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

PLANNED = ("acl", "amod")
AFTER = 12
"""So many words behind what was planned the verb stands that calls it off."""
OBJECTS = ("obj", "dobj")
FOR = ("for", "pour")
WOULD = ("ait", "aient", "ais", "ions", "iez")
"""Endings of the conditional behind an infinitive, whatever the tagger takes it for."""


def unreal(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for a date of what only happens if something else does, is only asked about, may be, or was called off."""
    before = timex.doc.span(max(sentence.start, timex.start - 3), timex.start).text.lower()
    if before.endswith(tuple(load(f"{language}/events")["maybe"])) or _pictured(timex, language):
        return True
    if _foreseen(timex, sentence, language):
        return True
    if is_by_now(timex, sentence, language):
        return True
    if _instead(timex, sentence, language) or _avoided(timex, sentence, language):
        return True
    verb = clause_verb(timex)
    if _due(timex, sentence, language):
        return True
    if _never_until(verb, timex, language):
        return True
    if _asked(verb, sentence, language) or _if_done(verb) or _usual(verb, timex, language):
        return True
    if imagined(verb, timex, sentence, language):
        return True
    if averted(verb, sentence, language) and possessed_noun(timex, sentence, language) is None:
        return True
    return _conditional(verb, sentence, language) or _called_off(timex, sentence, language)


def _foreseen(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for ``the outlook for the second half``, ``ses prévisions pour 2024``: what somebody expects of a time."""
    doc, i = timex.doc, timex.start
    if doc[i].lower_ not in FOR:
        i -= 1
        while i > sentence.start and doc[i].pos_ == "DET":
            i -= 1
    if i <= sentence.start or doc[i].lower_ not in FOR:
        return False
    before = doc[max(sentence.start, i - 2) : i]
    return any(t.lower_ in words(f"{language}/events", "foreseen") for t in before)


def _due(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for the limit that a rule sets: ``le prix doit être remis au plus tard samedi``."""
    near = timex.doc.span(max(sentence.start, timex.start - 5), min(sentence.end, timex.end + 5)).text.lower()
    if not any(limit in near for limit in load(f"{language}/events")["deadlines"]):
        return False
    return any(t.lower_ in words(f"{language}/events", "duties") for t in sentence)


def _instead(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for the day on which it is not: ``vendredi et non le 22 janvier``, ``on Friday rather than on Monday``."""
    before = timex.doc.span(max(sentence.start, timex.start - 5), timex.start).text.lower().replace("’", "'").split()
    small = words(f"{language}/events", "day_links")
    while before and before[-1] in small:
        before.pop()
    text = " ".join(before).replace(" ,", ",")
    return any(f" {text}".endswith(f"{'' if w[0] == ',' else ' '}{w}") for w in load(f"{language}/events")["instead"])


def _avoided(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for what somebody did not do: ``stayed rather than leave on Monday``, ``au lieu de fuir en 1944``."""
    doc = timex.doc
    before = doc.span(sentence.start, timex.start).text.lower().replace("’", "'")
    told = [before.rfind(f" {w} ") for w in load(f"{language}/events")["instead"] if w[0] != "," and " " in w]
    at = max(told, default=-1)
    if at < 0:
        return False
    behind = [t for t in doc[sentence.start : timex.start] if t.idx > sentence.start_char + at]
    stopped = any(t.text == "," or finite(t) for t in behind)
    return not stopped and any(t.pos_ in ("VERB", "AUX") for t in behind)


def _never_until(verb: Token, timex: Tokens, language: str) -> bool:
    """True for ``Until this week, nobody had ever``, ``n'avait jamais … jusqu'à lundi``: of what had not been."""
    before = timex.doc.span(max(verb.sent.start, timex.start - 2), timex.start + 1).text.lower().replace("’", "'")
    if not any(word in before for word in load(f"{language}/events")["until"]):
        return False
    own = [*verb.children, *(c for t in verb.children if t.dep_ in SUBJECTS for c in t.children)]
    return is_past(verb) and any(t.lower_ in words(f"{language}/events", "never") for t in own)


def _asked(verb: Token, sentence: Tokens, language: str) -> bool:
    """True for the verb of a question that is not told as a fact: ``Le maire partira-t-il lundi ?``; not ``Pourquoi le
    maire est-il parti lundi ?``, nor what a question holds beside its verb."""
    if not sentence.text.rstrip().endswith("?") or verb.dep_ in (*RELATIVE, "advcl"):
        return False
    opening = next((t.lower_ for t in sentence if t.is_alpha), "")
    return opening not in words(f"{language}/events", "asking")


def _if_done(verb: Token) -> bool:
    """True for ``En partant lundi, on gagnerait un jour``: what something else would follow from; not for ``En sautant
    lundi, il serait mort``, hearsay."""
    led = any(c.dep_ == "mark" and c.lower_ == "en" and c.i == verb.i - 1 for c in verb.children)
    main = verb.head
    would = main.lower_ in {main.lemma_.lower().removesuffix("e") + ending for ending in WOULD}
    return led and verb.dep_ == "advcl" and verb.i < main.i and (would or "Cnd" in main.morph.get("Mood", []))


def _usual(verb: Token, timex: Tokens, language: str) -> bool:
    """True for ``habituellement tenu en juin``, ``is usually held in June``: what is done every year; not for what was
    done then, nor behind a comma."""
    if any(t.text == "," for t in verb.doc[verb.i : timex.start]):
        return False
    usually = words(f"{language}/events", "usually")
    near = (*verb.children, *verb.doc[max(verb.sent.start, verb.i - 2) : verb.i])
    return any(t.lower_ in usually for t in near) and not is_past(verb)


def _pictured(timex: Tokens, language: str) -> bool:
    """``Le phare, photographié en février``: when a picture was taken is no happening; that somebody ``a été
    photographié lundi avec un tueur``, or did take it, is one."""
    head = timex.root.head.head if timex.root.head.pos_ == "ADP" else timex.root.head
    told = any(c.dep_ in (*AUXILIARIES, *SUBJECTS) for c in head.children)
    return head.lower_ in words(f"{language}/events", "pictured") and not told


def _conditional(verb: Token, sentence: Tokens, language: str) -> bool:
    """True for the verb of a condition, of what follows from one, and of an indirect question."""
    mark = _mark(verb, sentence, language)
    if mark is not None:
        if verb.dep_ == "advcl" and not _quoted_alone(verb, mark):
            return not _facts(verb, verb.head, language)
        return verb.dep_ in ("advcl", "ccomp", "csubj") or is_open(verb, language)
    conditions = (c for c in verb.children if c.dep_ == "advcl" and _mark(c, sentence, language) is not None)
    return any(not _facts(c, verb, language) for c in conditions) and not _threatens(verb, language)


def _threatens(verb: Token, language: str) -> bool:
    """True for what those who speak will do themselves unless they are heard, a day that they have set: ``unions say
    they will strike from 6 November if``; not for ``the mayor said the bridge will close if``."""
    said = verb.head
    if verb.dep_ not in ("ccomp", "xcomp") or sayings(language).verb(said) is None or said.i > verb.i:
        return False
    firm = any(
        t.lower_ in words(f"{language}/events", "firm") or "Fut" in t.morph.get("Tense", []) for t in _forms(verb)
    )
    speakers = words(f"{language}/events", "speakers")
    return firm and any(t.lower_ in speakers and t.dep_ in SUBJECTS for t in verb.children)


def _quoted_alone(verb: Token, mark: Token) -> bool:
    """True for a condition inside a quotation that ends before the verb the parser hangs it on."""
    first, last = sorted((mark.i, verb.head.i))
    return any(t.text in '«»“”"' for t in verb.doc[first:last])


def _mark(verb: Token, sentence: Tokens, language: str) -> Token | None:
    """The word that opens a condition in front of this verb; not "même si", "comme si"."""
    lexicon = load(f"{language}/events")
    for token in verb.lefts:
        if token.dep_ == "mark" and token.lower_ in words(f"{language}/events", "suppositions"):
            before = token.doc[token.i - 1].lower_ if token.i > sentence.start else ""
            return None if before in lexicon["granting"] else token
    return None


def _facts(condition: Token, main: Token, language: str) -> bool:
    """True where "si" only sets one fact against another: what follows is told as past, or as present behind a past
    ("si le pont a tenu un siècle, il s'est effondré")."""
    if is_open(main, language):
        return False
    return is_past(main) or is_past(condition)


def _forms(verb: Token) -> list[Token]:
    return [verb, *(c for c in verb.children if c.dep_ in AUXILIARIES)]


def is_open(verb: Token, language: str) -> bool:
    """True for what is told as to come, possible or wished for."""
    forms = _forms(verb)
    modal = any(t.lower_ in words(f"{language}/events", "modals") for t in forms)
    tense = any("Fut" in t.morph.get("Tense", []) for t in forms)
    return modal or tense or any(m in ("Cnd", "Imp") for t in forms for m in t.morph.get("Mood", []))


def is_past(verb: Token) -> bool:
    """True for the compound past and, of a finite verb, the simple one; not for "si la pluie continuait"."""
    forms = _forms(verb)
    compound = any(c.dep_ in ("aux", "aux:tense") for c in verb.children) and "Part" in verb.morph.get("VerbForm", [])
    return compound or any(
        t.tag_ == "VBD" or "Past" in t.morph.get("Tense", [])
        for t in forms
        if t.i != verb.i or "Fin" in t.morph.get("VerbForm", [])
    )


def _called_off(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for the date of what a verb says does not take place ("la réunion du 5 mars n'a pas eu lieu") or was
    cancelled ("le concert prévu le 15 mars est annulé"); not for the day on which it was cancelled."""
    if _expected_only(timex, sentence, language):
        return True
    planned = _planned(timex, sentence, language)
    if planned is not None and _never_then(planned, language):
        return True
    is_planned = False
    for token in path(timex.root, None):
        verb = token.head
        if not sentence.start <= verb.i < sentence.end or verb.i == token.i:
            return False
        is_planned = is_planned or any(
            t.dep_ in PLANNED and t.i < timex.start and t.lower_ in words(f"{language}/events", "planned")
            for t in (token, *token.children)
        )
        if token.dep_ in SUBJECTS and verbal(verb):
            return _none(verb, language) or _cancelled(verb, language)
        if token.dep_ in OBJECTS and is_planned and verb.lemma_.lower() in words(f"{language}/events", "cancelling"):
            return True
        if token.dep_ not in PLANNED and verbal(token) and token.pos_ == "VERB":
            return False
    return False


def _expected_only(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for what was expected of a day, and what ``but`` says was called off: ``was expected to do so last Thursday,
    but the meeting was cancelled``; not for ``était attendu lundi, mais est venu mardi``."""
    key, verb = f"{language}/events", clause_verb(timex)
    set_for = any(t.lower_ in words(key, "planned") for t in (verb, *verb.children))
    was = set_for and any(t.lower_ in words(key, "was") for t in _forms(verb))
    if not was and not any(t.lower_ in words(key, "was_to") for t in (verb, *verb.children)):
        return False
    at = next((t.i for t in sentence if t.i >= timex.end and t.lower_ in words(key, "but")), sentence.end)
    return any(_cancelled(t, language) or _none(t, language) for t in timex.doc[at : sentence.end])


def _planned(timex: Tokens, sentence: Tokens, language: str) -> Token | None:
    """The participle at once in front of the date that says what was planned for it: ``la grève prévue jeudi``."""
    i = timex.start - 1
    while i > sentence.start and timex.doc[i].pos_ in ("ADP", "DET"):
        i -= 1
    word = timex.doc[i]
    return word if i > sentence.start and word.lower_ in words(f"{language}/events", "planned") else None


def _never_then(planned: Token, language: str) -> bool:
    """True where it was first planned for another day (``initialement prévu le 2 mai``), or is called off by the verb
    behind: ``la grève prévue jeudi a été annulée``."""
    doc, sentence = planned.doc, planned.sent
    near = doc[max(sentence.start, planned.i - 3) : planned.i]
    if any(t.lower_ in words(f"{language}/events", "initially") for t in near):
        return True
    before = doc[planned.i - 1]
    noun = planned.head if planned.dep_ in PLANNED else before
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    behind = doc[planned.i + 1 : min(len(doc), planned.i + AFTER)]
    verb = next((t for t in behind if t.pos_ == "VERB"), None)
    return verb is not None and noun.i < planned.i and _cancelled(verb, language)


def _none(verb: Token, language: str) -> bool:
    """True for "n'aura pas lieu", "was not held"."""
    lexicon = load(f"{language}/events")
    near = {t.lower_ for t in verb.children}
    if not near & words(f"{language}/events", "denied"):
        return False
    said = verb.lemma_.lower()
    return any(said == v and (not noun or noun in near) for v, noun in (e.split("+") for e in lexicon["taking_place"]))


def _cancelled(verb: Token, language: str) -> bool:
    """True for the passive of a verb of cancelling that is not denied itself."""
    near = {t.lower_ for t in verb.children}
    passive = any(c.dep_ in ("nsubj:pass", "nsubjpass", "auxpass", "aux:pass") for c in verb.children)
    lemma = verb.lemma_.lower()
    listed = words(f"{language}/events", "cancelling")
    done = lemma in listed or any(c.dep_ == "prt" and f"{lemma}_{c.lower_}" in listed for c in verb.children)
    return done and passive and not near & words(f"{language}/events", "denied")
