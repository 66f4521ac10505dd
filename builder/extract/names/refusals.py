"""What looks like a name and is none: a demonym, a weapon, a street, a prize, a decoration, a word, an ``anti-X``."""

from __future__ import annotations

import re

from builder.extract.names import (
    counted,
    credits,
    decorations,
    english_refusals,
    french_refusals,
    letters_of_things,
    office_words,
    plain,
    renowned,
    streets,
    surely,
    treaties,
    verbs_first,
    works,
    zones,
)
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.runs import CAMEL, is_syllable
from builder.extract.names.spelling import Spelling, is_of_a_headline, is_written_small
from builder.extract.names.tickers import TICKER, is_listing
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import BlockKind, Kind

PRODUCT = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[A-Za-z]{1,6}-?\d[\w-]*\.?|\d+[\w.-]*|[A-Z][a-z]+-\d+\w*")
ANTI = re.compile(r"(?:anti|pro|ex|post|néo|neo|pré|pre|non)-", re.I)
GLUED = re.compile(r"[A-ZÀ-Þ]{3,}[a-zà-ÿ]{2,}")
NUMBERED = re.compile(r"[IVXLCDM]{2,}e|[A-ZÀ-Þ]{2,}s")
"""``XVIe``, ``NGOs``."""
BACKED = re.compile(r"\)-[a-z]+$")
"""``EXP(M)-backed``."""
ROMAN = re.compile(r"[ivxlc]+")
MARKS = re.compile(r"[@#_=<>*|\\]|https?:|www\.|\.(?:com|fr|org|net|ru)\b")


