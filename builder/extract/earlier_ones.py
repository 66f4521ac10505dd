"""The date of an earlier happening that the sentence only holds its own against: ``la première victoire depuis celle
de Testville, à l'été 2022``."""

from __future__ import annotations

from builder.data import load, words
from builder.extract.claims.lexicon import finite
from builder.extract.dated_nouns import dated_noun_phrase
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

FARTHEST = 16
"""So many words before a date its "since" stands at most."""
LINKS = frozenset({"ADP", "DET"})


def of_an_earlier_one(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for a date behind "since" and what was then, with no verb but that of its relative between; and behind
    ``semblable à celle de``. A noun that tells the happening itself has it: ``depuis la mort de son père, en 2019``."""
    found = _since(timex, sentence, language)
    if found is None:
        return False
    lexicon, doc = f"{language}/events", timex.doc
    named = [t for t in doc[found.i + 1 : found.i + 4] if t.pos_ != "DET"][:1]
    pronoun = any(t.lower_ in words(lexicon, "earlier_ones") for t in doc[found.i + 1 : found.i + 3])
    if any(finite(t) for t in doc[found.i + 1 : timex.start]) and not (pronoun and _joined(timex, sentence)):
        return False
    if pronoun:
        return True
    if found.lower_ not in words(lexicon, "since") or not named or named[0].pos_ not in ("NOUN", "ADJ", "PROPN"):
        return False
    before = f" {doc.span(sentence.start, found.i).text.lower()} "
    held = language == "en" or any(f" {word} " in before for word in load(lexicon)["superlatives"])
    return held and dated_noun_phrase(timex, sentence, language) is None


def _joined(timex: Tokens, sentence: Tokens) -> bool:
    """True where no comma stands before the date: ``since the one that hit Testville in 2019``."""
    before = timex.doc[max(sentence.start, timex.start - 2) : timex.start]
    return all(t.text != "," for t in before)


def _since(timex: Tokens, sentence: Tokens, language: str) -> Token | None:
    """The word before the earlier one, where nothing but a comma and a preposition stand before the date."""
    doc, lexicon = timex.doc, f"{language}/events"
    last = timex.start - 1
    while last > sentence.start and doc[last].pos_ in LINKS:
        last -= 1
    comma = last > sentence.start and doc[last].text == ","
    own = timex[0].pos_ in LINKS or doc[timex.start - 1].pos_ in LINKS
    for i in range(last - comma, max(sentence.start, timex.start - FARTHEST) - 1, -1):
        token = doc[i]
        if token.is_punct and token.text not in "'’-":
            return None
        if token.lower_ in words(lexicon, "since"):
            return token
        held = token.lower_ in words(lexicon, "held_to") and (comma or own)
        if held and doc[i + 1].lower_ in words(lexicon, "earlier_ones"):
            return token
    return None
