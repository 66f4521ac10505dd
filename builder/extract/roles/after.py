"""Roles that stand behind a name: ``X, maire de Z``, ``X est le maire de Z``, ``X as Speaker of the House``."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import beside, doubt, groups, posts, self_said, tails
from builder.extract.roles.further import ASIDE, coordinated, further
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase, is_head
from builder.extract.roles.turns import begun, filler, past_as

OPENING = frozenset({"(", "["})
CLOSING = frozenset({")", "]"})
ILL = ("ill_fame", "event_parts")
NAMED = 4
"""So many words before a name tell that somebody names its bearer as something."""
NEAR = 8
"""So many words back a "with" is looked for, name and title between."""
SKIPPED = 2
"""So many asides, an age and a town, may stand between a name and its role."""
COMMAS = frozenset({",", "–", "—", "("})


def find(doc: Doc, start: int, end: int, names: Names, lexicon: Lexicon) -> Iterator[Phrase]:
    """The roles behind the name that ends at token ``end``, in text order."""
    end = _behind_generation(doc, end, lexicon)
    at = _behind_brackets(doc, end)
    apposed = list(_appositions(doc, end if end < len(doc) and doc[end].text == "(" else at, names, lexicon))
    own = list(_own(doc, start, apposed, lexicon))
    yield from own
    if len(own) < len(apposed):
        return  # "Après une rencontre avec X, le directeur de Y a salué"
    yield from _behind_clause(doc, apposed, names, lexicon)
    if apposed and (behind := _behind_apposition(doc, apposed[-1].first, apposed[-1].last, names, lexicon)) is not None:
        yield behind
    if at != end:
        yield from _appositions(doc, at, names, lexicon)
    elif not apposed and (housed := _behind_house(doc, end, names, lexicon)) != end:
        bare = housed + 1 < len(doc) and not lexicon.has("articles", doc[housed + 1].text)  # not ", the mayor and the"
        yield from _appositions(doc, housed, names, lexicon) if bare else ()
    if _hangs(doc, start, end, at, lexicon):
        return
    housed = _behind_house(doc, end, names, lexicon)
    if housed != end and housed < len(doc) and lexicon.has("as", doc[housed].text):
        at = housed  # "announced X of the Exempla Party (EP) as the winner of"
    who = housed + 1 if housed + 1 < len(doc) and doc[housed].text == "," else housed
    if housed != end and not lexicon.head_first and who < len(doc) and lexicon.has("who", doc[who].text):
        at = housed  # "X of the Exempla Party, who is the mayor"
    if at < len(doc) and lexicon.has("as", doc[at].text) and doubt.is_wished(doc, start, lexicon):
        return  # "their support for X as mayor"
    if (letters := beside.letters(doc, end, lexicon)) is not None:
        yield letters
    if (direct := _bare(doc, start, end, names, lexicon)) is not None:
        yield direct
    yield from self_said.find(doc, end, names, lexicon)
    if (granted := posts.past_own(doc, end, lexicon)) > end:
        held = noun_phrase(doc, granted, names, lexicon, "copula")
        yield from () if held is None else (held,)
    if (behind_post := posts.past_post(doc, start, at, lexicon)) > at and not doubt.is_wished(doc, start, lexicon):
        held = noun_phrase(doc, behind_post, names, lexicon, "copula")
        yield from () if held is None else (held,)
    found = _copula(doc, at, names, lexicon)
    if found is None and (aged := _behind_number(doc, at, lexicon)) > at and not _hangs(doc, start, end, aged, lexicon):
        found = _copula(doc, aged, names, lexicon)  # "X, 54 ans, est pianiste"
    accused = any(lexicon.has("identifieds", t.text) for t in doc[max(0, start - NAMED) : start])
    while found is not None:
        if accused and any(lexicon.has_any(ILL, t.text) for t in doc[found.first : found.last]):
            return  # "Police named X as the killer"
        yield found
        yield from further(doc, found, names, lexicon)
        at = next((t.i for t in doc[found.last : found.last + 6] if lexicon.has("and", t.text)), len(doc)) + 1
        again = at < len(doc) and lexicon.has("who", doc[at].text)  # "qui était capitaine, et qui a été élu maire"
        found = _copula(doc, at, names, lexicon) if again else None


def _bare(doc: Doc, start: int, end: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The noun at once behind a name: ``a nommé X directeur``, ``named X its chair``; in French also ``Madame X
    coordinatrice de cette édition, a``, with its complement."""
    if end >= len(doc) or end in names.inside or doc[end].text in {"'s", "'"}:
        return None
    appointed = posts.is_appointed(doc, start, lexicon)
    closed = not lexicon.has("indefinite", doc[end].text)
    complement = end + 1 < len(doc) and lexicon.has("core_links", doc[end + 1].text)
    plain = lexicon.head_first and doc[end].is_lower and complement and is_head(doc, end, lexicon)
    plain = plain and doc[end].pos_ == "NOUN" and not doubt.is_wished(doc, start, lexicon)
    plain = plain and doc[doc[end].sent.end - 1].text != "?"  # "X président de Z ?"
    if not (appointed and closed) and not plain:
        return beside.the(doc, start, end, names, lexicon)
    found = noun_phrase(doc, end, names, lexicon, "apposition")
    if found is None or found.last in names.inside or (not appointed and is_head(doc, start - 1, lexicon)):
        return None
    return found if appointed or found.last == len(doc) or doc[found.last].pos_ != "NOUN" else None


