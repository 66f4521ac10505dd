"""What a sentence dates though it did not happen, or may not have: nearly, but for somebody, had it been otherwise."""

from __future__ import annotations

from builder.data import load, words
from builder.extract.claims.lexicon import finite, lemma_of
from builder.extract.clauses import SUBJECTS
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

AUXILIARIES = ("aux", "auxpass", "aux:tense", "aux:pass", "cop")
NEAR = 4
"""So many words behind an auxiliary its subject begins and ends: ``Had the whole fire spread``."""


def averted(verb: Token, sentence: Tokens, language: str) -> bool:
    """True for the verb of what nearly happened (``faillit tomber``, ``narrowly avoided``), would have, could have or
    may have (``would have died``, ``aurait pu brûler``), and of a condition without "if" (``Had the fire spread``)."""
    if _nearly(verb, language) or _might_have(verb, sentence, language) or _on_the_brink(verb, sentence, language):
        return True
    condition = _inverted(sentence, language)
    return condition is not None and (verb.i in condition or _follows(verb, language))


def _nearly(verb: Token, language: str) -> bool:
    """``faillit tomber``, ``nearly collapsed``, ``a évité de peu``; not ``nearly doubled``, nor ``nearly 20 died``."""
    key = f"{language}/events"
    lemma = lemma_of(verb)
    if lemma in words(key, "failing") or verb.lower_ in words(key, "failing"):
        linked = words(key, "failing_links")
        behind = verb.doc[verb.i + 1 : verb.i + 3]
        return not linked or any(t.lower_ in linked for t in behind[:1]) or lemma not in words(key, "failing_linked")
    for token in verb.doc[max(verb.sent.start, verb.i - NEAR) : verb.i]:
        after = token.doc[token.i + 1]
        if token.lower_ in words(key, "nearly") and (after.i == verb.i or after.dep_ in AUXILIARIES):
            return lemma not in words(key, "amounting") and verb.lower_ not in words(key, "amounting")
    if lemma not in words(key, "escaping"):
        return False
    near = verb.doc.span(max(verb.sent.start, verb.i - 1), min(verb.sent.end, verb.i + NEAR)).text.lower()
    return any(f" {phrase} " in f" {near} " for phrase in load(key)["narrowly"])


def _might_have(verb: Token, sentence: Tokens, language: str) -> bool:
    """``would have died``, ``aurait dû partir``; in French ``serait mort`` only beside ``sans l'aide``, since it
    is otherwise what is said to be so."""
    key = f"{language}/events"
    forms = [t for t in verb.children if t.dep_ in AUXILIARIES and t.i < verb.i]
    told = {t.lower_ for t in forms}
    if told & words(key, "unreal_modals") and told & words(key, "unreal_have"):
        return True
    conditional = any("Cnd" in t.morph.get("Mood", []) or t.lower_ in words(key, "unreal_have") for t in forms)
    if language == "en" or not conditional:
        return False
    aged = verb.lower_ in words(key, "ages") and any(
        t.lower_ in ("ans", "anniversaire") for t in verb.doc[verb.i : sentence.end]
    )
    return verb.lower_ in words(key, "unfulfilled") or aged or _but_for(sentence, language)


def _but_for(sentence: Tokens, language: str) -> bool:
    """True for a sentence with ``sans l'intervention de``, ``n'eût été``; not ``sans doute``, ``sans attendre``."""
    key = f"{language}/events"
    text = f" {sentence.text.lower().replace('’', chr(39))} "
    if any(f" {phrase} " in text for phrase in load(key)["were_it_not"]):
        return True
    for token in sentence:
        if token.lower_ in words(key, "without") and token.i + 1 < sentence.end:
            after = token.doc[token.i + 1]
            opens = token.i == sentence.start and after.pos_ in ("NOUN", "PROPN")
            if (opens or after.pos_ == "DET") and after.lower_ not in words(key, "without_doubt"):
                return True
    return False


def _on_the_brink(verb: Token, sentence: Tokens, language: str) -> bool:
    """``was about to leave``, ``était sur le point de partir``: where the verb stands from the past "be" up to what
    was not done."""
    key = f"{language}/events"
    be, phrases = words(key, "was"), [p.split() for p in load(key)["brinks"]]
    for token in sentence:
        if token.lower_ not in be:
            continue
        behind = token.doc[token.i + 1 : token.i + 9]
        said = [t.lower_ for t in behind]
        for phrase in phrases:
            at = next((n for n in range(3) if said[n : n + len(phrase)] == phrase), None)
            if at is None:
                continue
            done = next((t for t in behind[at + len(phrase) :] if t.pos_ == "VERB"), None)
            if done is not None and token.i <= verb.i <= done.i:
                return True  # not "on the verge of tears", where somebody was
    return False


def _inverted(sentence: Tokens, language: str) -> range | None:
    """The words of a condition that its auxiliary opens: ``Had the fire spread, dozens would have died``; None in a
    question, and where nothing follows from it."""
    key = f"{language}/events"
    if sentence.text.rstrip(" »”\"')").endswith("?"):
        return None
    for token in sentence:
        if token.lower_ not in words(key, "inverted") or (token.i > sentence.start and _goes_on(token)):
            continue
        subject = [t for t in token.doc[token.i + 1 : token.i + 1 + NEAR] if t.dep_ in SUBJECTS]
        after = token.doc[token.i + 1 : token.i + 2]
        named = (
            bool(after)
            and after[0].pos_ in ("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM")
            and after[0].i < sentence.end
        )
        if not named or not (subject or after[0].pos_ in ("DET", "PRON", "PROPN")):
            continue
        comma = next((t.i for t in token.doc[token.i : sentence.end] if t.text == ","), sentence.end)
        if any(t.lower_ in words(key, "modals") for t in sentence if t.i > token.i + 1):
            return range(token.i, comma)
    return None


def _goes_on(token: Token) -> bool:
    """True for an auxiliary that opens no clause."""
    before = token.doc[token.i - 1]
    return not (before.is_punct or before.is_space or before.pos_ in ("CCONJ", "SCONJ")) or finite(before)


def _follows(verb: Token, language: str) -> bool:
    """True for what would be if the condition held."""
    return any(t.lower_ in words(f"{language}/events", "modals") for t in verb.children)
