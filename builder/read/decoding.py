"""Bytes to text: UTF-8 first, then what can be told; never a guess that garbles."""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from builder.read import messages

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WESTERN = frozenset("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÑÁÍÓÚàâäçéèêëîïôöùûüÿœæñáíóúß«»’‘“”„–—…•€£§°ºª²³×·©®™†½\u00a0\u00ad¿¡")
"""What western European text in windows-1252 is made of, beside ASCII."""
NEWLINES = re.compile("\r\n|[\r\x85\u2028\u2029\x0b\x0c]")
CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
MAGIC = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")
"""How files begin that are often dropped by mistake: PDF, docx/odt, pictures, RTF, doc, gzip."""


class Undecodable(Exception):  # noqa: N818
    """Bytes that are no text; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def decode(content: bytes) -> tuple[str, str]:
    """The text (newlines ``\\n``, NFC, no byte order mark, no control characters) and the encoding's name."""
    text, encoding = _text(content)
    if "\0" in text:
        raise Undecodable(len(NEWLINES.sub("\n", text[: text.index("\0")]).split("\n")), messages.NUL)
    text = CONTROLS.sub(" ", NEWLINES.sub("\n", text))
    return unicodedata.normalize("NFC", text), encoding


def _text(content: bytes) -> tuple[str, str]:
    for bom, encoding in BOMS:
        if content.startswith(bom):
            try:
                return content.decode(encoding), encoding.removesuffix("-sig")
            except UnicodeDecodeError as error:
                raise Undecodable(_line(content, error.start), messages.UNDECODABLE) from error
    if content.startswith(MAGIC) or _controls(content) > 0.02:
        raise Undecodable(1, messages.BINARY)
    try:
        return content.decode(), "utf-8"
    except UnicodeDecodeError as error:
        if _mostly_utf8(content):
            message = messages.MIXED.format(byte=content[error.start])
            raise Undecodable(_line(content, error.start), message) from error
    return _legacy(content)


def _legacy(content: bytes) -> tuple[str, str]:
    """Text in an older encoding; windows-1252 when all of it makes western European letters."""
    try:
        text = content.decode("windows-1252")
        if all(char.isascii() or char in WESTERN for char in text):
            return text, "windows-1252"
    except UnicodeDecodeError:
        pass
    best = from_bytes(content[:200_000]).best()
    if best is None:
        raise Undecodable(1, messages.UNDECODABLE)
    try:
        return content.decode(best.encoding), best.encoding
    except (UnicodeDecodeError, LookupError) as error:
        raise Undecodable(1, messages.UNDECODABLE) from error


def _mostly_utf8(content: bytes) -> bool:
    """True when the accents are UTF-8 nearly everywhere: then a stray byte is damage, not an encoding."""
    text = content.decode(errors="surrogateescape")
    wrong = sum("\udc80" <= char <= "\udcff" for char in text)
    right = sum(not char.isascii() for char in text) - wrong
    return right >= 3 and right > wrong


def _controls(content: bytes) -> float:
    """Share of bytes that no text has."""
    head = content[:100_000]
    return sum(byte < 32 and byte not in b"\t\n\r\x0c\x0b\x1b" for byte in head) / max(len(head), 1)


def _line(content: bytes, offset: int) -> int:
    """Line of a byte, from 1."""
    head = content[:offset].replace(b"\r\n", b"\n")
    return head.count(b"\n") + head.count(b"\r") + 1
