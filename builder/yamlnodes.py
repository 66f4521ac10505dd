"""YAML as nodes with line numbers; nothing is ever constructed from it, so nothing in it can run or explode."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator

import yaml
from rapidfuzz import fuzz, process
from yaml.composer import Composer
from yaml.resolver import Resolver

from builder import yamlwords

FAST: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEPTH = 8
"""Deeper than any file of ours needs."""
PLAIN = "tag:yaml.org,2002:"
TAGS = frozenset(
    f"{PLAIN}{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map", "merge", "value")
)
REFUSED = "refused"
"""Tag of a value that is told to be none that we take: nothing else is to be said of it."""
BREAKS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " "})
"""YAML takes these for line breaks, editors do not: lines must agree."""


class Mistake(Exception):  # noqa: N818  (a word of ours: it is shown, not caught by type)
    """What is wrong in a YAML text; ``line`` counts from 1 within it."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def compose(text: str) -> tuple[yaml.Node | None, tuple[Mistake, ...]]:
    """The root node of a YAML text (None when it says nothing), and everything in it that is no plain, shallow, single
    document: values that it spoils are ``is_refused``. Raises ``Mistake`` for what cannot be read as YAML at all."""
    text = text.translate(BREAKS)
    try:
        events, mistakes = _plain(yaml.parse(text, Loader=FAST))
    except yaml.YAMLError:
        raise broken(text) or Mistake(1, yamlwords.YAML_BROKEN.format(problem="broken")) from None
    if not mistakes:
        return yaml.compose(text, Loader=FAST), ()
    return _Events(events).get_single_node(), mistakes


def _plain(events: Iterable[yaml.Event]) -> tuple[deque[yaml.Event], tuple[Mistake, ...]]:
    """The first document without anchors, aliases, foreign tags and depths, and a mistake for each line with one."""
    kept: deque[yaml.Event] = deque()
    found: dict[tuple[int, str], Mistake] = {}
    depth = documents = 0

    def wrong(event: yaml.Event, message: str) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        found.setdefault((line, message), Mistake(line, message))

    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                wrong(event, yamlwords.YAML_DOCUMENTS)
        depth += isinstance(event, yaml.CollectionStartEvent)
        if depth == DEPTH + 1 and isinstance(event, yaml.CollectionStartEvent):
            wrong(event, yamlwords.YAML_DEEP)
        if spoilt := isinstance(event, yaml.AliasEvent) or bool(getattr(event, "anchor", None)):
            wrong(event, yamlwords.YAML_ALIAS)
        tag = getattr(event, "tag", None)
        if tag and tag not in TAGS:
            spoilt = True
            wrong(event, yamlwords.YAML_TAG.format(tag=tag.replace(PLAIN, "!!")))
        deep = depth > DEPTH
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if documents > 1 and not isinstance(event, yaml.StreamEndEvent):
            continue
        if deep:
            if depth == DEPTH and isinstance(event, yaml.CollectionEndEvent):
                kept.append(_refusal(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            event.anchor = None
            event.tag = None if tag not in TAGS else tag
            event.implicit = event.implicit or event.tag is None
            kept.append(event)
        else:
            kept.append(_refusal(event) if spoilt else event)
    return kept, tuple(found.values())


def _refusal(event: yaml.Event) -> yaml.Event:
    return yaml.ScalarEvent(None, REFUSED, (False, False), "", event.start_mark, event.end_mark)


class _Events(Composer, Resolver):
    """Nodes of events that were parsed before."""

    def __init__(self, events: deque[yaml.Event]) -> None:
        Composer.__init__(self)
        Resolver.__init__(self)
        self.events = events

    def check_event(self, *kinds: type[yaml.Event]) -> bool:
        return bool(self.events) and (not kinds or isinstance(self.events[0], kinds))

    def peek_event(self) -> yaml.Event:
        return self.events[0]

    def get_event(self) -> yaml.Event:
        return self.events.popleft()


def broken(text: str) -> Mistake | None:
    """The mistake in words, from the loader in Python, whose words are the same on every machine; None where it reads
    the text."""
    lines = text.split("\n")
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line if mark else 0, len(lines) - 1)
        problem = error.problem or error.context or "broken"
        if "\t" in re.match(r"\s*", lines[line])[0] or "'\\t'" in problem:  # type: ignore[index]
            return Mistake(line + 1, yamlwords.YAML_TAB)
        if "expected ',' or" in problem and error.context_mark:
            close = "}" if "'}'" in problem else "]"
            return Mistake(error.context_mark.line + 1, yamlwords.YAML_BRACKET.format(close=close))
        if "expected <block end>" in problem:
            return Mistake(line + 1, yamlwords.YAML_INDENT)
        if "could not find expected ':'" in problem and error.context_mark:
            return _lacking(lines, error.context_mark.line) or Mistake(
                error.context_mark.line + 1, yamlwords.YAML_BROKEN.format(problem="a line without a colon")
            )
        early = "mapping values are not allowed" in problem or "expected '<document start>'" in problem
        one = len(re.findall(r":(?:\s|$)", lines[line])) == 1  # its own: another is missing above it
        if early and one and (lacking := _lacking(lines, line - 1)):
            return lacking
        if "mapping values are not allowed" in problem:
            key = lines[line].split(":")[0].strip(" -") or "key"
            return Mistake(line + 1, yamlwords.YAML_COLON.format(key=key))
        if "quoted scalar" in (error.context or "") and error.context_mark:
            return Mistake(error.context_mark.line + 1, yamlwords.YAML_QUOTE)
        if "found undefined alias" in problem or "alias" in (error.context or "") or "anchor" in (error.context or ""):
            return Mistake(line + 1, yamlwords.YAML_ALIAS)
        if "cannot start any token" in problem:
            return Mistake(line + 1, yamlwords.YAML_START)
        if "expected the node content" in problem and "<stream end>" in problem:
            last = max(i for i, words in enumerate(lines) if set("[{") & set(words))
            return Mistake(last + 1, yamlwords.YAML_OPEN)
        return Mistake(line + 1, yamlwords.YAML_BROKEN.format(problem=problem))
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position)
        return Mistake(line + 1, yamlwords.YAML_BROKEN.format(problem="a character that YAML does not allow"))
    return None


