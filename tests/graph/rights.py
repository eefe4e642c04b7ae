"""Which right of an application each call needs, after graph.md 2.1."""

from __future__ import annotations

import re

FREE_BUSY = "Calendars.ReadBasic"
MAILBOX = "Application Calendars.ReadWrite on the mailbox"
SITE = "Sites.Selected write on the site"
USERS = "User.Read.All"
INSTALL = "TeamsAppInstallation.ReadWriteSelfForUser.All"
ALL = frozenset({FREE_BUSY, MAILBOX, SITE, USERS, INSTALL})
"""What docs/tenant.md asks, and nothing else."""
NONE = "a right that the bot does not have"
RIGHTS = (
    (r"POST /users/[^/]+/calendar/getSchedule", FREE_BUSY),
    (r"\w+ /users/[^/]+/(events|calendarView)(/.*)?", MAILBOX),
    (r"\w+ /drives/.*", SITE),
    (r"GET /sites/[^/]+(/drives)?", SITE),
    (r"GET /users(/[^/]+(/manager)?)?", USERS),
    (r"\w+ /users/[^/]+/teamwork/installedApps(/.*)?", INSTALL),
)
"""Where no row fits, no right suffices."""


def right(method: str, template: str) -> str:
    for pattern, needed in RIGHTS:
        if re.fullmatch(pattern, f"{method} {template}"):
            return needed
    return NONE


def service_of(path: str) -> str:
    """Whose patience is tried: each service counts for itself."""
    if re.match(r"/users/[^/]+/(events|calendar|calendarView)(/|$)", path):
        return "outlook"
    if path.startswith(("/drives", "/sites")):
        return "sharepoint"
    if "/teamwork/" in path or path.startswith(("/teams", "/appCatalogs")):
        return "teams"
    return "directory"
