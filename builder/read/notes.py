"""The furniture of a pasted page: sections over the headline, share and subscribe lines, "read also", picture credits.

Closed lists (``builder/data/LANGUAGE/reading.yml``) and the shape of a line; a sentence is never furniture.
"""

from __future__ import annotations

import re
from functools import cache

from builder.data import gazetteer
from builder.data.folding import key
from builder.model import BlockKind, Span
from builder.read import datelines
from builder.read.days import either, listed
from builder.read.drafts import Piece, squeezed, trimmed

LONGEST = 160
"""Characters of the longest line that can be furniture."""
SEVERAL = re.compile(r"[.!?…][»”\"’)\]]*\s+\S")
"""What stands between two sentences."""
CREDIT = 90
"""Characters of the longest credit."""
TRAIL = 80
"""Characters of the longest breadcrumb trail."""
TOWN = 20_000
"""Inhabitants from which on a town alone over a text is a section of a paper, not a headline."""
ENDS = re.compile(r"[.!?…][»”\"’)\]]*$")
STEP = re.compile(r"\s*[>»›|•·]\s*|\s+[/–-]\s+|\s*,\s+")
BETWEEN_BUTTONS = re.compile(r"\s{2,}|\t|\s+[|•·/>]\s+")
"""What stands between the words of a menu in one line."""
COUNTED = re.compile(r"^\d{1,5} ")
IN_BRACKETS = re.compile(r" \(\d{1,5}\)$")
OFFER = 60
"""Characters of the longest line that offers a subscription."""
PRICE = r"\d\s*(?:[€$£]|euros?\b)|[€$£]\s*\d"
BARE = re.compile(r"[\W_]+|\[\w+\]|#\w[\w&]*")
"""Marks without words, a placeholder in brackets, a lone hashtag."""
COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b)\s*[^.!?]{1,90}(?:all rights reserved\.?)?", re.IGNORECASE)
TAIL_START = r"(?:^|(?<=[\s.!?»”)\]]))[-–—|]?\s*"


