"""One happening told in two languages."""

import re
from dataclasses import replace

from builder.model import Span
from tests.resolve.paper import paper
from tests.resolve.test_resolve import archive

FRENCH = paper(
    "a",
    "Le 22 mai, des tirs de la [g:Légion Fictive] blessent huit habitants de [p:Fictiville].",
    events=[
        ("2023-05-22", "Le 22 mai, des tirs de la Légion Fictive blessent huit habitants de Fictiville", "Des tirs")
    ],
)


def english(words: str) -> int:
    """How many events French and English tell together; the English text marks its names."""
    plain = words.replace("[g:", "").replace("[p:", "").replace("]", "")
    told = paper("b", words + ".", language="en", events=[("2023-05-22", plain, "Shots fired")])
    return len(archive(FRENCH, told).events)


def test_happening_told_in_two_languages_is_one_event() -> None:
    assert english("[g:Légion Fictive] shooting wounded eight residents of [p:Fictiville]") == 1


def test_another_happening_of_the_same_day_and_place_stays_apart_in_the_other_language() -> None:
    assert english("[g:Légion Fictive] men opened an office in the town of [p:Fictiville]") == 2


def test_happenings_that_count_differently_stay_apart_across_languages() -> None:
    told = paper(
        "b", "[g:Légion Fictive] tirs : 12 habitants de [p:Fictiville] blessés.",
        events=[("2023-05-22", "Légion Fictive tirs : 12 habitants de Fictiville blessés", "Des tirs")],
    )  # fmt: skip
    other = paper(
        "c", "[g:Légion Fictive] shooting wounded 30 residents of [p:Fictiville].", language="en",
        events=[("2023-05-22", "Légion Fictive shooting wounded 30 residents of Fictiville", "Shots")],
    )  # fmt: skip
    assert len(archive(told, other).events) == 2


def test_words_of_either_language_have_one_meaning() -> None:
    from builder.resolve.happenings import stem

    assert stem("blesses") == stem("wounded")
    assert stem("seisme") == stem("earthquake")
    assert stem("volontaire") != stem("vol")
    assert stem("entreprise") != stem("entrer")


def founded(words: str, day: str = "2022-08", language: str = "en") -> int:
    """How many events there are where a French text tells of a founding and another one of this."""
    said = "En août 2022, [a:Zed Exemple] a fondé la [g:Légion Fictive]."
    french = paper("a", said, events=[("2022-08", "En août 2022, Zed Exemple a fondé la Légion Fictive", "Fondation")])
    plain = words
    for mark in ("[a:", "[g:", "[p:", "]"):
        plain = plain.replace(mark, "")
    told = paper("b", words + ".", language=language, events=[(day, plain, "Founded")])
    return len(archive(french, told).events)


def test_a_founding_by_the_same_founder_is_one_however_vague_its_date() -> None:
    assert founded("[g:Légion Fictive] was founded by the activist [a:Zed Exemple]") == 1
    assert founded("C’est [a:Zed Exemple] qui a fondé naguère la [g:Légion Fictive]", language="fr") == 1


def test_another_founding_or_another_date_stays_apart() -> None:
    assert founded("[g:Légion Fictive] was founded by the activist [a:Zed Exemple]", day="2022-09") == 2
    assert founded("[g:Légion Fictive] was joined by the activist [a:Zed Exemple]") == 2
    assert founded("[a:Zed Exemple] founded the [g:Ligue Inventée]") == 2


def test_a_happening_that_one_article_vouches_for_has_its_title() -> None:
    words = "Légion Fictive attaque le village de Fictiville"
    doubted, vouched = (
        paper(slug, "[g:Légion Fictive] attaque le village de [p:Fictiville].", events=[("2023-05-22", words, title)])
        for slug, title in (("a", "On dit que la Légion attaque"), ("b", "La Légion Fictive attaque donc le village"))
    )
    hedged = replace(doubted[1], events=tuple(replace(e, hedged=True) for e in doubted[1].events))
    (event,) = archive((doubted[0], hedged), vouched).events
    assert event.title == "La Légion Fictive attaque donc le village"


def day(*told: str) -> tuple[str, ...]:
    """The titles of an article's events of one day, in the order of the timeline; ``09:30 title`` tells its hour."""
    texts = [f"Le 22 mai, {words} au sud." for words in told]
    article, found = paper("a", " ".join(texts), events=[("2023-05-22", t.rstrip("."), t) for t in texts])
    hours = []
    for event in found.events:
        for m in re.finditer(r"\d\d:\d\d|le soir", event.title):
            start = event.span.start + m.start()
            hours.append(replace(event.timex, span=Span(start, start + 5), text=m[0], rule="clock"))
    made = archive((article, replace(found, timexes=(*found.timexes, *hours)))).events
    return tuple(e.title.removeprefix("Le 22 mai, ").split(" au ")[0] for e in made)


def test_happenings_of_a_day_stand_by_their_hours() -> None:
    assert day("à 18:30 un pont cède", "à 09:15 une digue rompt") == ("à 09:15 une digue rompt", "à 18:30 un pont cède")


def test_happenings_without_an_hour_stand_first_as_the_text_tells_them() -> None:
    assert day("une sirène sonne", "à 07:00 un abri ouvre", "la pluie cesse") == (
        "une sirène sonne", "la pluie cesse", "à 07:00 un abri ouvre",
    )  # fmt: skip


def test_a_part_of_the_day_stands_where_it_begins() -> None:
    assert day("le soir une sirène sonne", "à 19:00 un abri ouvre", "à 07:00 un pont cède") == (
        "à 07:00 un pont cède", "le soir une sirène sonne", "à 19:00 un abri ouvre",
    )  # fmt: skip
