from dataclasses import replace

import pytest

from builder.model import Role, Span
from tests.resolve.paper import archive, ids, line, named, paper, resolved


def test_surname_alone_joins_the_one_full_name_of_its_article() -> None:
    found = archive(paper("a", "[a:Zed Exemple] parle. [a:Exemple] se tait. [a:M. Exemple] rit."))
    assert ids(found) == ["actors/zed-exemple"]
    assert {k.reason for k in found.links} == {"exact", "surname"}


def test_surname_with_two_bearers_at_hand_is_linked_to_nobody_and_asked_about() -> None:
    found = resolved(paper("a", "[a:Zed Exemple] et [a:Ana Exemple] parlent. [a:Exemple] se tait."))
    assert ids(found.archive) == ["actors/ana-exemple", "actors/zed-exemple"]
    assert named(found.archive, "Exemple") is None
    assert "ambiguous name « Exemple »" in found.doubts[0].message


def test_first_name_alone_never_matches() -> None:
    found = archive(paper("a", "[a:Dmitri Exemple] parle."), paper("b", "[a:Dmitri] écrit."))
    assert ids(found) == ["actors/dmitri", "actors/dmitri-exemple"]


def test_ledger_merges_and_its_removal_gives_the_archive_from_before() -> None:
    papers = paper("a", "[g:Corps des exemples] avance."), paper("b", "[g:Régiment Zed] recule.")
    before = archive(*papers)
    after = archive(*papers, ledger=(line(name="Corps des exemples", aliases=("Régiment Zed",)),))
    assert len(before.entities) == 2
    assert ids(after) == ["groups/corps-des-exemples"]
    assert archive(*papers) == before


def test_a_family_name_that_stands_first_joins_its_full_name_alone() -> None:
    found = archive(paper("a", "[a:Park Geun-hye] nie. [a:Park] se tait. [a:Choi Soon-sil] pleure. [a:Choi] part."))
    assert ids(found) == ["actors/choi-soon-sil", "actors/park-geun-hye"]


def test_an_umlaut_written_in_another_way_parts_nobody_in_one_article() -> None:
    assert ids(archive(paper("a", "[a:Zed Mueller] parle. [a:Muller] se tait."))) == ["actors/zed-mueller"]
    assert ids(archive(paper("a", "[a:Zed Köhler] parle. [a:Koehler] se tait."))) == ["actors/zed-kohler"]
    apart = archive(paper("a", "[a:Zed Bauer] parle. [a:Baur] se tait."))
    assert ids(apart) == ["actors/baur", "actors/zed-bauer"]
    both = archive(paper("a", "[a:Zed Mueller] et [a:Ana Mueller] parlent. [a:Muller] se tait."))
    assert named(both, "Muller") is None
    other = archive(paper("a", "[a:Zed Mueller] et [a:Ana Muller] parlent. [a:Muller] se tait."))
    assert named(other, "Muller") is None  # in doubt: the editors are asked


def test_a_father_of_the_same_name_is_another_and_leaves_the_surname_to_the_son() -> None:
    found = archive(paper("a", "[a:Zed Exemple] parle. Son père, [a:Zed Exemple Sr.], joue. [a:Exemple] se tait."))
    assert ids(found) == ["actors/zed-exemple", "actors/zed-exemple-sr"]
    somebody = named(found, "Exemple")
    assert somebody is not None and somebody.id == "actors/zed-exemple"


def test_father_and_son_are_two_and_the_surname_alone_is_the_ones_without_a_mark() -> None:
    text = "[a:Zed Exemple] played. His son, [a:Zed Exemple Jr.], sang. [a:Exemple] slept."
    found = archive(paper("a", text, language="en"))
    assert ids(found) == ["actors/zed-exemple", "actors/zed-exemple-jr"]
    assert named(found, "Exemple") == named(found, "Zed Exemple")


@pytest.mark.parametrize("written", ["Zed Exemple Jr.", "Zed Exemple, Jr.", "Zed Exemple Junior"])
def test_a_mark_of_generation_is_one_however_it_is_written(written: str) -> None:
    papers = paper("a", "[a:Zed Exemple Jr] sang.", language="en"), paper("b", f"[a:{written}] sang.", language="en")
    assert len(ids(archive(*papers))) == 1


def test_a_surname_beside_it_with_a_mark_alone_is_the_same_person() -> None:
    assert ids(archive(paper("a", "[a:Exempla Jr.] was hit. [a:Exempla] lives.", language="en"))) == [
        "actors/exempla-jr"
    ]


def test_popes_of_two_numbers_are_two() -> None:
    papers = paper("a", "Le pape [a:Jean-Zed XVI] prie."), paper("b", "Le pape [a:Jean-Zed XV] priait.")
    assert len(ids(archive(*papers))) == 2


