"""The search's index: whole, found in by its facets, and the same each time."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from builder import search_index, search_order
from builder.locale import load
from builder.pages import Made, make
from builder.pages.settings import SiteSettings
from tests.pages import made_up

PAGE = "<html lang='fr'><body><article><h1>{0}</h1><p>{0} parle de l’armée des essais.</p></article></body></html>"
NAMES = [f"Personne {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of many entities, each a value of one filter."""
    entities = []
    for i, name in enumerate(NAMES):
        page = tmp_path / "actors" / f"p-{i}"
        page.mkdir(parents=True)
        (page / "index.html").write_text(PAGE.format(name), encoding="utf-8")
        entities.append({"id": f"actors/p-{i}", "kind": "actor", "name": name, "page": f"actors/p-{i}/"})
    data = {"articles": [], "mentions": [], "entities": entities}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "archive.json").write_text(json.dumps(data), encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def made() -> Made:
    return make(made_up.archive(), SiteSettings("Essai", "https://example.org/essai/", "fr"))


def files(site: Path) -> dict[str, bytes]:
    """What stands in the index's folder."""
    folder = site / "pagefind"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_indexes_of_one_site_are_the_same(site: Path) -> None:
    assert search_index.index(site, "fr") == len(NAMES)
    one = files(site)
    search_index.index(site, "fr")
    assert files(site) == one


def test_every_file_that_the_index_names_is_there_and_whole(site: Path) -> None:
    search_index.index(site, "fr")
    found = files(site)
    entry = json.loads(found["pagefind-entry.json"])
    contents = gzip.decompress(found[f"pagefind.{entry['languages']['fr']['hash']}.pf_meta"])
    filters = {Path(path).stem: gzip.decompress(data) for path, data in found.items() if path.endswith(".pf_filter")}
    assert len(filters) == 2
    assert all(name.encode() in contents for name in filters)
    actors = next(data for data in filters.values() if b"Personne A" in data)
    places = [actors.index(name.encode()) for name in NAMES]
    assert places == sorted(places)
    assert "pagefind.js" in found
    assert all(found.values())


def test_of_very_many_names_those_of_most_articles_narrow_a_search_down(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    often = ["actors/p-3", "actors/p-7"]
    data = json.loads((site / "data" / "archive.json").read_text(encoding="utf-8"))
    article = {"language": "fr", "published": "2023-05-22", "outlet": None}
    data["articles"] = [article | {"id": f"a-{i}", "page": f"articles/a-{i}/"} for i in range(2)]
    data["mentions"] = [{"article": f"a-{i}", "entity": name} for i in range(2) for name in often]
    (site / "data" / "archive.json").write_text(json.dumps(data), encoding="utf-8")
    monkeypatch.setattr(search_index, "NARROWING", 2)
    search_index.index(site, "fr")
    actors = b"".join(gzip.decompress(d) for path, d in files(site).items() if path.endswith(".pf_filter"))
    assert {name for name in NAMES if name.encode() in actors} == {NAMES[3], NAMES[7]}


def test_further_pages_of_a_long_article_are_found_by_its_facts_and_those_of_lists_not_at_all(site: Path) -> None:
    data = json.loads((site / "data" / "archive.json").read_text(encoding="utf-8"))
    article = {"id": "a", "page": "articles/a/", "language": "fr", "published": "2023-05-22", "outlet": "Le Journal"}
    data["articles"] = [article]
    (site / "data" / "archive.json").write_text(json.dumps(data), encoding="utf-8")
    further = ("articles/a/2", "actors/p-0/mentions", "places/x/contains-2", "timeline/2023")
    for address in ("articles/a", "timeline", *further):
        (site / address).mkdir(parents=True)
        (site / address / "index.html").write_text(PAGE.format("Un essai"), encoding="utf-8")
    facts = {address: facts for address, _, facts in search_index._documents(site)}
    assert facts["articles/a/2/"] == facts["articles/a/"]
    assert ("outlet", "Le Journal") in facts["articles/a/2/"].meta
    assert "timeline/" in facts
    assert not {"actors/p-0/mentions/", "places/x/contains-2/", "timeline/2023/"} & set(facts)


def test_no_interface_of_pagefind_s_own_comes_with_the_site(site: Path) -> None:
    search_index.index(site, "fr")
    scripts = {path for path in files(site) if path.endswith((".js", ".css"))}
    assert scripts == {"pagefind.js"}


def test_the_editors_own_pages_are_indexed_the_lists_and_the_search_page_are_not(site: Path) -> None:
    for address in ("equipe", "projet/histoire", "search", "actors", "timeline/2023"):
        (site / address).mkdir(parents=True, exist_ok=True)
        (site / address / "index.html").write_text(PAGE.format("Rédaction"), encoding="utf-8")
    (site / "index.html").write_text(PAGE.format("Accueil"), encoding="utf-8")
    found = {address: facts.filters for address, _, facts in search_index._documents(site)}
    own = {address: filters for address, filters in found.items() if not address.startswith("actors/p-")}
    page = (("kind", "page"),)
    assert own == {"equipe/": page, "projet/histoire/": page}


def told(site: Path) -> str:
    """What Pagefind holds for the text of the site's first page."""
    search_index.index(site, "fr")
    found = [gzip.decompress(data) for path, data in files(site).items() if path.endswith(".pf_fragment")]
    pages = [json.loads(data.removeprefix(b"pagefind_dcd")) for data in found]
    return str(next(page["content"] for page in pages if page["url"] == "/actors/p-0/"))


def test_an_excerpt_is_made_of_sentences_alone(site: Path, made: Made) -> None:
    page = next(page for page in made.pages if page.uri == "actors/zed-exemple.md")
    html = page.markdown.partition("\n---\n")[2]
    (site / "actors" / "p-0" / "index.html").write_text(f"<html lang='fr'><article>{html}</article></html>")
    text = told(site)
    assert "Le maire a ouvert la fête de Testville" in text and "a affirmé : « Tout va bien »" in text
    assert "Exemple" in text and "maire" in text, "a role and another form of the name lead here"
    ours = ("this_page", "feed", "in_archive", "roles", "mentions", "timeline_actor", "by_actor", "with_actor", "same")
    for key in ours:
        words = load("fr").texts[f"entity.{key}"]
        assert (words if isinstance(words, str) else words["one"]) not in text, key
    assert "¶" not in text and "6 mentions" not in text and "attribuée" not in text


def test_who_says_what_is_one_sentence(site: Path, made: Made) -> None:
    page = next(page for page in made.pages if page.uri == "claims.md")
    html = page.markdown.partition("\n---\n")[2]
    (site / "actors" / "p-0" / "index.html").write_text(f"<html lang='fr'><article>{html}</article></html>")
    assert "Ligue des essais prétend que la fête est annulée" in told(site)


def test_a_large_file_of_words_is_divided_and_every_word_is_still_found(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def words() -> list[tuple[bytes, list[bytes]]]:
        """The files of words in their order: with what each begins, and its words."""
        found = files(site)
        entry = json.loads(found["pagefind-entry.json"])
        contents = search_order._opened(found[f"pagefind.{entry['languages']['fr']['hash']}.pf_meta"])
        chunks = search_order._members(search_order._members(contents)[search_order.WORDS])
        listed = []
        for first, last, name in (map(search_order._text, search_order._members(chunk)) for chunk in chunks):
            (held,) = search_order._members(search_order._opened(found[f"index/{name.decode()}.pf_index"]))
            inside = [search_order._text(search_order._members(w)[0]) for w in search_order._members(held)]
            assert first <= inside[0] <= inside[-1] <= last
            listed.append((first, inside))
        return listed

    search_index.index(site, "fr")
    whole = words()
    monkeypatch.setattr(search_order, "LARGEST", 100)
    search_index.index(site, "fr")
    divided = words()
    assert len(divided) > len(whole)
    assert [w for _, inside in divided for w in inside] == [w for _, inside in whole for w in inside]
    starts = [first for first, _ in divided]
    assert starts == sorted(starts)
    assert len([path for path in files(site) if path.endswith(".pf_index")]) >= len(divided)
