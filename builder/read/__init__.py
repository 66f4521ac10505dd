"""Files to articles: encoding, front matter, prose, blocks, language and date. And the editors' ledger."""

from builder.read.articles import Reading, read_article, read_articles

__all__ = ["Reading", "read_article", "read_articles"]
