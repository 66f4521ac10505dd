"""Archives to build in tests: the demo as it stands, with other files dropped in, below a folder of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from builder.pages.moved import MARK
from tests.site.forking import PATIENCE, forking

REPOSITORY = Path(__file__).resolve().parents[2]
SHARED = REPOSITORY.parent / "shared"
SEED = SHARED / "seeds" / "belgorod-2023-05-22.txt"
PASTED = REPOSITORY / "tests" / "sites" / "pasted" / "articles"
"""Articles of our own with the habits of pasted text."""


def new_archive(root: Path, *, articles: Path | None = None, url: str = "https://example.org/archive/") -> Path:
    """An archive below ``root`` with the demo's configuration and docs, and the articles of a folder, if any.

    What was extracted before is shared with the repository's own cache, which is read and added to.
    """
    root.mkdir(parents=True, exist_ok=True)
    config = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"^site_url:.*$", f"site_url: {url}", config, flags=re.M)
    config = config.replace("custom_dir: builder/theme", f"custom_dir: {REPOSITORY / 'builder' / 'theme'}")
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    shutil.copytree(REPOSITORY / "docs", root / "docs", dirs_exist_ok=True)
    if articles is None:
        (root / "articles").mkdir(exist_ok=True)
    else:
        shutil.copytree(articles, root / "articles", dirs_exist_ok=True)
    cache = root / ".cache"
    if not cache.exists():
        (REPOSITORY / ".cache").mkdir(exist_ok=True)
        cache.symlink_to(REPOSITORY / ".cache")
    return root


def demo(root: Path, *, url: str = "https://example.org/archive/") -> Path:
    """The demo archive, ledger and all."""
    new_archive(root, articles=REPOSITORY / "articles", url=url)
    shutil.copy(REPOSITORY / "entities.yml", root / "entities.yml")
    return root


def mkdocs(
    root: Path, *arguments: str, site: Path | None = None, env: dict[str, str] | None = None, planted: str = ""
) -> subprocess.CompletedProcess[str]:
    """`mkdocs build` in that archive; the output is in ``stderr``. With an environment of its own, even an empty one,
    Python is started anew for it; else something may be ``planted`` in the builder before."""
    command = ("build", "--site-dir", str(site or root / "site"), *arguments)
    if env is None:
        return forking().run("mkdocs", root, *command, planted=planted)
    whole = [sys.executable, "-m", "mkdocs", *command]
    return subprocess.run(
        whole, cwd=root, capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, **env}, check=False
    )


def dossier(root: Path, *arguments: str, planted: str = "") -> subprocess.CompletedProcess[str]:
    """`dossier` in that archive; something may be ``planted`` in the builder before."""
    return forking().run("dossier", root, *arguments, planted=planted)


def whole_pages(site: Path) -> list[Path]:
    """The site's HTML files, without those that only lead on to another."""
    found = sorted(p for p in site.rglob("*.html") if "pagefind" not in p.parts)
    return [p for p in found if MARK not in p.read_text(encoding="utf-8")]


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """``folder``, made by whichever process of a test session comes first; the others wait for it."""
    lock, done = folder.with_suffix(".lock"), folder.with_suffix(".done")
    deadline = time.monotonic() + 600
    while not done.exists():
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            assert time.monotonic() < deadline, f"waited in vain for {folder}"
            time.sleep(0.2)
            continue
        try:
            shutil.rmtree(folder, ignore_errors=True)
            make(folder)
            done.touch()
        finally:
            lock.unlink()
    return folder


def built(root: Path, *arguments: str, env: dict[str, str] | None = None) -> Path:
    """The folder of the built site; fails with the build's own words."""
    done = mkdocs(root, *(arguments or ("--strict",)), env=env)
    assert done.returncode == 0, done.stderr[-4000:]
    return root / "site"
