"""Roles that stand before a name: ``le président russe X``, ``le gouverneur de Z, X,``, ``Gov. X``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.names.candidate import is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import asides, doubt, identified, labels, ranks, stacks, tails
from builder.extract.roles.beginning import widened
from builder.extract.roles.heads import REACH, before_acronym, ending_at
from builder.extract.roles.phrase import CONTRACTED, Names, Phrase, phrase
from builder.extract.roles.turns import is_caption, opens_on


def find(doc: Doc, start: int, names: Names, lexicon: Lexicon, taken: tuple[Phrase, ...]) -> Iterator[Phrase]:
    """The roles before the name that starts at token ``start``; none that belongs to another name (``taken``)."""
    if start and lexicon.has("professions", doc[start - 1].text) and doc[start - 1].text != "me":
        yield phrase(doc, start - 1, start, "title")  # "Me Exemple", a lawyer
    called = identified.find(doc, start, names, lexicon)
    called = called or labels.find(doc, start, names.by_start[start][0], names, lexicon)
    if called is not None:
        yield called
        return
    boundary = start
    if start > 1 and doc[start - 1].text == "." and lexicon.has("many_titles", doc[start - 2].text):
        boundary = start - 1  # "Reps. X and Y"
    while boundary > 0 and (size := _addressed(doc, boundary, lexicon)):
        boundary -= size
    if boundary > 2 and _addressed(doc, boundary - 1, lexicon) == 2 and lexicon.has("titles", doc[boundary - 1].text):
        boundary -= 3  # "Her Highness Sheikha X"
    if _is_bracketed(doc, start, names):
        heads = ending_at(doc, start - 1, names, lexicon)
        # "la secrétaire de séance (Zoé Exemple)"; not "l'avocat du maire (…)", either one, nor "un juge (…)", a part
        one = bool(heads) and heads[0] - heads[-1] == len(heads) - 1
        boundary -= one and _is_definite(doc, widened(doc, heads[-1], names, lexicon), lexicon)
    boundary = _before_age(doc, boundary, lexicon)
    if (style := _styled(doc, boundary, lexicon)) != boundary:
        yield phrase(doc, style, boundary, "title")
        boundary = style
    if (rank := _ranked(doc, boundary, names, lexicon)) != boundary:
        yield phrase(doc, rank, boundary, "title")
        boundary = rank
    title = _direct(doc, boundary, names, lexicon)
    if title is not None:
        yield from ranks.two(doc, title, lexicon)
        others = stacks.further(doc, title, names, lexicon)
        yield from others
        if title.first > 1 and lexicon.has("turned", doc[title.first - 1].text):
            earlier = _direct(doc, title.first - 1, names, lexicon)  # "former player turned pundit X"
            yield from () if earlier is None else (earlier,)
        boundary = others[-1].first if others else title.first
    if (abbreviated := before_acronym(doc, boundary)) != boundary:
        abbreviated -= abbreviated > 1 and doc[abbreviated - 1].text == ","  # "the Director of Health, (DOH) X"
        title = _direct(doc, abbreviated, names, lexicon)
        if title is not None:
            yield title
            boundary = title.first
    boundary = _opening(doc, boundary, lexicon)
    if boundary > 1 and doc[boundary - 1].text == ",":
        end = names.by_start[start][0]
        end += end < len(doc) and lexicon.has("postnominals", doc[end].text)  # "Zed Exemple MP,"
        bare = title is None or (not lexicon.head_first and lexicon.has("honorifics", doc[title.last - 1].text))
        listed = not bare and end + 2 < len(doc) and doc[end].text == "," and lexicon.has("and", doc[end + 1].text)
        listed = listed and lexicon.has("articles", doc[end + 2].text)  # "The mayor, Judge X, and the jury": three
        listed = listed and tails.before_tail(doc, boundary - 1, lexicon) == boundary - 1
        listed = listed or is_caption(doc, lexicon)
        apposed = None if listed else _apposed(doc, boundary - 1, end, names, lexicon, taken)
        if apposed is not None and not bare and _are_two(doc, apposed, title, end, lexicon):
            return
        if apposed is not None and doubt.is_of_another_world(doc, apposed, lexicon):
            return
        if apposed is not None:
            yield apposed
            yield from stacks.further(doc, apposed, names, lexicon)
            yield from _before_who(doc, apposed, names, lexicon)


def _are_two(doc: Doc, found: Phrase, title: Phrase | None, end: int, lexicon: Lexicon) -> bool:
    """True for ``The Minister of Health, Finance Minister X and …``: two offices in capitals in a row are two men's."""
    comma = end < len(doc) and doc[end].text == ","
    listed = any(lexicon.has("and", t.text) for t in doc[end + comma : end + comma + 1])
    both = title is not None and doc[title.first].text[:1].isupper() and doc[found.first].text[:1].isupper()
    if not both or lexicon.head_first or not listed:
        return False
    return title is None or not lexicon.has("offices_behind", doc.span(title.first, title.last).text)


