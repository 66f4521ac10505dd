"""The site's words: the same in each language, and only there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import builder
from builder.errors import BuilderError
from builder.locale import LANGUAGES, load
from builder.locale.typography import no_break, typeset
from builder.model import Kind
from builder.pages import chrome, search

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


def test_every_text_is_asked_for_somewhere() -> None:
    """By its name, or by the beginning of it that something is joined to: ``"base.status_" ~ key``."""
    files = [
        *HOME.glob("*.py"),
        *(HOME / "templates").glob("*.j2"),
        *(HOME / "pages").rglob("*.py"),
        *(HOME / "theme").rglob("*.html"),
    ]
    source = "\n".join(path.read_text("utf-8") for path in files)
    named = set(re.findall(r"""["']([a-z]+\.[a-z_0-9]+)["']""", source))
    begun = set(re.findall(r"""["']([a-z]+\.[a-z_]+)(?:\{|["'] *~)""", source))
    named |= {f"search.{key}" for key in (*search.SAID, *chrome.OFFERED)}
    named |= {f"base.{word}" for kind in Kind for word in (kind.value, kind.folder)}
    named |= {f"entity.{about}_{kind.value}" for about in ("timeline", "by", "about", "with") for kind in Kind}
    named |= {key for key in load("fr").texts if key.startswith(tuple(begun))}
    asked = {"base.first_day", "base.about", "base.quote", "base.inner_quotes"}  # by builder/locale itself
    assert sorted(set(load("fr").texts) - named - asked) == []


def test_the_script_is_handed_the_words_that_it_says_and_no_others() -> None:
    script = (HOME / "theme" / "assets" / "dossier.search.js").read_text("utf-8")
    said = set(re.findall(r"\bsaid\.([a-z_]+)", script))
    kinds = {"actor", "place", "group", "article", "timeline", "claims", "page"}
    facets = set(re.findall(r'"(\w+)"', script.partition("FACETS = [")[2].partition("]")[0]))
    assert facets <= set(search.SAID)
    assert set(search.SAID) | set(chrome.OFFERED) == said | kinds | facets


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
