"""A form whose case lies still, or was withdrawn meanwhile: it is let go of, and asks nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.life import Status, case_of
from bot.domain.person import Focus
from dialogs.fill_in import FillIn
from dialogs.turn import Reply, Turn, View

_SHOW_HOW_IT_STANDS = frozenset({"case", "halted"})
_AT_THE_END = frozenset({"yes-sends", "check-and-send"})


async def let_go(turn: Turn, outcome: Reply, fill_in: FillIn) -> Reply:
    """What was answered is kept; instead of what comes next it is said how the case stands.

    Text that was refused, or asked about, is settled first.
    """
    focus = turn.person.focus
    if outcome.overlay.problems or (focus and focus.confirm not in {"", "send"}):
        return outcome
    for draft in set(_forms(focus, outcome)):
        about, _, form = draft.rpartition("/")
        case = await turn.work.case(case_of(about))
        if not fill_in.lies_still(case, form):
            continue
        turn.person.focus = None if focus and focus.draft == draft else focus
        rest = [view for view in outcome.views if not _asks(view, about)]
        told = len(rest) == len(outcome.views) or _SHOW_HOW_IT_STANDS & {v.name for v in rest}
        ended = case.status is Status.WITHDRAWN
        how = View("case" if ended else "halted", {"case": case.number, "kept": int(not ended)})
        outcome = replace(outcome, views=(*rest, *(() if told else (how,))))
    return outcome


def _forms(focus: Focus | None, outcome: Reply) -> Iterator[str]:
    shown = (view.args for view in outcome.views if {"about", "form"} <= view.args.keys())
    drafts = (f"{args['about']}/{args['form']}" for args in shown)
    for draft in (*((focus.draft,) if focus else ()), *drafts):
        if not draft.startswith("new/"):
            yield draft


def _asks(view: View, about: str) -> bool:
    return view.args.get("about") == about or view.args.get("key") in _AT_THE_END
