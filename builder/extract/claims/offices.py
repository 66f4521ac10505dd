"""Whom a description means: an office by the article's roles; a body, see ``bodies``."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile

from builder.extract.claims.bodies import body, papers_owner
from builder.extract.claims.cast import Cast
from builder.extract.claims.heads import at_top
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.only_one import artist, countryman
from builder.extract.claims.papers import same_paper
from builder.extract.claims.passing import age_of, field_of, told_in_passing
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pronouns import REACH, person
from builder.extract.claims.wider import told_anew, wider
from builder.extract.names.lexicon import lexicon as names_of
from builder.model import Kind, Span


def described(subject: Subject, offset: int, scene: Scene) -> Span | None:
    """``le gouverneur``, ``the prosecutor``, ``l'institution``: the only one that fits, or None."""
    lexicon, doc = scene.lexicon, subject.head.doc
    words = doc.span(subject.start, subject.end).text.lower()
    first = words.replace("'", "' ").split()[0] if words else ""
    if words in lexicon.entry("same_source"):
        spoke = scene.memory.last(scene.sentence, REACH)
        return spoke[0] if len(spoke) == 1 and scene.memory.sourced else None
    if first in lexicon.entry("own_words_of") and lexicon.has("own_words", subject.head.lower_):
        spoke = scene.memory.last(scene.sentence, 1)
        return spoke[0] if len(spoke) == 1 else None  # "selon ses propos", whoever has just spoken
    if lexicon.has_any(("papers", "any_paper"), subject.head.lower_):
        return papers_owner(subject, offset, scene) or same_paper(subject, scene)
    if first in lexicon.entry("indefinite") or first in lexicon.entry("plural_determiners"):
        return None
    many = "Plur" in feature(subject.head, "Number") and first not in lexicon.entry("one_of_them")  # "l'ONG"
    if first in lexicon.entry("possessives") and not many:
        return _called_alike(subject, offset, scene)
    if first in lexicon.entry("possessives") or many:
        return None
    if age := age_of(subject.head):
        gender = "f" if lexicon.has("feminine", subject.head.lower_) else ""
        gender = gender or ("m" if lexicon.has("masculine", subject.head.lower_) else "")
        aged = of_age(age, gender, offset, scene.cast)
        if aged is not None or scene.cast.ages:
            return scene.cast.named(aged, offset) if aged is not None else None
    noun = subject.head.lower_
    seats = (t.i for t in doc[subject.start : subject.head.i] if t.lower_ in lexicon.entry("located"))
    located = next(seats, -1)  # "the Exempleton-based company" is the company
    rest = [
        t.lower_
        for t in doc[subject.start : subject.end]
        if t.i != subject.head.i
        and (t.pos_ in ("NOUN", "PROPN", "ADJ") or t.dep_ == "amod")  # "adverse", a verb to the tagger
        and not (t.is_punct or (lexicon.language == "fr" and lexicon.has("dates", t.lower_)))
        and not lexicon.has("pointing", t.lower_)
        and t.i > located
        and not (t.i > 1 and doc[t.i - 1].text == "-" and doc[t.i - 2].like_num)  # "the four-time mayor"
    ]
    same = {noun}.union(*(words.split() for words in lexicon.entry("heads") if noun in words.split()))
    holders = {key for role, key in scene.cast.roles if any(holds(n, rest, role, lexicon) for n in same)}
    if not holders:
        holders = _at_hand(noun, rest, offset, scene)
    if lexicon.has("feminine", noun):
        holders = {key for key in holders if scene.cast.genders.get(key, "") != "m"}
    if not rest and first in ("le", "la", "l'"):
        holders |= _by_title(noun, offset, scene)
    small = names_of(lexicon.language)
    bare = all(small.has("before", w) for w in rest)
    if bare or lexicon.has("generic_people", noun):  # "l'auteur" is nobody who is only named later
        holders &= {m.key for m in scene.cast.before(offset, (Kind.ACTOR,))}
    if len(holders) > 1:  # of two ministers the one whom the text has named by then
        told = holders & {m.key for m in scene.cast.before(offset, (Kind.ACTOR,))}
        holders = told if len(told) == 1 else holders & _just_spoke(holders, offset, scene) or holders
    if located >= 0 and len({m.key for m in scene.cast.before(offset, (Kind.GROUP,))}) > 1:
        return None  # which of them is from there is not told
    holders = holders or _less_told(noun, rest, scene) or _of_here(same, rest, scene)
    holders = holders or _spoke_in_office(same, rest, subject, scene)
    holders = holders or _chiefs(subject, offset, scene) or _by_other_name(words, scene) or at_top(subject, scene)
    holders = holders or wider(subject, rest, offset, scene)
    if holders:
        return scene.cast.named(next(iter(holders)), offset) if len(holders) == 1 else None
    if lexicon.has("bodies", noun):
        return body(noun, rest, offset, scene) or (told_anew(subject, noun, offset, scene) if rest else None)
    offices = {
        m.key
        for m in scene.cast.members
        if m.kind is Kind.GROUP and m.mention and re.search(rf"\b{re.escape(noun)}\b", m.mention.text.lower())
    }
    if len(offices) == 1 and lexicon.has("people", noun) and not rest:
        return scene.cast.named(next(iter(offices)), offset)
    definite = first in ("le", "la", "l'", "the", "ce", "cet", "cette")
    if definite and not rest and subject.head.text.istitle() and _is_demonym(noun, lexicon.language):
        return _native(noun, offset, scene) or countryman(subject, offset, scene)
    general = lexicon.has("generic_people", noun) and not rest
    if definite and (general or told_in_passing(subject, lexicon)) and not _is_new(noun, offset, scene):
        gender = "f" if lexicon.has("feminine", noun) else "m" if lexicon.has("masculine", noun) else ""
        found = person(offset, gender, scene, REACH)
        named = (m for m in scene.cast.before(offset, (Kind.ACTOR,)) if m.mention is not None)
        suit = ("", gender) if gender else ("", "f", "m")  # "cette femme", a man named since
        last = next((m for m in named if (scene.cast.genders.get(m.key, "") or m.gender) in suit), None)
        key = scene.cast.key_of(found)
        return found if last is not None and last.key == key and _is_of_the_sort(noun, last.key, scene) else None
    return artist(subject, rest, offset, scene) if definite and rest and not _is_new(noun, offset, scene) else None


