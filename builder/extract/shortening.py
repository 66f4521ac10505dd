"""Making a headline short enough without making it say more than it did."""

from __future__ import annotations

from collections.abc import Iterable

from builder.extract.parse import Token

LONGEST = 110
"""Characters, before a headline is cut at the end of a phrase."""
ROOM = 75
"""So many characters are left to what is said, however long the words that say who says it."""
LOOSE = frozenset({"relcl", "acl:relcl", "acl", "advcl", "appos", "parataxis"})
"""Relations of what may be left out where commas set it off."""
FIRM = frozenset({"si", "s'", "sauf", "if", "unless", "except", "selon", "d'après", "according"})
"""Words that open what a statement depends on: conditions and sources are never left out."""
NEEDED = FIRM | {"que", "qu'", "hormis", "only", "pas", "not", "n't", "sans", "without"}
"""Words before which a cut would turn the meaning round."""
VERBAL = frozenset({"VERB", "AUX", "ADV", "PRON"})
HYPHENS = frozenset("-‐‑")
QUOTES = frozenset('«»“”"')
VOWELS = frozenset("aeiouyhàâäéèêëîïôöùûüœæ")
ELIDED = ("qu", "d", "n", "j")
"""Words without the letter that they lose before a vowel."""
NOMINAL = frozenset({"DET", "NUM", "NOUN", "PROPN"})
RELATIVES = frozenset({"WDT", "WP", "WP$"})
NO_END = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "AUX", "PRON", "PUNCT", "PART"})


def joined(tokens: Iterable[Token]) -> str:
    """The words with the blanks they have in the text, and one where something was left out."""
    listed = list(tokens)
    text = ""
    for token, after in zip(listed, [*listed[1:], None], strict=False):
        gap = after is not None and after.i != token.i + 1 and not after.is_punct
        text += token.text_with_ws if not gap or token.whitespace_ else _whole(token.text, after)
    return text


def _whole(text: str, after: Token | None) -> str:
    """A word before another than its own: ``que`` and a blank for ``qu'`` before a consonant."""
    if text[-1] not in "'’" or after is None or after.text[0].casefold() in VOWELS:
        return text if text[-1] in "'’" else f"{text} "
    return f"{text[:-1]}e " if text[:-1].casefold().endswith(ELIDED) else f"{text} "


def _without_opening(tokens: list[Token], held: frozenset[int]) -> list[Token]:
    """The words from the subject on, where what stands before it is set off by a comma and no condition."""
    for n, token in enumerate(tokens):
        if token.i in held and token.dep_.startswith("nsubj"):
            if token.pos_ == "PRON" and n and (token.tag_ in RELATIVES or "Rel" in token.morph.get("PronType", [])):
                return tokens  # what it is about stands in front
            start = min(t.i for t in (token, *token.lefts))
            first = next((m for m in range(n + 1) if tokens[m].i >= start), n)
            before = tokens[:first]
            if before and before[0].pos_ in NOMINAL and not any(t.pos_ in ("VERB", "AUX") for t in before):
                return tokens  # "Huit syndicats, les plus importants du pays, ont": a subject, too
            if before and before[-1].text == "," and tokens[0].lower_ not in FIRM and not held & {t.i for t in before}:
                return tokens[first:]
            return tokens
        if token.i in held:
            return tokens
    return tokens


def shortened(tokens: list[Token], held: frozenset[int]) -> list[Token]:
    """The words without what commas set off, the last such first, until they are short enough; ``held`` stay."""
    kept = tokens
    if len(joined(kept)) <= LONGEST:
        return kept
    kept = _without_opening(kept, held)
    inside = {t.i for t in kept}
    for token in sorted((t for t in kept if t.dep_ in LOOSE), key=lambda t: -t.i):
        below = sorted(t.i for t in token.subtree if t.i in inside)
        if below and (_in_a_word(token.doc[below[0]]) or _in_a_word(token.doc[min(below[-1] + 1, len(token.doc) - 1)])):
            continue
        if not below or held & set(below) or token.doc[below[0]].lower_ in FIRM or not _loose(token, below):
            continue
        first, last = below[0], below[-1]
        doc = token.doc
        if _parts_subject(token, below):
            continue
        if not (doc[first].is_punct or (first - 1 in inside and doc[first - 1].text in (",", "–", "—", "-"))):
            continue
        after = doc[last + 1] if last + 1 < len(doc) else None
        if after is not None and after.i in inside and not after.is_punct:
            continue
        gone = set(below)
        if "(" in (doc[i].text for i in below) and doc[last + 1 : last + 2] and doc[last + 1].text == ")":
            gone.add(last + 1)
        if first - 1 in inside and doc[first - 1].text in (",", "–", "—"):
            gone.add(first - 1)
        behind = after.text if after is not None else ""
        follows = doc[last + 2].pos_ if last + 2 in inside else ""
        if after is not None and (
            (behind in (",", "–", "—") and not gone - set(below)) or (behind == "," and follows in VERBAL)
        ):
            gone.add(after.i)
        kept = [t for t in kept if t.i not in gone]
        inside = {t.i for t in kept}
        if len(joined(kept)) <= LONGEST:
            break
    return kept


