"""A connector in a process of its own: takes every message, and tells how many it took."""

from __future__ import annotations

import itertools
import sys

from aiohttp import web


def connector() -> web.Application:
    ids = itertools.count(1)
    taken = {"count": 0}

    async def take(request: web.Request) -> web.Response:
        await request.read()
        taken["count"] += 1
        return web.json_response({"id": f"m{next(ids)}"})

    async def count(_request: web.Request) -> web.Response:
        return web.json_response(taken)

    app = web.Application(client_max_size=1 << 20)
    app.router.add_get("/count", count)
    app.router.add_route("*", "/v3/{rest:.*}", take)
    return app


if __name__ == "__main__":
    web.run_app(connector(), host="127.0.0.1", port=int(sys.argv[1]), print=None)
