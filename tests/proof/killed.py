"""Runs the bot as always, and kills it with -9 at one line of it once a file says so."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

from bot.__main__ import main


def watch(file: str, line: int, armed: Path) -> None:
    """In every thread; a line counts as reached just before it runs."""

    def on_line(frame: FrameType, event: str, _given: Any) -> Any:
        if event == "line" and frame.f_lineno == line and armed.exists():
            os.kill(os.getpid(), signal.SIGKILL)
        return on_line

    def on_call(frame: FrameType, _event: str, _given: Any) -> Any:
        return on_line if frame.f_code.co_filename == file else None

    threading.settrace(on_call)
    sys.settrace(on_call)


if __name__ == "__main__":
    file, line, armed, *words = sys.argv[1:]
    watch(file, int(line), Path(armed))
    sys.exit(main(words))