def _lacking(lines: list[str], line: int) -> Mistake | None:
    """The mistake of a key without its colon in ``line`` or the last line of words before it (both from 0); None where
    it has one. YAML reads on from there, and only the next colon is one too many."""
    at = next((i for i in range(line, -1, -1) if lines[i].strip() and not lines[i].lstrip().startswith("#")), 0)
    words = re.sub(r"\s#.*", "", lines[at]).strip().removeprefix("- ").strip()
    close = re.fullmatch(r"(\w+):(\S.*)", words)
    if close and not close[2].startswith("//"):
        return Mistake(at + 1, yamlwords.YAML_SPACE.format(key=close[1], value=close[2]))
    bare = re.fullmatch(r"(\w+)(?:\s+[^:]*)?", words)
    return Mistake(at + 1, yamlwords.YAML_NO_COLON.format(key=bare[1])) if bare else None


def pairs(node: yaml.MappingNode) -> Iterator[tuple[str, int, yaml.Node]]:
    """Key, its line (from 1) and value node of a mapping, in file order; keys that are no text as written."""
    for key, value in node.value:
        if is_refused(key):
            continue
        name = key.value if isinstance(key, yaml.ScalarNode) else "?"
        yield name, key.start_mark.line + 1, value


def repeated(node: yaml.MappingNode, *, before: int = 0) -> Iterator[Mistake]:
    """A mistake for each key that stands twice; ``before`` lines of the file stand before the YAML."""
    first: dict[str, int] = {}
    for key, line, _ in pairs(node):
        if key in first:
            yield Mistake(line, yamlwords.DOUBLE_KEY.format(key=key, first=first[key] + before))
        first.setdefault(key, line)


def unknown_key(key: str, known: tuple[str, ...], near: int = 60) -> str:
    """What to say of a key that is none of the known ones."""
    if found := guess(key, known, near):
        return yamlwords.UNKNOWN_KEY.format(key=key, guess=found)
    return yamlwords.UNKNOWN_KEY_LIST.format(key=key, keys=", ".join(known))


def guess(word: str, known: tuple[str, ...], near: int = 60) -> str | None:
    """The known word that was probably meant, or None."""
    found = process.extractOne(word.lower(), known, scorer=fuzz.ratio, score_cutoff=near)
    return found[0] if found else None


def is_null(node: yaml.Node) -> bool:
    """True for ``key:`` with nothing behind it."""
    return bool(node.tag == f"{PLAIN}null")


def is_refused(node: yaml.Node) -> bool:
    """True for a value whose mistake ``compose`` has told."""
    return bool(node.tag == REFUSED)


def line_of(node: yaml.Node) -> int:
    """Line of a node, from 1."""
    return int(node.start_mark.line) + 1


def what(node: yaml.Node) -> str:
    """What a node is, in words for a message."""
    return yamlwords.NODES["null" if is_null(node) else str(node.id)]  # type: ignore[attr-defined]


def text_of(node: yaml.Node) -> str | None:
    """A scalar's words, white space trimmed; None for lists and mappings."""
    return node.value.strip() if isinstance(node, yaml.ScalarNode) else None
