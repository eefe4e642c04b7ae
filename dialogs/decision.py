"""The decision: the case holder's alone (RM4.5, RM4.6)."""

from __future__ import annotations

from bot.domain.advice import Advice, AdviceStatus
from bot.domain.case import Case
from bot.domain.decision import Decision
from bot.domain.description import hash_of
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.life import Status
from bot.domain.permissions import may, require
from bot.domain.template import Answer
from bot.ports import Message, Missing, Reading
from cards.notice import Button, notice_card
from dialogs import case_check, escalation, opinion
from dialogs.fill_in import FillIn
from dialogs.form_views import names
from dialogs.report import open_advices
from dialogs.turn import Reply, Turn, View, Viewer, beside, reply

FORM = "decision"
GOES_ON = frozenset({"doorgaan", "doorgaan_met_aanpassingen"})


async def opened(turn: Turn, about: str) -> Case:
    """A mandate is over after its last day, whether or not the clock has said so."""
    case = await turn.work.case(about)
    if case.mandate is not None and turn.today > case.mandate.until:
        case.end_mandate(by="", at=turn.at)
    require("decide", turn.person, case)
    return case


async def open_form(turn: Turn, fill_in: FillIn) -> Reply:
    case = await opened(turn, turn.field("case"))
    if case.status is not Status.REPORT_ADOPTED:
        return beside("decided", case=case.number)
    if case.awaits_opinion(turn.desk.policy_of(case)):
        return beside("decision_to_take", case=case.number)
    draft = await fill_in.begin(turn, case.number, FORM, turn.desk.policy_of(case).templates[FORM])
    advices = await open_advices(turn.work, case)
    known: dict[str, Answer] = {"per_advice": [advice.number for advice in advices]}
    for advice in advices:
        known[f"per_advice.{advice.number}.advice"] = f"{advice.short}: {advice.says.text}"
    draft.prefill(known, at=turn.at)
    form = View("section", {"about": case.number, "form": FORM, "section": FORM})
    read_first = (View(opinion.FORM, {"case": case.number}),) if case.opinion else ()
    return Reply((*read_first, form), beside=True)


async def send(turn: Turn, draft: Draft) -> Reply:
    """Freeze the decision, and start the follow-up of every advice that is taken over."""
    case = await turn.work.case(draft.about)
    if case.awaits_opinion(turn.desk.policy_of(case)):
        return reply("decision_to_take", case=case.number)
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
            on_behalf_of="" if turn.person.id == case.decider else case.decider,
        )
    )
    turn.work.add(case_check.first(turn, case))
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
    if answers["explainable"] == "nee" and answers["outcome"] in GOES_ON:
        await escalation.begin_over_decision(turn, case, str(answers["reason"]))
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
    title, policy = t("decide-title", number=case.number), viewer.desk.policy_of(case)
    dossier: Button = (t("button-dossier"), "case.dossier", {"case": case.number})
    if case.awaits_opinion(policy):
        text = t("decide-after-opinion", title=case.title)
        return Message(card=notice_card(title, text, t, buttons=(dossier,)), summary=title)
    text = t("decide", title=case.title, due=policy.due("decision", case.decides_from))
    buttons = ((t("button-decide"), "decision.open", {"case": case.number}), dossier)
    rows = opinion.rows_of(viewer, case)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


async def decided(viewer: Viewer, args: Args) -> Message:
    """What was decided and by whom; deviations wait for the team's judgement."""
    case = await viewer.reading.case(str(args["case"]))
    t, everyone = viewer.t, await names(viewer)
    decision = await viewer.reading.decision(case.number)
    template = viewer.desk.templates[decision.template]
    outcome = decision.answers["outcome"]
    rows = [
        (t("short-decision"), t.said(template.question("outcome"), outcome, everyone)),
        (t("short-decided-by"), _by(viewer, decision, everyone)),
        (t("short-reason"), str(decision.answers["reason"])),
        *opinion.rows_of(viewer, case),
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
    if viewer.person is not None and may("decide", viewer.person, case):
        buttons += [
            (t("button-look-at-reason", short=a.short), "deviation.explain", {"advice": a.id})
            for a in advices
            if a.to_explain
        ]
    buttons.append((t("button-dossier"), "case.dossier", {"case": case.number}))
    text = "\n".join(lines)
    return Message(card=notice_card(title, text, t, rows=rows, buttons=buttons), summary=title)


def _by(viewer: Viewer, decision: Decision, everyone: dict[str, str]) -> str:
    name = everyone.get(decision.decided_by, "")
    if not decision.on_behalf_of:
        return name
    return viewer.t("on-behalf-of", name=name, whose=everyone.get(decision.on_behalf_of, ""))


def _line(viewer: Viewer, advice: Advice, everyone: dict[str, str]) -> str:
    t = viewer.t
    followed = t(f"followed-{advice.followed or 'added'}")
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
