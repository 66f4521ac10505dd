"""A headline from a sentence's own words."""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from builder.data import load

LONGEST = 90
"""Characters, before a headline is cut at the end of a phrase."""

SUBJECTS = ("nsubj", "nsubj:pass", "nsubjpass")


def headline(verb: Token, clause: Tokens, timex: Tokens, language: str) -> str:
    """The clause without its date, leading connectives and attribution; at most ``LONGEST`` characters and "…".

    A relative or participle clause takes the noun it hangs on along, a coordinated one its subject.
    """
    lexicon = load(f"{language}/events")
    kept = [t for t in clause if not _of_date(t, timex)]
    if sum(not t.is_punct for t in kept) < 2 and verb.dep_ not in ("acl", "acl:relcl", "relcl"):
        kept = list(clause)
    inside = {t.i for t in kept}
    kept = [t for t in kept if not (t.i == clause.start and t.pos_ == "SCONJ")]
    if verb.dep_ in ("acl", "acl:relcl", "relcl") and verb.head.i not in inside and verb.head.sent == verb.sent:
        kept = [*_noun_phrase(verb.head), *(t for t in kept if t.lower_ not in lexicon["relative"] or t.i > verb.i)]
    elif verb.dep_ == "conj" and not _subjects(verb) and verb.head.sent == verb.sent:
        kept = [*(t for s in _subjects(verb.head)[:1] for t in _noun_phrase(s) if t.i not in inside), *kept]
    text = _without_leading(_tidy(_joined(kept)), lexicon["leading"])
    text = _without_source(text, lexicon["sources"])
    if len(text) < 4:
        text = _tidy(clause.text)
    return _cut(text[:1].upper() + text[1:])


def _of_date(token: Token, timex: Tokens) -> bool:
    """True for the words of the date and the preposition and article in front of it."""
    if timex.start <= token.i < timex.end:
        return True
    if token.i >= timex.start or token.pos_ not in ("ADP", "DET"):
        return False
    return all(t.pos_ in ("ADP", "DET") for t in token.doc[token.i : timex.start])


def _subjects(verb: Token) -> list[Token]:
    return [t for t in verb.children if t.dep_ in SUBJECTS]


def _noun_phrase(noun: Token) -> list[Token]:
    """A noun with its determiner, adjectives and complements, without clauses."""
    cut: set[int] = set()
    for token in noun.subtree:
        if token.i > noun.i and (token.dep_ in ("acl", "acl:relcl", "relcl", "appos", "conj", "cc")):
            cut |= {t.i for t in token.subtree}
    words = [t for t in noun.subtree if t.i not in cut]
    while words and (words[-1].is_punct or words[-1].pos_ == "ADP"):
        words.pop()
    while words and (words[0].is_punct or words[0].pos_ in ("ADP", "CCONJ")):
        words.pop(0)
    return words


def _joined(tokens: list[Token]) -> str:
    """The words with the blanks they have in the text, and one where something was left out."""
    text = ""
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        gap = after is not None and after.i != token.i + 1 and not after.is_punct
        text += token.text_with_ws if not gap or token.whitespace_ else token.text + " "
    return text


def _tidy(text: str) -> str:
    text = " ".join(text.split())
    for gap, mended in ((" ,", ","), (",,", ","), (" .", "."), ("( ", "("), (" )", ")"), ("()", "")):
        text = text.replace(gap, mended)
    text = text.strip(" ,;:.–—-")
    for left, right in (("«", "»"), ("“", "”"), ("(", ")")):
        if text.count(left) > text.count(right):
            text = text[1:].strip() if text.startswith(left) else text + (f" {right}" if left == "«" else right)
        elif text.count(right) > text.count(left) and text.endswith(right):
            text = text[:-1].strip()
    return text


def _without_leading(text: str, leading: list[str]) -> str:
    """The text without the connectives that tie it to what stands before."""
    words = sorted(leading, key=lambda w: (-len(w), w))
    while True:
        low = text.lower()
        word = next(
            (
                w
                for w in words
                if low.startswith(w) and (w.endswith("'") or low[len(w) : len(w) + 1] in " ,") and len(low) > len(w)
            ),
            None,
        )
        if word is None:
            return text
        text = text[len(word) :].lstrip(" ,")


def _without_source(text: str, sources: list[str]) -> str:
    """The text without "Selon X," in front."""
    low = text.lower()
    comma = text.find(", ")
    if 0 < comma < 60 and any(low.startswith(s) for s in sources) and len(text) - comma > 20:
        return text[comma + 2 :]
    return text


def _cut(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    for mark, least in ((", ", 45), (" ; ", 45), (" – ", 45), (" (", 45), (" ", 0)):
        at = text.rfind(mark, least, LONGEST)
        if at > 0:
            short = text[:at].rstrip(" ,;:–—(")
            if short.count("(") > short.count(")"):
                short = short[: short.rfind("(")].rstrip()
            return short + "…"
    return text[:LONGEST] + "…"
