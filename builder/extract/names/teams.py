"""Teams that are called by a word and play for a town: ``les Sabres de Testville``, and ``les Sabres`` behind it."""

from __future__ import annotations

from functools import cache

from builder.data import words
from builder.extract.names.candidate import Candidate, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import Kind

ONE = frozenset({"le", "du", "au", "l'", "l’"})
MANY = frozenset({"les", "des", "aux", "ces", "nos"})
OF = frozenset({"de", "d'", "d’", "du"})


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each, its town with it; none in English, which has the town in front."""
    if not lexicon.head_first:
        return []
    doc, firsts = passage.doc, _firsts()
    found = []
    for token in doc[1:]:
        if token.text not in firsts:
            continue
        end = _nickname(doc, token.i, lexicon)
        town = _town(doc, end, lexicon) if end else 0
        if town:
            found.append(Candidate(index, token.i, town, Kind.GROUP, "team", fixed=True))
    return found


def alone(passages: tuple[Passage, ...], candidates: list[Candidate]) -> list[Candidate]:
    """A candidate for each time one of the teams found stands without its town behind an article."""
    texts = [passages[c.passage].doc.span(c.start, c.end).text for c in candidates if c.rule == "team"]
    short = {tuple(text.split(" d")[0].replace("-", " - ").split()) for text in texts}
    firsts = {name[0]: len(name) for name in short}
    found = []
    for i, passage in enumerate(passages if firsts else ()):
        doc = passage.doc
        for token in doc:
            led = small_at(doc, token.i - 1) in MANY | ONE or token.text in words("teams", "many")
            if token.text in firsts and led:
                end = token.i + firsts[token.text]
                found.append(Candidate(i, token.i, end, Kind.GROUP, "team-alone", fixed=True))
    return found


def _nickname(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Where a team's word ends that begins at ``i`` behind an article of its number; 0 where none does."""
    before, word = small_at(doc, i - 1), doc[i].text
    if before in ONE:
        return i + 1 if word in words("teams", "one") else 0
    if before not in MANY and before not in {"contre", "et", ","}:
        return 0
    at = i + 1 + is_hyphen(doc, i + 1)
    if f"{word}-{word_at(doc, at)}" in words("teams", "two_words"):
        return at + 1
    if word in words("teams", "many"):
        return i + 1
    return i + 1 if word in words("teams", "other") and _is_of_games(doc, lexicon) else 0


def _town(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where the town ends behind ``de``; 0 where none stands there that the map knows."""
    if small_at(doc, end) not in OF or end + 1 >= len(doc):
        return 0
    start = end + 1 + (small_at(doc, end + 1) in {"la", "l'"})
    last = start
    while last < len(doc) and (is_capital(doc[last]) or (last > start and is_hyphen(doc, last))):
        last += 1
    known = next((e for e in range(last, start, -1) if is_on_map(doc.span(start, e).text)), 0)
    goes_on = last - start == 2 and not lexicon.is_given(doc[start + 1].text)  # "Tampa Bay"
    return last if goes_on or last - start == 1 else known


def are_nobles(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``les Ducs d'Exempla`` in a text without a word of games: a title that a team may bear, in the plural,
    and whose it is."""
    word = doc[start].text
    titled = word in words("teams", "other") and lexicon.has("titles", word.removesuffix("s"))
    owned = end - start > 2 and small_at(doc, start + 1) in OF and small_at(doc, start - 1) in MANY
    return titled and owned and not _is_of_games(doc, lexicon)


def _is_of_games(doc: Doc, lexicon: Lexicon) -> bool:
    """True for a text with a word of games in it."""
    played = words("teams", "games")
    return any(lexicon.has("teamed", t.text) or t.lower_ in played or lexicon.has("contests", t.lemma_) for t in doc)


@cache
def _firsts() -> frozenset[str]:
    two = {name.partition("-")[0] for name in words("teams", "two_words")}
    return frozenset(two).union(*(words("teams", key) for key in ("many", "one", "other")))
