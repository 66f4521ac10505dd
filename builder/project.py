"""What mkdocs.yml says of an archive, read without MkDocs: for the command line and for other renderers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import yaml

from builder.build import Settings
from builder.errors import BuilderError

CONFIG = "mkdocs.yml"


class _Loader(yaml.SafeLoader):
    """Safe, and indulgent: a tag that only MkDocs knows (``!ENV``, ``!!python/name:…``) is no error."""


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    """``!ENV [NAME, …, default]`` as MkDocs reads it: the first variable that is set, else the default."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(str(node.value))
    values = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else []
    *names, default = values if len(values) > 1 else [*values, None]
    return next((os.environ[str(name)] for name in names if str(name) in os.environ), default)


def _unknown(_loader: _Loader, _suffix: str, _node: yaml.Node) -> None:
    return None


_Loader.add_constructor("!ENV", _environment)
_Loader.add_multi_constructor("!", _unknown)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _unknown)


def configuration(root: Path) -> dict[str, Any]:
    """The mapping in ``root``'s mkdocs.yml; raises BuilderError where there is none."""
    path = root / CONFIG
    try:
        found = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        message = f"{path}: there is no such file; run dossier in the folder of an archive, or name it with --root"
        raise BuilderError(message) from error
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise BuilderError(f"{CONFIG}:{line}: this is no YAML: {getattr(error, 'problem', error)}") from error
    if not isinstance(found, dict):
        raise BuilderError(f"{CONFIG}:1: this is no mapping; write lines like `site_name: My archive`")
    return found


def settings(root: Path) -> Settings:
    """The settings that the plugin would have from the same mkdocs.yml."""
    config = configuration(root)
    theme = config.get("theme")
    options = plugin_options(config)
    return Settings(
        root=root,
        name=str(config.get("site_name") or "Dossier"),
        url=str(config.get("site_url") or ""),
        language=str((theme.get("language") if isinstance(theme, dict) else None) or "fr"),
        articles=str(options.get("articles", "articles")),
        ledger=str(options.get("ledger", "entities.yml")),
        docs=str(config.get("docs_dir") or "docs"),
        cache=str(options.get("cache", ".cache")),
    )


def plugin_options(config: dict[str, Any]) -> dict[str, Any]:
    """What stands below ``dossier:`` in the list of plugins; empty where nothing does."""
    plugins = config.get("plugins") or []
    pairs = (
        plugins.items() if isinstance(plugins, dict) else (p for e in plugins if isinstance(e, dict) for p in e.items())
    )
    return next((dict(options) for name, options in pairs if name == "dossier" and options), {})
