"""Clock times, by which the happenings of a day stand in order."""

import pytest

from builder.dates.clocks import clock, part_of_day


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("vers 9 h 30", 570),
        ("à 9h45", 585),
        ("à 21 heures", 1260),
        ("à 7\u202fh du matin", 420),
        ("8 heures du soir", 1200),
        ("à 4 heures de l’après-midi", 960),
        ("à midi", 720),
        ("peu après minuit", 0),
        ("at 6.15pm", 1095),
        ("at 12:05 a.m.", 5),
        ("at 10 p.m. on Monday", 1320),
        ("at 14:30", 870),
        ("at noon", 720),
        ("between 5 and 6 p.m.", 1020),
        ("between 11 and 1 p.m.", 660),
        ("between 11 and 1 a.m.", 1380),
        ("from 12 to 2 p.m.", 720),
        ("5-7pm", 1020),
        ("between 5:30 and 6:30 p.m.", 1050),
        ("between five and six p.m.", 1020),
        ("from 5 until about 6 p.m.", 1020),
        ("entre 5 heures et 6 heures du soir", 1020),
        ("de 11 heures à 1 heure de l’après-midi", 660),
        ("entre 17 et 18 heures", 1020),
        ("entre 17h30 et 18h", 1050),
        ("gate 12 to 3 p.m.", 900),
        ("May 3 and 5 p.m.", 1020),
    ],
)
def test_a_clock_time_has_its_minutes(words: str, minutes: int) -> None:
    assert clock(words) == minutes


@pytest.mark.parametrize(
    "words", ["le 22 mai", "24 heures de retard", "8.5 million", "10:30:12", "in 3 hours", "1,5 h", "lundi", "in May"]
)
def test_what_is_no_clock_time_has_none(words: str) -> None:
    assert clock(words) is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("à neuf heures", 540), ("cinq heures", 300), ("at five o'clock", 300), ("eleven p.m.", 1380)],
)
def test_an_hour_in_words_has_its_minutes(words: str, minutes: int) -> None:
    assert clock(words) == minutes


def test_cinq_heures_de_retard_is_no_clock_time() -> None:
    assert clock("cinq heures de retard") is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("samedi soir", 1080),
        ("à l'aube", 300),
        ("ce matin", 360),
        ("in the afternoon", 780),
        ("lundi", None),
        ("la nuit", None),
    ],
)
def test_a_part_of_a_day_begins_at_its_hour(words: str, minutes: int | None) -> None:
    assert part_of_day(words) == minutes
