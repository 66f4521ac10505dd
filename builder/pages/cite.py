"""How an article is cited: in words, in BibTeX, in RIS."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from builder.model import Article, Asset
from builder.pages.environment import foreign, printed
from builder.pages.view import View

_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
        "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    }
)  # fmt: skip


def assets(view: View) -> Iterator[Asset]:
    """``cite.bib`` and ``cite.ris`` beside each article."""
    for article in view.archive.articles:
        yield Asset(f"{article.page}cite.bib", bibtex(view, article).encode("utf-8"))
        yield Asset(f"{article.page}cite.ris", ris(view, article).encode("utf-8"))


def citation(view: View, article: Article) -> Markup:
    """As HTML: ``Author, « Title », outlet, 22 mai 2023 ; lu dans Site.`` What is not known is left out."""
    text = view.locale
    parts = [
        article.author or "",
        Markup(text.quote(str(foreign(view, article.language, printed(article))))),
        article.outlet or "",
        text.date(article.published) if article.published else "",
    ]
    source = Markup(", ").join(p for p in parts if p)
    return Markup(escape(text.text("article.citation"))).format(source=source, site=view.site.name)


def bibtex(view: View, article: Article) -> str:
    """A BibTeX entry; for biblatex, ``langid`` says the language."""
    year, month, day = (article.published or "--").split("-")
    kind = "article" if article.outlet else "misc"
    pairs = {
        "title": f"{{{_tex(article.title)}}}",
        "author": f"{{{_tex(article.author)}}}" if article.author else None,
        "journal": _tex(article.outlet) if article.outlet else None,
        "date": article.published,
        "year": year,
        "month": str(int(month)) if month else None,
        "day": str(int(day)) if day else None,
        "url": article.url,
        "langid": {"fr": "french", "en": "english"}.get(article.language),
    }
    lines = [f"  {key:<7} = {{{value}}}" for key, value in pairs.items() if value]
    return f"@{kind}{{{article.slug},\n" + ",\n".join(lines) + "\n}\n"


def ris(view: View, article: Article) -> str:
    """A RIS record."""
    pairs = [
        ("TY", "NEWS" if article.outlet else "GEN"),
        ("TI", article.title),
        ("AU", article.author),
        ("T2", article.outlet),
        ("PY", article.published and article.published[:4]),
        ("DA", article.published and article.published.replace("-", "/")),
        ("LA", article.language),
        ("UR", article.url),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in pairs if value]
    return "\n".join([*lines, "ER  - "]) + "\n"


def _tex(words: str) -> str:
    return " ".join(words.split()).translate(_TEX)
