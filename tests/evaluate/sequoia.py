"""Names on a public corpus of French sentences: ``python -m tests.evaluate.sequoia CORPUS.jsonl``.

Prints precision, recall and F1 for persons, places and groups: exact span and type, leading determiners aside.
One line of the corpus is one sentence, with its names as character offsets.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.extract.models import model
from builder.extract.names import find_names
from builder.extract.tagging import Passage, tag
from builder.model import Article, ArticleSlug, Block, BlockKind, Kind, Span

TYPES = {Kind.ACTOR: "PER", Kind.PLACE: "LOC", Kind.GROUP: "ORG"}
DETERMINER = re.compile(r"(?:l['’]|d['’]|(?:le|la|les|du|des|de|un|une|the)\s)+", re.IGNORECASE)


@dataclass(frozen=True)
class Figures:
    """How many names of one type were right, wrongly found and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Right ones among those found, 0 to 1."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Right ones among those there are, 0 to 1."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def sentence(number: int, text: str) -> Article:
    """An article of one paragraph."""
    return Article(
        slug=ArticleSlug(f"s{number}"), path=f"articles/s{number}.txt", title="", title_span=None, language="fr",
        published=None, published_from=None, published_span=None, outlet=None, url=None, author=None, summary=None,
        rights=None, source=text, prose=text, sha256="",
        blocks=(Block(Span(0, len(text)), BlockKind.PARAGRAPH, 1),), posts=(),
    )  # fmt: skip


def gold(row: dict[str, Any]) -> set[tuple[int, int, str]]:
    """A sentence's names, without their leading determiners."""
    return {(_start(row["text"], n["start"], n["end"]), n["end"], n["type"]) for n in row["names"]}


def found(article: Article, passages: tuple[Passage, ...]) -> set[tuple[int, int, str]]:
    """The names that the rules find."""
    mentions, _ = find_names(article, passages)
    return {(_start(article.source, m.span.start, m.span.end), m.span.end, TYPES[m.kind]) for m in mentions}


def measure(rows: list[dict[str, Any]], tagged: Iterable[tuple[Article, tuple[Passage, ...]]]) -> dict[str, Figures]:
    """The figures of each type."""
    counts = {name: [0, 0, 0] for name in ("PER", "LOC", "ORG")}
    for row, (article, passages) in zip(rows, tagged, strict=True):
        wanted, got = gold(row), found(article, passages)
        for name, tally in counts.items():
            tally[0] += sum(n[2] == name for n in wanted & got)
            tally[1] += sum(n[2] == name for n in got - wanted)
            tally[2] += sum(n[2] == name for n in wanted - got)
    return {name: Figures(*tally) for name, tally in counts.items()}


def _start(text: str, start: int, end: int) -> int:
    match = DETERMINER.match(text, start, end)
    return match.end() if match and match.end() < end else start


def main(path: Path) -> None:
    """Prints the table."""
    if not path.exists():
        print(f"{path} is not here: nothing measured")
        return
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    articles = [sentence(i, row["text"]) for i, row in enumerate(rows)]
    for name, figures in measure(rows, tag(articles, model("fr"))).items():
        print(f"{name}  P {figures.precision:.3f}  R {figures.recall:.3f}  F1 {figures.f1:.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
