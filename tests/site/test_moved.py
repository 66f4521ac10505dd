"""What was cited is still found, after a new decision about its kind or its name: on the built site."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builder.pages.moved import MARK
from tests.site.archives import PASTED, built, new_archive

pytestmark = pytest.mark.slow
DECIDED = "- name: Zed Exemple\n  kind: place\n- name: Essais réunis\n  kind: group\n  aliases: [Testville]\n"
TEXT = """---
date: 2023-05-22
---
Le maire inaugure le pont

Le maire de Testville, Zed Exemple, a inauguré le pont de Testville lundi 22 mai 2023. « Tout va bien », a affirmé
M. Exemple. Les habitants de Testville sont venus en nombre pour voir Zed Exemple.
"""


def ids(site: Path) -> set[str]:
    return {e["page"] for e in json.loads((site / "data" / "archive.json").read_text("utf-8"))["entities"]}


def test_after_a_kind_is_corrected_every_old_address_leads_on(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive", articles=PASTED)
    (root / "articles" / "pont.txt").write_text(TEXT, encoding="utf-8")
    before = ids(built(root))
    assert {"actors/zed-exemple/", "places/testville/"} <= before
    (root / "entities.yml").write_text(DECIDED, encoding="utf-8")
    site = built(root)
    after = ids(site)
    assert {"places/zed-exemple/", "groups/essais-reunis/"} <= after
    for old, new in (("actors/zed-exemple", "places/zed-exemple"), ("places/testville", "groups/essais-reunis")):
        html = (site / old / "index.html").read_text("utf-8")
        assert MARK in html and f"../../{new}/" in html
    for address in before:
        assert (site / address / "index.html").is_file(), f"{address} is lost"
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert "/places/zed-exemple/" in sitemap and "/actors/zed-exemple/" not in sitemap
    search = (site / "search" / "index.html").read_text("utf-8")
    assert "actors/zed-exemple/" not in search
