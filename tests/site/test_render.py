"""The pages as plain files: any renderer of MkDocs sites builds the same set of pages from them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from mkdocs.config import load_config
from playwright.sync_api import Page, expect

from builder.pages.chrome import switches, titled
from tests.site.archives import demo, dossier
from tests.site.conftest import serving


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = demo(tmp_path_factory.mktemp("render") / "archive")
    folder = root.parent / "plain"
    done = dossier(root, "render", str(folder))
    assert done.returncode == 0, done.stderr
    return folder


def pages(site: Path) -> set[str]:
    """Addresses of a built site's pages."""
    return {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}


@pytest.mark.slow
def test_mkdocs_builds_the_rendered_folder_strictly_into_the_same_pages(rendered: Path, demo_site: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(rendered.parent / "mkdocs")]
    done = subprocess.run(command, cwd=rendered, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    assert pages(rendered.parent / "mkdocs") <= pages(demo_site)
    assert len(pages(rendered.parent / "mkdocs")) > 20
    assert not list(rendered.rglob("dossier.*.js")), "served at the end of dossier.js"


def with_renderer(rendered: Path, renderer: str) -> Path:
    """The site that another renderer builds from the files; built once."""
    folder = rendered.parent / f"with-{renderer}"
    if not folder.exists():
        program = shutil.which(renderer, path=str(Path(sys.executable).parent))
        assert program, f"{renderer} is not installed: make install"
        shutil.copytree(rendered, folder)
        done = subprocess.run([program, "build"], cwd=folder, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr[-4000:] + done.stdout[-4000:]
    return folder / "site"


@pytest.mark.slow
@pytest.mark.parametrize("renderer", ["properdocs", "zensical"])
def test_other_renderers_build_the_same_set_of_pages(rendered: Path, renderer: str) -> None:
    sources = {
        path.relative_to(rendered / "docs").with_suffix("").as_posix().removesuffix("index").rstrip("/") or "."
        for path in (rendered / "docs").rglob("*.md")
    }
    assert pages(with_renderer(rendered, renderer)) >= sources


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize("renderer", ["properdocs", "zensical"])
def test_a_site_of_another_renderer_says_that_it_has_no_search_until_it_is_indexed(
    page: Page, rendered: Path, renderer: str
) -> None:
    site = with_renderer(rendered, renderer)
    shutil.rmtree(site / "pagefind", ignore_errors=True)
    with serving(site) as address:
        page.goto(f"{address}search/?q=armee")
        expect(page.locator(".d-found-n")).to_contain_text("La recherche ne répond pas ici")
        expect(page.locator(".md-content .d-ask")).to_be_hidden()
        expect(page.locator(".md-content .d-az").first).to_be_visible()
        done = dossier(site.parent, "index", "site")
        assert done.returncode == 0, done.stderr
        page.goto(f"{address}search/?q=armee")
        expect(page.locator(".d-found mark").first).to_contain_text(re.compile("armée", re.I))
        page.locator(".d-found h2 a").first.click()
        page.wait_for_url(re.compile("/archive/(articles|actors|places|groups|timeline|claims)/"))


@pytest.mark.slow
@pytest.mark.browser
def test_the_header_s_search_says_so_where_there_is_no_index(page: Page, rendered: Path) -> None:
    site = with_renderer(rendered, "properdocs")
    shutil.rmtree(site / "pagefind", ignore_errors=True)
    with serving(site) as address:
        page.goto(address)
        page.locator(".d-find input").press_sequentially("armee")
        said = page.locator(".d-find [role=status]")
        expect(said).to_have_text("La recherche ne répond pas ici.")
        expect(said).to_be_in_viewport()
        assert (said.bounding_box() or {"width": 0})["width"] > 100
        page.keyboard.press("Escape")
        page.locator(".d-find input").fill("")
        expect(said).to_have_text("")


def test_what_is_no_site_cannot_be_indexed_and_an_older_index_goes(tmp_path: Path) -> None:
    done = dossier(tmp_path, "index", ".")
    assert done.returncode == 1
    assert "no site stands here" in done.stderr
    html = '<html lang="en"><body><article><h1>Tests</h1><p>Elections.</p></article></body></html>'
    for name in ("index.html", "about/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(html, encoding="utf-8")
    assert "knows: 1\n" in dossier(tmp_path, "index", ".").stdout
    old = tmp_path / "pagefind" / "fragment" / "old.pf_fragment"
    old.touch()
    assert dossier(tmp_path, "index", ".").returncode == 0
    assert not old.exists()
    assert '"en"' in (tmp_path / "pagefind" / "pagefind-entry.json").read_text(encoding="utf-8")


def test_a_folder_with_files_of_others_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    root = demo(tmp_path / "archive")
    foreign = tmp_path / "mine"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("mine")
    done = dossier(root, "render", str(foreign))
    assert done.returncode == 1
    assert "contient des fichiers que dossier n’a pas écrits" in done.stderr
    assert [path.name for path in foreign.iterdir()] == ["letter.txt"]


def test_the_archive_itself_is_refused(tmp_path: Path) -> None:
    root = demo(tmp_path / "archive")
    done = dossier(root, "render", ".")
    assert done.returncode == 1
    assert "contient l’archive elle-même" in done.stderr


def test_the_nav_and_the_switches_are_in_the_sites_language_unless_the_configuration_says_otherwise() -> None:
    nav = ["index.md", {"Qui": "actors/index.md"}, {"Plus": ["claims.md", "mine.md"]}]
    assert titled(nav, "en") == [
        {"Contents": "index.md"},
        {"Qui": "actors/index.md"},
        {"Plus": [{"Claims": "claims.md"}, "mine.md"]},
    ]
    palette = [{"scheme": "default", "toggle": {"icon": "x"}}, {"scheme": "slate", "toggle": {"name": "Day"}}]
    assert [look["toggle"]["name"] for look in switches(palette, "en")] == ["Switch to dark", "Day"]


CONFIG = """\
site_name: A
theme: {name: material, custom_dir: builder/theme}
plugins: [dossier]
not_in_nav: |
  /drafts/
  !/drafts/shown.md
nav: [index.md]
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      emoji_generator: !!python/name:material.extensions.emoji.to_svg
  - toc:
      slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
      permalink: !ENV [NO_SUCH_VARIABLE, "§"]
"""


def test_what_only_the_renderer_can_read_and_what_stands_out_of_the_nav_are_kept(tmp_path: Path) -> None:
    root = tmp_path / "archive"
    for name in ("articles", "docs/drafts"):
        (root / name).mkdir(parents=True)
    for name in ("index", "drafts/shown"):
        (root / "docs" / f"{name}.md").write_text("# Été :smile:\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    done = dossier(root, "render", str(tmp_path / "plain"))
    assert done.returncode == 0, done.stderr
    written = (tmp_path / "plain" / "mkdocs.yml").read_text(encoding="utf-8")
    for kept in ("name:material.extensions.emoji.twemoji", "name:material.extensions.emoji.to_svg", "case: lower"):
        assert kept in written
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(command, cwd=tmp_path / "plain", capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    html = (tmp_path / "plain" / "site" / "index.html").read_text(encoding="utf-8")
    assert '<h1 id="été' in html
    assert 'class="twemoji"' in html
    config = load_config(str(tmp_path / "plain" / "mkdocs.yml"))
    assert config.not_in_nav is not None
    assert all(config.not_in_nav.match_file(f"/{uri}") for uri in ("drafts/mine.md", "timeline.md"))
    assert not config.not_in_nav.match_file("/drafts/shown.md")
