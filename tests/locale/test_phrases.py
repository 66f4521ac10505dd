"""What is said to the editors: in English in the code, in the language of their site to them."""

import re
from pathlib import Path

import pytest

from builder import yamlwords
from builder.locale.phrases import said
from builder.read import messages

INVALID = Path(__file__).parents[1] / "sites_invalid"
FILLED = re.compile(r"\{\w+(?::[^}]*)?\}")


def test_every_message_of_reading_is_said_in_french() -> None:
    told = {**vars(messages), **vars(yamlwords)}
    left = {key for key, text in told.items() if key.isupper() and isinstance(text, str)}
    spoken = {key for key in left if (text := FILLED.sub("x", told[key])) != said(text, "fr")}
    assert left - spoken == {"OWN_FRONT"}  # never alone
    assert said(f"{messages.EMPTY} {messages.OWN_FRONT}", "fr").startswith("le fichier est vide")


@pytest.mark.parametrize("mistake", sorted(p.parent.name for p in INVALID.glob("*/error.txt")))
def test_every_mistake_of_the_broken_sites_is_said_in_french_and_where_it_stands(mistake: str) -> None:
    for line in (INVALID / mistake / "error.txt").read_text("utf-8").splitlines():
        french = said(line, "fr")
        assert french != line
        assert french.split(": ")[0] == line.split(": ")[0]
        assert said(line, "en") == line


def test_what_the_user_wrote_is_not_said_otherwise() -> None:
    guess = messages.LEDGER_KIND_GUESS.format(value="empty", guess="place")
    assert said(guess, "fr") == "`empty` n’est pas une sorte ; vouliez-vous écrire `place` ?"
    found = messages.WANT_TEXT.format(key="title", found="a list", example="a list")
    assert said(found, "fr") == "`title` est une liste ; écrivez une seule valeur : `title: a list`"


def test_what_no_phrase_book_knows_stays_as_it_is() -> None:
    assert said("x.txt:3: something else; do that", "fr") == "x.txt:3: something else; do that"
    assert said("articles:1: " + messages.NO_FOLDER, "de") == "articles:1: " + messages.NO_FOLDER


def test_of_several_lines_each_is_said() -> None:
    told = said(f"mkdocs.yml:1: {messages.EMPTY}\nmkdocs.yml:2: {messages.NUL}", "fr").splitlines()
    assert [line[:14] for line in told] == ["mkdocs.yml:1: ", "mkdocs.yml:2: "]
    assert "NUL, qu’aucun texte" in told[1]


@pytest.mark.parametrize("path", ["articles/Mon article.txt", "articles/{x} {0}.txt", "articles/« Zed » : un an.md"])
def test_whatever_a_file_is_called_what_is_wrong_in_it_is_said(path: str) -> None:
    assert said(f"{path}:3: {messages.EMPTY}", "fr").startswith(f"{path}:3: le fichier est vide")


@pytest.mark.parametrize("value", ["{0}", "{value.__class__}", "a` is no kind; did you mean `b", "vide", ""])
def test_the_users_words_stand_as_they_wrote_them_even_where_they_look_like_a_template(value: str) -> None:
    told = messages.LEDGER_KIND_GUESS.format(value=value, guess="place")
    assert said(told, "fr").startswith(f"`{value.split('`')[0]}`")
    assert "vouliez-vous" in said(told, "fr")
