"""What a page tells machines: valid, escaped, no more than it shows."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from builder.pages import Made
from builder.pages.schema import block
from tests.pages import made_up
from tests.pages.test_article import site


def data(made: Made, uri: str) -> dict[str, object]:
    page = next(p.markdown for p in made.pages if p.uri == uri)
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    read: dict[str, object] = json.loads(found)
    return read


def test_an_articles_page_is_based_on_the_outlets_article(made: Made) -> None:
    found = data(made, "articles/fete-2023-05-22.md")
    assert found["@type"] == "WebPage"
    assert found["url"] == "https://example.org/essai/articles/fete-2023-05-22/"
    assert found["isBasedOn"] == {
        "@type": "NewsArticle",
        "headline": "Une fête d’essai à Testville",
        "datePublished": "2023-05-22",
        "author": {"@type": "Person", "name": "Personne Aucune"},
        "publisher": {"@type": "Organization", "name": "Le Journal inventé"},
        "url": "https://journal.example/fete",
        "inLanguage": "fr",
    }


def test_an_entitys_page_is_about_it(made: Made) -> None:
    assert data(made, "places/testonie.md")["mainEntity"] == {
        "@type": "Place",
        "name": "Testonie",
        "url": "https://example.org/essai/places/testonie/",
        "sameAs": "https://www.wikidata.org/wiki/Q0",
    }
    ville = data(made, "places/testville.md")["mainEntity"]
    assert isinstance(ville, dict)
    assert ville["geo"] == {"@type": "GeoCoordinates", "latitude": 48.5, "longitude": 2.25}


def test_words_of_an_article_cannot_leave_the_block() -> None:
    assert str(block({"name": "</script><script>&"})).count("<") == 2
    archive = made_up.archive()
    bad = replace(archive.articles[1], title="</script><b>x")
    made = site(replace(archive, articles=(archive.articles[0], bad)))
    found = data(made, "articles/fete-2023-05-22.md")["isBasedOn"]
    assert isinstance(found, dict)
    assert found["headline"] == "</script><b>x"