def _called_alike(subject: Subject, offset: int, scene: Scene) -> Span | None:
    """``son ministre en chef``: the only one whom the article gives just that office of several words."""
    office = subject.head.doc.span(subject.start + 1, subject.end).text.lower().replace("’", "'")
    held = {key for role, key in scene.cast.roles if role == office or role.startswith(f"{office} ")}
    several = len(office.split()) > 2
    return scene.cast.named(next(iter(held)), offset) if several and len(held) == 1 else None


def _is_new(noun: str, offset: int, scene: Scene) -> bool:
    """True for ``the father`` where the article has told of ``a father`` before: another one than who is named."""
    return any(m.key == f"??{noun}" and m.span.end <= offset for m in scene.cast.members)


def _is_of_the_sort(noun: str, key: str, scene: Scene) -> bool:
    """True where nothing is told of a person but what is of the noun's sort: ``le boxeur`` is no mayor."""
    known = names_of(scene.lexicon.language)
    sort = field_of(noun, known)
    told = {field_of(word, known) for role, whose in scene.cast.roles if whose == key for word in role.split()}
    return not sort or not told or sort in told


def of_age(age: str, gender: str, offset: int, cast: Cast) -> str | None:
    """Key of the only person of this age whom the text names before an offset; None where the gender is another."""
    aged = {key for years, key in cast.ages if years == age}
    key = next(iter(aged)) if len(aged) == 1 else None
    named = any(m.key == key and m.span.end <= offset for m in cast.members if m.mention is not None)
    other = bool(gender) and key is not None and cast.genders.get(key, gender) != gender
    return key if named and not other else None


def _just_spoke(holders: set[str], offset: int, scene: Scene) -> set[str]:
    """Of several who hold one office the one who spoke last, where no other of them has been named since."""
    spoke = [span for span in scene.memory.last(scene.sentence, REACH) if span is not None]
    key = scene.cast.key_of(spoke[0]) if len(spoke) == 1 else None
    last = next((m for m in scene.cast.before(offset, (Kind.ACTOR,)) if m.key in holders), None)
    return {key} if key is not None and last is not None and last.key == key else set()


