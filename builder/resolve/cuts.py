"""How an article says a group's name in short once it has said it in full."""

from __future__ import annotations

from collections import Counter
from functools import cache

from builder.data import words
from builder.data.folding import bare, fold
from builder.resolve.groups import concept, is_plain, links, parts, without_form
from builder.resolve.nations import adjectives, countries
from builder.resolve.place_cuts import shortened


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


def is_head_of(short: str, long: str, language: str) -> bool:
    """True for ``Parliament`` beside ``European Parliament``, ``House`` beside ``House of Representatives``.

    The head stands first in French and where a little word follows it, else last.
    """
    one, other = bare(short), bare(long)
    if len(one) != 1 or len(other) < 2 or concept(one[0]) is None or not short.strip()[:1].isupper():
        return False
    first = other[0] == one[0] and (other[1] in links() or language == "fr")
    return first or (other[-1] == one[0] and not any(w in links() for w in other[:-1]))


def is_cut_from(short: str, long: str) -> bool:
    """True for ``Fringe Society`` beside ``Edinburgh Fringe Society``, ``Fédération française`` beside ``Fédération
    française de tennis``, ``Worthington`` beside ``Worthington Industries``: what an article says of a name again."""
    one, other = bare(short), bare(long)
    if not one or len(one) >= len(other) or not short.strip()[:1].isupper():
        return False
    rest = other[len(one) :]
    endings = words("organisations", "companies")
    if other[: len(one)] == one and all(w in endings for w in rest):
        return len(one) > 1 or concept(one[0]) is None
    if other[: len(one)] == one and len(rest) == 1 and rest[0] in words("organisations", "left_out"):
        return True  # "Labour" of "Labour Party"
    if len(one) < 2:  # "Shell" of "Royal Dutch Shell"
        plain = concept(one[0]) is None and one[0] not in _heads_last() and one[0] not in countries()
        return (
            plain
            and len(other) > 2
            and other[-1] == one[0]
            and other[0] not in _heads_first()
            and not set(other) & links()
        )
    if one[0] in _heads_first():
        return other[: len(one)] == one and rest[0] in links()
    part = other[-len(one) - 1] in links()  # "Burns Centre of the Civil Hospital": a part of it
    return other[-len(one) :] == one and one[-1] in _heads_last() and not part


@cache
def _heads_last() -> frozenset[str]:
    return words("en/names", "group_heads") | words("en/organisations", "said_last")


@cache
def _heads_first() -> frozenset[str]:
    return frozenset(fold(w) for w in words("fr/names", "group_heads"))


def is_acronym(text: str) -> bool:
    """True for ``RDK``, ``DoJ``: three to six letters, capitals but for a little word's between them."""
    plain = text.replace(".", "")
    inner = [c for c in plain if c.islower()]
    between = len(inner) == 1 and len(plain) == 3 and plain[1] in inner
    return 3 <= len(plain) <= 6 and plain.isalpha() and (plain.isupper() or between)


def is_two_letters_of(short: str, long: str) -> bool:
    """True for ``GM`` or ``G.M.`` beside ``General Motors Co.``: within one article only, for many names have them."""
    plain = short.replace(".", "")
    if not (len(plain) == 2 and plain.isalpha() and plain.isupper()):
        return False
    found = [w for part in without_form(long).split() for w in part.split("-") if w not in links()]
    return len(found) == 2 and "".join(w[0] for w in found) == plain.lower()


def initials(text: str) -> frozenset[str]:
    """What a long name may be shortened to, small: with and without its little words, of its head alone too."""
    found = [w for part in bare(text) for w in part.split("-")]
    if len(found) < 3:
        spelt = "".join(w.lower() if w.isupper() and len(w) < 4 else w[:1].lower() for w in text.split())
        return frozenset({spelt}) if len(found) == 2 < len(spelt) else frozenset()  # "TFC" of "Toulouse FC"
    firsts = {"".join(w[0] for w in found), "".join(w[0] for w in found if w not in links())}
    if len(found) > 3 and found[-1] in words("organisations", "companies"):
        firsts.add("".join(w[0] for w in found[:-1]))  # "Exempla Transit Services Inc"
    head = next((n for n, w in enumerate(found) if w in links()), 0)
    if head > 2:
        firsts.add("".join(w[0] for w in found[:head]))  # "Exempla Trades Department of the Federation of Labour"
    return frozenset(firsts)


