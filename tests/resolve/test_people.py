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
    found = named(other, "Muller")
    assert found is not None and found.id == "actors/ana-muller"


def test_a_father_of_the_same_name_is_another_and_leaves_the_surname_to_the_son() -> None:
    found = archive(paper("a", "[a:Zed Exemple] parle. Son père, [a:Zed Exemple Sr.], joue. [a:Exemple] se tait."))
    assert ids(found) == ["actors/zed-exemple", "actors/zed-exemple-sr"]
    somebody = named(found, "Exemple")
    assert somebody is not None and somebody.id == "actors/zed-exemple"
    assert len(ids(archive(paper("a", "[a:Zed Exemple Jr.] parle. [a:Zed Exemple] se tait.")))) == 1
