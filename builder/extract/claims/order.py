"""Word order: what follows a verb of saying, and what that shows."""

from __future__ import annotations

from builder.extract.claims.between import past_asides
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Span as Tokens

OFFICE = 6
"""So many words an office between commas has at most."""


def closed(cue: Cue) -> bool:
    """True where nothing follows the verb that it could govern: a mark, a preposition, an adverb, the end."""
    doc = cue.verb.doc
    if cue.end >= cue.sentence.end:
        return True
    after = doc[cue.end]
    return (
        after.is_punct
        or after.pos_ in ("ADV", "CCONJ")
        or (after.pos_ == "ADP" and after.lower_ != "to")
        or (after.ent_type_ in ("DATE", "TIME"))
        or after.lower_ in ("reporters", "journalists", "citing", "quoting")
        or _only_tells(cue)
    )


def _only_tells(cue: Cue) -> bool:
    """True for ``told the agency`` with nothing more behind it than whom it is told."""
    rest = cue.verb.doc.span(cue.end, cue.sentence.end)
    return cue.lemma == "tell" and not any(t.pos_ in ("VERB", "AUX", "SCONJ") or t.text in ':"“' for t in rest)


def unpunctuated(cue: Cue, lexicon: Lexicon) -> bool:
    """``Le site ferme a annoncé le groupe``: a clause of its own stands before the verb, its subject behind it."""
    doc = cue.verb.doc
    if lexicon.language != "fr" or cue.gerund or cue.infinitive or cue.passive or not noun_phrase_follows(cue, lexicon):
        return False
    if cue.start <= cue.sentence.start or doc[cue.start - 1].is_punct or doc[cue.start - 1].pos_ in ("PRON", "CCONJ"):
        return False
    nouns = [t for t in doc[cue.end : min(cue.end + 4, cue.sentence.end)] if t.pos_ in ("NOUN", "PROPN")]
    if not nouns or not lexicon.has_any(("people", "bodies", "agreeing"), nouns[0].lower_):
        return False
    before = doc.span(cue.sentence.start, cue.start)
    mine = [t for t in before if t.pos_ in ("VERB", "AUX") and finite(t)]
    return bool(mine) and not any(lexicon.relative(t) or t.pos_ == "SCONJ" for t in before)


def speaker_follows(cue: Cue, lexicon: Lexicon) -> bool:
    """True when a noun phrase follows that can speak (in English an object would stand there just so)."""
    if lexicon.language != "en" or not noun_phrase_follows(cue, lexicon):
        return noun_phrase_follows(cue, lexicon)
    nouns = [t for t in cue.verb.doc[cue.end : min(cue.end + 5, cue.sentence.end)] if t.pos_ in ("NOUN", "PROPN")]
    return bool(nouns) and (
        nouns[0].pos_ == "PROPN" or any(lexicon.has_any(("people", "bodies"), t.lower_) for t in nouns)
    )


def noun_phrase_follows(cue: Cue, lexicon: Lexicon) -> bool:
    doc = cue.verb.doc
    at = past_asides(doc, cue.end, cue.sentence.end, lexicon)
    if at >= cue.sentence.end:
        return False
    first = doc[at]
    return first.pos_ in ("PROPN", "DET") or (first.pos_ == "NOUN" and first.text[:1].isupper())


def before_office(comma: int, cue: Cue, phrase: Tokens | None, lexicon: Lexicon) -> int:
    """Index of the comma before ``club manager`` in ``…, club manager, Zed Exemple has said``; the same one where no
    office stands between two commas before a name."""
    doc = cue.verb.doc
    if lexicon.language != "en" or phrase is None or doc[comma].text != "," or phrase.start != comma + 1:
        return comma
    first = comma
    while first > cue.sentence.start and comma - first < OFFICE and not doc[first - 1].is_punct:
        first -= 1
    words, named = doc.span(first, comma), doc[phrase.start].pos_ == "PROPN"
    set_off = first > cue.sentence.start and doc[first - 1].text == "," and len(words) > 0
    if not set_off or not named or any(t.pos_ in ("VERB", "AUX", "CCONJ", "PRON") for t in words):
        return comma
    last = words[-1].lower_
    office = lexicon.has("people", last) or names_of(lexicon.language).is_somebody(words[-1].text)
    return first - 1 if office else comma
