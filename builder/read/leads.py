"""Dateline words before a paragraph's text: ``KYIV, May 24 (Reuters) - ``, ``Rennes | AFP | 31/10/2023 - ``."""

from __future__ import annotations

import re
from functools import cache

from builder.data import gazetteer
from builder.data.folding import key
from builder.read import datelines, days
from builder.read.days import either, listed

WITHIN = 200
"""Characters at the start of a paragraph among which its lead ends."""
DASH = r"\s*(?:—|–|--|\s-(?=\s))\s*"
UPPER = r"[^\W\d_a-zà-öø-ÿ]"
CLOCK = r"(?:\s*[-–|,·•]?\s*(?:[^\W\d_]{1,3}\s+)?\d{1,2}\s*[h:]\s*\d{0,2}(?::\d\d)?(?:\s*[apAP]\.?[mM]\b\.?)?)?"
PLACES = re.compile(
    rf"(?P<place>{UPPER}[\w’'.-]*(?:[ ]{UPPER}?[\w’'.-]+){{0,3}})"
    rf"(?:,(?:[^—–|.!?()\n]|(?<=[A-Za-z])\.(?=\s|[A-Z]\.)){{2,40}}?)?(?:{DASH}|\s*\|\s*)"
)
SHOUTED = re.compile(rf"(?:{UPPER}[{'’'}'.-]*){{3,}}(?:[ ](?:{UPPER}|[’'.-])+){{0,3}}")
SOURCED = re.compile(
    rf"(?P<place>{UPPER}[\w’'.-]*(?:[ ]{UPPER}[\w’'.-]*){{0,2}})(?P<day>(?:,(?:[^.!?\n():]|\.(?=\s\d)){{3,30}})?)\s*"
    rf"\((?P<source>{UPPER}[\w.’'/ -]{{2,30}})\)\s*[:–—-]\s*"
)
DATED = re.compile(
    rf"(?P<place>{UPPER}[\w’'.-]*(?:[ ](?:{UPPER}[\w’'.-]*|[a-zà-ÿ]{{2,3}}(?=[ ]{UPPER}))){{0,3}})"
    rf"(?:,\s*{UPPER}[\w’'.-]*(?:[ ]{UPPER}[\w’'.-]*){{0,2}}){{0,2}}(?P<comma>,?)\s+(?:le\s+)?"
)
"""``NAIROBI, Kenya, `` before a day."""
BEHIND = re.compile(
    rf"{CLOCK}(?P<source>\s*(?:\([^()\n]{{2,40}}\)|/[^/\n]{{2,40}}/))?(?P<mark>\s*[.:—–]|\s*--?(?=\s))?\s+"
)
"""What stands between the day and the text: a source, a mark or both."""
BRACKETED = re.compile(
    rf"(?P<place>{UPPER}[\w’'.-]*(?:[ ]{UPPER}[\w’'.-]*){{0,2}})\s*\((?P<source>[^()\n]{{8,80}})\)\s*[:—–-]?\s*"
)
STARTS = re.compile(rf"[«“\"‘(\[]?\s*(?:{UPPER}|\d)")
"""How a sentence begins behind its dateline."""
INSERTED = re.compile(r"[^.!?\n]{0,160}?(?:—|–|--|\s-\s)")


@cache
def _agency() -> re.Pattern[str]:
    """``PARIS, 22 mai 2023 (AFP) – ``, ``par Zed Exemple PARIS (Reuters) - ``, ``(Agence Exemple) - ``."""
    known = rf"\((?:{either(listed('agencies'))})\b[^()\n]{{0,30}}\)"
    source = rf"\({UPPER}[\w.’'-]*(?:[ ]{UPPER}[\w.’'-]*){{0,2}}\)"
    by = rf"(?:(?i:{either(listed('byline'))})\s+)?"
    place = rf"(?:{UPPER}(?:[^.!?\n()]|(?<=[A-Za-z])\.(?=,?\s|[A-Z]\.)){{0,80}}?)?"
    return re.compile(rf"(?:{by}{place}\s*{known}\s*(?:--?|[–—:])|{source}\s*(?:--|–|—|-(?=\s)))\s*(?=\S)")


def end(text: str) -> int | None:
    """Where the dateline words at the start of a paragraph end; None when it has none."""
    head = text[:WITHIN]
    return (
        _by_agency(head)
        or _by_day(head)
        or _by_source(head)
        or _by_place(head)
        or _by_place_and_day(head)
        or _by_bracket(head)
    )


def _by_agency(head: str) -> int | None:
    match = _agency().match(head)
    return match.end() if match else None