def refused(passage: Passage, candidate: Candidate, lexicon: Lexicon, spelling: Spelling) -> bool:
    """True for a candidate that is no mention."""
    if candidate.rule in {"account", "site", "party", "paper"}:
        return False
    if passage.block.kind is BlockKind.POST_AUTHOR:
        return True
    doc = passage.doc
    tokens = doc.span(candidate.start, candidate.end)
    words = [t.text.lower() for t in tokens if not t.is_punct]
    if (
        not words
        or len(tokens.text.strip("'’")) < 2
        or not any(c.isalpha() for c in tokens.text)
        or MARKS.search(tokens.text)
    ):
        return True
    if words[0] in {"s", "'s", "’s"} and tokens[0].is_lower:
        return True  # "Medal for Poetry" behind an owner
    if not any(is_capital(t) or (candidate.rule == "model-org" and t.text[-1:].isupper()) for t in tokens):
        return not candidate.fixed or " ".join(words[:2]) in lexicon.lists["crowds"]
    before = doc[candidate.start - 1].text.lower() if candidate.start else ""
    if (zoned := zones.is_zone(doc, candidate.start, candidate.end, lexicon)) or candidate.rule == "well-known":
        return zoned
    if surely.is_somebody(passage, candidate):
        against = ANTI.fullmatch(before) is not None or before in {"#", "@"}
        return against or credits.is_credit(doc, candidate, lexicon)
    heads = ("legal_forms", "place_heads")[: 2 - lexicon.head_first]  # "County Judge X"
    return (
        _is_product(tokens.text, tokens[-1].text, candidate, lexicon)
        or (ANTI.match(tokens.text) is not None and not _is_against(candidate, tokens, lexicon))
        or ANTI.fullmatch(before) is not None
        or _is_of_a_nation(doc, candidate, lexicon)
        or before in {"#", "@"}
        or _is_glued(tokens.text, lexicon)
        or (
            len(tokens) == 1
            and candidate.start > 0
            and lexicon.has("postnominals", tokens.text)
            and is_capital(doc[candidate.start - 1])
        )
        or counted.is_of_a_day(doc, candidate)
        or counted.is_of_a_currency(doc, candidate, before, lexicon)
        or counted.is_amount(tokens.text)
        or is_listing(doc, candidate)
        or any(BACKED.search(t.text) for t in tokens)
        or (len(tokens) == 1 and not candidate.fixed and french_refusals.NUMERAL.fullmatch(tokens.text) is not None)
        or (lexicon.head_first and french_refusals.refused(candidate, tokens, before, lexicon))
        or (before == "(" and TICKER.fullmatch(tokens.text) is not None)
        or (len(tokens) == 1 and lexicon.has_any(heads, tokens.text))
        or credits.is_credit(doc, candidate, lexicon)
        or counted.is_numbered(doc, candidate, before, lexicon)
        or letters_of_things.is_one(doc, candidate, lexicon)
        or (len(words) == 1 and _is_medium_or_direction(words[0], before, lexicon))
        or (len(words) > 1 and not candidate.fixed and lexicon.is_demonym(tokens.text))
        or (words[0] in lexicon.lists["everybody"] and tokens[0].is_lower and _is_whose_place(tokens, lexicon))
        or (_is_somewhere(tokens, lexicon) and not is_capital(tokens[0]))
        or (candidate.rule != "place-noun" and any(map(_is_run_together, tokens)))
        or is_written_small(doc, candidate, spelling.plain)
        or is_of_a_headline(passage, candidate, spelling, lexicon)
        or works.is_work(doc, candidate, lexicon)
        or office_words.is_office_word(doc, candidate, lexicon)
        or office_words.is_field(doc, candidate, lexicon)
        or office_words.is_seat(doc, candidate, lexicon)
        or office_words.is_office_named(doc, candidate, lexicon)
        or (
            _has_only_common_capitals(tokens, lexicon)
            and not (candidate.fixed or _is_country(tokens.text, before, lexicon) or _is_area(tokens, lexicon))
        )
        or (
            all(_is_common(w, lexicon) for w in words)
            and not _is_country(tokens.text, before, lexicon)
            and not _is_short_body(doc, candidate, before, lexicon)
            and not _is_area(tokens, lexicon)
        )
        or (candidate.rule == "capitals" and len(tokens) == 1 and lexicon.has("group_heads", words[0]))
        or (not candidate.fixed and len(words) > 1 and office_words.is_office_alone(words, lexicon))
        or treaties.is_in_treaty(doc, candidate, lexicon)
        or streets.is_street(words, before, _noun_before(doc, candidate, lexicon), lexicon)
        or office_words.is_portfolio(doc, candidate, lexicon)
        or (lexicon.head_first and not candidate.fixed and office_words.is_office_phrase(tokens, lexicon))
        or _is_two_countries(tokens.text, lexicon)
        or counted.is_disease(doc, candidate, lexicon)
        or counted.is_one_of_a_sort(doc, candidate, before, lexicon)
        or _is_named_thing(candidate, before, lexicon)
        or (candidate.rule != "body" and _is_thing(words, lexicon))  # "Programme alimentaire mondial"
        or decorations.is_decoration(doc, candidate, lexicon)
        or english_refusals.refused(doc, candidate, lexicon)
        or any(tokens.text.lower() in lexicon.lists[name] for name in ("named_offices", "contests_named", "joining"))
        or verbs_first.is_verb(doc, candidate, lexicon)
        or (len(tokens) == 1 and _is_plain(tokens[0], candidate, spelling, lexicon))
    )


def _is_plain(token: Token, c: Candidate, spelling: Spelling, lexicon: Lexicon) -> bool:
    """True for a word of the language that has its capital from its place."""
    opens = plain.opens_small(token, spelling.capital, lexicon) or plain.is_small_in_capitals(token, c.kind, lexicon)
    if c.rule == "model-loc" and len(token) > 5 and is_on_map(token.text, TOWN_OF_SIZE):
        return False  # "Chisinau a convoqué"
    if renowned.kind_of(token.text) is not None:
        return False
    if (opens and not c.fixed) or plain.is_word_or_noun(token, lexicon):
        return True
    return c.kind is not Kind.GROUP and plain.is_common_noun(token, c.kind, spelling.capital, lexicon)


