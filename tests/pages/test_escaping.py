"""What a file says is shown as it stands: escaped once, and once only."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from builder.model import Archive, Page
from builder.pages.making import make
from builder.pages.settings import SiteSettings
from tests.pages import made_up

TITLE = "L'essai \"droit\" & l'autre <b>"


@pytest.fixture(scope="module")
def pages() -> tuple[Page, ...]:
    whole = made_up.archive()
    articles = tuple(replace(a, title=TITLE, outlet="L'Obs", summary=TITLE, author=TITLE) for a in whole.articles)
    events = tuple(replace(e, title=TITLE) for e in whole.events)
    archive: Archive = replace(whole, articles=articles, events=events)
    return make(archive, SiteSettings("Essai", "https://example.org/")).pages


def test_nothing_is_escaped_twice(pages: tuple[Page, ...]) -> None:
    for page in pages:
        for twice in ("&amp;#", "&amp;quot;", "&amp;amp;", "&amp;lt;"):
            assert twice not in page.markdown, page.uri


def test_title_and_description_of_the_front_matter_are_html(pages: tuple[Page, ...]) -> None:
    (front, *_) = [p.markdown.split("---\n")[1] for p in pages if p.uri.startswith("articles/f")]
    said = yaml.safe_load(front)
    shown = "L&#39;essai &#34;droit&#34; &amp; l&#39;autre &lt;b&gt;"
    assert said["title"] == shown.replace("&#39;", "’")
    assert said["description"] == shown
    assert said["hide"] == ["navigation", "toc"]
