"""What a sentence opens with and dates, before it goes on with something else: ``Fondée en 1921, la fonderie …``."""

from __future__ import annotations

from builder.data import words
from builder.extract.antecedents import phrase
from builder.extract.averted import AUXILIARIES
from builder.extract.claims.lexicon import finite, lemma_of
from builder.extract.clauses import subjects
from builder.extract.date_words import is_limit
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token


def opens_apart(timex: Tokens, sentence: Tokens, language: str) -> list[Token] | None:
    """``Mort en 2011, Zed Testard`` of a sentence that goes on with something else, where the parser takes the
    participle for a noun or for the sentence's head; None for any other, as for ``Mort d'un maire en 2011, …``."""
    first, doc = sentence[0], timex.doc
    bare = first.pos_ == "VERB" and "Part" in first.morph.get("VerbForm", []) and not finite(first)
    bare = (
        bare and first.head.i == first.i and not any(c.dep_ in AUXILIARIES and c.i < timex.end for c in first.children)
    )
    limited = first.pos_ in ("NOUN", "PROPN") and is_limit(timex, language)  # "Mayor until 2011, he died"
    if not (bare or limited or first.lower_ in words(f"{language}/events", "dead")) or timex.start <= first.i:
        return None
    comma = next((t for t in doc[timex.end : sentence.end] if t.text == ","), None)
    if comma is None or any(
        t.pos_ in ("VERB", "AUX") or t.lower_ in ("de", "d'", "d’", "of") for t in doc[first.i + 1 : timex.end]
    ):
        return None
    verb = next((t for t in doc[comma.i + 1 : sentence.end] if finite(t)), None)
    if verb is None or any(finite(t) for t in doc[first.i : comma.i]):
        return None
    subject = [t for t in doc[comma.i + 1 : verb.i] if t.pos_ != "ADV"]
    if not subject or any(t.is_punct for t in subject) or (len(subject) == 1 and subject[0].pos_ == "PRON"):
        return list(doc[first.i : comma.i])
    named = subject[0].pos_ in ("DET", "PROPN", "NOUN", "NUM")
    return [*doc[first.i : comma.i + 1], *subject] if named else list(doc[first.i : comma.i])


def opening(verb: Token, kept: list[Token], sentence: Tokens, language: str) -> list[Token] | None:
    """``Fondée en 1921, la fonderie`` of a sentence that goes on with something else; None for any other clause."""
    main = verb.head
    before = kept[0].i == sentence.start and verb.dep_ in ("advcl", "acl", "amod") and kept[-1].i < main.i
    comma = kept[-1].doc[kept[-1].i + 1] if before else verb
    whole = kept if kept[-1].text == "," else [*kept, comma]
    subject = next((s for s in subjects(main) if s.i > whole[-1].i), None)
    if not before or whole[-1].text != "," or subject is None or subjects(verb):
        return None
    if lemma_of(verb) in words(f"{language}/events", "circumstances"):
        return None  # "Speaking on Monday, X resigned": one happening
    return [*whole, *_whole_subject(subject, whole[-1].i + 1, main)]


def _whole_subject(subject: Token, start: int, main: Token) -> list[Token]:
    """The subject's phrase, none of a pronoun; with a name in it, all that stands from the comma up to the verb or a
    mark: no name is cut, and no "neither"."""
    if subject.pos_ == "PRON" and len(list(subject.subtree)) == 1:
        return []
    if not any(t.pos_ == "PROPN" for t in subject.subtree):
        return phrase(subject)
    behind = [c.i for c in main.children if c.i > subject.i]
    marks = [t.i for t in subject.doc[subject.i : main.i] if t.is_punct]
    return list(subject.doc[start : min([main.i, *behind, *marks])])
