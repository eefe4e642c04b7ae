"""What people ask in the middle of a form: how much is left, can it wait, why is it asked."""

from __future__ import annotations

from bot.domain.description import minutes_left
from bot.domain.effects.kinds import Args
from bot.ports import Message
from dialogs.form_views import opened
from dialogs.left_open import left_open
from dialogs.turn import Reply, Turn, Viewer, reply


async def still_to_do(turn: Turn) -> Reply:
    """Of the form that is open, else of the one that was left last."""
    focus = turn.person.focus
    if focus is not None:
        about, _, form = focus.draft.rpartition("/")
    elif left := await left_open(turn.work, turn.person):
        about, form = left[0].about, left[0].form
    else:
        return reply("my_cases")
    return reply("still_to_do", about=about, form=form)


async def can_wait(turn: Turn) -> Reply:
    return reply("said", key="can-wait")


async def why_asked(turn: Turn) -> Reply:
    return reply("said", key="why-asked")


async def left_to_fill_in(viewer: Viewer, args: Args) -> Message:
    """So many questions; of a description, so many minutes as well."""
    _, case, form = await opened(viewer, args)
    t, sections = viewer.t, form.template.sections
    missing = sum(len(form.progress(one).missing) for one in sections)
    lines = [t("still-to-do", title=t.wording(form.template.title), count=missing)]
    minutes = minutes_left(form, viewer.desk.policy_of(case).answer_minutes) if case else 0
    if minutes and len(sections) > 1:
        lines.append(t("minutes-left", minutes=minutes))
    return Message(" ".join(lines))
