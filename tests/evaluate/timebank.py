"""How well ``builder.dates`` reads the French TimeBank: detection and values.

    .venv/bin/python -m tests.evaluate.timebank PATH [--errors HALF]

What is compared. Only DATE and TIME; durations and sets are set aside: finding their words is neither right nor
wrong. So are references without a date (PAST_REF, PRESENT_REF, FUTURE_REF: "désormais", "auparavant"), which are no
dates here; the line "with references" counts them as well.
Detection is TempEval's relaxed matching: a found expression is right when it meets a gold one, a gold one is found
when it meets a found one. The line "one to one" pairs each with one only.
Values. Of the gold expressions met by a found one, the share whose value is that of a found expression they meet:

- a TIME is compared by its day (21:45 on 1999-05-18, 1999-05-19TMO: that day), this project's convention;
- a week 1999-W20 is its Monday to Sunday, 1999-W20-WE its Saturday and Sunday, a season its three months, a decade
  199 its ten years, Q and H their months;
- one range found for two gold ends ("du 3 au 6 avril") is right for a gold expression that equals one of its ends;
- a yearly gold value (XXXX-SU, XXXX-07-15) has no date here: right only where nothing is claimed (value None);
- ``~`` is left aside.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from builder.dates import Found, find

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
PARTS = {"Q": 3, "H": 6}


@dataclass
class Score:
    """Counts over some articles."""

    gold: int = 0
    met: int = 0
    found: int = 0
    right: int = 0
    valued: int = 0
    pairs: int = 0
    errors: list[str] = field(default_factory=list)

    def lines(self, name: str) -> list[str]:
        """The figures, for people."""
        precision, recall = self.right / (self.found or 1), self.met / (self.gold or 1)
        one_p, one_r = self.pairs / (self.found or 1), self.pairs / (self.gold or 1)
        return [
            f"{name:24} gold {self.gold:4}  found {self.found:4}  P {precision:.3f}  R {recall:.3f}  "
            f"F1 {_f1(precision, recall):.3f}  one to one F1 {_f1(one_p, one_r):.3f}  "
            f"value right {self.valued / (self.met or 1):.3f} ({self.valued}/{self.met})"
        ]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _months(year: int, first: int, length: int) -> str:
    last = year * 12 + first - 1 + length - 1
    return f"{year:04d}-{first:02d}/{last // 12:04d}-{last % 12 + 1:02d}"


def ours(value: str) -> str | None:
    """A gold value in this project's form; None where it has none."""
    if value.startswith("XXXX") or value.endswith("_REF"):
        return None
    if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
        return f"{monday + timedelta(days=5 if m[3] else 0)}/{monday + timedelta(days=6)}"
    if m := re.fullmatch(r"(\d{4})-(SP|SU|FA|AU|WI)", value):
        return _months(int(m[1]), SEASONS[m[2]], 3)
    if m := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
        return _months(int(m[1]), (int(m[3]) - 1) * PARTS[m[2]] + 1, PARTS[m[2]])
    if re.fullmatch(r"\d{3}", value):
        return f"{value}0/{value}9"
    return value.split("T")[0]


def fits(gold: str, found: Found) -> bool:
    """True where a found value is the gold one by the mapping above."""
    want = ours(gold)
    if want is None or found.value is None:
        return want is None and found.value is None
    value = found.value.replace("~", "")
    return value == want or want in value.split("/")


def half(identifier: str) -> int:
    """Which half of the articles this one belongs to: 0 was tuned on, 1 was not looked at."""
    return int(hashlib.sha256(identifier.encode()).hexdigest(), 16) % 2


def score(rows: list[dict[str, object]], *, references: bool) -> Score:
    """Figures over these articles; with or without the gold's references as dates."""
    total = Score()
    for row in rows:
        _score_article(row, total, references)
    return total


def _score_article(row: dict[str, object], total: Score, references: bool) -> None:  # noqa: FBT001
    text = str(row["text"])
    found = find(text, "fr", str(row["published"]))
    gold, aside = [], []
    for timex in row["timexes"]:  # type: ignore[attr-defined]
        counts = timex["type"] in ("DATE", "TIME") and (references or not timex["value"].endswith("_REF"))
        (gold if counts else aside).append(timex)
    left = [f for f in found if any(_meet(f, t) for t in gold) or not any(_meet(f, t) for t in aside)]
    total.gold += len(gold)
    total.found += len(left)
    free = list(left)
    for timex in gold:
        meeting = [f for f in left if _meet(f, timex)]
        words = text[max(0, timex["start"] - 50) : timex["end"] + 30].replace("\n", " ")
        if partner := next((f for f in free if _meet(f, timex)), None):
            free.remove(partner)
            total.pairs += 1
        if not meeting:
            total.errors.append(f"{row['id']} missed {timex['value']}: {words}")
            continue
        total.met += 1
        if any(fits(timex["value"], f) for f in meeting):
            total.valued += 1
        else:
            values = [(f.value, f.rule) for f in meeting]
            total.errors.append(f"{row['id']} value {timex['value']} found {values}: {words}")
    for f in left:
        if any(_meet(f, t) for t in gold):
            total.right += 1
        else:
            words = text[max(0, f.span.start - 30) : f.span.end + 30].replace("\n", " ")
            total.errors.append(f"{row['id']} spurious {f.value} {f.rule}: {words}")


def _meet(found: Found, timex: dict[str, int]) -> bool:
    return found.span.start < timex["end"] and timex["start"] < found.span.end


def main(arguments: list[str]) -> int:
    """Prints the figures of both halves; returns 0 also where the corpus is absent."""
    path = Path(arguments[0]) if arguments else Path("../shared/corpora/french-timebank-dev.jsonl")
    if not path.exists():
        print(f"{path}: absent, nothing measured")
        return 0
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    parts = {
        "half tuned on": [r for r in rows if half(r["id"]) == 0],
        "half not looked at": [r for r in rows if half(r["id"]) == 1],
        "all": rows,
    }
    for name, part in parts.items():
        print(*score(part, references=False).lines(name), sep="\n")
    print(*score(rows, references=True).lines("all, with references"), sep="\n")
    if "--errors" in arguments:
        wanted = int(arguments[arguments.index("--errors") + 1])
        chosen = [r for r in rows if half(r["id"]) == wanted]
        print(*score(chosen, references=False).errors, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
