"""Whoever presses has the right, or hears no: at every button, whatever a card may hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from bot.domain.life import Status
from bot.domain.rounds import Prompt
from bot.phrases import phrases
from bot.ports import Inbound, Pressed
from dialogs import DIALOGS, FORMS
from dialogs.typed_buttons import TYPED
from tests.aggregates import NUMBER, screening
from tests.committee import COMMITTEE, FORMS_THERE
from tests.stages import ADVICE, AUDITOR, PLANNING, SESSION, STRANGER, WORDS, put
from tests.world import World, chat_of, record_of, texts

pytestmark = pytest.mark.slow
UNKNOWN = "UTH-2026-9999"
Fields = Mapping[str, Any]


class Right(NamedTuple):
    """A button, where there is something to do with it, who may, and who may only read."""

    verb: str
    stage: str
    may: str
    reads: str
    about: str = NUMBER
    fields: Fields = MappingProxyType({})

    @property
    def sent(self) -> dict[str, Any]:
        """Everything that any button asks for, so that only the right can be missing."""
        ids = {"case": NUMBER, "advice": ADVICE, "report": 1, "version": 1, "about": self.about}
        words = dict.fromkeys(("reason", "reaction", "judgement"), WORDS)
        return {**ids, **words, **self.fields}


MOMENT = {"start": "2026-12-07T09:00:00+00:00", "drawn": len(PLANNING), "of": ""}
TALK = {"escalation": f"{NUMBER}/E1", "words": WORDS, "due": "2027-06-01"}
PACK = {"session": SESSION, "description": 1}
ANSWERED = {"task": f"{NUMBER}-T1", "answer": WORDS}
SEEN = {"of": screening().answered_at.isoformat()}
OFFERED = {"handed": f"{NUMBER}/offered", "title": "Rapport"}
TO_REVIEW = {
    "handed": f"{NUMBER}/to_review",
    "section": "doel",
    "shown": "success",
    "drawn": 1000,
    "success": WORDS,
    "take.success": "true",
}
NOTE = {"note": f"{ADVICE}/F1", "answer": WORDS}
TALKED = {"said": WORDS, "person": "Kim"}
FURTHER = {"text": WORDS, "person": "Kim", "due": "2027-06-01", "weight": "aanbeveling",
           "evidence": WORDS}  # fmt: skip
CHECK = f"{NUMBER}/C1"
MANDATE = {"person": "Kim", "until": "2026-12-24"}
LEFT = {"left": "daan", "person": "Kim"}
RIGHTS = (
    Right("triage.take", "signalled", "bram", "anna"),
    Right("signal.correct", "signalled", "anna", AUDITOR.id),
    Right("signal.confirm", "signalled on behalf", "noor", "bram"),
    Right("signal.deny", "signalled on behalf", "noor", "bram"),
    Right("urgency.ask", "signalled", "anna", AUDITOR.id),
    Right("urgency.send", "signalled", "anna", AUDITOR.id, fields={"needed": "2026-12-24"}),
    Right("urgency.approve", "urgency asked", "mia", "bram"),
    Right("urgency.refuse", "urgency asked", "mia", "bram"),
    Right("screening.open", "signalled", "anna", AUDITOR.id),
    Right("contest.open", "describing", "noor", "bram"),
    Right("contest.send", "describing", "noor", "bram"),
    Right("contest.screen_again", "contested", "cas", "noor", fields=ANSWERED),
    Right("earlier.open", "signalled", "anna", AUDITOR.id),
    Right("earlier.link", "a change to be linked", "bram", AUDITOR.id, fields={"number": "nee"}),
    Right("earlier.none", "a change to be linked", "anna", AUDITOR.id),
    Right(
        "screening.confirm",
        "screening answered",
        "bram",
        "anna",
        fields=SEEN,
    ),
    Right("screening.agree_lowering", "a lower class proposed", "cas", "anna"),
    Right("screening.propose_not_required", "not needed", "bram", "anna"),
    Right("screening.confirm_not_required", "not needed, with a reason", "cas", "anna"),
    Right("screening.go_on", "recommended", "anna", "bram"),
    Right("screening.decline", "recommended", "noor", "bram"),
    Right("description.open", "describing", "anna", "bram"),
    Right("description.in_word", "describing", "anna", "bram"),
    Right("handed.attach", "describing", "noor", "bram", fields=OFFERED),
    Right("handed.leave", "describing", "noor", "bram", fields=OFFERED),
    Right("handed.detach", "describing", "noor", "bram", fields={"item": 1}),
    Right("handed.take_all", "describing", "noor", "bram", fields=TO_REVIEW),
    Right("handed.take", "describing", "noor", "bram", fields=TO_REVIEW),
    Right("description.accept", "submitted", "bram", "noor"),
    Right("description.return", "submitted", "bram", "noor"),
    Right("exception.open", "describing", "anna", AUDITOR.id),
    Right("exception.ask", "describing", "anna", AUDITOR.id),
    Right("exception.grant", "exception asked", "mia", "bram", fields={"nth": 1}),
    Right("exception.refuse", "exception asked", "mia", "bram", fields={"nth": 1}),
    Right("succession.open", "describing", "anna", AUDITOR.id),
    Right("succession.accept", "succession asked", "kim", ""),
    Right("succession.decline", "succession asked", "kim", ""),
    Right("closing.open", "following up", "bram", "noor"),
    Right("closing.close", "all settled", "bram", "noor", fields={"found": WORDS}),
    Right("closing.agree", "closing proposed", "cas", "noor"),
    Right("halt.ask", "describing", "anna", AUDITOR.id),
    Right("halt.pause", "describing", "anna", AUDITOR.id),
    Right("halt.withdraw", "planned", "noor", "daan"),
    Right("halt.resume", "on hold", "noor", AUDITOR.id),
    Right("pack.read", "planned", "daan", AUDITOR.id, fields=PACK),
    Right("pack.send_late", "pack late", "bram", "noor", fields=PACK),
    Right("pack.sharing", "planned", "bram", "noor"),
    Right("pack.share", "planned", "bram", "noor"),
    Right("pack.unshare", "pack shared", "bram", "noor"),
    Right("planning.open", "accepted", "bram", "noor"),
    Right("planning.plan", "moments proposed", "bram", "noor", fields=MOMENT),
    Right("planning.ask_cancel", "planned", "bram", "noor"),
    Right("planning.cancel", "planned", "bram", "daan"),
    Right("attendance.open", "planned", "cas", "noor"),
    Right("report.open", "held", "cas", "noor"),
    Right("report.agree", "report drafted", "noor", "bram"),
    Right("report.comment", "report drafted", "noor", "bram"),
    Right("report.adopt", "advice accepted", "bram", "noor"),
    Right("advice.accept", "report drafted", "daan", "kim"),
    Right("advice.decline", "report drafted", "daan", "noor"),
    Right("advice.reassign", "advice declined", "noor", "kim", fields={"person": "Kim"}),
    Right("advice.judge", "reported as done", "bram", "noor"),
    Right("advice.verify", "reported as done", "bram", "daan"),
    Right("advice.differs", "reported as done", "bram", "daan"),
    Right("deviation.explain", "reason fell short", "noor", "bram", fields={"reason": WORDS}),
    Right("deviation.follow", "reason fell short", "noor", "bram"),
    Right("opinion.open", "opinion awaited", "bram", "noor"),
    Right("decision.open", "report adopted", "noor", "kim"),
    Right("escalation.show", "escalated", "mia", "bram", fields=TALK),
    Right("escalation.note", "escalated", "mia", "bram", fields=TALK),
    Right("escalation.extend", "escalated", "mia", "bram", fields=TALK),
    Right("escalation.accept", "escalated", "mia", "bram", fields=TALK),
    Right(
        "escalation.release", "escalated below someone", "mia", "bram", fields={**TALK, "level": 4}
    ),
    Right("reassess.agree", "following up", "noor", "anna"),
    Right("reassess.happened", "following up", "anna", AUDITOR.id, fields={"event": "nieuw doel"}),
    Right("reassess.start", "following up", "anna", AUDITOR.id),
    Right("dpia.note", "the DPIA asked", "anna", AUDITOR.id, fields={"status": "loopt"}),
    Right("advice.pass_on", "report drafted", "daan", "noor", fields={"person": "Kim"}),
    Right("follow_up.later", "following up", "daan", "bram", fields={"until": "2026-12-10"}),
    Right("handover.show", "following up", "noor", "anna"),
    Right("handover.ask", "following up", "noor", "anna", fields={"person": "Kim"}),
    Right("handover.accept", "handed over", "kim", "noor"),
    Right("handover.decline", "handed over", "kim", "noor"),
    Right("vacancy.ask_all", "vacant", "noor", "anna", fields=LEFT),
    Right("further.open", "following up", "bram", "noor"),
    Right("further.add", "following up", "bram", "noor", fields=FURTHER),
    Right("look.show", "following up", "bram", "noor"),
    Right("look.agrees", "following up", "bram", "noor"),
    Right("look.differs", "following up", "bram", "noor"),
    Right("feedback.open", "following up", "bram", "noor"),
    Right("feedback.note", "following up", "bram", "noor", fields=TALKED),
    Right("feedback.confirm", "said in passing", "daan", "bram", fields=NOTE),
    Right("feedback.deny", "said in passing", "daan", "bram", fields=NOTE),
    Right("feedback.state", "said in passing", "cas", "noor", fields=NOTE),
    Right("case_check.open", "following up", "noor", "bram"),
    Right("case_check.nothing_new", "following up", "noor", "bram", fields={"check": CHECK}),
    Right("mandate.show", "following up", "noor", "anna"),
    Right("mandate.name", "following up", "noor", "anna", fields=MANDATE),
    Right("mandate.end", "mandated", "noor", "anna"),
    Right("task.finish", "a task given", "anna", "bram", fields=ANSWERED),
    Right("stopped.confirm", "said to have stopped", "bram", "noor", fields=ANSWERED),
    Right("follow_up.start", "following up", "daan", "bram", fields={"status": "bezig"}),
)


class Filling(NamedTuple):
    """A form: where it lies open, who fills it in, who only reads, a new answer, and a list."""

    form: str
    stage: str
    may: str
    reads: str
    path: str
    value: str
    list: str = ""
    about: str = NUMBER


FILLINGS = (
    Filling("signal", "signalled", "anna", "", "title", "Veel slimmer vegen", about="new/anna"),
    Filling("signal", "signalled", "anna", AUDITOR.id, "title", "Veel slimmer vegen"),
    Filling("screening", "signalled", "anna", AUDITOR.id, "decision", "ja"),
    Filling("case_description", "describing", "noor", "bram", "success", WORDS, "groups"),
    Filling("planning", "accepted", "bram", "noor", "minutes", "90", "participants"),
    Filling("attendance", "planned", "cas", "noor", "present.1.how", "afwezig", "joined", SESSION),
    Filling("report", "held", "cas", "noor", "conclusion", WORDS * 2, "advices"),
    Filling("succession", "describing", "anna", AUDITOR.id, "note", WORDS),
    Filling("opinion", "opinion awaited", "bram", "noor", "given_by", "De voorzitter"),
    Filling("decision", "report adopted", "noor", "kim", "reason", WORDS * 3, "per_advice"),
    Filling("reassessment", "reassessment begun", "noor", "anna", "again", "nooit"),
    Filling("case_check", "following up", "noor", "bram", "changed", "nee", about=CHECK),
    Filling("follow_up", "following up", "daan", "bram", "note", WORDS, about=ADVICE),
)
FORM_VERBS = tuple(verb for verb in DIALOGS if verb.startswith("form."))
ASIDE = frozenset({"form.place", "form.leave"})
"""Only for who set words aside: tests/dialogs/test_misplaced.py."""
LISTS = frozenset({"form.add_item", "form.open_item", "form.remove_item"})


def _filled_in(verb: str, form: Filling) -> Right:
    template = FORMS_THERE[COMMITTEE.templates[form.form]]
    key = form.path.partition(".")[0]
    section = next(s.key for s in template.sections if any(q.key == key for q in s.questions))
    answer = {form.path: form.value, f"mine.{form.path}": form.value, "path": form.path}
    place = {"form": form.form, "section": section, "shown": form.path, "drawn": 1000}
    items = {"list": form.list, "item": 1}
    return Right(verb, form.stage, form.may, form.reads, form.about, {**answer, **place, **items})


ALL = (
    *RIGHTS,
    *(_filled_in(v, form) for form in FILLINGS for v in FORM_VERBS if form.list or v not in LISTS),
)


def _each(rights: Collection[Right]) -> Any:
    def named(right: Right) -> str:
        what = right.fields.get("form", right.stage)
        return f"{right.verb}-{what}-{right.about.partition('/')[0]}"

    return pytest.mark.parametrize("right", rights, ids=named)


# What everyone who may read a case may press, and what shows only one's own.
READING = (
    "case.more",
    "ai_act.show",
    "reassess.show",
    "reassess.reopen",
    "screening.show",
    "screening.answers",
    "description.judge",
    "report.show",
    "case.show",
    "case.dossier",
)
MANAGERS_OWN = frozenset({"channel.show", "channel.add", "channel.retire", "trend.show"})
SIGNALLERS_OWN = frozenset({"signaller.name", "signaller.none"})
OWN = frozenset(
    {
        "signal.start",
        "signal.anew",
        "signal.told",
        "menu.show",
        "case.mine",
        "follow_up.mine",
        "follow_up.which",
        "handover.accept_all",
        "task.mine",
        "case.worklist",
        "case.unscreened",
        "compliance.show",
        "compliance.cases",
        "help.ask",
    }
)
# What only shows a file, to who may do something with it: tests/dialogs/test_handed.py.
OF_A_FILE = frozenset({"handed.show", "handed.open"})
# What takes over what came before the bot, or undoes it: tests/dialogs/test_bringing_in.py.
OF_THE_IMPORT = frozenset({"import.run", "import.undo"})


# What only shows a task, to who has it or reads the case: tests/dialogs/test_task.py.
OF_A_TASK = frozenset({"task.show"})


async def press(world: World, who: str, verb: str, fields: Fields) -> str | None:
    """What is answered; nothing is sent on."""
    did, address = Pressed(verb, dict(fields), ""), chat_of(who)
    card = await world.conversation(
        Inbound(f"press{next(world.ids)}", who, who, "nl-NL", address, did)
    )
    return texts(card) if card else None


async def what_changed(before: Mapping[str, Any], world: World) -> dict[str, list[Any]]:
    """Rows that came, went or changed, by table, beside the note that an activity was handled."""
    after = await record_of(world)
    changed = {
        name: [row for row in (*before[name], *rows) if not (row in rows and row in before[name])]
        for name, rows in after.items()
    }
    return {name: rows for name, rows in changed.items() if rows and name != "handled"}


def _named_otherwise(fields: Fields) -> dict[str, Any]:
    """The same fields, about a case that nobody ever signalled."""
    elsewhere = {NUMBER: UNKNOWN, "new/anna": "new/nobody"}
    return {
        name: next((str(v).replace(a, b) for a, b in elsewhere.items() if a in str(v)), v)
        for name, v in fields.items()
    }


def _refusals(changed: Mapping[str, list[Any]]) -> list[tuple[str, str, str]]:
    assert changed.keys() <= {"trail"}
    return [(row["about"], row["by"], row["what"]) for row in changed.get("trail", [])]


# --- who may ------------------------------------------------------------------------------------
@_each([right for right in ALL if right.verb not in ASIDE])
async def test_whoever_has_the_right_can_do_it(right, world):
    await put(world, right.stage)
    before = await record_of(world)
    await press(world, right.may, right.verb, right.sent)
    changed = await what_changed(before, world)
    assert changed
    assert "Refused" not in [row["what"] for row in changed.get("trail", [])]


# --- who may not --------------------------------------------------------------------------------
@pytest.mark.requirement("RX.2")
@_each(ALL)
async def test_a_stranger_hears_what_is_said_of_a_number_that_does_not_exist(right, world):
    await put(world, right.stage)
    unknown = await press(world, STRANGER.id, right.verb, _named_otherwise(right.sent))
    before = await record_of(world)
    assert await press(world, STRANGER.id, right.verb, right.sent) == unknown is not None
    noted = [] if right.about == "new/anna" else [(NUMBER, STRANGER.id, "Refused")]
    assert _refusals(await what_changed(before, world)) == noted


@pytest.mark.requirement("RX.2")
@_each([right for right in ALL if right.reads])
async def test_who_may_only_read_is_refused_and_that_is_written_down(right, world):
    await put(world, right.stage)
    for reader in {right.reads, AUDITOR.id}:
        unknown = await press(world, reader, right.verb, _named_otherwise(right.sent))
        before = await record_of(world)
        assert await press(world, reader, right.verb, right.sent) not in {unknown, None}
        assert _refusals(await what_changed(before, world)) == [(NUMBER, reader, "Refused")]


@pytest.mark.requirement("RX.2")
@pytest.mark.parametrize("verb", READING)
async def test_what_readers_may_press_tells_a_stranger_nothing(verb, world):
    await put(world, "report drafted")
    fields = {"case": NUMBER}
    unknown = await press(world, STRANGER.id, verb, {"case": UNKNOWN})
    before = await record_of(world)
    assert await press(world, STRANGER.id, verb, fields) == unknown is not None
    assert _refusals(await what_changed(before, world)) == [(NUMBER, STRANGER.id, "Refused")]
    assert await press(world, AUDITOR.id, verb, fields) is None


@pytest.mark.requirement("RX.2")
@pytest.mark.parametrize("typed", TYPED)
async def test_a_typed_button_tells_a_stranger_nothing_and_waits_for_no_words(typed, world):
    await put(world, "report drafted")
    heard = []
    for number in (UNKNOWN, NUMBER):
        said = typed.replace("{case}", number).replace("{advice}", f"{number}-A2")
        said = said.replace("{task}", f"{number}-T1")
        for words in ("", f" {WORDS}"):
            await world.say(STRANGER.id, said + words)
            heard.append(world.seen(STRANGER.id)[-1].message.text)
    assert set(heard) == {phrases("nl")("no-access")}
    async with world.store.read() as reading:
        assert (await reading.person(STRANGER.id)).pending is None


async def test_the_worklist_is_not_for_a_stranger(world):
    await put(world, "signalled")
    before = await record_of(world)
    await press(world, STRANGER.id, "case.worklist", {})
    shown = (await what_changed(before, world))["outbox"]
    assert [row["payload"]["view"] for row in shown] == ["said"]


async def test_only_the_team_can_promise_to_contact_someone(world):
    await put(world, "signalled")
    await press(world, "anna", "help.ask", {})
    fields = {"person": "anna"}
    unknown = await press(world, "daan", "help.promise", {"person": "nobody"})
    assert await press(world, "daan", "help.promise", fields) == unknown is not None
    await press(world, "bram", "help.promise", fields)
    await press(world, "cas", "help.promise", fields)
    async with world.store.read() as reading:
        wanted = (await reading.person("anna")).help_wanted
    assert wanted is not None
    assert wanted.by == "bram"


@pytest.mark.requirement("RM7.1")
@pytest.mark.parametrize("verb", sorted(MANAGERS_OWN))
async def test_the_list_of_channels_and_the_trend_are_the_managers_alone(verb, world):
    fields = {"channel": "inkoop", "name": "Wijkbureau", "owner": "bram"}
    for who in (STRANGER.id, "bram", "anna"):
        before = await record_of(world)
        await press(world, who, verb, fields)
        changed = await what_changed(before, world)
        assert changed.keys() <= {"people", "outbox"}
        shown = [row["payload"]["view"] for row in changed.get("outbox", [])]
        assert set(shown) <= {"said"}
    before = await record_of(world)
    await press(world, "mia", verb, fields)
    assert (await what_changed(before, world)).keys() & {"outbox", "signal_channels"}


@pytest.mark.requirement("RM2.1")
@pytest.mark.parametrize("verb", sorted(SIGNALLERS_OWN))
async def test_a_question_to_one_signaller_is_answered_by_no_other(verb, world):
    prompt = Prompt.ask("signallers/2027-01", "daan", at=world.now)
    async with world.store.work(world.now) as work:
        work.add(prompt)
    fields = {"prompt": prompt.id, "projects": "Slim parkeren"}
    unknown = await press(world, "kim", verb, {**fields, "prompt": "signallers/2027-01/niemand"})
    assert await press(world, "kim", verb, fields) == unknown
    async with world.store.read() as reading:
        assert (await reading.prompt(prompt.id)).answered_at is None


# --- the decision -------------------------------------------------------------------------------
@pytest.mark.requirement("RM4.6")
async def test_the_sounding_board_never_decides_whatever_it_sends(world):
    await put(world, "report adopted")
    sent = next(r for r in ALL if r.verb == "form.send" and r.fields["form"] == "decision").sent
    before = await record_of(world)
    await press(world, "kim", "form.send", sent)
    assert _refusals(await what_changed(before, world)) == [(NUMBER, "kim", "Refused")]
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).status is Status.REPORT_ADOPTED


@pytest.mark.requirement("RM4.5")
async def test_the_case_holder_decides_and_says_why(world):
    await put(world, "report adopted")
    here = {"about": NUMBER, "form": "decision", "section": "decision", "shown": "reason"}
    await press(world, "noor", "form.save", {**here, "reason": "", "drawn": 1000})
    await press(world, "noor", "form.send", here)
    async with world.store.read() as reading:
        assert (await reading.case(NUMBER)).status is Status.REPORT_ADOPTED
    await press(world, "noor", "form.save", {**here, "reason": WORDS * 2, "drawn": 1000})
    await press(world, "noor", "form.send", here)
    async with world.store.read() as reading:
        decision = await reading.decision(NUMBER)
        assert (await reading.case(NUMBER)).status is Status.FOLLOWING_UP
    assert (decision.decided_by, decision.answers["reason"]) == ("noor", WORDS * 2)


@pytest.mark.parametrize(("verb", "item"), [("form.add_item", 3), ("form.remove_item", 2)])
async def test_the_advices_to_decide_on_are_not_the_case_holders_to_change(world, verb, item):
    await put(world, "report adopted")
    place = {"about": NUMBER, "form": "decision", "section": "advices", "shown": ""}
    await press(world, "noor", verb, {**place, "list": "per_advice", "item": item})
    async with world.store.read() as reading:
        assert (await reading.draft(NUMBER, "decision")).answers["per_advice"] == [2]


# --- the table is whole -------------------------------------------------------------------------
@pytest.mark.parametrize("command", ["dossier", "status", "besluit", "no command"])
async def test_choosing_a_case_gives_no_rights_to_it(world: World, command: str):
    await put(world, "describing")
    sent = {"command": command, "case": NUMBER}
    shown = await press(world, STRANGER.id, "case.which", sent)
    assert shown == await press(world, STRANGER.id, "case.which", {**sent, "case": UNKNOWN})


def test_every_button_and_every_form_is_in_the_table():
    others = {"help.promise", "case.which"}
    alone = OWN | MANAGERS_OWN | SIGNALLERS_OWN | OF_A_FILE | OF_A_TASK | others | OF_THE_IMPORT
    assert {right.verb for right in ALL} | {*READING} | alone == DIALOGS.keys()
    assert {form.form for form in FILLINGS} == FORMS.keys()