def test_a_surname_alone_in_two_articles_is_one_persons_only_if_more_speaks_for_it() -> None:
    company = " [a:Ana Modèle] et la [g:Maison Fictive] aussi."
    apart = archive(paper("a", "M. [a:Exemplard] dort."), paper("b", "M. [a:Exemplard] chante."))
    assert len(ids(apart)) == 2
    near = archive(paper("a", "M. [a:Exemplard] dort." + company), paper("b", "M. [a:Exemplard] chante." + company))
    assert "actors/exemplard" in ids(near)
    assert len(ids(near)) == 3


def test_a_title_that_many_bear_speaks_for_nobody() -> None:
    one = paper("a", "Le [a:Exemplard] parle. Dr dort.", roles=[("Dr", "Exemplard")])
    two = paper("b", "Le [a:Zed Exemplard] parle. Dr dort.", roles=[("Dr", "Zed Exemplard")])
    assert len(ids(archive(one, two))) == 2


def test_a_nickname_is_its_bearers_in_the_article_that_says_so_and_in_no_other() -> None:
    told = paper("a", "[a:Zed Exemple], dit [a:Ramba], parle.", equal=[("Zed Exemple", "Ramba")])
    assert len(ids(archive(told))) == 1
    assert len(ids(archive(told, paper("b", "[a:Ramba] sort en salle.")))) == 2


def test_a_nickname_before_the_surname_is_the_bearer_of_both() -> None:
    text = "[a:Zed Exemple], alias [a:Tahi], parle. [a:Tahi Exemple] dort."
    assert len(ids(archive(paper("a", text, equal=[("Zed Exemple", "Tahi")])))) == 1


def test_a_nickname_in_quotation_marks_makes_no_other_name() -> None:
    text = 'President [a:Zed "Zozo" Exempla Jr.] spoke. [a:Zed Exempla Jr.] slept.'
    (entity,) = archive(paper("a", text, language="en")).entities
    assert entity.name == 'Zed "Zozo" Exempla Jr.'


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Djibril Exemplé", "Djibrill Exemplé"),
        ("Exemplamadi Abderahmane", "Abderrahmane Exemplamadi"),
        ("Tayeb Exemplo Modelo", "Modelo Exemplo Tayeb"),
        ("Zed Diomaye Exemple", "Zed Diomaye Diakhar Exemple"),
        ("Zed Exempler-Mueller", "Zed Exempler-Muller"),
    ],
)
def test_another_spelling_or_order_is_the_same_person_in_one_article_and_not_across(one: str, other: str) -> None:
    assert len(ids(archive(paper("a", f"[a:{one}] parle. [a:{other}] dort.")))) == 1
    assert len(ids(archive(paper("a", f"[a:{one}] parle."), paper("b", f"[a:{other}] dort.")))) == 2


def test_a_surname_with_its_umlaut_written_otherwise_is_its_bearers() -> None:
    assert ids(archive(paper("a", "[a:Christoph Exempmueller] spoke. Mr [a:Exempmuller] slept.", language="en"))) == [
        "actors/christoph-exempmueller"
    ]


@pytest.mark.parametrize(
    ("text", "roles", "whose"),
    [
        ("[a:Ana Modela] saw mayor [a:Zed Modela]. Outgoing mayor, [a:Modela] left.",
         [("mayor", "Zed Modela"), ("Outgoing mayor", "Modela")], "Zed Modela"),
        ("[a:Ana Modela] saw former mayor [a:Zed Modela]. A former judge, [a:Modela] left.",
         [("former mayor", "Zed Modela"), ("former judge", "Modela")], None),
        ("[a:Anne Modela] saw [a:John Modela]. Mrs [a:Modela] left.", [], "Anne Modela"),
        ("[a:Anne Modela] saw [a:John Modela]. [a:Modela] left.", [], None),
    ],
)  # fmt: skip
def test_an_office_or_a_title_tells_which_bearer_a_surname_means(
    text: str, roles: list[tuple[str, str]], whose: str | None
) -> None:
    article, extraction = paper("a", text, language="en")
    where = {}
    for role, name in roles:
        last = max(m.span for m in extraction.mentions if m.text == name)
        start = article.source.index(role)
        where[last] = Role(article.slug, Span(start, start + len(role)), role, last, "test")
    found = resolved((article, replace(extraction, roles=tuple(where.values())))).archive
    assert getattr(named(found, "Modela"), "name", None) == whose


