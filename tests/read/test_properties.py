"""What holds for any text at all."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from builder.model import BlockKind
from builder.read import markdown, read_article

PIECES = st.sampled_from(
    [
        "Zed Exemple",
        " a dit ",
        "« oui »",
        "\n",
        "\n\n",
        "  \n",
        "\t",
        "# ",
        "## ",
        "- ",
        "1. ",
        "> ",
        "```\n",
        "`code`",
        "**",
        "*",
        "_",
        "~~",
        '[texte](https://exemple.org "t")',
        "![image](x.png)",
        "<b>",
        "</b>",
        "<!-- rien -->",
        "| a | b |\n|---|---|\n| c | d |\n",
        "[^1]",
        "\n[^1]: note\n",
        '!!! note "Titre"\n    texte\n',
        "Terme\n: sens\n",
        "\\*",
        "&amp;",
        "===\n",
        "---\n",
        "{: .c}",
        "    code\n",
        "pic.twitter.com/Ab1",
        "– Zoé Modèle (@zoe) 14 juin 2022",
        "Publié le 5 mars 2021 à 10h",
        "Par Zed Exemple",
        "…",
        "'",
        "’",
        "é",
        "e\u0301",
        "👍",
        "\u2028",
        "title: x\n",
        "(AFP) – ",
        "PARIS ",
        "<https://exemple.org>",
        "[a]: https://exemple.org\n",
        "[a]",
        "\u00a0",
        "\r\n",
        "\x0c",
        "$x$",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=40).map("".join)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@settings(max_examples=400)
@given(text=TEXTS)
def test_prose_is_the_source_or_spaces_and_blocks_are_in_order(name: str, text: str) -> None:
    reading = read_article(f"articles/{name}", text.encode("utf-8", "replace"))
    for found in reading.articles:
        assert len(found.prose) == len(found.source)
        for seen, written in zip(found.prose, found.source, strict=True):
            assert seen == written or (seen == " " and written != "\n")
        at = 0
        for block in found.blocks:
            assert at <= block.span.start < block.span.end <= len(found.source)
            words = block.span.of(found.prose)
            assert words == words.strip() != ""
            at = block.span.end
        numbers = [b.number for b in found.blocks if b.number and b.kind is not BlockKind.POST_AUTHOR]
        assert numbers == list(range(1, len(numbers) + 1))
        for post in found.posts:
            assert post.span.holds(post.text)
            assert post.author is None or post.span.holds(post.author)


@settings(max_examples=300)
@given(text=TEXTS)
@example(text="# \x1f")
def test_a_placed_text_token_says_what_stands_there(text: str) -> None:
    source = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    end = 0
    for run in markdown.runs(source):
        assert end <= run.start < run.end <= len(source)
        end = run.end
    for token in markdown.tokens(source):
        for child in token.children or ():
            if child.type == "text" and "at" in child.meta:
                start, stop = child.meta["at"]
                assert source[start:stop] == child.content


@settings(max_examples=300)
@given(content=st.binary(max_size=200))
def test_any_bytes_give_an_article_or_an_error(content: bytes) -> None:
    reading = read_article("articles/a.txt", content)
    assert len(reading.articles) + bool(reading.errors) == 1 or b"draft" in content


@settings(max_examples=300)
@given(yaml=st.text(alphabet="abtile: -[]{}&*!|>'\"\n\t#,%@0123", max_size=60))
def test_any_front_matter_gives_an_article_or_errors_with_lines_of_the_file(yaml: str) -> None:
    source = f"---\n{yaml}\n---\nDu texte pour un article.\n"
    reading = read_article("articles/a.md", source.encode())
    assert reading.articles or reading.errors
    for error in reading.errors:
        assert 1 <= error.line <= source.count("\n") + 1
