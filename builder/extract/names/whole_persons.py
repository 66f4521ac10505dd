"""The rest of a person's name that the model cut short: a surname, particles, initials, a nickname, ``Jr.``."""

from __future__ import annotations

import re

from builder.extract.names.candidate import MARKS, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.runs import COMMON, is_name_word, opens
from builder.extract.parse import Doc, Token

GENERATIONS = frozenset({"Jr", "Jr.", "Sr", "Sr.", "Jnr", "Jnr.", "Snr", "Snr.", "II", "III", "IV"})
LETTER = re.compile("[A-Z]")
WORDS = frozenset("AIY")
"""Letters that are words: an initial only beside another one."""
INITIALS = re.compile(r"(?:-?[A-ZÀ-Þ]\.){1,3}(?:-[A-ZÀ-Þ]\.)?")


def whole(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """Bounds of a person's whole name, of which these tokens are a part."""
    end = _with_nickname(doc, start, end, lexicon)
    if start and lexicon.has("titles", doc[start - 1].text) and doc[start - 1].text[:1].isupper():
        end = _with_next_person(doc, end)
    start -= _opens_name(doc, start, end, lexicon)
    start, end = _with_halves(doc, start, end, lexicon)
    start = _with_initials(doc, _with_particle(doc, start, lexicon), lexicon)
    return start, _with_generation(doc, _with_surname(doc, end, lexicon))


def _opens_name(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """True for ``Gisli`` before ``Exempleson, MP for X``: a first word of the sentence that the parser hangs on the
    name, and that is no office, people or body."""
    generation = end - start == 2 and doc[end - 1].text in GENERATIONS
    if lexicon.head_first or start == 0 or (end - start > 1 and not generation) or end >= len(doc):
        return False
    first = doc[start - 1]
    lists = (*COMMON, "group_heads", "place_heads", "place_nouns", "site_heads", "leading_words", "captions")
    listed = lexicon.has_any(lists, first.text) or lexicon.is_person(first.text)
    hung = first.is_sent_start and first.dep_ == "compound" and first.head.i == start and first.ent_type_ == ""
    plain = first.pos_ == "PROPN" and first.text.istitle() and first.is_alpha and len(first) > 2
    goes_on = doc[end].text == "," or doc[end].pos_ in {"VERB", "AUX"}
    return hung and plain and goes_on and not listed and not lexicon.is_demonym(first.text)


def _with_nickname(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where ``Ernesto « Che » Exemple`` ends: a word or two in marks inside a name."""
    opened = next((i for i in range(start + 1, min(end + 1, len(doc))) if doc[i].text in MARKS), None)
    if opened is None or not is_capital(doc[opened - 1]):
        return end
    closed = next(
        (i for i in range(opened + 2, min(opened + 5, len(doc))) if doc[i].text == MARKS[doc[opened].text]), None
    )
    if closed is None or closed + 1 >= len(doc) or not all(t.text.istitle() for t in doc[opened + 1 : closed]):
        return end
    behind = doc[closed + 1]
    numbered = closed + 2 < len(doc) and doc[closed + 2].text in GENERATIONS  # 'Zed "Zee" Exemple Jr.'
    plain = lexicon.has("determiners", behind.text) or (
        not numbered
        and behind.ent_type_ in {"PER", "PERSON"}
        and opened == end
        and (behind.ent_iob_ == "B" and closed + 2 < len(doc) and doc[closed + 2].ent_iob_ == "I")
    )
    if plain or behind.pos_ != "PROPN" or not (is_capital(behind) and behind.is_alpha):
        return end  # "dit Zed Exemple. « Non » Le maire"
    return max(end, closed + 2)


def _with_next_person(doc: Doc, end: int) -> int:
    """Where the name ends that the model took for two persons side by side, behind a title."""
    further = end
    if end < len(doc) and doc[end].ent_iob_ == "B" and doc[end].ent_type_ in {"PER", "PERSON"}:
        further += 1
        while further < len(doc) and doc[further].ent_iob_ == "I":
            further += 1
    return further if further - end < 4 and is_capital(doc[further - 1]) else end


def _with_halves(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """The whole of ``Kahdar Ahmed``, of which the model saw one word, or two names side by side."""
    party = lexicon.names_party(doc, start)
    if end - start == 1 and doc[start].text.istitle():
        while end < len(doc) and end - start < 3 and _is_half(doc[end], lexicon) and not party:
            end += 1  # not "le porte-parole d'Horizons Zoé Exemple"
    elif start and doc[start - 1].ent_type_ in {"MISC", "GPE"} and doc[start - 1].ent_iob_ == "B":
        first = doc[start - 1]
        if first.ent_type_ == "GPE":
            return start - (lexicon.is_given(first.text) and not is_on_map(first.text) and end - start > 1), end
        start -= (
            _is_half(first, lexicon)
            and not lexicon.has("portfolios", first.text)
            and not opens(first)
            and not lexicon.is_given(doc[start].text)
        )
    return start, end


def _is_half(token: Token, lexicon: Lexicon) -> bool:
    """A word in title case, whatever the parser takes it for, that is nothing else: no office, thing or people."""
    text = token.text
    listed = lexicon.has_any(COMMON, text) or lexicon.has("group_heads", text)
    return (
        text.istitle()
        and text.isalpha()
        and len(text) > 2
        and not (
            listed or lexicon.is_demonym(text) or lexicon.is_person(text) or token.ent_type_ in {"ORG", "GPE", "DATE"}
        )
    )


def _with_particle(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where ``Marine Le Pen`` starts, when the model saw ``Pen`` alone."""
    small = start
    while small > 1 and doc[small - 1].text in lexicon.lists["surname_particles"]:
        small -= 1
    if small < start and is_capital(doc[small - 1]) and is_name_word(doc[small - 1], lexicon):
        return small - 1
    before = doc[start - 1] if start else doc[start]
    if start < 2 or before.is_sent_start or not (is_capital(before) and lexicon.has("particles", before.text)):
        return start
    first = doc[start - 2]
    named = is_capital(first) and first.is_alpha and not lexicon.has_any(COMMON, first.text)
    return start - 2 if named else start - 1


def _with_initials(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where ``J.-C. Exemple`` and ``Zed H. Exemple`` start, when the model saw ``Exemple`` alone."""
    first = start
    while first > 0 and not lexicon.has("titles", doc[first - 1].text):
        word = doc[first - 1].text
        beside = (doc[first].text, doc[first - 2].text if first > 1 else "")
        letter = LETTER.fullmatch(word) and (word not in WORDS or any(map(LETTER.fullmatch, beside)))
        if not (letter or INITIALS.fullmatch(word)):
            break
        first -= 1
    if first == start or not is_capital(doc[first]):
        return start
    given = doc[first - 1] if first else doc[first]
    return first - 1 if given.ent_type_ in {"PER", "PERSON"} and given.i < first and given.is_alpha else first


def _with_surname(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where ``Erik ten Hag`` and ``Zed De La Exemple`` end, when the model saw their beginning."""
    i = end
    while i < len(doc) and i - end < 3 and doc[i].text in lexicon.lists["surname_particles"]:
        i += 1
    if end < i < len(doc) and is_capital(doc[i]) and doc[i].is_alpha:
        following = doc[i + 1].text if i + 1 < len(doc) else ""
        if following in lexicon.lists["surname_particles"]:
            return _with_surname(doc, i + 1, lexicon)  # "Zed ben Exemple ben Modèle"
    if lexicon.is_given(doc[end - 1].text) and [t.text for t in doc[end : end + 2]] == ["de", "la"]:
        i = end + 2
    glued = is_capital(doc[end - 1]) and doc[end - 1].text.lower() in lexicon.lists["particles"]
    if (i == end and not glued) or i >= len(doc) or not is_capital(doc[i]) or not doc[i].is_alpha:
        return end
    two = doc[i + 1 : i + 3]
    house = len(two) == 2 and all(map(is_capital, two)) and two[0].lower_ in lexicon.lists["particles"]
    return i + 3 if house and i > end else i + 1  # "ben Exemple Al Modèle"


def _with_generation(doc: Doc, end: int) -> int:
    """Where ``Zed Exemple Sr.`` and ``Zed Exemple, Jr.`` end: father and son are two."""
    parted = end + 1 < len(doc) and doc[end].text == "," and doc[end + 1].text in GENERATIONS
    end += parted
    if end < len(doc) and doc[end].text in GENERATIONS:
        end += 1
    dotted = end + 1 < len(doc) and doc[end].text == "." and not is_capital(doc[end + 1])
    return end + 1 if dotted and doc[end - 1].text in GENERATIONS else end
