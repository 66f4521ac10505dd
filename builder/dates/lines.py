"""Where the lines of a text begin, for what a line opens with."""

from __future__ import annotations

import re

from builder.dates.quotations import BLOCK

MARK = BLOCK.strip()
BULLET = re.compile(r"[ \t]*(?:[-–—•*·▪■►>]{1,2}[ \t]*)?(?:(?:le|el)\s+)?$", re.IGNORECASE)
"""What may stand before the first word of a line."""
CLOSED = '.:;!?»”")-–—'
"""What a line ends with that does not run on in the next."""


def opens_line(text: str, at: int) -> bool:
    """True for the first word of a block, or of a line behind one that is closed or an item itself."""
    begin = max(text.rfind(MARK, 0, at), text.rfind("\n", 0, at)) + 1
    before = text[begin:at]
    if len(before) > 12 or BULLET.match(before) is None:
        return False
    if begin == 0 or text[begin - 1] == MARK or text[begin - 2 : begin - 1] in ("", "\n"):
        return True
    return bool(before.strip()) or text[: begin - 1].rstrip()[-1:] in CLOSED


def line_around(text: str, at: int) -> tuple[int, int]:
    """Where the line that holds this place begins and ends; several lines of one block where the first runs on."""
    begin = max(text.rfind(MARK, 0, at), text.rfind("\n", 0, at)) + 1
    ends = [end for end in (text.find(MARK, at), text.find("\n", at)) if end >= 0]
    return begin, min(ends, default=len(text))
