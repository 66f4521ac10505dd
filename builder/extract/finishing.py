"""A headline's words as a line: short enough, without connectives in front, its marks closed."""

from __future__ import annotations

import re

from builder.data import load, words
from builder.extract.parse import Token
from builder.extract.repairs import without_dateline
from builder.extract.shortening import cut, joined, shortened

CLOSED = re.compile(r'(?<=[^\s(«“])"(?=\s|$|[,;.])[^"]*$')
"""A last straight mark that closes a quotation."""
FEWEST = 6
"""So many words has a title at least that loses some at its end, which hold so many at most."""
GLUED = re.compile(r"(?<=[^\W\d])([–—] )")
"""A dash that stands at a word, where what stood between has gone."""
DOTTED = re.compile(r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+$")
"""``p.m`` and ``U.S`` without the last full stop."""


def finished(
    tokens: list[Token], tail: list[Token], held: frozenset[int], language: str, *, article: bool = True
) -> str:
    """The words as a line: short enough, tidied, with a capital."""
    lexicon = load(f"{language}/events")
    kept = {"si", "if", *lexicon["since"]}
    tied = bool(tokens) and (_opens_aside(tokens) or (tokens[0].tag_ == "DT" and tokens[0].dep_ != "mark"))
    while len(tokens) > 1 and (tokens[0].pos_ == "SCONJ" or tokens[0].is_space) and tokens[0].lower_ not in kept:
        if tied:
            break
        tokens = tokens[1:]
    while tokens and tokens[0].text in ",;:":
        tokens = tokens[1:]
    if not tokens:
        tokens, tail = tail, []  # "(Mardi), selon les pompiers, un entrepôt a brûlé"
    while tail and (tail[0].pos_ == "CCONJ" or tail[0].is_punct):
        tail = tail[1:]
    tokens = shortened(_with_colons(tokens), held)
    while len(tokens) > 1 and (tokens[-1].pos_ in ("CCONJ", "SCONJ", "DET") or tokens[-1].text == ","):
        tokens = tokens[:-1]
    tokens = _without_link(tokens, language)
    short, went = cut(tokens, tail, max((n + 1 for n, t in enumerate(tokens) if t.i in held), default=0))
    opening = _article(short, lexicon["contracted"]) if article else ""
    line = _bare(joined(short))
    line = without_dateline(line) if short and short[0].i == short[0].sent.start else line
    bare = line if tied else _without_leading(line, lexicon["leading"], lexicon["since"])
    text = opening + _tidy(bare, "…" if went else "")
    if tail:
        text += (" " if went else ", ") + _tidy(joined(tail))
    return text[:1].upper() + text[1:]


def _without_link(tokens: list[Token], language: str) -> list[Token]:
    """The words without ``, a day after`` at their end, which only ties them to a clause that is left out."""
    if len(tokens) < FEWEST or tokens[-1].lower_ not in words(f"{language}/events", "counting"):
        return tokens
    if tokens[-1].dep_ == "prt" or (tokens[-1].dep_ == "advmod" and not list(tokens[-1].children)):
        return tokens  # "died a day after"
    comma = next((n for n in range(len(tokens) - 2, len(tokens) - FEWEST, -1) if tokens[n].text == ","), None)
    return tokens[: comma if comma is not None else -1]


def _with_colons(tokens: list[Token]) -> list[Token]:
    """The words with a colon left out between two of them: ``Testville: the club is``."""
    out = tokens[:1]
    for token in tokens[1:]:
        if token.i == out[-1].i + 2 and token.doc[token.i - 1].text == ":":
            out.append(token.doc[token.i - 1])
        out.append(token)
    return out


def _opens_aside(tokens: list[Token]) -> bool:
    """True for what opens a clause in front of the one that it hangs on: ``As the police came, X fled``, ``After
    winning the cup, X left``."""
    first = tokens[0]
    verb = first.head
    if first.dep_ == "prep" and any(c.dep_ == "pcomp" for c in first.children):
        return any(t.i == verb.i and t.i > first.i for t in tokens)
    if first.dep_ not in ("mark", "advmod", "fixed") or verb.dep_ != "advcl" or verb.head.i < verb.i:
        return False
    return any(t.i == verb.head.i for t in tokens)


def _article(tokens: list[Token], contracted: dict[str, str]) -> str:
    """The article that a noun at the start has lost to its preposition: "le " for "du"."""
    if not tokens:
        return ""
    first = tokens[0]
    before = first.doc[first.i - 1] if first.i > first.sent.start else None
    if before is None or first.pos_ not in ("NOUN", "ADJ") or (len(tokens) > 1 and tokens[1].pos_ == "PUNCT"):
        return ""
    return f"{contracted[before.lower_]} " if before.lower_ in contracted else ""


def _bare(text: str) -> str:
    """The text in one line without the marks around it; the full stop of a short form stays: ``at 6 p.m.``"""
    line = " ".join(text.split()).strip(" ,;:–—-")
    bare = line.strip(" ,;:.–—-")
    return f"{bare}." if line.endswith(f"{bare}.") and DOTTED.search(bare) else bare


def _tidy(text: str, end: str = "") -> str:
    """The text with blanks and commas as they should be and ``end`` behind it, inside a quotation left open."""
    text = " ".join(text.split())
    for gap, mended in (
        ("( ", "("),
        (" )", ")"),
        (" ()", ""),
        ("()", ""),
        (" ,", ","),
        (",,", ","),
        (" .", "."),
        ("(, ", "("),
        ("(,", "("),
        ("« ,", "«"),
        (',"', '"'),
    ):
        text = text.replace(gap, mended)
    text = _bare(GLUED.sub(r" \1", text))
    if end and text.count("(") > text.count(")"):
        text += ")"
    text += end
    for left, right in (("«", "»"), ("“", "”"), ("(", ")")):
        if text.count(left) > text.count(right):
            text = text + (" »" if left == "«" else right)
        elif text.count(right) > text.count(left):
            text = (
                text[: text.rfind(right)].strip()
                if text.endswith(right)
                else f"{left} {text}"
                if left == "«"
                else left + text
            )
    if text.count('"') % 2:
        text = f'"{text}' if CLOSED.search(text) else f'{text}"'
    return text


def _without_leading(text: str, leading: list[str], since: list[str]) -> str:
    """The text without the connectives that tie it to what stands before."""
    longest_first = sorted(leading, key=lambda w: (-len(w), w))
    while True:
        low = text.lower()
        word = next(
            (
                w
                for w in longest_first
                if low.startswith(w)
                and (w.endswith("'") or low[len(w) : len(w) + 1] in ("," if w in since else " ,"))
                and len(low) > len(w)
            ),
            None,
        )
        if word is None:
            return text
        text = text[len(word) :].lstrip(" ,")
