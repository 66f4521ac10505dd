"""The singular of a noun for persons: ``deputies``, ``policemen``, ``généraux``."""

from __future__ import annotations

ENDINGS = {
    "en": (("ies", ("y",)), ("men", ("man",)), ("es", ("",)), ("ves", ("f", "fe"))),
    "fr": (("aux", ("al",)),),
}
"""How plurals end other than by an "s" or an "x", and how their singulars do."""

INSIDE = ("-in-", "-of-", "-by", "-up", "-general")
"""Behind the noun that has the plural: ``sons-in-law``, ``passers-by``."""


def singulars(word: str, language: str) -> tuple[str, ...]:
    """What a word in small letters may be the plural of; a word of that form need not exist."""
    if language == "en" and "-" in word:
        for behind in INSIDE:
            head, found, rest = word.partition(behind)
            if found and head.endswith("s"):
                return (head[:-1] + found + rest,)
    if not word.endswith(("s", "x", "men")):
        return ()
    plain = (word[:-1],) if word.endswith(("s", "x")) else ()
    known = ENDINGS.get(language, ())
    others = (word.removesuffix(end) + single for end, ends in known if word.endswith(end) for single in ends)
    return (*plain, *others)
