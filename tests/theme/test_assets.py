"""The theme's own files: small, quiet, without words and without other hosts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.minified import minified

THEME = Path(__file__).resolve().parents[2] / "builder" / "theme"
ASSETS = THEME / "assets"


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, as WCAG defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def tokens(scheme: str) -> dict[str, str]:
    """Colours of a scheme by name."""
    css = (ASSETS / "dossier.css").read_text(encoding="utf-8")
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] \{{(.*?)\}}', css, re.S)
    assert block
    return dict(re.findall(r"--d-([a-z0-9]+): (#[0-9a-f]{6})", block[1]))


def test_style_and_script_weigh_at_most_60_kilobytes() -> None:
    served = dict(minified())
    assert set(served) == {"assets/dossier.css", "assets/dossier.js"}
    assert sorted(path.name for path in ASSETS.glob("*.js")) == [
        "dossier.cards.js", "dossier.js", "dossier.search.js", "near.js",
    ]  # fmt: skip
    assert served["assets/dossier.js"].count('"use strict"') == 3
    assert sum(len(text.encode()) for text in served.values()) <= 60 * 1024


def test_nothing_names_another_host() -> None:
    for path in (*THEME.rglob("*.html"), *ASSETS.glob("dossier.*")):
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|url\(['\"]?//", text), path.name


def test_every_font_has_its_licence() -> None:
    assert {p.name for p in (ASSETS / "fonts").glob("LICENSE-*.txt")} == {
        "LICENSE-newsreader.txt",
        "LICENSE-libre-franklin.txt",
    }


CODE = {"use strict", "NFD", "MARK", "UTC", "DOMContentLoaded", "Escape", "Enter"}
"""Strings that a script needs and no reader sees: a directive, names of the language's and the browser's own, keys."""


def spoken(script: str) -> list[str]:
    """Strings of a script that a reader would see: sentences, labels, and whatever is put into an element."""
    script = re.sub(r"/\*.*?\*/", "", script, flags=re.S)
    strings = [found[2] for found in re.finditer(r"""(["'`])((?:(?!\1)[^\n])*)\1""", script)]
    two, capital, accent = r"(?:^|[\s'’])[^\W\d_]{2,}['’\s][^\W\d_]{2,}", r"^[A-Z]", r"[^\x00-\x7f]"
    words = [s for s in strings if re.search(f"{two}|{capital}|{accent}", s)]
    label = r"""["']?(?:aria-label|title|placeholder)["']?(?:: |, )"""
    into = rf"(?:(?<![=|] )\[\s*|\.append\(|textContent = |innerText = |{label})"
    put = re.findall(into + r"""["'`]([^"'`\n]*[^\W\d_][^"'`\n]*)["'`]""", script)
    return [s for s in [*words, *put] if s not in CODE]


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name)
def test_a_script_holds_no_words(path: Path) -> None:
    assert spoken(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name)
def test_a_script_is_as_short_as_a_module(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 320


@pytest.mark.parametrize(
    "line",
    [
        'status.textContent = "rien";',
        'status.textContent = n ? said.found : "Rien";',
        'list.append(element("p", {}, ["rien"]));',
        'element("p", {}, [\n "rien", name])',
        'element("p", { "aria-label": "rien" }, [])',
        'link.setAttribute("title", "rien")',
        'box.append("rien", name);',
        'say("rien du tout");',
        "say('élu');",
        "say(`n’a rien`);",
    ],
)
def test_words_in_a_script_are_noticed(line: str) -> None:
    assert spoken(line) != []


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("name", ["ink", "ink2", "ink3", "actor", "place", "group", "alert"])
def test_text_stands_out_from_paper_and_wash(scheme: str, name: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours[name], colours["paper"]) >= 4.5
    assert contrast(colours[name], colours["wash"]) >= 4.5


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_fields_and_marks_can_be_seen(scheme: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours["field"], colours["paper"]) >= 3
    assert contrast(colours["ink"], colours["mark"]) >= 7


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("ground", ["land", "land2", "sea"])
def test_names_on_maps_can_be_read(scheme: str, ground: str) -> None:
    colours = tokens(scheme)
    assert contrast(colours["ink2"], colours[ground]) >= 4.5
    assert contrast(colours["ink3"], colours[ground]) >= 4.5
