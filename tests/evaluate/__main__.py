"""Measures the builder against gold.

    python -m tests.evaluate [--errors] [--write] [--also ARTICLES GOLD]

Prints precision, recall and F1 for tests/gold/seen and tests/gold/unseen, for the neighbouring folder of development
gold where there is one, and for any further folder of articles with its folder of gold. --errors lists what went wrong,
but never for the unseen: it is there to be measured by, not to be tuned on. No ledger is read: this is what the
builder understands by itself. Names in texts about nobody (tools/name_texts) are measured too, and the public corpora
beside this repository, where they are. --write puts the figures of our own gold where the method page shows them and
where a test keeps them from falling.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.extract import extract
from builder.pages.export import document
from builder.read import read_articles
from builder.resolve import resolve
from tests.evaluate import made_up, sequoia, timebank
from tests.evaluate.golden import GoldArticle, read, read_folder
from tests.evaluate.measures import Tally, measure
from tests.gold.documents import SETS, article_of, files

NEIGHBOUR = Path(__file__).parents[3] / "shared"
MEASURED = Path(__file__).parents[2] / "builder" / "pages" / "measured.json"
"""What the method page shows. Not among the word lists: a new figure is no new rule."""


@dataclass(frozen=True)
class GoldSet:
    """Articles, and what is to be found in them."""

    name: str
    articles: tuple[Path, ...]
    golds: tuple[GoldArticle, ...]
    secret: bool = False
    """True when its errors are not to be looked at."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluate", description=__doc__.split("\n")[0])
    parser.add_argument("--errors", action="store_true", help="list what went wrong")
    parser.add_argument("--write", action="store_true", help=f"write the figures to {MEASURED.name}")
    parser.add_argument("--also", nargs=2, type=Path, action="append", default=[], metavar=("ARTICLES", "GOLD"))
    options = parser.parse_args()
    figures: dict[str, Any] = {}
    for gold_set in (*own_sets(), *neighbouring_sets(), *(further_set(*pair) for pair in options.also)):
        tallies = measure(exported(gold_set.articles), gold_set.golds)
        print(f"\n{gold_set.name}: {len(gold_set.articles)} articles")
        print("\n".join(table(tallies)))
        figures[gold_set.name] = summary(gold_set, tallies)
        if options.errors and not gold_set.secret:
            print("\n".join(f"  [{name}] {error}" for name, t in tallies.items() for error in t.errors))
    print("\nTexts about nobody")
    made_up.main(["en", "fr"])
    public_corpora()
    if options.write:
        own = {name: figures[name] for name in SETS}
        MEASURED.write_text(json.dumps(own, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def summary(gold_set: GoldSet, tallies: dict[str, Tally]) -> dict[str, Any]:
    """A set's figures, to three places, as they are kept."""
    rows = {
        name: {"p": round(t.precision, 3), "r": round(t.recall, 3), "f1": round(t.f1, 3), "gold": t.right + t.missed}
        for name, t in tallies.items()
    }
    return {"articles": len(gold_set.articles), "rows": rows}


def public_corpora() -> None:
    """Dates and names on the public sets, where they are."""
    corpora = NEIGHBOUR / "corpora"
    if (path := corpora / "french-timebank-dev.jsonl").is_file():
        print("\nFrench TimeBank")
        timebank.main([str(path)])
    if (path := corpora / "sequoia-names-dev.jsonl").is_file():
        print("\nSequoia")
        sequoia.main(path)


def own_sets() -> Iterator[GoldSet]:
    """The seen and the unseen."""
    for name in SETS:
        paths = files(name)
        golds = tuple(gold for path in paths if (gold := read(path)))
        yield GoldSet(name, tuple(article_of(path) for path in paths), golds, secret=name == "unseen")


def neighbouring_sets() -> Iterator[GoldSet]:
    """The development gold beside this repository, where there is any."""
    golds = read_folder(NEIGHBOUR / "gold") if NEIGHBOUR.is_dir() else ()
    articles = tuple(NEIGHBOUR / "seeds" / f"{gold.stem}.txt" for gold in golds)
    if golds and all(article.is_file() for article in articles):
        yield GoldSet("neighbouring gold", articles, golds)


def further_set(articles: Path, golds: Path) -> GoldSet:
    """A folder of articles and its folder of gold; articles without gold are left aside."""
    found = read_folder(golds)
    stems = {gold.stem for gold in found}
    texts = tuple(p for p in sorted(articles.iterdir()) if p.stem in stems and p.suffix in (".txt", ".md"))
    return GoldSet(f"{articles}", texts, found)


def exported(articles: Iterable[Path]) -> dict[str, Any]:
    """The archive of these articles and no others, as it is exported."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "articles").mkdir()
        for article in articles:
            shutil.copyfile(article, root / "articles" / article.name)
        reading = read_articles(root, root / "articles")
    for error in reading.errors:
        print(error)
    return document(resolve(reading.articles, tuple(extract(reading.articles)), ()).archive)


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """The figures, for people."""
    yield f"{'':16}{'P':>7}{'R':>7}{'F1':>7}{'right':>7}{'wrong':>7}{'missed':>7}"
    for name, t in tallies.items():
        yield f"{name:16}{t.precision:7.3f}{t.recall:7.3f}{t.f1:7.3f}{t.right:7}{t.wrong:7}{t.missed:7}"


if __name__ == "__main__":
    main()
