"""A connector in a process of its own: takes every message, and tells how many over how many lines.

The second argument is how many milliseconds it thinks about each.
"""

from __future__ import annotations

import asyncio
import itertools
import sys

from aiohttp import web


def connector(thinks: float = 0) -> web.Application:
    ids = itertools.count(1)
    taken = {"count": 0, "connections": 0}
    seen: set[object] = set()

    async def take(request: web.Request) -> web.Response:
        await request.read()
        seen.add(request.transport.get_extra_info("peername") if request.transport else None)
        await asyncio.sleep(thinks)
        taken.update(count=taken["count"] + 1, connections=len(seen))
        return web.json_response({"id": f"m{next(ids)}"})

    async def count(_request: web.Request) -> web.Response:
        return web.json_response(taken)

    async def anew(_request: web.Request) -> web.Response:
        seen.clear()
        taken.update(count=0, connections=0)
        return web.json_response(taken)

    app = web.Application(client_max_size=1 << 20)
    app.router.add_get("/count", count)
    app.router.add_get("/anew", anew)
    app.router.add_route("*", "/v3/{rest:.*}", take)
    return app


if __name__ == "__main__":
    delay = int(sys.argv[2]) / 1000 if sys.argv[2:] else 0
    web.run_app(connector(delay), host="127.0.0.1", port=int(sys.argv[1]), print=None)
