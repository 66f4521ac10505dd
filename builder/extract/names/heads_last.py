"""Groups of languages whose head noun stands last: ``Belgian federal police``, ``Bank of Exemplia``."""

from __future__ import annotations

import re

from builder.extract.models import nouns
from builder.extract.names import whole_places
from builder.extract.names.candidate import is_capital, word_at
from builder.extract.names.fields import is_field, with_second
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.parse import Doc, Token

PREFIXES = frozenset(
    {"Anti", "Counter", "Non", "Inter", "Co", "Pre", "Post", "Pro", "Self", "Sub", "Vice", "Trans", "Cross", "Multi"}
)
NUMBER = frozenset({"Number", "No.", "No"})
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


def head_last(doc: Doc, i: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Bounds of the group whose English-like head is token ``i``."""
    head, start = doc[i], i
    if whole_places.is_of_an_area(doc, i, lexicon):
        return None
    if i + 1 < len(doc) and is_capital(doc[i + 1]) and lexicon.is_person(doc[i + 1].text):
        return None
    if head.text == "Police" and whole_places.is_house(doc, i + 1):
        return None  # "Exempla Police Station"
    if is_capital(head):
        while start > 0 and not doc[start].is_sent_start:
            if _is_part(doc[start - 1], lexicon):
                start -= 1
            elif _is_prefixed(doc, start):
                start -= 3  # "Anti-corruption" Bureau
            elif start < i and lexicon.has("honoured", doc[start - 1].text) and is_capital(doc[start - 1]):
                start -= 1  # "Queen Exempla Hospital"
                break
            elif start > 1 and start < i and _is_particle(doc, start - 1, lexicon):
                start -= 2  # "Zed bin Exemple Foundation"
            elif start > 1 and (_is_joined(doc, start, i, lexicon) or _is_glued(doc, start)):
                start -= 2
            else:
                break
        if start < i and (first := _first_of_row(doc, start, lexicon)) < start:
            start = first  # "the Rail, Tram and Bus Union"
        elif start < i and doc[start - 1].text == "and" and doc[start - 1].ent_type_ == "ORG" and start > 1:
            start -= 0 if lexicon.has("alone_heads", doc[start - 2].text) else 2  # "Competition and" Markets Authority
        if start > 2 and doc[start - 1].text == "and" and _is_field(doc, start - 2, lexicon):
            start -= 2  # "the Employment and Labour Relations Court"
        if start < i and _is_pair_of_places(doc, start):
            start -= 2  # "Exempleton and Testford Hospitals Trust"
        if (
            start > 0
            and ORDINAL.fullmatch(doc[start - 1].text)
            and (start < i or (lexicon.has("units_alone", head.text) and doc.span(i + 1, i + 2).text != "/"))
        ):
            start -= 1  # "115th District Court", "the Army's 1st Division"
        hyphen = doc[start - 1] if start > 1 else head
        glued = hyphen.text == "-" and not (hyphen.whitespace_ or doc[start - 2].whitespace_)
        if glued and start < i and lexicon.has("particles", doc[start - 2].text):
            start -= 2  # "al-Exemple Charity Foundation"
            start -= 2 if _is_glued(doc, start) else 0  # "Testanna-la-Mar Hospital"
        elif glued and start < i - 1 and doc[start - 2].lower_ == "neo":
            start += 1  # "neo-Nazi Exemple Regiment"
        end = _of(doc, _numbered(doc, i + 1, lexicon), lexicon)
        if _is_glued(doc, i + 2) and head.ent_type_ == "ORG" and doc[i + 2].ent_iob_ == "I":
            return None  # "Exempleton Union-Tribune", which the model sees whole
        if lexicon.has("local_heads", head.text) and [t.text for t in doc[end : end + 1]] == ["at"]:
            end += 2 if is_on_map(doc.span(end + 1, end + 2).text) else 0  # "University of Exempla at Testville"
        if lexicon.has("place_heads", doc[end - 1].text) and end > i + 1 and doc[end : end + 1]:
            end += doc[end].text.isdigit()  # "Office of Testing Region 11"
        if end == i + 1 < len(doc) and start < i and doc[end].text.lower() in lexicon.countries:
            end += 1  # "National Research Council Canada"
        if (
            end == i + 1 < len(doc)
            and doc[end].ent_iob_ == "I"
            and doc[end].ent_type_ == "ORG"
            and is_capital(doc[end])
        ):
            return None  # "Union" of "Union Pacific Corp."
        return (start, end) if end - start > 1 or lexicon.has("alone_heads", head.text) else None
    local = _local_body(doc, i, lexicon)
    if local is not None:
        return local, i + 1
    owner = _owning_office(doc, i, lexicon)
    if owner is not None:
        return owner, i + 1
    if lexicon.has("loose_heads", head.text) and not (head.text == "office" and i > 1 and doc[i - 1].text == "'s"):
        return None
    parts = {"ADJ", "NOUN", "PROPN", "PART"}
    while start > 0 and (doc[start - 1].pos_ in parts or lexicon.is_demonym(doc[start - 1].text)):
        start -= 1
        if lexicon.is_demonym(doc[start].text) or _is_capital_demonym(doc[start], lexicon):
            return start, i + 1
    return None


def _local_body(doc: Doc, i: int, lexicon: Lexicon) -> int | None:
    """Where ``Exempleton crown court``, ``Exempleton city council`` start, small behind a town of the map."""
    start = i
    while start > 1 and i - start < 3 and lexicon.has("local_kinds", doc[start - 1].text):
        start -= 1
    if start == i or not lexicon.has("local_bodies", doc[i].text):
        return None
    first = start - 1
    while first > 0 and is_capital(doc[first]) and _is_part(doc[first - 1], lexicon) and start - first < 3:
        first -= 1
    return next((n for n in range(first, start) if is_capital(doc[n]) and is_on_map(doc.span(n, start).text)), None)


def _is_field(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a ministers' field in capitals behind an article: half of a body's name."""
    return is_field(doc[i].text, lexicon) and is_capital(doc[i]) and doc[i - 1].lower_ == "the"


def _is_prefixed(doc: Doc, start: int) -> bool:
    """True for ``Anti-corruption`` before a body's head: one word, small behind its hyphen."""
    if start < 3 or doc[start - 2].text != "-" or doc[start - 2].whitespace_ or doc[start - 3].whitespace_:
        return False
    return doc[start - 3].text in PREFIXES and doc[start - 1].is_lower and doc[start - 1].is_alpha


def _first_of_row(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Where a row of plain nouns in capitals begins that a body's name goes on behind an "and", with an article before
    it; ``start`` where none does: not in ``Exemplia, Syldavia and European Union``."""
    at = start - 1
    if at < 3 or doc[at].text not in {"and", "&"}:
        return start
    while at > 1:
        first = at - 1
        while first > 0 and at - first < 3 and doc[first].is_alpha and _is_plain(doc[first - 1]):
            first -= 1
        item = doc[first:at]
        if not item or not all(t.text.istitle() and t.lower_ in nouns("en") for t in item):
            return start
        if any(lexicon.has("group_heads", t.text) or t.text in lexicon.well_known for t in item):
            return start
        before = doc[first - 1] if first else doc[first]
        if before.lower_ == "the" or doc[first].is_sent_start:
            return first if doc[at].text == "," else start
        if before.text != ",":
            return start
        at = first - 1
    return start


def _is_plain(token: Token) -> bool:
    """True for a word in capitals that is no article."""
    return is_capital(token) and token.is_alpha and token.lower_ != "the"


def _is_pair_of_places(doc: Doc, start: int) -> bool:
    """True where a place and an "and" stand before a place that the name begins with; not behind ``in`` or in a row."""
    if start < 2 or doc[start - 1].text != "and" or not is_capital(doc[start - 2]) or doc[start - 2].is_sent_start:
        two = start > 1 and doc[start - 1].text == "and" and doc[start - 2].is_sent_start
        return two and is_on_map(doc[start - 2].text) and is_on_map(doc[start].text)
    before = doc[start - 3] if start > 2 else doc[start]
    joined = before.lower_ in {"the", "of", "by", "to", "said", "for", "with", "from"}
    return joined and is_on_map(doc[start - 2].text) and is_on_map(doc[start].text)


def _owning_office(doc: Doc, i: int, lexicon: Lexicon) -> int | None:
    """Where ``U.S. Attorney's office`` and ``Exemple County Sheriff's office`` start: an office's own house, told by
    whose it is."""
    if doc[i].text != "office" or i < 3 or doc[i - 1].text != "'s" or not lexicon.is_person(doc[i - 2].text):
        return None
    start = i - 2
    while start > 0 and is_capital(doc[start]) and is_capital(doc[start - 1]) and not doc[start].is_sent_start:
        word = doc[start - 1]
        others = lexicon.has("determiners", word.text) or lexicon.has("things", word.text)  # "Monday Sheriff's office"
        if others or word.pos_ not in {"PROPN", "ADJ"}:
            break
        start -= 1
    return start if start < i - 2 else None


def _is_part(token: Token, lexicon: Lexicon) -> bool:
    """True for a word of an English name before its head."""
    if token.text == "&" or (token.text.isdigit() and token.i > 0 and token.doc[token.i - 1].text in {"No.", "No"}):
        return True
    stops = token.is_sent_start and lexicon.has("stop_names", token.text)
    others = lexicon.has_any(("determiners", "titles", "connectives"), token.text)
    others = others and not lexicon.has("portfolios", token.text)  # "Justice" Department
    others = others and not (token.text == "General" and _is_hospitals(token, lexicon))
    return is_capital(token) and token.text[0].isalpha() and not stops and not others


def _is_hospitals(token: Token, lexicon: Lexicon) -> bool:
    """True for ``General`` between a name and ``Hospital``, ``Assembly``: no rank."""
    doc, i = token.doc, token.i
    headed = 0 < i < len(doc) - 1 and is_capital(doc[i + 1]) and lexicon.has("sure_heads", doc[i + 1].text)
    return headed and is_capital(doc[i - 1])


def _is_particle(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``bin`` between two capitals of a name."""
    small = doc[i].is_lower and lexicon.has("surname_particles", doc[i].text) and is_capital(doc[i - 1])
    return small and doc[i - 1].is_alpha and not lexicon.is_person(doc[i - 1].text)


def _is_glued(doc: Doc, start: int) -> bool:
    """``Dyfed-`` before ``Powys Police``."""
    if not 1 < start < len(doc):
        return False
    hyphen, word = doc[start - 1], doc[start - 2]
    return hyphen.text == "-" and not (hyphen.whitespace_ or word.whitespace_) and is_capital(word)


def _is_joined(doc: Doc, start: int, head: int, lexicon: Lexicon) -> bool:
    """``mayor's`` before ``Office``, ``Freedom of`` before ``Russia Legion``."""
    link, word = doc[start - 1].text, doc[start - 2]
    return (link in {"'s", "'", "’", "’s"} and (lexicon.is_person(word.text) or lexicon.has("owners", word.text))) or (
        link == "of" and start < head and (_is_owner(word, lexicon) or _is_towns(doc, start))
    )


def _is_towns(doc: Doc, start: int) -> bool:
    """``City`` in ``City of Exemple Council``."""
    return doc[start - 2].text == "City" and is_on_map(doc[start].text)


def _is_owner(token: Token, lexicon: Lexicon) -> bool:
    """``Freedom`` in ``Freedom of Russia Legion``; not ``Governor of Ohio State University``."""
    heads = ("group_heads", "place_heads", "place_nouns")
    return (
        _is_part(token, lexicon)
        and not token.is_sent_start
        and not lexicon.is_person(token.text)
        and not lexicon.has_any(heads, token.text)
    )


def _ends(word: str, lexicon: Lexicon) -> bool:
    """True for ``Tuesday`` behind ``Ministry of Home Affairs``, ``Justice`` behind ``Supreme Court of Appeal``."""
    return lexicon.has("things", word) or (lexicon.has("titles", word) and not lexicon.has("portfolios", word))


def _with_model(doc: Doc, end: int) -> int:
    """Where the model's name of a group ends that goes on behind ``end``: ``of Forestry`` ``and Fire Protection``."""
    further = end
    while further < len(doc) and doc[further].ent_iob_ == "I" and doc[further].ent_type_ == "ORG":
        if doc[further].text == "(":
            break
        further += 1
    return further if is_capital(doc[further - 1]) else end


def _numbered(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Where ``Court 20``, ``Court Number 3`` ends before ``of``."""
    if end < len(doc) and doc[end].text in NUMBER:
        at = past_number(doc, end + 1)
        return at if end + 1 < at < len(doc) else end  # "Traffic Police Team No. 12"
    seated = lexicon.has("seated", doc[end - 1].text) and word_at(doc, end).isdigit()
    return end + 1 if seated and word_at(doc, end + 1) == "of" else end


def past_number(doc: Doc, at: int) -> int:
    """Behind the digits that follow at ``at``, a dot before them or not; ``at`` where none do."""
    digits = at + (word_at(doc, at) == ".")
    return digits + 1 if word_at(doc, digits).isdigit() else at


def _of(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """End of ``of the Xs`` and ``for X`` behind a head that ends at ``end``."""
    links = {"of"} if lexicon.has("seated", doc[end - 1].text) else {"of", "for"}
    links |= {"on"} if lexicon.has("on_heads", doc[end - 1].text) else set()
    while end < len(doc) - 1 and doc[end].text in links:
        j = end + 1
        if doc[j].text.lower() == "the" and j + 1 < len(doc):
            j += 1 + _is_former(doc, j + 1, lexicon)  # "for the former Exemplia"
        if not (is_capital(doc[j]) and doc[j].is_alpha):
            break
        while j < len(doc) and is_capital(doc[j]) and doc[j].is_alpha and not _ends(doc[j].text, lexicon):
            j += 1
            while j + 1 < len(doc) and doc[j - 1].text in PREFIXES and doc[j].text == "-" and doc[j + 1].is_lower:
                j += 2  # "Economic Co-operation"
        if _ends(doc[j - 1].text if j > end + 1 else doc[j].text, lexicon):
            break  # "the Exemple Committee on Monday"
        end = with_second(doc, _with_model(doc, j), lexicon)
    return end


def _is_former(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``former`` before a name that is nobody's: not ``of the former Prime Minister``."""
    if i + 1 >= len(doc) or not (lexicon.has("before", doc[i].text) and doc[i].is_lower):
        return False
    following = doc[i + 1 : i + 3]
    return not any(lexicon.is_person(t.text) or lexicon.has("titles", t.text) for t in following)


def _is_capital_demonym(token: Token, lexicon: Lexicon) -> bool:
    """``Bordurian`` in ``Bordurian army``."""
    shaped = token.text.istitle() and len(token) > 5 and token.text.endswith(lexicon.demonym_endings)
    return shaped and not lexicon.is_given(token.text) and token.ent_type_ not in {"PERSON", "ORG"}
