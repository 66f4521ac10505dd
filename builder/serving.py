"""Where a site is to be served: whether it can be. Imports no renderer."""

from __future__ import annotations

import errno
import socket


def refused(host: str, port: int) -> str | None:
    """Why nothing can be served at an address, with what to write instead; None where it can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        trouble = "is taken by another program" if taken else f"cannot be served ({error.strerror})"
        other = f"{host}:{port + 1}" if taken else "127.0.0.1:8001"
        return f"{host}:{port} {trouble}; write: make serve ADDRESS={other}"
    return None