def _hangs(doc: Doc, start: int, end: int, at: int, lexicon: Lexicon) -> bool:
    """True for ``l'avocat de X est``, ``the lawyer for X is``: the verb speaks of the lawyer."""
    of = start > 1 and (doc[start - 1].pos_ == "ADP" or lexicon.has("core_links", doc[start - 1].text))
    verb = at < len(doc) and (lexicon.has("copulas", doc[at].text) or lexicon.has("auxiliaries", doc[at].text))
    return of and verb and not any(doc[i].dep_ in SUBJECTS for i in range(start, end))


def _own(doc: Doc, start: int, apposed: list[Phrase], lexicon: Lexicon) -> Iterator[Phrase]:
    """The appositions up to the first that is the subject of what follows, alone or with the one that "et" joins to
    it, behind a name in what only introduces the sentence: ``Après avoir vu X, le maire et le préfet ont``."""
    introduced = tails.is_introduced(doc, start)
    for number, found in enumerate(apposed):
        joined = apposed[number + 1 : number + 2]
        with_it = any(lexicon.has("and", doc[found.last].text) for _ in joined)
        both = with_it and _acts(doc, joined[0], lexicon) and lexicon.has("articles", doc[found.first - 1].text)
        if both or (introduced and _acts(doc, found, lexicon)):
            return
        yield found


