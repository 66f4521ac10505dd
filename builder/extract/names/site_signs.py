"""What makes an English name a place's by its own words or by those around it: ``River Exempla``, ``Exempla North``,
``Exempla, a farming community in``, ``Exempla, Testa and Vorna villages``."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.model import Kind

BODIES = ("group_heads", "group_tails")
PLACED = frozenset({
    "in", "of", "near", "within", "outside", "on", "about", "some", "located", "situated", "where", "that", "which",
    "just", "known", "home", "whose", "at", "with", ",", ".",
})  # fmt: skip
"""What goes on behind the noun of ``a farming community in``; not another noun: ``a village store``."""
BETWEEN = frozenset({",", "and", "&", "/", "-", "or"})
ROW = 24
"""So many tokens a row of names before its noun may take."""
DESCRIBED = 5
"""So many words stand between an article and the noun that it belongs to."""


def _is_bodys(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    return lexicon.has_any(BODIES, doc[c.end - 1].text)


def _is_somebody(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for a first name with one more, and behind a title or an office."""
    before = word_at(doc, c.start - 1)
    titled = lexicon.has("titles", before) or (lexicon.is_person(before) and c.kind is Kind.ACTOR)
    return titled or (c.end - c.start > 1 and lexicon.opens_person(doc, c.start))


def _opens_with_its_sort(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``River Exempla``, ``Upper Exempla``."""
    first = doc[c.start].text
    if c.end - c.start < 2 or not (first.istitle() or first.isupper()) or not is_capital(doc[c.start + 1]):
        return False
    before = doc[c.start - 1] if c.start else None
    if lexicon.has("rivers_first", first) and (before is None or before.pos_ not in ("DET", "ADP")):
        return False  # "River Exempla died"
    led = lexicon.has("sites_first", first) or (lexicon.has("areas_first", first) and c.end - c.start < 4)
    return led and not (_is_bodys(doc, c, lexicon) or lexicon.opens_person(doc, c.start))


def _ends_with_a_compass(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla North``, ``Exempla del Sur``; not ``Zed West``, ``the Far North``, ``National League South``."""
    words = doc[c.start : c.end]
    last = words[-1].text
    if len(words) < 2 or not (lexicon.has("directions", last) or lexicon.has("compass_tails", last)):
        double = len(words) > 2 and lexicon.has("compass", last) and lexicon.has("directions", words[-2].text)
        central = last == "Central" and c.kind is not Kind.GROUP and _is_where(doc, c, lexicon)
        if not (double or central):
            return False
    others = ("group_heads", "group_tails", "no_compass", "things", "things_heads", "titles", "sporting")
    if c.kind is not Kind.PLACE and last in {"West", "North"} and not _is_where(doc, c, lexicon):
        return False  # "songs of Zed West"
    plain = last.istitle() and not any(lexicon.has_any(others, t.text) for t in words[:-1])
    return plain and not (
        is_acronym(words[0].text) or lexicon.is_demonym(words[0].text) or _is_somebody(doc, c, lexicon)
    )


def _is_where(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True behind "in" or a comma after a place, and before what has seats: ``Exempla North MP``."""
    behind = word_at(doc, c.end)
    seated = lexicon.has_any(("seated_for", "seats_of", "villages", "behind_towns"), behind)
    lies = word_at(doc, c.start - 1) == "," and c.start > 1 and is_capital(doc[c.start - 2])
    return seated or lies or small_at(doc, c.start - 1) in {"in", "at", "near", "across", "represents"}


def _is_of_a_river(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``the river X``, ``the rivers X and Y``."""
    at = c.start - 1
    if word_at(doc, at) == "and" and at > 1 and is_capital(doc[at - 1]):
        at -= 2
    return word_at(doc, at) in {"river", "rivers"} and not _is_bodys(doc, c, lexicon)


def _is_apposed_community(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, a farming community in``."""
    if word_at(doc, c.end) != "," or small_at(doc, c.end + 1) not in {"a", "an", "another", "the"}:
        return False
    for t in doc[c.end + 2 : c.end + 2 + DESCRIBED]:
        if not (t.text == "-" or t.is_lower) or (t.pos_ in {"ADP", "VERB", "AUX"} and t.tag_ != "VBG"):
            return False
        if lexicon.has_any(("place_nouns", "villages", "communities"), t.text):
            closed = small_at(doc, t.i + 1) in PLACED
            return closed and not (_is_bodys(doc, c, lexicon) or _is_somebody(doc, c, lexicon))
    return False


def _is_of_a_row_before_its_noun(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, Y and Z villages``, each of them; ``the X counties``."""
    i, joints = c.end, 0
    while i < len(doc) and i - c.end < ROW:
        if doc[i].text in BETWEEN:
            joints += 1
        elif not is_capital(doc[i]):
            break
        i += 1
    noun = word_at(doc, i)
    if not (noun.islower() and (lexicon.has("place_rows", noun) or lexicon.has("more_place_rows", noun))):
        return False
    if joints == 0 and (i > c.end or small_at(doc, c.start - 1) not in {"the", "and", ",", "&", "/"}):
        return False
    named = lexicon.is_demonym(doc[c.start].text) or lexicon.has("sides", doc[c.start].text)
    return not (named or _is_bodys(doc, c, lexicon) or _is_somebody(doc, c, lexicon))


def _is_a_reserve(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Exempla Marine Reserve``; not the ``Federal Reserve``."""
    words = doc[c.start : c.end]
    kept = len(words) > 2 and words[-1].text in {"Reserve", "Reserves", "Conservancy", "Sanctuary"}
    return kept and lexicon.has("reserves", words[-2].text)


PLACES = (
    _opens_with_its_sort,
    _ends_with_a_compass,
    _is_of_a_river,
    _is_apposed_community,
    _is_of_a_row_before_its_noun,
    _is_a_reserve,
)
