"""When two names are one organisation's: word by word across languages, never by similarity."""

from __future__ import annotations

from functools import cache, lru_cache

from builder.data import load, words
from builder.data.folding import LANGUAGES, bare, key
from builder.data.gazetteer import spots
from builder.resolve.nations import adjectives, countries
from builder.resolve.places import SMALL

TOLD_BY_TOWN = frozenset({"newspaper", "broadcaster", "news", "site"})
"""What is told by its town: ``Radio Exempla`` is not Exempla."""


@cache
def _concepts() -> dict[str, str]:
    """Concept by folded word, all languages together; plurals too."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for concept, forms in load(f"{language}/organisations")["words"].items():
            for form in forms.split():
                for ending in ("", "s"):
                    found.setdefault(form + ending, f"+{concept}")
    return found


@cache
def links() -> frozenset[str]:
    """The little words of organisations' names, all languages together."""
    return frozenset().union(*(words(f"{language}/organisations", "links") for language in LANGUAGES))


@cache
def _optional() -> dict[str, str]:
    """What a head says a group is, by folded word, all languages together: ``compagnie`` is a ``company``."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for meaning, forms in load(f"{language}/organisations")["optional"].items():
            found.update(dict.fromkeys(forms.split(), meaning))
    return found


@cache
def _known() -> dict[str, int]:
    lines = load("organisations")["known"]
    return {key(name): i for i, line in enumerate(lines) for name in line.split(",")}


@lru_cache(maxsize=65536)
def parts(text: str) -> tuple[str, ...]:
    """The meaning of a name's words, sorted: ``+legion``, ``=RU`` (of Russia), ``~RU`` (Russian), or the word itself.

    In a name of a state's own institutions alone, ``=RU`` and ``~RU`` are both ``=RU``.
    """
    found: list[str] = []
    left = [w for w in " ".join(bare(text)).replace(" s ", " ").split() if w not in links()]
    i = 0
    while i < len(left):
        pair = " ".join(left[i : i + 2]).replace("-", " ")
        if len(left) > i + 1 and pair in countries():
            found.append("=" + countries()[pair])
            i += 2
            continue
        found.append(_meaning(left[i]))
        i += 1
    state = words("organisations", "state")
    own = all(w[0] in "=~" or (w[0] == "+" and w[1:] in state) for w in found)
    return tuple(sorted("=" + w[1:] if own and w[0] == "~" else w for w in found))


def _meaning(word: str) -> str:
    if word in _concepts():
        return _concepts()[word]
    if word in adjectives() and not adjectives()[word].islower():
        return "~" + adjectives()[word]
    if word.replace("-", " ") in countries():
        return "=" + countries()[word.replace("-", " ")]
    return word.replace("-", "")


def concept(word: str) -> str | None:
    """What a folded word means in either language, if it is one of those that organisations' names are made of."""
    return _concepts().get(word)


def same_group(one: str, other: str) -> str | None:
    """The rule by which two names are one organisation's, else None."""
    if key(one) == key(other):
        return "exact"
    if without_form(one) == without_form(other) and key(without_form(one)) in (key(one), key(other)):
        return "legal form"  # two forms may be two companies
    known = _known()
    if key(one) in known and known[key(one)] == known.get(key(other)):
        return "known in both languages"
    a, b = parts(one), parts(other)
    if a == b and len(a) > 1 and not (len(a) == 2 and "+" not in a[0] + a[1]):
        return "word by word"
    if a == b and len(a) == 1 and a[0].removeprefix("+") in words("organisations", "single"):
        return "word by word"
    return "head noun" if core(one) is not None and core(one) == core(other) else None


def without_form(text: str) -> str:
    """``delta air lines`` for ``Delta Air Lines Inc.``; the name itself where nothing else would be left of it."""
    left = list(bare(text))
    while len(left) > 1 and left[-1] in words("organisations", "legal_forms"):
        left.pop()
    return " ".join(left) if any(len(w) > 2 for w in left) else key(text)


def needs_evidence(rule: str, one: str, other: str) -> bool:
    """True for ``Société Dupont`` and ``Groupe Dupont``: heads that differ may be of two organisations."""
    a, b = heads(one), heads(other)
    return rule == "head noun" and not (a <= b or b <= a)


def heads(text: str) -> frozenset[str]:
    """What the optional heads of a name say that it is; what only describes (``paramilitaire``) says nothing."""
    return frozenset(_optional()[w] for w in bare(text) if w in _optional()) - {"any"}


@lru_cache(maxsize=65536)
def core(text: str) -> str | None:
    """``wagner`` for ``groupe paramilitaire Wagner``: the proper name left when optional heads go; None without one."""
    left = [w for w in bare(text) if w not in links() and w not in _optional()]
    if not left or any(w in _concepts() or w in adjectives() for w in left):
        return None
    whole = " ".join(left).replace("-", " ")
    town = bool(heads(text) & TOLD_BY_TOWN) and whole not in _media() and _is_on_map(whole)
    return None if whole in countries() or town or not any(len(w) > 1 for w in left) else whole


def _is_on_map(whole: str) -> bool:
    return any(s.level != "town" or s.population >= SMALL for s in spots(whole))


@cache
def _media() -> frozenset[str]:
    return frozenset(map(key, load("media")["names"]))


def is_generic(text: str) -> bool:
    """True for ``Cour suprême``, ``Ministry of Sports``: every country has one, or every town."""
    found = parts(text)
    plain = all(_is_plain(w) for w in found) or ("+ministry" in found and not any(w[0] in "=~" for w in found))
    return plain and key(text) not in _known()


def is_nationwide(text: str) -> bool:
    """True for what a country has one of, of the names that are generic: ``Parliament``, and no ``Council``."""
    return any(w.removeprefix("+") in words("organisations", "nationwide") for w in parts(text))


def is_known_everywhere(text: str) -> bool:
    """True for a name that means the same to the press of every country: ``UN``, ``FBI``."""
    return key(text) in _known() or key(text) in words("organisations", "everywhere")


def is_plain(word: str) -> bool:
    """True for a folded word that says what a body is and not which: ``council``."""
    return _is_plain(_concepts().get(word, word))


def _is_plain(part: str) -> bool:
    if part[0] == "+":
        return part[1:] not in words("organisations", "worldwide")
    return part in words("organisations", "plain")


def blocks(text: str) -> frozenset[str]:
    """Keys of which any two names share one when ``same_group`` may join them."""
    found = {key(text), " ".join(parts(text)), f"form {without_form(text)}"}
    if key(text) in _known():
        found.add(f"known {_known()[key(text)]}")
    if core(text) is not None:
        found.add(f"core {core(text)}")
    return frozenset(found)
