"""What is read wrongly and known to be, so that it is seen when it is right again."""

from __future__ import annotations

from pathlib import Path

import pytest

KNOWN = Path(__file__).with_name("known_errors.txt")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expects the tests of the list to fail; one that passes fails, and its line goes."""
    lines = KNOWN.read_text(encoding="utf-8").splitlines()
    known = {f"tests/extract/{line}" for line in lines if line and not line.startswith("#")}
    for item in items:
        if item.nodeid in known:
            item.add_marker(pytest.mark.xfail(reason="the encoder reads this name alone wrongly", strict=True))
