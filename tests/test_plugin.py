"""Work beside the server never takes it down."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from mkdocs.config import load_config

from builder.build import Site
from builder.errors import BuilderError, Doubt
from builder.plugin import DossierPlugin, _aside
from tests.pages import made_up


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


def test_reading_the_settings_uses_nothing_of_mkdocs_that_it_warns_of(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    path = tmp_path / "mkdocs.yml"
    path.write_text("site_name: A\nplugins:\n  - dossier:\n      articles: sources\n", encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        config = load_config(str(path))
        (plugin,) = (p for name, p in config.plugins.items() if name == "dossier")
        assert plugin._settings(config).articles == "sources"


def test_options_that_nobody_knows_or_means_are_told(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    path = tmp_path / "mkdocs.yml"
    path.write_text("site_name: A\nplugins:\n  - dossier:\n      artikles: b\n      cache:\n", encoding="utf-8")
    config = load_config(str(path))
    (plugin,) = (p for name, p in config.plugins.items() if name == "dossier")
    with pytest.raises(BuilderError) as raised:
        plugin._settings(config)
    assert [line[:13] for line in str(raised.value).splitlines()] == ["mkdocs.yml:4:", "mkdocs.yml:5:"]


def test_a_file_that_is_not_read_is_told_before_what_is_in_doubt_of_another(caplog: pytest.LogCaptureFixture) -> None:
    article = made_up.archive().articles[0]
    doubts = (*(Doubt(article.path, n, "no date") for n in range(1, 20)), Doubt("articles/z.pdf", 1, "not read"))
    site = Site(made_up.archive(), (), (), (), doubts, (), (), ())
    caplog.set_level("INFO", logger="mkdocs")
    DossierPlugin()._report(site, "en")
    assert "articles/z.pdf:1: not read" in caplog.messages[0]
    assert sum("no date" in message for message in caplog.messages) == 9