def _spoke_in_office(same: set[str], rest: list[str], subject: Subject, scene: Scene) -> set[str]:
    """``a ajouté l'entraîneur de l'Exempla`` for who spoke last and is called ``entraîneur`` and nothing more; nobody
    else has that office, and it is a name that tells more."""
    doc = subject.head.doc
    beside = (*doc[max(0, subject.start - 2) : subject.start], *doc[subject.end : subject.end + 2])
    small = [t for t in doc[subject.start : subject.end] if t.lower_ in rest and not t.text[:1].isupper()]
    if small or not any(scene.lexicon.has("adding", lemma_of(t)) for t in beside):
        return set()
    spoke = [span for span in scene.memory.last(scene.sentence, REACH) if span is not None]
    key = scene.cast.key_of(spoke[0]) if len(spoke) == 1 else None
    held = {k for role, k in scene.cast.roles if role in same}
    others = {k for role, k in scene.cast.roles if same & set(re.split(r"[\s'’-]", role))}
    return held if key is not None and held == others == {key} else set()


def _at_hand(noun: str, rest: list[str], offset: int, scene: Scene) -> set[str]:
    """Who has just been named with the same office by another word: ``the judge`` behind ``Justice X``."""
    rows: list[str] = scene.lexicon.entry("heads_at_hand")
    row = next((r.split() for r in rows if noun in r.split()), [])
    near = {m.key for m in scene.cast.before(offset, (Kind.ACTOR,)) if scene.sentence - m.sentence <= 1}
    told = {k for role, k in scene.cast.roles if any(holds(n, rest, role, scene.lexicon) for n in row)}
    return told & near


def _by_title(noun: str, offset: int, scene: Scene) -> set[str]:
    """``Me X`` for ``l'avocat``."""
    titles = {short.rstrip(".") for short, office in scene.lexicon.entry("abbreviated").items() if office == noun}
    titled = {key for word, key in scene.cast.natives if word.rstrip(".") in titles}
    since = list(takewhile(lambda m: m.key not in titled, scene.cast.before(offset, (Kind.ACTOR,))))
    return set() if any(m.key == f"?{noun}" for m in since) else titled  # "Me X … L'avocat de la victime … L'avocat"


def _less_told(noun: str, rest: list[str], scene: Scene) -> set[str]:
    """Whose role is the same office in fewer words: ``procureur de Marseille`` for ``le procureur de la République de
    Marseille``; at least one word more than the office must be the same."""
    found = set()
    for role, key in scene.cast.roles:
        first, *others = role.replace("'", " ").replace("-", " ").split()
        telling = [w for w in others if len(w) > 3]
        if first == noun and telling and all(w in rest for w in telling):
            found.add(key)
    return found


def _of_here(same: set[str], rest: list[str], scene: Scene) -> set[str]:
    """``le maire de X`` for the only person called ``maire`` alone, X being the place named most often."""
    holders = {key for role, key in scene.cast.roles if role in same}
    if len(rest) != 1 or len(holders) != 1:
        return set()
    places = Counter(m.mention.text.lower() for m in scene.cast.members if m.kind is Kind.PLACE and m.mention)
    first = places.most_common(2)
    here = first and first[0][0] == rest[0] and (len(first) == 1 or first[0][1] > first[1][1])
    return holders if here else set()


def _chiefs(subject: Subject, offset: int, scene: Scene) -> set[str]:
    """Who leads a company by another word: ``le directeur général`` for ``patron de X``, of the same gender, and nobody
    and no other body named since."""
    lexicon = scene.lexicon
    words = [t.lower_ for t in subject.head.doc[subject.start : subject.end] if t.pos_ != "DET"]
    chiefs = [c.split() for c in lexicon.entry("chiefs")]
    said = next((c for c in chiefs if words[: len(c)] == c), None)
    if said is None:
        return set()
    rest = [w for w in words[len(said) :] if len(w) > 2]
    gender = "f" if lexicon.has("feminine", said[0]) else "m" if lexicon.has("masculine", said[0]) else ""
    gone = scene.cast.before(offset, (Kind.ACTOR,))
    everybody = scene.cast.before(offset, (Kind.GROUP, Kind.ACTOR))
    found = set()
    for role, key in scene.cast.roles:
        led = any(role.split()[: len(c)] == c for c in chiefs) and all(w in role for w in rest)
        last = next((m for m in gone if m.key == key), None)
        known = scene.cast.genders.get(key, "")
        if not led or last is None or (known and gender and known != gender):
            continue
        since = [m for m in everybody if m.span.start > last.span.start]
        if all(m.key == key or (m.mention is not None and m.mention.text.lower() in role) for m in since):
            found.add(key)
    return found


