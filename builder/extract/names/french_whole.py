"""French names that a model cuts at a small word or a comma: ``ministère de l'Intérieur, des Cultes et de l'Essai``,
``hôpital Zed Exemple``, ``Le Havre`` where a sentence begins, ``Zed De la Exemple``."""

from __future__ import annotations

from dataclasses import replace

from builder.data import load
from builder.data.folding import fold
from builder.extract.names.candidate import Candidate, is_acronym, is_capital, small_at, word_at
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_area, is_on_map, is_so_written
from builder.extract.parse import Doc
from builder.model import Kind

ROW = 40
"""So many tokens a ministry's fields may take."""
FIELD = 6
"""So many words one of them may have."""
OF = frozenset({"de", "d'", "d’", "du", "des"})
JOINTS = frozenset({"en", "au", "aux", "-", "–", "du", "de", "sur", "pour", "contre", "à", "par"})
SMALL = ("links", "determiners", "purposes", "connectives", "and", "locatives")
TITLE_WORDS = frozenset({"and", "of", "&", "the", "in", "for"})
BEFORE_CAPITALS = frozenset({"la", "los", "las", "den", "der"})


def whole(doc: Doc, c: Candidate, lexicon: Lexicon) -> Candidate:
    """The candidate with what belongs to it."""
    first = doc[c.start]
    if first.text in load("well_known")["unions"] and c.kind is not Kind.ACTOR:
        end = _past_branch(doc, c, lexicon)
        return replace(c, end=end, kind=Kind.GROUP, fixed=True) if end > c.end else c
    if c.kind in (Kind.GROUP, None) and c.end - c.start == 1 and is_acronym(first.text) and len(first) > 2:
        return replace(c, end=_past_town(doc, c, lexicon))
    if c.kind is Kind.GROUP:
        if word_at(doc, c.end) == "," and lexicon.has("heads_with_fields", first.text):
            return replace(c, end=_past_fields(doc, c))
        if _ends_with_verb(doc, c, lexicon):
            return replace(c, end=c.end - 1)
        if (end := _past_country(doc, c, lexicon)) > c.end:
            return replace(c, end=end, fixed=True)
        if lexicon.has("named_after_persons", first.text):
            cut = c.end - c.start == 2 and lexicon.opens_person(doc, c.end - 1) if c.end < len(doc) else False
            end = c.end - cut  # "CHU Zed", of which the surname is left out
            return replace(c, end=end + 2, fixed=True) if _is_called_after(doc, replace(c, end=end), lexicon) else c
        title = not c.fixed or word_at(doc, c.end) in {"of", "and", "&"}  # "la revue The Science of Exempla"
        if lexicon.has("journals", word_at(doc, c.start - 1)) and title:
            return replace(c, end=_past_title(doc, c.end))
        return c
    if c.fixed or c.start == 0:
        return c
    if (start := _with_particles(doc, c, lexicon)) < c.start:
        return replace(c, start=start, kind=Kind.ACTOR)
    if c.kind is Kind.PLACE and _is_town_with_article(doc, c, lexicon):
        return replace(c, start=c.start - 1)
    return c


