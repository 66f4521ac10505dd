"""What an editor is asked about, and what no line of the ledger could answer."""

import pytest

from builder.resolve import Resolution
from tests.resolve.paper import paper, resolved


def _asked(found: Resolution) -> list[str]:
    """The questions whether two pages are one."""
    return [d.message for d in found.doubts if "may be" in d.message and "several places" not in d.message]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le [g:Parlement] vote en [p:France].", "Le [g:Parlement] vote en [p:Belgique]."),
        ("Le [g:Parquet] enquête.", "Le [g:Parquet] se tait."),
        ("La petite [a:Juliette] dort.", "La petite [a:Juliette] rit."),
        ("[a:Jean] dort.", "[a:Zed Jean] rit."),
        ("[g:Exempla Folk Festival] opens.", "[g:EFF] protests."),
        ("[g:Police nationale d'Haïti] enquête.", "[g:Police nationale] défile."),
    ],
)
def test_nobody_is_asked_about_first_names_what_every_country_has_and_letters_of_another_subject(
    one: str, other: str
) -> None:
    assert not _asked(resolved(paper("a", one), paper("b", other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("M. [a:Exemplard] dort.", "M. [a:Exemplard] rit."),
        ("M. [a:Exemplard] dort.", "[a:Zed Exemplard] rit."),
        ("[a:Zed Exemplard] dort.", "[a:Zed Exemplard Jr.] rit."),
        ("[a:Djibril Exemplé] dort.", "[a:Djibrill Exemplé] rit."),
        (
            "[g:Exempla Folk Union] et [g:Club Fictif].",
            "[g:EFU], [g:Ligue Fictive] et [g:Club Fictif] de [p:Fictiville].",
        ),
        ("[g:Exempla Folk Trade Union] et [g:Club Fictif].", "[g:EFTU] et [g:Club Fictif]."),
    ],
)
def test_what_may_well_be_one_is_asked_about(one: str, other: str) -> None:
    assert _asked(resolved(paper("a", one + " [p:Fictiville]"), paper("b", other)))


def test_a_surname_of_many_bearers_is_not_asked_about() -> None:
    many = [paper(f"a{i}", f"[a:{first} Exemplard] dort.") for i, first in enumerate(("Zed", "Ana", "Bix"))]
    assert not [m for m in _asked(resolved(*many, paper("b", "M. [a:Exemplard] rit."))) if "« Exemplard »" in m]


def test_father_and_son_in_one_article_are_no_question() -> None:
    assert not _asked(resolved(paper("a", "[a:Zed Exemplard] et [a:Zed Exemplard Jr.] dorment.")))


def test_one_name_with_two_roles_in_articles_that_share_nothing_is_asked_about() -> None:
    mayor = paper("a", "[a:Zed Exemplard], maire de [p:Fictiville].", roles=[("maire de Fictiville", "Zed Exemplard")])
    rider = paper("b", "[a:Zed Exemplard], coureur du [g:Club Fictif].", roles=[("coureur", "Zed Exemplard")])
    (told,) = [d for d in resolved(mayor, rider).doubts if "if they are two" in d.message]
    assert (
        told.path == "articles/b.txt"
        and "« coureur » here and « maire de Fictiville » in articles/a.txt:1" in told.message
    )
    joined = paper("b", "[a:Zed Exemplard], coureur à [p:Fictiville].", roles=[("coureur", "Zed Exemplard")])
    assert "if they are two" not in str(resolved(mayor, joined).doubts)
    again = paper("b", "[a:Zed Exemplard], ancien maire élu.", roles=[("ancien maire élu", "Zed Exemplard")])
    assert "if they are two" not in str(resolved(mayor, again).doubts)


def test_two_spellings_are_asked_about_where_the_office_is_one() -> None:
    one = paper(
        "a", "[a:Minni Arko Exempli], governor of Fictia.", roles=[("governor of Fictia", "Minni Arko Exempli")]
    )
    other = paper("b", "[a:Mini Arko Exemppli], Fictia governor.", roles=[("Fictia governor", "Mini Arko Exemppli")])
    assert _asked(resolved(one, other))
    poet = paper("b", "[a:Mini Arko Exemppli], poet.", roles=[("poet", "Mini Arko Exemppli")])
    assert not _asked(resolved(one, poet))
