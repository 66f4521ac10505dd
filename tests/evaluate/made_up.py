"""Names in texts about nobody (``tools/name_texts/kept``): ``python -m tests.evaluate.made_up [en] [fr]``.

Prints precision, recall and F1 for persons, places and groups, mention by mention: exact span and kind. The slots are
filled at random, always with the same names; no name finder was taught with these texts. They are harder than the
press: nobody and hardly anything in them is known.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from builder.extract import extract
from builder.model import Kind
from builder.read import read_articles
from tests.evaluate.sequoia import Figures
from tools.slots import Filler

TEXTS = Path(__file__).parents[2] / "tools" / "name_texts"
MARK = re.compile(r"\[([apgx]):([^\[\]]*)\]")
KINDS = {"a": Kind.ACTOR, "p": Kind.PLACE, "g": Kind.GROUP}

Names = set[tuple[int, int, Kind]]
"""From where, to where, of what kind."""


def articles(folder: Path) -> Iterator[str]:
    """The articles of a folder, with their headers, marks and slots."""
    for path in sorted(folder.glob("*.txt")):
        yield from re.split(r"(?=^=== )", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]


def parted(article: str) -> tuple[str, str, Names]:
    """The day, the text without marks and its names."""
    head, _, body = article.partition("\n")
    plain, names, at = "", set(), 0
    for mark in MARK.finditer(body):
        plain += body[at : mark.start()]
        if mark[1] in KINDS:
            names.add((len(plain), len(plain) + len(mark[2]), KINDS[mark[1]]))
        plain, at = plain + mark[2], mark.end()
    return head.split()[2], plain + body[at:], names


def measure(language: str) -> dict[Kind, Figures]:
    """The figures of each kind."""
    filler = Filler.of(TEXTS, 1)
    made = [parted(filler.filled(article)) for article in articles(TEXTS / "kept" / language)]
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
