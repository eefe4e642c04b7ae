"""A case that changes hands: who is asked, who says yes, and what became of earlier ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.events import SuccessionAnswered, SuccessionAsked
from bot.domain.halted import Halted
from bot.domain.life import ENDED, NotNow
from bot.domain.succession import HeldRole, Succession


@dataclass
class ChangingHands(Halted):
    """Until someone says yes, who had the role keeps it."""

    successions: tuple[Succession, ...] = ()
    """Every one there was; of each role at most one is open."""

    def holder(self, role: HeldRole) -> str:
        return str(getattr(self, role))

    @property
    def handing_over(self) -> tuple[Succession, ...]:
        return tuple(one for one in self.successions if one.open)

    @property
    def successors(self) -> frozenset[str]:
        """Who was asked, and has not answered yet."""
        return frozenset(one.to for one in self.handing_over)

    def propose_succession(
        self, role: HeldRole, to: str, *, by: str, at: datetime, note: str = ""
    ) -> None:
        """A later proposal for the same role takes the place of the open one."""
        self._answer_all(lambda one: one.role is role, accepted=None, at=at)
        asked = Succession(role, self.holder(role), to, by, at, at, note)
        self.successions = (*self.successions, asked)
        self.record(SuccessionAsked(self.number, at, by, role, to, also=""))

    def name(self, role: HeldRole, person: str, *, before: object, by: str, at: datetime) -> bool:
        """A version of the description names who has it; whether somebody is asked for that.

        Where nobody has the role yet it is theirs.  `before` is who the version before named: a
        colleague who was asked by that one is not asked on when this one names the holder again.
        """
        if not self.holder(role):
            setattr(self, role, person)
        elif person == self.holder(role):
            self._answer_all(
                lambda one: one.role is role and one.to == before, accepted=None, at=at
            )
        elif not any(one.role is role and one.to == person for one in self.handing_over):
            self.propose_succession(role, person, by=by, at=at)
            return True
        return False

    def notice_left(self, role: HeldRole, *, at: datetime) -> None:
        """Who holds it, or was asked to, has left: the team names another."""
        self.propose_succession(role, "", by="", at=at)

    def left_by(self, left: Collection[str]) -> Sequence[HeldRole]:
        """The roles that nobody holds any more, unless somebody is asked or sought already."""
        if self.status in ENDED:
            return ()
        sought = {one.role for one in self.handing_over if one.to not in left}
        return [role for role in HeldRole if self.holder(role) in left and role not in sought]

    def ask_successions(self, *, manager: str, at: datetime) -> None:
        """Ask once more what nobody has answered; who proposed it hears that, or the manager."""
        for one in self.handing_over:
            also = one.by if one.to else manager
            self.record(SuccessionAsked(self.number, at, "", one.role, one.to, also))
        self.successions = tuple(
            replace(one, asked_at=at) if one.open else one for one in self.successions
        )

    def accept_succession(self, *, by: str, at: datetime) -> Sequence[Succession]:
        """Everything that this person was asked for; returns what changed hands."""
        mine = self._asked_of(by)
        self._answer_all(lambda one: one.to == by, accepted=True, at=at)
        for one in mine:
            setattr(self, one.role, by)
            self._answered(one, by, at, accepted=True)
        return mine

    def decline_succession(self, reason: str, *, by: str, at: datetime) -> Sequence[Succession]:
        """Who proposed it hears why, and names someone else."""
        mine = self._asked_of(by)
        self._answer_all(lambda one: one.to == by, accepted=False, at=at, reason=reason)
        for one in mine:
            self._answered(one, by, at, accepted=False)
        return mine

    def _asked_of(self, person: str) -> Sequence[Succession]:
        mine = [one for one in self.handing_over if one.to == person]
        if not mine:
            raise NotNow("answer_succession", self.number)
        return mine

    def _answer_all(
        self,
        which: Callable[[Succession], bool],
        *,
        accepted: bool | None,
        at: datetime,
        reason: str = "",
    ) -> None:
        """Without a yes or no it was overtaken by another proposal."""
        self.successions = tuple(
            replace(one, accepted=accepted, answered_at=at, declined_because=reason)
            if one.open and which(one)
            else one
            for one in self.successions
        )

    def _answered(self, one: Succession, by: str, at: datetime, *, accepted: bool) -> None:
        told = dict.fromkeys((one.by, one.before, self.project_leader, self.decider))
        others = tuple(person for person in told if person not in {"", by})
        self.record(SuccessionAnswered(self.number, at, by, one.role, accepted, others))
