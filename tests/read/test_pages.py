"""Texts pasted with the furniture of their page, in every habit of the press; all lines are made up."""

import pytest

from builder.model import BlockKind
from tests.read.reading import BODY, article, kinds, words

TITLE = "Le maire inaugure la place du marché"
MORE = "Les travaux ont duré deux ans, disent les habitants du quartier, et la fontaine coule de nouveau sur la place."
ENGLISH = "Mayor Zed Exemple opened the market on Monday, in front of the people of the village and their children."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("AGENCE EXEMPLE|Publié le 01 Décembre 2023Le maire a parlé devant les habitants du village.", "2023-12-01"),
        ("Rouen, France | AFP | mardi 31/10/2023 - Le maire a placé trois rues en vigilance.", "2023-10-31"),
        ("Par Zed Exemple12 mai 2023 à 10h", "2023-05-12"),
        ("Agence ExempleAgence Exemple24/02/2024", "2024-02-24"),
        ("Le 5 mars 2021 à 18:04", "2021-03-05"),
        ("Lundi 22 mai 2023 – 14:05", "2023-05-22"),
        ("(Paris, 22 mai 2023)", "2023-05-22"),
        ("Publié : 2023-05-22T14:05:00+02:00", "2023-05-22"),
        ("  • Publié le 20 août 2017 à 02:01", "2017-08-20"),
        ("Mis à jour le 13/05/2023 à 8h, publié le 12/05/2023 à 10h", "2023-05-12"),
        ("Publié le 22/12/2023 à 06h33, mis à jour le 07/02/2024 à 19h43 • Lecture 10 min.", "2023-12-22"),
        ("Exemple Info • Publié le 3 mai 2023 • Zed Exemple", "2023-05-03"),
        ("information fournie par AFP Vidéo 18/02/2026 à 19:02", "2026-02-18"),
        ("Paris, le 22 mai 2023 – Le maire a reçu les habitants du village.", "2023-05-22"),
        ("Libreville, 02 octobre 2024 (CLUB EXEMPLE). Le maire a reçu les habitants du village.", "2024-10-02"),
        ("Le journal du lundi Publié le 12/03/2021 16:25 Mis à jour le 01/04/2021 Rédigé par Exemple.", "2021-03-12"),
    ],
)
def test_a_date_glued_stamped_or_between_bars_dates(line: str, day: str) -> None:
    found = article(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}\n")
    assert (found.title, found.published) == (TITLE, day)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: 10:32 BST, 4 June 2023 | Updated: 11:00 BST, 5 June 2023", "2023-06-04"),
        ("Exemple News | London | Updated: 18-04-2022 17:14 IST | Created: 17-04-2022 17:09 IST", "2022-04-17"),
        ("Posted on May 22, 2023", "2023-05-22"),
        ("May 23, 2019 at 2:48pm", "2019-05-23"),
        ("April 27, 2017 / 3:05 PM / 4 months ago", "2017-04-27"),
        ("2023-05-22T23:30:00.000Z", "2023-05-22"),
        ("By Zed ExempleMay 22, 2023", "2023-05-22"),
        ("Zed Exemple 53 seconds ago Mon 22nd May 2023 | 08:20 AM", "2023-05-22"),
        ("May 22, 20239:12 AM UTCUpdated 2 hours ago", "2023-05-22"),
        ("May 22, 2023 by Zed Exemple Leave a Comment", "2023-05-22"),
        ("Par Zed Exemple le 22/05/2023 à 20:39. Mis à jour le 23/05/2023 à 09:22.", "2023-05-22"),
        ("By Zed Exemple, Staff Writer | zed@exemple.org | May 22, 2023", "2023-05-22"),
    ],
)
def test_an_english_page_dates(line: str, day: str) -> None:
    found = article(f"The mayor opens the market square\n\n{line}\n\n{ENGLISH}\n\n{ENGLISH} It was late.\n")
    assert found.published == day


