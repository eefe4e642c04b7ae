"""The tables.  A column has the name of the field it keeps; composite fields lie in JSON."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    literal_column,
)

metadata = MetaData()


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def _id(length: int = 100) -> Column[str]:
    return Column("id", String(length), primary_key=True)


def _version() -> Column[int]:
    return Column("version", Integer, nullable=False)


def _word(name: str, length: int = 64) -> Column[str]:
    return Column(name, String(length), nullable=False, default="")


cases = Table(
    "cases",
    metadata,
    Column("number", String(16), primary_key=True),
    _version(),
    Column("title", Text, nullable=False),
    Column("goal", Text, nullable=False),
    _word("unit"),
    _word("phase"),
    _word("planned_start", 10),
    _word("signalled_by"),
    Column("signalled_at", Moment, nullable=False),
    _word("channel"),
    _word("project_leader"),
    _word("policy", 16),
    _word("status", 24),
    _word("case_holder"),
    _word("named_holder"),
    _word("triage_owner"),
    Column("taken_at", Moment),
    _word("on_duty"),
    _word("on_behalf_of"),
    Column("confirmation", String(12)),
    Column("signal_version", Integer, nullable=False),
    Column("urgency", JSON),
    Column("imported", JSON),
    Column("screening", JSON),
    Column("outcome", String(24)),
    Column("impact", String(12)),
    _word("confirmed_by"),
    Column("confirmed_at", Moment),
    Column("reason", Text, nullable=False),
    _word("reason_by"),
    _word("agreed_by"),
    Column("description", Integer, nullable=False),
    _word("submitted_by"),
    _word("accepted_by"),
    Column("judged", Integer, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("accepted_at", Moment),
    Column("exceptions", JSON, nullable=False),
    Column("status_since", Moment),
    Column("people", JSON, nullable=False),
    _word("folder", 120),
    _word("moved_to", 400),
    Column("report", Integer, nullable=False),
    _word("written_by"),
    Column("advised_at", Moment),
    Column("opinion", JSON),
    Column("mandate", JSON),
    Column("follow_ups", Integer, nullable=False),
    Column("lowering", JSON),
    Column("pauses", JSON, nullable=False),
    Column("withdrawn_because", Text, nullable=False),
    _word("withdrawn_by"),
    Column("successions", JSON, nullable=False),
    Column("last_check", JSON),
    Column("parent", String(16), index=True),
    Column("parent_assessed", Boolean, nullable=False),
    Column("confirmations", Integer, nullable=False),
    Column("dpia", JSON),
    _word("ai_act", 24),
    Column("session_on", Date),
    Column("reassessment", JSON),
    Column("stopped_on", Date),
    Index("cases_by_project_leader", "project_leader"),
    Index("cases_by_status", "status"),
)

drafts = Table(
    "drafts",
    metadata,
    _id(),
    _version(),
    _word("about", 80),
    _word("form"),
    _word("template", 32),
    Column("taken_back", JSON, nullable=False),
    Column("to_place", JSON, nullable=False),
    Column("begun", Integer, nullable=False),
    Column("closed", Boolean, nullable=False),
    _word("became", 16),
    _word("route"),
    Column("compared", Boolean, nullable=False),
    Column("passed_on", JSON, nullable=False),
    Column("facts", JSON, nullable=False),
    Index("drafts_by_about", "about"),
)

entries = Table(
    "answers",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    _word("path", 120),
    Column("value", JSON),
    _word("by"),
    Column("at", Moment, nullable=False),
    Column("cleared", Boolean, nullable=False),
    Column("prefilled", Boolean, nullable=False),
)

descriptions = Table(
    "descriptions",
    metadata,
    _id(32),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False),
    Column("number", Integer, nullable=False),
    _word("template", 32),
    Column("answers", JSON, nullable=False),
    _word("sha256"),
    _word("submitted_by"),
    Column("submitted_at", Moment, nullable=False),
    Column("findings", JSON, nullable=False),
    Column("passed_on", JSON, nullable=False),
    _word("judged_by"),
    Column("judged_at", Moment),
    Column("returned_because", Text, nullable=False),
    _word("returned_section"),
    Column("unfinished", Boolean, nullable=False),
    UniqueConstraint("case", "number"),
)

sessions = Table(
    "sessions",
    metadata,
    _id(32),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    Column("number", Integer, nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    Column("online", Boolean, nullable=False),
    Column("place", Text, nullable=False),
    Column("guests", JSON, nullable=False),
    Column("planning", JSON, nullable=False),
    _word("planned_by"),
    Column("planned_at", Moment, nullable=False),
    Column("notice", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    _word("status", 12),
    Column("cancelled_because", Text, nullable=False),
    Column("attendance", JSON),
    Column("by_exception", Boolean, nullable=False),
    Column("pack", JSON),
    Column("answers", JSON, nullable=False),
    Column("rescheduled_at", Moment),
)

reports = Table(
    "reports",
    metadata,
    _id(32),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    Column("number", Integer, nullable=False),
    _word("session", 32),
    Column("description", Integer, nullable=False),
    _word("template", 32),
    Column("answers", JSON, nullable=False),
    _word("sha256"),
    _word("written_by"),
    Column("written_at", Moment, nullable=False),
    Column("reaction_due", Date, nullable=False),
    Column("reaction", Text, nullable=False),
    _word("reaction_by"),
    Column("reaction_at", Moment),
    Column("replaced", Boolean, nullable=False),
    _word("adopted_by"),
    Column("adopted_at", Moment),
    Column("without_reaction", Text, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    _id(16),
    _version(),
    Column("report", Integer, nullable=False),
    _word("template", 32),
    Column("answers", JSON, nullable=False),
    _word("sha256"),
    _word("decided_by"),
    Column("decided_at", Moment, nullable=False),
    _word("on_behalf_of"),
)

advices = Table(
    "advices",
    metadata,
    _id(24),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    Column("number", Integer, nullable=False),
    Column("says", JSON, nullable=False),
    _word("holder"),
    Column("proposed_at", Moment, nullable=False),
    _word("acceptance", 16),
    Column("declined_because", Text, nullable=False),
    Column("handover", JSON),
    _word("asked_of"),
    Column("held_before", JSON, nullable=False),
    Column("vacant_since", Date),
    _word("status", 24),
    _word("followed", 12),
    Column("followed_as", Text, nullable=False),
    Column("followed_at", Moment),
    Column("next_question", Date),
    Column("asked_at", Moment),
    Column("waited_at", Moment),
    Column("rests_until", Date),
    Column("woken_at", Moment),
    Column("rung", Integer, nullable=False),
    Column("snoozed", JSON, nullable=False),
    Column("looks", JSON, nullable=False),
    Column("history", JSON, nullable=False),
    _word("settled_by"),
    Column("settled_at", Moment),
    Column("judgement", Text, nullable=False),
)

_handed_on = advices.c.asked_of != ""
Index("advices_asked_of", advices.c.asked_of, sqlite_where=_handed_on, postgresql_where=_handed_on)
_unsettled = advices.c.settled_at.is_(None)
Index("advices_unsettled", advices.c.holder, advices.c.next_question, sqlite_where=_unsettled,
      postgresql_where=_unsettled)  # fmt: skip

escalations = Table(
    "escalations",
    metadata,
    _id(24),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    Column("number", Integer, nullable=False),
    _word("advice", 24),
    _word("weight", 32),
    _word("cause", 16),
    Column("since", Date, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("level", Integer, nullable=False),
    Column("offered", Integer, nullable=False),
    Column("steps", JSON, nullable=False),
    _word("ended", 16),
)

feedback = Table(
    "feedback",
    metadata,
    _id(32),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    _word("advice", 24),
    Column("number", Integer, nullable=False),
    Column("said", Text, nullable=False),
    _word("source"),
    Column("on", Date, nullable=False),
    _word("noted_by"),
    Column("noted_at", Moment, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("reminders", Integer, nullable=False),
    _word("standing", 12),
    Column("answer", Text, nullable=False),
    _word("answered_by"),
    Column("answered_at", Moment),
)

case_checks = Table(
    "case_checks",
    metadata,
    _id(24),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    Column("number", Integer, nullable=False),
    Column("on", Date, nullable=False),
    Column("asked_at", Moment),
    Column("rung", Integer, nullable=False),
    Column("answers", JSON, nullable=False),
    _word("answered_by"),
    Column("answered_at", Moment),
    Column("lapsed_at", Moment),
)

tasks = Table(
    "tasks",
    metadata,
    _id(24),
    _version(),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("policy", 16),
    Column("number", Integer, nullable=False),
    _word("kind", 24),
    _word("what"),
    _word("to"),
    _word("role", 32),
    Column("besides", JSON, nullable=False),
    Column("due", Date, nullable=False),
    _word("given_by"),
    Column("given_at", Moment, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("words", Text, nullable=False),
    _word("done_by"),
    Column("done_at", Moment),
    Column("answer", Text, nullable=False),
)

signal_channels = Table(
    "signal_channels",
    metadata,
    _id(64),
    _version(),
    Column("label", JSON, nullable=False),
    Column("formal", Boolean, nullable=False),
    Column("fixed", Boolean, nullable=False),
    _word("owner"),
    Column("active", Boolean, nullable=False),
)

rounds = Table(
    "rounds",
    metadata,
    _id(32),
    _version(),
    _word("kind", 16),
    Column("begins", Date, nullable=False),
    Column("held_at", Moment),
)

prompts = Table(
    "prompts",
    metadata,
    _id(),
    _version(),
    _word("round", 32),
    _word("signaller"),
    Column("asked_at", Moment, nullable=False),
    Column("answered_at", Moment),
    Column("cases", JSON, nullable=False),
)

people = Table(
    "people",
    metadata,
    _id(64),
    _version(),
    _word("name", 200),
    _word("email", 200),
    _word("unit", 120),
    _word("function", 200),
    _word("language", 2),
    Column("roles", JSON, nullable=False),
    _word("triage", 12),
    Column("chat", JSON),
    Column("focus", JSON),
    Column("misses", Integer, nullable=False),
    Column("told", Text, nullable=False),
    Column("pending", JSON),
    Column("help_wanted", JSON),
    Column("absent_until", Date),
    Column("away_as_seen", Date),
    Column("back_before", Date),
    Column("active", Boolean, nullable=False),
    Column("unreachable", Moment),
    Column("blocked", Boolean, nullable=False),
    Column("guest", Boolean, nullable=False),
    _word("listed", 200),
    _word("manager"),
    Column("nda_signed_on", Date),
    Column("nda_valid_until", Date),
)

channels = Table(
    "channels",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("address", JSON, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Integer, nullable=False),
)

trail = Table(
    "trail",
    metadata,
    Column("seq", Integer, primary_key=True),
    _word("about", 80),
    Column("at", Moment, nullable=False),
    _word("by"),
    _word("what"),
    _word("origin", 32),
    Column("details", JSON, nullable=False),
    Index("trail_by_about", "about"),
)

documents = Table(
    "documents",
    metadata,
    Column("path", String(400), primary_key=True),
    Column("case", ForeignKey("cases.number"), nullable=False, index=True),
    _word("kind", 30),
    _word("version", 8),
    _word("sha256"),
    Column("at", Moment, nullable=False),
    Column("checked_at", Moment),
    _word("found", 8),
    _word("item", 400),
    _word("moved_to", 400),
)

handed = Table(
    "handed",
    metadata,
    _id(32),
    _version(),
    _word("by"),
    Column("at", Moment, nullable=False),
    _word("name", 120),
    Column("url", Text, nullable=False),
    Column("signed", Boolean, nullable=False),
    Column("case", String(16), nullable=False, index=True),
    _word("status", 12),
    _word("refused", 16),
    _word("extension", 8),
    Column("size", Integer, nullable=False),
    _word("sha256"),
    _word("advice", 24),
    Column("number", Integer, nullable=False),
    Column("item", Integer, nullable=False),
    Column("drawn", Integer, nullable=False),
    Column("answers", JSON, nullable=False),
    Column("typed", JSON, nullable=False),
    Column("withheld", JSON, nullable=False),
    Column("settled", JSON, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("placed", JSON, nullable=False),
)

contents = Table(
    "contents",
    metadata,
    Column("handed", ForeignKey("handed.id"), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

appointments = Table(
    "appointments",
    metadata,
    Column("about", String(80), primary_key=True),
    Column("kind", String(64), primary_key=True),
    Column("at", Moment, primary_key=True),
    Column("claimed_until", Moment),
    Column("attempts", Integer, nullable=False, default=0),
    _word("error"),
    Index("appointments_by_moment", "at"),
)

handled = Table(
    "handled",
    metadata,
    Column("activity", String(200), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("shown", JSON),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("lane", String(200), nullable=False),
    Column("effect", String(64), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("since", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("claimed_until", Moment),
    Column("fence", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", String(500)),
    Column("ended", Moment),
    Column("how", String(12)),
    Column("awaited", Boolean, nullable=False),
    Column("by_day", Boolean, nullable=False),
)
_waiting = outbox.c.ended.is_(None)
Index("outbox_waiting", outbox.c.lane, outbox.c.id, sqlite_where=_waiting,
      postgresql_where=_waiting)  # fmt: skip
Index("outbox_in_order", outbox.c.awaited.desc(), outbox.c.id, sqlite_where=_waiting,
      postgresql_where=_waiting)  # fmt: skip
_given_up = outbox.c.how == literal_column("'dead'")
Index("outbox_given_up", outbox.c.id, sqlite_where=_given_up, postgresql_where=_given_up)

receipts = Table(
    "receipts",
    metadata,
    Column("about", String(200), primary_key=True),
    Column("external_id", String(400), nullable=False),
    Column("etag", String(200), nullable=False),
    Column("at", Moment, nullable=False),
)
