"""What a sentence dates though it is of a story, a dream or a rumour: ``the film is set in 1984``."""

from __future__ import annotations

import re

from builder.data import load, words
from builder.extract.claims.lexicon import lemma_of
from builder.extract.clauses import SUBJECTS, path
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

YEARS = re.compile(r"\D*\d{4}(?:\D+\d{4})?\D*|\D*\d0'?s\D*")
CLAUSES = ("ccomp", "acl", "acl:relcl", "relcl")
FRAME = 6
"""So many words has ``Dans son dernier roman,`` at most."""


def imagined(verb: Token, timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for when a story is set (``l'action du film se déroule en 1984``), what happens in it (``In the novel, war
    breaks out in 2030``), what somebody imagines, what a rumour has it, and ``What if … ?``."""
    text = sentence.text.lower().replace("’", "'")
    if text.startswith(tuple(load(f"{language}/events")["what_if"])):
        return True
    if YEARS.fullmatch(timex.text) and (_is_setting(verb, language) or _is_told(verb, sentence, language)):
        return True
    return _is_supposed(timex, sentence, language)


def _is_setting(verb: Token, language: str) -> bool:
    """``The film, set in 1984``, ``le roman se passe en 1984``; not ``the film festival takes place``, nor ``the film
    was set to open``."""
    key = f"{language}/events"
    if verb.lower_ not in words(key, "setting") and lemma_of(verb) not in words(key, "setting"):
        return False
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    if not behind or behind[0].lower_ not in words(key, "setting_in"):
        return False  # "set a record", "was set on fire"
    told = any(c.dep_ in ("aux", "aux:tense") for c in verb.children)  # "s'est déroulé" is no story's present
    if told or any(c.dep_ == "xcomp" for c in verb.children):
        return False
    said = [c for c in verb.children if c.dep_ in SUBJECTS] or ([verb.head] if verb.dep_.startswith("acl") else [])
    return any(_is_work(noun, language) for noun in said)


def _is_work(noun: Token, language: str) -> bool:
    """A film, a novel, or the action of one; a quoted title with its kind before it counts by that."""
    works = words(f"{language}/events", "stories")
    return lemma_of(noun) in works or noun.lower_ in works


def _is_told(verb: Token, sentence: Tokens, language: str) -> bool:
    """What a story tells: behind ``In the novel,``, in the present."""
    first = [t for t in sentence[:FRAME] if not t.is_space]
    if not first or first[0].lower_ not in words(f"{language}/events", "story_frames"):
        return False
    comma = next((n for n, t in enumerate(first) if t.text == ","), 0)
    if not comma or not any(_is_work(t, language) for t in first[1:comma]):
        return False
    forms = [verb, *(c for c in verb.children if c.dep_.startswith("aux"))]
    past = any("Past" in t.morph.get("Tense", []) and "Fin" in t.morph.get("VerbForm", []) for t in forms)
    return not past and not any(t.i > verb.i and t.dep_ in SUBJECTS for t in verb.children) and len(forms) == 1


def _is_supposed(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """What hangs on a verb of imagining or a noun of rumour: ``dreamed that he won in 2010``, ``la rumeur selon
    laquelle il serait mort lundi``; not the day on which somebody dreamt it."""
    key = f"{language}/events"
    for token in path(timex.root, None):
        head = token.head
        if head.i == token.i or not sentence.start <= head.i < sentence.end:
            return False
        if token.dep_ in CLAUSES and lemma_of(head) in words(key, "rumours") and _completes(token, language):
            return True
        said = (c for c in head.children if c.dep_ in SUBJECTS)
        dreamt = lemma_of(head) in words(key, "imagining") or any(lemma_of(c) in words(key, "rumours") for c in said)
        if token.dep_ == "ccomp" and dreamt:
            return True
    return False


def _completes(clause: Token, language: str) -> bool:
    """``the rumour that he died``, ``la rumeur selon laquelle``; not ``the rumour that spread on Monday``, whose
    "that" is the subject."""
    opening = words(f"{language}/events", "completing_rumours")
    found = (t for c in clause.lefts for t in c.subtree if t.lower_ in opening)
    return any(t.dep_ not in SUBJECTS for t in found)
