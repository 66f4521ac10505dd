"""Plain texts: paragraphs, titles, headings, lists."""

import pytest

from builder.model import BlockKind
from builder.read.garbled import mended
from tests.read.reading import BODY, article, doubts, kinds, words


def test_soft_wrapped_lines_are_one_paragraph() -> None:
    found = article(
        "Le titre\n\nLe maire de la ville a parlé une heure devant\nles habitants réunis sur la place, qui l’ont"
        "\nécouté sans rien dire du tout.\n\nPuis il est parti.\n"
    )
    assert kinds(found) == ["title", "paragraph", "paragraph"]


def test_a_line_a_paragraph_is_understood_without_blank_lines() -> None:
    found = article(f"Le titre du texte\n{BODY}\nUn intertitre\n{BODY} {BODY}\nUne phrase courte.\n{BODY}\n")
    assert kinds(found) == ["title", "paragraph", "heading", "paragraph", "paragraph", "paragraph"]


def test_a_first_sentence_is_no_title() -> None:
    found = article(f"Il pleut sur la ville.\n\n{BODY}\n")
    assert kinds(found) == ["paragraph", "paragraph"]
    assert (found.title, found.title_span) == ("Essai", None)


def test_a_title_may_end_in_a_question_mark() -> None:
    assert article(f"Qui a volé la statue ?\n\n{BODY}\n").title == "Qui a volé la statue ?"


def test_a_repeated_sentence_is_a_title_all_the_same() -> None:
    found = article(f"Il pleut sur la ville.\n\nIl pleut sur la ville.\n\n{BODY}\n")
    assert kinds(found) == ["title", "paragraph"]
    assert found.prose.count("Il pleut") == 1


def test_a_repetition_with_other_quotation_marks_is_one_too() -> None:
    found = article(f"Une « fête » au village\n\nUne “fête” au village\n\n{BODY}\n")
    assert kinds(found) == ["title", "paragraph"]


def test_the_name_of_a_section_over_the_title_is_not_the_title() -> None:
    found = article(f"Bretagne\n\nLe maire inaugure la place du marché\n\n{BODY}\n")
    assert found.title == "Le maire inaugure la place du marché"
    assert kinds(found) == ["dateline", "title", "paragraph"]


@pytest.mark.parametrize(
    "line", ["THE EXEMPLE HERALD International Edition", "Le Courrier de Testville, édition du soir", "Sunday Edition"]
)
def test_a_papers_name_and_edition_over_the_title_are_not_the_title(line: str) -> None:
    found = article(f"{line}\n\nLe maire inaugure la place du marché\n\n{BODY}\n")
    assert found.title == "Le maire inaugure la place du marché"


def test_a_title_may_speak_of_an_edition() -> None:
    title = "Le festival de Testville annule sa première édition internationale"
    assert article(f"{title}\n\nLes habitants sont déçus de la nouvelle\n\n{BODY}\n").title == title


@pytest.mark.parametrize(
    "line",
    ["Par Zed Exemple", "Publié le 3 mai 2023", "Les habitants attendaient depuis dix ans que le chantier prenne fin"],
)
def test_a_title_may_end_in_a_full_stop_over_a_byline_or_a_standfirst(line: str) -> None:
    found = article(f"Le maire inaugure la place du marché.\n\n{line}\n\n{BODY}\n\n{BODY}\n")
    assert found.title == "Le maire inaugure la place du marché."


def test_front_matter_title_wins_and_the_text_keeps_its_line() -> None:
    found = article(f"---\ntitle: Autre titre\n---\nLe titre du texte\n\n{BODY}\n")
    assert (found.title, found.title_span) == ("Autre titre", None)
    assert kinds(found) == ["heading", "paragraph"]


def test_front_matter_title_that_stands_in_the_text_has_its_place() -> None:
    found = article(f"---\ntitle: Le titre du texte\n---\nLe titre du texte\n\n{BODY}\n")
    assert found.title_span is not None and found.title_span.of(found.source) == "Le titre du texte"
    assert kinds(found) == ["title", "paragraph"]


def test_short_lines_between_paragraphs_are_headings() -> None:
    found = article(f"Le titre\n\n{BODY}\n\nUne place très attendue\n\n{BODY}\n\n« Oui », dit-il.\n\n{BODY}\n")
    assert words(found, BlockKind.HEADING) == ["Une place très attendue"]


def test_lists_are_items_without_their_marks() -> None:
    found = article(f"Le titre\n\n{BODY}\n\n- du pain\n- du vin,\n  rouge ou blanc\n\n1. Paris\n2. Lyon\n")
    assert words(found, BlockKind.ITEM) == ["du pain", "du vin, rouge ou blanc", "Paris", "Lyon"]


