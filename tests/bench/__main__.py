"""Times extraction against the models alone.

    python -m tests.bench [--rounds N] [--profile]

In one process and with the models loaded before, (A) ``nlp.pipe`` on the blocks' words, of the models as spaCy loads
them, (B) the same and then the encoder on the same words, which is all models that extraction uses, (C) both as
``builder.extract`` loads and uses them, and (D) the whole extraction of the same articles are timed in turn, A B C D
A …; what is printed are medians, so that whatever else the machine does meanwhile falls on all alike. The articles are
the repository's own and those of its gold, once as they are and once more in each round with their paragraphs in
another order.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import spacy
from spacy.language import Language

from builder.extract import extract, warm
from builder.extract.marking import mark
from builder.extract.models import languages, model, package
from builder.extract.tagging import flat
from builder.model import Article
from builder.read import read_articles

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "articles", ROOT / "tests" / "gold" / "texts")
COPIES = 2
SHOWN = 45
"""Lines of the profile that are printed."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=3, help="how often each is timed (default 3)")
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    options = parser.parse_args()
    warm(languages())
    read_both(articles(0)[::5])
    if options.profile:
        profile(articles(1))
        return
    plain = {language: spacy.load(package(language)) for language in languages()}
    models_alone(articles(0)[::5], plain.__getitem__)
    runs: dict[str, Callable[[tuple[Article, ...]], int]] = {
        "nlp.pipe as spaCy loads it": lambda made: models_alone(made, plain.__getitem__),
        "that and the encoder": lambda made: all_models(made, plain.__getitem__),
        "both as loaded here": all_models,
        "extraction": lambda made: sum(1 for _ in extract(made)),
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    words = 0
    for turn in range(options.rounds):
        made = articles(turn)
        words = sum(len(a.prose.split()) for a in made)
        for name, run in runs.items():
            times[name].append(timed(run, made))
    print(f"{words} words a round, {options.rounds} rounds, medians")
    for name, taken in times.items():
        wall, cpu = (median(t[i] for t in taken) for i in (0, 1))
        print(f"{name:26} {wall:7.2f} s  {words / wall:8.0f} words/s   ({cpu:.2f} s of processor time)")
    whole = times.pop("extraction")
    for name, alone in times.items():
        wall, cpu = (median(b[i] / a[i] for a, b in zip(alone, whole, strict=True)) for i in (0, 1))
        print(f"extraction takes {wall:.2f} times as long as {name} ({cpu:.2f} times its processor time)")


def articles(turn: int) -> tuple[Article, ...]:
    """All texts, each ``COPIES`` times; the paragraphs of copies and later turns in another order."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "articles"
        folder.mkdir()
        for path in (p for f in FOLDERS for p in sorted(f.iterdir()) if p.suffix in (".txt", ".md")):
            for copy in range(COPIES):
                text = turned(path.read_text(encoding="utf-8"), turn * COPIES + copy)
                (folder / f"{path.stem}-{copy}{path.suffix}").write_text(text, encoding="utf-8")
        return read_articles(Path(place), folder).articles


def turned(text: str, by: int) -> str:
    """The text with its paragraphs in another order; front matter and the first three blocks stay."""
    blocks = text.split("\n\n")
    start = min(3, len(blocks))
    rest = blocks[start:]
    at = by % len(rest) if rest else 0
    return "\n\n".join([*blocks[:start], *rest[at:], *rest[:at]])


def models_alone(made: tuple[Article, ...], model_of: Callable[[str], Language] = model) -> int:
    """How many documents ``nlp.pipe`` made of the articles' blocks."""
    return sum(1 for language, texts in block_texts(made) for _ in model_of(language).pipe(texts, batch_size=64))


def all_models(made: tuple[Article, ...], model_of: Callable[[str], Language] = model) -> int:
    """The same, and what the encoder says of each article's documents."""
    count = 0
    for article in made:
        texts = [text for b in article.blocks if (text := flat(article, b)[0])]
        docs = list(model_of(article.language).pipe(texts, batch_size=64))
        mark(docs)
        count += len(docs)
    return count


def block_texts(made: tuple[Article, ...]) -> Iterator[tuple[str, list[str]]]:
    for language in sorted({a.language for a in made}):
        yield language, [t for a in made if a.language == language for b in a.blocks if (t := flat(a, b)[0])]


def read_both(made: tuple[Article, ...]) -> None:
    """Fills the caches that a process fills once."""
    models_alone(made)
    for _ in extract(made):
        pass


def timed(run: Callable[[tuple[Article, ...]], int], made: tuple[Article, ...]) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    run(made)
    return time.perf_counter() - wall, time.process_time() - cpu


def profile(made: tuple[Article, ...]) -> None:
    """Prints the functions that take most time of their own, and those that take most with what they call."""
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in extract(made):
        pass
    profiler.disable()
    stats = pstats.Stats(profiler)
    for order in ("tottime", "cumulative"):
        stats.sort_stats(order).print_stats(SHOWN)


if __name__ == "__main__":
    main()
