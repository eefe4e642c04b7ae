"""The screening is filed anew when the class was lowered, with the reason and both people."""

from __future__ import annotations

import re

import pymupdf
import pytest

from tests.journey import journey

pytestmark = pytest.mark.slow


@pytest.mark.requirement("RM4.2")
def test_the_filed_screening_says_who_lowered_the_class_who_agreed_and_why():
    said = {}
    for path, content in journey("klasse_verlagen").files.items():
        if "_screening_" in path:
            with pymupdf.open(stream=content) as document:
                text = " ".join(page.get_text() for page in document)
            said[re.findall(r"_v([\d.]+)_", path)[0]] = " ".join(text.split())
    assert sorted(said) == ["1.0", "1.1"]
    assert "Midden" in said["1.0"]
    assert "alleen het wegdek" not in said["1.0"]
    for words in ("Laag", "klasse laag, van Bram Jansen", "alleen het wegdek", "Cas Bakker"):
        assert words in said["1.1"]
