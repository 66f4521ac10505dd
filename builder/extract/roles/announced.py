"""Roles that stand before the names of whom they are said: ``trois lauréats : X, Y et Z``, ``four officials – X, Y and
Z –``, ``the finalists are X and Y``, ``le lauréat est X``, ``deputies, including X``, ``Trois élus sont partis. Il
s'agit de X, Y et Z``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt, rows
from builder.extract.roles.beginning import widened
from builder.extract.roles.clauses import Actors
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.turns import size_of, starts
from builder.locale.plurals import singulars
from builder.model import Mention

DASHES = frozenset({"–", "—", "-", "--"})
REACH = 20
"""So many words an office may have."""
FAR = 30
"""So many words may stand between a counted office and the colon that announces who they are."""
STOPS = frozenset({".", "!", "?", "…"})
SENTENCES = STOPS | {":", ";"}
"""Behind what ``il s'agit de`` begins."""
ACTED_ON = frozenset({"dobj", "pobj", "obj"})
"""What the noun of a phrase is to a verb or a preposition that it does not act itself."""
OPENINGS = frozenset({",", "–", "—", "("})
"""Before what ``including`` stands."""


def find(doc: Doc, actors: Actors, names: Names, lexicon: Lexicon) -> Iterator[tuple[Phrase, Mention]]:
    """The office of each row that one in the plural announces, with its actors."""
    done = -1
    for start, _, _ in actors:
        if start <= done:
            continue
        first = rows.past_own_words(doc, start, lexicon)
        if first < 2:
            continue
        last, members = rows.row(doc, start, actors, lexicon)
        found = _office(doc, first, last, len(members), names, lexicon)
        if found is not None:
            done = last
            yield from ((found, member) for member in members)