def test_a_headline_and_the_line_under_it_are_two() -> None:
    under = "Les habitants attendaient cette place depuis deux ans"
    found = article(f"{TITLE}\n{under}\n\n{BODY}\n\n{MORE}\n")
    assert found.title == TITLE
    assert under in [b.span.of(found.source) for b in found.blocks]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Enquête ouverte après la mort de Tom Exemple", "Jean Modèle mis en examen pour meurtre"),
        ("Meurtre de Tom Exemple", "Jean Modèle avoue"),
        ("Zed Exemple élu maire de Metz", "Marie Modèle battue au second tour"),
        ("Crise : Zed Exemple frappe Lyon", "Bordeaux appelle à la retenue"),
        ("Sécheresse : des villages sans eau dans l’Aude", "L’État débloque dix millions d’euros"),
        ("Council backs plan to close Testland City Hospital", "Nurses vow to fight the plan"),
        ("Three dead in village blaze", "Police hold man"),
        ("Voters back Zed Exemple in 2024", "Modèle says she will not quit her seat"),
        ("Le pont du village rouvre après la crue", "Julie Modèle"),
    ],
)
def test_a_name_that_is_whole_ends_a_headline(above: str, below: str) -> None:
    found = article(f"{above}\n{below}\n\n{BODY}\n\n{MORE}\n")
    assert found.title == above
    assert below in [b.span.of(found.source) for b in found.blocks]


@pytest.mark.parametrize(
    "wrapped",
    [
        "Le maire de la ville a reçu Paul\nExemple devant les habitants du village",
        "Le maire de la ville inaugure la place avec\nMarcel devant les habitants",
        "Le procès du pont s’ouvre lundi matin devant\nMarie Modèle et Zed Exemple",
        "Le maire reçoit le ministre\nZed Exemple au village",
        "Défaite de Marine\nLe Modèle à Lyon",
        "Three held over murder of Anna\nExemple in the village",
        "Storm leaves three dead in North\nYorkshire villages",
        "Zed Exemple in the lead at Buenos\nAires to win cup",
        "Boss quits after row with Testman\nModels over bonus",
        "Zed Exemple to quit as boss of Manchester\nUnited after row",
    ],
)
def test_a_name_runs_over_the_end_of_a_wrapped_headline(wrapped: str) -> None:
    assert article(f"{wrapped}\n\n{BODY}\n\n{MORE}\n").title == " ".join(wrapped.split())


def test_a_sentence_under_two_lines_of_a_headline_leaves_the_first_its_own() -> None:
    lines = "Storm kills three in the north of Lyon\nThousands without power as wind hits the coast"
    found = article(f"{lines}\nThe storm hit on Monday.\n\n{ENGLISH}\n")
    assert found.title == "Storm kills three in the north of Lyon"
    running = (
        "A court in the northern city of Testland ordered the builders to pay\n"
        "Model village for the bridge, the school and the road that leads to\nLyon."
    )
    assert running in [b.span.of(f"{running}\n\n{ENGLISH}\n") for b in article(f"{running}\n\n{ENGLISH}\n").blocks]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("2 hours ago", BlockKind.DATELINE),
        ("Publié le 12 mai 2024.", BlockKind.DATELINE),
        ("Publié le 12 mai 2024 à 10h, mis à jour le 13 mai 2024.", BlockKind.DATELINE),
        ("Last updated on 12 May 2024.", BlockKind.DATELINE),
        ("Paru chez Modèle le 3 mars 2003.", BlockKind.PARAGRAPH),
        ("Créé le 1er avril 1976.", BlockKind.PARAGRAPH),
        ("Released on 12 May 2024.", BlockKind.PARAGRAPH),
        ("By 1 June 2024.", BlockKind.PARAGRAPH),
        ("Updated rules apply from 1 June 2024.", BlockKind.PARAGRAPH),
        ("Il y a 3 heures", BlockKind.DATELINE),
        ("Two bridges, ten years ago", BlockKind.HEADING),
        ("Il y a 3 ponts", BlockKind.HEADING),
    ],
)
def test_a_line_that_only_dates_is_no_heading_and_no_sentence_is_a_dateline(line: str, kind: BlockKind) -> None:
    found = article(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}\n")
    assert next(b.kind for b in found.blocks if b.span.of(found.source) == line) is kind


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("Last modified on Tue 13 Mar 2018 13.11 EDT", ["Last modified on Tue 13 Mar 2018 13.11 EDT"]),
        ("The rules were last modified on 13 March 2018", []),
    ],
)
def test_a_page_s_stamp_far_down_is_furniture_and_dates_nothing(line: str, notes: list[str]) -> None:
    text = f"{ENGLISH}\n\n{ENGLISH} It was late.\n\n{line}\n\n{ENGLISH} So.\n\n{MORE}\n\n{MORE}\n"
    found = article(f"The mayor opens the market square\n\n{text}")
    assert (words(found, BlockKind.NOTE), found.published) == (notes, None)


