"""Settings come from the environment or from files, and a wrong one is told in one sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.settings import DEFAULTS, PLACES, PROOF, BadSettings, Settings, read

SECRET = "p@ss/word #1"
REAL = {
    "MICROSOFT_APP_ID": "4f4c1f6e-0000-4000-8000-00000000b077",
    "MICROSOFT_APP_TENANT_ID": "72f988bf-0000-4000-8000-00000000aa01",
    "MICROSOFT_APP_PASSWORD": SECRET,
    "UTHIEK_FILE_HOSTS": "gemeente.sharepoint.com",
}
POSTGRES = "postgresql+asyncpg://uthiek@database/uthiek"
EXAMPLE = Path(__file__).parents[1] / ".env.example"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    place = tmp_path / "secret"
    place.write_text(f"{SECRET}\n", "utf-8")
    return place


def tried(**environment: object) -> Settings:
    return read({name: str(value) for name, value in environment.items()}, tryout=True)


def test_a_secret_is_read_from_the_file_that_is_named(secret):
    bare = {name: value for name, value in REAL.items() if name != "MICROSOFT_APP_PASSWORD"}
    settings = read({**bare, "MICROSOFT_APP_PASSWORD_FILE": str(secret)}, tryout=False)
    assert settings.app_password == SECRET


@pytest.mark.parametrize("name", sorted(DEFAULTS))
def test_every_setting_may_be_in_a_file(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").write_text("\n")
    with pytest.raises(BadSettings, match=f"{name}_FILE is .* nothing in it"):
        tried(**{f"{name}_FILE": tmp_path / "empty"})
    with pytest.raises(BadSettings, match=f"{name}_FILE is .* cannot be read"):
        tried(**{f"{name}_FILE": tmp_path / "nowhere"})
    with pytest.raises(BadSettings, match=f"{name} and {name}_FILE are both set"):
        tried(**{name: "1", f"{name}_FILE": tmp_path / "empty"})


def test_what_is_left_empty_has_its_default(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert tried(**dict.fromkeys(DEFAULTS, " ")) == tried()


def test_the_password_of_the_database_may_stand_apart(secret):
    settings = tried(UTHIEK_DATABASE=POSTGRES, UTHIEK_DATABASE_PASSWORD_FILE=secret)
    assert settings.database == "postgresql+asyncpg://uthiek:p%40ss%2Fword%20%231@database/uthiek"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("UTHIEK_PORT", "http", "a number between 1 and 65535"),
        ("UTHIEK_PORT", "70000", "a number between 1 and 65535"),
        ("UTHIEK_DATA", "/proc/version", "a folder that the bot may write in"),
        ("UTHIEK_DATABASE", "postgresql://u@h/d", "postgresql\\+asyncpg://"),
        ("UTHIEK_DATABASE_PASSWORD", "secret", "names a user and no password"),
        ("UTHIEK_PEOPLE", "/nowhere/people.toml", "there is no such file"),
        ("UTHIEK_FILE_HOSTS", "https://files.example", "names such as"),
        ("UTHIEK_REPLICAS", "0", "a number from 1 to 20"),
        ("UTHIEK_REPLICAS", "2", "takes PostgreSQL"),
        ("UTHIEK_DATABSE", "x", "Did you mean UTHIEK_DATABASE\\?"),
        ("MICROSOFT_APP_ID", "x", "try-out mode refuses"),
        ("MICROSOFT_APP_LOGIN", "password", "choose one of secret, certificate"),
        ("UTHIEK_MAILBOX", "", "set UTHIEK_DRIVE, UTHIEK_DRIVE_URL, UTHIEK_MAILBOX together"),
        ("UTHIEK_DRIVE_URL", "http://x", "with https://"),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(name, value, sentence):
    places = dict.fromkeys(PLACES, "https://x") if name in PLACES else {}
    with pytest.raises(BadSettings, match=f"{name}.*{sentence}") as fault:
        tried(**{**places, name: value})
    assert "\n" not in str(fault.value)


def test_files_come_from_the_tenant_of_the_library_alone(tmp_path):
    people = tmp_path / "people.toml"
    people.touch()
    place = {
        "UTHIEK_DRIVE": "d",
        "UTHIEK_DRIVE_URL": "https://Gemeente.sharepoint.com/sites/uthiek/Dossiers",
        "UTHIEK_MAILBOX": "uthiek@gemeente.example",
        "UTHIEK_PEOPLE": str(people),
    }
    settings = read({**REAL, **place, "UTHIEK_FILE_HOSTS": ""}, tryout=False)
    assert settings.file_hosts == ("gemeente.sharepoint.com", "gemeente-my.sharepoint.com")
    named = read({**REAL, **place, "UTHIEK_FILE_HOSTS": "files.example"}, tryout=False)
    assert named.file_hosts == ("files.example",)


def test_a_real_bot_says_from_whom_it_takes_files_or_does_not_start():
    with pytest.raises(BadSettings, match="UTHIEK_FILE_HOSTS is empty"):
        read({**REAL, "UTHIEK_FILE_HOSTS": ""}, tryout=False)
    assert tried().file_hosts == ()


@pytest.mark.parametrize(("login", "proof"), PROOF.items())
def test_who_logs_in_has_something_to_show(login, proof):
    real = {**REAL, "MICROSOFT_APP_PASSWORD": "", "MICROSOFT_APP_LOGIN": login}
    with pytest.raises(BadSettings, match=proof):
        read(real, tryout=False)
    assert read({**real, proof: "x"}, tryout=False).app_login == login


def test_a_managed_identity_needs_no_secret():
    real = {**REAL, "MICROSOFT_APP_PASSWORD": "", "MICROSOFT_APP_LOGIN": "managed"}
    assert read(real, tryout=False).app_login == "managed"


def test_what_a_cluster_sets_by_itself_is_no_typing_error():
    tried(UTHIEK_SERVICE_HOST="10.0.0.1", UTHIEK_PORT_3978_TCP_ADDR="10.0.0.1")


def test_a_fault_repeats_no_password():
    for url in (f"mysql://u:{SECRET}@h/d", f"{POSTGRES.replace('@', f':{SECRET}@')}"):
        with pytest.raises(BadSettings) as fault:
            tried(UTHIEK_DATABASE=url, UTHIEK_DATABASE_PASSWORD=SECRET)
        assert SECRET not in str(fault.value)


def test_settings_that_are_printed_show_no_secret():
    shown = repr(read({**REAL, "UTHIEK_DATABASE": f"{POSTGRES}?password=hush"}, tryout=False))
    assert SECRET not in shown
    assert "hush" not in shown


def test_the_example_names_every_setting_with_its_default():
    lines = re.findall(r"^(\w+)=(.*)$", EXAMPLE.read_text("utf-8"), re.MULTILINE)
    assert dict(lines) == DEFAULTS


@pytest.mark.parametrize("line", ["migrate --try", "outbox list --try", "serve --try"])
def test_a_database_that_lets_nobody_in_is_told_in_one_sentence(
    line, monkeypatch, capsys, tmp_path
):
    monkeypatch.setenv("UTHIEK_DATA", str(tmp_path))
    monkeypatch.setenv("UTHIEK_DATABASE", f"postgresql+asyncpg://u:{SECRET}@/d?host={tmp_path}")
    assert main(line.split()) == 2
    said = capsys.readouterr().err
    assert (said.count("\n"), SECRET in said) == (1, False)
    assert "UTHIEK_DATABASE" in said


def test_a_command_says_what_is_wrong_and_does_nothing(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("UTHIEK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("UTHIEK_PORT", "none")
    assert main(["migrate", "--try"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "data").exists()
