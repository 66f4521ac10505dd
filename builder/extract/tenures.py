"""Since when somebody holds an office: ``a assuré X, petite-fille du fondateur et présidente depuis 2019``."""

from __future__ import annotations

from builder.data import words
from builder.extract.names.lexicon import lexicon
from builder.extract.parse import Span as Tokens

REACH = 14
"""So many words back the comma stands that the office is told behind."""
CLOSED = frozenset(',.;:!?)»”"')


def is_tenure(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for a date with "depuis", "since" that ends what is set off behind a name and says what its bearer is: it
    dates neither the sentence's verb nor what is said."""
    doc, known = timex.doc, lexicon(language)
    since = words(f"{language}/events", "since")
    led = timex[0].lower_ in since or (timex.start > sentence.start and doc[timex.start - 1].lower_ in since)
    if not led or (timex.end < sentence.end and doc[timex.end].text not in CLOSED):
        return False
    for i in range(timex.start - 1, max(sentence.start, timex.start - REACH), -1):
        if doc[i].pos_ in ("VERB", "AUX") and "Fin" in doc[i].morph.get("VerbForm", []):
            return False
        if doc[i].text == ",":
            office = any(known.is_person(t.text) for t in doc[i + 1 : timex.start])
            return office and doc[i - 1].text[:1].isupper()
        if doc[i].is_punct:
            return False
    return False
