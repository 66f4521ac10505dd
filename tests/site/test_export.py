"""The exported archive: its form, and that each of its words stands where it says."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.site.archives import demo, dossier

KEYS = {
    "articles": {"id", "path", "title", "language", "published", "published_from", "outlet", "url", "sha256", "page"},
    "entities": {"id", "kind", "name", "aliases", "roles", "latitude", "longitude", "wikidata", "page"},
    "mentions": {"article", "start", "end", "text", "entity", "kind", "rule"},
    "events": {"id", "date", "title", "entities", "evidence"},
    "claims": {
        "id", "article", "start", "end", "text", "sentence", "speaker", "speaker_text", "cue", "direct", "hedged",
        "denies", "confirms", "status",
    },
    "undated": {"article", "start", "end", "text", "sentence"},
}  # fmt: skip


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    root = demo(tmp_path_factory.mktemp("export") / "archive")
    done = dossier(root, "export", "--output", "out/archive.json")
    assert done.returncode == 0, done.stderr
    return root, json.loads((root / "out" / "archive.json").read_text(encoding="utf-8"))


def spans(archive: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every span with the article it stands in."""
    for part in ("mentions", "claims", "undated"):
        for row in archive[part]:
            yield row["article"], row
    for claim in archive["claims"]:
        yield claim["article"], claim["cue"]
    for event in archive["events"]:
        for evidence in event["evidence"]:
            yield evidence["article"], evidence
            yield evidence["article"], evidence["timex"]
    for entity in archive["entities"]:
        for role in entity["roles"]:
            yield role["article"], role


@pytest.mark.slow
def test_every_part_has_its_keys(exported: tuple[Path, dict[str, Any]]) -> None:
    archive = exported[1]
    assert archive["schema"] == "dossier/1"
    for part, keys in KEYS.items():
        assert archive[part] or part == "undated", part
        assert all(keys <= set(row) for row in archive[part]), part


@pytest.mark.slow
def test_every_span_holds_its_text(exported: tuple[Path, dict[str, Any]]) -> None:
    root, archive = exported
    sources = {
        a["id"]: unicodedata.normalize("NFC", (root / a["path"]).read_text(encoding="utf-8-sig"))
        for a in archive["articles"]
    }
    found = list(spans(archive))
    assert len(found) > 500
    assert [row for article, row in found if sources[article][row["start"] : row["end"]] != row["text"]] == []


@pytest.mark.slow
def test_every_id_that_is_named_is_listed(exported: tuple[Path, dict[str, Any]]) -> None:
    archive = exported[1]
    entities = {e["id"] for e in archive["entities"]}
    articles = {a["id"] for a in archive["articles"]}
    named = {m["entity"] for m in archive["mentions"]} | {c["speaker"] for c in archive["claims"]}
    assert (named | {e for event in archive["events"] for e in event["entities"]}) - {None} <= entities
    assert {article for article, _ in spans(archive)} <= articles
    for part in ("articles", "entities", "events", "claims"):
        ids = [row["id"] for row in archive[part]]
        assert len(ids) == len(set(ids)), part