def _is_against(candidate: Candidate, tokens: Tokens, lexicon: Lexicon) -> bool:
    """``Anti-Exemple League``: a body that is named for what it fights."""
    return tokens.text[:1].isupper() and lexicon.has(
        "group_heads" if candidate.fixed else "sure_heads", tokens[-1].text
    )


def _is_run_together(token: Token) -> bool:
    """True for ``XVIe``, ``NGOs``, ``LONDONThe``; not for ``JPMorgan``, a word that the vectors know."""
    glued = GLUED.fullmatch(token.text) is not None and chances(token.text) is None
    return glued or NUMBERED.fullmatch(token.text) is not None


def _is_glued(text: str, lexicon: Lexicon) -> bool:
    """``SundayCredit``: two plain words that lost the space between them."""
    parts = re.findall(r"[A-Z][a-z]+", text) if CAMEL.fullmatch(text) else []
    return bool(parts) and all(lexicon.has("things", part) for part in parts)


def _is_whose_place(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``communauté de Namur``: nothing but a link before the place; not ``communauté urbaine de Lyon``."""
    behind = lexicon.past_links(tokens.doc, tokens.start)
    return tokens.start + 1 < behind < tokens.end and is_on_map(tokens.doc.span(behind, tokens.end).text)


def _is_somewhere(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``hôpitaux de la bande de Z``: what is there, not what it is called."""
    inner = any(lexicon.has("place_nouns", t.text) for t in tokens[1:-1])
    return lexicon.head_first and inner and lexicon.has("local_heads", tokens[0].text)


def _is_medium_or_direction(word: str, before: str, lexicon: Lexicon) -> bool:
    """``on Twitter``, where something is said; ``the West``."""
    if lexicon.has("unions", before):
        return False  # "syndicat Sud"
    return lexicon.has("directions", word) or (lexicon.has("networks", word) and lexicon.has("media_links", before))


def _is_of_a_nation(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> bool:
    """``Pakistani-ruled``, ``US-led``: an adjective made of a nation; ``Social Affairs`` before ``Minister``."""
    if lexicon.head_first:
        return False
    end = candidate.end
    parts = doc.span(candidate.start, end).text.split("-")
    glued = len(parts) == 2 and parts[1].isalpha() and parts[1].islower() and not is_syllable(doc, end - 1)
    if glued and not (candidate.fixed and " " in parts[0]):  # not "Council for Economic Co-operation"
        return True
    if candidate.fixed:
        return False
    officer = doc.span(end, end + 1).text.lower() in {"officer", "officers"}
    if officer and candidate.start and doc[candidate.start - 1].lower_ == "chief":
        return True  # "Chief Operating Officer"
    if end < len(doc) and lexicon.has("portfolios", doc[candidate.start].text) and lexicon.is_person(doc[end].text):
        return True  # "Press Secretary"
    owner = [t.text for t in doc[end : end + 2]]
    if len(owner) == 2 and owner[0] == "'s" and lexicon.has("owners", doc[end - 1].text) and is_capital(doc[end + 1]):
        return lexicon.has("ministers", owner[1])  # "Children's Minister"
    first, noun = doc[candidate.start], doc[end] if end < len(doc) else doc[end - 1]
    if end - candidate.start == 2 and first.is_sent_start and lexicon.is_demonym(doc[end - 1].text):
        return noun.is_lower and noun.pos_ == "NOUN"  # "Legendary Cameroonian saxophonist"
    if end < len(doc) and lexicon.has("place_heads", doc[end - 1].text) and candidate.kind is Kind.GROUP:
        behind = [t for t in doc[end : end + 2] if is_capital(t)]
        return doc[end] in behind and any(lexicon.is_person(t.text) for t in behind)  # "54th State District" Judge
    plural = end - candidate.start > 1 and candidate.kind is not Kind.ACTOR
    return plural and end < len(doc) and lexicon.has("ministers", doc[end].text) and is_capital(doc[end])


def _has_only_common_capitals(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``Vendredi matin``: what has a capital is a common word, and the rest is small."""
    capitals = [t.text.lower() for t in tokens if is_capital(t)]
    return len(tokens) > len(capitals) > 0 and all(
        lexicon.has_any(("stop_names", "things", "determiners"), w) for w in capitals
    )


def _is_product(text: str, last: str, candidate: Candidate, lexicon: Lexicon) -> bool:
    if text in lexicon.well_known or candidate.fixed:
        return False
    numbered = PRODUCT.fullmatch(last) is not None and candidate.kind is not Kind.GROUP
    return numbered or PRODUCT.fullmatch(text) is not None


def _is_common(word: str, lexicon: Lexicon) -> bool:
    lists = ("stop_names", "things", "determiners", "titles", "faiths")
    return len(word) < 2 or lexicon.is_demonym(word) or lexicon.has_any(lists, word)


def _is_country(text: str, before: str, lexicon: Lexicon) -> bool:
    """``en Suisse``, ``des Philippines``, not ``un Suisse``: a country that is written like its people."""
    named = text[:1].isupper() and text.lower() in lexicon.countries
    return named and ((text.endswith("s") and before in {"les", "des"}) or not lexicon.has("countings", before))


def _is_area(tokens: Tokens, lexicon: Lexicon) -> bool:
    """``la Région wallonne``: a noun of administration with a capital, and whose it is."""
    two = lexicon.head_first and len(tokens) == 2 and is_capital(tokens[0]) and not tokens[0].is_sent_start
    whose = two and (lexicon.is_demonym(tokens[1].text) or tokens[1].text.endswith(lexicon.demonym_endings))
    return whose and lexicon.has("place_heads", tokens[0].text)


def _is_short_body(doc: Doc, candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``le MR``, ``Zed Exemple (MR)``: two capitals behind an article or alone in a bracket are no title."""
    text, after = doc.span(candidate.start, candidate.end).text, doc.span(candidate.end, candidate.end + 1).text
    party = lexicon.head_first and lexicon.has("parties_short", text) and before == "(" and after in {")", ",", "/"}
    if text == text.upper() and text.lower() in lexicon.bodies and lexicon.has("stop_names", text):
        return before == "the"  # "the WHO", no pronoun
    short = len(text) == 2 and text.isupper() and lexicon.has("titles", text)
    return short and (before in {"le", "la", "du", "au"} or party)


def _is_two_countries(text: str, lexicon: Lexicon) -> bool:
    """``Coopération Maroc-Qatar``: two countries side by side, no country itself (``Serbie-Monténégro``)."""
    last = text.split()[-1].lower()
    parts = last.split("-")
    return len(parts) == 2 and last not in lexicon.countries and all(part in lexicon.countries for part in parts)


def _noun_before(doc: Doc, candidate: Candidate, lexicon: Lexicon) -> str:
    """The noun that has the name behind ``de``, where that is all that stands between."""
    i = lexicon.before_links(doc, candidate.start - 1)
    return doc[i].text if 0 <= i < candidate.start - 1 and not candidate.fixed else ""


def _is_named_thing(candidate: Candidate, before: str, lexicon: Lexicon) -> bool:
    """``tempête Daniel``, ``affaire Dumas``; not ``le tueur en série Michel X``."""
    full_name = candidate.kind is Kind.ACTOR and candidate.end - candidate.start > 1
    return lexicon.head_first and not candidate.fixed and not full_name and lexicon.has("things_heads", before)


def _is_thing(words: list[str], lexicon: Lexicon) -> bool:
    if len(words) > 1 and lexicon.has("things_first", words[0]):
        return True
    if len(words) == 2 and ROMAN.fullmatch(words[1]) and lexicon.has("things_heads", words[0]):
        return True  # "Article II"
    return lexicon.has("things_heads", words[0] if lexicon.head_first else words[-1])
