"""When an article came out: only what says so counts."""

import pytest

from builder.model import BlockKind, PublishedFrom
from builder.read.articles import read_article
from tests.read.reading import BODY, article, doubts, words

FR = f"Un titre pour le village\n\n%s\n\n{BODY} Le 24 février 2022, il était absent.\n\nLa suite est pour demain.\n"
EN = (
    "A title for the village\n\n%s\n\nMayor Zed Exemple opened the market on Monday, in front of the people and their "
    "children. On February 24, 2022 he was absent.\n\nThe rest of it is for tomorrow.\n"
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le 5 mars 2021 à 10h", "2021-03-05"),
        ("Par Zed Exemple | 12 mai 2023", "2023-05-12"),
        ("Par Zed Exemple\nPublié le 12/05/2023 à 10:45, mis à jour le 13/05/2023 à 8h", "2023-05-12"),
        ("(AFP) – Paris, le 22 mai 2023", "2023-05-22"),
        ("Lundi 22 mai 2023", "2023-05-22"),
        ("Publié le 11 janvier 2013 Lecture : 1 minute.", "2013-01-11"),
        ("Publié le 1er juin 2023", "2023-06-01"),
        ("mar, 07. juin. 2016", "2016-06-07"),
        ("jeu. 9. nov. 2017", "2017-11-09"),
        ("04 - Janvier - 2021", "2021-01-04"),
        ("30-Mars-2019", "2019-03-30"),
        ("2018.12.27", "2018-12-27"),
        ("Publié le 1ᵉʳ juin 2023", "2023-06-01"),
        ("Mis à jour le 6 mars 2021", "2021-03-06"),
        ("MAJ: 29/11/2023, mercredi", "2023-11-29"),
        ("Zed Exemple\n22/05/2023 - 10:45", "2023-05-22"),
        ("Le Monde avec AFP - 22 août 2023 à 10h30", "2023-08-22"),
        ("PARIS, 22 mai 2023 (AFP) – La place du village a été inaugurée, devant tous les habitants.", "2023-05-22"),
        (
            "NIAMEY, vendredi 20 décembre 2013 (Agence d’Exemple) – La place du village a été inaugurée.",
            "2013-12-20",
        ),
        ("La place du village ferme ce mardi 5 novembre 2024, selon le maire de la commune.", "2024-11-05"),
        ("Aujourd’hui, mardi 5 novembre 2024, la place du village est fermée.", "2024-11-05"),
        ("La place du village a été fermée hier, mardi 5 novembre 2024.", "2024-11-06"),
    ],
)
def test_a_french_dateline_dates(line: str, day: str) -> None:
    found = article(FR % line)
    assert (found.published, found.published_from) == (day, PublishedFrom.DATELINE)
    assert found.published_span is not None and found.published_span.of(found.source) in line


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("By Zed Exemple | May 22, 2023", "2023-05-22"),
        ("Posted on May 22, 2023 by admin", "2023-05-22"),
        ("Published 10:45 am, 22 May 2023", "2023-05-22"),
        ("Monday, 22nd May 2023", "2023-05-22"),
        ("Updated: 05/22/2023", "2023-05-22"),
        ("KYIV, May 22, 2023 (Reuters) - The square of the village was opened, in front of the people.", "2023-05-22"),
        ("The square of the village closes this Tuesday, November 5, 2024, says the mayor.", "2024-11-05"),
    ],
)
def test_an_english_dateline_dates(line: str, day: str) -> None:
    assert article(EN % line).published == day


LEAD = "The square of the village was opened on a cold and rainy day, in front of nearly all its people.\n\n"


@pytest.mark.parametrize(
    ("title", "rest", "day"),
    [
        ("Les actualités du Samedi 06 Avril 2019", "", "2019-04-06"),
        ("L’édition d’Exempleville du 6 avril 2019", "", "2019-04-06"),
        ("Les actualités du samedi 06 Avril 2019", "En 2021, il était absent.", None),
        ("Retour sur l’accident du samedi 6 avril 2019", "", None),
        ("Les actualités du 6 avril 2019 vues de loin", "", None),
    ],
)
def test_the_day_that_ends_an_issue_s_title_dates_where_nothing_else_does(
    title: str, rest: str, day: str | None
) -> None:
    assert article(f"{title}\n\n{BODY} {rest}\n\nLa suite est pour demain.\n").published == day


