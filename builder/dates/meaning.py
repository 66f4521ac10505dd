"""What a time expression means: the functions that rules of the data files name with ``is:``.

Each takes the words of one match and its context and returns what they mean, or None where it cannot be known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.dates import feasts, periods, quarters, relative, seasons, written
from builder.dates.calendar import When
from builder.dates.context import Context, Words

MEANINGS: Mapping[str, Callable[[Words, Context], When | None]] = {
    f.__name__.replace("_", "-"): f
    for f in (
        written.full_date,
        written.weekday_and_number,
        written.day_range,
        written.month_alone,
        written.month_and_year_told,
        written.month_and_relative_year,
        written.month_range,
        written.month_of_list,
        written.day_of_list,
        written.day_of_told_month,
        written.day_of_same_month,
        written.year_alone,
        written.year_range,
        written.mixed_range,
        written.decades,
        written.decade,
        written.numeric,
        written.feast,
        feasts.movable,
        feasts.nth_weekday,
        feasts.week_of,
        feasts.day_of_this_month,
        relative.weekday_alone,
        relative.weekday_range,
        relative.from_published,
        relative.night_before,
        relative.night_into,
        relative.from_told,
        relative.told_year,
        relative.apart,
        relative.unit_relative,
        relative.unit_of_story,
        relative.weekend_alone,
        seasons.season,
        quarters.part_of_year,
        quarters.part_of_year_before,
        quarters.quarter_of_report,
        quarters.quarter_told,
        periods.same_part,
        periods.first_months,
        periods.months_to,
        periods.new_year,
        periods.year_of_report,
        relative.clock,
        relative.unresolved,
    )
}
