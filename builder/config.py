"""What stands in an mkdocs.yml: read without MkDocs, and without anything that reads articles.

``python -m builder.config`` says what cannot be read in the one of this folder, before MkDocs would break on it.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from builder import yamlnodes
from builder.errors import BuilderError
from builder.locale import LANGUAGES
from builder.locale.phrases import said

CONFIG = "mkdocs.yml"

KEYS = (
    "site_name", "site_url", "site_description", "site_author", "copyright", "theme", "nav", "docs_dir", "site_dir",
    "use_directory_urls", "extra", "extra_css", "extra_javascript", "extra_templates", "plugins",
    "markdown_extensions", "mdx_configs", "validation", "exclude_docs", "draft_docs", "not_in_nav", "watch", "hooks",
    "strict", "dev_addr", "repo_url", "repo_name", "edit_uri", "edit_uri_template", "remote_branch", "remote_name",
    "INHERIT",
)  # fmt: skip
"""What MkDocs knows, as one would come upon it."""
SPOKEN = re.compile(r"^[ \t]+language:[ \t]*[\"']?([a-z]{2})\b", re.MULTILINE)
"""The site's language in a file that is no YAML."""
NEAR = 80
"""How like a key another must be to be what was meant: of so many keys one is always somewhat like it."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What only a renderer of the site can read (``!!python/name:…``): kept as it is written, and nothing to us."""

    tag: str
    value: Any
    """A string, a list or a mapping, without the tag."""

    def __bool__(self) -> bool:
        return False


class _Loader(yaml.SafeLoader):
    """Safe, and indulgent: a tag that only MkDocs knows (``!ENV``, ``!!python/name:…``) is no error."""


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    """``!ENV [NAME, …, default]`` as MkDocs reads it: the first variable that is set, else the default."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(str(node.value))
    values = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else []
    *names, default = values if len(values) > 1 else [*values, None]
    return next((os.environ[str(name)] for name in names if str(name) in os.environ), default)


def _unknown(loader: _Loader, _suffix: str, node: yaml.Node) -> Tagged:
    if isinstance(node, yaml.MappingNode):
        return Tagged(node.tag, loader.construct_mapping(node, deep=True))
    if isinstance(node, yaml.SequenceNode):
        return Tagged(node.tag, loader.construct_sequence(node, deep=True))
    return Tagged(node.tag, node.value)


_Loader.add_constructor("!ENV", _environment)
_Loader.add_multi_constructor("!", _unknown)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _unknown)


def configuration(root: Path) -> dict[str, Any]:
    """The mapping in ``root``'s mkdocs.yml, over the one it inherits; raises BuilderError where there is none."""
    path = root / CONFIG
    if not path.exists():
        raise BuilderError(
            f"{path}: there is no such file; run dossier in the folder of an archive, or name it with --root"
        )
    return _inheriting(path, CONFIG, ())


def spoken(root: Path) -> str:
    """The language of an archive's site, for what is told of it; English where its mkdocs.yml does not say it."""
    try:
        return language_of(configuration(root).get("theme"))
    except BuilderError:
        path = root / CONFIG
        text = path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
        return found[1] if (found := SPOKEN.search(text)) else "en"


def language_of(theme: object) -> str:
    """The language that a theme of an mkdocs.yml is set to."""
    return str((theme.get("language") if isinstance(theme, dict) else None) or LANGUAGES[0])


def _inheriting(path: Path, name: str, heirs: tuple[Path, ...]) -> dict[str, Any]:
    """A file's mapping over that of the file it names with ``INHERIT``, as MkDocs merges them."""
    found = _mapping(path, name)
    above = found.pop("INHERIT", None)
    if above is None:
        return found
    line = line_of(path, "INHERIT")
    parent = path.parent / str(above)
    if not parent.is_file():
        raise BuilderError(f"{name}:{line}: INHERIT names no file; write the path of one, seen from this one")
    seen = (*heirs, path.resolve())
    if parent.resolve() in seen:
        raise BuilderError(f"{name}:{line}: INHERIT leads back to a file that inherits; remove the line")
    return _merged(_inheriting(parent, str(above), seen), found)


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Mappings are merged key by key; of anything else, the heir's stands."""
    both = {
        key: _merged(below[key], value) if isinstance(value, dict) and isinstance(below.get(key), dict) else value
        for key, value in above.items()
    }
    return {**below, **both}


def _mapping(path: Path, name: str) -> dict[str, Any]:
    content = b""
    try:
        content = path.read_bytes()
        found = yaml.load(content.decode("utf-8-sig"), Loader=_Loader)
    except OSError as error:
        raise BuilderError(f"{name}:1: this cannot be read ({error.strerror}); check its permissions") from error
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = content[error.start]
        raise BuilderError(f"{name}:{line}: byte 0x{byte:02X} is not UTF-8; save the file as UTF-8") from error
    except yaml.YAMLError as error:
        if mistake := yamlnodes.broken(content.decode("utf-8-sig")):
            raise BuilderError(f"{name}:{mistake.line}: {mistake.message}") from error
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "a broken value"
        raise BuilderError(f"{name}:{line}: this is no YAML: {problem}; write `key: value` lines") from error
    except (ValueError, RecursionError) as error:
        raise BuilderError(f"{name}:1: this cannot be understood ({error}); put odd values in quotes") from error
    if not isinstance(found, dict):
        raise BuilderError(f"{name}:1: this is no mapping; write lines like `site_name: My archive`")
    return found


def unknown(config: dict[str, Any], path: Path) -> tuple[tuple[int, str], ...]:
    """Each key that MkDocs does not know, with its line; one that is inherited, with that of ``INHERIT``."""
    found = [key for key in map(str, config) if key not in KEYS]
    inherits = line_of(path, "INHERIT")
    lines = (line_of(path, key) for key in found)
    return tuple(
        (line if line > 1 else inherits, yamlnodes.unknown_key(key, KEYS, NEAR))
        for line, key in zip(lines, found, strict=True)
    )


def line_of(path: Path, key: str, below: str = "") -> int:
    """The line where a key stands first, as it is usually written, at or after that of the key that it stands
    ``below``; that one's line, else 1, where it is not found."""
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines() if path.is_file() else []
    start = line_of(path, below) if below else 1
    pattern = re.compile(rf"^\s*(?:-\s*)?['\"]?{re.escape(key)}['\"]?\s*(?:$|[:#])")
    return next((number for number, line in enumerate(lines, 1) if number >= start and pattern.match(line)), start)


def main() -> None:
    """Ends with exit code 1, and one message, where the mkdocs.yml of this folder cannot be read."""
    root = Path.cwd()
    try:
        configuration(root)
    except BuilderError as error:
        print(said(str(error), spoken(root)), file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
