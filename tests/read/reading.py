"""What the tests of reading share."""

from builder.model import Article, BlockKind
from builder.read import read_article

BODY = "Le maire Zed Exemple a inauguré lundi la place du marché, devant les habitants du village et leurs enfants."


def article(text: str | bytes, path: str = "articles/essai.txt") -> Article:
    """The article of a text that has no mistake."""
    reading = read_article(path, text if isinstance(text, bytes) else text.encode())
    assert not reading.errors, [str(error) for error in reading.errors]
    return reading.articles[0]


def doubts(text: str | bytes, path: str = "articles/essai.txt") -> list[str]:
    """What is said to be in doubt."""
    return [doubt.message for doubt in read_article(path, text if isinstance(text, bytes) else text.encode()).doubts]


def words(found: Article, kind: BlockKind) -> list[str]:
    """The words of its blocks of one kind."""
    return [" ".join(b.span.of(found.prose).split()) for b in found.blocks if b.kind is kind]


def kinds(found: Article) -> list[str]:
    """The kinds of its blocks, in order."""
    return [block.kind.value for block in found.blocks]
