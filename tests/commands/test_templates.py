"""`python -m bot templates`: what it finds in forms and policies, and what publishing does."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

from bot.commands.templates import check, diff
from bot.commands.templates.publish import publish
from bot.commands.templates.shelf import LIST, Folder, Shelf, here
from bot.commands.templates.show import shown
from bot.domain.expressions import FUNCTIONS
from bot.domain.template import Template
from bot.phrases import LANGUAGES, phrases
from bot.templates.faults import faults_in
from bot.templates.loader import read
from tests.world import POLICY, TEMPLATES

DUTCH = phrases("nl")
FORM = """
id = "tea"
version = "1.0"
title = { nl = "Thee", en = "Tea" }

[[sections]]
key = "tea"
title = { nl = "Thee", en = "Tea" }

[[sections.questions]]
key = "sort"
ask = { nl = "Welke thee?", en = "Which tea?" }
kind = "choice"
options = [
  { value = "groen", label = { nl = "Groen", en = "Green" } },
  { value = "zwart", label = { nl = "Zwart", en = "Black" } },
]

[[sections.questions]]
key = "milk"
ask = { nl = "Melk erbij?", en = "With milk?" }
kind = "text"
min = 2
max = 40
when = "sort == 'zwart'"
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A copy of what lies there, of which nothing is published yet."""
    at = here()
    for folder in (at.templates, at.policies):
        place = tmp_path / folder.path.name
        shutil.copytree(folder.path, place, ignore=shutil.ignore_patterns("*.py", LIST))
    return Shelf(Folder(tmp_path / "templates"), Folder(tmp_path / "policies"))


def edit(folder: Folder, name: str, old: str, new: str, *, to: str = "") -> None:
    text = folder.text(name)
    assert old in text
    (folder.path / f"{to or name}.toml").write_text(text.replace(old, new, 1), "utf-8")


def again(shelf: Shelf) -> Shelf:
    """Looked at anew, after files came or went."""
    return Shelf(Folder(shelf.templates.path), Folder(shelf.policies.path))


def codes(shelf: Shelf) -> list[tuple[str, str]]:
    return [(name, fault.code) for name, fault in check.faults(again(shelf))]


def found(old: str, new: str) -> list[tuple[str, str]]:
    assert old in FORM
    return [(f.place, f.code) for f in faults_in("tea.v1", FORM.replace(old, new, 1), POLICY.lists)]


# --- check ---
def test_what_lies_there_is_sound() -> None:
    assert list(check.faults(here())) == []
    assert [*faults_in("tea.v1", FORM, POLICY.lists)] == []


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ('id = "tea"', 'id = "tea', "", "unreadable"),
        ('id = "tea"', 'id = "coffee"', "", "wrong-name"),
        ('nl = "Thee", ', "", "", "missing-nl"),
        (', en = "With milk?"', "", "tea, milk", "missing-en"),
        (', en = "Green"', "", "tea, sort, groen", "missing-en"),
        ("max = 40", "", "tea, milk", "missing-word"),
        ("max = 40", "max = 40\nmost = 3", "tea, milk", "unknown-word"),
        ("max = 40", "max = 1", "tea, milk", "limits"),
        ('kind = "text"', 'kind = "texd"', "tea, milk", "unknown-kind"),
        ('key = "milk"', 'key = "sort"', "", "key-twice"),
        ("sort == 'zwart'", "sort = 'zwart'", "tea, milk, when", "bad-expression"),
        ("sort == 'zwart'", "brewed(sort)", "tea, milk, when", "bad-expression"),
        ("sort == 'zwart'", "sugar == 'zwart'", "milk", "unknown-name"),
        ("sort == 'zwart'", "sort == 'wit'", "milk", "unknown-option"),
        ("sort == 'zwart'", "sort in ['zwart', 'wit']", "milk", "unknown-option"),
        ("sort == 'zwart'", "has_any(sort, ['wit'])", "milk", "unknown-option"),
        ("sort == 'zwart'", "fired('V1')", "milk", "unknown-rule"),
        ("options = [", 'options_from = "teas"\nlabels = [', "tea, sort", "unknown-list"),
    ],
)
def test_a_fault_is_found_and_has_its_place(old, new, place, code):
    assert found(old, new) == [(place, code)]


def test_every_fault_is_told_and_not_only_the_first() -> None:
    text = FORM.replace(', en = "Which tea?"', "").replace("max = 40", "max = 1")
    faults = faults_in("tea.v1", text, POLICY.lists)
    assert [(f.place, f.code) for f in faults] == [
        ("tea, sort", "missing-en"),
        ("tea, milk", "limits"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_is_told_with_file_place_and_what_to_do(language):
    (fault,) = faults_in("tea.v1", FORM.replace("'zwart'\"", "'wit'\""), POLICY.lists)
    said = check.said(("tea.v1", fault), phrases(language))
    assert said.startswith("tea.v1.toml (milk): ")
    assert "wit" in said
    assert "value" in said


def test_a_policy_that_names_a_form_that_is_not_there_is_refused(shelf):
    edit(shelf.policies, "policy.v1", '"signal.v1"', '"signal.v9"')
    assert codes(shelf) == [("policy.v1", "missing-version")]


def test_a_policy_that_cannot_be_read_is_told_with_everything_that_is_wrong(shelf):
    edit(shelf.policies, "policy.v1", "triage = 3", 'triage = "soon"')
    edit(shelf.policies, "policy.v1", "decision = 20", 'decision = "later"')
    ((_, fault),) = (one for one in check.faults(again(shelf)) if one[1].code == "bad-policy")
    assert {"days.triage", "days.decision"} <= {
        word.strip(":;") for word in fault.params["why"].split()
    }


def test_a_new_policy_keeps_what_running_cases_answered_and_has_a_number_of_its_own(shelf):
    edit(shelf.policies, "policy.v1", 'value = "pmb"', 'value = "projects"', to="policy.v2")
    assert codes(shelf) == [("policy.v2", "version-twice"), ("policy.v2", "option-gone")]


# --- publish ---
def test_what_is_not_published_may_change(shelf):
    edit(shelf.templates, "signal.v1", "max = 300", "max = 500")
    assert codes(shelf) == []


def test_a_published_version_that_changed_or_went_is_refused_with_what_to_do(shelf):
    publish(shelf, "policy.v1", DUTCH)
    assert codes(shelf) == []
    edit(shelf.templates, "signal.v1", "max = 300", "max = 500")
    edit(shelf.policies, "policy.v1", "triage = 3", "triage = 4")
    assert codes(shelf) == [("signal.v1", "changed"), ("policy.v1", "changed")]
    (shelf.templates.path / "signal.v1.toml").unlink()
    assert ("signal.v1", "gone") in codes(shelf)
    assert "kopie" in DUTCH("fault-changed")


def test_publishing_a_policy_publishes_the_forms_it_names_and_leaves_the_rest(shelf):
    publish(shelf, "policy.v1", DUTCH)
    before = dict(shelf.templates.published())
    edit(shelf.templates, "signal.v1", 'version = "1.0"', 'version = "2.0"', to="signal.v2")
    edit(shelf.templates, "signal.v1", 'version = "1.0"', 'version = "3.0"', to="signal.v3")
    edit(shelf.policies, "policy.v1", 'version = "1.0"', 'version = "1.1"', to="policy.v2")
    edit(shelf.policies, "policy.v2", '"signal.v1"', '"signal.v2"')
    said, fault = publish(again(shelf), "policy.v2", DUTCH)
    assert (fault, said) == (0, [DUTCH("published", names="signal.v2, policy.v2")])
    published = shelf.templates.published()
    assert published.keys() - before.keys() == {"signal.v2"}
    assert before.items() <= published.items()
    assert codes(shelf) == []


def test_what_is_not_sound_or_not_there_is_not_published(shelf):
    edit(shelf.templates, "signal.v1", "max = 300", "most = 300")
    for name in ("policy.v1", "policy.v7"):
        assert publish(shelf, name, DUTCH)[1] == 1
    assert not (shelf.templates.path / LIST).exists()


def test_a_published_policy_does_not_name_a_form_in_preparation(shelf):
    publish(shelf, "policy.v1", DUTCH)
    path = shelf.templates.path / LIST
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "signal" not in line), "utf-8")
    assert codes(shelf) == [("policy.v1", "unpublished")]


# --- show and diff ---
@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_is_shown_with_every_question_and_without_a_word_of_code(name, language):
    t = phrases(language)
    text = "\n".join(shown(TEMPLATES[name], t("show-published"), t))
    for question in TEMPLATES[name].questions:
        assert t.wording(question.ask) in text
        assert f"[{question.key}]" in text
    told = {one for one in FUNCTIONS if f"{one}(" in text}
    assert told <= {"lead_time", "bsn_found"}
    assert "==" not in text


def tea(old: str = "", new: str = "") -> Template:
    text = FORM.replace(old, new, 1) if old else FORM
    return read(tomllib.loads(text), POLICY.lists)


def test_a_condition_is_told_with_the_words_of_the_form():
    text = "\n".join(shown(tea(), "", DUTCH))
    assert "Alleen als: “Welke thee?” is “Zwart”" in text


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("Melk erbij?", "Met melk?", "    vraag: Melk erbij? → Met melk?"),
        ("max = 40", "max = 80", "Korte tekst, 2 tot 80 tekens"),
        ("when = \"sort == 'zwart'\"", "", "    alleen als: “Welke thee?” is “Zwart” → altijd"),
        ('key = "milk"', 'key = "sugar"', "– weg: vraag milk"),
        ('"Groen"', '"Groene"', "~ keuze groen bij sort"),
    ],
)
def test_what_changed_between_two_versions_is_a_list_to_read(old, new, line):
    before, after = diff.things(tea(), DUTCH), diff.things(tea(old, new), DUTCH)
    assert line in "\n".join(diff.changes(before, after, DUTCH))


def test_two_equal_versions_differ_in_nothing():
    things = diff.things(tea(), DUTCH)
    assert list(diff.changes(things, things, DUTCH)) == []


def test_a_period_that_changed_is_told_by_its_name():
    before, after = ({"status": "x", "days": {"triage": days}} for days in (3, 4))
    told = diff.changes(diff.values(before), diff.values(after), DUTCH)
    assert list(told) == ["~ days.triage", "    3 → 4"]