def test_a_king_is_not_the_commoner_of_the_same_first_name() -> None:
    text = "Le roi [a:Philippe] est venu. [a:Philippe Exemplu] l'a vu."
    found = archive(paper("a", text))
    assert named(found, "Philippe") is not None
    assert named(found, "Philippe") != named(found, "Philippe Exemplu")


def test_two_of_three_names_behind_all_three_are_the_same_person() -> None:
    assert ids(archive(paper("a", "[a:Zed Exemplo Modelo] dort. [a:Zed Exemplo] parle."))) == [
        "actors/zed-exemplo-modelo"
    ]


def test_what_stands_behind_of_is_no_surname() -> None:
    found = archive(paper("a", "The [a:Ruler of Exempla] came. The prince of [a:Exempla] left.", language="en"))
    assert len(found.entities) == 2


def test_who_is_known_to_all_the_worlds_press_is_one_by_the_surname_alone() -> None:
    french = paper("a", "[a:Poutine] dort."), paper("b", "[a:Vladimir Poutine] parle.")
    english = paper("c", "[a:Putin] sleeps.", language="en")
    assert ids(archive(*french, english)) == ["actors/vladimir-poutine"]
    assert len(ids(archive(french[0], english))) == 1
    other = paper("d", "[a:Mikhaïl Poutine] rit. [a:Poutine] chante.")
    found = archive(*french, other)
    assert next(k.entity for k in found.links if (k.mention.article, k.mention.text) == ("d", "Poutine")) == (
        "actors/mikhail-poutine"
    )


def test_a_title_of_the_other_gender_is_not_the_well_known_bearers() -> None:
    papers = paper("a", "[a:Emmanuel Macron] parle."), paper("b", "Mme [a:Macron] dort.")
    assert len(ids(archive(*papers))) == 2


def test_a_well_known_surname_before_a_namesake_is_named_is_not_the_namesakes() -> None:
    wife = paper("a", "[a:Trump] came with his wife. [a:Melania Trump] smiled. [a:Trump] spoke.", language="en")
    assert named(archive(wife), "Trump") != named(archive(wife), "Melania Trump")
    player = paper("b", "[a:Judd Trump] won. [a:Trump] smiled.", language="en")
    assert ids(archive(player)) == ["actors/judd-trump"]


def test_a_well_known_bearer_who_is_named_first_is_meant_by_the_surname_alone() -> None:
    text = "[a:Donald Trump] and [a:Melania Trump] came. [a:Trump] spoke. Mrs [a:Trump] smiled. The [a:Trump] family."
    found = archive(paper("a", text, language="en"))
    bare = [(k.mention.text, k.entity) for k in found.links if k.mention.text == "Trump"]
    assert bare == [("Trump", "actors/donald-trump"), ("Trump", "actors/melania-trump")]
    player = paper("b", "[a:Judd Trump] won. [a:Donald Trump] wrote. [a:Trump] smiled.", language="en")
    assert named(archive(player), "Trump") is None


def test_a_son_who_is_named_before_his_father_leaves_the_surname_alone_open() -> None:
    text = "[a:Zed Exemple Jr.] sang. His father, [a:Zed Exemple], played. [a:Exemple] slept."
    assert named(archive(paper("a", text, language="en")), "Exemple") is None


def test_a_name_that_is_one_word_means_the_same_in_every_article() -> None:
    assert ids(archive(paper("a", "[a:Molière] rit."), paper("b", "[a:Molière] dort."))) == ["actors/moliere"]


def test_two_names_with_and_between_them_are_two_persons_however_alike() -> None:
    apart = "[a:Gary Exemple] and [a:Garry Exemple] won. [a:Ana Modela] lost."
    assert len(ids(archive(paper("a", apart, language="en")))) == 3
    assert len(ids(archive(paper("a", apart.replace(" and ", ". "), language="en")))) == 2


def test_an_irish_surname_alone_is_a_surname() -> None:
    papers = paper("a", "[a:O'Exempla] won.", language="en"), paper("b", "[a:Oscar Exempla] lost.", language="en")
    assert len(ids(archive(*papers))) == 2
    assert ids(archive(paper("c", "[a:Zed O'Exempla] won. [a:O'Exempla] rose.", language="en"))) == [
        "actors/zed-o-exempla"
    ]
    assert len(ids(archive(papers[0], paper("d", "[a:O'Exempla] slept.", language="en")))) == 2


def test_a_full_name_taken_for_a_bodys_is_the_persons_whose_surname_stands_alone() -> None:
    found = archive(
        paper("a", "The death of [g:Grace Exempla-Modela] shocked all. [a:Exempla-Modela] was 19.", language="en")
    )
    assert ids(found) == ["actors/grace-exempla-modela"]
    other = archive(paper("b", "[g:Grace Exempla] opened. [a:Zed Exempla] slept. [a:Exempla] rose.", language="en"))
    assert ids(other) == ["actors/zed-exempla", "groups/grace-exempla"]


