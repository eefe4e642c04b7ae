"""Days as people write them, and what they are taken for; today is Tuesday 24 November 2026.

The first column is typed.  The second is the answer where a month will do, the third where a day
is needed: a day, a month, or the code of what is asked in return.
"""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.domain.template import Day, Question
from dialogs.dates import Stretch, when
from dialogs.understanding import Hearing, understand

TODAY = date(2026, 11, 24)
ANNA = Person("anna", "Anna de Vries")
PHRASES = """
1 maart 2027                | 2027-03-01         | 2027-03-01
2027-03-01                  | 2027-03-01         | 2027-03-01
1-3-2027                    | 2027-03-01         | 2027-03-01
01/03/2027                  | 2027-03-01         | 2027-03-01
1.3.2027                    | 2027-03-01         | 2027-03-01
03-12-26                    | 2026-12-03         | 2026-12-03
31-12                       | 2026-12-31         | 2026-12-31
3 mrt 2027                  | 2027-03-03         | 2027-03-03
3 maart '27                 | 2027-03-03         | 2027-03-03
3 mrt.                      | 2027-03-03         | 2027-03-03
de 3de van maart            | 2027-03-03         | 2027-03-03
op drie maart               | 2027-03-03         | 2027-03-03
eenendertig januari         | 2027-01-31         | 2027-01-31
March 3rd, 2027             | 2027-03-03         | 2027-03-03
the 3rd of March            | 2027-03-03         | 2027-03-03
24 november                 | 2026-11-24         | 2026-11-24
23 november                 | 2027-11-23         | 2027-11-23
uiterlijk 1 april           | 2027-04-01         | 2027-04-01
ik denk 12 mei              | 2027-05-12         | 2027-05-12
5 maart 2027 om 9 uur       | 2027-03-05         | 2027-03-05
1 januari 2020              | 2020-01-01         | 2020-01-01
donderdag 3 december        | 2026-12-03         | 2026-12-03
Thursday 3 December 2026    | 2026-12-03         | 2026-12-03
dinsdag 3 december 2026     | ? other_weekday    | ? other_weekday
30 februari                 | ? not_a_date       | ? not_a_date
week 60                     | ? not_a_date       | ? not_a_date
vandaag                     | 2026-11-24         | 2026-11-24
morgen                      | 2026-11-25         | 2026-11-25
overmorgen                  | 2026-11-26         | 2026-11-26
day after tomorrow          | 2026-11-26         | 2026-11-26
maandag                     | 2026-11-30         | 2026-11-30
dinsdag                     | 2026-12-01         | 2026-12-01
aanstaande vrijdag          | 2026-11-27         | 2026-11-27
vrijdag a.s.                | 2026-11-27         | 2026-11-27
komende vrijdag             | 2026-11-27         | 2026-11-27
volgende vrijdag            | ? one_of_two_days  | ? one_of_two_days
next Tuesday                | 2026-12-01         | 2026-12-01
volgende week dinsdag       | 2026-12-01         | 2026-12-01
vrijdag volgende week       | 2026-12-04         | 2026-12-04
Friday next week            | 2026-12-04         | 2026-12-04
over een week vrijdag       | 2026-12-04         | 2026-12-04
vrijdag over twee weken     | 2026-12-11         | 2026-12-11
over drie weken             | 2026-12-15         | 2026-12-15
in two weeks                | 2026-12-08         | 2026-12-08
over 10 dagen               | 2026-12-04         | 2026-12-04
3 dagen geleden             | 2026-11-21         | 2026-11-21
de 15e                      | 2026-12-15         | 2026-12-15
dinsdag in week 12          | 2027-03-23         | 2027-03-23
week 12                     | 2027-03            | ? which_day
volgende week               | ? which_month      | ? which_day
maart 2027                  | 2027-03            | ? which_day_of
2027-03                     | 2027-03            | ? which_day_of
3-2027                      | 2027-03            | ? which_day_of
maart                       | 2027-03            | ? which_day_of
november                    | 2026-11            | ? which_day_of
maart volgend jaar          | 2027-03            | ? which_day_of
volgende maand              | 2026-12            | ? which_day_of
over een maand              | 2026-12            | ? which_day_of
over een half jaar          | 2027-05            | ? which_day_of
over anderhalf jaar         | 2028-05            | ? which_day_of
begin maart                 | 2027-03            | ? which_day
half januari                | 2027-01            | ? which_day
eind maart 2027             | 2027-03            | ? which_day
the end of March            | 2027-03            | ? which_day
eind volgende maand         | 2026-12            | ? which_day
Q2 2027                     | ? which_month      | ? which_day
tweede kwartaal             | ? which_month      | ? which_day
2e kwartaal van 2027        | ? which_month      | ? which_day
next quarter                | ? which_month      | ? which_day
eerste helft 2027           | ? which_month      | ? which_day
H2 2027                     | ? which_month      | ? which_day
begin 2027                  | ? which_month      | ? which_day
eind van het jaar           | ? which_month      | ? which_day
2027                        | ? which_month      | ? which_day
volgend jaar misschien      | ? which_month      | ? which_day
zomer 2027                  | ? which_month      | ? which_day
na de zomer                 | ? which_month      | ? which_day
we starten in maart 2027    | 2027-03            | ? which_day_of
dat is dan pas in mei       | 2027-05            | ? which_day_of
weet ik nog niet            | unknown            | ? needs_a_day
I don't know                | unknown            | ? needs_a_day
geen idee                   | unknown            | ? needs_a_day
zo snel mogelijk            | ? not_a_date       | ? not_a_date
12                          | ? not_a_date       | ? not_a_date
9 uur                       | ? not_a_date       | ? not_a_date
10 personen                 | ? not_a_date       | ? not_a_date
tussen 3 en 5 maart         | 2027-03            | ? which_day
eind q1                     | 2027-03            | ? which_day_of
begin q2                    | 2027-04            | ? which_day_of
mid Q2 2027                 | 2027-05            | ? which_day_of
eind eerste kwartaal        | 2027-03            | ? which_day_of
end of q1                   | 2027-03            | ? which_day_of
eind van dit kwartaal       | 2026-12            | ? which_day_of
begin tweede helft 2027     | ? which_month      | ? which_day
mid-march                   | 2027-03            | ? which_day
eerste week van maart       | 2027-03            | ? which_day
tweede week van maart 2027  | 2027-03            | ? which_day
laatste week van februari   | 2027-02            | ? which_day
the first week of March     | 2027-03            | ? which_day
vijfde week van maart       | ? not_a_date       | ? not_a_date
eerste helft van maart      | 2027-03            | ? which_day
tweede helft februari       | 2027-02            | ? which_day
in de loop van april        | 2027-04            | ? which_day_of
in the course of April      | 2027-04            | ? which_day_of
volgend voorjaar            | ? which_month      | ? which_day
next spring                 | ? which_month      | ? which_day
dit voorjaar                | ? which_month      | ? which_day
eind komende zomer          | 2027-08            | ? which_day_of
over anderhalve maand       | 2027-01            | ? which_day_of
in a month and a half       | 2027-01            | ? which_day_of
twee weken na nu            | 2026-12-08         | 2026-12-08
two weeks from now          | 2026-12-08         | 2026-12-08
binnen twee weken           | ? which_month      | ? which_day
within three days           | 2026-11            | ? which_day
binnen een half jaar        | ? which_month      | ? which_day
na 1 maart                  | 2027-03            | ? which_day
after 31 March 2027         | 2027-04            | ? which_day_of
na maart                    | ? which_month      | ? which_day
de week van 8 maart         | 2027-03            | ? which_day
in the week of March 8      | 2027-03            | ? which_day
tussen 1 en 15 maart        | 2027-03            | ? which_day
between 1 and 15 March      | 2027-03            | ? which_day
between March 1 and 15      | 2027-03            | ? which_day
between March 1 and March 5 | 2027-03            | ? which_day
Tuesday March 2 2027        | 2027-03-02         | 2027-03-02
van 1 tot 15 maart          | 2027-03            | ? which_day
1 t/m 15 maart              | 2027-03            | ? which_day
1-15 maart                  | 2027-03            | ? which_day
28 december tot 3 januari   | ? which_month      | ? which_day
tussen 15 en 1 maart        | ? not_a_date       | ? not_a_date
tussen maart en mei         | ? which_month      | ? which_day
"""
ROWS = [tuple(cell.strip() for cell in row.split("|")) for row in PHRASES.strip().splitlines()]