def _parts_subject(token: Token, below: list[int]) -> bool:
    """True where a plural verb would be left with one of those who do it: ``Exempla, dirigée par une junte, et
    Testville ont averti``, where the parser hangs the second in the aside."""
    subject = next((t for t in (token.head, *token.head.ancestors) if t.dep_.startswith("nsubj")), None)
    if subject is None or "Plur" in subject.morph.get("Number", []):
        return False
    verbs = (subject.head, *(c for c in subject.head.children if c.pos_ == "AUX"))
    many = any(v.pos_ in ("VERB", "AUX") and "Plur" in v.morph.get("Number", []) for v in verbs)
    gone = set(below)
    return many and not any(c.dep_ == "conj" and c.i not in gone for c in subject.children)


def _in_a_word(token: Token) -> bool:
    """True for a word behind a hyphen, and the hyphen: ``co-chair``."""
    if not token.i or token.doc[token.i - 1].whitespace_:
        return False
    return token.text in HYPHENS or token.doc[token.i - 1].text in HYPHENS


def _loose(token: Token, below: list[int]) -> bool:
    """False for a main clause that the parser hangs on another verb (``X va partir, a dit …``): nothing opens it; and
    for what a quotation begins or ends in."""
    text = "".join(token.doc[i].text for i in below)
    if text.count("«") != text.count("»") or text.count("“") != text.count("”") or text.count('"') % 2:
        return False
    if token.doc[below[0] - 1].text in QUOTES:
        return False
    if token.dep_ != "advcl":
        return True
    opened = any(w.pos_ == "SCONJ" or w.dep_ == "mark" or "Rel" in w.morph.get("PronType", []) for w in token.lefts)
    own = [token, *(c for c in token.children if c.dep_ in ("aux", "aux:tense", "aux:pass", "cop", "punct", "dep"))]
    return opened or not any("Fin" in w.morph.get("VerbForm", []) for w in own)


def cut(tokens: list[Token], tail: list[Token], least: int) -> tuple[list[Token], bool]:
    """The words up to the end of a phrase, so that with ``tail`` they are short enough; and whether any went.

    At least ``least`` words and one phrase more stay, so that a headline does not end before its point.
    """
    room = max(LONGEST - len(joined(tail)), ROOM)
    if len(joined(tokens)) <= room:
        return tokens, False
    length, best, comma = 0, 0, 0
    for n, token in enumerate(tokens):
        length += len(token.text_with_ws)
        if length > room and best:
            break
        after = tokens[n + 1] if n + 1 < len(tokens) else None
        if n >= least and _ends_phrase(token, after):
            best = n + 1
            if after is not None and after.text in (",", ";", "–", ":"):
                comma = n + 1
    chosen = comma if comma and len(joined(tokens[:comma])) >= 2 * room // 3 else best
    return (tokens[:chosen], chosen < len(tokens)) if chosen else (tokens, False)


def _ends_phrase(token: Token, after: Token | None) -> bool:
    """True where a phrase may end: not inside a name, not before a noun's adjective, not on a little word."""
    if (
        token.pos_ in NO_END
        or token.text in "«“("
        or (token.whitespace_ == "" and after is not None and (not after.is_punct or after.text in HYPHENS))
        or token.text in HYPHENS
    ):
        return False
    if after is None:
        return True
    if after.lower_ in NEEDED:
        return False
    if after.dep_.startswith("flat") or (token.dep_ in ("compound", "nummod", "amod") and token.head.i > token.i):
        return False
    if after.dep_ in ("amod", "fixed", "nummod", "obj", "dobj", "neg") and after.head.i <= token.i:
        return False
    if after.pos_ in ("VERB", "AUX") and _ends_subject(token, after):
        return False
    if token.pos_ in ("VERB", "ADV") and after.pos_ in ("VERB", "AUX", "ADV"):
        return False
    return not (token.pos_ == "PROPN" and after.pos_ == "PROPN")


def _ends_subject(token: Token, after: Token) -> bool:
    """True for the last word of a subject whose verb follows at once."""
    verbs = (after, after.head) if after.head.i > after.i else (after,)
    return any(c.dep_.startswith("nsubj") and c.right_edge.i == token.i for v in verbs for c in v.children)


BRACKET = 80
"""Characters of a sentence that a title may hold behind a single noun."""


def bracketed(text: str) -> str:
    """A sentence as a title's bracket holds it: up to the end of a word."""
    return text if len(text) <= BRACKET else text[:BRACKET].rsplit(" ", 1)[0] + "…"
