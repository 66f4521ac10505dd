"""What the words around a name say of its kind: titles, prepositions, appositions, verbs."""

from __future__ import annotations

from collections import Counter

from builder.extract.names import addresses, datelined, following, french_signs, in_brackets, persons_told, signs
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.model import Kind

APPOSED = ("businesses", "group_heads", "apposed")
"""Lists of nouns that a group's name may stand behind; in English the first alone."""


def around(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> Counter[Kind]:
    """The votes of one occurrence's neighbourhood, without the model's opinion."""
    votes: Counter[Kind] = Counter()
    _by_before(doc, candidate, votes, lexicon)
    following.vote(doc, candidate, votes, lexicon)
    signs.vote(doc, candidate, votes, lexicon)
    french_signs.vote(doc, candidate, votes, lexicon)
    in_brackets.vote(doc, candidate, votes, lexicon)
    if datelined.is_dateline(doc, candidate):
        votes[Kind.PLACE] += 6  # more than capitals say for a group
    return votes


def has_article(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True for ``la Lazio``, ``de l'Oise``, ``du Doubs``, ``the Exemplar``: no person's surname is written so."""
    before = doc[candidate.start - 1].text.lower() if candidate.start else ""
    if candidate.end - candidate.start > 1:
        return False
    if not lexicon.head_first:  # "the Exemplar said", not "the Exemple case"
        behind = doc[candidate.end] if candidate.end < len(doc) else None
        return before == "the" and (behind is None or behind.pos_ not in {"NOUN", "PROPN", "ADJ", "PART"})
    return lexicon.has("singular_articles", before)


def _is_people(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """True for one word in the plural that no map knows; for a place to the model only where it is played against."""
    word = doc[candidate.start].text
    played = candidate.kind is Kind.PLACE and lexicon.has("agents", before)
    alone = candidate.end - candidate.start == 1 and (candidate.kind is Kind.ACTOR or played)
    plural = word.istitle() and len(word) > 5 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return alone and plural and not is_on_map(word, TOWN_OF_SIZE)


def _by_before(doc: Doc, candidate: Candidate, votes: Counter[Kind], lexicon: Lexicon) -> None:
    i = candidate.start
    before = doc[i - 1].text.lower() if i else ""
    two = doc[i - 2].text.lower() if i > 1 else ""
    if i > 3 and doc[i - 3].text == "-" and not doc[i - 3].whitespace_:
        two = f"{doc[i - 4].text}-{two}".lower()
    if before == "." and lexicon.has("titles", two + "."):
        before = two + "."
    noun = _noun_before(doc, i, lexicon)
    if not lexicon.head_first and i and doc[i - 1].pos_ == "VERB" and doc[i - 1].is_lower:
        noun = ""  # "to chair Exempla", "to coach Exempla"
    tokens = doc.span(i, candidate.end)
    party = lexicon.head_first and noun and lexicon.is_person(noun) and not lexicon.has("titles_only", before)
    if party and (is_acronym(tokens.text) or _is_party(doc, candidate, lexicon)):
        votes[Kind.GROUP] += 6 if candidate.kind is Kind.PLACE else 4
    elif not lexicon.head_first and len(tokens) == 1 and lexicon.has("sides", tokens.text):
        votes[Kind.GROUP] += 8  # "Deputy Opposition Leader Zed Exemple"
    elif lexicon.has("firms", noun) and i > 1 and doc[i - 2].is_lower and doc[i - 2].pos_ in {"NOUN", "ADJ"}:
        sure = noun == "firm" or not lexicon.opens_person(doc, i)
        votes[Kind.GROUP] += 8 if sure else 0  # "law firm Zed Exemple", "country group Exempla"
    elif _is_told_firm(doc, i, candidate.end, noun, lexicon):
        votes[Kind.GROUP] += 6  # "Pharmaceutical firm Exemplo", "the U.S. company Exempla"
    elif lexicon.has("businesses", noun) and not (lexicon.opens_person(doc, i) or (lexicon.head_first and tokens[1:])):
        votes[Kind.GROUP] += 4  # "rail operator Exempla", "le concessionnaire Exempla"
    elif persons_told.may_be_either(doc, i, tokens.text, noun, lexicon):
        pass  # "its partner Exempla", a person or a company; "le leader Testville", a club
    elif lexicon.has("rivals", noun) and len(tokens) == 1:
        votes[Kind.GROUP] += 4  # "fierce rivals Exemple", a club or a firm
    elif lexicon.has("titles", before) or _is_short_office(doc, i, lexicon) or (noun and lexicon.is_person(noun)):
        votes[Kind.ACTOR] += 4
    elif lexicon.has("governments", before) and lexicon.head_first and not is_acronym(tokens.text):
        votes[Kind.ACTOR] += 4  # "le gouvernement Exemple"
    elif noun and any(lexicon.has(name, noun) for name in (APPOSED if lexicon.head_first else APPOSED[:1])):
        holder = doc[max(0, lexicon.before_links(doc, i - 2))].text if i > 1 else ""
        sure = lexicon.has("named_after", before) and not lexicon.is_person(holder)  # "l'organisation Zed Exemple"
        one = lexicon.head_first and before == noun and len(tokens) == 1 and i > 1
        sure = sure or (one and lexicon.has("determiners", doc[i - 2].text) and not lexicon.is_given(tokens.text))
        votes[Kind.GROUP] += 8 if sure else 0 if lexicon.head_first and lexicon.opens_person(doc, i) else 4
    elif lexicon.has("houses_of", before) and len(tokens) == 1 and candidate.kind is not Kind.ACTOR:
        votes[Kind.GROUP] += 4  # "chez Exemplo"
    elif lexicon.has("traded", before) and len(tokens) == 1 and candidate.kind is not Kind.PLACE:
        votes[Kind.GROUP] += 6  # "l'action Exemplo"
    if candidate.kind in (None, Kind.PLACE) and persons_told.holds_office(doc, i, tokens, lexicon):
        votes[Kind.ACTOR] += 6  # "le président de la République Zed Exemple"
    agent = lexicon.head_first and lexicon.has("sources_of", before) and candidate.kind is Kind.PLACE
    if agent and not is_on_map(tokens.text):
        votes[Kind.GROUP] += 5  # "selon Exemplis Bretagne"
    taken = lexicon.has("taken_over", two) and candidate.kind is not Kind.ACTOR and not is_on_map(tokens.text)
    if before == "par" and taken and len(tokens) == 1 and not persons_told.is_likely(tokens.text):
        votes[Kind.GROUP] += 5  # "rachetée par Exempla"
    if before in {"'s", "old"} and persons_told.is_someones(doc, i, tokens, candidate.kind, lexicon):
        votes[Kind.ACTOR] += 6  # "Exemplia's Zed Exemple", "25-year-old Exemple"
    if persons_told.is_compatriot(doc, i, tokens, candidate.kind, lexicon):
        votes[Kind.ACTOR] += 4  # "le Syldave Zed Exemple"
    family = lexicon.head_first and before == "les" and len(tokens) == 1 and candidate.kind is Kind.PLACE
    if family and not tokens.text.endswith(("s", "x", "z")) and not is_on_map(tokens.text, TOWN_OF_SIZE):
        votes[Kind.PLACE] -= 2  # "les Bongo": no place, and nobody by himself
    if before == "the" and not lexicon.head_first and _is_people(doc, candidate, two, lexicon):
        votes[Kind.GROUP] += 5  # "the Houthis", "the Hurricanes"
    if lexicon.has("singular_articles", before) and lexicon.has("nature_heads", doc[i].text) and len(tokens) > 1:
        votes[Kind.PLACE] += 6  # "le Val Exemple"
    if before == "the" and not lexicon.head_first and doc[i - 1].text == "The" and not doc[i - 1].is_sent_start:
        votes[Kind.GROUP] += 4  # "told The Exemplar"
    named = before in {"as", "comme"} and candidate.kind is not Kind.GROUP and _is_alias(doc, i - 1, lexicon)
    if named or (before in {"as", "comme"} and persons_told.is_told_as(doc, i - 1, lexicon)):
        votes[Kind.ACTOR] += 6  # "Zed Exemple, known as Exemplo", "who gave his name as Zed"
    if lexicon.has("nicknaming", before) and candidate.kind is not Kind.GROUP and _is_nickname(doc, i - 1):
        votes[Kind.ACTOR] += 6  # "Zed Exemple (dit Zedo)"
    if persons_told.is_ranked(doc, i, tokens, lexicon):
        votes[Kind.ACTOR] += 4  # "world number one Zed Exemple"
    held = before == "," and persons_told.is_apposed_to_held(doc, i - 1, candidate.end, lexicon)
    if before == "," and (held or _is_apposed_to_office(doc, i - 1, candidate, lexicon)):
        votes[Kind.ACTOR] += 4
    several = len(tokens) > 1 and lexicon.opens_person(doc, i)  # "the delegate in the capital, Zed Exemple,"
    if before == "," and not lexicon.head_first and lexicon.has("place_nouns", two) and not several:
        votes[Kind.PLACE] += 4  # "the village, X,"
    if before in {"of", "de", "d'"} and lexicon.has("fates", two) and candidate.kind is not Kind.PLACE:
        votes[Kind.ACTOR] += 4  # "the death of X"
    ruled = lexicon.head_first and before in {"de", "d'", "d’"} and two in lexicon.countries and len(tokens) == 1
    if ruled and candidate.kind is not Kind.GROUP and not is_on_map(tokens.text, TOWN_OF_SIZE):
        votes[Kind.ACTOR] += 4  # "la Syldavie de X"
    if before in {"de", "d'"} and lexicon.has("deputies", two) and candidate.kind is Kind.ACTOR and len(tokens) == 1:
        votes[Kind.PLACE] += 3  # "députée de X"
    if persons_told.is_authors(doc, i, before, two, lexicon) and candidate.kind is not Kind.GROUP:
        votes[Kind.ACTOR] += 5  # "une toile de X", "a poem by X"
    if before in {"to", "à"} and lexicon.has("journeys", two):
        votes[Kind.PLACE] += 3  # "a visit to X"
    if lexicon.head_first and lexicon.has("place_nouns", before) and not lexicon.has("states_alone", before):
        office = i > 4 and doc[i - 3].text == "de" and lexicon.is_person(doc[i - 4].text)
        person = office and lexicon.opens_person(doc, i)  # "le maire de la ville Zed Exemple"
        votes[Kind.ACTOR if person else Kind.PLACE] += 4 if person else 3  # "l'espace X"
    named = len(tokens) > 1 and (candidate.kind is Kind.ACTOR or lexicon.opens_person(doc, i))
    ground = before == "au" and lexicon.head_first and doc.span(candidate.end, candidate.end + 1).text != "de"
    if ground and candidate.kind is not Kind.GROUP and named and not lexicon.has("before_to", two):
        votes[Kind.PLACE] += 5  # "au Zed Exemple", a ground or a hall; not "face au Zed Exemple de 2016"
    if _is_border_post(doc, candidate, lexicon):
        votes[Kind.PLACE] += 8  # "le poste-frontière de Zed Exemple", "the Zed Exemple crossing"
    if before == "of" and lexicon.has("seats_of", two) and candidate.kind is not Kind.ACTOR:
        votes[Kind.PLACE] += 6  # "the seat of X"
    unplaced = candidate.kind is not Kind.PLACE or (lexicon.head_first and not is_on_map(tokens.text))
    if following.behind_cue(doc, i, lexicon):
        votes[Kind.PLACE] += 2
    elif before in {"de", "d'", "of", "du"} and lexicon.has("parties", tokens.text) and lexicon.is_person(two):
        votes[Kind.GROUP] += 6  # "porte-parole d'Horizons"
    elif before in {"de", "d'", "of", "du"} and lexicon.has("leaders", two) and unplaced:
        votes[Kind.GROUP] += 3
    elif lexicon.has("employing", doc[max(0, lexicon.before_links(doc, i - 1))].text) and not is_on_map(tokens.text):
        votes[Kind.GROUP] += 4 if len(tokens) == 1 and before not in {"of", "in"} else 0
    elif before in {"de", "d'", "of"} and lexicon.has("bought", two) and not lexicon.opens_person(doc, i):
        votes[Kind.GROUP] += 3 if candidate.kind is not Kind.PLACE or not is_on_map(tokens.text) else 0
    if lexicon.head_first and lexicon.has("plurals", before) and _is_national_side(doc, candidate, lexicon):
        votes[Kind.GROUP] += 5
    if lexicon.has("plurals", before) and _is_team(doc.span(candidate.start, candidate.end), lexicon):
        votes[Kind.GROUP] += 3
    if before == "," and lexicon.has("rows_of_groups", two):
        votes[Kind.GROUP] += 5  # "the two other teams, X and Y"
    if before in {"of", "from"} and addresses.is_home(doc, i - 1) and candidate.kind is not Kind.PLACE:
        votes[Kind.PLACE] += 8  # "Zed Exemple, 44, from X"
    if before == "," and not lexicon.head_first and addresses.is_of_an_address(doc, i, lexicon):
        votes[Kind.PLACE] += 8  # "of New Road, X, Y, is charged"
    plain = not any(lexicon.has_any(("group_heads", "group_tails"), t.text) for t in tokens)
    led = before == "by" and lexicon.has("led", two) and plain and not is_acronym(tokens.text)
    likely = candidate.kind in (Kind.ACTOR, Kind.PLACE) or lexicon.opens_person(doc, i)
    led = led and (likely or (len(tokens) == 1 and persons_told.leads_people(doc, i - 2, lexicon)))
    if led and not is_on_map(tokens.text):
        votes[Kind.ACTOR] += 4  # "led by Zed Exemple"
    if lexicon.has("themselves", before) and lexicon.has("calling", two):
        votes[Kind.ACTOR if before in {"himself", "herself"} else Kind.GROUP] += 8  # "calling itself X"
    if before == "for" and lexicon.has("seated_for", two):
        votes[Kind.PLACE] += 6  # "MLA for X"
    if before == "for" and two in {"member", "parliament"} and candidate.kind is not Kind.GROUP:
        votes[Kind.PLACE] += 6
    whose = not lexicon.head_first and word_at(doc, candidate.end) in {"'s", "’s"}
    if lexicon.has("stakes", two) or (whose and not is_on_map(tokens.text)):
        pass  # "shares in Exemple Systems", "in Zed Exemple's book", "at Exemple's parties"
    elif lexicon.has("inner_locatives", before):
        votes[Kind.PLACE] += 3
    elif before == "à" and lexicon.has("speech", doc[i - 2].lemma_) and not is_on_map(tokens.text):
        votes[Kind.GROUP] += 2 if candidate.kind is not Kind.ACTOR else 0  # "explique à l'Exempla"
    elif lexicon.has("locatives", before):
        votes[Kind.PLACE] += 1
    elif lexicon.has("locatives", two) and lexicon.has("determiners", before) and is_on_map(tokens.text):
        votes[Kind.PLACE] += 4  # "dans les Côtes-d'Armor"


def _is_short_office(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True behind ``CM``, an office in letters; English alone."""
    return i > 0 and not lexicon.head_first and doc[i - 1].text in lexicon.lists["short_offices"]


def _is_alias(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``, known as`` behind a person's name."""
    if i < 3 or not lexicon.has("known", doc[i - 1].text):
        return False
    name = doc[i - 3] if doc[i - 2].text == "," else doc[i - 2]
    return name.ent_type_ in {"PER", "PERSON"} and name.text[:1].isupper()


def _is_nickname(doc: Doc, i: int) -> bool:
    """True for ``dit`` right behind a person's name, or in the bracket behind it."""
    j = i - 1
    while j > 0 and doc[j].text in {"(", ",", "-", "–", "—"}:
        j -= 1
    parted = j < i - 1 or not is_on_map(doc[i + 1].text)  # "Zed Exemple dit Paris" says nothing
    return parted and j >= 0 and doc[j].ent_type_ in {"PER", "PERSON"} and is_capital(doc[j])


def _is_apposed_to_office(doc: Doc, comma: int, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``La Première ministre thaïlandaise, X Y,``: two capitals between commas behind an office without a name."""
    closed = candidate.end < len(doc) and doc[candidate.end].text == "," and candidate.end - candidate.start > 1
    told = lexicon.head_first or candidate.kind is not Kind.PLACE
    return closed and told and lexicon.is_person(_noun_before(doc, comma, lexicon))


def _is_party(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``député Renouveau de la Creuse``: one word between an office and its place is a party; so is one behind several
    who were elected (``les députés Renouveau``), and a party's own name."""
    i = candidate.end
    if i - candidate.start > 1 or i >= len(doc):
        return False
    if lexicon.has("parties", doc[candidate.start].text):
        return True
    listed = doc[i].text in {",", "et"} or (i + 1 < len(doc) and is_capital(doc[i + 1]))  # "les députés X et Y"
    if lexicon.has("elected_several", doc[candidate.start - 1].text) and not listed:
        return True
    if not lexicon.has("place_links", doc[i].text):
        return False
    person = {"PER", "PERSON"}  # all of "Renouveau de la Creuse" may be one to the model
    return doc[candidate.start].ent_type_ not in person or doc[i].ent_type_ in person


def _is_national_side(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``les Pharaons d'Égypte``, ``le sélectionneur des Pharaons``: a team, not a chain of mountains."""
    if candidate.kind is Kind.ACTOR or candidate.fixed or not doc[candidate.end - 1].text.endswith(("s", "x")):
        return False
    i = candidate.end
    country = (
        i + 1 < len(doc) and doc[i].text in {"d'", "d’", "de", "du"} and doc[i + 1].text.lower() in lexicon.countries
    )
    country = country and not is_on_map(doc.span(candidate.start, i).text)
    coached = candidate.start > 1 and lexicon.has("teamed", doc[candidate.start - 2].text)
    return country or coached


def _is_team(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``les Springboks``: one plural name behind a plural article."""
    named = tokens[0].ent_type_ in {"PER", "MISC", "PERSON", "ORG"}
    return named and len(tokens) == 1 and tokens.text.endswith(("s", "x"))


def _is_told_firm(doc: Doc, i: int, end: int, noun: str, lexicon: Lexicon) -> bool:
    """True behind an English noun for a body that has a word of its own before it and is one phrase with the name: not
    for ``the tech firm Zed founded``, ``after leaving the tech firm Zed``, ``told the news agency Kyiv must``."""
    if lexicon.head_first or not lexicon.has("apposed", noun) or i < 2 or lexicon.opens_person(doc, i):
        return False
    bare = i > 2 and doc[i - 2].lower_ == "the" and doc[i - 3].lower_ in {"of", "by", "from", "with", "at", "for"}
    if bare and doc[end - 1].dep_ != "nsubj" and not is_on_map(doc.span(i, end).text, TOWN_OF_SIZE):
        return True  # "the owner of the company Exempla"
    if doc[i - 2].pos_ not in {"NOUN", "PROPN", "ADJ"} or not (doc[i - 2].is_alpha or doc[i - 2].text.endswith(".")):
        return False
    last, firm = doc[end - 1], doc[i - 1]
    one = (firm.dep_ == "compound" and firm.head in (last, last.head)) or (last.dep_ == "appos" and last.head is firm)
    told = last.dep_.startswith("nsubj") and last.head.dep_ not in {"ROOT", "conj", "ccomp", "advcl"}
    return one and not told and not is_on_map(doc.span(i, end).text, TOWN_OF_SIZE)


def _noun_before(doc: Doc, i: int, lexicon: Lexicon) -> str:
    """The noun at once before a name, adjectives aside: ``entraîneur`` in ``l'entraîneur sud-africain Rassie``."""
    j = i - 1
    while j >= 0 and i - j < 4 and lexicon.head_first and (doc[j].pos_ == "ADJ" or lexicon.is_demonym(doc[j].text)):
        j -= 1
    if lexicon.head_first and j > 1 and doc[j].text.islower() and doc[j - 1].text in {"de", "d'"}:
        j -= 2 if doc[j - 2].pos_ == "NOUN" and doc[j].pos_ == "NOUN" else 0  # "agence de presse X"
    if not lexicon.head_first and j > 1 and doc[j - 1].text == "-" and doc[j - 2].like_num:
        return ""  # "the 90-member Exempla assembly"
    j -= persons_told.is_of_a_thing(doc, j, lexicon)  # "la radio pirate X"
    return doc[j].text.lower() if j >= 0 else ""


def _is_border_post(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """True behind ``poste-frontière de`` and before ``border crossing``."""
    if not lexicon.head_first:
        led = candidate.start > 0 and doc[candidate.start - 1].lower_ == "the"  # no verb: "X crossing the river"
        ends = (doc.span(candidate.end, candidate.end + n).text for n in (1, 2) if led)
        return any(lexicon.has_any(("border_posts", "crossings"), end) for end in ends)
    noun = lexicon.before_links(doc, candidate.start - 1)
    said = (doc.span(max(0, noun - n), noun + 1).text for n in (0, 1))
    return 0 <= noun < candidate.start - 1 and any(lexicon.has("border_posts", words) for words in said)
