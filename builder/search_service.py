"""Pagefind's service: pages in, the files of an index out.

Spoken to as Pagefind's own wrappers speak to it (JSON in base64, a comma after each message), but one message after the
other: its Python wrapper waits a tenth of a second for each page, and ends the service before the files it was asked to
write are whole.
"""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Iterable, Mapping
from itertools import count
from typing import IO, Any

from builder.errors import BuilderError


def indexed(pages: Iterable[tuple[str, str]], config: Mapping[str, Any]) -> dict[str, bytes]:
    """The files of an index of these pages (address, HTML), by their path in the index's folder."""
    from pagefind.service import get_executable

    program = get_executable()
    if program is None:
        raise BuilderError("Pagefind is not installed: pip install 'pagefind[bin]'")
    with subprocess.Popen([program, "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin is not None and running.stdout is not None
        service = _Service(running.stdin, running.stdout)
        number = service.ask(type="NewIndex", config=dict(config))["index_id"]
        for address, html in pages:
            service.ask(type="AddFile", index_id=number, url=address, file_contents=html, file_path=None)
        files = service.ask(type="GetFiles", index_id=number)["files"]
        running.stdin.close()
    return {str(file["path"]): base64.b64decode(file["content"]) for file in files}


class _Service:
    """A running service, by its two pipes."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self.requests, self.answers = requests, answers
        self.numbers = count(1)

    def ask(self, **payload: Any) -> dict[str, Any]:
        """The service's answer; raises BuilderError with its words where it refuses."""
        message = {"message_id": next(self.numbers), "payload": payload}
        self.requests.write(base64.b64encode(json.dumps(message).encode()) + b",")
        self.requests.flush()
        said: dict[str, Any] = json.loads(base64.b64decode(self._read()))["payload"]
        if said["type"] == "Error":
            raise BuilderError(f"Pagefind: {said['message']}")
        return said

    def _read(self) -> bytes:
        """What comes before the next comma. Answers come one at a time, so that nothing stands behind it."""
        pieces = []
        while piece := self.answers.read1(1 << 20):  # type: ignore[attr-defined]
            pieces.append(piece)
            if piece.endswith(b","):
                return b"".join(pieces)[:-1]
        raise BuilderError("Pagefind ended without an answer")
