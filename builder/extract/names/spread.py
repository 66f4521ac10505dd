"""Known once, known throughout: every other occurrence of a name, or of a known person's surname."""

from __future__ import annotations

from collections.abc import Iterator

from builder.data.order import family_first
from builder.extract.models import nouns
from builder.extract.names.candidate import Candidate, is_capital, key, surname
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.runs import is_shouted
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import HOUSE, Kind

Words = tuple[str, ...]


def everywhere(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each occurrence of a name that is already known by another one of the document."""
    known = _known(passages, candidates, lexicon)
    plain = _by_first(known)
    loud = _by_first({tuple(w.upper() for w in words): kind for words, kind in known.items()})
    return [
        Candidate(i, start, end, kind, "known")
        for i, passage in enumerate(passages)
        for start, end, kind in _occurrences(passage.doc, loud if is_shouted(passage.doc) else plain, lexicon)
    ]


def _by_first(known: dict[Words, Kind]) -> dict[str, list[tuple[Words, Kind]]]:
    found: dict[str, list[tuple[Words, Kind]]] = {}
    for words, kind in known.items():
        found.setdefault(words[0], []).append((words, kind))
    return found


def _known(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> dict[Words, Kind]:
    known: dict[Words, Kind] = {}
    surnames: dict[Words, Kind] = {}
    for candidate in candidates:
        if candidate.kind is None or candidate.rule in ("account", HOUSE):
            continue
        tokens = candidate.tokens(passages)
        known[tuple(t.text for t in tokens)] = candidate.kind
        if candidate.kind is Kind.ACTOR and len(tokens) > 1 and family_first(tokens.text):
            surnames[(tokens[0].text,)] = Kind.ACTOR
        elif candidate.kind is Kind.ACTOR and len(tokens) > 1 and is_capital(tokens[-1]) and len(tokens[-1]) > 2:
            surnames[tuple(t.text for t in surname(tokens))] = Kind.ACTOR
    common = nouns(lexicon.language) if not lexicon.head_first else frozenset[str]()
    return {
        w: k
        for w, k in (surnames | known).items()
        if not (len(w) == 1 and lexicon.has("stop_names", w[0]))
        or (w in surnames and len(w[0]) > 2 and w[0].lower() in common)  # "Moon" beside "Moon Jae-in"
    }


def _occurrences(
    doc: Doc, by_first: dict[str, list[tuple[Words, Kind]]], lexicon: Lexicon
) -> Iterator[tuple[int, int, Kind]]:
    texts = [t.text for t in doc]
    for i, text in enumerate(texts):
        for words, kind in by_first.get(text, ()):
            title = len(words) == 1 and lexicon.has("titles", text) and not lexicon.head_first
            if title and i + 1 < len(doc) and is_capital(doc[i + 1]):
                continue  # "Judge Zed Exemple" beside "Ada Judge"
            thing = len(words) == 1 and kind is Kind.ACTOR and not lexicon.head_first and i + 1 < len(doc)
            if thing and is_capital(doc[i + 1]) and lexicon.has("named_things", texts[i + 1]):
                continue  # "the Exemple Prize" beside "Zed Exemple"
            small = len(words) == 1 and i > 0 and lexicon.has("stop_names", text) and not lexicon.head_first
            if small and (lexicon.has("determiners", doc[i - 1].text) or doc[i - 1].pos_ in {"ADJ", "VERB"}):
                continue  # "the Moon"
            if tuple(texts[i : i + len(words)]) == words:
                yield i, i + len(words), kind


def same(passages: tuple[Passage, ...], a: Candidate, b: Candidate) -> bool:
    """True when two candidates are written alike."""
    return key(a.tokens(passages)) == key(b.tokens(passages))
