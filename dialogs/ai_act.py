"""The AI Act (AI-verordening): the class, what applies from when, and stopping at once (R5.7.8)."""

from __future__ import annotations

from bot.domain.ai_act import HIGH_RISK, applying, publication_category
from bot.domain.case import Case
from bot.domain.draft import Draft
from bot.domain.effects.kinds import Args
from bot.domain.permissions import require
from bot.ports import Message
from cards.notice import Button, notice_card
from dialogs.turn import Reply, Turn, Viewer, beside

FORM, KEY = "case_description", "ai_act"


def notice(turn: Turn, draft: Draft, case: Case) -> None:
    """The class is known as soon as it is answered: nobody waits until the form is sent."""
    answered = turn.desk.filled_in(draft, turn.today, case).shown().get(KEY)
    case.note_ai_act(str(answered or ""), by=turn.person.id, at=turn.at)


async def show(turn: Turn) -> Reply:
    case = await turn.work.case(turn.field("case"))
    require("read_case", turn.person, case)
    return beside("ai_act", case=case.number)


# --- views ------------------------------------------------------------------------------------
async def prohibited(viewer: Viewer, args: Args) -> Message:
    """For the team and the project leader: stop, and talk to a lawyer."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    title = t("prohibited-title", number=case.number)
    text = t("prohibited" if case.prohibited else "prohibited-no-longer", title=case.title)
    buttons: tuple[Button, ...] = ((t("button-case"), "case.show", {"case": case.number}),)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


async def dates(viewer: Viewer, args: Args) -> Message:
    """What applies to this class from when, by the policy of the case, and the way to the aid."""
    case, t = await viewer.reading.case(str(args["case"])), viewer.t
    policy, known = viewer.desk.policy_of(case), ai_class(case)
    duties = applying(policy.ai_act_calendar, known)
    title = t("ai-act-title", number=case.number)
    said = class_said(viewer, case) or t("ai-act-unknown")
    lines = "\n".join(f"- {t.day(one.since)}: {t.wording(one.label)}" for one in duties)
    aid = t("ai-act-aid", link=policy.decision_aid)
    parts = [t("ai-act-class", said=said), lines, *_in_the_register(viewer, case), aid]
    if case.prohibited:
        parts.insert(0, t("prohibited", title=case.title))
    buttons: tuple[Button, ...] = ((t("button-case"), "case.show", {"case": case.number}),)
    text = "\n\n".join(parts)
    return Message(card=notice_card(title, text, t, buttons=buttons), summary=title)


def _in_the_register(viewer: Viewer, case: Case) -> list[str]:
    """The category that follows from the answers; whoever keeps the register decides."""
    if case.screening is None or case.prohibited:
        return []
    found = publication_category(ai_class(case), case.screening.answers, case.impact)
    if found is None:
        return [viewer.t("publication-none")]
    return [viewer.t("publication", said=viewer.t(f"publication-{found}"))]


def ai_class(case: Case) -> str:
    """As the description says it; until then what the screening says of high risk."""
    answers = case.screening.answers if case.screening else {}
    high = answers.get("highrisk_ai") == "ja"
    return case.ai_act or (HIGH_RISK if high else "")


def class_said(viewer: Viewer, case: Case) -> str:
    template = viewer.desk.templates[viewer.desk.policy_of(case).templates[FORM]]
    known = ai_class(case)
    return viewer.t.said(template.question(KEY), known, {}) if known else ""


def rows(viewer: Viewer, case: Case) -> list[tuple[str, str]]:
    """For the card of the case: the class, with the sign when it is prohibited."""
    said = class_said(viewer, case)
    if not said:
        return []
    sign = "⚠ " if case.prohibited else ""
    return [(viewer.t("short-ai-act"), f"{sign}{said}")]
