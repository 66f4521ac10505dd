"""The command line reads the same settings from mkdocs.yml as the plugin does."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from builder.config import KEYS, main, spoken
from builder.errors import BuilderError
from builder.locale.phrases import said
from builder.project import settings


def archive(tmp_path: Path, config: str) -> Path:
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    return tmp_path


def test_name_address_language_and_options_are_taken_from_mkdocs_yml(tmp_path: Path) -> None:
    found = settings(
        archive(
            tmp_path,
            "site_name: Archive\nsite_url: https://example.org/a/\ntheme: {name: material, language: en}\n"
            "docs_dir: pages\nplugins:\n  - search\n"
            "  - dossier: {articles: sources, ledger: who.yml, corrections: mended.yml}\n",
        )
    )
    assert (found.name, found.url, found.language) == ("Archive", "https://example.org/a/", "en")
    assert found.corrections == "mended.yml"
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
    [
        ("a: [", "mkdocs.yml:1: a list or a group in brackets is not closed"),
        ("- a\n", "mkdocs.yml:1: this is no mapping"),
    ],
)
def test_a_broken_mkdocs_yml_is_named_with_its_line(tmp_path: Path, config: str, message: str) -> None:
    with pytest.raises(BuilderError, match=message):
        settings(archive(tmp_path, config))


@pytest.mark.parametrize(
    ("config", "line", "words"),
    [
        ("# Le site.\nsite_name Dossier\nsite_description: a\n", 2, "`site_name: …`"),
        ("site_name Dossier\n\n# Le reste.\ntheme:\n  language: fr\n", 1, "`site_name: …`"),
        ("site_name: A\nsite_url x\ntheme: b\n", 2, "`site_url: …`"),
        ("theme:\n  name material\n  language: fr\n", 2, "`name: …`"),
        ("plugins:\n- search\n- dossier\n  articles: x\n", 3, "`dossier: …`"),
        ("copyright:Moi\ntheme:\n  name: x\n", 1, "`copyright: Moi`"),
        ("site_name: A\nsite_description: un: deux\n", 2, "put the value in quotes"),
        ("site_name: @moi\n", 1, "put the value in quotes"),
    ],
)
def test_a_colon_that_is_missing_is_told_in_its_own_line(tmp_path: Path, config: str, line: int, words: str) -> None:
    with pytest.raises(BuilderError) as raised:
        settings(archive(tmp_path, config))
    told = str(raised.value)
    assert told.startswith(f"mkdocs.yml:{line}: ") and words in told
    assert said(told, "fr") != told


def test_a_broken_mkdocs_yml_is_told_in_the_language_it_seems_to_have(tmp_path: Path) -> None:
    assert spoken(archive(tmp_path, "site_name A\ntheme:\n  language: fr # de\n")) == "fr"
    assert spoken(archive(tmp_path, "site_name A\ntheme:\n  name: x\n")) == "en"


def test_what_mkdocs_would_break_on_is_told_before_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(archive(tmp_path, "site_name Zed\ntheme:\n  language: fr\n"))
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert capsys.readouterr().err == ("mkdocs.yml:1: il manque un deux-points après la clé ; écrivez `site_name: …`\n")
    monkeypatch.chdir(archive(tmp_path, "site_name: Zed\nsite_titre: Exemple\n"))
    main()


def test_the_keys_of_mkdocs_are_known() -> None:
    gone = {"config_file_path", "pages", "google_analytics"}  # its own, and of earlier versions
    assert {key for key, _ in MkDocsConfig()._schema} - gone == set(KEYS) - {"INHERIT"}


def test_a_key_that_mkdocs_does_not_know_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BuilderError) as raised:
        settings(archive(tmp_path, "site_name: A\nsite_titre: B\npluggins: [dossier]\n"))
    first, second = str(raised.value).splitlines()
    assert first.startswith("mkdocs.yml:2: unknown key `site_titre`; the keys are site_name, site_url, ")
    assert second == "mkdocs.yml:3: unknown key `pluggins`; did you mean `plugins`?"


def test_an_unknown_key_that_is_inherited_is_told_where_it_is_inherited(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("site_titre: B\n", encoding="utf-8")
    with pytest.raises(BuilderError, match=r"mkdocs\.yml:2: unknown key `site_titre`"):
        settings(archive(tmp_path, "site_name: A\nINHERIT: base.yml\n"))


def test_without_mkdocs_yml_the_message_says_where_to_go(tmp_path: Path) -> None:
    with pytest.raises(BuilderError, match="there is no such file; run dossier in the folder of an archive"):
        settings(tmp_path)


def test_an_address_without_its_closing_slash_gets_one(tmp_path: Path) -> None:
    assert settings(archive(tmp_path, "site_url: https://example.org/a\n")).url == "https://example.org/a/"
    assert settings(archive(tmp_path, "site_name: A\n")).url == ""


def test_bytes_that_are_not_utf_8_are_named_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_bytes("site_name: A\nsite_author: Zoé\n".encode("latin-1"))
    with pytest.raises(BuilderError, match=r"^mkdocs.yml:2: byte 0xE9 is not UTF-8; save the file as UTF-8$"):
        settings(tmp_path)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("plugins:\n  - dossier: [a]\n", "mkdocs.yml:2: what stands below `dossier:` is no mapping; "),
        ("plugins:\n  - dossier:\n      articles: [a]\n", "mkdocs.yml:3: `articles` of dossier is no path; "),
        ("plugins:\n  - dossier:\n      data_license: CC BY\n", "`data_license` of dossier is no address of the web; "),
        ("site_name: A\nplugins: dossier\n", "mkdocs.yml:2: `plugins` is no list; "),
        ("site_name: A\nx: 2023-02-31\n", "mkdocs.yml:1: this cannot be understood "),
        (
            "theme:\n  name: material\n  language: de\n",
            "mkdocs.yml:3: the site's own words are not written in `de`; write `language: fr` or `language: en`",
        ),
    ],
)
def test_what_cannot_be_meant_is_told_with_what_to_write(tmp_path: Path, config: str, message: str) -> None:
    with pytest.raises(BuilderError) as raised:
        settings(archive(tmp_path, config))
    assert message in str(raised.value) and str(raised.value).startswith("mkdocs.yml:")


def test_the_licence_of_the_data_is_one_that_is_named(tmp_path: Path) -> None:
    free = "https://creativecommons.org/licenses/by/4.0/"
    assert settings(archive(tmp_path, f"plugins: [dossier: {{data_license: '{free}'}}]\n")).data_license == free
    assert settings(archive(tmp_path, "site_name: A\n")).data_license == ""


def test_what_is_inherited_stands_unless_it_is_said_again(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("site_name: Below\ntheme: {name: material, language: en}\nINHERIT: root.yml\n")
    (tmp_path / "root.yml").write_text("site_url: https://example.org/\nplugins: [dossier: {articles: texts}]\n")
    found = settings(archive(tmp_path, "INHERIT: base.yml\nsite_name: Above\ntheme: {font: false}\n"))
    assert (found.name, found.language, found.url) == ("Above", "en", "https://example.org/")
    assert found.articles == "texts"


@pytest.mark.parametrize(
    ("parent", "message"), [("none.yml", "INHERIT names no file; "), ("mkdocs.yml", "INHERIT leads back")]
)
def test_an_inheritance_that_leads_nowhere_is_told(tmp_path: Path, parent: str, message: str) -> None:
    with pytest.raises(BuilderError, match=f"^mkdocs.yml:2: {message}"):
        settings(archive(tmp_path, f"site_name: A\nINHERIT: {parent}\n"))


def test_every_mistake_of_mkdocs_yml_is_told_with_its_line(tmp_path: Path) -> None:
    config = (
        "nav:\n  - articles/index.md\ntheme:\n  language: de\nplugins:\n  - search\n  - dossier:\n      enabled: true\n"
        "      articles: [a]\n      legder: who.yml\n      data_license: CC BY\n"
    )
    with pytest.raises(BuilderError) as raised:
        settings(archive(tmp_path, config))
    told = str(raised.value).splitlines()
    assert [line.partition(": ")[0] for line in told] == [f"mkdocs.yml:{n}" for n in (9, 10, 4, 11)]
    assert "unknown key `legder`; did you mean `ledger`?" in told[1]
