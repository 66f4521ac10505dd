"""What a build does not need it does not load: spaCy only where an article is new or changed."""

from __future__ import annotations

import subprocess
import sys

CODE = "import sys; import builder.cli, builder.plugin; print(sorted({m.split('.')[0] for m in sys.modules}))"


def test_the_pipeline_is_imported_without_spacy() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert "'builder'" in done.stdout
    assert "'spacy'" not in done.stdout
    assert "'thinc'" not in done.stdout


def test_the_settings_are_judged_without_what_reads_articles() -> None:
    code = "import sys; import builder.config; print([m for m in sys.modules if m.startswith('builder.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "'builder.yamlnodes'" in done.stdout
    for floor in ("read", "dates", "model", "extract"):
        assert f"'builder.{floor}" not in done.stdout
