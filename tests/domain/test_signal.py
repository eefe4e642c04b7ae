"""A signal: through one channel, confirmed by whose it is, corrected while that may be."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.case import Case
from bot.domain.effects import effects_of
from bot.domain.effects.kinds import Show
from bot.domain.events import SignalCorrected
from bot.domain.impact import Impact
from bot.domain.life import NotNow, SamePerson, Status
from bot.domain.signalled import Confirmation
from bot.domain.urgency import Urgency
from tests.aggregates import AT, NUMBER, a_case
from tests.world import POLICY

FACTS = {
    "number": NUMBER,
    "title": "Slim vegen",
    "goal": "Schone straten",
    "unit": "ruimte",
    "phase": "idee",
    "planned_start": "2027-03",
    "signalled_at": AT,
    "policy": "1.0",
}
URGENCY = Urgency("De aanbesteding sluit.", date(2026, 12, 1), "anna", AT)


def signalled(**facts):
    told = {"channel": "chat", "signalled_by": "bram", "project_leader": "noor"}
    return Case.signal(**{**FACTS, **told, **facts})


def shown_to(person, case):
    effects = [effect for event in case.happened for _, effect in effects_of(event)]
    return [one.view for one in effects if isinstance(one, Show) and one.to == person]


# --- the channel ---
@pytest.mark.requirement("RM7.1")
def test_a_signal_without_a_channel_is_refused():
    with pytest.raises(ValueError, match="channel"):
        signalled(channel="")


# --- on behalf of ---
@pytest.mark.requirement("R5.7.2")
def test_whoever_it_is_signalled_for_is_asked_to_confirm_it():
    case = signalled(channel="informal")
    assert (case.on_behalf_of, case.confirmation) == ("noor", Confirmation.AWAITED)
    assert shown_to("noor", case) == ["signal_to_confirm"]
    assert signalled(signalled_by="noor").confirmation is None


def test_only_who_it_was_signalled_for_confirms_it_and_once():
    case = signalled()
    with pytest.raises(NotNow):
        case.confirm_signal(Confirmation.GIVEN, by="bram", at=AT)
    case.confirm_signal(Confirmation.GIVEN, by="noor", at=AT)
    with pytest.raises(NotNow):
        case.confirm_signal(Confirmation.DENIED, by="noor", at=AT)


def test_who_says_that_it_is_not_theirs_is_out_of_it():
    case = signalled()
    case.confirm_signal(Confirmation.DENIED, by="noor", at=AT)
    assert (case.project_leader, case.confirmation) == ("bram", Confirmation.DENIED)
    assert "signal_confirmed" in shown_to("bram", case)


# --- correcting ---
def test_correcting_ones_own_case_confirms_it():
    case = signalled()
    case.correct({"title": "Slimmer vegen"}, by="noor", at=AT)
    assert (case.title, case.signal_version) == ("Slimmer vegen", 2)
    assert case.confirmation is Confirmation.GIVEN


def test_another_contact_is_asked_to_confirm_it_too():
    case = signalled()
    case.confirm_signal(Confirmation.DENIED, by="noor", at=AT)
    case.correct({"project_leader": "daan"}, by="bram", at=AT)
    assert (case.on_behalf_of, case.confirmation) == ("daan", Confirmation.AWAITED)
    assert isinstance(case.happened[-1], SignalCorrected)
    assert shown_to("daan", case) == ["signal_to_confirm"]


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.SIGNALLED])
def test_after_the_screening_a_signal_is_not_corrected(status):
    with pytest.raises(NotNow):
        a_case(status).correct({"title": "Anders"}, by="anna", at=AT)


# --- urgency ---
@pytest.mark.requirement("RM4.1")
@pytest.mark.parametrize(("approved", "notice"), [(None, 10), (False, 10), (True, 2)])
def test_only_an_approved_urgency_shortens_the_time_to_prepare(approved, notice):
    case = a_case(Status.ACCEPTED, impact=Impact.HIGH)
    assert case.notice(POLICY) == 10
    case.ask_urgency(URGENCY, to="mia")
    if approved is not None:
        case.judge_urgency(approved=approved, reason="", by="mia", at=AT)
    assert case.notice(POLICY) == notice


@pytest.mark.requirement("RM4.1")
def test_nobody_approves_their_own_urgency_and_nobody_judges_twice():
    case = a_case()
    case.ask_urgency(URGENCY, to="mia")
    with pytest.raises(SamePerson):
        case.judge_urgency(approved=True, reason="", by="anna", at=AT)
    case.judge_urgency(approved=False, reason="Niet nodig.", by="mia", at=AT)
    with pytest.raises(NotNow):
        case.judge_urgency(approved=True, reason="", by="mia", at=AT)


def test_once_a_session_is_planned_urgency_is_no_longer_asked():
    with pytest.raises(NotNow):
        a_case(Status.PLANNED).ask_urgency(URGENCY, to="mia")


# --- triage ---
def test_a_case_is_taken_over_only_from_who_has_it():
    case = a_case()
    case.take(by="bram", at=AT)
    with pytest.raises(NotNow):
        case.take(by="cas", at=AT)
    case.take(by="cas", at=AT, instead_of="bram")
    assert case.triage_owner == "cas"
    with pytest.raises(NotNow):
        case.take(by="cas", at=AT, instead_of="cas")
