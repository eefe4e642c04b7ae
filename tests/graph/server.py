"""Microsoft Graph on loopback: strict about rights, form and pace, and faulty on request."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf

from aiohttp import web

from tests.graph.answers import CLOCK, Refused, refusal
from tests.graph.calendars import Calendars
from tests.graph.contract import Contract, Operation
from tests.graph.drives import Drives
from tests.graph.installations import Installations
from tests.graph.login import Login
from tests.graph.rights import ALL, right, service_of
from tests.graph.users import Users
from tests.teams.key_server import Clock

MOST_OUTLOOK = 4
LEFT = "X-Left"
"""When a call left: what was under way could not know better."""
OPERATION = web.RequestKey("operation", Operation)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Fault = Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]


@dataclass
class Asked:
    """A request as it came in; `carried_out` when it was let through to what it asks."""

    method: str
    path: str
    at: datetime
    carried_out: bool = False


@dataclass
class GraphServer:
    """`faults` come first, one a request; `complaints` is what no good client lets happen."""

    contract: Contract
    clock: Clock = field(default_factory=Clock)
    granted: set[str] = field(default_factory=lambda: set(ALL))
    faults: list[Fault] = field(default_factory=list)
    failing: Fault | None = None
    """A fault for every request, until it is taken away."""
    only: str = ""
    """Faults strike the requests with this in "METHOD path"; the others go by."""
    asked: list[Asked] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    closed: dict[str, datetime] = field(default_factory=dict)
    """By service: the moment before which it wants to hear nothing."""
    told: dict[str, float] = field(default_factory=dict)
    at_once: Counter[str] = field(default_factory=Counter)
    most_at_once: int = 0
    replicas: int = 1
    """Each knows only of its own calls; together they are refused what is too much."""

    def __post_init__(self) -> None:
        self.login = Login(self.clock.now)
        self.users = Users()
        self.calendars = Calendars(self.users, self.clock.now, self.complain)
        self.drives = Drives(self.clock.now, self.complain)
        self.installations = Installations()

    def complain(self, what: str) -> None:
        self.complaints.append(what)

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._strictly], client_max_size=70 * 2**20)
        app[CLOCK] = self.clock
        for part in (self.login, self.users, self.calendars, self.drives, self.installations):
            part.add_routes(app.router)
        return app

    def calls(self, about: str) -> list[Asked]:
        return [one for one in self.asked if about in f"{one.method} {one.path}"]

    # --- every request ------------------------------------------------------------------------

    @web.middleware
    async def _strictly(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        body = await request.read()
        if not request.path.startswith("/v1.0/"):
            if "Authorization" in request.headers:
                self.complain(f"the token was shown to {request.path}")
            stored = request.path.startswith(("/upload/", "/download/"))
            return await (self._faulty(request, handler) if stored else handler(request))
        asked = Asked(request.method, request.path, self.clock.now())
        self.asked.append(asked)
        try:
            service = self._admit(request, body)
        except Refused as refused:
            return refusal(refused)
        self.at_once[service] += 1
        try:
            return await self._paced(request, handler, service, asked)
        finally:
            self.at_once[service] -= 1

    def _admit(self, request: web.Request, body: bytes) -> str:
        """Token, form, right: in the order in which Graph looks."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not self.login.holds(token):
            raise Refused(401, "InvalidAuthenticationToken")
        if not request.headers.get("client-request-id"):
            self.complain(f"{request.method} {request.path} has no client-request-id")
        path = request.path.removeprefix("/v1.0")
        operation = self.contract.operation(request.method, path)
        if operation is None:
            raise self._bad(f"{request.method} {path} is not in the description")
        given = self.contract.faults_of_request(operation, request.query, request.headers, body)
        if faults := list(given):
            raise self._bad(f"{request.method} {path}: {faults}")
        needed = right(request.method, operation.template)
        if needed not in self.granted:
            outlook = service_of(path) == "outlook"
            raise Refused(403, "ErrorAccessDenied" if outlook else "accessDenied", needed)
        request[OPERATION] = operation
        return service_of(path)

    def _bad(self, why: str) -> Refused:
        self.complain(why)
        return Refused(400, "badRequest", why)

    async def _paced(
        self, request: web.Request, handler: Handler, service: str, asked: Asked
    ) -> web.StreamResponse:
        opens = self.closed.get(service)
        if opens is not None and self.clock.now() < opens:
            if float(request.headers.get(LEFT, 0)) > self.told.get(service, inf):
                self.complain(f"{request.method} {request.path} came before its time")
            raise web.HTTPTooManyRequests(headers={"Retry-After": "10"})
        if service == "outlook":
            self.most_at_once = max(self.most_at_once, self.at_once[service])
            if self.at_once[service] > MOST_OUTLOOK:
                if self.at_once[service] > MOST_OUTLOOK * self.replicas:
                    self.complain("more than four calls to Outlook at once")
                raise web.HTTPTooManyRequests(headers={"Retry-After": "10"})
            await asyncio.sleep(0.002)  # real time: so that calls meet each other

        async def carry_out(request: web.Request) -> web.StreamResponse:
            asked.carried_out = True
            return await self._answered(request, handler)

        answer = await self._faulty(request, carry_out)
        if "Retry-After" in answer.headers:
            wait = timedelta(seconds=float(answer.headers.get("X-Seconds", 0)))
            known = self.closed.get(service)
            if known is None or known < self.clock.now() + wait:
                self.closed[service] = self.clock.now() + wait
                self.told.pop(service, None)  # until the answer is there, nobody knows
        return answer

    async def _faulty(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self.only in f"{request.method} {request.path}":
            if self.faults:
                return await self.faults.pop(0)(request, handler)
            if self.failing is not None:
                return await self.failing(request, handler)
        return await handler(request)

    async def _answered(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            answer = await handler(request)
        except Refused as refused:
            return refusal(refused)
        except Exception as error:
            self.complain(f"the stand-in itself, {request.method} {request.path}: {error!r}")
            raise
        operation = request[OPERATION]
        body = answer.body if isinstance(answer, web.Response) else b""
        content = body if isinstance(body, bytes) else b""
        faults = self.contract.faults_of_answer(operation, answer.status, content)
        for fault in faults:
            self.complain(f"the stand-in itself, {request.method} {request.path}: {fault}")
        return answer
