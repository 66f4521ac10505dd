"""Text that was stored in one encoding and read in another: ``govâ€™s`` for ``gov’s``, ``Ã©`` for ``é``."""

from __future__ import annotations

import re

HIGH = "".join(bytes([byte]).decode("cp1252", errors="replace").replace("�", chr(byte)) for byte in range(0x80, 0xC0))
"""What the bytes behind the first of a letter are in windows-1252, those that it does not have as they are."""
PAIR = re.compile(f"[ÂÃÄÅ][{re.escape(HIGH)}]|â[{re.escape(HIGH)}]{{2}}")
"""What the letters of Europe's west and middle become, and the marks of typographers. Others are left: ``é`` and a
quotation mark with its blank, ``é »``, would make one of Chinese."""
MEANT = re.compile("[\u00a0-\u017f\u2010-\u20cf\u2122]")
LEFT = re.compile("�|â€")
"""What no text has and nothing mends."""


def mended(text: str) -> tuple[str, tuple[int, str] | None]:
    """The text with such letters as they were meant, and the line and the look of the first of them; nothing else is
    touched: what does not make a letter stays."""
    first: tuple[int, str] | None = None

    def meant(match: re.Match[str]) -> str:
        nonlocal first
        found = _meant(match[0])
        if found != match[0] and first is None:
            first = text.count("\n", 0, match.start()) + 1, match[0]
        return found

    return PAIR.sub(meant, text), first


def left(text: str) -> int:
    """The first line with what cannot be mended, from 1; 0 where there is none."""
    match = LEFT.search(text)
    return text.count("\n", 0, match.start()) + 1 if match else 0


def _meant(words: str) -> str:
    """``’`` for ``â€™``; the words themselves where they make no such letter."""
    raw = bytearray()
    for char in words:
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            if not 0x80 <= ord(char) < 0xA0:
                return words
            raw.append(ord(char))
    try:
        found = bytes(raw).decode()
    except UnicodeDecodeError:
        return words
    return found if MEANT.fullmatch(found) else words