@cache
def _see_also() -> re.Pattern[str]:
    """``À lire aussi : …``, ``READ MORE: …``, ``>> LIRE AUSSI - …``."""
    words = either(listed("see_also"))
    return re.compile(rf"[\W_]*(?:{words})\s*(?:[:>»|→]|[-–—]\s)\s*\S", re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    """``Photo : AFP`` at the start of a line."""
    return re.compile(rf"[(\[]?\s*(?:{either(listed('credits'))})\s*[:/]\s*\S", re.IGNORECASE)


@cache
def _tail() -> re.Pattern[str]:
    """``(Photo : AFP)``, ``– Credit: X / Y``, ``© AFP`` at the end of a caption."""
    credit, bare = either(listed("credits")), either(listed("bare_credits"))
    # A colon or a name in small words would make it a clause of the text.
    return re.compile(
        rf"{TAIL_START}(?:[(\[]\s*(?:{credit})\s*:[^()\[\].!?]{{1,{CREDIT}}}[)\]]"
        rf"|(?:{credit})\s*:[^().!?:]{{1,{CREDIT}}}|©[^().!?]{{1,{CREDIT}}}|(?<=[.!?»”] )(?:{bare})\.?)$",
        re.IGNORECASE,
    )


@cache
def _known(name: str) -> frozenset[str]:
    return frozenset(w.casefold() for w in listed(name))


def _plain(words: str) -> str:
    return words.strip(" \t|:>»›→•·-–—").replace("’", "'").casefold()


def stands(line: str) -> bool:
    """True for a line that is furniture wherever it stands."""
    buttons = [part for part in BETWEEN_BUTTONS.split(line.strip()) if part.strip()]
    if len(buttons) > 1 and all(_is_button(part) for part in buttons):
        return True
    line = squeezed(line)
    if not line or len(line) > LONGEST:
        return False
    if BARE.fullmatch(line) or _is_button(line) or _menu().fullmatch(_plain(line)):
        return True
    if COPYRIGHT.fullmatch(line):
        return True
    if _see_also().match(line):
        return True
    return len(line) <= CREDIT + 20 and not ENDS.search(line) and bool(_credit().match(line))


def _is_button(words: str) -> bool:
    """``Partager``, ``3 comments``, ``Abonnez-vous à partir de 1 € / mois``."""
    plain = _plain(words)
    known = plain in _known("chrome") or COUNTED.sub("", plain) in _known("chrome")
    known = known or IN_BRACKETS.sub("", plain) in _known("chrome")
    return known or (len(plain) <= OFFER and not ENDS.search(plain) and _offers(words))


@cache
def _menu() -> re.Pattern[str]:
    """``partager sur facebook partager sur x``: two buttons and more, a number in brackets behind each at most."""
    button = rf"(?:{either(listed('chrome'))})(?:\s+\(\d+\))?"
    return re.compile(rf"(?:{button}\s+)+{button}")


def _offers(line: str) -> bool:
    """True for ``Abonnez-vous dès 1 € par mois`` and ``Recevez notre newsletter``, which have no words but those of
    offers and the paper's name: ``Abonnez-vous au bonheur``, ``S'abonner au stade coûte 300 euros`` are titles."""
    if _letter().match(_plain(line)):
        return True
    offer = _offer().match(line.strip(" \t|:>»›→•·-–—"))
    if offer is None or not re.search(PRICE, offer["rest"]):
        return False
    others = [w for w in re.findall(r"(?<!\w)[^\W\d_]+", offer["rest"]) if w.casefold() not in _known("offer_words")]
    lasts = any(re.search(rf"(?<!\w){word}(?!\w)", offer["rest"].casefold()) for word in listed("offer_terms"))
    return not others or (lasts and all(w[0].isupper() for w in others))


@cache
def _offer() -> re.Pattern[str]:
    """The words that an offer of a subscription begins with, and the ``rest``."""
    return re.compile(rf"(?:{either(listed('offers'))})(?!\w)(?P<rest>.*)", re.IGNORECASE)


@cache
def _letter() -> re.Pattern[str]:
    """``Inscrivez-vous à notre newsletter``."""
    return re.compile(rf"(?:{either(listed('letters_offered'))})(?:\s+\S+){{0,3}}?\s+(?:{either(listed('letters'))})\b")


def tops(line: str) -> bool:
    """True for a line over a headline: a section, or a trail to it (``Accueil > Monde``, ``News · Politics``)."""
    line = squeezed(line)
    if not line or len(line) > TRAIL or ENDS.search(line):
        return False
    steps = [step for step in STEP.split(line) if step.strip()]
    if not steps or any(len(step.split()) > 3 for step in steps):
        return False
    return _plain(steps[0]) in _known("sections")


@cache
def _edition() -> re.Pattern[str]:
    """``International Edition``, ``édition du soir`` at the end of a line."""
    kind, word = either(listed("edition_kinds")), either(listed("edition_words"))
    return re.compile(rf"(?:^|[\s,|–—-])(?:(?:{kind})\s+(?:{word})|(?:{word})\s+(?:{kind}))$", re.IGNORECASE)


def is_edition(line: str) -> bool:
    """True for a paper's name with its edition, all in capitals or with an edition only: no word of a sentence."""
    line = squeezed(line)
    match = _edition().search(line) if len(line) <= TRAIL else None
    return match is not None and all(word[0].isupper() for word in re.findall(r"[^\W\d_]{3,}", line[: match.start()]))


def is_error(title: str) -> bool:
    """True for ``403 Sorry!!``, ``Just a moment…``: the title of a page that stands where an article should."""
    return _error().fullmatch(squeezed(title)) is not None


@cache
def _error() -> re.Pattern[str]:
    words = rf"(?:{either(listed('error_titles'))})"
    part = rf"(?:[45]\d\d|{words})"
    return re.compile(rf"\W*{part}(?:\W+{part})*\W*\d?", re.IGNORECASE)


def is_place(line: str) -> bool:
    """True for a line that is nothing but the name of a country, a region or a larger town."""
    line = squeezed(line)
    if not line or len(line.split()) > 3 or len(line) > 40 or not line[0].isupper():
        return False
    found = (s for s in gazetteer.spots(key(line)))
    return any(s.level in ("country", "region") or s.population >= TOWN for s in found)


def mark(pieces: list[Piece], prose: str) -> list[Piece]:
    """The pieces with furniture told apart: the headlines in a list under ``Les plus lus`` too, and the caption of a
    picture from the archives. A credit behind another caption is a piece of its own."""
    marked: list[Piece] = []
    others = False
    for piece in pieces:
        loose = piece.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and not piece.sure
        words = piece.span.of(prose) if loose and len(piece.span) <= 3 * LONGEST else ""
        if words and all(stands(line) for line in words.split("\n") if line.strip()):
            piece = Piece(piece.span, BlockKind.NOTE)
        elif words and piece.kind is BlockKind.PARAGRAPH and (tail := _tail().search(words)):
            start = piece.span.start + tail.start()
            caption, credit = trimmed(prose, piece.span.start, start), trimmed(prose, start, piece.span.end)
            if caption and credit:
                old = _plain(credit.of(prose).rstrip(".")) in _known("bare_credits")  # of another day than the article
                old = old and len(caption) <= LONGEST and not SEVERAL.search(caption.of(prose))
                marked.append(Piece(caption, BlockKind.NOTE if old else BlockKind.PARAGRAPH, not old))
                piece = Piece(credit, BlockKind.NOTE)
        others = others and loose and piece.kind is not BlockKind.PARAGRAPH
        if others and piece.kind is BlockKind.ITEM and _is_headline(words):
            piece = Piece(piece.span, BlockKind.NOTE)
        others = others or (piece.kind is BlockKind.NOTE and _plain(words) in _known("others_listed"))
        marked.append(piece)
    return marked


def _is_headline(words: str) -> bool:
    """True for an entry that may be another article's headline under ``Les plus lus``."""
    return len(words) <= LONGEST and "\n" not in words and not words.rstrip().endswith(".")


def mark_top(pieces: list[Piece], prose: str, title: Span | None) -> list[Piece]:
    """The pieces with sections over the headline told apart; without a headline, over the first paragraph."""
    marked = list(pieces)
    for i, piece in enumerate(marked):
        if piece.span == title or (title is None and len(piece.span) > TRAIL):
            break
        words = piece.span.of(prose)
        short = len(words.split()) <= 3 and not ENDS.search(words)
        loose = piece.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING) and not piece.sure
        if not loose or datelines.stands(words):
            continue
        if is_place(words):  # as good as a dateline: where the article is from or about
            marked[i] = Piece(piece.span, BlockKind.DATELINE)
        elif tops(words) or (title is not None and short):
            marked[i] = Piece(piece.span, BlockKind.NOTE)
    return marked
