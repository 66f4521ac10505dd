"""Commands, each in a process of its own that need not first load what all of them load.

To import MkDocs and the builder, to compile the patterns of dates and to load a language's model takes longer than to
build most of the tests' archives. One process does that and forks for each command: the child finds it loaded, and
leaves nothing behind for the next one. A cold start has tests of its own, which start a program (`root_site`).
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

PATIENCE = 300
"""Seconds that a command may take."""
REPOSITORY = Path(__file__).resolve().parents[2]


class Forking:
    """That process, as the tests' own talks to it: each line says what to do, and is answered by a line."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", __name__], cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, program: str, folder: Path, *arguments: str, planted: str = "") -> subprocess.CompletedProcess[str]:
        """`mkdocs` or `dossier` with its arguments, in a folder; before it runs what is ``planted``, in Python."""
        with tempfile.TemporaryDirectory() as told:
            out, err = Path(told, "out"), Path(told, "err")
            code = self._ask(program=program, arguments=arguments, folder=folder, told=(out, err), planted=planted)
            assert code != -signal.SIGALRM, f"{program} {arguments} took more than {PATIENCE} seconds"
            said = (path.read_text(encoding="utf-8") for path in (out, err))
            return subprocess.CompletedProcess([program, *arguments], code, *said)

    def start(self, program: str, folder: Path, *arguments: str, told: Path, planted: str = "") -> Started:
        """The same, without waiting for its end; all that it says goes to one file."""
        order = {"program": program, "arguments": arguments, "folder": folder, "told": (told, told), "planted": planted}
        return Started(self, self._ask(**order, waits=False))

    def ended(self, child: int) -> bool:
        return bool(self._ask(ended=child))

    def end(self) -> None:
        self.process.communicate()

    def _ask(self, **order: Any) -> int:
        assert self.process.stdin and self.process.stdout
        print(json.dumps(order, default=str), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, "the process that forks for each command has ended"
        return int(answer)


@dataclass(frozen=True)
class Started:
    """A command that runs."""

    forking: Forking
    child: int

    def ended(self) -> bool:
        return self.forking.ended(self.child)

    def stop(self) -> None:
        """Ends it, and returns when it has ended."""
        deadline = time.monotonic() + 20
        while not self.ended():
            os.kill(self.child, signal.SIGTERM)
            assert time.monotonic() < deadline, "it does not end"
            time.sleep(0.05)


@cache
def forking() -> Forking:
    """The one of this process of the session."""
    return Forking()


def _warm() -> dict[str, Callable[[], Any]]:
    """The programs, by name, with what they load in every archive loaded."""
    import mkdocs.__main__
    import mkdocs.commands.build

    import builder.plugin  # noqa: F401  MkDocs finds it by its entry point
    from builder.cli import main
    from builder.pages import make
    from builder.pages.settings import SiteSettings
    from builder.read import read_articles
    from tests.pages import made_up

    make(made_up.archive(), SiteSettings("Essai", "https://example.org/", "fr"))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.txt").write_text("Le pont\n\nLe pont a fermé le 22 mai 2023.\n", encoding="utf-8")
        read_articles(Path(folder), Path(folder))
    return {"mkdocs": mkdocs.__main__.cli, "dossier": main}


def _spoken() -> list[str]:
    """The languages whose models this process has loaded; spaCy itself is loaded with the first of them."""
    if "builder.extract.models" not in sys.modules:
        return []
    from builder.extract.models import languages, package

    return [language for language in languages() if package(language) in sys.modules]


def _serve() -> None:
    """Does what the lines of the standard input say, until it ends. A child runs its program and ends."""
    programs = _warm()
    running: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "ended" in order:
            child = order["ended"]
            if child in running and os.waitpid(child, os.WNOHANG)[0]:
                running.remove(child)
            print(int(child not in running), flush=True)
            continue
        gc.freeze()  # the children need no copies of what they never free
        receiver, sender = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(receiver)
            atexit.register(_tell, sender)
            _become(order)
            exec(order["planted"], {})
            _finish(programs[order["program"]])
        os.close(sender)
        with os.fdopen(receiver, "rb") as told:
            if not order.get("waits", True):
                running.add(child)
                print(child, flush=True)
                continue
            spoken = told.read().decode().split()
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)
        # What one command had to load, the next ones find loaded.
        for language in set(spoken) - set(_spoken()):
            from builder.extract import warm

            warm([language])
    for child in running:  # what a test left running ends with the session
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGTERM)


def _finish(program: Callable[[], Any]) -> NoReturn:
    """Runs a program to its end and ends this child with it, as the interpreter would; but not by its way out: there
    the encoder's library waits for a thread of its own, which a fork does not take along."""
    code: object = 0
    try:
        program()
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
        code = 1
    if not isinstance(code, int):
        print(code, file=sys.stderr)
        code = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _tell(sender: int) -> None:
    with suppress(BrokenPipeError):  # nobody waits for it
        os.write(sender, " ".join(_spoken()).encode())


def _become(order: dict[str, Any]) -> None:
    """Gives a child its folder, its arguments, and files to write to."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, path in enumerate(order["told"], 1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), number)
    os.chdir(order["folder"])
    sys.argv[1:] = order["arguments"]
    sys.stdin = os.fdopen(0)
    signal.alarm(PATIENCE)


if __name__ == "__main__":
    _serve()
