"""What the lists tell machines: what is said and by whom, what stands on the page, all that is judged."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from builder.model import Archive, EntityId, Page, Span, Status, Verdict
from builder.pages.export import document
from builder.pages.making import make
from builder.pages.schema_lists import MOST
from builder.pages.settings import SiteSettings
from tests.pages import made_up
from tests.pages.made_up import VILLE, ZED
from tests.pages.test_breaks import archive_of

A_PAGE = 300
"""Rows that no page holds."""
SITE = SiteSettings("Essai", "https://example.org/essai/", "fr")


def blocks(archive: Archive, site: SiteSettings = SITE) -> dict[str, dict[str, Any]]:
    """The block of each page of an archive, by uri; fails where a page has two."""
    return blocks_of(make(archive, site).pages)


def blocks_of(pages: Iterable[Page]) -> dict[str, dict[str, Any]]:
    found = {}
    for page in pages:
        texts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.markdown, re.S)
        assert len(texts) <= 1, page.uri
        if texts:
            found[page.uri] = json.loads(texts[0])
    return found


def items(block: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry["item"] for entry in block["mainEntity"]["itemListElement"]]


def nodes(value: Any) -> list[dict[str, Any]]:
    """Every object of a block."""
    if isinstance(value, list):
        return [n for v in value for n in nodes(v)]
    return [value, *(n for v in value.values() for n in nodes(v))] if isinstance(value, dict) else []


def saying(archive: Archive, speaker: EntityId | None, **claim: Any) -> Archive:
    """The archive, its first claim changed and spoken by somebody else."""
    first = archive.statements[0]
    changed = replace(first, claim=replace(first.claim, **claim), speaker=speaker)
    return replace(archive, statements=(changed, *archive.statements[1:]))


def many(archive: Archive, number: int) -> Archive:
    """The archive with so many claims, of which the oldest is judged; two months of one year."""
    first = archive.statements[0]
    days = (f"2023-{5 + i % 2:02}-{1 + i % 20:02}" for i in range(number - 1))
    more = [replace(first, id=f"s-{i}", date=day) for i, day in enumerate(days)]
    verdict = Verdict("claims.yml", 1, first.claim.article, "words", "faux", "Ada Modèle", "Une raison.", "2023-06-02")
    oldest = replace(first, id="oldest", date="2023-05-01", status=Status.JUDGED, verdict=verdict)
    return replace(archive, statements=(*more, oldest))


@pytest.mark.parametrize("named", [True, False], ids=["named", "nobody named"])
def test_what_somebody_denies_is_no_claim_of_theirs(named: bool) -> None:  # noqa: FBT001
    archive = made_up.archive()
    archive = saying(archive, ZED, denies=True) if named else saying(archive, None, denies=True, speaker_span=None)
    denied = next(i for i in items(blocks(archive)["claims.md"]) if i["url"].endswith("#fair-1"))
    assert denied["text"] == ("Zed Exemple denies: It was fine" if named else "Denied: It was fine")


def test_the_export_says_who_denies_and_who_confirms() -> None:
    rows = {row["id"]: row for row in document(saying(made_up.archive(), ZED, denies=True))["claims"]}
    assert (rows["fair-1"]["denies"], rows["fair-1"]["confirms"]) == (True, False)
    assert (rows["fete-1"]["denies"], rows["fete-1"]["confirms"]) == (False, False)


def test_an_entity_is_of_one_type_on_every_page() -> None:
    types = defaultdict(set)
    entities = {SITE.url + entity.page for entity in made_up.archive().entities}
    for block in blocks(saying(made_up.archive(), VILLE)).values():
        for node in nodes(block):
            if node.get("url") in entities and not node["@type"].endswith("Page"):
                types[node["url"]].add(node["@type"])
    assert types["https://example.org/essai/places/testville/"] == {"Place"}
    assert all(len(kinds) == 1 for kinds in types.values())


def test_what_an_editor_judged_is_described_however_many_claims_stand_before_it() -> None:
    block = blocks(many(made_up.archive(), MOST + 20))["claims.md"]
    (review,) = [i for i in items(block) if i["@type"] == "ClaimReview"]
    assert review["itemReviewed"]["url"].endswith("claims/#oldest")
    assert block["mainEntity"]["numberOfItems"] == MOST + 20
    positions = [entry["position"] for entry in block["mainEntity"]["itemListElement"]]
    assert positions == [*range(1, MOST + 1), MOST + 20]


def test_a_page_describes_only_the_rows_that_stand_on_it() -> None:
    made = blocks(many(made_up.archive(), A_PAGE + 1))
    parts = {uri: block for uri, block in made.items() if uri == "claims.md" or uri.startswith("claims/")}
    assert len(parts) > 1
    for uri, block in parts.items():
        address = uri.removesuffix(".md")
        assert all(f"/{address}/#" in i.get("url", "") for i in items(block)), uri
    assert sum(block["mainEntity"]["numberOfItems"] for block in parts.values()) == A_PAGE + 1
    assert [i["@type"] for uri in parts for i in items(parts[uri])].count("ClaimReview") == 1
    others = {f"{SITE.url}{uri.removesuffix('.md')}/" for uri in parts} - {f"{SITE.url}claims/"}
    assert {part["url"] for part in made["claims.md"]["hasPart"]} == others


def test_however_many_claims_are_judged_their_pages_stay_light() -> None:
    archive = many(made_up.archive(), 2)
    oldest = archive.statements[-1]
    more = tuple(replace(oldest, id=f"j-{i}", date="2023-05-22") for i in range(300))
    for page in make(replace(archive, statements=(*archive.statements, *more)), SITE).pages:
        assert len(page.markdown.encode()) < 140_000, page.uri


def test_a_further_page_of_a_text_is_based_on_its_article_and_about_those_it_names(judged: tuple[Page, ...]) -> None:
    block = blocks_of(judged)["articles/chronique/2.md"]
    assert (block["name"], block["url"]) == ("Une longue chronique, page 2", f"{SITE.url}articles/chronique/2/")
    assert block["isBasedOn"]["headline"] == "Une longue chronique"
    assert {thing["@type"] for thing in block["about"]} == {"Person"}


def test_a_timeline_in_parts_lists_its_parts_and_each_part_its_events() -> None:
    archive = made_up.archive()
    first = archive.events[0]
    more = tuple(replace(first, id=f"e-{i}", date=f"{2000 + i % 20}-03") for i in range(A_PAGE))
    made = blocks(replace(archive, events=tuple(sorted((*archive.events, *more), key=lambda e: (e.date, e.id)))))
    assert {part["@type"] for part in made["timeline.md"]["hasPart"]} == {"CollectionPage"}
    assert all("/timeline/#" in i["url"] for i in items(made["timeline.md"]) if i["@type"] == "Event")
    assert "timeline/2000/#" in items(made["timeline/2000.md"])[0]["url"]


KINDS = {
    "index.md": "WebPage",
    "about.md": "AboutPage",
    "search.md": "SearchResultsPage",
    "timeline.md": "CollectionPage",
    "claims.md": "CollectionPage",
    "actors/index.md": "CollectionPage",
    "places/index.md": "CollectionPage",
    "groups/index.md": "CollectionPage",
    "articles/index.md": "CollectionPage",
}
"""The type of each page that is neither an article's nor an entity's."""

NEEDED = {
    "WebSite": {"name"},
    "WebPage": {"name", "url"},
    "AboutPage": {"name", "url", "mainEntity"},
    "CollectionPage": {"name", "url"},
    "SearchResultsPage": {"name", "url"},
    "ItemList": {"numberOfItems", "itemListElement"},
    "ListItem": {"position", "item"},
    "NewsArticle": {"headline"},
    "Person": {"name"},
    "Organization": {"name"},
    "Place": {"name"},
    "GeoCoordinates": {"latitude", "longitude"},
    "Event": {"name", "startDate", "subjectOf"},
    "Claim": {"text", "appearance"},
    "ClaimReview": {"claimReviewed", "itemReviewed", "author", "reviewRating", "datePublished"},
    "Rating": {"alternateName"},
    "Dataset": {"name", "description", "distribution"},
    "DataDownload": {"contentUrl", "encodingFormat"},
}
"""What schema.org, or those that read it, ask of each type that we write."""


@pytest.fixture(scope="module")
def judged() -> tuple[Page, ...]:
    """Pages of the archive with a claim that is judged, a place that speaks, and a person whom many sentences name.

    Another article is so long that its text stands on several pages, and names so many that its first person's
    company does not fit the page of theirs.
    """
    archive = saying(many(made_up.archive(), 5), VILLE)
    (link,) = [k for k in archive.links if k.entity == ZED][:1]
    fete = archive.articles[1]
    starts = range(len(fete.source) - 1)
    more = tuple(replace(link, mention=replace(link.mention, span=Span(i, i + 1), article=fete.slug)) for i in starts)
    archive = replace(archive, links=(*archive.links, *more))
    crowd = " ".join(f"Personne {i}" for i in range(100))
    days = "".join(f"{crowd} parlent de tout, {i}.\n\n" for i in range(40))
    long = archive_of("articles/chronique.txt", f"Une longue chronique\n\n{days}")
    (found,) = long.extractions
    sentences = tuple(b.span for b in long.articles[0].blocks)
    archive = replace(
        archive,
        articles=(*archive.articles, *long.articles),
        extractions=(*archive.extractions, replace(found, sentences=sentences)),
        entities=tuple(sorted((*archive.entities, *long.entities), key=lambda e: e.id)),
        links=(*archive.links, *long.links),
    )
    return make(archive, SITE).pages


def test_each_page_of_ours_has_exactly_one_block_of_its_kind(judged: tuple[Page, ...]) -> None:
    made = blocks_of(judged)
    uris = {page.uri for page in judged}
    assert set(made) == uris
    assert {"actors/zed-exemple/mentions.md", "articles/chronique/2.md", "actors/personne-0/with.md", *KINDS} <= uris
    for uri, block in made.items():
        assert block["@context"] == "https://schema.org"
        assert block["@type"] == KINDS.get(uri, "WebPage"), uri


def test_each_thing_has_a_known_type_and_what_is_asked_of_it(judged: tuple[Page, ...]) -> None:
    for uri, block in blocks_of(judged).items():
        for node in nodes(block):
            assert NEEDED[node["@type"]] <= set(node), (uri, node)


def test_an_index_lists_its_entities_in_their_order() -> None:
    made = blocks(made_up.archive())
    assert [i["name"] for i in items(made["actors/index.md"])] == [
        "Zed Exemple",
        "Ada Modèle",
        "Zed (@zedautre)",
    ]
    assert made["places/index.md"]["mainEntity"]["numberOfItems"] == 2
    (fair, fete) = items(made["articles/index.md"])
    assert fete["url"] == "https://example.org/essai/articles/fete-2023-05-22/"
    assert fete["isBasedOn"]["url"] == "https://journal.example/fete"
    assert fair["name"] == "The fair goes on"


def test_the_data_have_the_licence_that_the_archive_names_and_no_other() -> None:
    free = "https://creativecommons.org/licenses/by/4.0/"
    for uri in ("index.md", "about.md"):
        assert "license" not in blocks(made_up.archive())[uri]["mainEntity"]
        assert blocks(made_up.archive(), replace(SITE, data_license=free))[uri]["mainEntity"]["license"] == free
    page = next(p for p in make(made_up.archive(), replace(SITE, data_license=free)).pages if p.uri == "about.md")
    assert f'href="{free}"' in page.markdown
