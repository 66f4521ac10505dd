"""The pages as plain files with an mkdocs.yml of their own: what any renderer of MkDocs sites builds."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from builder.build import Settings, Site
from builder.config import CONFIG, Tagged, configuration
from builder.errors import BuilderError
from builder.minified import THEME, minified, parts
from builder.pages.chrome import switches, titled, words

MARK = ".rendered-by-dossier"
"""Says that a folder is ours to empty."""


def render(site: Site, settings: Settings, folder: Path) -> int:
    """Writes docs, theme and mkdocs.yml below ``folder``; returns how many files. Raises BuilderError.

    A folder that holds anything not rendered by us is refused, so that nothing a user wrote is lost.
    """
    try:
        return _render(site, settings, folder.resolve())
    except OSError as error:
        reason = error.strerror or error
        raise BuilderError(
            f"{folder}: this cannot be written ({reason}); name a folder that is new or empty"
        ) from error


def _render(site: Site, settings: Settings, folder: Path) -> int:
    if settings.root.is_relative_to(folder):
        raise BuilderError(f"{folder}: this holds the archive itself; name a folder that is new or empty")
    for name in (settings.docs, settings.articles, settings.cache, ".git", str(THEME)):
        for taken in {settings.root / name, (settings.root / name).resolve()}:
            if folder.is_relative_to(taken) or taken.is_relative_to(folder):
                raise BuilderError(f"{folder}: this is in, or holds, {taken}; name a folder outside of it")
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise BuilderError(
            f"{folder}: this folder holds files that dossier did not write; name one that is new or empty"
        )
    for old in (folder / "docs", folder / "theme"):
        shutil.rmtree(old, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text(
        "Made by `dossier render`; made anew each time, so change nothing here.\n", encoding="utf-8"
    )
    own = settings.root / settings.docs
    if own.is_dir():
        shutil.copytree(own, folder / "docs", ignore=_not_copied)
    for uri in site.docs.left_out:
        (folder / "docs" / uri).unlink(missing_ok=True)
    for uri in site.docs.decoded:
        _write(folder / "docs" / uri, site.docs.texts[uri].encode("utf-8"))
    shutil.copytree(THEME, folder / "theme", ignore=shutil.ignore_patterns("__pycache__"))
    for uri, text in minified():
        _write(folder / "theme" / uri, text.encode("utf-8"))
    for uri in parts():
        (folder / "theme" / uri).unlink()
    for page in site.pages:
        _write(folder / "docs" / page.uri, page.markdown.encode("utf-8"))
    for asset in site.assets:
        _write(folder / "docs" / asset.uri, asset.content)
    config = plain_configuration(configuration(settings.root), site)
    text = yaml.dump(config, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
    _write(folder / CONFIG, text.encode("utf-8"))
    return sum(path.is_file() for path in folder.rglob("*"))


def _not_copied(at: str, names: list[str]) -> set[str]:
    """Hidden files, and links that lead nowhere or back to a folder that they stand in."""
    here = Path(at).resolve()
    links = [name for name in names if Path(at, name).is_symlink()]
    return {name for name in names if name.startswith(".")} | {
        name for name in links if not Path(at, name).exists() or here.is_relative_to(Path(at, name).resolve())
    }


def plain_configuration(config: dict[str, Any], site: Site) -> dict[str, Any]:
    """The archive's configuration without our plugin, for files that stand in docs/ and theme/."""
    plain = {key: value for key, value in config.items() if key not in {"docs_dir", "site_dir", "watch", "hooks"}}
    theme = plain.get("theme")
    plain["theme"] = {
        **(theme if isinstance(theme, dict) else {"name": theme or "material"}),
        "custom_dir": "theme",
    }
    plugins = plain.get("plugins") or []
    entries = list(plugins.items()) if isinstance(plugins, dict) else plugins
    extra = plain.get("extra")
    language = str(plain["theme"].get("language") or "fr")
    said = words(language)
    if "nav" in plain:
        plain["nav"] = titled(plain["nav"], language)
    if "palette" in plain["theme"]:
        plain["theme"]["palette"] = switches(plain["theme"]["palette"], language)
    plain["extra"] = {**(extra if isinstance(extra, dict) else {}), "dossier": said}
    plain["plugins"] = [_entry(e) for e in entries if _name(e) != "dossier"]
    # What the plugin tells MkDocs page by page: entity and article pages stand outside the nav on purpose.
    theirs = plain.get("not_in_nav")
    named = sorted({f"/{page.uri}" for page in site.pages})
    plain["not_in_nav"] = "\n".join([*(theirs.splitlines() if isinstance(theirs, str) else ()), *named, ""])
    return plain


class _Dumper(yaml.SafeDumper):
    """Writes tags that we do not read as they were."""


def _tagged(dumper: _Dumper, given: Tagged) -> yaml.Node:
    if isinstance(given.value, dict):
        return dumper.represent_mapping(given.tag, given.value)
    if isinstance(given.value, list):
        return dumper.represent_sequence(given.tag, given.value)
    return dumper.represent_scalar(given.tag, given.value)


_Dumper.add_representer(Tagged, _tagged)


def _name(entry: Any) -> str:
    if isinstance(entry, tuple):
        return str(entry[0])
    return str(next(iter(entry))) if isinstance(entry, dict) else str(entry)


def _entry(entry: Any) -> Any:
    return {entry[0]: entry[1] or {}} if isinstance(entry, tuple) else entry


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
