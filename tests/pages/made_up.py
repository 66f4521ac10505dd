"""Small archives of made-up people, to try the pages on. Names are marked in the text: ``{zed|Zed Exemple}``."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256

from builder.model import (
    Act,
    Alias,
    Archive,
    Article,
    ArticleSlug,
    Block,
    BlockKind,
    Claim,
    Correction,
    Entity,
    EntityId,
    Event,
    EventMention,
    Extraction,
    Kind,
    Link,
    Location,
    Mention,
    Post,
    Precision,
    PublishedFrom,
    Role,
    Span,
    Statement,
    Status,
    Timex,
)

ZED = EntityId("actors/zed-exemple")
ADA = EntityId("actors/ada-modele")
OTHER_ZED = EntityId("actors/zed-autre")
VILLE = EntityId("places/testville")
PAYS = EntityId("places/testonie")
LIGUE = EntityId("groups/ligue-des-essais")

NAMES = {"zed": ZED, "ada": ADA, "zed2": OTHER_ZED, "ville": VILLE, "pays": PAYS, "ligue": LIGUE}

KINDS = {"#": BlockKind.HEADING, ">": BlockKind.POST, "–": BlockKind.POST_AUTHOR, "-": BlockKind.ITEM}

FRENCH = """\
Une fête d’essai à Testville

Le maire, {zed|Zed Exemple}, a ouvert lundi la fête de {ville|Testville}. « Tout va bien », a affirmé {zed|M. Exemple}.

{ligue|La Ligue des essais} prétend que la fête est annulée ; personne n’a pu le vérifier.

# Les suites

En août 2022, {ada|Ada Modèle} avait fondé {ligue|la Ligue des essais} à {ville|Testville}, en {pays|Testonie}.

> Une image montre {zed|Zed Exemple} à la fête.
– {zed2|Zed (@zedautre)} 22 mai 2023

Plus tard, {zed|Exemple} et {ada|Ada Modèle} ont dansé. <script>alert("non")</script> & voilà.
"""

ENGLISH = """\
The fair goes on

{zed|Zed Exemple}, mayor of {ville|Testville}, opened a second fair on 1 June 2023. {ada|Ada Modele} stayed at home.

