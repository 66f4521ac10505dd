"""Files to articles: encoding, front matter, prose, blocks, language and date. And the editors' ledger and verdicts."""

from builder.read.added import added
from builder.read.articles import Reading, read_article, read_articles
from builder.read.docs import OwnPages, read_docs
from builder.read.ledger import Ledger, read_ledger
from builder.read.verdicts import Verdicts, read_verdicts

__all__ = [
    "Ledger",
    "OwnPages",
    "Reading",
    "Verdicts",
    "added",
    "read_article",
    "read_articles",
    "read_docs",
    "read_ledger",
    "read_verdicts",
]