def _by_day(head: str) -> int | None:
    """``AGENCE|Publié le 1er mars 2023Le maire …``: what stands as a dateline, then a dash, a bar or nothing at all."""
    day = next(iter(days.find(head, "fr")), None)
    if day is None:
        return None
    stop = day.span.end
    if clock := re.compile(CLOCK).match(head, stop):
        stop = clock.end()
    line = head[:stop]
    source = re.compile(rf"\s*\({UPPER}[^()\n]{{1,40}}\)(?=\s*[-–—])").match(head, stop)
    if source and SHOUTED.match(line):
        stop = source.end()  # HONIARA, vendredi 20 décembre 2013 (Agence d'Exemple) –
    behind = re.compile(rf"{DASH}|\s*\|\s*|(?={UPPER})").match(head, stop)
    if behind is None or not STARTS.match(head, behind.end()) or not datelines.stands(line):
        return None
    place = line[: day.span.start].split(",")[0].strip(" (")
    told = "|" in line or datelines.says(line) or (datelines.places(line) and _known(place))
    return behind.end() if told else None


def _by_source(head: str) -> int | None:
    """``EXEMPLEVILLE (Agencies): The …``, ``Exempleville, March 18 (Examplenews) : The …``: a known place, in capitals
    or with a day, and a source in brackets before a colon, which is no place itself: not ``LYON (Rhône) : …``."""
    match = SOURCED.match(head)
    if match is None or not STARTS.match(head, match.end()) or not _known(match["place"]) or _known(match["source"]):
        return None
    day = match["day"]
    spans = [*(d.span for d in days.find(day, "fr")), *(d.span for d in days.without_year(day, 0, len(day)))]
    dated = any(not (day[: s.start] + day[s.end :]).strip(" ,le") for s in spans)
    return match.end() if dated or (not match["day"] and SHOUTED.fullmatch(match["place"])) else None


def _by_place_and_day(head: str) -> int | None:
    """``Exempleville, March 29: Zed …``, ``NAIROBI, Kenya, Aug 3 (Agence Exemple) The …``: a known place or capitals,
    a day, then a source in brackets, a colon or a dash. No full stop and no colon behind a year without a source:
    ``Paris, 13 novembre 2015. La nuit …`` tells of that day."""
    if DATED.match(head) is None:
        return None
    day = min((d.span for d in _days(head)), default=None)
    match = DATED.fullmatch(head, 0, day.start) if day else None
    behind = BEHIND.match(head, day.end) if day else None
    if day is None or match is None or behind is None or not STARTS.match(head, behind.end()):
        return None
    source, mark = behind["source"], (behind["mark"] or "").strip()
    if not source and (mark in ("", ".") or (mark == ":" and days.holds(head[day.start : day.end]))):
        return None
    if source and _known(source.strip(" ()/")):
        return None
    if not source and mark != ":" and INSERTED.match(head, behind.end()):
        return None
    shouted = SHOUTED.fullmatch(match["place"]) is not None
    return behind.end() if shouted or (match["comma"] and _known(match["place"].strip(" ."))) else None


def _days(head: str) -> list[days.Day | days.Yearless]:
    return [*days.find(head, "fr"), *days.without_year(head, 0, len(head))]


def _by_bracket(head: str) -> int | None:
    """``MOSCOW (Examplenews / Agence Exemple - 20th October, 2020) The …``: a place, a source and a complete day."""
    match = BRACKETED.match(head)
    if match is None or not STARTS.match(head, match.end()) or not datelines.dates(match["source"]):
        return None
    sourced = days.holds(match["source"]) and days.without(match["source"]).strip(" .,-–—/")
    return match.end() if sourced and (SHOUTED.fullmatch(match["place"]) or _known(match["place"])) else None


def _by_place(head: str) -> int | None:
    """``WASHINGTON — The …``, ``Québec — La …``: capitals or a known place, a dash, then a sentence."""
    match = PLACES.match(head)
    if match is None or not STARTS.match(head, match.end()):
        return None
    place = match["place"].strip(" .")
    inserted = INSERTED.match(head, match.end()) is not None  # "MSF – Exemple du village – a répondu"
    if SHOUTED.fullmatch(place) and (not inserted or "," in match[0]):
        return match.end()
    if inserted:
        return None
    second = re.compile(rf"{UPPER}[\w’'-]{{2,}}(?:[ ]{UPPER}[\w’'-]+)*").match(head, match.end())
    if second and "|" not in match[0] and _known(second[0]):
        return None  # a road or a match: ``Paris – Brest``
    return match.end() if _known(place) else None


def _known(place: str) -> bool:
    """True for a place of the gazetteer that is more than a village."""
    return any(s.level != "town" or s.population >= 5_000 for s in gazetteer.spots(key(place)))