def _before_who(doc: Doc, found: Phrase, names: Names, lexicon: Lexicon) -> Iterator[Phrase]:
    """``The returning officer`` in ``The returning officer, who is also the chancellor of Z, X,``."""
    who = found.first - 1
    while who > 1 and lexicon.has_any(("articles", "adverbs", "copulas"), doc[who].text):
        who -= 1
    if who < 2 or who == found.first - 1 or not lexicon.has("who", doc[who].text) or doc[who - 1].text != ",":
        return
    heads = ending_at(doc, who - 1, names, lexicon)
    if heads:
        first = widened(doc, heads[-1], names, lexicon)
        if not doubt.only_refers(doc, first, who - 1, heads[-1], lexicon):
            yield phrase(doc, first, who - 1, "apposition-before")


def _addressed(doc: Doc, boundary: int, lexicon: Lexicon) -> int:
    """So many words before ``boundary`` are how one addresses somebody: ``M.``, ``Son Excellence``; 0 for none."""
    if lexicon.has("titles_only", doc[boundary - 1].text):
        return 1
    return 2 if doc.span(max(0, boundary - 2), boundary).text.lower() in lexicon.lists["courtesies"] else 0


def _styled(doc: Doc, boundary: int, lexicon: Lexicon) -> int:
    """Where ``Sir``, ``Dame`` or ``Engr.`` begins before a name, which is no office; the boundary where none stands."""
    dotted = boundary > 1 and doc[boundary - 1].text == "."
    first = boundary - 1 - dotted
    styled = first >= 0 and doc[first].text[:1].isupper()
    styled = styled and not lexicon.has("no_stylings", doc[first - 1].text if first else "")  # "First Lady X"
    return first if styled and lexicon.has("stylings", doc.span(first, boundary).text.replace(" ", "")) else boundary


def _is_told(doc: Doc, at: int) -> bool:
    """False for ``Accusé d'avoir tué le maire, X``, where a participle or an infinitive at ``at`` that no verb governs
    has the phrase for its object: the name is another one's."""
    if doc[at].pos_ != "VERB" or "Fin" in doc[at].morph.get("VerbForm", []):
        return True
    if at and doc[at - 1].pos_ == "DET":
        return True  # "a leading member, X"
    opening = doc[at].sent.start
    return any(t.pos_ in {"VERB", "AUX"} and "Fin" in t.morph.get("VerbForm", []) for t in doc[opening:at])


def _before_age(doc: Doc, boundary: int, lexicon: Lexicon) -> int:
    """Before ``31-year-old``, where an office and a comma stand before that."""
    if lexicon.head_first or boundary < 7 or doc[boundary - 1].text != "old":
        return boundary
    age = doc.span(boundary - 5, boundary).text.lower()
    number, _, rest = age.partition("-")
    return boundary - 5 if number.isdigit() and rest == "year-old" and doc[boundary - 6].text == "," else boundary


def _ranked(doc: Doc, boundary: int, names: Names, lexicon: Lexicon) -> int:
    """Where ``Gen.`` begins behind ``the chairman of the Exempla Council``; the boundary where no such stands."""
    rank = ranks.start(doc, boundary, lexicon)
    if 1 < rank < boundary and doc[rank - 1].is_alpha:
        for i in ending_at(doc, rank, names, lexicon):
            if any(lexicon.has("core_links", t.text) for t in doc[i + 1 : rank]):
                return rank
    return boundary


def _is_bracketed(doc: Doc, start: int, names: Names) -> bool:
    """True for a name that brackets hold, and nothing else in them."""
    end = names.by_start[start][0]
    return start > 1 and end < len(doc) and doc[start - 1].text == "(" and doc[end].text == ")"


