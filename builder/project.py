"""What mkdocs.yml says of an archive, read without MkDocs: for the command line and for other renderers."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from builder.build import Settings
from builder.errors import BuilderError
from builder.locale import LANGUAGES
from builder.read import yamlnodes

CONFIG = "mkdocs.yml"

OPTIONS = {"articles": "path", "ledger": "path", "corrections": "path", "cache": "path", "data_license": "address"}
"""What can stand below ``dossier:``, and what each is."""


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
    """The language of an archive's site, for what is told of it; English where its mkdocs.yml cannot be read."""
    try:
        theme = configuration(root).get("theme")
    except BuilderError:
        return "en"
    return _language(theme)


def _language(theme: object) -> str:
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
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "a broken value"
        raise BuilderError(f"{name}:{line}: this is no YAML: {problem}; write `key: value` lines") from error
    except (ValueError, RecursionError) as error:
        raise BuilderError(f"{name}:1: this cannot be understood ({error}); put odd values in quotes") from error
    if not isinstance(found, dict):
        raise BuilderError(f"{name}:1: this is no mapping; write lines like `site_name: My archive`")
    return found


def settings(root: Path) -> Settings:
    """The settings that the plugin would have from the same mkdocs.yml; raises BuilderError with all its mistakes, a
    line each."""
    config = configuration(root)
    theme = config.get("theme")
    options, wrong = plugin_options(config, root / CONFIG)
    url = str(config.get("site_url") or "")
    found = partial(
        Settings,
        root=root,
        name=str(config.get("site_name") or "Dossier"),
        url=url if url.endswith("/") or not url else f"{url}/",
        language=_language(theme),
        language_line=line_of(root / CONFIG, "language", "theme"),
        articles=str(options.get("articles", "articles")),
        ledger=str(options.get("ledger", "entities.yml")),
        corrections=str(options.get("corrections", "corrections.yml")),
        docs=str(config.get("docs_dir") or "docs"),
        cache=str(options.get("cache", ".cache")),
        data_license=str(options.get("data_license", "")),
        license_line=line_of(root / CONFIG, "data_license", "dossier"),
    )
    return whole(found, wrong)


def whole(found: Callable[[], Settings], wrong: Sequence[str]) -> Settings:
    """The settings; raises BuilderError with what is wrong in them and with what is known to be wrong besides."""
    told = list(wrong)
    try:
        settings = found()
    except BuilderError as error:
        told.append(str(error))
    if told:
        raise BuilderError("\n".join(told))
    return settings


def plugin_options(config: dict[str, Any], path: Path) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What stands below ``dossier:`` in the list of plugins (empty where nothing does), and what is wrong with it, each
    with its line; what is wrong is left out."""
    plugins = config.get("plugins") or []
    if not isinstance(plugins, dict | list):
        line = line_of(path, "plugins")
        return {}, (f"{path.name}:{line}: `plugins` is no list; write one plugin a line, such as `- dossier`",)
    pairs = (
        plugins.items() if isinstance(plugins, dict) else (p for e in plugins if isinstance(e, dict) for p in e.items())
    )
    options: Any = next((options for name, options in pairs if name == "dossier" and options), {})
    if not isinstance(options, dict):
        line = line_of(path, "dossier", "plugins")
        what = "what stands below `dossier:` is no mapping; write lines like `articles: articles`"
        return {}, (f"{path.name}:{line}: {what}",)
    return checked(options, path)


def checked(options: Mapping[Any, Any], path: Path) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The options of the plugin that can be meant, and what is wrong with the others, in the order of their lines."""
    good, wrong = {}, []
    for key, value in options.items():
        line = line_of(path, str(key), "dossier")
        if key == "enabled":
            continue  # any plugin may have it
        if key not in OPTIONS:
            wrong.append((line, yamlnodes.unknown_key(str(key), tuple(OPTIONS))))
        elif not isinstance(value, str):
            wrong.append((line, f"`{key}` of dossier is no {OPTIONS[key]}; write one: `{key}: …`"))
        else:
            good[key] = value
    return good, tuple(f"{path.name}:{line}: {message}" for line, message in sorted(wrong))


def line_of(path: Path, key: str, below: str = "") -> int:
    """The line where a key stands first, as it is usually written, at or after that of the key that it stands
    ``below``; that one's line, else 1, where it is not found."""
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines() if path.is_file() else []
    start = line_of(path, below) if below else 1
    pattern = re.compile(rf"^\s*(?:-\s*)?['\"]?{re.escape(key)}['\"]?\s*(?:$|[:#])")
    return next((number for number, line in enumerate(lines, 1) if number >= start and pattern.match(line)), start)
