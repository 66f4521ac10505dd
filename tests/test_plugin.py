"""Work beside the server never takes it down."""

from __future__ import annotations

import pytest

from builder.errors import BuilderError
from builder.plugin import _aside


@pytest.mark.parametrize("error", [BuilderError("Pagefind is not installed: do"), OSError("disk\x1b full"), KeyError()])
def test_what_goes_wrong_beside_the_server_is_one_warning(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    def work() -> None:
        raise error

    _aside("the search's index was not written", work)
    (record,) = caplog.records
    assert record.levelname == "WARNING" and "the search's index was not written: " in record.getMessage()
    assert "\x1b" not in record.getMessage() and not record.getMessage().endswith(": ")


def test_work_that_goes_well_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []
    _aside("nothing was done", lambda: done.append(1))
    assert done == [1] and not caplog.records
