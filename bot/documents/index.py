"""The index of a dossier: what each file is, for whoever keeps the archive."""

from __future__ import annotations

import json

from bot.documents.source import Source
from bot.domain.filing import Filing, tail_of


async def index(source: Source) -> bytes:
    """Of everything that was filed before; names of people stand nowhere in it."""
    case, of = source.case, source.wanted.day
    files = [
        {
            "path": tail_of(file.path),
            "kind": file.kind,
            "version": file.version,
            "adopted": Filing.is_adopted(file.path),
            "filed": file.at.isoformat(),
            "sha256": file.sha256,
        }
        for file in sorted(await source.reading.files_of(case.number), key=lambda one: one.path)
    ]
    whole = {
        "case": case.number,
        "title": case.title,
        "status": case.status.value,
        "impact": str(case.impact or ""),
        "signalled": case.signalled_at.isoformat(),
        "of": of,
        "files": files,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()