def test_a_day_alone_under_the_first_lines_dates_and_days_that_head_a_chronicle_do_not() -> None:
    text = f"The square is open\n\n{LEAD}May 22, 2023\n\n{LEAD}{LEAD}"
    assert article(text).published == "2023-05-22"
    assert article(f"The square is open\n\n{LEAD}May 22, 1944\n\n{LEAD}In 1950 it closed.\n").published is None
    assert article(f"The square is open\n\n{LEAD}May 22, 2023\n\n{LEAD}May 23, 2023\n\n{LEAD}").published is None


@pytest.mark.parametrize(
    "line",
    [
        "Le 24 février 2022, la Russie envahit l’Ukraine, et rien n’est plus comme avant.",
        "Mardi 5 novembre 2024, le maire a fermé la place.",
        "Par Zed Exemple",
        "Publié le 5 mars",
        "Publié en mars 2021",
        "Publié il y a 2 heures",
        "Publié le 31 février 2021",
        "Né le 5 mars 1951 à Exempleville, Zed Exemple a été élu le 12 mai 2020.",
    ],
)
def test_a_date_that_tells_something_else_does_not_date(line: str) -> None:
    found = article(FR % line)
    assert (found.published, found.published_from, found.published_span) == (None, None, None)
    assert any("no date of publication" in d for d in doubts(FR % line))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le 31 avril 2023", "31 avril 2023"),
        ("Par Zed Exemple | Lundi 30 février 2023", "Lundi 30 février 2023"),
        ("Publié le 31/04/2023 à 10:45", "31/04/2023"),
        ("Publié le 2023-04-31", "2023-04-31"),
    ],
)
def test_a_day_that_no_calendar_has_is_told_with_its_line_and_what_to_write(line: str, day: str) -> None:
    reading = read_article("articles/essai.txt", (FR % line).encode())
    (doubt,) = reading.doubts
    assert (doubt.line, reading.articles[0].published) == (3, None)
    assert f"there is no {day}; " in doubt.message and "`date: 2023-05-22`" in doubt.message


@pytest.mark.parametrize("stem", ["2023-13-45-essai", "2023_02_30 essai"])
def test_a_file_s_name_that_begins_with_no_day_of_the_calendar_is_told(stem: str) -> None:
    (doubt,) = read_article(f"articles/{stem}.txt", (FR % "Par Zed Exemple").encode()).doubts
    assert doubt.line == 1 and f"there is no {stem[:10]}, which the file's name begins with" in doubt.message


@pytest.mark.parametrize(
    ("line", "stem"),
    [("Publié le 5 mars", "20231345-essai"), ("Il est né le 31 avril 2023, dit-on.", "essai-2023-13-45")],
)
def test_a_number_that_is_meant_for_no_day_of_publication_is_not_told_as_one(line: str, stem: str) -> None:
    (doubt,) = read_article(f"articles/{stem}.txt", (FR % line).encode()).doubts
    assert "there is no" not in doubt.message and "no date of publication" in doubt.message


def test_an_english_date_in_figures_that_can_be_two_days_does_not_date() -> None:
    assert article(EN % "Published: 05/06/2023").published is None
    assert article(FR % "Publié le 05/06/2023").published == "2023-06-05"


def test_datelines_are_no_running_text() -> None:
    found = article(FR % "Par Zed Exemple\nPublié le 5 mars 2021 à 10h")
    assert words(found, BlockKind.DATELINE) == ["Par Zed Exemple", "Publié le 5 mars 2021 à 10h"]
    assert all(block.number == 0 for block in found.blocks if block.kind is BlockKind.DATELINE)


def test_a_sentence_that_begins_like_a_byline_is_none() -> None:
    found = article(FR % "Par ailleurs, tout va bien au village.")
    assert words(found, BlockKind.DATELINE) == []


