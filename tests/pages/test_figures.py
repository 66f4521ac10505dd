"""Charts, maps and stars: drawn from rows, never finer than their words, the same each time."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from builder.model import Kind
from builder.pages.figures import bins, chart, maps
from builder.pages.figures.bins import Unit
from builder.pages.figures.ego import Tie, ego
from builder.pages.figures.labels import Box, arrange, thinned
from builder.pages.figures.world import Window, clipped, scene, simplified, unrolled

COUNTRIES = {"FR": "France", "IT": "Italie", "CH": "Suisse"}


def parsed(svg: str) -> ET.Element:
    """An inline SVG as XML; fails where it is none."""
    return ET.fromstring(svg.replace("<svg ", '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ', 1))


def test_bars_count_every_event_of_a_month() -> None:
    found = bins.count(["2023-05-22", "2023-05-23", "2023-05", "2023-07-01"])
    assert found.unit is Unit.MONTH
    assert [(b.key, b.sure, b.vague) for b in found.bins] == [("2023-05", 3, 0), ("2023-06", 0, 0), ("2023-07", 1, 0)]
    assert found.left_out == 0


def test_a_season_is_never_drawn_as_one_month() -> None:
    found = bins.count(["2023-05-22", "2023-06-22", "2023-06-23", "2023-07-03", "2023-03/2023-05"])
    assert found.left_out == 1
    assert found.total == 4


def test_a_range_of_days_inside_a_month_is_drawn_as_vague() -> None:
    assert bins.count(["2023-05-20/2023-05-21", "2023-05~"]).bins == (bins.Bin("2023-05", 0, 2),)


def test_far_off_events_leave_the_months_of_all_others_readable() -> None:
    near = [f"2023-0{month}-11" for month in range(1, 10)]
    found = bins.count(["1991-08-19", *near])
    assert (found.unit, found.bins[0].key, found.left_out) == (Unit.MONTH, "2023-01", 1)


@pytest.mark.parametrize(("years", "unit"), [(("1990", "1999"), Unit.YEAR), (("1515", "1789", "1999"), Unit.DECADE)])
def test_coarse_dates_are_counted_coarsely(years: tuple[str, ...], unit: Unit) -> None:
    found = bins.count(years)
    assert found.unit is unit
    assert found.total == len(years)


def test_no_event_gives_no_bin() -> None:
    assert bins.count([]).bins == ()


def test_the_chart_says_what_its_bars_say() -> None:
    counts = bins.count(["2023-05-22", "2023-05~", "2023-06-01"])
    svg = chart.bars(
        counts, title="t & t", label=lambda k, n: f"{k}: {n}", initial=lambda k: k[-1], target=lambda k: f"#m-{k}"
    )
    wide, narrow = (parsed(part + "</svg>") for part in svg.split("</svg>") if part.strip())
    for drawn in (wide, narrow):
        links = list(drawn.iter("a"))
        assert [e.findtext("title") for e in links] == ["2023-05: 2", "2023-06: 1"]
        assert links[0].get("{http://www.w3.org/1999/xlink}href") == "#m-2023-05"
        assert [e.get("class") for e in links[0].iter("path") if e.get("class")] == ["f-bar", "f-vague"]
    assert "\n\n" not in svg


def test_a_dot_for_each_event_of_the_strip() -> None:
    counts = bins.count(["2023-05-22", "2023-05-23", "2023-05~", "2023-07"])
    first = chart.strip(counts, {"2023-05": (1, 2)}, title="t").split("</svg>")[0]
    assert first.count("<circle") == 4
    assert first.count('class="f-vague"') == 1
    assert ">1–2</text>" in first


def test_the_star_has_its_table_s_rows_and_escapes_them() -> None:
    ties = [Tie("<Ada>", Kind.ACTOR, 3, "../ada/", "<Ada> : 3"), Tie("Ville", Kind.PLACE, 1, "../ville/", "Ville : 1")]
    drawn = parsed(ego("Zed & Cie", Kind.GROUP, ties, title="Avec qui"))
    assert [e.get("aria-label") for e in drawn.iter("a")] == ["<Ada> : 3", "Ville : 1"]
    assert ego("Zed", Kind.ACTOR, [], title="t") == ""
    assert ego("Z", Kind.ACTOR, ties, title="t") == ego("Z", Kind.ACTOR, ties[::-1], title="t")


def test_a_map_shows_land_borders_and_the_names_that_fit() -> None:
    places = [
        maps.Mark("Turin", 7.69, 45.07, "turin/", 4),
        maps.Mark("Lyon", 4.83, 45.76, "lyon/", 2),
        maps.Mark("Genève", 6.15, 46.2, "geneve/", 1),
        maps.Mark("Sydney", 151.2, -33.87, "sydney/", 1),
    ]
    drawing = maps.overview("home", places, title="Carte", country=lambda code: COUNTRIES.get(code, ""))
    assert drawing is not None
    drawn = parsed(drawing.svg)
    classes = {e.get("class") for e in drawn.iter()}
    assert {"f-land", "f-land2", "f-border", "f-sea", "f-place"} <= classes
    assert drawing.outside == ("Sydney",)
    assert {"Turin", "Lyon"} <= {e.text for e in drawn.iter("text")}
    again = maps.overview("home", places[::-1], title="Carte", country=lambda code: COUNTRIES.get(code, ""))
    assert again is not None
    assert again.svg == drawing.svg


def test_no_place_no_map() -> None:
    assert maps.overview("home", [], title="Carte", country=lambda code: "") is None


def test_a_lone_place_is_shown_from_farther_away() -> None:
    own = maps.Mark("Turin", 7.69, 45.07, "", 1, own=True)
    near = maps.Mark("Rivoli", 7.51, 45.07, "rivoli/", 1)
    alone = maps.locator("turin", own, [], title="Carte", country=lambda code: COUNTRIES.get(code, ""))
    among = maps.locator("turin", own, [near], title="Carte", country=lambda code: COUNTRIES.get(code, ""))
    assert "f-border" in alone.svg
    assert among.shown == ("Turin", "Rivoli")


def test_a_map_that_reaches_disputed_land_says_so() -> None:
    own = maps.Mark("Simféropol", 34.1, 44.95, "", 1, own=True)
    drawing = maps.locator("s", own, [], title="Carte", country=lambda code: "")
    assert "crimea" in drawing.disputed


def test_straight_ways_outside_a_window_change_nothing_inside() -> None:
    window = Window(5.5, 45.0, 7.5, 46.6, 400)
    assert {"FR", "IT", "CH"} <= {land.code for land in scene(window).lands}
    for land in scene(window).lands:
        for ring in land.rings:
            assert all(window.grown(0.03).holds(point) for point in ring)


def test_clipping_keeps_what_is_inside() -> None:
    window = Window(0, 0, 10, 10, 100)
    square = [(-5.0, 2.0), (5.0, 2.0), (5.0, 8.0), (-5.0, 8.0)]
    assert sorted(clipped(square, window)) == [(0.0, 2.0), (0.0, 8.0), (5.0, 2.0), (5.0, 8.0)]
    assert clipped([(20.0, 20.0), (30.0, 20.0), (30.0, 30.0)], window) == []


def test_simplifying_keeps_both_ends_and_far_corners() -> None:
    line = [(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (10.0, 10.0)]
    assert simplified(line, 0.5) == [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]


def test_labels_never_lie_on_one_another() -> None:
    marks = [(100.0 + 6 * i, 100.0 + 3 * i, 5.0, f"Lieu numéro {i}") for i in range(12)]
    boxes = [label.box for label in arrange(marks, 400, 300) if label]
    assert len(boxes) >= 3
    assert not any(a.meets(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    assert all(Box(0, 0, 400, 300).meets(box) for box in boxes)


def test_labels_that_letters_of_a_small_screen_would_crowd_are_told_and_the_first_stays() -> None:
    marks = [(100.0, 100.0, 5.0, "Premier"), (100.0, 118.0, 5.0, "Deuxième"), (100.0, 240.0, 5.0, "Troisième")]
    arranged = arrange(marks, 400, 300)
    assert all(arranged)
    assert [label.crowded for label in thinned(arranged, 2.0, 400, 300) if label] == [False, True, False]
    assert [label.crowded for label in thinned(arranged, 1.0, 400, 300) if label] == [False, False, False]


def test_land_beyond_the_180th_meridian_draws_no_line_around_the_world() -> None:
    ring = [(178.0, -16.0), (-179.0, -16.0), (-179.0, -18.0), (178.0, -18.0)]
    west, plain, east = unrolled(ring)
    assert plain == [(178.0, -16.0), (181.0, -16.0), (181.0, -18.0), (178.0, -18.0)]
    assert west[1] == (-179.0, -16.0) and east[1] == (541.0, -16.0)
    assert unrolled([(1.0, 1.0), (2.0, 1.0), (2.0, 2.0)]) == ([(1.0, 1.0), (2.0, 1.0), (2.0, 2.0)],)
    window = Window(-60.0, -40.0, 60.0, 72.0, 450)
    lands = {land.code for land in scene(window).lands}
    assert "FJ" not in lands and {"RU", "FR", "BR"} <= lands
    for land in scene(Window(-20.0, 35.0, 30.0, 70.0, 450)).lands:
        if land.code == "RU":
            assert min(x for ring in land.rings for x, _ in ring) > 19


def test_both_sides_of_the_180th_meridian_have_their_land() -> None:
    for west, east in ((170.0, 180.0), (-180.0, -168.0)):
        (russia,) = (land for land in scene(Window(west, 64.0, east, 70.0, 450)).lands if land.code == "RU")
        assert max(x for ring in russia.rings for x, _ in ring) - min(x for ring in russia.rings for x, _ in ring) > 5


def test_most_places_are_on_the_map_of_all_of_them() -> None:
    marks = [maps.Mark(n, x, y, "", w) for n, x, y, w in (("A", 30.5, 50.5, 2), ("B", 36, 50, 1), ("C", -8, 52, 1),
             ("D", 45, -12, 1), ("E", -49, -25, 1), ("F", -50, -25, 1))]  # fmt: skip
    assert len(maps.together(marks)) >= 3
    near = [maps.Mark(n, x, y, "", 1) for n, x, y in (("A", 36, 50), ("B", 36.5, 50.2), ("C", 36.2, 50.4))]
    assert maps.together([*near, marks[4]]) == near