"It was fine", {zed|Exemple} said.
"""


def archive() -> Archive:
    """Two articles, one French and one English, with everything that a page can show."""
    fete, fete_links = article(
        "fete-2023-05-22",
        FRENCH,
        "fr",
        published="2023-05-22",
        published_from=PublishedFrom.POST,
        outlet="Le Journal inventé",
        url="https://journal.example/fete",
        author="Personne Aucune",
        posts=True,
    )
    fair, fair_links = article(
        "fair-2023-06-02", ENGLISH, "en", published="2023-06-02", published_from=PublishedFrom.FRONT_MATTER
    )
    founded = happening(fete, "2022-08", "En août 2022", "Ada Modèle avait fondé la Ligue des essais")
    opened = happening(fete, "2023-05-22", "lundi", "Le maire a ouvert la fête de Testville")
    second = happening(fair, "2023-06-01", "on 1 June 2023", "Mayor of Testville opened a second fair")
    later = happening(fete, None, "Plus tard", "Exemple et Ada Modèle ont dansé")
    fine = claim(fete, "Tout va bien", "a affirmé", "M. Exemple", direct=True)
    cancelled = claim(fete, "que la fête est annulée", "prétend", "La Ligue des essais", hedged=True)
    was_fine = claim(fair, "It was fine", "said", "Exemple", direct=True, nth=1)
    return Archive(
        articles=(fair, fete),
        extractions=(
            extraction(fair, fair_links, (second,), (), (was_fine,)),
            extraction(fete, fete_links, (founded, opened), (later,), (fine, cancelled)),
        ),
        entities=tuple(sorted(entities(fete, fair), key=lambda e: e.id)),
        links=tuple(sorted(fete_links + fair_links, key=lambda k: (k.mention.article, k.mention.span))),
        events=(
            Event("2022-08-ada-modele", "2022-08", founded.title, (founded,), (ADA, LIGUE, VILLE), "fr"),
            Event("2023-05-22-le-maire", "2023-05-22", opened.title, (opened,), (ZED, VILLE), "fr"),
            Event("2023-06-01-mayor", "2023-06-01", second.title, (second,), (ZED, VILLE), "en"),
        ),
        statements=(
            Statement("fair-1", was_fine, ZED, (), "2023-06-02", Status.ATTRIBUTED),
            Statement("fete-1", fine, ZED, (), "2023-05-22", Status.ATTRIBUTED),
            Statement("fete-2", cancelled, LIGUE, (VILLE,), "2023-05-22", Status.HEDGED),
        ),
    )


def correction(act: Act, value: str = "", line: int = 1) -> Correction:
    """What an editor corrects in the French article."""
    slug = ArticleSlug("fete-2023-05-22")
    said = "Ada Modèle", "Le registre de la fête le dit."
    return Correction("corrections.yml", line, slug, "a ouvert lundi la fête", "", act, value, None, *said)


def article(
    slug: str, marked: str, language: str, *, posts: bool = False, **more: object
) -> tuple[Article, tuple[Link, ...]]:
    """An article and its resolved mentions; the first paragraph is its title."""
    source, named = unmarked(marked)
    blocks: list[Block] = []
    number = at = 0
    found: list[Post] = []
    for i, paragraph in enumerate(re.findall(r"[^\n]+", source)):
        start = source.index(paragraph, at)
        at = start + len(paragraph)
        kind = BlockKind.TITLE if i == 0 else KINDS.get(paragraph[0], BlockKind.PARAGRAPH)
        inner = Span(start + (2 if paragraph[0] in KINDS else 0), at)
        counted = kind not in {BlockKind.TITLE, BlockKind.HEADING}
        number += counted and kind is not BlockKind.POST_AUTHOR
        blocks.append(Block(inner, kind, number if counted else 0))
        if kind is BlockKind.POST_AUTHOR and posts:
            words = inner.of(source)
            author, handle = re.match(r"(.*?\(@(\w+)\))", words).groups()  # type: ignore[union-attr]
            found.append(
                Post(
                    span=Span(blocks[-2].span.start, at),
                    text=blocks[-2].span,
                    author=Span(inner.start, inner.start + len(author)),
                    handle=handle,
                    date="2023-05-22",
                    date_span=Span(inner.start + len(author) + 1, at),
                )
            )
    made = Article(
        slug=ArticleSlug(slug),
        path=f"articles/{slug}.txt",
        title=source.splitlines()[0],
        title_span=blocks[0].span,
        language=language,
        source=source,
        prose=source,
        sha256=sha256(source.encode()).hexdigest(),
        blocks=tuple(blocks),
        posts=tuple(found),
        **{
            **dict.fromkeys(
                ("published", "published_from", "published_span", "outlet", "url", "author", "summary", "rights")
            ),
            **more,
        },  # type: ignore[arg-type]
    )
    return made, tuple(
        Link(
            Mention(made.slug, span, span.of(source), Kind(NAMES[name].split("s/")[0]), "made-up"),
            NAMES[name],
            "made-up",
        )
        for span, name in named
    )


def unmarked(marked: str) -> tuple[str, list[tuple[Span, str]]]:
    """The text without its marks, and where each name stands in it."""
    source, named, at = "", [], 0
    for found in re.finditer(r"\{(\w+)\|([^}]*)\}", marked):
        source += marked[at : found.start()]
        named.append((Span(len(source), len(source) + len(found[2])), found[1]))
        source += found[2]
        at = found.end()
    return source + marked[at:], named


def sentences(of: Article) -> tuple[Span, ...]:
    """Sentences of an article: full stops end them."""
    found = []
    for block in of.blocks:
        for match in re.finditer(r"\S.*?(?:[.!?](?= )|$)(?<!M\.)(?: »,[^.]*M\.[^.]*\.)?", block.span.of(of.source)):
            found.append(Span(block.span.start + match.start(), block.span.start + match.end()))
    return tuple(found)


def sentence_of(of: Article, span: Span) -> Span:
    """The sentence that holds a span."""
    return next(s for s in sentences(of) if s.start <= span.start < s.end)


def where(of: Article, words: str, nth: int = 0) -> Span:
    """Where words stand in an article, the first time or the ``nth`` after it."""
    start = -1
    for _ in range(nth + 1):
        start = of.source.index(words, start + 1)
    return Span(start, start + len(words))


def happening(of: Article, value: str | None, words: str, title: str) -> EventMention:
    """A dated (or undated) sentence."""
    span = where(of, words)
    precision = Precision.UNKNOWN if value is None else Precision.MONTH if len(value) == 7 else Precision.DAY
    timex = Timex(of.slug, span, words, value, precision, None, "made-up")
    sentence = sentence_of(of, span)
    return EventMention(of.slug, sentence, sentence, timex, (), title, "made-up")


def claim(
    of: Article, words: str, cue: str, speaker: str, *, direct: bool = False, hedged: bool = False, nth: int = 0
) -> Claim:
    """A claim by its words."""
    span = where(of, words)
    who = where(of, speaker, nth)
    return Claim(
        of.slug, span, sentence_of(of, span), who, who, where(of, cue), span if direct else None,
        direct, hedged, denies=False, confirms=False, rule="made-up",
    )  # fmt: skip


def extraction(
    of: Article,
    links: tuple[Link, ...],
    events: tuple[EventMention, ...],
    undated: tuple[EventMention, ...],
    claims: tuple[Claim, ...],
) -> Extraction:
    """What one article says."""
    return Extraction(
        article=of.slug,
        mentions=tuple(link.mention for link in links),
        equations=(),
        roles=(),
        timexes=tuple(e.timex for e in events + undated),
        events=events,
        undated=undated,
        claims=claims,
        sentences=sentences(of),
    )


def entities(fete: Article, fair: Article) -> list[Entity]:
    """Six entities: three persons, two of one first name; two places, one in the other; a group."""
    blank = Entity(ZED, Kind.ACTOR, "", (), (), None, (), None, None, None, ())
    mayor = Role(fete.slug, where(fete, "maire"), "maire", where(fete, "Zed Exemple"), "made-up")
    mayor_en = Role(
        fair.slug, where(fair, "mayor of Testville"), "mayor of Testville", where(fair, "Zed Exemple"), "made-up"
    )
    return [
        replace(
            blank,
            name="Zed Exemple",
            aliases=(Alias("Exemple", "surname", weak=False), Alias("Zed", "first-name", weak=True)),
            roles=(mayor_en, mayor),
            namesakes=(OTHER_ZED,),
        ),
        replace(blank, id=ADA, name="Ada Modèle", aliases=(Alias("Ada Modele", "transliteration", weak=False),)),
        replace(blank, id=OTHER_ZED, name="Zed (@zedautre)", namesakes=(ZED,)),
        replace(
            blank,
            id=VILLE,
            kind=Kind.PLACE,
            name="Testville",
            location=Location(48.5, 2.25, "gazetteer"),
            chain=("Testonie",),
            within=PAYS,
        ),
        replace(blank, id=PAYS, kind=Kind.PLACE, name="Testonie", wikidata="Q0"),
        replace(
            blank, id=LIGUE, kind=Kind.GROUP, name="Ligue des essais", description="Une ligue inventée pour ces essais."
        ),
    ]