def _ends_with_verb(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Assemblée d'Exemplie célèbre`` before ``les 40 ans``: an adjective to the tagger behind a capital."""
    last, behind = doc[c.end - 1], word_at(doc, c.end)
    small = last.is_lower and last.pos_ == "ADJ" and c.end - c.start > 2 and is_capital(doc[c.end - 2])
    known = lexicon.is_demonym(last.text) or lexicon.has("official", last.text)
    return small and not known and behind in {"les", "la", "le", "l'", "l’", "un", "une", "son", "sa", "ses", "leur"}


def _past_fields(doc: Doc, c: Candidate) -> int:
    """Where the last field ends behind a comma: each with its own ``de``, capitals where the first has one, and ``et``
    before the last; where the name ended before, if one of them is something else."""
    loud = any(is_capital(t) for t in doc[c.start + 1 : c.end])
    at, last = c.end, False
    while at < len(doc) and at - c.end < ROW:
        joint = doc[at].text
        if joint not in {",", "et"} or small_at(doc, at + 1) not in OF:
            break
        name = at + 2 + (small_at(doc, at + 2) in {"la", "l'", "l’"})
        if name >= len(doc) or is_capital(doc[name]) is not loud or doc[name].pos_ not in {"NOUN", "PROPN", "ADJ"}:
            break
        at = _past_field(doc, name)
        last = joint == "et"
        if last:
            break
    return at if last else c.end


def _past_field(doc: Doc, i: int) -> int:
    """Where a field ends whose first word stands at ``i``: adjectives, and complements without a capital of a place's:
    ``Réforme de l'administration``."""
    end = i + 1
    while end < len(doc) and end - i < FIELD:
        if doc[end].pos_ == "ADJ" or doc[end].text == "-" or doc[end - 1].text == "-":
            end += 1
            continue
        linked = small_at(doc, end) in OF
        name = end + 1 + (small_at(doc, end + 1) in {"la", "l'", "l’"})
        if not (linked and name < len(doc) and doc[name].is_lower and doc[name].pos_ == "NOUN" and is_capital(doc[i])):
            break
        end = name + 1
    return end


def _past_branch(doc: Doc, c: Candidate, lexicon: Lexicon) -> int:
    """Where ``CSC Testville Entre Exemple et Essai`` and ``CFDT Santé Sociaux`` end: capitals of a branch's or a
    place's name; nobody's."""
    end = c.end
    while end < len(doc) and doc[end - 1].whitespace_:
        word = doc[end]
        between = word.text == "et" and "Entre" in {t.text for t in doc[c.start : end]}
        if between and is_capital(doc[min(end + 1, len(doc) - 1)]):
            return end + 2
        titled = word.text.istitle() and word.is_alpha and not word.is_sent_start
        if not titled or lexicon.opens_person(doc, end) or lexicon.is_person(word.text):
            break
        if word.text != "Entre" and (word.pos_ == "VERB" or lexicon.has("things", word.text)):
            break
        end += 1
    return end


def _past_country(doc: Doc, c: Candidate, lexicon: Lexicon) -> int:
    """Where ``Union pour l'essai en Exemplie (UEE)`` ends, whose letters have the country's; where the name ended
    before otherwise."""
    joint = word_at(doc, c.end)
    if joint not in JOINTS or c.end - c.start < 3:
        return c.end
    opened = next((i for i in range(c.end + 2, min(c.end + 8, len(doc) - 1)) if doc[i].text == "("), 0)
    if opened and _spells(doc, c.start, opened, lexicon):
        return opened  # "Centre d'essai et de recherches en sciences exactes (CERSE)"
    country = doc.span(c.end + 1, opened).text if opened else ""
    if not {country.lower(), country.lower().replace("'", "’")} & lexicon.countries:
        return c.end
    letters = doc[opened + 1].text.replace("-", "")
    letters += doc[opened + 3].text if word_at(doc, opened + 2) == "-" and opened + 3 < len(doc) else ""
    own = "".join(word[0] for word in country.replace("'", " ").replace("’", " ").split() if word[0].isupper())
    return opened if len(letters) > 2 and letters.upper().endswith(own) else c.end


def _spells(doc: Doc, start: int, opened: int, lexicon: Lexicon) -> bool:
    """True where the bracket holds the first letters of all the words before it, small ones aside."""
    letters = doc[opened + 1].text
    words = [t.text for t in doc[start:opened] if t.is_alpha and not lexicon.has_any(SMALL, t.text)]
    return len(letters) > 3 and letters.isupper() and "".join(fold(word)[:1] for word in words) == fold(letters)


def _past_town(doc: Doc, c: Candidate, lexicon: Lexicon) -> int:
    """Where ``ASX Testville Exemplie`` ends: letters before a town of the map, no first name."""
    end = c.end
    town = end < len(doc) and doc[end - 1].whitespace_ and doc[end].text.istitle() and is_on_map(doc[end].text)
    if not town or lexicon.is_given(doc[end].text) or doc[c.start].text.lower() in lexicon.countries:
        return end
    while end < len(doc) and end - c.start < 4 and doc[end].text.istitle() and not doc[end].is_sent_start:
        if end > c.end and doc[end].ent_iob_ != "I":
            break
        end += 1
    return end


def _past_title(doc: Doc, end: int) -> int:
    """Where ``Nature Ecology and Evolution`` ends behind ``revue``: capitals, small words of English between them."""
    last = end
    while end < len(doc) and end - last < 3 and (is_capital(doc[end]) or doc[end].text in TITLE_WORDS):
        end += 1
        last = end if is_capital(doc[end - 1]) else last
    return last


def _is_called_after(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Institut de l'essai`` before ``Zed Exemple``: a house called after somebody, not whom an office before
    it names (``le directeur de l'Institut de l'essai Zed Exemple``)."""
    if not lexicon.opens_person(doc, c.end) if c.end + 1 < len(doc) else True:
        return False
    surname = doc[c.end + 1]
    behind = doc[c.end + 2] if c.end + 2 < len(doc) else surname
    if not (surname.text.istitle() and surname.is_alpha) or (behind.i > surname.i and is_capital(behind)):
        return False
    holder = lexicon.before_links(doc, c.start - 1)
    linked = 0 <= holder < c.start - 1
    led = linked and (lexicon.is_person(doc[holder].text) or doc[holder].pos_ in {"ADJ", "PROPN"})
    return linked and not led and behind.text != ","


def _with_particles(doc: Doc, c: Candidate, lexicon: Lexicon) -> int:
    """Where ``Zed De la Exemple`` begins, of which a model saw the last word; ``Ben`` before a name opens it too."""
    if c.kind is Kind.ACTOR and doc[c.start - 1].text == "Ben" and doc[c.start - 1].is_sent_start:
        return c.start - 1
    if c.kind is Kind.ACTOR and _is_told_first(doc, c.start - 1, lexicon):
        return c.start - 1
    at = c.start - 1 - (doc[c.start - 1].text in BEFORE_CAPITALS)
    if at < 1 or c.end - c.start > 2 or doc[at].text not in {"De", "Del", "Della", "Dos", "Van", "Von"}:
        return c.start
    given = doc[at - 1]
    return at - 1 if lexicon.is_given(given.text) and given.text.istitle() else c.start


def _is_told_first(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``Elonm`` in ``selon Elonm Zed Exemple, procureur``: a first name that a model does not know."""
    word, before = doc[i], small_at(doc, i - 1)
    plain = i > 0 and word.text.istitle() and word.is_alpha and len(word) > 2 and not word.is_sent_start
    heads = ("titles", "group_heads", "place_heads", "things", "stop_names", "captions", "partisans_named")
    other = lexicon.has_any(heads, word.text) or lexicon.is_person(word.text)
    other = other or lexicon.is_demonym(word.text) or is_on_map(word.text) or word.text in lexicon.well_known
    return plain and before in {"selon", "avec", "par"} and not other and lexicon.opens_person(doc, i + 1)


def _is_town_with_article(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Havre`` behind the ``Le`` that opens a sentence: no country and no region."""
    article, name = doc[c.start - 1], doc.span(c.start, c.end).text
    opens = article.text in {"Le", "La", "Les"} and (article.is_sent_start or word_at(doc, c.start - 2) in {":", "«"})
    area = name.lower() in lexicon.countries or is_area(name)
    return opens and not area and is_so_written(f"{article.text} {name}")
