"""The connector in a process of its own: what it was told it knows, whoever dies meanwhile."""

from __future__ import annotations

import sys

from aiohttp import web

from tests.teams.connector import Connector


def office(connector: Connector) -> web.Application:
    """Teams itself below /teams; at /said how many messages came since that was asked last."""

    async def said(_request: web.Request) -> web.Response:
        count = len(connector.said)
        connector.said.clear()
        return web.json_response(count)

    app = web.Application()
    app.router.add_get("/said", said)
    app.add_subapp("/teams", connector.app())
    return app


if __name__ == "__main__":
    web.run_app(office(Connector()), host="127.0.0.1", port=int(sys.argv[1]), print=None)
