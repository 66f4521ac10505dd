"""The site's words: the same in each language, and only there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import builder
from builder.errors import BuilderError
from builder.locale import LANGUAGES, load
from builder.locale.typography import no_break, typeset

HOME = Path(builder.__file__).parent


def _forms(value: object) -> list[str]:
    return [value] if isinstance(value, str) else list(value.values())  # type: ignore[attr-defined]


def test_every_language_has_the_same_texts() -> None:
    keys = {language: set(load(language).texts) for language in LANGUAGES}
    first = keys[LANGUAGES[0]]
    assert {language: found ^ first for language, found in keys.items()} == {language: set() for language in keys}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_asks_for_the_same_values_in_every_language(language: str) -> None:
    for key, value in load(language).texts.items():
        here = {name for form in _forms(value) for name in re.findall(r"\{(\w+)\}", form)}
        there = {name for form in _forms(load("fr").texts[key]) for name in re.findall(r"\{(\w+)\}", form)}
        assert here == there, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_the_form_that_is_always_needed(language: str) -> None:
    counted = {k: v for k, v in load(language).texts.items() if not isinstance(v, str)}
    assert counted
    assert [k for k, v in counted.items() if "other" not in v] == []


def test_every_text_that_a_template_names_is_there() -> None:
    asked = {
        (path.name, key)
        for path in sorted((HOME / "templates").glob("*.j2"))
        for key in re.findall(r"""\b[tn]\(\s*['"]([a-z_]+\.[a-z_0-9]+)['"]\s*[,)]""", path.read_text("utf-8"))
    }
    assert len(asked) > 50
    assert sorted(pair for pair in asked if not load("fr").has(pair[1])) == []


def test_every_text_that_a_page_names_is_there() -> None:
    asked = {
        (path.name, key)
        for path in sorted((HOME / "pages").glob("*.py"))
        for key in re.findall(r"""\.(?:text|count)\(\s*"([a-z_]+\.[a-z_0-9]+)"\s*[,)]""", path.read_text("utf-8"))
    }
    assert len(asked) > 20
    assert sorted(pair for pair in asked if not load("fr").has(pair[1])) == []


def test_templates_hold_no_words_of_their_own() -> None:
    """Letters with accents, guillemets and the commonest small words of both languages betray them."""
    small = re.compile(r">[^<>{}]*\b(le|la|les|des|une|dans|the|and|of|with)\b[^<>{}]*<", re.IGNORECASE)
    for path in sorted((HOME / "templates").glob("*.j2")):
        text = re.sub(r"\{#.*?#\}", "", path.read_text("utf-8"), flags=re.S)
        assert not re.search(r"[àâçéèêëîïôûùœ«»]", text), path.name
        assert not small.search(text), path.name


def test_a_text_that_is_missing_is_named() -> None:
    with pytest.raises(BuilderError, match=r"locale/fr: no text for 'base\.nothing'"):
        load("fr").text("base.nothing")
    with pytest.raises(BuilderError, match=r"no plural forms for 'base\.undated'"):
        load("fr").count("base.undated", 2)


def test_a_language_that_is_not_spoken_gets_the_first() -> None:
    assert load("eo").language == "fr"
    assert load("en-GB").language == "en"


def test_zero_is_singular_in_french_and_plural_in_english() -> None:
    assert load("fr").count("base.n_articles", 0) == "0\u00a0article"
    assert load("en").count("base.n_articles", 0) == "0\u00a0articles"
    assert load("fr").count("base.n_articles", 1200) == "1\u202f200\u00a0articles"


def test_quotation_marks_inside_a_quotation_step_down() -> None:
    assert load("fr").quote("un « conflit interne »") == "«\u00a0un “conflit interne”\u00a0»"
    assert load("en").quote("a “local” affair") == "“a ‘local’ affair”"


def test_lists_are_written_as_the_language_has_them() -> None:
    assert load("fr").join(["a", "b", "c"]) == "a, b et c"
    assert load("en").join(["a", "b"]) == "a and b"


def test_french_spaces_do_not_break_and_nothing_else_changes() -> None:
    text = "« Oui » : M. Exemple dit ¶ 4 ; non ? À 10 % ! http://x.example"
    done = no_break(text, "fr")
    assert done == (
        "«\u00a0Oui\u00a0»\u00a0: M.\u00a0Exemple dit ¶\u00a04\u202f; non\u202f? À 10\u00a0%\u202f! http://x.example"
    )
    assert len(done) == len(text)
    assert no_break("Really ?", "en") == "Really ?"


def test_a_title_has_typographic_apostrophes_between_letters_alone() -> None:
    assert typeset("L'armée d'hier : 'oui'", "fr") == "L’armée d’hier\u00a0: 'oui'"
    assert typeset("The mayor's 5' tall", "en") == "The mayor’s 5' tall"
