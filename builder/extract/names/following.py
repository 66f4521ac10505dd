"""What stands at once behind a name says of its kind: an apposition, an age, a noun for a body or a site."""

from __future__ import annotations

import re
from collections import Counter

from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.model import Kind

TIME = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?")
"""A runner's time."""
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")


def vote(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """Adds the votes of what stands at once behind a name."""
    i = candidate.end
    if i + 1 < len(doc):
        _by_noun(doc, candidate, votes, lexicon)
    if i + 2 >= len(doc):
        return
    name = doc.span(candidate.start, i).text
    known = name.lower() in lexicon.countries or is_on_map(name, TOWN_OF_SIZE)
    if doc.span(i, i + 2).text == "news agency" and not known:
        votes[Kind.GROUP] += 6
    word = doc[candidate.start].text
    first = candidate.end - candidate.start == 1 and lexicon.is_given(word) and not doc[i + 1].text.endswith("s")
    linked = candidate.start > 0 and lexicon.has("place_links", doc[candidate.start - 1].text)
    town = linked and known and not first and _is_followed_by_mayor(doc, i, lexicon)
    open_ = candidate.kind is not Kind.PLACE or first or _is_unknown_place(doc, candidate)
    if doc[i].text == "," and open_ and not town:
        texts = [t.text for t in doc[i + 1 : i + 6]]
        while texts and _leads_in(texts[0].lower(), lexicon) and not lexicon.is_person(texts[0]):
            texts = texts[1:]
        words = [t.lower() for t in texts]
        if len(words) > 1 and _is_town_phrase(words, skipped=len(words) < 5, lexicon=lexicon):
            votes[Kind.PLACE] += 5
        of_next = len(texts) > 1 and texts[1][:1].isupper()
        the = not lexicon.head_first and candidate.start > 0 and doc[candidate.start - 1].lower_ == "the"
        apposed = not (of_next or the or behind_cue(doc, candidate.start, lexicon))  # not "the EXA, the woman who"
        operates = lexicon.has("makers", words[0]) and words[1:2] == ["of"] if words else False
        operates = operates and candidate.end - candidate.start == 1
        if words and lexicon.is_person(words[0]) and apposed and not operates:
            votes[Kind.ACTOR] += 5
        if len(words) > 2 and words[1] == "'s" and any(map(lexicon.is_person, words[2:])):
            votes[Kind.ACTOR] += 5  # "Nepal's home minister"
        numbered = len(words) > 1 and words[0].isdecimal()
        if numbered and (lexicon.has("ages", words[1]) or _is_age(words, doc, candidate)):
            votes[Kind.ACTOR] += 5
        if words and lexicon.has("of_persons", words[0]) and not _is_of_a_row(doc, candidate.start):
            votes[Kind.ACTOR] += 4
        if _is_one_who(doc, i + 1, lexicon) and not is_acronym(name):
            votes[Kind.ACTOR] += 5  # "Zed Exemple, an art collector who"
    if (
        lexicon.has("of_persons", doc[i].text)
        and candidate.end - candidate.start > 2
        and _is_plain(doc, candidate, lexicon)
    ):
        votes[Kind.ACTOR] += 4  # "was Zed Mona Exemple whose body", three capitals and no body's noun
    if doc[i].text == "'s" and lexicon.has("authored", doc[i + 1].text) and " " in name and not is_on_map(name):
        votes[Kind.ACTOR] += 5  # "Zed Exemple's painting"
    if doc[i].text == "(" and doc[i + 1].text.isdigit() and i + 3 < len(doc) and lexicon.has("ages", doc[i + 2].text):
        votes[Kind.ACTOR] += 5  # "(82 ans)"
    if doc[i].text == "(" and TIME.fullmatch(doc[i + 1].text) and " " in name and not is_on_map(name):
        votes[Kind.ACTOR] += 6  # "Zed Exemple (2:20:48)"
    if not lexicon.head_first and lexicon.has("local_offices", doc[i].text) and is_capital(doc[i]):
        votes[Kind.PLACE] += 4
    seated = not lexicon.head_first and is_capital(doc[i]) and lexicon.has("seated_for", doc[i].text)
    if seated and candidate.kind is not Kind.ACTOR and is_on_map(doc.span(candidate.start, i).text):
        votes[Kind.PLACE] += 4  # "Nairobi Senator"
    if ORDINAL.fullmatch(doc[i].text) and doc[i + 1].lower_ in {"district", "ward", "constituency"}:
        votes[Kind.PLACE] += 6  # "Exempleton 2nd district Rep."
    small = doc[i].text.islower() and not lexicon.head_first and not is_acronym(doc[i - 1].text)
    if small and (lexicon.has("seats_of", doc[i].text) or lexicon.has("seats_of", f"{doc[i].text}-{doc[i + 1].text}")):
        votes[Kind.PLACE] += 5  # "the X assembly seat"
    postal = doc[i - 1].text in lexicon.lists["postal"] and candidate.start > 1 and doc[candidate.start - 1].text == ","
    if postal and candidate.end - candidate.start == 1 and is_on_map(doc[candidate.start - 2].text.title()):
        votes[Kind.PLACE] += 8  # "JACKSON, WY"
    person = lexicon.opens_person(doc, candidate.start) and candidate.end - candidate.start == 2
    if doc[i].text == "," and not (lexicon.head_first or person) and _opens_county(doc, i + 1, lexicon):
        votes[Kind.PLACE] += 5  # "X, Homa Bay County"
    if not lexicon.head_first and lexicon.has("deputies_of", doc[i].text) and not is_on_map(doc[i - 1].text):
        votes[Kind.GROUP] += 4  # "Kenya Kwanza MPs"
    unplaced = candidate.kind is not Kind.PLACE or not (known or is_on_map(name))
    if not lexicon.head_first and lexicon.has("governments", doc[i].text) and unplaced:
        votes[Kind.ACTOR] += 4  # "the Exemple administration"
    if _is_outlets_town(doc, candidate, lexicon):
        votes[Kind.PLACE] += 4
    if doc[i].text == "'s" and lexicon.has("heads_of_groups", doc[i + 1].text):
        votes[Kind.GROUP] += 4
    elif doc[i].text == "'s" and is_capital(doc[i + 1]) and lexicon.has("group_heads", doc[i + 1].text) and known:
        votes[Kind.PLACE] += 4  # "Testville's University of Law"
    elif doc[i].text == "'s" and lexicon.is_person(doc[i + 1].text):
        votes[Kind.ACTOR] += 1
    named = candidate.kind is Kind.ACTOR and lexicon.opens_person(doc, candidate.start)
    if (
        doc[i].text == ","
        and not named
        and _is_company(doc, i + 1, lexicon)
        and not _is_fronted(doc, candidate.start, lexicon)
    ):
        votes[Kind.GROUP] += 6
    party = candidate.kind is not Kind.PLACE and not is_on_map(doc.span(candidate.start, i).text, TOWN_OF_SIZE)
    if doc[i].text == ")" and party and _is_party_of(doc, candidate.start, lexicon):
        votes[Kind.GROUP] += 4
    _by_clause(doc, candidate, votes, lexicon)


def _is_company(doc: Doc, at: int, lexicon: Lexicon) -> bool:
    """``the Bordurian mining giant that``, ``le géant minier bordure qui`` behind a name and a comma."""
    if not lexicon.has("articles", doc[at].text):
        return False
    i = at + 1
    while not lexicon.head_first and i < min(at + 6, len(doc) - 1):  # "Bordurian mining" stands before its "giant"
        last = doc[i + 1].pos_ not in {"NOUN", "PROPN"}
        if not (doc[i].is_alpha or doc[i].text == "-") or (last and doc[i].pos_ == "NOUN"):
            break
        i += 1
    if not (doc[i].text.islower() and lexicon.has("giants", doc[i].text)):
        return False
    while i + 1 < len(doc) and (doc[i + 1].pos_ == "ADJ" or lexicon.is_demonym(doc[i + 1].text)):
        i += 1
    behind = doc[i + 1] if i + 1 < len(doc) else doc[i]
    return behind.is_punct or behind.lower_ in lexicon.lists["goes_on"]


def _is_fronted(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True for ``À Lyon, le groupe …``, ``In Leeds, the company …``: where, not who."""
    before = doc[start - 1] if start else doc[start]
    linked = lexicon.has("links", before.text) or lexicon.has("agents", before.text)
    return start > 0 and before.pos_ == "ADP" and not linked


def _is_one_who(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``an art collector who``: one, in small letters, then the word for a person's clause."""
    if not lexicon.has("indefinite", doc[i].text):
        return False
    words = doc[i + 1 : i + 6]
    end = next((n for n, t in enumerate(words) if lexicon.has("of_persons", t.text)), 0)
    return end > 0 and words[end - 1].pos_ == "NOUN" and all(t.is_lower and t.is_alpha for t in words[:end])


def _is_of_a_row(doc: Doc, start: int) -> bool:
    """True for the last of ``the EXA, TE and Exempla, who all said``: bodies that a letters' name stands among."""
    joined = start > 1 and doc[start - 1].text in {"and", "or", "&"}
    return joined and is_acronym(doc[start - 2].text)


def _is_plain(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for words in title case none of which a body is called by."""
    words = doc.span(candidate.start, candidate.end)
    heads = ("group_heads", "group_tails", "place_heads", "site_heads")
    return all(t.text.istitle() and t.is_alpha and not lexicon.has_any(heads, t.text) for t in words)


def _is_party_of(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """``Exempleville MP Zed Exemple (Jubilee)``: the party of somebody elected."""
    if start < 3 or doc[start - 1].text != "(" or not is_capital(doc[start - 2]):
        return False
    return any(lexicon.has("seated_for", t.text) for t in doc[max(0, start - 8) : start - 2])


def _is_age(words: list[str], doc: Doc, candidate: Candidate) -> bool:
    """``Zoé Exemple, 16, said``: two capitals and a small number between commas."""
    two = candidate.end - candidate.start > 1 and is_capital(doc[candidate.end - 1])
    return two and words[1] == "," and 5 < int(words[0]) < 105


def _by_noun(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """``the Exempla militia``, ``the Cheshire plant``, ``Exempla president Zed``: the noun it describes."""
    i, text = candidate.end, doc.span(candidate.start, candidate.end).text
    if lexicon.head_first or not doc[i].text.islower():
        return
    nouns = [doc[i].text, doc[i + 1].text if doc[i].is_lower and i + 1 < len(doc) else ""]  # "Exempla radio station"
    if doc.span(i, i + 2).text in lexicon.lists["camps"]:
        votes[Kind.PLACE] += 6  # "the Exempla Testa refugee camp"
        return
    grouped = any(lexicon.has_any(("group_nouns", "outlets"), noun) for noun in (*nouns, nouns[0][:-1]))
    country = text.lower() in lexicon.countries  # "a US telecommunications company"
    power = lexicon.has("powers", doc[i].text) and lexicon.has("site_nouns", nouns[1])
    if power and not (is_acronym(text) or lexicon.opens_person(doc, candidate.start) or text in lexicon.well_known):
        votes[Kind.PLACE] += 6  # "the Exempla nuclear plant"
    elif grouped and not (country or is_on_map(text) or lexicon.opens_person(doc, candidate.start)):
        votes[Kind.GROUP] += 6
    elif lexicon.has("left_out_heads", doc[i].text) and not (is_on_map(text, TOWN_OF_SIZE) or lexicon.is_demonym(text)):
        votes[Kind.GROUP] += 6  # "his Exemplary party"
    elif lexicon.has("villages", doc[i].text) and not _goes_on(doc, i + 1):
        votes[Kind.PLACE] += 5  # "of Exempla Testa village in the north"
    elif lexicon.has("natures", doc[i].text) and doc[i].pos_ == "NOUN":
        votes[Kind.PLACE] += 4  # "the Exemplafjall volcano"
    elif lexicon.has("site_nouns", doc[i].text) and is_on_map(text) and candidate.kind is not Kind.GROUP:
        votes[Kind.PLACE] += 4
    tokens = doc.span(candidate.start, i)
    named = len(tokens) > 2 or text.lower() in lexicon.countries or lexicon.opens_person(doc, candidate.start)
    if named or is_on_map(text):
        return
    headed = lexicon.has("heads_of_groups", doc[i].text) and is_capital(doc[i + 1])
    if headed or lexicon.has("party_nouns", doc[i].text):
        votes[Kind.GROUP] += 3


def _goes_on(doc: Doc, i: int) -> bool:
    """True where a noun or a name follows: ``village head``."""
    return i < len(doc) and doc[i].pos_ in {"NOUN", "PROPN"}


def _by_clause(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    """``Exempla, led by Z,``, ``Exempla (Example, EX), which won``: no person."""
    i = candidate.end
    if doc[i].text == "(":
        i = next((t.i + 1 for t in doc[i : i + 9] if t.text == ")"), i)
    words = [t.text.lower() for t in doc[i : i + 4]]
    if len(words) < 4 or words[0] != "," or candidate.kind is Kind.PLACE:
        return
    if lexicon.has("of_things", words[1]) and is_on_map(doc.span(candidate.start, candidate.end).text, TOWN_OF_SIZE):
        return  # "Exemplaka, which has 24 seats"
    if lexicon.has("of_things", words[1]) or " ".join(words[1:3]) in lexicon.lists["led_by"]:
        votes[Kind.GROUP] += 4


def _opens_county(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``Homa Bay County`` behind a comma, ``Co Louth`` too."""
    end = i
    while end < len(doc) and end - i < 4 and is_capital(doc[end]) and doc[end].is_alpha:
        end += 1
    capitals = [t.text for t in doc[i:end]]
    return len(capitals) > 1 and (lexicon.has("place_heads", capitals[-1]) or lexicon.has("county_marks", capitals[0]))


def _is_unknown_place(doc: Doc, candidate: Candidate) -> bool:
    """Two capitals that the model takes for a place, and no map knows: ``Zed-Ali Exemple, commissaire à …``."""
    tokens = doc.span(candidate.start, candidate.end)
    told = len(tokens) > 1 or candidate.start == 0
    return (
        not candidate.fixed
        and told
        and all(t.text.istitle() for t in tokens if t.is_alpha)
        and not is_on_map(tokens.text)
    )


def _is_followed_by_mayor(doc: Doc, comma: int, lexicon: Lexicon) -> bool:
    """True for ``, le maire`` behind ``l'incendie de Rouen``: the town's, and no office of a Rouen."""
    headed = doc[comma + 1 : comma + 3]
    return len(headed) == 2 and lexicon.has("articles", headed[0].text) and lexicon.has("town_heads", headed[1].text)


def _is_outlets_town(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Fort Exemple television station KXYZ``: a place on the map before a small noun for a body with its own name."""
    i = candidate.end
    if lexicon.head_first or not doc[i].text.islower() or not is_on_map(doc.span(candidate.start, i).text):
        return False
    words = [t.text for t in doc[i : i + 4]]
    heads = [n for n, word in enumerate(words) if lexicon.has("group_heads", word) or lexicon.has("outlets", word)]
    behind = i + heads[-1] + 1 if heads else len(doc)
    small = all(w.islower() for w in words[: heads[-1] + 1]) if heads else False
    if small and any(t.pos_ in {"VERB", "AUX"} for t in doc[i : i + heads[-1]]):
        return False  # "Shen told local newspaper Exempla News"
    return small and behind < len(doc) and is_capital(doc[behind])


def _leads_in(word: str, lexicon: Lexicon) -> bool:
    """True for what stands between a comma and the noun of an apposition."""
    leads = lexicon.has_any(("articles", "before", "possessives"), word)
    return leads or lexicon.is_demonym(word)


def behind_cue(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """``prise de X``, ``natif du X``, ``outskirts of X``."""
    j = i - 1
    while j > 0 and i - j < 3 and lexicon.has("place_links", doc[j].text):
        j -= 1
    return j < i - 1 and j >= 0 and lexicon.has("place_cues", doc[j].text)


def _is_town_phrase(words: list[str], *, skipped: bool, lexicon: Lexicon) -> bool:
    """``(un) bourg voisin``, ``ville de …``; not ``the state attorney general``, not ``cité par``."""
    place = lexicon.has("place_nouns", words[0]) or lexicon.has("place_heads", words[0])
    linked = lexicon.has("place_links", words[1]) or lexicon.has("locatives", words[1])
    return place and (skipped or linked) and not any(lexicon.is_person(w) for w in words[1:])
