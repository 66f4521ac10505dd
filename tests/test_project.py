"""The command line reads the same settings from mkdocs.yml as the plugin does."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.errors import BuilderError
from builder.project import settings


def archive(tmp_path: Path, config: str) -> Path:
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    return tmp_path


def test_name_address_language_and_options_are_taken_from_mkdocs_yml(tmp_path: Path) -> None:
    found = settings(
        archive(
            tmp_path,
            "site_name: Archive\nsite_url: https://example.org/a/\ntheme: {name: material, language: en}\n"
            "docs_dir: pages\nplugins:\n  - search\n  - dossier: {articles: sources, ledger: who.yml}\n",
        )
    )
    assert (found.name, found.url, found.language) == ("Archive", "https://example.org/a/", "en")
    assert (found.docs, found.articles, found.ledger, found.cache) == ("pages", "sources", "who.yml", ".cache")


def test_a_plugin_without_options_and_a_theme_given_as_a_word_are_enough(tmp_path: Path) -> None:
    found = settings(archive(tmp_path, "theme: material\nplugins: [search, dossier]\n"))
    assert (found.name, found.language, found.articles) == ("Dossier", "fr", "articles")


def test_env_takes_the_first_variable_that_is_set_else_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = archive(tmp_path, "site_url: !ENV [NO_SUCH_VARIABLE, ALSO_NONE, 'https://example.org/']\n")
    assert settings(root).url == "https://example.org/"
    monkeypatch.setenv("ALSO_NONE", "https://example.net/")
    assert settings(root).url == "https://example.net/"


def test_tags_of_markdown_extensions_are_no_error(tmp_path: Path) -> None:
    config = "site_name: A\nmarkdown_extensions:\n  - x: {f: !!python/name:material.extensions.emoji.twemoji }\n"
    assert settings(archive(tmp_path, config)).name == "A"


@pytest.mark.parametrize(
    ("config", "message"),
    [("a: [", "mkdocs.yml:1: this is no YAML"), ("- a\n", "mkdocs.yml:1: this is no mapping")],
)
def test_a_broken_mkdocs_yml_is_named_with_its_line(tmp_path: Path, config: str, message: str) -> None:
    with pytest.raises(BuilderError, match=message):
        settings(archive(tmp_path, config))


def test_without_mkdocs_yml_the_message_says_where_to_go(tmp_path: Path) -> None:
    with pytest.raises(BuilderError, match="there is no such file; run dossier in the folder of an archive"):
        settings(tmp_path)
