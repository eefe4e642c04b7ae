"""The people file is for people: complete as shipped, and clear about what is wrong with it."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local.people_file import EXAMPLE, HELD_ROLES, BadPeopleFile, PeopleFile, read
from bot.policies.loader import load

ONE = """\
# colleagues

[[people]]
id = "6f1c2a9e-30f1-5d54-9a3c-0d8f7c1b2a3e"
name = "Noor de Wit"
email = "noor@gemeente.example"
unit = "Ruimte"
function = "Adviseur"
roles = ["team_member"]
triage = "owner"
"""
TWO = ONE.replace("6f1c", "7f1c").replace("noor@", "bram@").replace("owner", "deputy")


async def test_the_file_as_shipped_has_someone_for_every_part() -> None:
    people = await PeopleFile().people()
    held = Counter(role for person in people for role in person.roles)
    assert held["team_member"] >= 3
    assert held["sounding_board"] == 2
    for role in (
        "responsible_manager",
        "corporate_manager_ipm",
        "privacy_adviser",
        "register_owner",
        "information_manager",
        "auditor",
    ):
        assert held[role] == 1
    assert Counter(person.triage for person in people if person.triage) == {"owner": 1, "deputy": 1}
    assert sum(not person.roles for person in people) >= 4
    assert {person.language for person in people} == {"nl", "en"}


async def test_the_colleagues_as_shipped_work_in_units_of_the_policy() -> None:
    units = {unit["label"]["nl"] for unit in load("policy.v1").units}
    for person in await PeopleFile().people():
        assert person.unit in units or "sounding_board" in person.roles
        assert person.email.endswith(".example")


def test_every_role_is_explained_at_the_top_of_the_file() -> None:
    top = EXAMPLE.read_text("utf-8").partition("[[people]]\n")[0]
    assert {role for role in HELD_ROLES if f" {role} " in top} == HELD_ROLES


async def test_a_change_in_the_file_is_seen_at_the_next_reading(tmp_path: Path) -> None:
    place = tmp_path / "people.toml"
    place.write_text(ONE)
    directory = PeopleFile(place)
    assert len(await directory.people()) == 1
    place.write_text(ONE + TWO)
    assert [person.triage for person in await directory.people()] == ["owner", "deputy"]


def test_language_and_roles_may_be_left_out() -> None:
    [person] = read(ONE.replace('roles = ["team_member"]\ntriage = "owner"\n', ""), "p")
    assert (person.language, person.roles, person.triage) == ("nl", frozenset(), "")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('email = "noor@gemeente.example"\n', "", "add email"),
        ("noor@", "noor", "no e-mail address"),
        ("6f1c2a9e-", "6f1c2a9e", "Object ID"),
        ("6f1c2a9e", "6F1C2A9E", "Object ID"),
        ("unit =", "units =", "take out 'units'"),
        ('"team_member"]', '"team_membr"]', "no role 'team_membr'"),
        ('["team_member"]', '"team_member"', "as a list"),
        ('"owner"', '"first"', "triage is one of"),
        ('["team_member"]', "[]", "only a team_member"),
        ('"Ruimte"', "7", "unit as text"),
        ('"Ruimte"', '""', "unit as text"),
        ('function = "Adviseur"', 'function = "Adviseur"\nlanguage = "de"', "language is one of"),
        *(
            ('function = "Adviseur"', f'function = "Adviseur"\n{days}', said)
            for days, said in (
                ("nda_signed_on = 2026-01-15", "both, or neither"),
                ('nda_signed_on = "2026-01-15"', "a day without quotes"),
                ("nda_valid_until = 2026-01-15T09:00:00", "a day without quotes"),
                ("nda_signed_on = 2026-01-15\nnda_valid_until = 2025-01-15", "lies before"),
            )
        ),
    ],
)
def test_what_is_wrong_is_said_with_line_person_and_what_to_do(
    old: str, new: str, said: str
) -> None:
    with pytest.raises(BadPeopleFile) as error:
        read(ONE.replace(old, new), "people.toml")
    assert "people.toml, line 3 (Noor de Wit): " in str(error.value)
    assert said in str(error.value)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(BadPeopleFile) as error:
        read((ONE + TWO).replace('unit = "Ruimte"\n', ""), "people.toml")
    assert [line[:20] for line in str(error.value).splitlines()] == [
        "people.toml, line 3 ",
        "people.toml, line 12",
    ]


@pytest.mark.parametrize("same", ["6f1c2a9e-30f1", "noor@", "owner"])
def test_what_belongs_to_one_person_cannot_stand_with_two(same: str) -> None:
    twin = {"6f1c2a9e-30f1": "7f1c2a9e-30f1", "noor@": "bram@", "owner": "deputy"}[same]
    with pytest.raises(BadPeopleFile, match="more than one person"):
        read(ONE + TWO.replace(twin, same), "people.toml")


def test_a_file_that_is_no_toml_is_refused_with_the_line() -> None:
    with pytest.raises(BadPeopleFile, match="line 5"):
        read(ONE.replace('"Noor de Wit"', '"Noor de Wit'), "people.toml")


@given(
    st.recursive(
        st.sampled_from(['""', '"x@y"', "1", "true", "[1]", '["auditor"]', "{}", "2026-01-01"]),
        lambda inner: inner.map(lambda value: f"[{value}]"),
        max_leaves=3,
    ),
    st.sampled_from(["id", "name", "email", "unit", "function", "language", "roles", "triage"]),
)
def test_any_value_anywhere_is_taken_or_refused_in_words(value: str, key: str) -> None:
    lines = [line for line in ONE.splitlines() if not line.startswith(f"{key} =")]
    text, refusal = "\n".join([*lines, f"{key} = {value}"]), ""
    try:
        assert len(read(text, "people.toml")) == 1
    except BadPeopleFile as error:
        refusal = str(error)
    assert not refusal or refusal.startswith("people.toml, line 3")


async def test_a_colleague_is_found_by_name_address_or_id_without_their_roles():
    for said in (
        "daan ver",
        "Daan.Vermeulen@gemeente.example",
        "548df918-06f2-57be-ad6c-ed945cbc41fb",
    ):
        [daan] = await PeopleFile().search(said)
        assert (daan.name, daan.roles) == ("Daan Vermeulen", frozenset())
    assert await PeopleFile().search("") == []


async def test_who_manages_the_same_unit_is_the_line_manager():
    [sanne], [daan] = [await PeopleFile().search(name) for name in ("Sanne", "Daan Vermeulen")]
    manager = await PeopleFile().manager(sanne.id)
    assert manager is not None
    assert manager.id == daan.id
    assert await PeopleFile().manager(daan.id) is None
    assert await PeopleFile().manager("nobody") is None
