"""What was said in passing, and which advices were checked after their day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.domain.advice import Answered, Judgement
from bot.domain.calendar import AMSTERDAM, WorkingDays
from bot.domain.checked import unchecked
from bot.domain.feedback import Feedback, Standing
from bot.domain.life import SamePerson
from bot.domain.policy import Pace
from tests.aggregates import AT, SAYS, an_advice

PACE = Pace(3, 10, WorkingDays())
BEFORE, AFTER = (
    datetime(2027, 2, 20, 9, tzinfo=AMSTERDAM),
    datetime(2027, 3, 8, 9, tzinfo=AMSTERDAM),
)


def accepted(**changed):
    """Daan's, to be done by the first of March."""
    advice = an_advice(replace(SAYS, **changed))
    advice.accept(by="daan", at=AT)
    advice.decide("overnemen", "", at=AT, pace=PACE)
    return advice


def noted(advice, on=AFTER):
    return Feedback.note(
        advice, 1, "De toets is gedaan.", source="kim", on=on.date(), by="bram", at=on
    )


# --- feedback -----------------------------------------------------------------------------------
@pytest.mark.requirement("RM7.5")
@pytest.mark.parametrize(
    ("how", "standing", "counts"),
    [("confirm", Standing.CONFIRMED, True), ("deny", Standing.DENIED, False)],
)
def test_what_was_said_counts_once_who_said_it_confirms_it(how, standing, counts):
    note = noted(accepted())
    assert not note.counts
    words = () if how == "confirm" else ("Zo was het niet.",)
    getattr(note, how)(*words, by="kim", at=AFTER, count=1)
    assert (note.standing, note.counts) == (standing, counts)


@pytest.mark.requirement("RM7.5")
def test_where_the_source_is_silent_a_second_person_of_the_team_vouches_for_it():
    note = noted(accepted())
    with pytest.raises(SamePerson):
        note.state("Ik was erbij.", by="bram", at=AFTER, count=1)
    note.state("Ik hoorde het ook.", by="cas", at=AFTER, count=1)
    assert note.counts


def test_nobody_confirms_what_they_noted_themselves():
    with pytest.raises(SamePerson):
        Feedback.note(accepted(), 1, "Ik zei het.", source="bram", on=AT.date(), by="bram", at=AT)


# --- checked ------------------------------------------------------------------------------------
@pytest.mark.requirement("RM7.4")
def test_an_advice_that_nobody_looked_at_after_its_day_holds_up_closing():
    advice = accepted()
    assert list(unchecked([advice], [])) == [advice]


@pytest.mark.requirement("RM7.4")
@pytest.mark.parametrize(("at", "left"), [(BEFORE, 1), (AFTER, 0)])
def test_a_look_of_the_team_is_a_check_when_the_day_has_passed(at, left):
    advice = accepted()
    advice.look(Judgement(True, "Gezien.", "bram", at), pace=PACE, count=1)
    assert len(list(unchecked([advice], []))) == left


@pytest.mark.requirement("RM7.4")
def test_verifying_it_after_its_day_is_a_check():
    advice = accepted()
    advice.answer(Answered(AFTER, "daan", "uitgevoerd", "", "", None), pace=PACE, count=1)
    advice.judge(Judgement(True, "Gezien.", "bram", AFTER), case_holder="noor", pace=PACE, count=2)
    assert list(unchecked([advice], [])) == []


@pytest.mark.requirement("RM7.4")
@pytest.mark.requirement("RM7.5")
def test_what_was_said_in_passing_is_a_check_only_when_it_was_confirmed():
    advice = accepted()
    note = noted(advice)
    assert list(unchecked([advice], [note])) == [advice]
    note.confirm(by="kim", at=AFTER, count=1)
    assert list(unchecked([advice], [note])) == []


def test_what_lapsed_or_was_never_followed_needs_no_check():
    lapsed, never = accepted(), an_advice()
    lapsed.drop(by="cas", at=AT)
    never.accept(by="daan", at=AT)
    never.decide("niet", "Dat kan nu niet.", at=AT, pace=PACE)
    assert list(unchecked([lapsed, never], [])) == []


def test_a_day_that_was_moved_counts_from_the_new_day():
    advice = accepted()
    moved = Answered(BEFORE, "daan", "bezig", "", "", date(2027, 6, 1))
    advice.answer(moved, pace=PACE, count=1)
    advice.look(Judgement(True, "Gezien.", "bram", AFTER), pace=PACE, count=2)
    assert list(unchecked([advice], [])) == [advice]