@pytest.mark.parametrize(
    ("lead", "caption", "day"),
    [
        ("Ce jeudi 22 février, les habitants ont défilé.", "La place, le 21 février 2024.", "2024-02-22"),
        ("Ils défilent ce jeudi 22 février. La foire s’ouvrira ce samedi 24 février.", "Le 21/02/2024.", "2024-02-22"),
        ("Ce lundi 1er janvier, les habitants défilent.", "La place, le 29 décembre 2023.", "2024-01-01"),
        ("Ce mercredi 22 février, les habitants ont défilé.", "La place, le 21 février 2024.", None),
        ("Ce jeudi 22 février, les habitants ont défilé.", "La place, le 21 mars 2024.", None),
        ("Ce jeudi 22 février, les habitants ont défilé.", "La place, un 21 février.", None),
        ("La foire s’ouvrira ce samedi 24 février.", "La place, le 21 février 2024.", None),
        ("Ils défilent ce jeudi 22 février. Il est mort ce mercredi 21 février.", "Le 20 février 2024.", None),
        ("Ce jeudi 22 février, les habitants défilent.", "Le 21 février 1973. En 1980, elle a fermé.", None),
        ("Le jeudi 22 février, les habitants ont défilé.", "La place, le 21 février 2024.", None),
        ("Ce lundi 15 avril, les habitants défilent, cinq ans après.", "La tour en feu, le 15 avril 2019.", None),
        ("Ce jeudi 22 février, les habitants ont défilé.", "La place du 21 février 2024 est vide.", None),
    ],
)
def test_this_weekday_with_its_number_dates_where_a_complete_day_near_tells_the_year(
    lead: str, caption: str, day: str | None
) -> None:
    assert article(f"Un titre pour le village\n\n{lead} {BODY}\n\n{caption}\n").published == day


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Dozens of people marched this Thursday, Feb. 22.", "2024-02-22"),
        ("Dozens of people marched this Thursday, 22 February.", "2024-02-22"),
        ("The fair of the village opens this Saturday, Feb. 24.", None),
    ],
)
def test_this_thursday_of_february_dates_too(lead: str, day: str | None) -> None:
    text = f"A title for the village\n\n{lead} {LEAD}The square of the village and its people on February 21, 2024.\n"
    assert article(text).published == day


def test_a_dateline_without_its_year_dates_where_a_line_alone_tells_that_day_with_it() -> None:
    text = f"A title for the village\n\n- %s\n- 00:00\n- 5\n\nEXEMPLETON, Aug 16 (AFP) - {LEAD}{LEAD}%s\n"
    assert article(text % ("8/16/2021", "It opened.")).published == "2021-08-16"
    assert article(text % ("8/16/2021", "It opens in 2024.")).published is None
    assert article(text % ("8/17/2021", "It opened.")).published is None
    assert article(text % ("Exempleton", "It was built on August 16, 2021.")).published is None


POST = "Une vidéo est apparue… pic.twitter.com/Ab1\n\n– Zoé Modèle (@zoe) 22 mai 2023"


def test_front_matter_wins_over_all() -> None:
    text = "---\ndate: 2023-05-20\n---\n" + FR % f"Publié le 5 mars 2021\n\n{POST}"
    found = article(text, "articles/2023-05-19-essai.txt")
    assert (found.published, found.published_from) == ("2023-05-20", PublishedFrom.FRONT_MATTER)
    assert found.published_span is not None and found.published_span.of(found.source) == "2023-05-20"


def test_a_file_name_wins_over_a_dateline_and_a_dateline_over_a_post() -> None:
    text = FR % f"Publié le 5 mars 2021\n\n{POST}"
    assert article(text, "articles/2023-05-19-essai.txt").published_from is PublishedFrom.FILE_NAME
    assert article(text).published_from is PublishedFrom.DATELINE
    assert article(FR % POST).published_from is PublishedFrom.POST


@pytest.mark.parametrize("name", ["2023-05-22-essai.txt", "20230522 essai.txt", "2023_05_22_essai.md"])
def test_a_date_before_the_name_dates(name: str) -> None:
    assert article(FR % "Rien", f"articles/{name}").published == "2023-05-22"


@pytest.mark.parametrize("name", ["essai-2023-05-22.txt", "2023-13-22-essai.txt", "202305221200.txt", "2023-05.txt"])
def test_a_date_elsewhere_in_the_name_does_not(name: str) -> None:
    assert article(FR % "Rien", f"articles/{name}").published is None


def test_of_several_posts_the_latest_dates_and_that_is_in_doubt() -> None:
    text = FR % (POST + "\n\nUne autre vidéo a suivi.\n\n— Max Model (@max) May 24, 2023")
    assert article(text).published == "2023-05-24"
    assert any("several dates" in d for d in doubts(text))


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("C’est ce qu’a indiqué, ce 25 mars 2024, Zed Testard.", "2024-03-25"),
        ("Ce 25 mars 2024, le maire a déclaré que le pont tenait.", "2024-03-25"),
        ("Ce 25 mars 2024, le village fête ses moissons.", None),
        ("La foire s’ouvrira ce 25 mars 2024.", None),
        ("Le maire a parlé ce 25 mars 2024. Le pont sera refait en 2025.", None),
        ("Le maire a parlé ce 25 mars 2024, puis ce 26 mars 2024.", None),
        ("Le maire a parlé le 25 mars 2024.", None),
        ("Le maire a parlé ce 25 mars 1944.", None),
    ],
)
def test_this_25_march_dates_where_nothing_is_later_and_nothing_remembered(lead: str, day: str | None) -> None:
    assert article(f"Un titre pour le village\n\n{BODY}\n\n{lead} {BODY}\n").published == day
