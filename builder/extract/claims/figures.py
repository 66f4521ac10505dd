"""Figures that are said: ``a dénombré 107 morts``, ``Analysts predicted 51 cents``."""

from __future__ import annotations

from builder.extract.claims.clauses import that_clause
from builder.extract.claims.cues import Cue
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.pieces import Content, char, clip, end_char, subtree_end
from builder.extract.claims.quotes import Quote
from builder.extract.claims.rest import rest_of
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

REACH = 8
"""So many tokens behind the verb the figure stands."""


def forecast(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, subject: Tokens) -> Content | None:
    """A figure or a clause behind the verb, where analysts or the like are its subject: a law that ``prévoit que``
    foresees nothing."""
    if cue.passive or cue.infinitive or not any(lexicon.has("foreseers", t.lower_) for t in subject):
        return None
    if (clause := that_clause(cue, quotes, lexicon)) is not None:
        return clause
    near = cue.verb.doc[cue.end : min(cue.end + REACH, cue.sentence.end)]
    figure = next((t for t in near if t.pos_ == "NUM" or t.like_num), None)
    told = figure is not None and not any(t.pos_ in ("VERB", "AUX") or t.text == "," for t in near if t.i < figure.i)
    return rest_of(cue, lexicon, "phrase") if told else None


def counted(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, subject: Tokens) -> Content | None:
    """``a dénombré 107 morts``, ``put the toll at 50``: a figure, by somebody who can speak."""
    doc = cue.verb.doc
    ahead = doc.span(cue.end, min(cue.end + 20, cue.sentence.end))
    at = next((t.i for t in ahead if lexicon.has("counted_at", t.lower_)), None)
    counted = at is not None and any(lexicon.has("counts", t.lower_) for t in doc[cue.end : at])
    if not any(can_speak(t, lexicon) for t in subject) or (lexicon.entry("counted_at") and not counted):
        return None
    figure = next((t for t in doc[at or cue.end : cue.sentence.end] if t.pos_ == "NUM" or t.like_num), None)
    if figure is None or figure.i - (at or cue.end) > 4:
        return None
    if lexicon.has("counting_of", cue.lemma) and not _of_so_many(cue, figure, lexicon):
        return None
    behind = doc.span(at + 1, figure.i) if at is not None else doc.span(cue.end, cue.end)
    before = doc.span(cue.end, at) if at is not None else behind
    if any(t.pos_ in ("NOUN", "PROPN", "VERB") for t in behind) or any(
        t.pos_ == "ADP" and not (lexicon.has("of", t.lower_) or t.lower_ == "from") for t in before
    ):
        return None  # "put the crowd at risk with 3 rockets", "put the loss behind him at 60"
    end = min(max(figure.i + 1, subtree_end(figure), subtree_end(figure.head)), cue.sentence.end)
    return clip(cue, char(cue, cue.end), end_char(cue, end), quotes, lexicon, "object")


def _of_so_many(cue: Cue, figure: Token, lexicon: Lexicon) -> bool:
    """True for ``parle d'au moins neuf morts``; not ``parle d'un projet``, ``de deux sujets``, ``de 20 à 22 heures``:
    only what is counted after a happening, and more than one."""
    doc = cue.verb.doc
    led = lexicon.has("of", doc[cue.end].lower_)
    near = all(lexicon.has("before_figures", t.lower_) for t in doc[cue.end : figure.i])
    behind = doc[figure.i + 1 : min(figure.i + 5, cue.sentence.end)]
    things = next((t for t in behind if t.is_alpha and not lexicon.has("before_figures", t.lower_)), None)
    return led and near and things is not None and lexicon.has("counted_things", things.lower_)