def _is_definite(doc: Doc, first: int, lexicon: Lexicon) -> bool:
    """True behind ``le`` and ``the`` where no preposition stands before."""
    if first == 0 or not lexicon.has("articles", doc[first - 1].text) or lexicon.has("indefinite", doc[first - 1].text):
        return False
    return doc[first - 1].lower_ not in CONTRACTED and (first < 2 or doc[first - 2].pos_ != "ADP")


def _opening(doc: Doc, boundary: int, lexicon: Lexicon) -> int:
    """Before ``le``, ``le Danois`` and ``la PLR``."""
    i = boundary
    if i > 1 and is_acronym(doc[i - 1].text) and lexicon.has("articles", doc[i - 2].text):
        return i - 2  # "la PLR"
    if i > 1 and lexicon.is_demonym(doc[i - 1].text) and lexicon.has("articles", doc[i - 2].text):
        return i - 2
    if i > 0 and lexicon.has("articles", doc[i - 1].text):
        return i - 1
    return i


def _direct(doc: Doc, boundary: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The title at once before a name: the nearest noun for a person, a plural one only when there is no other."""
    heads = ending_at(doc, boundary, names, lexicon)
    if not heads:
        return _affiliated(doc, boundary, lexicon)
    if heads[-1] < boundary - 1 and _names_a_thing(doc, boundary, lexicon):
        return None
    singular = [i for i in heads if "Plur" not in doc[i].morph.get("Number", []) or lexicon.has("titles", doc[i].text)]
    head = singular[0] if singular else heads[0]
    if lexicon.head_first and head - 1 in heads and doc[head].pos_ == "ADJ":
        head -= 1  # "directeur général", no general
    if lexicon.head_first and head - 2 in heads and doc[head - 1].text == "en":
        head -= 2  # "rédactrice en chef"
    if head > 1 and lexicon.has("offices_too", doc[head].text) and lexicon.has("complement_links", doc[head - 1].text):
        of = (i for i in heads if i < head - 1 and lexicon.has("heads_of_fields", doc[i].text))
        head = next(of, head)  # "Secretary for Justice"
    crown = lexicon.head_first and head > 1 and lexicon.has("of_the_crown", doc[head - 2].text)
    if crown and head - 2 in heads and lexicon.has("core_links", doc[head - 1].text):
        head -= 2  # "procureur du roi"
    first = stacks.adjacent(doc, widened(doc, head, names, lexicon), names, lexicon)
    shared = "Plur" in doc[head].morph.get("Number", []) and any(i in names.inside for i in range(head + 1, boundary))
    the = first == 0 or doc[first].is_sent_start or lexicon.has("articles", doc[first - 1].text)
    if doubt.only_refers(doc, first, boundary, head, lexicon, named=the) or (lexicon.head_first and shared):
        return None  # "les ministres de l'Intérieur X et de la Justice Y"
    return phrase(doc, first, boundary, "title")


def _affiliated(doc: Doc, boundary: int, lexicon: Lexicon) -> Phrase | None:
    """``Independent`` before a name, where it is no newspaper; ``le PS X``."""
    first = boundary - 1
    stands = first >= 0 and doc[first].text in lexicon.lists["affiliations"]
    named = stands and first > 0 and lexicon.has("articles", doc[first - 1].text)
    return phrase(doc, first, boundary, "title") if stands and named == lexicon.head_first else None


def _names_a_thing(doc: Doc, boundary: int, lexicon: Lexicon) -> bool:
    """True before a name behind ``the owner of the company``: it names the company."""
    thing = boundary > 1 and boundary < len(doc) and lexicon.has("wares", doc[boundary - 1].text)
    the = thing and (lexicon.has("articles", doc[boundary - 2].text) or doc[boundary - 2].lower_ in CONTRACTED)
    return the and doc[boundary - 1].is_lower and not (lexicon.head_first and lexicon.is_given(doc[boundary].text))


def _is_at_home(doc: Doc, end: int, lexicon: Lexicon) -> bool:
    """True for ``of Testville`` behind a name, where no "and" makes it one of a list."""
    if not (lexicon.has("core_links", doc[end].text) or doc[end].lower_ == "from"):
        return False
    rest = doc[end : end + REACH]
    stop = next((n for n, t in enumerate(rest) if t.is_punct), len(rest))
    return not any(lexicon.has("and", t.text) for t in rest[: stop + 2])


def _apposed(
    doc: Doc, comma: int, end: int, names: Names, lexicon: Lexicon, taken: tuple[Phrase, ...]
) -> Phrase | None:
    """The phrase before ``, X``: the whole of it, unless that is another actor's; closed behind the name."""
    closed = end >= len(doc) or doc[end].is_punct or lexicon.has("and", doc[end].text) or _is_at_home(doc, end, lexicon)
    if doc[comma - 1].text == ")":  # "le leader de l'Union (UX), X,"
        opened = next((i for i in range(comma - 2, max(comma - 8, 0), -1) if doc[i].text == "("), comma)
        comma = opened if opened > 1 else comma
    behind = comma
    comma = tails.before_tail(doc, comma, lexicon)
    behind = comma if lexicon.has("sinces", doc[comma].text) else behind  # "le président d'alors" is whole
    heads = ending_at(doc, comma, names, lexicon)
    if heads and lexicon.has("named", doc[heads[-1]].text) and doc[heads[-1]].is_sent_start:
        heads.pop()  # "Élu maire, X"
    ended = end < len(doc) and doc[end].text == ","  # not "the mayor, who was ill, X said,"
    if not heads and ended and (clause := tails.before_clause(doc, comma, lexicon)) != comma:
        behind = comma = clause
        heads = ending_at(doc, comma, names, lexicon)
    own = [i for i in heads if not any(p.first <= i < p.last for p in taken)]
    inner = [i for i in heads if i not in own and not any(p.first <= i <= p.first + 1 for p in taken)]
    if own:
        head = own[-1]
    elif inner:
        head = inner[0]
    else:
        return None
    first = widened(doc, head, names, lexicon)
    if first and doc[first - 1].pos_ == "ADP" and not lexicon.head_first and lexicon.is_persons(doc[head].text):
        return None  # "Speaking to reporters, sheriff X"
    verb = end < len(doc) and doc[end].pos_ in {"VERB", "AUX", "PRON", "ADV"}
    if verb and (asides.is_parenthesis(doc, end, lexicon) or asides.is_said_by(doc, first, end, lexicon)):
        return None  # "The opener, X said, was hard"
    before = doc[first - 1].text.lower() if first else ""
    said_of = end >= len(doc) or doc[end].is_punct  # not "hit the victim, X said"
    if doubt.only_refers(doc, first, comma, head, lexicon, named=said_of):
        return None
    at = first - 2 if lexicon.has("articles", before) else first - 1
    post = at > 0 and lexicon.has("core_links", doc[at].text) and lexicon.has("offices", doc[at - 1].text)
    if post and verb:
        return phrase(doc, first, comma, "apposition-before")  # "au poste d'entraîneur, X remplace"
    closed = closed or (lexicon.has("possessives", before) and doc[end].pos_ == "ADP")  # "its chair, X, in a surprise"
    made = any(lexicon.has_any(("named", "installed"), word) for word in (before, doc[first].text))
    unreal = verb and doubt.is_supposed(doc[end], lexicon)
    if made and (unreal or (at >= 0 and lexicon.has("ifs", doc[at].text))):
        return None  # "If elected president, X", "Élue présidente, X démissionnerait"
    if at >= 0 and not closed and (doc[at].pos_ == "ADP" or lexicon.has("comma_blockers", doc[at].text)):
        the = before == "the" and doc[head].text[:1].isupper() and end < len(doc)
        the = the and lexicon.has("behind_apposed", doc[end].text) and not opens_on(doc, first - 1)
        return phrase(doc, first, behind, "apposition-before") if the else None
    if not (closed or verb):
        return None
    if at >= 0 and not _is_told(doc, at):
        return None
    described = lexicon.head_first and first > 1 and doc[first - 1].pos_ == "ADJ"
    if described and lexicon.has("articles", doc[first - 2].text):
        before = doc[first - 2].text.lower()  # "son emblématique directeur général, X,"
    definite = lexicon.has("articles", before) or before.endswith("'s") or first == 0 or doc[first - 1].is_punct
    definite = definite or (lexicon.head_first and lexicon.has("countings", before))  # "deux ministres, X et Y,"
    found = phrase(doc, first, behind, "apposition-before")
    definite = definite or before in {"du", "au", "des", "aux"} or bool(stacks.further(doc, found, names, lexicon))
    return found if definite or not lexicon.head_first else None
