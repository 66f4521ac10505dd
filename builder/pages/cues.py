"""The words that attribute a claim, as a page shows them: never so that they govern what stands behind them."""

from __future__ import annotations

from markupsafe import Markup

from builder.data import words
from builder.data.folding import fold
from builder.extract.sayings import is_source
from builder.locale.typography import NO_BREAK
from builder.model import Article, Claim, Span
from builder.pages import quoting
from builder.resolve.nations import adjectives


def speaker(article: Article, claim: Claim) -> Span | None:
    """The words that say who speaks; with the noun before them, where they are an adjective that says whose it is:
    ``affirmations russes``."""
    found = claim.speaker_span
    if found is None or found.start < claim.cue.end or article.source[claim.cue.end : found.start].strip():
        return found
    word = found.of(article.source)
    return Span(claim.cue.start, found.end) if word.islower() and fold(word) in adjectives() else found


def before(article: Article, claim: Claim) -> Markup:
    """The words that attribute, to stand between the speaker and what is claimed: ``told:``, ``a dit :``.

    Nothing for a source: ``d'après`` before "les habitants ont été emmenés" would make the inhabitants say it. A colon
    behind a verb, whose hearer the content would seem to be ("told fire and police teams"); none where the content
    opens a clause of its own ("told that …"), nor where nothing follows.
    """
    if is_source(article, claim):
        return Markup("")
    cue = quoting.low(quoting.quoted(article, claim.cue))
    said = "" if claim.span == claim.cue else quoting.words(article, claim.span)
    first = (fold(said).split() or [""])[0]
    if not first or (first in words(f"{article.language}/claims", "opens_said") and not claim.direct):
        return cue
    return cue.rstrip(" :,") + (f"{NO_BREAK}:" if article.language == "fr" else ":")
