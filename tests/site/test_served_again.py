"""What a served archive keeps from one build to the next never shows: its site is that of a fresh build."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.site.archives import PASTED, REPOSITORY, built, new_archive
from tests.site.test_reproducible import digests

REASON = "Le registre ne dit rien de tel."
CORRECTION = f"""\
- article: couvre-feu-brizemont
  sentence: a été créé par l'ancien lutteur
  hide: event
  by: A. Nom
  reason: {REASON}
"""


@pytest.mark.slow
def test_a_served_build_after_changes_is_a_fresh_one_byte_for_byte(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive", articles=PASTED)
    served = tmp_path / "served"
    file = str(root / "mkdocs.yml")
    plugins = load_config(file).plugins
    plugins.on_startup(command="serve", dirty=False)

    def serve() -> dict[str, str]:
        config = load_config(file, site_dir=str(served))
        config.plugins = plugins
        build(config, serve_url="http://127.0.0.1:8000/archive/")
        plugins.on_shutdown()
        return digests(served)

    before = serve()
    first, second = sorted((REPOSITORY / "articles").glob("*.txt"))[:2]
    added = root / "articles" / "2023-06-01-added.txt"
    shutil.copy(first, added)
    (root / "entities.yml").write_text("- name: Ukraine\n  kind: none\n", encoding="utf-8")
    (root / "corrections.yml").write_text(CORRECTION, encoding="utf-8")
    (root / "docs" / "actors").mkdir(exist_ok=True)
    serve()
    assert REASON in (served / "about" / "index.html").read_text(encoding="utf-8")
    (root / "corrections.yml").write_text("- [\n", encoding="utf-8")
    serve()
    assert REASON in (served / "about" / "index.html").read_text(encoding="utf-8"), "the last good ones are gone"
    shutil.copy(second, added)
    (root / "entities.yml").unlink()
    (root / "corrections.yml").unlink()
    changed = serve()
    assert changed != before
    assert changed == digests(built(root))
    added.unlink()
    assert serve() == before
