"""Sayings whose "il" is nobody: ``est-il ajouté par X``, ``est-il écrit dans un communiqué``."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon
from builder.extract.parse import Token

WRITTEN_IN = ("dans", "par", "selon")


def is_impersonal(pronoun: Token, first: Token, lemma: str, lexicon: Lexicon) -> bool:
    """True for the "il" of ``est-il indiqué dans le rapport``, which is nobody; ``first`` opens the verb."""
    inverted = pronoun.pos_ == "PRON" and pronoun.text.startswith("-") and lexicon.has("be", first.lower_)
    return inverted and lemma not in lexicon.words("with_be")


def paper_of(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``communiqué`` in ``est-il écrit mercredi dans un communiqué de la préfecture``; None where no paper is named."""
    near = cue.verb.doc[cue.end : min(cue.end + 7, cue.sentence.end)]
    through = next((t.i for t in near if lexicon.has("through", t.lower_)), None)
    nouns = [t for t in near if through is not None and t.i > through and t.pos_ == "NOUN"]
    return nouns[0] if nouns and lexicon.has("papers", nouns[0].lower_) else None


def written_in(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``communiqué`` in ``Dans un communiqué de la Ligue, il est indiqué que …``; None of any other passive."""
    doc, first = cue.verb.doc, cue.sentence.start
    il = doc[cue.start - 1] if cue.start > first else None
    if lexicon.language != "fr" or not cue.passive or il is None or il.lower_ != "il":
        return None
    opens = doc[first].lower_ in WRITTEN_IN and doc[il.i - 1].text == ","
    return next((t for t in doc[first + 1 : il.i] if lexicon.has("papers", t.lower_)), None) if opens else None