def spells_head(short: str, long: str) -> bool:
    """True for ``RC Exempla`` beside ``Rugby Club Exempla``, ``TGI de Testville`` beside ``tribunal de grande instance
    de Testville``: the first words by their letters, the same town or name behind them."""
    one, other = ([w for w in bare(text) if w not in links()] for text in (short, long))
    letters = short.split()[0] if short.split() else ""
    size = len(one[0]) if one else 0
    if len(one) < 2 or not (1 < size < 5 and letters.isupper()) or len(other) != size + len(one) - 1:
        return False
    return one[0] == "".join(w[0] for w in other[:size]) and one[1:] == other[size:]


def spells(short: str, long: str) -> bool:
    """True for ``LASU`` beside ``Lagos State University``: each of three or more words gives its first letters, one of
    them two or three."""
    letters = short.replace(".", "").lower()
    found = [w for part in bare(long) for w in part.split("-") if w not in links()]
    return len(found) > 2 and len(found) < len(letters) < 2 * len(found) and _gives(letters, tuple(found))


def _gives(letters: str, found: tuple[str, ...]) -> bool:
    if not found:
        return not letters
    sizes = range(1, min(3, len(found[0])) + 1)
    return any(letters[:n] == found[0][:n] and len(letters) >= n and _gives(letters[n:], found[1:]) for n in sizes)


def is_its_field(short: str, long: str) -> bool:
    """True for ``Fire and Emergency Services`` beside ``Department of Fire and Emergency Services``: what an office is
    for, in three words and more."""
    one, other = bare(short), bare(long)
    capital = short.strip()[:1].isupper()
    return (
        capital
        and len(one) > 2
        and other[1:2] == ("of",)
        and other[2:] == one
        and other[0] in words("organisations", "offices")
    )


def lacks_adjectives(short: str, long: str) -> bool:
    """True for ``Commission électorale`` beside ``Commission électorale indépendante``, ``Conseil de l'essai`` beside
    ``Conseil supérieur de l'essai``: nothing is missing but words that part no two bodies."""
    one, other = ([w for w in bare(text) if w not in links()] for text in (short, long))
    missing = Counter(other) - Counter(one)
    kept = [w for w in other if w not in missing and concept(w) != "+party"]  # "Independent Labour Party" is another
    may = words("organisations", "left_out_adjectives")
    left = all(w in may or adjectives().get(w, "").islower() for w in missing)  # "Grand Conseil vaudois"
    return len(one) > 1 and bool(missing) and kept == one and left


def is_of_the_same_town(one: str, other: str) -> bool:
    """True for ``Exempla City Council`` beside ``City Council of Exempla``, or of ``Exempla de Mar``: one office of one
    town."""
    what, where = _office_and_town(one)
    same, there = _office_and_town(other)
    if not what or what != same or not where or not there:
        return False
    short, long = sorted((where, there), key=len)
    return short == long or shortened(" ".join(short), " ".join(long))


def _office_and_town(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """``city council`` and ``exempla`` for ``Exempla City Council``; nothing where a name is not made so."""
    found = bare(text)
    own = [n for n, w in enumerate(found) if not is_plain(w) and w not in links()]
    if not own:
        return (), ()
    first, last = own[0], own[-1]
    what = found[:first] or found[last + 1 :]
    if found[:first] and found[last + 1 :]:
        return (), ()
    what = tuple(w for w in what if w not in links())
    return (what, found[first : last + 1]) if len(what) > 1 else ((), ())