@pytest.mark.parametrize("dash", ["-", "–", "—", "*"])
def test_a_line_between_two_dashes_is_a_subheading_without_either(dash: str) -> None:
    found = article(f"Le titre\n\n{BODY}\n\n{dash} « Les gens sont las » {dash}\n\n{BODY}\n")
    assert kinds(found) == ["title", "paragraph", "heading", "paragraph"]
    assert words(found, BlockKind.HEADING) == ["« Les gens sont las »"]


def test_a_sentence_between_two_dashes_is_a_paragraph_and_other_dashes_are_marks_of_a_list() -> None:
    found = article(f"Le titre\n\n{BODY}\n\n- Il pleut sur la ville. -\n\n- le pont - fermé\n- l’hôtel-\n\n{BODY}\n")
    assert kinds(found) == ["title", "paragraph", "paragraph", "item", "item", "paragraph"]
    assert words(found, BlockKind.PARAGRAPH)[1] == "Il pleut sur la ville."
    assert words(found, BlockKind.ITEM) == ["le pont - fermé", "l’hôtel-"]


def test_front_matter_is_no_prose() -> None:
    found = article(f"---\ntitle: Zed\noutlet: Le Quotidien d’Exemple\n---\n{BODY}\n")
    assert "Quotidien" not in found.prose and found.outlet == "Le Quotidien d’Exemple"
    assert found.prose.count("\n") == found.source.count("\n")


def test_a_rule_over_the_text_is_no_front_matter() -> None:
    found = article(f"---\n\nLe titre\n\n---\n\n{BODY}\n")
    assert "Le titre" in found.prose


def test_a_very_long_paragraph_is_parted_at_sentences() -> None:
    found = article("Le titre\n\n" + "Le maire a dit oui à tous. " * 3000)
    assert all(len(block.span) <= 20_000 for block in found.blocks)
    assert all(text.endswith(".") for text in words(found, BlockKind.PARAGRAPH))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire de la ville a parlé aux habitants qui étaient sur la place avec leurs enfants.", "fr"),
        ("The mayor of the town has spoken to the people who were on the square with their children.", "en"),
        (
            "“We will not go”, a écrit l’association dans une lettre que la mairie et les élus ont reçue.",
            "fr",
        ),
    ],
)
def test_the_language_is_told_from_the_text(text: str, language: str) -> None:
    assert article(f"Zed Exemple\n\n{text}\n").language == language
    assert not [d for d in doubts(f"Zed Exemple\n\n{text}\n") if "language" in d]


def test_a_text_too_short_to_tell_is_french_and_in_doubt() -> None:
    assert article("Zed Exemple !").language == "fr"
    assert any("too short to tell its language" in d for d in doubts("Zed Exemple !"))


def test_an_unknown_language_is_in_doubt() -> None:
    text = "Мэр города выступил на площади перед жителями. " * 20
    assert any("none of fr, en" in d for d in doubts(text))


def test_front_matter_tells_the_language() -> None:
    assert article(f"---\nlanguage: en-GB\n---\n{BODY}\n").language == "en"


def test_what_was_pasted_twice_is_read_once_and_told() -> None:
    other = BODY.replace("a", "e")
    text = f"Un titre\n\n{BODY}\n\nUne phrase courte.\n\n{other}\n\n{BODY}\n\nUne phrase courte.\n\n{other}\n"
    found = article(text)
    assert kinds(found) == ["title", "paragraph", "paragraph", "paragraph"]
    assert len(found.prose) == len(found.source) and found.prose.count(BODY) == 1
    assert any("stands in line 3 already (3 such)" in told for told in doubts(text))


@pytest.mark.parametrize("title", ["403 Sorry!!", "Just a moment...", "Page introuvable", "Error 404 (Not Found)!!1"])
def test_the_title_of_an_error_page_is_told(title: str) -> None:
    assert any("error page" in told for told in doubts(f"{title}\n\n{BODY}\n"))
    assert not any("error page" in told for told in doubts(f"---\ntitle: {title}\n---\n{BODY}\n"))
    assert not any("error page" in told for told in doubts(f"Sorry, Zed Exemple said\n\n{BODY}\n"))


@pytest.mark.parametrize(
    ("stored", "meant"),
    [("govâ€™s", "gov’s"), ("Ã©tÃ©", "été"), ("Â« oui\u00a0Â»", "« oui\u00a0»"), ("â€œHiâ€\x9d", "“Hi”")],
)
def test_letters_read_in_another_encoding_than_stored_are_mended_and_told(stored: str, meant: str) -> None:
    assert mended(f"Un\n{stored}")[0] == f"Un\n{meant}"
    assert (mended(f"Un\n{stored}")[1] or (0, ""))[0] == 2


def test_letters_that_are_meant_are_left_alone() -> None:
    for text in ("« été\u00a0» voilà\u00a0».", "À Â É", "Château à 5 €", "naïve Ã la carte"):
        assert mended(text) == (text, None)
