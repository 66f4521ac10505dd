"""What only a clause with "as" says who said: ``As X noted, …``, ``Comme l'a noté X, …``, ``…, as reported by X``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, char, clip, end_char, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.names.lexicon import lexicon as names_of

CLAUSE_OPENERS = ("DET", "NOUN", "PROPN", "PRON", "NUM")
"""What a clause with its subject first begins with."""


def introduced(cue: Cue, lexicon: Lexicon) -> bool:
    """``Comme l'a noté X, …``, ``As X noted, …``: the clause only says who."""
    doc = cue.verb.doc
    start = min([cue.start, *(c.left_edge.i for c in cue.verb.children if c.dep_ in SUBJECT_DEPS)])
    if start > cue.sentence.start + 1 and lexicon.has("clitics", doc[start - 1].lower_.replace("’", "'")):
        start -= 1  # "Comme le note X, …", "…, comme l'écrit X", an article to the tagger
        if start > cue.sentence.start + 2 and not any(finite(t) for t in doc[cue.sentence.start : start - 1]):
            return False  # "Après un «été chaud», comme le souligne X, …": what he notes may stand before
    parted = start == cue.sentence.start + 2 or (start > cue.sentence.start + 3 and doc[start - 3].is_punct)
    two = doc.span(start - 2, start).text.lower().replace("’", "'") if parted else ""
    if two in lexicon.entry("introducing"):
        return True  # "Ainsi que l'a noté X, …"
    if start <= cue.sentence.start or doc[start - 1].lower_ not in lexicon.entry("introducing"):
        return False
    return start - 1 == cue.sentence.start or doc[start - 2].is_punct


def clause_behind(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """What follows the comma behind ``As X noted,``."""
    doc = cue.verb.doc
    for t in doc[cue.end : min(cue.end + 12, cue.sentence.end - 3)]:
        if t.text == ",":
            t = doc[_past_office(t.i, cue, lexicon)]
            return clip(cue, char(cue, t.i + 1), end_char(cue, cue.sentence.end), quotes, lexicon, "clause-behind")
    return None


def _past_office(comma: int, cue: Cue, lexicon: Lexicon) -> int:
    """Index of the second comma of ``Comme le note Zed Exemple, maire de Testville, la loi …``; else of this one."""
    doc = cue.verb.doc
    second = next((t.i for t in doc[comma + 1 : cue.sentence.end - 3] if t.is_punct or finite(t)), comma)
    if doc[second].text != "," or second - comma < 2 or doc[second + 1].pos_ not in CLAUSE_OPENERS:
        return comma
    first = comma + 1 + (doc[comma + 1].pos_ == "DET")
    noun = next((t for t in doc[first:second] if t.pos_ not in ("ADJ", "NUM")), doc[first])
    names = names_of(lexicon.language)
    named = doc[comma - 1].pos_ == "PROPN" or doc[comma - 1].text.istitle()
    somebody = lexicon.has("people", noun.lower_) or names.is_somebody(noun.text)
    return second if named and noun.pos_ == "NOUN" and somebody else comma


def before_it(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``La route est fermée`` of ``La route est fermée, comme le rappelle X``: the clause before the comma."""
    doc = cue.verb.doc
    comma = next(
        (t.i for t in reversed(doc[max(cue.sentence.start, cue.start - 4) : cue.start]) if t.text == ","), None
    )
    if lexicon.language != "fr" or comma is None or not any(finite(t) for t in doc[cue.sentence.start : comma]):
        return None
    told = (t for t in doc[cue.sentence.start : comma - 2] if lexicon.verb(t) and t.pos_ in ("VERB", "AUX"))
    said = (t.i + 1 for t in told if lexicon.has("that", doc[t.i + 1].lower_))
    before = doc.span(next(said, cue.sentence.start), comma)  # what is said in it: "X a annoncé que …, comme l'a dit Y"
    return trimmed(doc.text, before.start_char, before.end_char, quotes, lexicon, "clause-before")


def said_as(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``Five men fled, as reported by X``: the sentence before the comma; all of it where it goes on behind who says
    it, and nothing that is not so."""
    doc, at = cue.verb.doc, cue.start - 1
    if at - 1 <= cue.sentence.start or doc[at].lower_ not in lexicon.entry("introducing") or doc[at - 1].text != ",":
        return None
    if "before" not in cue.needs or cue.lemma in lexicon.words("quote_only"):
        return None
    before = doc.span(cue.sentence.start, at - 1)
    behind = next((t.i for t in doc[cue.end : cue.sentence.end] if t.is_punct), cue.sentence.end - 1)
    if any(t.lower_ in lexicon.words("negating") for t in before) or before[0].pos_ == "SCONJ":
        return None
    if any(finite(t) for t in before):
        return trimmed(doc.text, before.start_char, before.end_char, quotes, lexicon, "clause-before")
    rest = doc.span(behind, cue.sentence.end)
    if not any(finite(t) for t in rest) or any(t.lower_ in lexicon.words("negating") for t in rest):
        return None
    return trimmed(doc.text, before.start_char, rest.end_char, quotes, lexicon, "clause-around")