def test_the_last_line_dates_when_it_says_more_than_the_day() -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n"
    assert article(text + "Paris, le 22 mai 2023").published == "2023-05-22"
    assert article(text + "(22 mai 2023)").published == "2023-05-22"
    assert article(text + "Le village fête son pont\n\nExempleville, 22 mai 2023").published is None
    assert article(text + "22 mai 2023").published is None


@pytest.mark.parametrize(
    "line",
    [
        "Le rapport publié le 12 mars 2021 à 10h dit le contraire, selon le maire.",
        "La fontaine du village, le 19 août 2017",
        "Le 24 février 2022 – ce jour-là – tout a changé.",
        "Réf. AB12-05-2023X99",
        "Le maire a signé le 12 mai 2023 – Une date que personne n’oublie.",
        "Publié le 12 mars 2021 à 10h, le décret entre en vigueur.",
    ],
)
def test_a_day_in_running_text_is_never_the_day_of_publication(line: str) -> None:
    assert article(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{MORE}\n").published is None


@pytest.mark.parametrize(
    "line",
    [
        "Accueil > Monde > Europe",
        "News · Politics",
        "Partager",
        "S’abonner",
        "À LIRE AUSSI : Le pont du village ferme ses portes",
        ">> LIRE AUSSI - Le pont du village ferme",
        "READ MORE: The bridge of the village closes",
        "Publicité",
        "Advertisement",
        "Photo : AFP",
        "Picture: REUTERS/ZED EXEMPLE",
        "© Radio Exemple - Zed Exemple",
        "Copyright © 2012 All Rights Reserved.",
        "|",
    ],
)
def test_the_furniture_of_a_page_is_a_note(line: str) -> None:
    found = article(f"{line}\n\n{TITLE}\n\n{BODY}\n\n{MORE}\n")
    assert (found.title, words(found, BlockKind.NOTE)) == (TITLE, [line])
    assert [b.number for b in found.blocks] == [0, 0, 1, 2]


@pytest.mark.parametrize("line", ["Publicité", "Lire aussi : le pont du village", "Photo : Agence Exemple"])
def test_furniture_inside_the_text_parts_lines_that_nothing_else_parts(line: str) -> None:
    found = article(f"{TITLE}\n{BODY}\n{line}\n{MORE}\n")
    assert kinds(found) == ["title", "paragraph", "note", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "À lire aussi le dossier du maire, on comprend que la place du village sera fermée.",
        "Photo à l’appui, le maire a montré la place.",
        "Partager la place du village avec les habitants : voilà le but du maire.",
        "La publicité est interdite.",
        "Le monde, la politique et la culture intéressent le maire.",
        "La photo : elle montre la place du village un jour de marché, avec le maire au milieu des élus.",
    ],
)
def test_a_sentence_is_no_furniture(line: str) -> None:
    found = article(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{MORE}\n")
    assert words(found, BlockKind.NOTE) == [] and line in words(found, BlockKind.PARAGRAPH)


def test_the_credit_of_a_caption_is_a_note_and_the_caption_stays() -> None:
    found = article(f"{TITLE}\n\nLe maire sur la place, lundi. (Photo : Agence Exemple)\n\n{BODY}\n")
    assert words(found, BlockKind.NOTE) == ["(Photo : Agence Exemple)"]
    assert words(found, BlockKind.PARAGRAPH)[0] == "Le maire sur la place, lundi."


@pytest.mark.parametrize("line", ["Bretagne", "Londres"])
def test_a_place_alone_over_a_text_is_no_title(line: str) -> None:
    found = article(f"{line}\n{BODY}\n\n{MORE}\n")
    assert found.title_span is None and words(found, BlockKind.DATELINE) == [line]


def test_several_sections_stand_over_one_title() -> None:
    found = article(f"- Sports\n- Journée 4\n- Résumé\n{TITLE}\n\n{BODY}\n")
    assert found.title == TITLE and kinds(found)[:4] == ["note", "note", "note", "title"]


def test_a_line_that_a_page_repeats_is_its_title() -> None:
    text = f"Exemple Groupe Services Agences Blogs\n{TITLE}\nApril 27, 2017 / 3:05 PM\n\n{TITLE}\n\n{BODY}\n"
    found = article(text)
    assert (found.title, found.published, found.prose.count(TITLE)) == (TITLE, "2017-04-27", 1)


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        ("WASHINGTON —", "The mayor opened the square."),
        ("WASHINGTON (CNN) --", "The mayor opened the square."),
        ("VACAVILLE, Calif. (AP) —", "One order was lifted."),
        ("ATLANTA, Georgia--", "Mayor Zed Exemple won."),
        ("KYIV, May 24 (Reuters) -", "The mayor opened the square."),
        ("WALTERBORO, S.C. (AP) —", "The mayor opened the square."),
        ("RALEIGH, N.C. —", "The mayor opened the square."),
        ("MUZAFFARABAD, Pakistan --", "Rain fell on the square -- the first of the year."),
        ("par Zed Exemple et Max Modèle MEXICO (Reuters) -", "Les secours cherchent encore."),
        ("(Agence Exemple) -", "Le groupe recule en Bourse."),
        ("Québec —", "La fédération rejette le projet."),
        ("London —", "A road was closed on Tuesday."),
        ("FAITS DIVERS -", "Le suspect est en fuite."),
        ("Paris, France |", "Le maire a reçu les habitants."),
        ("Kolkata, March 18 (Examplenews) :", "Coach Zed Exemple feels that his side will win."),
        ("New Delhi, Jan. 5 (Exna):", "The mayor opened the square."),
        ("NOTTINGHAM (Agencies):", "Captain Zed Exemple says his side will win."),
        ("Bengaluru, March 29:", ENGLISH),
        ("NAIROBI, Kenya, Aug 3 (Agence Exemple) -", ENGLISH),
        ("New Delhi, Aug 3 (EXN)", ENGLISH),
        ("Libreville, 2 octobre 2024 (CLUB EXEMPLE).", BODY),
        ("MOSCOW (Examplenews / Exempla - 20th October, 2020)", ENGLISH),
    ],
)
def test_dateline_words_before_a_text_are_a_block_of_their_own(lead: str, rest: str) -> None:
    space = "" if lead.endswith("--") and "(" not in lead else " "
    found = article(f"{TITLE}\n\n{lead}{space}{rest}\n\n{MORE}\n")
    assert words(found, BlockKind.DATELINE) == [lead]
    assert words(found, BlockKind.PARAGRAPH)[0] == rest


