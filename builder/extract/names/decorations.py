"""Orders of merit: ``Légion d'honneur``, ``Order of the Star``, which somebody is given, and no body."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc


def is_decoration(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Légion d'honneur``; ``ordre du Drapeau``, ``Order of the Star`` that somebody is given or a knight of."""
    text = doc.span(candidate.start, candidate.end).text.lower().replace("’", "'")
    if any(text == name or text.startswith(f"{name} ") for name in lexicon.lists["decorations"]):
        return True
    before = lexicon.before_links(doc, candidate.start - 1)
    inner = before >= 0 and before < candidate.start - 1 and lexicon.has("decoration_heads", doc[before].text)
    start = before if inner else candidate.start  # "Drapeau" in "décoré de l'ordre du Drapeau"
    head = doc[start] if inner or lexicon.head_first or " of " in text else doc[candidate.end - 1]
    if not lexicon.has("decoration_heads", head.text) or doc.span(head.i + 1, head.i + 2).text == "-":
        return False
    i = lexicon.before_links(doc, start - 1)
    while i >= 0 and lexicon.has("decoration_links", doc[i].text):
        i = lexicon.before_links(doc, i - 1)
    return i >= 0 and (lexicon.has("decorating", doc[i].lemma_) or lexicon.has("decorating", doc[i].text))
