"""The bare echo of the stock CloudAdapter, authentication off: what we are measured against."""

from __future__ import annotations

import sys

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication


class NoApp:
    """Without an app id nothing is signed and nobody is asked for a token."""

    APP_ID = ""
    APP_PASSWORD = ""
    APP_TYPE = "MultiTenant"


class Echo(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(turn_context.activity.text)


def echo() -> web.Application:
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(NoApp()))
    bot = Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer = await adapter.process(request, bot)
        return answer or web.Response(status=201)

    async def health(_request: web.Request) -> web.Response:
        return web.Response(text="ok")

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    app.router.add_get("/health", health)
    return app


if __name__ == "__main__":
    web.run_app(echo(), host="127.0.0.1", port=int(sys.argv[1]), print=None)
