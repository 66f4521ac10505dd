"""Names that several countries go by: ``Congo`` is the one that an article names by more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from builder.data import load
from builder.data.folding import key
from builder.data.gazetteer import Spot, spots
from builder.model import Article
from builder.resolve.nations import country_name
from builder.resolve.places import Finding


@cache
def _shared() -> dict[str, tuple[str, ...]]:
    return {key(name): tuple(codes.split()) for name, codes in load("countries")["shared"].items()}


def is_shared(name_key: str) -> bool:
    """True for the key of such a name."""
    return name_key in _shared()


def shared_names(names: Iterable[str], findings: Mapping[str, Finding], article: Article) -> dict[str, Finding]:
    """A finding for each such name of an article: the country that its other names, its towns, the letters before it
    (``R.D. du Congo``) tell; between all of them where they tell none or several."""
    found = {}
    for text in sorted({t for t in names if is_shared(key(t))}):
        codes = _shared()[key(text)]
        told = {f.spot.country for other, f in findings.items() if f.spot and other != text}
        told |= {code for code in codes if _is_said(code, article.prose)}
        likely = [code for code in codes if code in told]
        places = tuple(_country(code) for code in (likely if len(likely) == 1 else codes))
        found[text] = Finding(places[0], ()) if len(places) == 1 else Finding(None, places)
    return found


def _is_said(code: str, prose: str) -> bool:
    """True where the text has a longer name of a country anywhere."""
    return any(pattern.search(prose) for pattern in _longer(code))


@cache
def _longer(code: str) -> tuple[re.Pattern[str], ...]:
    names = load("countries")["names"].get(code, "").split(",")
    return tuple(re.compile(rf"(?<!\w){re.escape(n.strip())}(?!\w)") for n in names if n.strip())


def _country(code: str) -> Spot:
    return next(s for s in spots(key(country_name(code, "en"))) if s.level == "country" and s.country == code)
