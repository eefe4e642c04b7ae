"""Days as people write them: our own small grammar, then the library for what it has no word for.

What was said is a stretch of days: one day, a month, a quarter.  Nothing longer than a day is ever
made into a day; who needs one asks which.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.problem import Problem
from dialogs.date_words import in_signs

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d\d))?")
_NUMERIC_MONTH = re.compile(r"(\d{1,2})[-/](\d{4})")
FIRST_YEAR, LAST_YEAR = 2000, 2100
MOST_WORDS = 8
"""The library is not asked to read a story."""
_NAMES_A_DAY = re.compile(r"\bm\d|\b(geleden|ago|gisteren|eergisteren|yesterday)\b")
"""To the library "9 uur" is today and "12" a day of this month."""


@dataclass(frozen=True)
class Stretch:
    """The days that may be meant, the last one included."""

    first: date
    last: date

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    @property
    def in_one_month(self) -> bool:
        return (self.first.year, self.first.month) == (self.last.year, self.last.month)

    @property
    def is_month(self) -> bool:
        return self == _month(self.first.year, self.first.month)


Meant = Stretch | Problem


def when(said: str, today: date, *, within: Stretch | None = None) -> Meant | None:
    """What was said, or None; a past day without a year is the next one.

    `within` is the stretch that was asked about: "de 15e" is the 15th of that month.
    """
    try:
        return _read(said, today, within)
    except (ValueError, OverflowError):  # 30 February, week 60, the year 20267
        return Problem("not_a_date")


def _read(said: str, today: date, within: Stretch | None) -> Meant | None:
    if found := _ISO.fullmatch(said):
        year, month, day = int(found[1]), int(found[2]), int(found[3] or 0)
        return _sure(_day(date(year, month, day)) if day else _month(year, month))
    if found := _NUMERIC_MONTH.fullmatch(said):
        return _sure(_month(int(found[2]), int(found[1])))
    if found := _NUMERIC.fullmatch(said):
        return _sure(_dated(today, None, found[1], found[2], found[3]))
    signs = in_signs(said, today.year)
    if within is not None and (found := re.fullmatch(r"(\d{1,2})e?", signs)):
        return _sure(_day_of_month(within.first, found[1]))
    for pattern, meaning in _GRAMMAR:
        if found := pattern.fullmatch(signs):
            return _sure(meaning(today, *found.groups()))
    return _by_library(said, today) if _NAMES_A_DAY.search(signs) else None


def _sure(meant: Meant) -> Meant:
    if isinstance(meant, Stretch) and not FIRST_YEAR <= meant.first.year <= LAST_YEAR:
        return Problem("not_a_date")
    return meant


# --- what the signs mean ------------------------------------------------------------------------
def _day(day: date) -> Stretch:
    return Stretch(day, day)


def _month(year: int, month: int) -> Stretch:
    return _months(year, month, 1)


def _months(year: int, month: int, count: int) -> Stretch:
    """`month` may lie outside 1–12: then it is in another year."""
    first_of, last_of = (year * 12 + month - 1 + more for more in (0, count - 1))
    last_year, last_month = last_of // 12, last_of % 12 + 1
    first = date(first_of // 12, first_of % 12 + 1, 1)
    return Stretch(first, date(last_year, last_month, monthrange(last_year, last_month)[1]))


def _ahead(today: date, year: str | None, stretch: Callable[[int], Stretch]) -> Stretch:
    """In the year that was said, else the first time that it is not over."""
    if year:
        return stretch(int(year))
    this = stretch(today.year)
    return this if this.last >= today else stretch(today.year + 1)


_PLACES = ("begin", "half", "eind")
_PARTS = {3: ((1, 1), (2, 1), (3, 1)), 6: ((1, 2), (3, 2), (5, 2)), 12: ((1, 3), (5, 4), (10, 3))}
"""Of a quarter, half a year and a year: the month that a part begins with, and how many follow."""


def _part(whole: Stretch, part: str | None) -> Stretch:
    """The beginning, the middle or the end of a month or of what is longer."""
    if not part:
        return whole
    place, first = _PLACES.index(part), whole.first
    if whole.is_month:
        begin, end = ((1, 10), (11, 20), (21, whole.last.day))[place]
        return Stretch(first.replace(day=begin), first.replace(day=end))
    months = (whole.last.year - first.year) * 12 + whole.last.month - first.month + 1
    begin, count = _PARTS[months][place]
    return _months(first.year, first.month + begin - 1, count)


def _part_of_month(
    today: date, nth: str, part: str, month: str, year: str | None = None
) -> Stretch:
    """“De tweede week van maart” is the 8th to the 14th, its second half begins on the 16th."""
    whole, place = _ahead(today, year, lambda y: _month(y, int(month))), int(nth)
    days, most = (7, 4) if part == "week" else (15, 2)
    first = whole.first + timedelta(days=days * (place - 1))
    last = whole.last if (part, place) == ("helft", most) else first + timedelta(days=days - 1)
    if place > most:
        raise ValueError(nth)
    return Stretch(first, last)


def _last_week(today: date, month: str, year: str | None) -> Stretch:
    whole = _ahead(today, year, lambda y: _month(y, int(month)))
    return Stretch(whole.last - timedelta(days=6), whole.last)


def _dated(
    today: date, weekday: str | None, day: str, month: str, year: str | None = None
) -> Meant:
    if year:
        found = date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    else:
        past = (int(month), int(day)) < (today.month, today.day)
        found = date(today.year + past, int(month), int(day))
    if weekday and found.weekday() != int(weekday):
        return Problem("other_weekday", {"day": found.isoformat(), "weekday": found.weekday()})
    return _day(found)


def _monday(today: date) -> date:
    return today - timedelta(days=today.weekday())


def _weekday(today: date, weekday: str) -> Stretch:
    return _day(today + timedelta(days=(int(weekday) - today.weekday() - 1) % 7 + 1))


def _weekday_of_week(today: date, weekday: str, *, weeks: int) -> Stretch:
    return _day(_monday(today) + timedelta(weeks=weeks, days=int(weekday)))


def _next_weekday(today: date, weekday: str) -> Meant:
    """“Volgende vrijdag” is this week's to one person and next week's to another."""
    soon, later = _weekday(today, weekday), _weekday_of_week(today, weekday, weeks=1)
    if soon == later:
        return soon
    days = {"day": soon.first.isoformat(), "other": later.first.isoformat()}
    return Problem("one_of_two_days", days)


def _week(today: date, number: str, year: str | None) -> Stretch:
    def of(year: int) -> Stretch:
        monday = date.fromisocalendar(year, int(number), 1)
        return Stretch(monday, monday + timedelta(days=6))

    return _ahead(today, year, of)


def _day_of_week(today: date, weekday: str, number: str, year: str | None) -> Stretch:
    return _day(_week(today, number, year).first + timedelta(days=int(weekday)))


def _from_now(today: date, count: str, unit: str) -> Stretch:
    """Days and weeks lead to a day; months and years to a month."""
    if unit in {"dag", "week"}:
        return _day(today + timedelta(days=int(count) * (7 if unit == "week" else 1)))
    months = {"maand": 1, "kwartaal": 3, "helft": 6, "jaar": 12}[unit]
    return _months(today.year, today.month + int(count) * months, 1)


def _within(today: date, count: str, unit: str) -> Stretch:
    return Stretch(today, _from_now(today, count, unit).last)


def _month_and_a_half(today: date) -> Stretch:
    then = today + timedelta(days=45)
    return _month(then.year, then.month)


def _after(today: date, day: str, month: str, year: str | None) -> Meant:
    """The rest of that month: nobody says so of a later one."""
    found = _dated(today, None, day, month, year)
    if isinstance(found, Problem):
        return found
    first = found.first + timedelta(days=1)
    return Stretch(first, _month(first.year, first.month).last)


def _from_to(today: date, *said: str | None) -> Meant:
    """“Tussen 1 en 15 maart”, “van 28 maart tot 3 april”."""
    first, month, last, of, year = said
    begin = _dated(today, None, first or "", month or of or "", year)
    end = _dated(today, None, last or "", of or month or "", year)
    if isinstance(begin, Problem) or isinstance(end, Problem) or end.last < begin.first:
        return Problem("not_a_date")
    return Stretch(begin.first, end.last)


def _month_to(today: date, first: str, last: str, year: str | None) -> Stretch:
    count = (int(last) - int(first)) % 12 + 1
    return _ahead(today, year, lambda y: _months(y, int(first), count))


def _week_of(today: date, day: str, month: str, year: str | None) -> Meant:
    found = _dated(today, None, day, month, year)
    if isinstance(found, Problem):
        return found
    return Stretch(_monday(found.first), _monday(found.first) + timedelta(days=6))


def _season(year: int, season: str) -> Stretch:
    return _months(year, int(season) * 3, 3)


def _next_season(today: date, part: str | None, season: str) -> Stretch:
    """“Volgend voorjaar”: the first that has not begun."""
    this = _season(today.year, season)
    return _part(this if this.first > today else _season(today.year + 1, season), part)


def _this_or_next(today: date, part: str | None, which: str, unit: str) -> Stretch:
    further = int(which != "dit")
    if unit == "week":
        monday = _monday(today) + timedelta(weeks=further)
        return Stretch(monday, monday + timedelta(days=6))
    if unit == "maand":
        return _part(_month(today.year, today.month + further), part)
    size = 3 if unit == "kwartaal" else 6
    begin = (today.month - 1) // size * size + 1
    return _part(_months(today.year, begin + further * size, size), part)


def _day_of_month(today: date, day: str) -> Stretch:
    """“De 15e”: the next one."""
    return _day((today if int(day) >= today.day else _months(today.year, today.month + 1, 1).first)
                .replace(day=int(day)))  # fmt: skip


_YEAR = r"(?: (\d{4}))?"
_PART = r"(?:(begin|half|eind) )?"
_DAY = r"(\d{1,2})e? m(\d+)"
_DAY_OR = r"(\d{1,2})e?(?: m(\d+))?"
"""The month is said with the other day."""
_Meaning = Callable[..., Meant]
_GRAMMAR: tuple[tuple[re.Pattern[str], _Meaning], ...] = tuple(
    (re.compile(pattern), meaning)
    for pattern, meaning in (
        ("vandaag", _day),
        ("morgen", lambda today: _day(today + timedelta(days=1))),
        ("overmorgen", lambda today: _day(today + timedelta(days=2))),
        (r"(?:d(\d) )?(\d{1,2})e? m(\d+)(?: (\d{4}|\d\d))?(?: komend)?", _dated),
        (
            rf"{_PART}m(\d+){_YEAR}",
            lambda today, part, month, year: _part(
                _ahead(today, year, lambda y: _month(y, int(month))), part
            ),
        ),
        (
            rf"{_PART}(?:([1-4])e kwartaal|kwartaal ([1-4])e?){_YEAR}",
            lambda today, part, nth, other, year: _part(
                _ahead(today, year, lambda y: _months(y, int(nth or other) * 3 - 2, 3)), part
            ),
        ),
        (
            rf"{_PART}([12])e (?:helft|half){_YEAR}",
            lambda today, part, nth, year: _part(
                _ahead(today, year, lambda y: _months(y, int(nth) * 6 - 5, 6)), part
            ),
        ),
        (rf"([1-4])e (week|helft) m(\d+){_YEAR}", _part_of_month),
        (rf"laatste week m(\d+){_YEAR}", _last_week),
        (rf"week {_DAY}{_YEAR}", _week_of),
        (rf"na {_DAY}{_YEAR}", _after),
        (
            rf"na m(\d+){_YEAR}",
            lambda today, month, year: _ahead(today, year, lambda y: _months(y, int(month) + 1, 3)),
        ),
        (rf"(?:tussen )?{_DAY_OR} tot {_DAY_OR}{_YEAR}", _from_to),
        (rf"(?:tussen )?m(\d+) tot m(\d+){_YEAR}", _month_to),
        (rf"week (\d+){_YEAR}", _week),
        (rf"d(\d) week (\d+){_YEAR}", _day_of_week),
        (
            rf"week (\d+) d(\d){_YEAR}",
            lambda today, number, weekday, year: _day_of_week(today, weekday, number, year),
        ),
        (r"(?:komend )?d(\d)(?: komend)?", _weekday),
        (r"volgend d(\d)", _next_weekday),
        (
            r"(?:volgend|komend) week d(\d)|d(\d) (?:volgend|komend) week",
            lambda today, a, b: _weekday_of_week(today, a or b, weeks=1),
        ),
        (
            r"dit (?:week )?d(\d)|d(\d) dit week",
            lambda today, a, b: _weekday_of_week(today, a or b, weeks=0),
        ),
        (
            r"(\d+) week d(\d)",
            lambda today, count, weekday: _weekday_of_week(today, weekday, weeks=int(count)),
        ),
        (
            r"d(\d) (\d+) week",
            lambda today, weekday, count: _weekday_of_week(today, weekday, weeks=int(count)),
        ),
        (r"(\d+) (dag|week|maand|kwartaal|helft|jaar)(?: na)?(?: vandaag)?", _from_now),
        (r"binnen (\d+) (dag|week|maand|kwartaal|helft|jaar)", _within),
        (r"anderhalf maand", _month_and_a_half),
        (rf"{_PART}(dit|volgend|komend) (week|maand|kwartaal|helft)", _this_or_next),
        (
            rf"{_PART}(\d{{4}})",
            lambda _today, part, year: _part(_months(int(year), 1, 12), part),
        ),
        (
            r"(begin|half|eind) jaar",
            lambda today, part: _ahead(today, None, lambda year: _part(_months(year, 1, 12), part)),
        ),
        (
            rf"na s([1-3]){_YEAR}",
            lambda today, nth, year: _ahead(today, year, lambda y: _months(y, int(nth) * 3 + 3, 3)),
        ),
        (
            rf"{_PART}(?:dit )?s([1-4]){_YEAR}",
            lambda today, part, nth, year: _part(
                _ahead(today, year, lambda y: _season(y, nth)), part
            ),
        ),
        (rf"{_PART}(?:volgend|komend) s([1-4])", _next_season),
        (r"(\d{1,2})e", _day_of_month),
    )
)


# --- the library --------------------------------------------------------------------------------
def _by_library(said: str, today: date) -> Stretch | None:
    """Loaded when it is first needed: it takes a while, and most days are read without it."""
    if len(said.split()) > MOST_WORDS:
        return None
    import dateparser  # noqa: PLC0415

    found = dateparser.parse(
        said,
        languages=["nl", "en"],
        settings={
            "REQUIRE_PARTS": ["day", "month"],
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "RELATIVE_BASE": datetime(today.year, today.month, today.day),  # noqa: DTZ001
        },
    )
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        return None
    return _day(found.date())
