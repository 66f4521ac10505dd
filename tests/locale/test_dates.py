"""Dates in words: as precise as the value, in the language's typography."""

from __future__ import annotations

import pytest

from builder.locale import load

CASES = [
    ("2023-05-22", "22 mai 2023", "22 May 2023"),
    ("2023-06-01", "1er juin 2023", "1 June 2023"),
    ("2022-08", "août 2022", "August 2022"),
    ("2022", "2022", "2022"),
    ("2022-03/2022-05", "mars – mai 2022", "March – May 2022"),
    ("2023-05-22/2023-05-23", "22–23 mai 2023", "22–23 May 2023"),
    ("2023-06-01/2023-06-03", "1er–3 juin 2023", "1–3 June 2023"),
    ("2023-05-31/2023-06-02", "31 mai – 2 juin 2023", "31 May – 2 June 2023"),
    ("2022-12/2023-02", "décembre 2022 – février 2023", "December 2022 – February 2023"),
    ("2014/2016", "2014–2016", "2014–2016"),
    ("2023-05~", "vers mai 2023", "about May 2023"),
    ("2022-03/2023-05-02", "mars 2022 – 2 mai 2023", "March 2022 – 2 May 2023"),
]


@pytest.mark.parametrize(("value", "french", "english"), CASES)
def test_a_value_is_written_as_precisely_as_it_is(value: str, french: str, english: str) -> None:
    assert load("fr").date(value).replace("\u00a0", " ") == french
    assert load("en").date(value).replace("\u00a0", " ") == english


def test_a_day_is_not_torn_from_its_month_or_year() -> None:
    assert load("fr").date("2023-05-22") == "22\u00a0mai\u00a02023"
    assert load("fr").date("2022-03/2022-05") == "mars\u00a0– mai\u00a02022"


def test_under_a_year_the_year_is_not_repeated() -> None:
    assert load("fr").day("2023-05-22") == "22\u00a0mai"
    assert load("fr").day("2023") == "2023"
    assert load("fr").day("2022-12/2023-02").replace("\u00a0", " ") == "décembre 2022 – février 2023"


@pytest.mark.parametrize("value", ["2022-13", "2023-02-30", "20xx", ""])
def test_what_no_calendar_knows_stays_as_it_is(value: str) -> None:
    assert load("fr").date(value) == value


def test_two_dates_of_one_day_are_one() -> None:
    assert load("fr").dates("2023-05-22", "2023-05-22") == "22\u00a0mai\u00a02023"
    assert load("fr").dates("2023-05-22", "2023-06-27").replace("\u00a0", " ") == "22 mai – 27 juin 2023"
    assert load("fr").dates("2022-05-22", "2023-06-27").replace("\u00a0", " ") == "22 mai 2022 – 27 juin 2023"
