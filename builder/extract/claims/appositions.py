"""Where the clause begins behind a source that is told more of: ``Selon X, le maire de Z, …``, ``, who cites X, …``."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Span as Tokens

FAR = 12
"""So many words before a comma the source's office stands."""


def past_apposition(after: Tokens, lexicon: Lexicon) -> int:
    """Character where the clause begins behind ``, qui cite X,``, ``, le maire de Z,`` and ``(USGS),``."""
    if (past := _past_name(after, lexicon)) is not None:
        return past
    closing = next((t for t in after[:8] if t.text == ")"), None)
    if after[0].text == "(" and closing is not None and closing.i + 1 < after.end:
        return int(after.doc[closing.i + 1].idx)
    if len(after) > 2 and after[0].text == ",":
        comma = next((t for t in after[2:] if t.text == ","), None)
        if comma is not None and (lexicon.relative(after[1]) or _is_office(after, comma.i, lexicon)):
            return comma.idx + 1
    return int(after.start_char)


def _past_name(after: Tokens, lexicon: Lexicon) -> int | None:
    """Character behind ``, DSP Zed Exemple, on Monday,`` where an office stands before it and a clause behind."""
    doc = after.doc
    if after[0].text != ",":
        return None
    office = lexicon.has("people", doc[after.start - 1].lower_)
    source = doc[max(after.start - FAR, after[0].sent.start) : after.start]
    comma = next((t.i for t in after[1:8] if t.text == ","), after.start)
    words = [t for t in doc[after.start + 1 : comma] if t.pos_ != "DET"]
    name = [t for t in words if not lexicon.has("people", t.lower_)]
    if len(words) < 2 or not name or any(not t.text[:1].isupper() for t in name):
        return None
    ranked = after[1].pos_ == "DET" and len(name) < len(words) and any(lexicon.has("people", t.lower_) for t in source)
    if not (office or ranked):  # "le commandant de la brigade, le colonel X,"
        return None
    dated = comma + 1 < after.end and doc[comma + 1].pos_ == "ADP"
    later = next((t for t in doc[comma + 1 : min(comma + 7, after.end)] if t.text == ","), None)
    plain = later is not None and not any(t.pos_ in ("VERB", "AUX") for t in doc[comma + 1 : later.i])
    past = later.i if dated and plain and later is not None else comma
    return int(doc[past].idx) + 1 if any(finite(t) for t in doc[past : after.end]) else None


def _is_office(after: Tokens, comma: int, lexicon: Lexicon) -> bool:
    """True for ``, le maire de Z,`` behind a person's name and before a clause with a subject of its own; not for
    ``, des habitants, effrayés,``."""
    doc, first = after.doc, after[1]
    if doc[after.start - 1].ent_type_ not in ("PER", "PERSON") or "Plur" in feature(first, "Number"):
        return False
    aside = doc.span(first.i, comma)
    noun = next((t for t in aside[:3] if t.pos_ in ("NOUN", "PROPN")), None)
    words = names_of(lexicon.language)
    told = noun is not None and (lexicon.has("people", noun.lower_) or words.is_somebody(noun.text))
    aged = aside[0].like_num and noun is not None and noun.lower_ in ("ans", "an")
    office = noun is not None and (aged or told) and "Plur" not in (feature(noun, "Number") if not aged else ())
    if not office or any(t.pos_ == "AUX" or (t.pos_ == "VERB" and finite(t)) for t in aside):
        return False
    following = doc[comma + 1] if comma + 1 < after.end else first
    quoted = following.text in ("«", "“", '"')
    return (quoted or following.pos_ in ("DET", "PROPN", "NOUN", "PRON")) and not lexicon.relative(following)
