"""A file is what its content says; what could do harm, or cannot be read, is refused in words."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.received import Refused, received
from tests.documents import word_files as files

MADE = files.made()


@pytest.mark.parametrize(
    ("content", "extension"),
    [(files.PDF, "pdf"), (files.PNG, "png"), (files.JPG, "jpg"), (MADE, "docx")],
    ids=["pdf", "png", "jpg", "docx"],
)
def test_a_file_is_what_its_content_says(content, extension):
    assert received(content).extension == extension


HOSTILE = {
    "zip bomb": (files.bomb, "broken"),
    "text far too long": (files.large_text, "broken"),
    "thousands of parts": (files.many_parts, "broken"),
    "macro": (files.with_macros, "macros"),
    "docm": (files.docm, "macros"),
    "template from elsewhere": (files.with_template_from_elsewhere, "macros"),
    "embedded object": (files.with_object, "objects"),
    "entity from a file": (files.external_entity, "broken"),
    "billion laughs": (files.laughs, "broken"),
    "locked Word": (files.locked_office, "locked"),
    "locked pdf": (lambda: files.LOCKED_PDF, "locked"),
    "old Word": (lambda: files.OLD_WORD, "old_word"),
    "spreadsheet": (lambda: files.SHEET, "kind"),
    "program": (lambda: b"MZ\x90\0" + b"\0" * 100, "kind"),
    "script": (lambda: b"#!/bin/sh\nrm -rf /\n", "kind"),
    "nothing": (lambda: b"", "empty"),
    "only zeros": (lambda: b"\0" * 5000, "empty"),
    "page to log in": (lambda: b"<!DOCTYPE html><html>Sign in</html>", "page"),
    "half a Word file": (lambda: MADE[: len(MADE) // 2], "broken"),
    "half a pdf": (lambda: files.PDF[:40], "broken"),
    "half a picture": (lambda: files.PNG[:30], "broken"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_could_do_harm_or_cannot_be_read_is_refused(name):
    make, code = HOSTILE[name]
    with pytest.raises(Refused) as refused:
        received(make())
    assert refused.value.code == code


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-", b"\x89PNG\r\n\x1a\n"])
)
def test_whatever_comes_in_is_taken_or_refused(content, start):
    with suppress(Refused):
        received(start + content)


@given(st.integers(0, len(MADE) - 1), st.integers(0, 255))
def test_a_damaged_word_file_is_taken_or_refused(place, byte):
    with suppress(Refused):
        received(MADE[:place] + bytes([byte]) + MADE[place + 1 :])


def test_a_text_of_blanks_without_end_holds_nobody_up():
    content = files.filled(MADE, {"summary": "☒ " + " " * 400_000 + "x", "vulnerable": ["ouderen"]})

    def beside(root):
        line = files.controls(root)["vulnerable:ouderen"].getparent()
        line.find(f"{files.W}r/{files.W}t").text = " ☒ a" + " " * 400_000 + "b"

    start = time.perf_counter()
    form = received(files.changed(content, beside)).form
    assert form is not None
    assert form.given["vulnerable"].ticked == ("ouderen",)
    assert len(form.given["vulnerable"].ticked_beside) >= 1
    assert time.perf_counter() - start < 5