def taken_for(said: str, *, roughly: bool) -> str:
    question = Question("day", {}, Day(roughly=roughly))
    found = understand(question, said, Hearing(ANNA, {}, TODAY))
    return f"? {found.code}" if isinstance(found, Problem) else str(found)


@pytest.mark.parametrize(("said", "roughly", "exactly"), ROWS)
def test_a_phrase_is_taken_for(said, roughly, exactly):
    assert (taken_for(said, roughly=True), taken_for(said, roughly=False)) == (roughly, exactly)


def test_a_day_of_the_month_that_was_asked_about():
    march = Stretch(date(2027, 3, 1), date(2027, 3, 31))
    assert when("de 15e", TODAY, within=march) == Stretch(date(2027, 3, 15), date(2027, 3, 15))
    assert when("15", TODAY, within=march) == when("de 15e", TODAY, within=march)
    assert when("32", TODAY, within=march) == Problem("not_a_date")


def test_a_day_of_a_stretch_that_ends_in_the_next_month():
    weeks = Stretch(date(2026, 11, 24), date(2026, 12, 8))
    assert when("de 5e", TODAY, within=weeks) == Stretch(date(2026, 12, 5), date(2026, 12, 5))


def test_the_weekday_that_the_day_is_goes_with_the_question():
    found = when("dinsdag 3 december 2026", TODAY)
    assert found == Problem("other_weekday", {"day": "2026-12-03", "weekday": 3})


@pytest.mark.parametrize("month", range(1, 13))
def test_the_middle_of_any_month_and_the_end_of_any_year_can_be_said_on_any_day(month):
    for day in (1, 15, 28):
        for said in ("half februari", "eind van het jaar", "volgende maand", "Q1", "de 31e"):
            assert when(said.lower(), date(2027, month, day)) is not None