def _by_other_name(words: str, scene: Scene) -> set[str]:
    """``le chef du gouvernement`` for ``premier ministre indien``: the only one of an article who has that office, told
    by nothing but a nation."""
    names = names_of(scene.lexicon.language)
    said = re.sub(r"^(?:l'|le |la |the )", "", words.replace("’", "'").replace("l' ", "l'")).replace("l'etat", "l'état")
    meant = scene.lexicon.entry("other_names").get(said.strip(), ())
    local = scene.lexicon.entry("local_names").get(said.strip(), ())
    found = {key for role, key in scene.cast.roles if any(f"{role} ".startswith(f"{office} ") for office in local)}
    found = {key for key in found if said.split()[0].endswith("e") or scene.cast.genders.get(key, "") != "f"}
    for role, key in scene.cast.roles:
        for office in meant:
            rest = role.replace(office, "", 1).replace("'", " ").split() if office in role else ["?"]
            if all(names.is_demonym(w) or names.has("links", w) or names.has("determiners", w) for w in rest):
                found.add(key)
    return found


def _is_demonym(noun: str, language: str) -> bool:
    names = names_of(language)
    return names.is_demonym(noun) or noun.endswith(names.demonym_endings)


def _native(noun: str, offset: int, scene: Scene) -> Span | None:
    """``l'Espagnol``: the only one who was named with that word."""
    named = {key for word, key in scene.cast.natives if word == noun}
    return scene.cast.named(next(iter(named)), offset) if len(named) == 1 else None


def holds(noun: str, rest: list[str], role: str, lexicon: Lexicon) -> bool:
    """True when a role is the office that is described: same head, and all that the description adds."""
    words = role.replace("'", " ").replace("-", " ").split()
    if f"{noun}'s" in role:
        return False  # "the sheriff's deputy" is no sheriff
    language, named = lexicon.language, {*noun.split("-"), *(part for w in rest for part in w.split("-"))}
    past = any(lexicon.has("former", w) for w in named)
    if any(lexicon.has("lesser", w) and w not in named and not (past and lexicon.has("former", w)) for w in words):
        return False  # "the mayor" is neither the deputy mayor nor the former one
    same = {noun.split("-")[0], f"{noun}s"}  # "un des avocats de Z" is an "avocat"
    links = [i for i, w in enumerate(words) if i and names_of(language).has("complement_links", w)]
    heads = words[: min(3, *links[:1])] if links else words[:3]  # "le club" is no "président du club"
    if language == "en":  # heads stand last: "opposition coalition leader"; "the navy" is no "navy spokesman"
        end = links[0] if links else len(words)
        followers = [*words[1:], ""]
        heads = [w for i, w in enumerate(words) if i + 1 == end or lexicon.has("after_heads", followers[i])]
    front = lexicon.has("front_heads", noun) and words[:1] == [noun]  # "Detective Chief Inspector X"
    said = front or (any(w in same for w in heads) and noun in role)
    same_past = any(lexicon.has("former", w) for w in words)  # "the former president" beside "ex-president"
    return said and all(
        w in role or _initials(w, words) or _is_of_town(w, words, language) or (same_past and lexicon.has("former", w))
        for w in rest
    )


def _is_of_town(word: str, words: list[str], language: str) -> bool:
    """True for ``nantais`` beside ``entraîneur de Nantes``."""
    return len(word) > 5 and _is_demonym(word, language) and any(len(w) > 3 and w[:4] == word[:4] for w in words)


def _initials(short: str, words: list[str]) -> bool:
    """True for ``ugt`` beside ``secrétaire général de l'union générale du travail``, small words aside."""
    return len(short) > 2 and short in "".join(w[0] for w in words if len(w) > 3)
