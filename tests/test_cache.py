"""What was extracted is kept by content, and a damaged or foreign entry never reaches a page."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import grimp
import pytest

from builder.cache import RULES, extracted, fingerprint
from builder.model import Article, ArticleSlug, Block, BlockKind, Claim, Extraction, Kind, Mention, Span


def article(slug: str, source: str = "Zed Exemple parle.") -> Article:
    return Article(
        slug=ArticleSlug(slug),
        path=f"articles/{slug}.txt",
        title=slug,
        title_span=None,
        language="fr",
        published=None,
        published_from=None,
        published_span=None,
        outlet=None,
        url=None,
        author=None,
        summary=None,
        rights=None,
        source=source,
        prose=source,
        sha256="0" * 64,
        blocks=(Block(Span(0, len(source)), BlockKind.PARAGRAPH, 1),),
        posts=(),
    )


class Reader:
    """Stands for the models, and notes what it was asked to read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        for found in articles:
            self.read.append(found.slug)
            span = Span(0, 11)
            mention = Mention(found.slug, span, span.of(found.source), Kind.ACTOR, "test")
            claim = Claim(found.slug, span, span, span, span, Span(12, 17), None, False, True, False, False, "test")
            yield Extraction(found.slug, (mention,), (), (), (), (), (), (claim,), (span,))


def test_second_build_reads_nothing_and_gives_the_same(tmp_path: Path) -> None:
    reader = Reader()
    first = extracted([article("a"), article("b")], tmp_path, reader)
    second = extracted([article("a"), article("b")], tmp_path, reader)
    assert reader.read == ["a", "b"]
    assert first == second


def test_only_the_changed_article_is_read_again_and_order_is_kept(tmp_path: Path) -> None:
    reader = Reader()
    extracted([article("a"), article("b"), article("c")], tmp_path, reader)
    again = extracted([article("a"), article("b", "Zed Exemple se tait."), article("c")], tmp_path, reader)
    assert reader.read == ["a", "b", "c", "b"]
    assert [found.article for found in again.extractions] == ["a", "b", "c"]


def test_a_damaged_entry_is_made_anew(tmp_path: Path) -> None:
    reader = Reader()
    whole = extracted([article("a")], tmp_path, reader)
    (entry,) = (tmp_path / "extractions" / fingerprint()).glob("*.json")
    for damage in (b"", b"{", b'{"article": "a"}', entry.read_bytes()[:-3], b"\xff\xfe"):
        entry.write_bytes(damage)
        assert extracted([article("a")], tmp_path, reader) == whole
    assert reader.read == ["a"] * 6


def test_of_other_rules_entries_those_written_last_are_kept(tmp_path: Path) -> None:
    for age, name in enumerate(("new", "newer", "old", "oldest"), 1):
        shelf = tmp_path / "extractions" / name
        shelf.mkdir(parents=True)
        (shelf / "x.json").write_text("{}")
        when = 1_000_000_000 - age * 1000 + (1500 if name == "newer" else 0)
        os.utime(shelf, (when, when))
    extracted([article("a")], tmp_path, Reader())
    assert {shelf.name for shelf in (tmp_path / "extractions").iterdir()} == {fingerprint(), "newer", "new"}


def test_a_cache_that_cannot_be_written_is_told_and_everything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = extracted([article("a"), article("b")], tmp_path / "good", Reader())
    assert whole.trouble is None
    file = tmp_path / "file"
    file.write_text("mine")
    found = extracted([article("a"), article("b")], file, Reader())
    assert found.extractions == whole.extractions
    assert found.trouble and "cannot be kept here" in found.trouble and "; " in found.trouble
    assert file.read_text() == "mine"

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("builder.cache.tempfile.mkstemp", full)
    found = extracted([article("a"), article("b")], tmp_path / "full", Reader())
    assert found.extractions == whole.extractions and "No space left" in (found.trouble or "")


def test_a_failing_reader_leaves_no_half_of_an_entry(tmp_path: Path) -> None:
    def breaks(articles: Iterable[Article]) -> Iterator[Extraction]:
        next(iter(articles))
        raise RuntimeError("cut off")
        yield  # an iterator, as the real one

    with pytest.raises(RuntimeError):
        extracted([article("a")], tmp_path, breaks)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_whatever_extraction_imports_makes_it_new() -> None:
    graph = grimp.build_graph("builder")
    asked = graph.find_upstream_modules("builder.extract", as_package=True)
    files = {module.removeprefix("builder.").replace(".", "/") for module in asked}
    assert {f for f in files if not f.startswith(tuple(rule.removesuffix(".py") for rule in RULES))} == set()
