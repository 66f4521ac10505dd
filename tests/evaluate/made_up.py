"""Names in texts about nobody (``tools/name_texts/kept``): ``python -m tests.evaluate.made_up [en] [fr]``.

Prints precision, recall and F1 for persons, places and groups, mention by mention: exact span and kind. The slots are
filled at random, always with the same names; no name finder was taught with these texts. They are harder than the
press: nobody and hardly anything in them is known.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from builder.extract import extract
from builder.model import Kind
from builder.read import read_articles
from tests.evaluate.sequoia import Figures
from tools.slots import Filler, articles, unmarked

TEXTS = Path(__file__).parents[2] / "tools" / "name_texts"
KINDS = {"a": Kind.ACTOR, "p": Kind.PLACE, "g": Kind.GROUP}

Found = set[tuple[int, int, Kind]]
"""From where, to where, of what kind."""


def texts(folder: str) -> list[str]:
    """The articles of a folder, with their headers, marks and slots."""
    return articles(sorted((TEXTS / folder).glob("*.txt")))


def parted(article: str) -> tuple[str, str, Found]:
    """The day, the text without marks and its names."""
    head, _, body = article.partition("\n")
    plain, names = unmarked(body)
    return head.split()[2], plain, {(start, end, KINDS[mark]) for start, end, mark in names if mark in KINDS}


def measure(language: str) -> dict[Kind, Figures]:
    """The figures of each kind."""
    filler = Filler.of(TEXTS, 1)
    made = [parted(filler.filled(article)) for article in texts(f"kept/{language}")]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "articles").mkdir()
        for number, (day, text, _) in enumerate(made):
            head = f"---\nlanguage: {language}\ndate: {day}\n---\n"
            (root / "articles" / f"{number:03}.txt").write_text(head + text, encoding="utf-8")
        read = read_articles(root, root / "articles").articles
    counts = {kind: [0, 0, 0] for kind in Kind}
    for article, found, (_, text, names) in zip(read, extract(read), made, strict=True):
        opening = text.strip()[:40]
        shift = article.source.index(opening) - text.index(opening)
        wanted = {(start + shift, end + shift, kind) for start, end, kind in names}
        got = {(m.span.start, m.span.end, m.kind) for m in found.mentions}
        for kind, tally in counts.items():
            for i, part in enumerate((wanted & got, got - wanted, wanted - got)):
                tally[i] += sum(name[2] is kind for name in part)
    return {kind: Figures(*tally) for kind, tally in counts.items()}


def main(languages: list[str]) -> None:
    for language in languages:
        for kind, f in measure(language).items():
            print(f"  {language} {kind.value:6} P {f.precision:.3f}  R {f.recall:.3f}  F1 {f.f1:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:] or ["en", "fr"])
