"""What holds for any text and any day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.dates import find

EDTF = re.compile(r"\d{4}(-\d\d(-\d\d)?)?~?(/\d{4}(-\d\d(-\d\d)?)?~?)?")
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
PIECES = sorted(
    {
        word
        for language in ("fr", "en")
        for row in yaml.safe_load((Path(__file__).parent / f"cases_{language}.yml").read_text(encoding="utf-8"))
        for word in re.findall(r"\w+|[^\w\s]|\s", row[0].replace("[[", "").replace("]]", ""))
    }
)
TEXTS = st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)


@settings(max_examples=150)
@given(TEXTS, st.sampled_from(["fr", "en", "xx"]), st.none() | DAYS.map(str))
def test_spans_are_sorted_disjoint_and_inside_and_values_are_edtf(
    text: str, language: str, published: str | None
) -> None:
    end = 0
    for found in find(text, language, published):
        assert end <= found.span.start < found.span.end <= len(text)
        end = found.span.end
        assert found.value is None or EDTF.fullmatch(found.value)
        assert (found.value is None) == (found.rule == "unresolved")


@settings(max_examples=50)
@given(
    st.sampled_from(["a parlé lundi", "a parlé mardi soir", "parlera jeudi", "a parlé dimanche dernier"]),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.integers(1, 60),
)
def test_publication_weeks_later_moves_a_weekday_as_far(words: str, published: date, weeks: int) -> None:
    shift = timedelta(weeks=weeks)
    (one,) = find(f"Il {words}.", "fr", published.isoformat())
    (two,) = find(f"Il {words}.", "fr", (published + shift).isoformat())
    assert date.fromisoformat(str(one.value)) + shift == date.fromisoformat(str(two.value))


def test_a_weekday_says_what_it_is_relative_to_and_a_full_date_nothing() -> None:
    assert find("Il a parlé lundi.", "fr", "2023-05-24")[0].anchor == "2023-05-24"
    assert find("Il a parlé le 3 mai 2021.", "fr", "2023-05-24")[0].anchor is None


@pytest.mark.parametrize("text", ["mot " * 50_000, "1" * 200_000, "\n" * 200_000, "lundi " * 2_000, "le " * 50_000])
def test_long_lines_end(text: str) -> None:
    for language in ("fr", "en"):
        assert isinstance(find(text, language, "2023-05-24"), tuple)