def _office(doc: Doc, first: int, last: int, size: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The office that announces the row of ``size`` names between these tokens."""
    ended = last >= len(doc) or doc[last].text in STOPS or doc[last].is_sent_start
    if ended and (found := _earlier(doc, first, size, names, lexicon)) is not None:
        return found
    if last < len(doc) and doc[last].text in {"'s", "’s"}:
        return None  # "The singer was X's friend"
    sign = doc[first - 1].text
    closing = doc[last].text if last < len(doc) else "."
    ended = ended or closing in {";", ":"}
    if sign == ":" and ended:
        listing = first - 1 - lexicon.has("copulas_of_many", doc[first - 2].text)  # "the judges are: X, Y"
        return _before(doc, listing, size, names, lexicon) or _counted(doc, first - 1, size, names, lexicon)
    if sign == ":" and closing in {",", ")"} and size > 2:
        found = _before(doc, first - 1, size, names, lexicon)
        return found if found is not None and number(doc, found.first, lexicon) == size else None
    if (sign in DASHES and (ended or closing in DASHES or closing == ",")) or (sign == "(" and closing == ")"):
        return _before(doc, first - 1, size, names, lexicon)
    if sign == "," and size > 1 and (ended or closing == ","):
        found = _before(doc, first - 1, size, names, lexicon)
        return found if found is not None and number(doc, found.first, lexicon) == size else None
    verb = first - 1
    while verb > 1 and first - verb < 3 and lexicon.has("adverbs", doc[verb].text):
        verb -= 1  # "The winner was once again X"
    is_one = size == 1 and lexicon.has("copulas_of_one", doc[verb].text)
    told = is_one or (size > 1 and lexicon.has("copulas_of_many", doc[verb].text))
    links = lexicon.has_any(("core_links", "origins"), closing)
    if told and (ended or links or closing in {",", ")", "whose", "who"}):
        if is_one and verb > 2 and doc[verb - 1].lower_ in {"c'", "ce"} and doc[verb - 2].text == ",":
            verb -= 2  # "Le maire, c'est X"
        found = _before(doc, _before_filler(doc, verb), size, names, lexicon, one=is_one, stated=True)
        return found if found is not None and _is_subject(doc, found, first, lexicon) else None
    return _included(doc, first, names, lexicon)


def _included(doc: Doc, first: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``officials`` in ``several officials, including X``: each of those named is one of them."""
    for words in sorted(lexicon.lists["inclusions"], key=len, reverse=True):
        at = first - size_of(words)
        if at > 0 and starts(doc, at, words):
            parted = doc[at - 1].text in OPENINGS
            if lexicon.has("where", words) and not (parted and _is_no_subject(doc, first, names, lexicon)):
                return None  # "les élus dont X parle"
            found = _before(doc, at - parted, 0, names, lexicon)
            liked = lexicon.has("likes", words) and found is not None and not _is_acted_on(doc, found, lexicon)
            return None if liked else found
    return None


def _is_acted_on(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for ``directors`` of ``won over directors like X``; whoever acts, ``Directors like X and want him``, may do
    the liking, and ``no directors like X`` are none."""
    opening = doc[found.first].sent.start
    acts = any(t.pos_ in {"VERB", "AUX"} for t in doc[opening : found.first])
    told = any(t.dep_ in ACTED_ON and not found.first <= t.head.i < found.last for t in doc[found.first : found.last])
    return acts and told and not any(lexicon.has("nots", t.text) for t in doc[opening : found.first])


def _is_no_subject(doc: Doc, first: int, names: Names, lexicon: Lexicon) -> bool:
    """False for the name in ``, dont X a parlé``."""
    end = next((end for start, end, _ in names.ordered if start >= first), first)
    return not rows.acts(doc, end, lexicon)


def _before_filler(doc: Doc, boundary: int) -> int:
    """Before ``, however,``."""
    filled = (
        boundary > 4 and doc[boundary - 1].text == doc[boundary - 3].text == "," and doc[boundary - 2].pos_ == "ADV"
    )
    return boundary - 3 if filled else boundary


def _before(
    doc: Doc, boundary: int, size: int, names: Names, lexicon: Lexicon, *, one: bool = False, stated: bool = False
) -> Phrase | None:
    """The office in the plural that ends at ``boundary``, of as many as there are, if it is counted (``size`` of 0: of
    more); ``one``: that in the singular; ``stated``: by a verb. What has another office inside itself, ``les avocats
    des victimes``, leaves open whose the row is."""
    boundary = _before_brackets(doc, boundary)
    heads = []
    for i in range(boundary - 1, max(-1, boundary - 1 - REACH), -1):
        if doc[i].text in {",", ";", ":", "(", ")", "«", "»", "“", "”", '"', *STOPS, *DASHES} and doc[i].whitespace_:
            break
        if i not in names.inside and is_head(doc, i, lexicon) and end_of(doc, i, boundary, names, lexicon) == boundary:
            heads.append(i)
    if not heads:
        return None
    head = heads[0] if lexicon.head_first or not _has_complement(doc, heads[-1], boundary, lexicon) else heads[-1]
    others = [i for i in heads if i < head - 1 and any(lexicon.has("complement_links", t.text) for t in doc[i:head])]
    if others and not one and number(doc, widened(doc, heads[0], names, lexicon), lexicon) == size == 1:
        others, head = [], heads[0]  # "sœur de l'un des accusés (X)"
    if others:
        joined = all(doc[i + 1].lower_ in {"de", "d'"} and i + 2 >= head for i in others)
        if not one and not (joined and lexicon.is_persons(doc[others[-1]].text)):
            return None  # "les avocats des victimes"; but "parents d'élèves"
        head = others[-1]
    if lexicon.is_persons(doc[head].text) == one:
        return None
    inner = not lexicon.head_first and any(i > head + 1 and lexicon.is_persons(doc[i].text) for i in heads)
    if inner and not one and number(doc, widened(doc, head, names, lexicon), lexicon) is None:
        return None  # "parents of pupils, including X"
    start = past_amounts(doc, widened(doc, head, names, lexicon), head, lexicon)
    counted = number(doc, start, lexicon)
    other = counted is not None and counted != size if size and not one else counted == 1
    found = phrase(doc, start, boundary, "copula" if one else "row")
    return None if other or _only_refers(doc, found, head, lexicon, stated=stated) else found


def past_amounts(doc: Doc, first: int, head: int, lexicon: Lexicon) -> int:
    """Behind ``several``, which is no part of an office."""
    while first < head and lexicon.has("amounts", doc[first].text):
        first += 1
    return first


def _is_of(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for an office behind nothing but ``pour les`` and its number at the beginning of its sentence."""
    opening = doc[found.first].sent.start
    ends = [opening + size_of(words) for words in lexicon.lists["row_of"] if starts(doc, opening, words)]
    return any(0 <= found.first - end <= 1 for end in ends)


def _only_refers(doc: Doc, found: Phrase, head: int, lexicon: Lexicon, *, stated: bool) -> bool:
    """True for an office that says nothing of those who have it; of what a verb states, ``the suspects are``, more do,
    and ``le lauréat est`` does not."""
    forms = (doc[head].text, *singulars(doc[head].lower_, lexicon.language))
    if stated and any(lexicon.has("won", form) for form in forms):
        return False
    bare = stated and found.last - found.first == 1 and any(lexicon.has("back", form) for form in forms)
    return bare or doubt.only_refers(doc, found.first, found.last, head, lexicon)


def _has_complement(doc: Doc, head: int, boundary: int, lexicon: Lexicon) -> bool:
    return head + 1 < boundary and lexicon.has("complement_links", doc[head + 1].text)


def _before_brackets(doc: Doc, boundary: int) -> int:
    """Before ``(PS)`` or ``(in alphabetical order)``, which end an office."""
    if doc[boundary - 1].text != ")":
        return boundary
    return next((i for i in range(boundary - 2, max(boundary - 8, 1), -1) if doc[i].text == "("), boundary)


def number(doc: Doc, first: int, lexicon: Lexicon) -> int | None:
    """How many an office that starts at ``first`` says that they are; 1 for ``un des``; None where it does not."""
    for i in range(first - 1, max(-1, first - 4), -1):
        word = doc[i].lower_
        if word in lexicon.numbers or word.isdigit():
            return lexicon.numbers.get(word) or int(word)
        if not lexicon.has_any(("articles", "before", "amounts", "others_too", "of_many"), word):
            break
    return None


def _is_subject(doc: Doc, found: Phrase, first: int, lexicon: Lexicon) -> bool:
    """True for an office with an article or a number that no preposition governs, ``les finalistes``, in a sentence
    that states it; not for ``son idole``, what he is to one."""
    at = found.first - 1
    while at > 0 and not lexicon.has("articles", doc[at].text) and (doc[at].like_num or doc[at].pos_ == "ADJ"):
        at -= 1
    opens = doc[found.first].is_sent_start or found.first == 0
    named = at >= 0 and (lexicon.has("articles", doc[at].text) or doc[at].like_num)
    some = lexicon.has_any(("indefinite", "possessives"), doc[at].text)
    some = some and not lexicon.has("bodies_own", doc[at].text)  # "Its chair is X"
    if not opens and (not named or some or (at and _governs(doc[at - 1], lexicon))):
        return False
    sentence = doc[found.first].sent
    asked = doc[sentence.end - 1].text == "?" or any(t.text == "?" for t in doc[first : first + FAR])
    return not asked and not any(lexicon.has("conditions", t.text) for t in doc[sentence.start : found.first])


def _governs(token: Token, lexicon: Lexicon) -> bool:
    """True for a preposition; not for ``parmi``, behind which some of the many are named."""
    return token.pos_ == "ADP" and not lexicon.has("amongs", token.text)


def is_of_inner(doc: Doc, found: Phrase, size: int, lexicon: Lexicon) -> bool:
    """True for ``la mère de deux élèves`` before two names, which may be theirs."""
    inner = (i for i in range(found.first + 2, found.last) if lexicon.is_persons(doc[i].text))
    return size > 1 and any(number(doc, i, lexicon) == size for i in inner)


def _counted(doc: Doc, colon: int, size: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``Trois députés`` in ``Trois députés ont voté contre : X, Y et Z``: the sentence's only office of several, of as
    many as there are names."""
    opening = colon
    while opening > max(0, colon - FAR) and doc[opening - 1].text not in STOPS:
        opening -= 1
    return _only(doc, opening, colon, size, names, lexicon)


def _only(
    doc: Doc, opening: int, closing: int, size: int, names: Names, lexicon: Lexicon, *, loose: bool = False
) -> Phrase | None:
    """The only office of several between these tokens, if it is of ``size``; ``loose``: of nobody knows how many, if
    it is the subject, too, and one of one."""
    heads = [i for i in range(opening, closing) if is_head(doc, i, lexicon)]
    many = [i for i in heads if lexicon.is_persons(doc[i].text) == (size > 1)]
    many = [i for i in many if i - 1 not in many]  # "trois conseillers élus dans le sud"
    if len(many) != 1 or many[0] in names.inside or (size < 2 and not (loose and len(heads) == 1)):
        return None
    head = many[0]
    wide = widened(doc, head, names, lexicon, opening)
    first, last = past_amounts(doc, wide, head, lexicon), end_of(doc, head, closing, names, lexicon)
    counted = number(doc, first, lexicon)
    some = first > wide or (wide > 0 and lexicon.has_any(("indefinite", "amounts"), doc[wide - 1].text))
    some = some or (wide > 0 and lexicon.head_first and size > 1 and doc[wide - 1].lower_ == "des")
    some = loose and some and doc[head].dep_ in SUBJECTS and not any(i in names.inside for i in range(opening, closing))
    told = counted == size if counted is not None else some
    if not told or doubt.only_refers(doc, first, last, head, lexicon):
        return None
    return phrase(doc, first, last, "row")


def _earlier(doc: Doc, first: int, size: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``trois élus`` in ``Trois élus sont partis. Il s'agit de X, Y et Z``: the only office of several in the sentence
    before, of as many as there are names."""
    for words in lexicon.lists["row_openings"]:
        at = first - size_of(words)
        if at <= 2 or not starts(doc, at, words):
            continue
        if doc[at - 1].text == ",":  # "Pour les trois élus, il s'agit de X, Y et Z"; not "selon trois témoins, …"
            found = _before(doc, at - 1, size, names, lexicon)
            return found if found is not None and _is_of(doc, found, lexicon) else None
        if doc[at - 1].text in SENTENCES:
            opening = at - 1
            while opening > 0 and doc[opening - 1].text not in STOPS:
                opening -= 1
            return _only(doc, opening, at - 1, size, names, lexicon, loose=True)
    return None
