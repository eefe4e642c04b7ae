"""Appointments whose moment has come: claimed in pages with a lease, kept one by one."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import bindparam, literal_column, or_, select, tuple_, update

from store.tables import appointments

LEASE = timedelta(seconds=60)
PAGE = 100
_a = appointments.c
_key = (_a.about, _a.kind, _a.at)
_free = or_(_a.claimed_until.is_(None), _a.claimed_until < bindparam("now"))
_some = (
    select(*_key)
    .where(_a.at <= bindparam("now"), _free)
    .order_by(_a.at)
    .limit(literal_column(str(PAGE)))  # as a parameter PostgreSQL would plan for any number of rows
)
CLAIM_DUE = (
    update(appointments)
    .where(tuple_(*_key).in_(_some.with_for_update(skip_locked=True)))
    .values(claimed_until=bindparam("until"))
    .returning(*_key)
)
FAILED = (
    update(appointments)
    .where(*(column == bindparam(f"_{column.name}") for column in _key))
    .values(attempts=_a.attempts + 1, error=bindparam("_error"))
    .returning(_a.attempts)
)
NEXT = select(_a.at).where(_a.at > bindparam("after")).order_by(_a.at).limit(1)
