"""The decision: the case holder's alone (RM4.5, RM4.6)."""

from __future__ import annotations

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case, Status
from bot.domain.decision import Decision
from bot.domain.description import hash_of
from bot.domain.draft import Draft
from bot.domain.effects import Args
from bot.domain.permissions import require
from bot.domain.template import Answer
from bot.ports import Message, Missing, Reading
from cards.notice import Button, notice_card
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.report import open_advices
from dialogs.turn import Reply, Turn, Viewer, beside, reply

FORM = "decision"
GOES_ON = frozenset({"doorgaan", "doorgaan_met_aanpassingen"})


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("decide", turn.person, case)
    if case.status is not Status.REPORT_ADOPTED:
        return beside("decided", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    advices = await open_advices(turn.work, case)
    known: dict[str, Answer] = {"per_advice": [advice.number for advice in advices]}
    for advice in advices:
        known[f"per_advice.{advice.number}.advice"] = f"{advice.short}: {advice.says.text}"
    draft.prefill(known, at=turn.at)
    return beside("section", about=case.number, form=FORM, section=FORM)


async def send(turn: Turn, draft: Draft) -> Reply:
    """Freeze the decision, and start the follow-up of every advice that is taken over."""
    case = await turn.work.case(draft.about)
    answers = turn.desk.filled_in(draft, turn.today, case).shown()
    turn.work.add(
        Decision.take(
            id=case.number,
            report=case.report,
            template=draft.template,
            answers=answers,
            sha256=hash_of(draft.template, answers),
            decided_by=turn.person.id,
            decided_at=turn.at,
        )
    )
    pace = turn.desk.policy_of(case).pace(case.impact)
    advices = await open_advices(turn.work, case)
    for advice in advices:
        path = f"per_advice.{advice.number}"
        advice.decide(
            str(answers[f"{path}.follow"]),
            str(answers.get(f"{path}.reason") or ""),
            at=turn.at,
            pace=pace,
        )
    case.decide(follow_up=bool(advices), by=turn.person.id, at=turn.at)
    draft.close()
    turn.person.focus = None
    return reply("decided", case=case.number)


async def to_take(viewer: Viewer, args: Args) -> Message:
    """Tells the case holder that the report is adopted and that the decision is theirs."""
    case = await viewer.reading.case(str(args["case"]))
    t = viewer.t
    if case.status is not Status.REPORT_ADOPTED:
        return await decided(viewer, args)
    title = t("decide-title", number=case.number)
    text = t(
        "decide", title=case.title, due=viewer.desk.policy_of(case).due("decision", case.since)
    )
    buttons = (
        (t("button-decide"), "decision.open", {"case": case.number}),
        (t("button-dossier"), "case.dossier", {"case": case.number}),
    )
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def decided(viewer: Viewer, args: Args) -> Message:
    """What was decided and by whom; deviations wait for the team's judgement."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    decision = await viewer.reading.decision(case.number)
    template = viewer.desk.templates[decision.template]
    outcome = decision.answers["outcome"]
    rows = [
        (t("short-decision"), t.said(template.question("outcome"), outcome, everyone)),
        (t("short-decided-by"), everyone.get(decision.decided_by, "")),
        (t("short-reason"), str(decision.answers["reason"])),
    ]
    advices = await open_advices(viewer.reading, case)
    lines = [f"- {_line(viewer, advice, everyone)}" for advice in advices]
    if await under_condition(viewer.reading, case):
        lines.insert(0, t("under-condition"))
        lines.insert(1, "")
    title = t("decided-title", number=case.number)
    buttons: list[Button] = []
    if viewer.person is None or viewer.person.in_team:
        buttons = [
            (t("button-judge-advice", short=a.short), "advice.judge", {"advice": a.id})
            for a in advices
            if a.to_judge
        ]
    buttons.append((t("button-dossier"), "case.dossier", {"case": case.number}))
    text = "\n".join(lines)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


def _line(viewer: Viewer, advice: Advice, everyone: dict[str, str]) -> str:
    t = viewer.t
    followed = t(f"followed-{advice.followed}") if advice.followed else ""
    holder = everyone.get(advice.says.holder, "")
    said = f"**{advice.short}** {advice.says.text}"
    if advice.next_question is None:
        return t("decided-line", said=said, followed=followed, name=holder)
    day = advice.next_question
    return t("decided-line-asked", said=said, followed=followed, name=holder, day=day)


async def under_condition(reading: Reading, case: Case) -> bool:
    """domain.md 10.7: going on while a condition for the start is not verified."""
    try:
        decision = await reading.decision(case.number)
    except Missing:
        return False
    if decision.answers["outcome"] not in GOES_ON:
        return False
    return any(
        advice.says.weight == "voorwaarde_voor_start"
        and advice.status is not AdviceStatus.VERIFIED
        and advice.settled_at is None
        for advice in await open_advices(reading, case)
    )
