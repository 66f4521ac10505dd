"""Since when an article stands in the archive: the day of the commit that added its file, where git knows it."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

LOG = ("log", "--reverse", "--relative", "--no-show-signature", "--diff-filter=AR", "-M", "--name-status", "-z",
       "--format=%x00%x00%as", "--")  # fmt: skip
"""The files that each commit added (``A``, path) or renamed (``R100``, path, path), the oldest commit first."""


def added(root: Path, folder: Path) -> Mapping[str, str]:
    """ISO day of adding (the commit's author's) by path relative to ``root``, with ``/``.

    A file renamed keeps its day; one that is not committed has none. Nothing outside of git, nor in a shallow copy,
    whose first commit would seem to have added everything.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    days: dict[str, str] = {}
    for commit in _git(root, *LOG, str(folder.resolve())).split("\0\0"):
        day, *words = commit.strip("\0\n").split("\0")
        at = iter(word.lstrip("\n") for word in words)
        for status in at:
            path = next(at, "")
            if status.startswith("R"):
                days[next(at, path)] = days.get(path, day)
            else:
                days[path] = day
    return days


def _git(root: Path, *words: str) -> str:
    """What git says, or nothing where it cannot: it is not installed, or this is no repository of the user's."""
    command = ["git", "-C", str(root), *words]
    try:
        done = subprocess.run(command, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
