"""What the documents say to write can be written: each YAML example is pasted into the demo as it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.build import Site, build
from builder.project import settings
from tests.site.archives import REPOSITORY, demo

DOCUMENTS = [REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
FENCED = re.compile(r"^```yaml\n(.*?)^```$", re.M | re.S)

LEDGERS = {"claim": "claims.yml", "sentence": "corrections.yml", "who": "corrections.yml"}
"""Which file lines of one key belong to; others are entities'."""


def examples() -> list[str]:
    return [block for path in DOCUMENTS for block in FENCED.findall(path.read_text(encoding="utf-8"))]


def pasted(root: Path) -> Site:
    """The demo with every example where it belongs: on top of an article, behind a ledger's lines, in the settings."""
    demo(root)
    text = "Un titre\n\nLe conseil municipal de Fictiville s’est réuni lundi pour voter le budget de la commune.\n"
    for i, block in enumerate(examples()):
        if block.startswith("---\n"):
            shown = re.sub(r"^draft:.*\n", "", block, flags=re.M)
            (root / "articles" / f"exemple-{i}.txt").write_text(shown + text, encoding="utf-8")
            (root / "articles" / f"exemple-{i}-entier.txt").write_text(block + text, encoding="utf-8")
            continue
        if block.startswith("plugins:\n"):
            config = (root / "mkdocs.yml").read_text(encoding="utf-8")
            assert "plugins:\n  - dossier\n" in config
            config = config.replace("plugins:\n  - dossier\n", block)
            (root / "mkdocs.yml").write_text(config, encoding="utf-8")
            continue
        name = next((n for key, n in LEDGERS.items() if re.search(rf"^  {key}:", block, re.M)), "entities.yml")
        with (root / name).open("a", encoding="utf-8") as ledger:
            ledger.write(f"\n{block}")
    return build(settings(root))


@pytest.mark.slow
def test_the_readme_s_examples_work_on_the_demo(tmp_path: Path) -> None:
    assert len(examples()) == 6
    before = build(settings(demo(tmp_path / "before")))
    after = pasted(tmp_path / "after")
    assert after.errors == ()
    assert set(after.doubts) <= set(before.doubts)
    assert len(after.archive.articles) == len(before.archive.articles) + 1, "the draft stays out, the other does not"
    assert len(after.archive.corrections) == 5
    assert settings(tmp_path / "after").data_license.startswith("https://")
    assert any(said.verdict for said in after.archive.statements)
    gone = {e.id for e in before.archive.entities} - {e.id for e in after.archive.entities}
    assert gone, "nothing was joined or dropped"
