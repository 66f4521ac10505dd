"""The workflow for GitHub Pages: least permissions, pinned actions, the address of the site handed on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
WORKFLOW = ROOT / ".github" / "workflows" / "site.yml"


def workflow() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return found


def test_every_action_is_pinned_by_commit_with_its_version_beside_it() -> None:
    uses = re.findall(r"uses: (\S+)(.*)", WORKFLOW.read_text(encoding="utf-8"))
    assert len(uses) >= 5
    assert all(re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action) for action, _ in uses)
    assert all(re.fullmatch(r" # v\d+\.\d+\.\d+", comment) for _, comment in uses)


def test_only_the_deploying_job_may_write_and_only_pages() -> None:
    found = workflow()
    assert found["permissions"] == {"contents": "read"}
    written = {
        (job, scope)
        for job, body in found["jobs"].items()
        for scope, level in body.get("permissions", {}).items()
        if level == "write"
    }
    assert written == {("deploy", "pages"), ("deploy", "id-token")}


def test_pull_requests_are_built_and_never_deployed() -> None:
    found = workflow()
    assert "pull_request" in found[True]  # YAML reads the key `on` so
    assert "pull_request" in found["jobs"]["deploy"]["if"]
    assert found["jobs"]["deploy"]["needs"] == "build"


def steps() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = workflow()["jobs"]["build"]["steps"]
    return found


def test_the_site_is_built_for_the_address_that_pages_gives() -> None:
    (address,) = [step for step in steps() if "SITE_URL" in step.get("env", {})]
    assert "steps.pages.outputs.base_url" in address["env"]["SITE_URL"]
    assert re.search(r"^site_url: !ENV \[SITE_URL, ", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)


def test_a_mistake_fails_a_pull_request_and_is_shown_while_the_rest_is_published() -> None:
    """Only a run that has asked Pages for the address, which no pull request does, goes on after a failed build."""
    runs = [step.get("run", "") for step in steps()]
    whole = runs.index("make site")
    assert runs.index('echo "::add-matcher::.github/mistakes.json"') < whole
    assert steps()[whole]["continue-on-error"] == "${{ steps.pages.outcome == 'success' }}"
    (pages,) = [step for step in steps() if step.get("id") == "pages"]
    assert "github.event_name != 'pull_request'" in pages["if"]
    rest = steps()[whole + 1]
    assert rest["if"] == f"steps.{steps()[whole]['id']}.outcome == 'failure'"
    assert "make site STRICT=" in rest["run"] and "continue-on-error" not in rest
    assert "upload-pages-artifact" in steps()[whole + 2]["uses"]


def test_make_builds_strictly_unless_told_otherwise() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(r"^STRICT \?= --strict$", makefile, re.M)
    assert re.search(r"^\t\$\(BIN\)/mkdocs build \$\(STRICT\)$", makefile, re.M)
