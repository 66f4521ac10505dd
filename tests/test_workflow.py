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


def test_the_site_is_built_for_the_address_that_pages_gives() -> None:
    steps = workflow()["jobs"]["build"]["steps"]
    (site,) = [step for step in steps if step.get("run") == "make site"]
    assert "steps.pages.outputs.base_url" in site["env"]["SITE_URL"]
    assert re.search(r"^site_url: !ENV \[SITE_URL, ", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