def test_a_title_before_a_full_name_tells_whose_the_other_title_is_not() -> None:
    text = "Alhaji [a:Muzo Exempla] came. Mrs [a:Exempla] left. Mr [a:Exempla] slept."
    plain = text.replace("[a:", "").replace("]", "")
    found = archive(paper("a", text, language="en"))
    assert [k.mention.span.start for k in found.links if k.mention.text == "Exempla"] == [plain.rindex("Exempla")]
    unknown = archive(paper("b", text.replace("Alhaji ", ""), language="en"))
    assert not [k for k in unknown.links if k.mention.text == "Exempla"]


def test_a_surname_before_its_bearer_is_named_by_nickname_and_name_is_his() -> None:
    text = "[a:Exemplard] nie. [a:Zed Exemplard], alias [a:Tahi], parle. [a:Tahi Exemplard] dort."
    assert len(ids(archive(paper("a", text, equal=[("Zed Exemplard", "Tahi")])))) == 1


@pytest.mark.parametrize(
    ("role", "pages"),
    [("maire de Testville", 1), ("avocat", 2), ("ministre", 2), ("président", 2)],
)
def test_a_role_that_many_have_tells_not_whose_a_surname_alone_is(role: str, pages: int) -> None:
    one = paper("a", f"Le {role} [a:Exemplard] parle.", roles=[(role, "Exemplard")])
    two = paper("b", f"Le {role} [a:Zed Exemplard] dort.", roles=[(role, "Zed Exemplard")])
    assert len(ids(archive(one, two))) == pages


def test_an_aside_between_two_full_names_leaves_them_two() -> None:
    text = "[a:Philip Exemplard], a baker, and [a:Phillip Exemplard] (30) and [a:Zed Testard] won."
    assert len(ids(archive(paper("a", text)))) == 3


def test_a_firm_called_like_its_founder_has_a_page_of_its_own_beside_his() -> None:
    found = archive(paper("a", "[a:Zed Exemple] est mort. L'usine [h:Exemple] ferme. [a:Exemple] riait."))
    assert ids(found) == ["actors/zed-exemple", "groups/exemple"]
    assert [k.mention.text for k in found.links if k.entity == "groups/exemple"] == ["Exemple"]


@pytest.mark.parametrize(
    ("text", "language", "ids_found"),
    [
        ("Mr [a:Doyle]'s brother, [a:Kevin Doyle], ran the hall. Mr [a:Doyle] was arrested.", "en",
         ["actors/doyle", "actors/kevin-doyle"]),
        ("Le père de Mme [a:Castel], [a:Henri Castel], a fondé l'usine. Mme [a:Castel] se tait.", "fr",
         ["actors/castel", "actors/henri-castel"]),
        ("[a:Kevin Doyle] ran the hall. Mr [a:Doyle]'s brother was arrested.", "en", ["actors/kevin-doyle"]),
        ("[a:Peter Doyle] ran the hall. Mr [a:Doyle]'s brother, [a:Kevin Doyle], is away.", "en",
         ["actors/kevin-doyle", "actors/peter-doyle"]),
    ],
)  # fmt: skip
def test_whose_brother_somebody_is_told_to_be_is_somebody_else(text: str, language: str, ids_found: list[str]) -> None:
    assert ids(archive(paper("a", text, language=language))) == ids_found


@pytest.mark.parametrize("one, other", [("Ali Exemplem", "Ali Exemplim"), ("Oumar Sall", "Oumar Sal")])
def test_arabic_names_that_sound_alike_are_two_in_one_article_and_one_by_a_common_office_alone(
    one: str, other: str
) -> None:
    assert len(ids(archive(paper("a", f"[a:{one}] a battu [a:{other}].")))) == 2
    company = "[a:Zed Testard] et [a:Ana Testard] parlent. "
    apart = archive(paper("a", f"{company}[a:{one}] parle."), paper("b", f"{company}[a:{other}] parle."))
    assert len(ids(apart)) == 4
    role = "maire de Testville"
    held = [paper(slug, f"Le {role} [a:{n}] parle.", roles=[(role, n)]) for slug, n in (("a", one), ("b", other))]
    assert len(ids(archive(*held))) == 1


def test_of_two_surnames_that_sound_alike_the_one_that_is_written_so_is_meant() -> None:
    found = named(archive(paper("a", "[a:Oumar Sall] et [a:Oumar Sal] parlent. [a:Sal] se tait.")), "Sal")
    assert found is not None and found.id == "actors/oumar-sal"