def _acts(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for the phrase with an article that a verb follows at once, pronouns and adverbs aside: ``le maire n'a``."""
    at = found.last
    while at < len(doc) and at < found.last + 3 and (doc[at].pos_ == "ADV" or lexicon.has("clitics", doc[at].text)):
        at += 1
    acts = at < len(doc) and doc[at].pos_ in {"VERB", "AUX"} and "Part" not in doc[at].morph.get("VerbForm", [])
    return acts and found.first > 0 and lexicon.has("articles", doc[found.first - 1].text)


def _behind_generation(doc: Doc, end: int, lexicon: Lexicon) -> int:
    """Behind ``Fils``, ``Jr.``, ``, Jr.``, which tell a name from that of its bearer's father."""
    at = end + (end + 1 < len(doc) and doc[end].text == ",")
    return at + 1 if at < len(doc) and doc[at].text in lexicon.lists["generations"] else end


def _behind_apposition(doc: Doc, at: int, comma: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``as its new chair`` and ``who had been the chair`` behind ``X, the president of Z,``."""
    if comma + 1 >= len(doc) or doc[comma].text != ",":
        return None
    linked = any(lexicon.has("complement_links", t.text) for t in doc[at:comma])  # "the father of the gunman, who was"
    who = lexicon.has("who", doc[comma + 1].text) and not linked
    return _copula(doc, comma + 1 - who, names, lexicon) if who or lexicon.has("as", doc[comma + 1].text) else None


def _behind_clause(doc: Doc, apposed: list[Phrase], names: Names, lexicon: Lexicon) -> Iterator[Phrase]:
    """``et président du club`` behind ``X, directeur de l'agence qui a construit le pont,``: no "et le préfet"."""
    at = apposed[-1].last if apposed else len(doc)
    if at >= len(doc) or not (lexicon.has("who", doc[at].text) or lexicon.has("clause_openings", doc[at].text)):
        return
    comma = next((t.i for t in doc[at : at + ASIDE] if t.text in {",", "."}), len(doc))
    first = comma + 2
    if first >= len(doc) or doc[comma].text != "," or not lexicon.has("and", doc[comma + 1].text):
        return
    bare = lexicon.has("indefinite", doc[first].text) or not lexicon.has("articles", doc[first].text)
    if not bare or any(i in names.inside for i in range(at, comma)):
        return
    found = noun_phrase(doc, first, names, lexicon, "apposition")
    if found is not None and found.first <= first + 2 and found.last not in names.inside:
        yield found


def _behind_brackets(doc: Doc, end: int) -> int:
    """Behind ``(R-CA)``, if that follows."""
    if end < len(doc) and doc[end].text in OPENING:
        for i in range(end + 1, min(end + 8, len(doc))):
            if doc[i].text in CLOSING:
                return i + 1
    return end


def _behind_house(doc: Doc, end: int, names: Names, lexicon: Lexicon) -> int:
    """Behind ``du Musée d'Exemple (France)``, where the bearer works; where the name ends if no such follows."""
    at = end
    while at < len(doc) and lexicon.has("core_links", doc[at].text):
        first = at + 1 + (at + 1 < len(doc) and lexicon.has("articles", doc[at + 1].text))
        kind = first + 1 < len(doc) and doc[first].is_lower and doc[first].pos_ == "NOUN"
        first += bool(kind) and first not in names.by_start and first + 1 in names.by_start  # "du parti Exempla"
        house = names.by_start.get(first)
        if house is None or house[1].kind == "actor":
            break
        at = house[0]
    return _behind_brackets(doc, at) if at != end else end


def _appositions(doc: Doc, at: int, names: Names, lexicon: Lexicon) -> Iterator[Phrase]:
    """Each of ``, romancière, docteure en droit, professeure à …``; an age or a year may stand between."""
    skipped = 0
    while at < len(doc) and _opens(doc, at) and not _is_signature(doc, at, names, lexicon):
        found = beside.made(doc, at + 1, names, lexicon)
        found = (
            found or noun_phrase(doc, at + 1, names, lexicon, "apposition") or beside.agent(doc, at + 1, names, lexicon)
        )
        if found is None:
            at = _behind_age(doc, at + 1, lexicon)
            party = lexicon.head_first and at > 0 and lexicon.has("and", doc.span(at + 1, at + 2).text)
            if party and beside.behind_party(doc, at - 1, lexicon) == at:  # "X, centriste, et maire de Z"
                last = noun_phrase(doc, at + 2, names, lexicon, "apposition")
                yield from () if last is None or lexicon.has("articles", doc[at + 2].text) else (last,)
                return
            skipped += 1
            if at == 0 or skipped > SKIPPED:
                return
            continue
        if found.last in names.inside or tails.is_of_next(doc, at + 1, found, names, lexicon):
            return
        if groups.is_list(doc, at + 1, found, lexicon):
            return
        yield found
        second = coordinated(doc, found, names, lexicon)
        if second is not None:
            yield second
        at = (second or found).last


def _behind_age(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Behind ``45 ans``, ``élu en 1944``, ``of Testville`` or ``left``, at the comma; 0 when something else stands
    there."""
    number = False
    if at < len(doc) and lexicon.has_any(("aliases_led", "callings"), doc[at].text):
        return next((i for i in range(at + 1, min(at + 9, len(doc))) if doc[i].text == ","), 0)  # "alias « Toto »,"
    if (party := beside.behind_party(doc, at, lexicon)) > at:
        return party
    for i in range(at, min(at + 6, len(doc))):
        if doc[i].text in tails.ENDS:
            return 0
        if doc[i].text == ",":
            from_there = lexicon.has("origins", doc[at].text) and i > at + 1 and doc[i - 1].text[:1].isupper()
            shown = i == at + 1 and lexicon.has("shown", doc[at].text)
            return i if number or from_there or shown else 0
        number = number or (doc[i].like_num and not lexicon.has("articles", doc[i].text))
    return 0


def _behind_number(doc: Doc, at: int, lexicon: Lexicon) -> int:
    """Behind ``, 54 ans,`` at ``at``; ``at`` where no such number stands between commas."""
    if at + 2 >= len(doc) or doc[at].text != "," or not doc[at + 1].like_num:
        return at
    closed = _behind_age(doc, at + 1, lexicon)
    return closed + 1 if closed else at


def _opens(doc: Doc, at: int) -> bool:
    """True for a comma, a dash or a hyphen between blanks, which an apposition may stand behind."""
    spaced = doc[at].text == "-" and at > 0 and doc[at - 1].whitespace_ != "" and doc[at].whitespace_ != ""
    return doc[at].text in COMMAS or spaced


def _is_signature(doc: Doc, at: int, names: Names, lexicon: Lexicon) -> bool:
    """True for the dash of ``Rien ne vous disculpe, M. Exemple – L'avocate``: a sentence stands before the name, and
    behind the dash who has said it; not for ``Zed Exemple – Le maire``."""
    behind = doc[at + 1].text if at + 1 < len(doc) else ""
    if doc[at].text in {",", "("} or not (behind[:1].isupper() and lexicon.has("articles", behind)):
        return False
    first = next((start for start, end, _ in names.ordered if end == at), at)
    return any(t.pos_ in {"VERB", "AUX"} for t in doc[doc[first].sent.start : first])


def _copula(doc: Doc, at: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """``est (le) maire de Z``, ``a été nommé ministre``, ``as Speaker of the House``."""
    i, seen = at, False
    i += i < len(doc) and doc[i].text in {",", "–", "—", "-"}
    if i < len(doc) and lexicon.has("who", doc[i].text):
        i += 1  # "C'est X qui est le maire"
    elif not _is_known(doc, i, lexicon) and past_as(doc, i, lexicon) <= i + 1:
        i = at  # not ", in her capacity as"
    while i < len(doc) and i - at < 6:
        text = doc[i].text.lower()
        if lexicon.has("serves", text):
            at_as = i + 1 + (doc.span(i + 1, i + 2).text == "on")  # "will stay on as chairman"
            held = lexicon.has("regards", text) and lexicon.has("as", doc.span(at_as, at_as + 1).text)
            behind = at_as + 1 if held else past_as(doc, at_as, lexicon)  # "considéré comme un grand peintre"
            if behind == at_as:
                break
            i, seen = behind - 1, True
        elif (behind := past_as(doc, i, lexicon)) > i + 1 and not begun(doc, i, lexicon.lists["post_phrases"]):
            i, seen = behind - 1, True
        elif lexicon.has("copulas", text) or lexicon.has("named", text) or lexicon.has("as", text):
            seen = True
        elif doc[i].tag_ in {"RBS", "RBR", "RB"} and _is_known(doc, i, lexicon):
            pass
        elif seen and text == "in" and lexicon.has("as", doc.span(i + 1, i + 2).text):
            pass  # "was sworn in as mayor"
        elif seen and (length := filler(doc, i, lexicon)):
            i += length - 1
        elif not (lexicon.has("auxiliaries", text) or (doc[i].pos_ == "ADV" and lexicon.has("adverbs", text))):
            break
        i += 1
    nicknamed = i > 2 and doc[i - 2].lower_ == "known" and i + 1 < len(doc) and doc[i + 1].text[:1].isupper()
    found = noun_phrase(doc, i, names, lexicon, "copula") if seen and not nicknamed else None
    the = found is not None and lexicon.has("as", doc[i - 1].text) and doc[i].lower_ == "the"
    the = the and not any(t.lower_ == "with" for t in doc[max(0, at - NEAR) : at])  # "with X as the owner was able"
    acts = the and found is not None and found.last < len(doc) and _acts(doc, found, lexicon)
    return None if acts else found  # "Police shot X as the gunman fled"


def _is_known(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``known as``, ``best known as`` behind a comma."""
    i += i < len(doc) and (doc[i].tag_ in {"RBS", "RBR"} or (doc[i].pos_ == "ADV" and doc[i].lower_.endswith("ly")))
    participle = i < len(doc) and (doc[i].tag_ == "VBN" or lexicon.has("regards", doc[i].text))
    return participle and lexicon.has("serves", doc[i].text)
