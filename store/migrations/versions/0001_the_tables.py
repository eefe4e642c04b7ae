"""The tables."""

import sqlalchemy as sa
from alembic import op

from store.tables import Moment

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "appointments",
        sa.Column("about", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("claimed_until", Moment(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("about", "kind", "at"),
    )
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.create_index("appointments_by_moment", ["at"], unique=False)

    op.create_table(
        "cases",
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=False),
        sa.Column("phase", sa.String(length=64), nullable=False),
        sa.Column("planned_start", sa.String(length=10), nullable=False),
        sa.Column("signalled_by", sa.String(length=64), nullable=False),
        sa.Column("signalled_at", Moment(), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("project_leader", sa.String(length=64), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("case_holder", sa.String(length=64), nullable=False),
        sa.Column("named_holder", sa.String(length=64), nullable=False),
        sa.Column("triage_owner", sa.String(length=64), nullable=False),
        sa.Column("taken_at", Moment(), nullable=True),
        sa.Column("on_duty", sa.String(length=64), nullable=False),
        sa.Column("on_behalf_of", sa.String(length=64), nullable=False),
        sa.Column("confirmation", sa.String(length=12), nullable=True),
        sa.Column("signal_version", sa.Integer(), nullable=False),
        sa.Column("urgency", sa.JSON(), nullable=True),
        sa.Column("imported", sa.JSON(), nullable=True),
        sa.Column("screening", sa.JSON(), nullable=True),
        sa.Column("outcome", sa.String(length=24), nullable=True),
        sa.Column("impact", sa.String(length=12), nullable=True),
        sa.Column("confirmed_by", sa.String(length=64), nullable=False),
        sa.Column("confirmed_at", Moment(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reason_by", sa.String(length=64), nullable=False),
        sa.Column("agreed_by", sa.String(length=64), nullable=False),
        sa.Column("description", sa.Integer(), nullable=False),
        sa.Column("submitted_by", sa.String(length=64), nullable=False),
        sa.Column("accepted_by", sa.String(length=64), nullable=False),
        sa.Column("judged", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("accepted_at", Moment(), nullable=True),
        sa.Column("exceptions", sa.JSON(), nullable=False),
        sa.Column("status_since", Moment(), nullable=True),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("folder", sa.String(length=120), nullable=False),
        sa.Column("moved_to", sa.String(length=400), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.String(length=64), nullable=False),
        sa.Column("advised_at", Moment(), nullable=True),
        sa.Column("opinion", sa.JSON(), nullable=True),
        sa.Column("mandate", sa.JSON(), nullable=True),
        sa.Column("follow_ups", sa.Integer(), nullable=False),
        sa.Column("lowering", sa.JSON(), nullable=True),
        sa.Column("pauses", sa.JSON(), nullable=False),
        sa.Column("withdrawn_because", sa.Text(), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=64), nullable=False),
        sa.Column("successions", sa.JSON(), nullable=False),
        sa.Column("last_check", sa.JSON(), nullable=True),
        sa.Column("parent", sa.String(length=16), nullable=True),
        sa.Column("parent_assessed", sa.Boolean(), nullable=False),
        sa.Column("confirmations", sa.Integer(), nullable=False),
        sa.Column("dpia", sa.JSON(), nullable=True),
        sa.Column("ai_act", sa.String(length=24), nullable=False),
        sa.Column("session_on", sa.Date(), nullable=True),
        sa.Column("reassessment", sa.JSON(), nullable=True),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index("cases_by_project_leader", ["project_leader"], unique=False)
        batch_op.create_index("cases_by_status", ["status"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_parent"), ["parent"], unique=False)

    op.create_table(
        "channels",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("template", sa.String(length=32), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("decided_by", sa.String(length=64), nullable=False),
        sa.Column("decided_at", Moment(), nullable=False),
        sa.Column("on_behalf_of", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "drafts",
        sa.Column("id", sa.String(length=100), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(length=80), nullable=False),
        sa.Column("form", sa.String(length=64), nullable=False),
        sa.Column("template", sa.String(length=32), nullable=False),
        sa.Column("taken_back", sa.JSON(), nullable=False),
        sa.Column("to_place", sa.JSON(), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("became", sa.String(length=16), nullable=False),
        sa.Column("route", sa.String(length=64), nullable=False),
        sa.Column("compared", sa.Boolean(), nullable=False),
        sa.Column("passed_on", sa.JSON(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("drafts", schema=None) as batch_op:
        batch_op.create_index("drafts_by_about", ["about"], unique=False)

    op.create_table(
        "handed",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("refused", sa.String(length=16), nullable=False),
        sa.Column("extension", sa.String(length=8), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("advice", sa.String(length=24), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("drawn", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("typed", sa.JSON(), nullable=False),
        sa.Column("withheld", sa.JSON(), nullable=False),
        sa.Column("settled", sa.JSON(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("placed", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("handed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handed_case"), ["case"], unique=False)

    op.create_table(
        "contents",
        sa.Column("handed", sa.String(length=32), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["handed"],
            ["handed.id"],
        ),
        sa.PrimaryKeyConstraint("handed"),
    )
    op.create_table(
        "handled",
        sa.Column("activity", sa.String(length=200), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("activity"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("lane", sa.String(length=200), nullable=False),
        sa.Column("effect", sa.String(length=64), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.Column("not_before", Moment(), nullable=False),
        sa.Column("claimed_until", Moment(), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=500), nullable=True),
        sa.Column("ended", Moment(), nullable=True),
        sa.Column("how", sa.String(length=12), nullable=True),
        sa.Column("awaited", sa.Boolean(), nullable=False),
        sa.Column("by_day", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "outbox_waiting",
            ["lane", "id"],
            unique=False,
            sqlite_where=sa.text("ended IS NULL"),
            postgresql_where=sa.text("ended IS NULL"),
        )
        batch_op.create_index(
            "outbox_in_order",
            [sa.text("awaited DESC"), "id"],
            unique=False,
            sqlite_where=sa.text("ended IS NULL"),
            postgresql_where=sa.text("ended IS NULL"),
        )
        batch_op.create_index(
            "outbox_given_up",
            ["id"],
            unique=False,
            sqlite_where=sa.text("how = 'dead'"),
            postgresql_where=sa.text("how = 'dead'"),
        )

    op.create_table(
        "signal_channels",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("label", sa.JSON(), nullable=False),
        sa.Column("formal", sa.Boolean(), nullable=False),
        sa.Column("fixed", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "rounds",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("held_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "prompts",
        sa.Column("id", sa.String(length=100), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("round", sa.String(length=32), nullable=False),
        sa.Column("signaller", sa.String(length=64), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("answered_at", Moment(), nullable=True),
        sa.Column("cases", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=120), nullable=False),
        sa.Column("function", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("triage", sa.String(length=12), nullable=False),
        sa.Column("chat", sa.JSON(), nullable=True),
        sa.Column("focus", sa.JSON(), nullable=True),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("pending", sa.JSON(), nullable=True),
        sa.Column("help_wanted", sa.JSON(), nullable=True),
        sa.Column("absent_until", sa.Date(), nullable=True),
        sa.Column("away_as_seen", sa.Date(), nullable=True),
        sa.Column("back_before", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("unreachable", Moment(), nullable=True),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("guest", sa.Boolean(), nullable=False),
        sa.Column("listed", sa.String(length=200), nullable=False),
        sa.Column("manager", sa.String(length=64), nullable=False),
        sa.Column("nda_signed_on", sa.Date(), nullable=True),
        sa.Column("nda_valid_until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "receipts",
        sa.Column("about", sa.String(length=200), nullable=False),
        sa.Column("external_id", sa.String(length=400), nullable=False),
        sa.Column("etag", sa.String(length=200), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("about"),
    )
    op.create_table(
        "trail",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(length=80), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("origin", sa.String(length=32), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    with op.batch_alter_table("trail", schema=None) as batch_op:
        batch_op.create_index("trail_by_about", ["about"], unique=False)

    op.create_table(
        "advices",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("says", sa.JSON(), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("proposed_at", Moment(), nullable=False),
        sa.Column("acceptance", sa.String(length=16), nullable=False),
        sa.Column("declined_because", sa.Text(), nullable=False),
        sa.Column("handover", sa.JSON(), nullable=True),
        sa.Column("asked_of", sa.String(length=64), nullable=False),
        sa.Column("held_before", sa.JSON(), nullable=False),
        sa.Column("vacant_since", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("followed", sa.String(length=12), nullable=False),
        sa.Column("followed_as", sa.Text(), nullable=False),
        sa.Column("followed_at", Moment(), nullable=True),
        sa.Column("next_question", sa.Date(), nullable=True),
        sa.Column("asked_at", Moment(), nullable=True),
        sa.Column("waited_at", Moment(), nullable=True),
        sa.Column("rests_until", sa.Date(), nullable=True),
        sa.Column("woken_at", Moment(), nullable=True),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("snoozed", sa.JSON(), nullable=False),
        sa.Column("looks", sa.JSON(), nullable=False),
        sa.Column("history", sa.JSON(), nullable=False),
        sa.Column("settled_by", sa.String(length=64), nullable=False),
        sa.Column("settled_at", Moment(), nullable=True),
        sa.Column("judgement", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("advices", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_advices_case"), ["case"], unique=False)
        batch_op.create_index(
            "advices_asked_of",
            ["asked_of"],
            unique=False,
            sqlite_where=sa.text("asked_of != ''"),
            postgresql_where=sa.text("asked_of != ''"),
        )
        batch_op.create_index(
            "advices_unsettled",
            ["holder", "next_question"],
            unique=False,
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )

    op.create_table(
        "answers",
        sa.Column("draft", sa.String(length=100), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(length=120), nullable=False),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("cleared", sa.Boolean(), nullable=False),
        sa.Column("prefilled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft"],
            ["drafts.id"],
        ),
        sa.PrimaryKeyConstraint("draft", "number"),
    )
    op.create_table(
        "descriptions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("template", sa.String(length=32), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("submitted_by", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", Moment(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("passed_on", sa.JSON(), nullable=False),
        sa.Column("judged_by", sa.String(length=64), nullable=False),
        sa.Column("judged_at", Moment(), nullable=True),
        sa.Column("returned_because", sa.Text(), nullable=False),
        sa.Column("returned_section", sa.String(length=64), nullable=False),
        sa.Column("unfinished", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("case", "number"),
    )
    op.create_table(
        "documents",
        sa.Column("path", sa.String(length=400), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("version", sa.String(length=8), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("checked_at", Moment(), nullable=True),
        sa.Column("found", sa.String(length=8), nullable=False),
        sa.Column("item", sa.String(length=400), nullable=False),
        sa.Column("moved_to", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("path"),
    )
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_documents_case"), ["case"], unique=False)

    op.create_table(
        "escalations",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("advice", sa.String(length=24), nullable=False),
        sa.Column("weight", sa.String(length=32), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("ended", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("escalations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_escalations_case"), ["case"], unique=False)

    op.create_table(
        "feedback",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("advice", sa.String(length=24), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("noted_by", sa.String(length=64), nullable=False),
        sa.Column("noted_at", Moment(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("standing", sa.String(length=12), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=64), nullable=False),
        sa.Column("answered_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feedback_case"), ["case"], unique=False)

    op.create_table(
        "case_checks",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=True),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("answered_by", sa.String(length=64), nullable=False),
        sa.Column("answered_at", Moment(), nullable=True),
        sa.Column("lapsed_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case_checks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_checks_case"), ["case"], unique=False)

    op.create_table(
        "tasks",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("to", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("besides", sa.JSON(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("given_by", sa.String(length=64), nullable=False),
        sa.Column("given_at", Moment(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("done_by", sa.String(length=64), nullable=False),
        sa.Column("done_at", Moment(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tasks_case"), ["case"], unique=False)

    op.create_table(
        "reports",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("description", sa.Integer(), nullable=False),
        sa.Column("template", sa.String(length=32), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("written_by", sa.String(length=64), nullable=False),
        sa.Column("written_at", Moment(), nullable=False),
        sa.Column("reaction_due", sa.Date(), nullable=False),
        sa.Column("reaction", sa.Text(), nullable=False),
        sa.Column("reaction_by", sa.String(length=64), nullable=False),
        sa.Column("reaction_at", Moment(), nullable=True),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.Column("adopted_by", sa.String(length=64), nullable=False),
        sa.Column("adopted_at", Moment(), nullable=True),
        sa.Column("without_reaction", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reports_case"), ["case"], unique=False)

    op.create_table(
        "sessions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case", sa.String(length=16), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start", Moment(), nullable=False),
        sa.Column("end", Moment(), nullable=False),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("guests", sa.JSON(), nullable=False),
        sa.Column("planning", sa.JSON(), nullable=False),
        sa.Column("planned_by", sa.String(length=64), nullable=False),
        sa.Column("planned_at", Moment(), nullable=False),
        sa.Column("notice", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("cancelled_because", sa.Text(), nullable=False),
        sa.Column("attendance", sa.JSON(), nullable=True),
        sa.Column("by_exception", sa.Boolean(), nullable=False),
        sa.Column("pack", sa.JSON(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("rescheduled_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case"],
            ["cases.number"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sessions_case"), ["case"], unique=False)
