"""What a check leads to: a further action, which is the next advice of the case (RM7.6)."""

from __future__ import annotations

from datetime import date

from bot.domain.added import further, says_as
from bot.domain.advice import Advice
from bot.domain.case import Case
from bot.domain.effects.kinds import Args
from bot.domain.imported import WEIGHTS
from bot.domain.owned import LATEST, can_be_due
from bot.domain.permissions import may, require
from bot.domain.person import Person
from bot.domain.problem import Problem
from bot.ports import Message
from cards.notice import Ask, Button, notice_card
from dialogs import step_by_step
from dialogs.advice import someone
from dialogs.form_views import names
from dialogs.turn import Overlay, Reply, Turn, View, Viewer, beside, reply

LEAST = {"text": 20, "reason": 20, "evidence": 5}


async def open_form(turn: Turn) -> Reply:
    """From an advice, or from the case as a whole, as long as it is followed up."""
    case = await _opened(turn)
    if not case.follows_up:
        return beside("case", case=case.number)
    step_by_step.begin(turn, "further.add", _about(turn, case))
    return beside("further_form", **_about(turn, case))


async def _opened(turn: Turn) -> Case:
    case = await turn.work.case(turn.field("case"))
    require("add_advice", turn.person, case)
    return case


def _about(turn: Turn, case: Case) -> dict[str, str | int]:
    before = turn.field("advice")
    return {"case": case.number, **({"advice": before} if before else {})}


async def add(turn: Turn) -> Reply:
    """The same words once more are the same press."""
    case = await _opened(turn)
    if not case.follows_up:
        return reply("case", case=case.number)
    known = await turn.work.advices_of(case.number)
    given = {name: turn.field(name).strip() for name in (*LEAST, "person", "due", "weight")}
    if same := [one for one in known if one.says.text == given["text"]]:
        return reply("advice_added", advice=same[0].id)
    holder = await someone(turn, given["person"], besides="")
    if problems := _problems(turn, given, holder):
        return Reply((View("further_form", _about(turn, case)),), Overlay(given, problems))
    assert isinstance(holder, Person)
    words = {name: given[name] for name in (*LEAST, "weight")}
    before = next((one for one in known if one.id == turn.field("advice")), None)
    says = says_as(case, before, **words, holder=holder.id, due=date.fromisoformat(given["due"]))
    policy = turn.desk.policy_of(case)
    added = further(case, known, says, policy=policy, by=turn.person.id, at=turn.at)
    turn.work.add(added)
    return reply("advice_added", advice=added.id)


def _problems(turn: Turn, given: dict[str, str], holder: Person | Problem) -> dict[str, Problem]:
    found = {name: turn.unfit(given[name], least) for name, least in LEAST.items()}
    found["person"] = holder if isinstance(holder, Problem) else None
    found["weight"] = None if given["weight"] in WEIGHTS else Problem("required")
    found["due"] = _of_day(given["due"], turn.today)
    return {name: problem for name, problem in found.items() if problem is not None}


def _of_day(iso: str, today: date) -> Problem | None:
    try:
        fits = can_be_due(date.fromisoformat(iso), today)
    except ValueError:
        fits = False
    return None if fits else Problem("due_within", {"months": LATEST})


# --- views ------------------------------------------------------------------------------------
async def form(viewer: Viewer, args: Args) -> Message:
    """What has to be done, by whom and by when; the weight as it was, to be changed."""
    case = await viewer.reading.case(str(args["case"]))
    before = await viewer.reading.advice(str(args["advice"])) if args.get("advice") else None
    t, overlay = viewer.t, viewer.overlay
    title = t("further-title", number=case.number)
    problems = {name: t.problem(problem) for name, problem in overlay.problems.items()}
    given = {"weight": before.says.weight if before else "", **overlay.given}
    weights = [(weight, t(f"weight-{weight}")) for weight in WEIGHTS]
    asks = [
        Ask(
            name,
            t(f"ask-further-{name}"),
            str(given.get(name) or ""),
            problems.get(name, ""),
            options=weights if name == "weight" else (),
            day=name == "due",
            name=name in {"person", "evidence"},
        )
        for name in ("text", "reason", "person", "due", "weight", "evidence")
    ]
    text = t("further", title=case.title)
    if before:
        text = f"{text}\n\n{t('further-after', short=before.short, text=before.says.text)}"
    buttons = ((t("button-add-advice"), "further.add", args),)
    return Message(card=notice_card(title, text, t, asks=asks, buttons=buttons), summary=title)


async def added(viewer: Viewer, args: Args) -> Message:
    """For who added it and the case holder: what, why, and who is asked."""
    advice = await viewer.reading.advice(str(args["advice"]))
    case = await viewer.reading.case(advice.case)
    t, everyone = viewer.t, await names(viewer)
    title = t("advice-title", short=advice.short, number=case.number)
    asked = advice.asked_of
    holder = everyone.get(asked or advice.says.holder, "") or t("someone-unknown")
    said = t("advice-added-asked" if asked else "advice-added-taken", name=holder)
    text = f"{t('advice-added', title=case.title)} {said}\n\n**{advice.says.text}**"
    rows = [
        (t("short-reason"), advice.says.reason),
        (t("short-due"), t.day(advice.due)),
        (t("short-weight"), t(f"weight-{advice.says.weight}")),
        (t("short-evidence"), advice.says.evidence),
    ]
    buttons: tuple[Button, ...] = (
        (t("button-other-holder"), "handover.show", {"advice": advice.id}),
        (t("button-case"), "case.show", {"case": case.number}),
    )
    card = notice_card(title, text, t, rows=rows, buttons=buttons)
    return Message(card=card, summary=title)


def ways_on(viewer: Viewer, case: Case, advice: Advice | None = None) -> tuple[Button, ...]:
    """After a check: a further action, or a new assessment."""
    person, t = viewer.person, viewer.t
    if person is not None and not may("add_advice", person, case):
        return ()
    ids: Args = {"case": case.number, **({"advice": advice.id} if advice else {})}
    anew: Button = (t("button-assess-anew"), "reassess.start", {"case": case.number})
    if not case.follows_up:
        return (anew,)
    return (t("button-further"), "further.open", ids), anew
