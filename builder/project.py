"""The settings of an archive, from its mkdocs.yml: for the command line and for other renderers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from builder import yamlnodes
from builder.build import Settings
from builder.config import CONFIG, configuration, language_of, line_of, unknown
from builder.errors import BuilderError

OPTIONS = {"articles": "path", "ledger": "path", "corrections": "path", "cache": "path", "data_license": "address"}
"""What can stand below ``dossier:``, and what each is."""


def settings(root: Path) -> Settings:
    """The settings that the plugin would have from the same mkdocs.yml; raises BuilderError with all its mistakes, a
    line each."""
    config = configuration(root)
    theme = config.get("theme")
    options, wrong = plugin_options(config, root / CONFIG)
    wrong = (*(f"{CONFIG}:{line}: {message}" for line, message in unknown(config, root / CONFIG)), *wrong)
    url = str(config.get("site_url") or "")
    found = partial(
        Settings,
        root=root,
        name=str(config.get("site_name") or "Dossier"),
        url=url if url.endswith("/") or not url else f"{url}/",
        language=language_of(theme),
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