@pytest.mark.parametrize(
    "text",
    [
        "OTAN – l’alliance atlantique – a répondu au maire.",
        "MSF – Médecins du village – a répondu au maire.",
        "Paris – Brest est une course que le maire aime.",
        "Zed Exemple – Le maire du village – a répondu.",
        "Le 24 février 2022 – Jour de marché – rien n’est venu.",
        "Londres (et Paris) – les deux villes – ont répondu.",
        "LYON (Rhône) : Une école est fermée depuis lundi.",
        "Nice (Examplois) : Une école est fermée depuis lundi.",
        "Testine (Exna): The mayor opened the square.",
        "Paris, 13 novembre 2015. La nuit tombe sur la ville.",
        "Sarajevo, 28 juin 1914 : un archiduc meurt.",
        "Lyon, le 3 mai (Rhône). Le maire est parti.",
        "Paris, 3 mai, la police a agi.",
    ],
)
def test_a_dash_within_a_sentence_is_no_dateline(text: str) -> None:
    found = article(f"{TITLE}\n\n{text}\n\n{MORE}\n")
    assert words(found, BlockKind.DATELINE) == [] and words(found, BlockKind.PARAGRAPH)[0] == text


def test_the_author_of_a_post_has_the_number_of_the_post() -> None:
    found = article(f"{TITLE}\n\n{BODY}\n\nUne vidéo le montre… – Zoé Modèle (@zoe) 22 mai 2023\n\n{MORE}\n")
    assert [(b.kind.value, b.anchor) for b in found.blocks] == [
        ("title", "top"), ("paragraph", "p1"), ("post", "p2"), ("post-author", "p2"), ("paragraph", "p3"),
    ]  # fmt: skip


