"""Files to articles: encoding, front matter, prose, blocks, language and date. And the editors' ledger."""

from builder.read.articles import Reading, read_article, read_articles
from builder.read.ledger import Ledger, read_ledger

__all__ = ["Ledger", "Reading", "read_article", "read_articles", "read_ledger"]
