"""Words between commas that explain a name and have a date of their own: ``X, élu maire en 2014, a dit …``."""

from __future__ import annotations

from builder.extract.clauses import RELATIVE
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

ENDS = ",;.!?"


def dated_aside(timex: Tokens, sentence: Tokens) -> list[Token] | None:
    """The name and the words behind it, as far as the comma that ends them; None where the date is not in such.

    Only where the parser hangs the date on those words or on the name: ``X, lundi, a dit`` dates the verb.
    """
    doc = timex.doc
    first = timex.start
    while first > sentence.start and doc[first - 1].text != ",":
        if doc[first - 1].text in '«»“”":;()' or _speaks(doc[first - 1]):
            return None
        first -= 1
    last = timex.end
    while last < sentence.end and doc[last].text not in ENDS:
        if doc[last].text in '«»“”":()' or _speaks(doc[last]):
            return None
        last += 1
    if first - 2 < sentence.start or first >= timex.start or last >= len(doc):
        return None
    name = doc[first - 2]
    host = name if name.dep_ not in ("flat", "flat:name") else name.head
    if name.pos_ not in ("PROPN", "NOUN") or host.pos_ != "PROPN" or doc[first].pos_ in ("CCONJ", "ADP"):
        return None
    if sum(t.is_alpha for t in doc[first : timex.start] if t.pos_ not in ("ADP", "DET")) < 1:
        return None
    token = timex.root
    while first <= token.i < last and token.head.i != token.i:
        token = token.head
    if token.i != host.i:
        return None
    parts = [t.i for t in host.children if t.i < host.i and t.dep_ in ("compound", "flat", "flat:name")]
    start = min([host.i, *parts])
    return doc[start:last]


def _speaks(token: Token) -> bool:
    """True for a verb with a clause of its own, and a relative pronoun."""
    finite = "Fin" in token.morph.get("VerbForm", []) and token.pos_ in ("VERB", "AUX")
    clause = token.dep_ in RELATIVE and any(c.dep_.startswith("nsubj") for c in token.children)
    return finite or (clause and token.pos_ == "VERB")
