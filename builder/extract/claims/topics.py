"""Whom a sentence says it is about (``As for X, he …``), and pronouns that a quotation keeps to itself."""

from __future__ import annotations

from builder.extract.claims.joint import Scene
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.claims.quotes import MARKS, find_quotes
from builder.extract.parse import Span as Tokens
from builder.model import Kind, Mention, Span


def named_here(scene: Scene) -> list[tuple[Mention, Tokens]]:
    """The mentions of the scene's passage with their tokens."""
    found = ((m, scene.passage.tokens(m.span)) for m in scene.mentions)
    return [(m, t) for m, t in found if t is not None]


def topic_of(subject: Subject, scene: Scene) -> Span | None:
    """``Quant aux X, ils …``, ``As for X, he …``: whom the sentence is about."""
    sentence = subject.head.sent
    text = sentence.text.lower()
    opening = next((o for o in scene.lexicon.entry("topics") if text.startswith(o)), None)
    if opening is None or _pronoun(subject) in scene.lexicon.entry("it"):
        return None
    near = [(m, t) for m, t in named_here(scene) if sentence.start <= t.start < subject.start]
    comma = next((t.i for t in sentence if t.text == ","), sentence.end)
    named = [m for m, t in near if t.end == comma and _fits(m, subject, scene)]
    others = [m for m, t in near if t.start > comma and m.kind is Kind.ACTOR]
    return named[0].span if len(named) == 1 and not others else None


def _pronoun(subject: Subject) -> str:
    """``il`` of ``-t-il``."""
    return subject.head.text.lower().removeprefix("-t").lstrip("-")


def _fits(mention: Mention, subject: Subject, scene: Scene) -> bool:
    """True for a person of the pronoun's sex, told by the text or the first name, and for what is called in the
    plural beside "they"."""
    lexicon, word = scene.lexicon, _pronoun(subject)
    if word in lexicon.entry("they"):
        return mention.kind is Kind.GROUP and mention.text.endswith("s") and not mention.text.isupper()
    key = scene.cast.key_of(mention.span) or ""
    gender = scene.cast.genders.get(key, "")
    pronoun = "f" if word in lexicon.entry("she") else "m" if word in lexicon.entry("he") else "?"
    return mention.kind is Kind.ACTOR and gender == pronoun


def foreign(subject: Subject, scene: Scene) -> bool:
    """True for a pronoun inside a quotation: it means whom the person quoted means."""
    if subject.head.pos_ != "PRON" or subject.head.text.startswith("-"):
        return False  # "« …, a-t-il dit. … »": the article speaks in between
    quotes = find_quotes(scene.passage.doc.text, scene.lexicon.language)
    return any(q.holds(subject.head.idx) for q in quotes)


def is_another(found: Span, subject: Subject, scene: Scene) -> bool:
    """True where a pronoun does not mean, or may not mean, whom it seems to."""
    return _answers_here(found, scene) or _shown_with_another(found, subject, scene)


def _answers_here(found: Span, scene: Scene) -> bool:
    """True for the person whose turn of an interview the paragraph is: ``Zed Exemple: He told me that``; whom he calls
    "he" is another. Not where the turn stands in marks: ``Zed Exemple: “I left.” He said``."""
    doc = scene.passage.doc
    mention, tokens = next(((m, t) for m, t in named_here(scene) if m.kind is Kind.ACTOR), (None, None))
    if mention is None or tokens is None or tokens.start > 0 or tokens.end + 1 >= len(doc):
        return False
    turn = doc[tokens.end].text == ":" and doc[tokens.end + 1].text not in MARKS
    return turn and scene.cast.key_of(mention.span) == scene.cast.key_of(found)


def acts_on(found: Span, subject: Subject, scene: Scene) -> bool:
    """True for ``X a rejeté les accusations de ce dernier``: what is done to somebody is not done by the same."""
    seen = subject.head
    while seen.pos_ not in ("VERB", "AUX") and seen.head.i != seen.i and seen.dep_ not in SUBJECT_DEPS:
        seen = seen.head
    doers = (c for c in seen.children if c.dep_ in SUBJECT_DEPS and c.i < subject.start)
    tokens = scene.passage.tokens(found) if scene.passage.block.span.holds(found) else None
    return tokens is not None and any(tokens.start <= d.i < tokens.end for d in doers)


def _shown_with_another(found: Span, subject: Subject, scene: Scene) -> bool:
    """True for ``X a partagé une vidéo de Y dans laquelle il dit``: it may be either. Not where X gives out a paper of
    his own: ``X a adressé à Y une lettre dans laquelle il dit``."""
    clause = subject.head.head
    noun = clause.head
    if scene.lexicon.language != "fr" or clause.dep_ != "acl:relcl" or noun.i > clause.i:
        return False
    through = any(scene.lexicon.has("through", c.lower_) for t in clause.children for c in t.children)
    if not through or scene.lexicon.has("papers", noun.lower_):
        return False
    key = scene.cast.key_of(found)
    here = ((m, t) for m, t in named_here(scene) if noun.sent.start <= t.start < subject.start)
    others = {scene.cast.key_of(m.span) for m, _ in here if m.kind is Kind.ACTOR} - {key}
    gender = "f" if scene.lexicon.has("she", subject.head.lower_) else "m"
    return any(scene.cast.genders.get(o or "", "") in ("", gender) for o in others)