CAPTION = "Des habitants devant la fontaine du village, le 21 février 2024."


@pytest.mark.parametrize(
    "credited", [f"ZED EXEMPLE / AFP {CAPTION}", f"© Zed Exemple {CAPTION}", f"{CAPTION} Photo AFP"]
)
def test_a_caption_that_stands_alone_too_is_told_once_and_without_its_credit(credited: str) -> None:
    for lines in (f"{CAPTION}\n{credited}", f"{credited}\n\n{CAPTION}"):
        found = article(f"{TITLE}\n\n{lines}\n\n{BODY}\n\n{MORE}\n")
        assert words(found, BlockKind.PARAGRAPH).count(CAPTION) == 1
        assert words(found, BlockKind.NOTE) == [credited]


@pytest.mark.parametrize(
    "text",
    [
        f"PARIS (AFP) - {CAPTION}",
        f"Ce jour-là, dit le maire. {CAPTION}",
        f"{CAPTION} Le maire y était.",
        f"Hier. {CAPTION}",
    ],
)
def test_a_sentence_that_a_paragraph_says_again_is_no_credit(text: str) -> None:
    found = article(f"{TITLE}\n\n{CAPTION}\n\n{text}\n\n{BODY}\n\n{MORE}\n")
    assert words(found, BlockKind.NOTE) == []


@pytest.mark.parametrize("line", ["Patrice Exemple La Presse Canadienne", "Patrice P. Exemple, Le Devoir"])
def test_a_name_and_its_paper_sign_the_article(line: str) -> None:
    found = article(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}\n")
    assert words(found, BlockKind.DATELINE) == [line]


@pytest.mark.parametrize("line", ["Affaire Exemple France 3", "Patrice Exemple", "Patrice Exemple quitte La Presse"])
def test_a_line_with_a_paper_s_name_that_says_more_or_no_first_name_signs_nothing(line: str) -> None:
    found = article(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{MORE}\n")
    assert words(found, BlockKind.DATELINE) == []


@pytest.mark.parametrize("credit", ["PHOTO D’ARCHIVES", "Photo d'illustration."])
def test_the_caption_of_a_picture_from_the_archives_tells_nothing(credit: str) -> None:
    found = article(f"{TITLE}\n\n{BODY}\n\nZed Exemple devant la mairie, mardi. {credit}\n\n{MORE}\n")
    assert words(found, BlockKind.NOTE) == ["Zed Exemple devant la mairie, mardi.", credit]
    found = article(f"{TITLE}\n\n{BODY}\n\nLe maire a ouvert les archives.\n\n{MORE}\n")
    assert words(found, BlockKind.NOTE) == []


@pytest.mark.parametrize("head", ["Les plus lus", "Most read"])
def test_headlines_in_a_list_under_the_most_read_are_other_articles(head: str) -> None:
    listed = "1. Exempleville : le tramway gratuit\n2. Mort de l’acteur Zed Testard à 84 ans"
    found = article(f"{TITLE}\n\n{BODY}\n\n{head}\n{listed}\n\n{MORE}\n")
    assert words(found, BlockKind.NOTE) == [
        head, "Exempleville : le tramway gratuit", "Mort de l’acteur Zed Testard à 84 ans"
    ]  # fmt: skip
    assert words(found, BlockKind.ITEM) == []


def test_a_list_of_the_article_itself_is_its_own() -> None:
    listed = "1. Le pont de la gare\n2. La place du marché"
    found = article(f"{TITLE}\n\n{BODY}\n\nLes chantiers les plus longs\n{listed}\n\n{MORE}\n")
    assert words(found, BlockKind.ITEM) == ["Le pont de la gare", "La place du marché"]
    found = article(f"{TITLE}\n\nLes plus lus\n\n{BODY}\n\n{listed}\n\n{MORE}\n")
    assert words(found, BlockKind.ITEM) == ["Le pont de la gare", "La place du marché"]


def test_a_menu_of_sections_over_the_headline_hides_it_not() -> None:
    menu = "Accueil\nPolitique\nSociété\nÉconomie\nSports\nMenu\n\nENQUÊTE\nRéservé aux abonnés"
    found = article(f"{menu}\n\n{TITLE}\n\nPar Zed Testard\n\n{BODY}\n\n{MORE}\n")
    assert found.title == TITLE
