"""Where the words for a source end: ``selon les détracteurs du maire | son projet``, ``selon X, Y et Z``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import CLAUSE_MODIFIERS
from builder.extract.parse import Span as Tokens

FIGURE = 6
"""So many words has a figure that a second source gives alone."""


def phrase_end(subject: Subject, sentence: Tokens, lexicon: Lexicon) -> int:
    """Where the source's phrase ends: a comma ends it, unless a name or a second source follows."""
    doc = sentence.doc
    end = min(subject.end, sentence.end)
    for t in doc[subject.head.i + 1 : end]:
        article = t.pos_ == "DET" and t.is_lower and not lexicon.has("from", t.lower_)
        if lexicon.language == "fr" and article and doc[t.i - 1].pos_ in ("NOUN", "PROPN"):
            return int(t.i)  # "selon les détracteurs du maire son projet"
        if t.text == "," and t.i + 1 < end and lexicon.has("against", doc[t.i + 1].lower_):
            return int(t.i)  # "selon le parquet, mais l'état du blessé"
        figure = t.pos_ == "CCONJ" and t.i + 1 < end and doc[t.i + 1].like_num
        near = doc[t.i + 1 : min(t.i + 1 + FIGURE, sentence.end)] if figure else ()
        if any(lexicon.has("sources", x.lower_) for x in near):
            return int(t.i)  # "800 selon la police et 3 000 selon la CGT"
        if t.text == "," and _opens_clause(t.i + 1, sentence):
            return int(t.i)  # "selon une source proche du dossier, Exempla fermerait"
        if t.text == "," and not (
            t.i + 1 < end
            and doc[t.i + 1].pos_ != "NUM"
            and (doc[t.i + 1].pos_ == "PROPN" or any(p.i > t.i for p in subject.parts))
        ):
            return _listed(int(t.i), sentence)
        if t.dep_ in CLAUSE_MODIFIERS and t.pos_ in ("VERB", "AUX"):
            return int(min(t.i, end))
    return _listed(end, sentence)


def _opens_clause(i: int, sentence: Tokens) -> bool:
    """True where a name is the subject of a verb right behind it, and no apposition: ``, Exempla fermerait``."""
    doc, first = sentence.doc, i
    while i < sentence.end and doc[i].pos_ == "PROPN":
        i += 1
    return first < i < sentence.end and finite(doc[i])


def _listed(end: int, sentence: Tokens) -> int:
    """The same end, or the end of a list of names that goes on there: ``, Tass et Interfax``."""
    doc = sentence.doc
    i, done = end, end
    while i < sentence.end and (doc[i].text == "," or doc[i].pos_ == "CCONJ"):
        last = doc[i].pos_ == "CCONJ"
        i += 1
        while i < sentence.end and doc[i].pos_ == "DET":
            i += 1
        first = i
        while i < sentence.end and (doc[i].pos_ == "PROPN" or doc[i].text[:1].isupper()):
            i += 1
        if i == first:
            break
        if last:
            done = i
    return done
