"""No test's site has an address that leads nowhere: a build only tells of it, a test fails."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from builder.errors import PageError
from builder.model import Asset, Page
from builder.pages import links, making

CHECK = links.check


def whole(pages: Iterable[Page], assets: Iterable[Asset], own: Iterable[str] = ()) -> tuple[PageError, ...]:
    """What ``links.check`` returns, where that is nothing."""
    wrong = CHECK(pages, assets, own)
    assert not wrong, "\n".join(map(str, wrong))
    return wrong


@pytest.fixture(autouse=True, scope="session")
def _no_page_leads_nowhere() -> Iterable[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making.links, "check", whole)
        yield
