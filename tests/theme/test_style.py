"""The stylesheet over Material's own, in a browser, on pieces of pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import material
import pytest
from babel.dates import get_month_names
from playwright.sync_api import Page

from tests.theme.test_assets import ASSETS

pytestmark = [pytest.mark.browser]

SHEETS = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
WIDTHS = (1024, 1280, 1600)


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Callable[[str], Page]:
    """Opens a page with these words between its tags."""
    sheets = [next(SHEETS.glob("main.*.min.css")), next(SHEETS.glob("palette.*.min.css")), ASSETS / "dossier.css"]
    head = '<meta charset="utf-8">' + "".join(f'<link rel="stylesheet" href="{path.as_uri()}">' for path in sheets)
    file = tmp_path / "index.html"

    def open_page(body: str) -> Page:
        article = f'<article class="md-content__inner md-typeset">{body}</article>'
        file.write_text(
            f'<!doctype html><html lang="fr"><head>{head}</head><body data-md-color-scheme="default">'
            f'<div class="md-grid md-content">{article}</div></body></html>',
            encoding="utf-8",
        )
        page.goto(file.as_uri())
        page.evaluate("document.fonts.ready")
        return page

    return open_page


BROKEN = """headings => headings.flatMap(h => {
    const text = h.firstChild, range = document.createRange();
    return [...text.data.matchAll(/[^ ]+/g)].filter(word => {
        range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
        return range.getClientRects().length > 1 || range.getBoundingClientRect().width > h.offsetWidth;
    }).map(word => word[0]);
})"""


def test_no_month_breaks_in_the_column_of_a_long_list(opened: Callable[[str], Page]) -> None:
    months = [m for language in ("fr", "en") for m in get_month_names("wide", "stand-alone", language).values()]
    rows = "".join(f'<section class="d-year"><h2>{m} 2023</h2><p>Rien.</p></section>' for m in months)
    page = opened(rows)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.eval_on_selector_all(".d-year > h2", BROKEN) == [], width


PLAIN = """([fold]) => {
    const [box, line, mark] = [fold, fold.firstElementChild].map(e => getComputedStyle(e))
        .concat(getComputedStyle(fold.firstElementChild, '::before'));
    return [box.borderTopWidth, box.boxShadow, line.backgroundColor, mark.content, mark.maskImage];
}"""


@pytest.mark.parametrize("around", ["d-rows", "d-box", "d-facets", "d-sec"])
def test_a_fold_is_a_plain_line_wherever_it_stands(opened: Callable[[str], Page], around: str) -> None:
    page = opened(f'<div class="{around}"><details><summary>1 autre</summary><p>Zed Exemple</p></details></div>')
    seen = page.eval_on_selector_all("details", PLAIN)
    assert seen == ["0px", "none", "rgba(0, 0, 0, 0)", '"+"', "none"]


BESIDE = """([number]) => {
    const box = number.getBoundingClientRect(), item = number.parentElement.getBoundingClientRect();
    const next = document.querySelector('#p2').getBoundingClientRect();
    return [box.left >= 0 && box.right <= item.left && box.top >= item.top && box.bottom <= item.bottom,
        next.top - item.bottom >= 8];
}"""


@pytest.mark.parametrize("width", WIDTHS)
def test_an_entry_of_a_list_has_its_number_beside_it_and_room_below(opened: Callable[[str], Page], width: int) -> None:
    page = opened(
        '<div class="d-text"><ul><li id="p1"><a class="d-pn" href="#p1">1</a> Un article.</li></ul>'
        '<p id="p2"><a class="d-pn" href="#p2">2</a> La suite.</p></div>'
    )
    page.set_viewport_size({"width": width, "height": 900})
    assert page.eval_on_selector_all("li a.d-pn", BESIDE) == [True, True]
