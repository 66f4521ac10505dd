"""The demo with the corrections that README and method page give as examples, through the real build."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from builder.build import build
from builder.locale import LANGUAGES, load
from builder.project import settings
from tests.site.archives import REPOSITORY, built, demo, dossier

SHOWN = ("about/index.html", "timeline/index.html", "articles/chebekino-sous-les-tirs/index.html")
HIDDEN = "autre groupe engagé lundi"


def readme() -> str:
    """The README's example of corrections.yml."""
    (found,) = (
        block
        for block in re.findall(r"```yaml\n(.*?)```", (REPOSITORY / "README.md").read_text("utf-8"), re.DOTALL)
        if "hide:" in block
    )
    return found


@pytest.mark.parametrize("text", [readme(), *(load(x).text("about.corrections_example") for x in LANGUAGES)])
def test_every_example_fits_the_demo(tmp_path: Path, text: str) -> None:
    root = demo(tmp_path / "archive")
    (root / "corrections.yml").write_text(text, encoding="utf-8")
    site = build(settings(root))
    assert [c.line for c in site.archive.corrections] == [c.line for c in site.corrections]
    assert len(site.corrections) == len(yaml.safe_load(text)) and not site.errors
    assert not [d for d in site.doubts if d.path == "corrections.yml"]


def test_a_slip_in_one_line_neither_undoes_nor_holds_up_the_others(tmp_path: Path) -> None:
    root = demo(tmp_path / "archive")
    first, second, *_ = re.split(r"(?=^- article)", readme(), flags=re.M)[1:]
    (root / "corrections.yml").write_text(first, encoding="utf-8")
    before = build(settings(root))
    broken = first.replace("hide: event", "hide: evnt")
    (root / "corrections.yml").write_text(broken + second, encoding="utf-8")
    after = build(settings(root), before)
    assert after.errors
    assert {c.sentence for c in after.corrections} == {c.sentence for c in build(settings(root)).corrections} | {
        c.sentence for c in before.corrections
    }
    assert len(after.corrections) == 2


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo with the README's corrections, and one more that fits nothing, built."""
    root = demo(tmp_path_factory.mktemp("corrected") / "archive")
    idle = "- {article: chebekino-sous-les-tirs, sentence: il neige, hide: event, by: A. Nom, reason: Rien.}\n"
    (root / "corrections.yml").write_text(readme() + idle, encoding="utf-8")
    built(root)
    return root


@pytest.mark.slow
def test_a_hidden_event_stands_on_no_list_and_in_no_file_and_the_article_keeps_its_words(corrected: Path) -> None:
    site = corrected / "site"
    found: dict[str, Any] = json.loads((site / "data" / "archive.json").read_text("utf-8"))
    assert not [e for e in found["events"] if HIDDEN in e["title"].replace("’", "'")]
    for path in (site / "data" / "events.ics", site / "data" / "timeline.json", *(site / "timeline").rglob("*.html")):
        assert HIDDEN not in path.read_text("utf-8").replace("’", "'"), path
    for path in site.rglob("*.html"):
        titles = re.findall(r'<p class="d-title"[^>]*>(.*?)</p>', path.read_text("utf-8"))
        assert not [title for title in titles if HIDDEN in title.replace("’", "'")], path
    article = (site / "articles" / "corps-des-volontaires-russes" / "index.html").read_text("utf-8")
    assert HIDDEN in article.replace("’", "'") and "#corrected" in article


@pytest.mark.slow
def test_the_pages_say_who_corrected_and_why(corrected: Path) -> None:
    texts = {uri: (corrected / "site" / uri).read_text("utf-8") for uri in SHOWN}
    assert all("A. Nom" in text and "article du 23 mai donne le jour" in text for text in texts.values())
    claims = (corrected / "site/claims/index.html").read_text("utf-8")
    assert "attribué par la rédaction" in claims
    dated = [
        e for e in json.loads((corrected / "site/data/archive.json").read_text("utf-8"))["events"] if e["dated_by"]
    ]
    assert [e["date"] for e in dated] == ["2023-05-22"]


@pytest.mark.slow
def test_check_counts_what_was_applied_and_names_what_fits_nothing(corrected: Path) -> None:
    done: subprocess.CompletedProcess[str] = dossier(corrected, "check")
    assert done.returncode == 0, done.stderr
    assert "4 corrections des rédacteurs appliquées" in done.stdout
    assert "corrections.yml:23: aucune phrase de cet article n’a les mots « il neige » ; " in done.stdout


@pytest.mark.slow
def test_a_mistake_in_the_file_fails_the_check_and_the_good_entries_hold(tmp_path: Path) -> None:
    root = demo(tmp_path / "archive")
    (root / "corrections.yml").write_text(readme() + "- article: x\n  hide: event\n", encoding="utf-8")
    done = dossier(root, "check")
    assert done.returncode == 1 and done.stderr.startswith("corrections.yml:23: une correction nomme sa phrase, ")
    assert "4 corrections des rédacteurs appliquées" in done.stdout
