"""When two names are one organisation's: word by word across languages, never by similarity."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache

from builder.data import load, words
from builder.data.folding import LANGUAGES, bare, fold, key
from builder.resolve.nations import adjectives, countries


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
def _links() -> frozenset[str]:
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
    left = [w for w in " ".join(bare(text)).replace(" s ", " ").split() if w not in _links()]
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
    if _without_form(one) == _without_form(other) and key(_without_form(one)) in (key(one), key(other)):
        return "legal form"  # two forms may be two companies
    known = _known()
    if key(one) in known and known[key(one)] == known.get(key(other)):
        return "known in both languages"
    a, b = parts(one), parts(other)
    if a == b and len(a) > 1 and not (len(a) == 2 and "+" not in a[0] + a[1]):
        return "word by word"
    return "head noun" if core(one) is not None and core(one) == core(other) else None


def _without_form(text: str) -> str:
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
    left = [w for w in bare(text) if w not in _links() and w not in _optional()]
    if not left or any(w in _concepts() or w in adjectives() for w in left):
        return None
    whole = " ".join(left).replace("-", " ")
    return None if whole in countries() or not any(len(w) > 1 for w in left) else whole


def is_generic(text: str) -> bool:
    """True for ``Cour suprême``, ``Ministry of Sports``: every country has one, or every town."""
    return key(text) not in _known() and all(_is_plain(w) for w in parts(text))


def is_nationwide(text: str) -> bool:
    """True for what a country has one of, of the names that are generic: ``Parliament``, and no ``Council``."""
    return any(w[0] == "+" and w[1:] in words("organisations", "nationwide") for w in parts(text))


def is_known_everywhere(text: str) -> bool:
    """True for a name that means the same to the press of every country: ``UN``, ``FBI``."""
    return key(text) in _known() or key(text) in words("organisations", "everywhere")


def _is_plain(part: str) -> bool:
    if part[0] == "+":
        return part[1:] not in words("organisations", "worldwide")
    return part in words("organisations", "plain")


def lacks_country(short: str, long: str) -> bool:
    """True for ``ministère de la Défense`` beside ``ministère russe de la Défense``; not for ``Greenpeace`` beside
    ``Greenpeace France``, which is its branch there."""
    if is_branch(long, short):
        return False
    a, b = Counter(parts(short)), Counter(parts(long))
    missing = b - a
    return bool(a) and not a - b and bool(missing) and all(w[0] in "=~" for w in missing) and sum(a.values()) > 1


def is_branch(long: str, short: str) -> bool:
    """True where one name is the other with a country at its end, and no little word between."""
    one, other = bare(short), bare(long)
    rest = " ".join(other[len(one) :]).replace("-", " ")
    return other[: len(one)] == one and rest in countries()


def is_head_of(short: str, long: str) -> bool:
    """True for ``Parliament`` beside ``European Parliament``, ``House`` beside ``House of Representatives``.

    The head stands first in French and where a little word follows it, else last.
    """
    one, other = bare(short), bare(long)
    if len(one) != 1 or len(other) < 2 or one[0] not in _concepts() or not short.strip()[:1].isupper():
        return False
    first = other[0] == one[0] and (other[1] in _links() or one[0] in _french_concepts())
    return first or (other[-1] == one[0] and not any(w in _links() for w in other[:-1]))


def is_cut_from(short: str, long: str) -> bool:
    """True for ``Fringe Society`` beside ``Edinburgh Fringe Society``, ``Fédération française`` beside ``Fédération
    française de tennis``, ``Worthington`` beside ``Worthington Industries``: what an article says of a name again."""
    one, other = bare(short), bare(long)
    if not one or len(one) >= len(other) or not short.strip()[:1].isupper():
        return False
    rest = other[len(one) :]
    endings = words("organisations", "companies")
    if other[: len(one)] == one and all(w in endings for w in rest):
        return len(one) > 1 or one[0] not in _concepts()
    if other[: len(one)] == one and len(rest) == 1 and rest[0] in words("organisations", "left_out"):
        return True  # "Labour" of "Labour Party"
    if len(one) < 2:  # "Shell" of "Royal Dutch Shell"
        plain = one[0] not in _concepts() and one[0] not in _heads_last() and one[0] not in countries()
        return (
            plain
            and len(other) > 2
            and other[-1] == one[0]
            and other[0] not in _heads_first()
            and not set(other) & _links()
        )
    if one[0] in _heads_first():
        return other[: len(one)] == one and rest[0] in _links()
    return other[-len(one) :] == one and one[-1] in _heads_last()


@cache
def _heads_last() -> frozenset[str]:
    return words("en/names", "group_heads") | words("en/organisations", "said_last")


@cache
def _heads_first() -> frozenset[str]:
    return frozenset(fold(w) for w in words("fr/names", "group_heads"))


@cache
def _french_concepts() -> frozenset[str]:
    """Words of languages that put the head first."""
    return frozenset(f for forms in load("fr/organisations")["words"].values() for f in forms.split())


def is_acronym(text: str) -> bool:
    """True for ``RDK``: three to six capitals."""
    plain = text.replace(".", "")
    return 3 <= len(plain) <= 6 and plain.isalpha() and plain.isupper()


def is_two_letters_of(short: str, long: str) -> bool:
    """True for ``GM`` or ``G.M.`` beside ``General Motors Co.``: within one article only, for many names have them."""
    plain = short.replace(".", "")
    if not (len(plain) == 2 and plain.isalpha() and plain.isupper()):
        return False
    found = [w for part in _without_form(long).split() for w in part.split("-") if w not in _links()]
    return len(found) == 2 and "".join(w[0] for w in found) == plain.lower()


def initials(text: str) -> frozenset[str]:
    """What a long name may be shortened to, small: with and without its little words."""
    found = [w for part in bare(text) for w in part.split("-")]
    if len(found) < 3:
        spelt = "".join(w.lower() if w.isupper() and len(w) < 4 else w[:1].lower() for w in text.split())
        return frozenset({spelt}) if len(found) == 2 < len(spelt) else frozenset()  # "TFC" of "Toulouse FC"
    firsts = {"".join(w[0] for w in found), "".join(w[0] for w in found if w not in _links())}
    if len(found) > 3 and found[-1] in words("organisations", "companies"):
        firsts.add("".join(w[0] for w in found[:-1]))  # "Exempla Transit Services Inc"
    return frozenset(firsts)


def blocks(text: str) -> frozenset[str]:
    """Keys of which any two names share one when ``same_group`` may join them."""
    found = {key(text), " ".join(parts(text)), f"form {_without_form(text)}"}
    if key(text) in _known():
        found.add(f"known {_known()[key(text)]}")
    if core(text) is not None:
        found.add(f"core {core(text)}")
    return frozenset(found)
