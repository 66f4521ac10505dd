"""What belongs to a group's name behind its head: ``de la défense``, ``pour la Sauvegarde``, ``et des finances``."""

from __future__ import annotations

from builder.extract.names import bodies
from builder.extract.names.candidate import is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.officers import is_officers
from builder.extract.parse import Doc, Token


def _is_unknown_demonym(token: Token, head: int, lexicon: Lexicon) -> bool:
    """``syldave`` would not do, ``bordurienne`` does: an adjective of a country's shape that nobody uses otherwise."""
    shaped = token.text.islower() and len(token) > 6 and token.text.endswith(lexicon.demonym_endings)
    loose = lexicon.has("loose_heads", token.doc[head].text) and not is_capital(token.doc[head])
    return shaped and not loose and token.vocab.vectors.size > 0 and not token.has_vector


def complement(doc: Doc, i: int, head: int, lexicon: Lexicon) -> tuple[int, bool]:
    """End of the complement that starts at ``i`` (``i`` itself when none does), and whether it anchors a name."""
    token = doc[i]
    if lexicon.head_first and token.text.islower() and token.pos_ != "ADP" and lexicon.has("speech", f"{token.text}r"):
        return i, False  # "le ministère de la Défense revendique", which the parser takes for an adjective
    if lexicon.is_demonym(token.text) or _is_unknown_demonym(token, head, lexicon):
        return i + 1, True
    if i > head + 1 and lexicon.opens_person(doc, i) and not lexicon.has("local_heads", doc[head].text):
        return i, False
    if token.ent_type_ == "PER" != doc[head].ent_type_ and i > head + 1 and is_capital(doc[head]):
        return i, False
    honoured = i == head + 1 and lexicon.head_first and lexicon.has("local_heads", doc[head].text)
    if not honoured and _opens_title(doc, i, lexicon):
        return i, False  # not for "Université Cheikh Exemple"
    if i == head + 1 and is_capital(doc[head]) and lexicon.has("head_nouns", token.text) and token.is_lower:
        return i + 1, False  # "Comité directeur"
    body = bodies.words_at(doc, i - 1, lexicon)
    if body is not None and body[0] > i > head + 1:
        return body[0], True  # "des Nations" goes on with "unies"
    if i > head + 1 and is_officers(doc, i, head, lexicon):
        return i, False
    direction = i + 2 < len(doc) and lexicon.has("directions", token.text) and doc[i + 1].text == "-"
    if direction and lexicon.is_demonym(doc[i + 2].text):
        return i + 3, True  # "ouest-africaine"
    if lexicon.has("and", token.text) and doc.span(head, i).text in lexicon.well_known:
        return i, False  # "Société Générale et Crédit Agricole"
    if lexicon.has("and", token.text) or token.text == ",":
        return _listed(doc, i, head, lexicon)
    named = token.pos_ in {"PROPN", "NOUN", "ADJ", "X"} or (token.ent_iob_ == "I" and doc[i - 1].i > head)
    # The parser's sentences may begin inside "Tribunal Suprême Électoral".
    opens = token.is_sent_start and (doc[i - 1].is_punct or doc[head].is_lower or i == head + 1)
    if is_capital(token) and named and not opens:
        return i + 1, True
    if token.pos_ == "ADJ" and token.is_alpha and not lexicon.has("loose_adjectives", token.text):
        return i + 1, False
    if (
        token.pos_ == "NOUN"
        and token.text.islower()
        and i > head + 2
        and doc[i - 1].pos_ == "NOUN"
        and i + 1 < len(doc)
        and lexicon.has("links", doc[i + 1].text)
    ):
        return i + 1, False  # "des médecins spécialistes du Québec"
    if token.text == "&" and i + 1 < len(doc) and is_capital(doc[i + 1]):
        return i + 2, True
    if token.text == "-" and not token.whitespace_ and i + 1 < len(doc) and not doc[i - 1].whitespace_:
        return i + 2, True
    near = token.text == "près" and i + 2 < len(doc) and lexicon.has("determiners", doc[i + 1].text)
    if near and lexicon.has("institutions", doc[head].text) and is_capital(doc[i + 2]):
        end = i + 3  # "parquet près le Tribunal de première instance"
        while end < len(doc) and (
            lexicon.has("links", doc[end].text)
            or lexicon.has("purposes", doc[end].text)
            or (doc[end].text.islower() and doc[end].pos_ in {"ADJ", "NOUN"})
        ):
            end += 1
        while lexicon.has("links", doc[end - 1].text):
            end -= 1
        return end, True
    to = i == head + 1 and is_capital(doc[head]) and lexicon.has("heads_with_to", doc[head].text)
    to = to or (is_capital(doc[head]) and doc[i - 1].is_lower and lexicon.has("nouns_with_to", doc[i - 1].text))
    seat = lexicon.has("heads_with_to", doc[head].text) and is_capital(doc[head]) and i > head + 2
    if seat and token.text == "en" and i + 1 < len(doc) and _is_land(doc[i + 1]):
        return i + 2, True  # "Haut-commissariat de la République en Syldavie"
    if to and i + 2 < len(doc) and (token.text == "aux" or (token.text == "à" and doc[i + 1].text in {"la", "l'"})):
        j = lexicon.past_links(doc, i)  # "Délégation aux droits des femmes"
        return (j + 1, is_capital(doc[j])) if j < len(doc) and doc[j].pos_ in {"NOUN", "PROPN"} else (i, False)
    if not (lexicon.has("links", token.text) or lexicon.has("purposes", token.text)):
        return i, False
    purpose = lexicon.has("purposes", token.text) and i == head + 1  # "Mouvement pour un pays uni"
    if i + 1 < len(doc) and doc[i + 1].lower_ in {"un", "une"} and not purpose:
        return i, False  # "l'armée de l'air d'une école", "le parti socialiste pour un poste"
    j = lexicon.past_links(doc, i)
    proper = is_capital(doc[head]) and any(is_capital(t) for t in doc[head + 1 : i])
    field = lexicon.has("and", doc[i - 1].text) and lexicon.has("portfolios", doc[i - 2].text)
    if proper and token.text == "des" and j < len(doc) and doc[j].text.islower() and not field:
        return i, False  # "rapportent à l'Agence Fictive des sources de la capitale"
    if lexicon.head_first and j < len(doc) and doc[j].is_lower and lexicon.has("streets", doc[j].text):
        return i, False  # "Centre administratif de la rue Exemple"
    purpose = lexicon.has("purposes", token.text)
    if purpose and proper and j < len(doc) and doc[j].is_lower and lexicon.has("place_heads", doc[j].text):
        return i, False  # "porte-parole de la Coalition Exemple pour la région de Testville"
    if purpose and not _has_purpose(doc, head, j, lexicon):
        return i, False
    if lexicon.has("opposing", token.text) and not _is_cause(doc, head, i, j, lexicon):
        return i, False
    if purpose and i + 1 < len(doc) and lexicon.has("possessives", doc[i + 1].text):
        return i, False
    nominal = {"NOUN", "PROPN", "ADJ", "X", "INTJ"}  # "Front de salut"
    if j < len(doc) and j - i <= 3 and doc[j].pos_ in nominal and doc[j].text[0].isalpha():
        if doc[j].ent_type_ == "PER" and doc[j].ent_iob_ == "B":
            return i, False
        noun_next = doc[j].pos_ == "ADJ" and j + 1 < len(doc) and doc[j + 1].pos_ == "NOUN"
        return j + 1 + noun_next, is_capital(doc[j])
    return i, False


def _is_land(token: Token) -> bool:
    return is_capital(token) and (token.ent_type_ == "LOC" or is_on_map(token.text))


def _opens_title(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``du Président Zed Exemple``, ``du professeur Exemple`` behind a body: the next name's title."""
    at = lexicon.past_links(doc, i) if lexicon.has("links", doc[i].text) else i
    titled = at + 1 < len(doc) and lexicon.has("titles", doc[at].text) and doc[at].is_alpha
    if not titled or not is_capital(doc[at + 1]):
        return False
    name = doc[at + 1]
    # The tagger takes a surname behind a small title for a noun: "du professeur Exemple".
    small = at > i and doc[at].is_lower and name.pos_ == "NOUN" and not lexicon.has("group_heads", name.text)
    return small or name.pos_ == "PROPN"


def _is_cause(doc: Doc, head: int, i: int, noun: int, lexicon: Lexicon) -> bool:
    """``contre la drogue`` in ``Office contre la drogue``; not ``contre Bordeaux``, nor what a body does that is known
    by its name: ``Rassemblement national contre l'immigration``."""
    plain = noun > i + 1 and noun < len(doc) and doc[noun].is_lower and doc[noun].pos_ == "NOUN"
    return plain and doc.span(head, i).text not in lexicon.well_known


def _has_purpose(doc: Doc, head: int, noun: int, lexicon: Lexicon) -> bool:
    """``Ligue pour``, and what has its capital for it: ``Conseil National pour la Sauvegarde``."""
    if lexicon.has("purpose_heads", doc[head].text):
        return True
    capitals = noun < len(doc) and is_capital(doc[head]) and is_capital(doc[noun])
    return capitals and doc[noun].ent_type_ not in {"PER", "LOC"}


def _listed(doc: Doc, i: int, head: int, lexicon: Lexicon) -> tuple[int, bool]:
    """``des veuves et orphelins``, ``de l'économie et des finances``, ``des déportés, internés et victimes``."""
    listing = is_capital(doc[head]) or not lexicon.has("loose_heads", doc[head].text)
    if not listing or i + 1 >= len(doc) or i == head + 1:
        return i, False
    if doc[i].text == ",":
        ahead = [t.text.lower() for t in doc[i + 2 : i + 5]]
        goes_on = ahead[:1] == [","] and any(lexicon.has("and", t.text) for t in doc[i + 3 : i + 9])
        listed = (
            doc[i + 1].pos_ == "NOUN"
            and not is_capital(doc[i + 1])
            and (goes_on or (bool(ahead) and lexicon.has("and", ahead[0])))
        )
        return (i + 2, False) if listed and not is_capital(doc[i - 1]) else (i, False)
    purpose = any(lexicon.has("purposes", t.text) for t in doc[head + 1 : i])
    if purpose and i + 2 < len(doc) and lexicon.has("determiners", doc[i + 1].text) and doc[i + 2].pos_ == "NOUN":
        return i + 3, False
    both = doc[i + 1].pos_ == "ADJ" == doc[i - 1].pos_ and doc[i + 1].is_lower and doc[i - 1].is_lower
    if both and is_capital(doc[head]) and lexicon.has("and", doc[i].text):
        return i + 2, False  # "Centre national pour la recherche scientifique et technique"
    follower, alike = doc[i + 1], is_capital(doc[i + 1]) == is_capital(doc[i - 1])
    officer = lexicon.head_first and doc[i - 1].pos_ == "ADJ" and lexicon.is_person(follower.text)
    if officer and not follower.text.endswith(("s", "x")):
        return i, False  # "chef du Bureau politique et président du Conseil"
    if follower.pos_ == "NOUN" and doc[i - 1].pos_ in {"NOUN", "ADJ"} and alike:
        return i + 2, is_capital(follower)
    if is_capital(doc[head]) and doc[i - 1].pos_ == "ADJ" and i + 3 < len(doc):
        fields = [t.text for t in doc[head + 1 : i] if t.pos_ == "ADP"] == ["de"] and follower.text == "de"
        small = doc[i + 2].is_lower and doc[i + 2].pos_ == "NOUN"  # "Laboratoire de sciences X et de médecine Y"
        return (i + 3 + (doc[i + 3].pos_ == "ADJ"), False) if fields and small else (i, False)
    linked = lexicon.has("links", follower.text) and not lexicon.has("purposes", follower.text)
    fielded = doc[i - 1].pos_ == "ADJ" and doc[i - 1].is_lower and lexicon.has("institutions", doc[head].text)
    at = lexicon.past_links(doc, i + 1) if linked and fielded and is_capital(doc[i - 2]) else len(doc)
    fielded = at < len(doc) and is_capital(doc[at])  # "ministère de la Santé publique et de l'Hygiène"
    if linked and (doc[i - 1].pos_ == "NOUN" or fielded):
        end, anchors = complement(doc, i + 1, head, lexicon)
        owned = end + 1 < len(doc) and lexicon.has("links", doc[end].text) and is_capital(doc[end + 1])
        known = anchors or owned or lexicon.has("portfolios", doc[end - 1].text)
        small = not is_capital(doc[head]) and not known
        return (i, False) if end == i + 1 or small else (end, anchors)
    return i, False
