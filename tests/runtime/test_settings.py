"""Settings are kept, and what can't be used never costs anybody anything."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import FieldProblem, Unavailable
from desktop.runtime import settings_file
from desktop.runtime.settings import Settings
from desktop.runtime.settings_known import (
    ALL,
    COUNCIL_CREST,
    IDLE_LOCK_MINUTES,
    LANGUAGE,
    LOOK,
    MOTION,
    TEXT_PERCENT,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the settings are kept; not there yet."""
    return tmp_path / "home" / "settings.toml"


def put_on_disk(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")


def test_defaults_hold_until_something_is_set(path: Path) -> None:
    settings = Settings(path)
    assert settings.get(LOOK) == "system"
    assert settings.get(TEXT_PERCENT) == 100
    assert settings.problems == ()
    assert not path.exists()


def test_what_is_set_is_there_the_next_time(path: Path) -> None:
    settings = Settings(path)
    heard: list[str] = []
    settings.changed.connect(heard.append)
    settings.put(LOOK, "dark")
    settings.put(MOTION, value=False)
    settings.put(LANGUAGE, "cy")
    again = Settings(path)
    assert (again.get(LOOK), again.get(MOTION), again.get(LANGUAGE)) == (
        "dark",
        False,
        "cy",
    )
    assert heard == ["appearance.look", "appearance.motion", "language"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@given(name=st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_comes_back_as_it_was(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("home") / "settings.toml"
    Settings(path).put(COUNCIL_CREST, name)
    assert Settings(path).get(COUNCIL_CREST) == name


def test_a_value_that_will_not_do_is_refused_in_words(path: Path) -> None:
    settings = Settings(path)
    with pytest.raises(FieldProblem, match="Enter one of system, light") as refusal:
        settings.put(LOOK, "pink")
    assert refusal.value.field == "appearance.look"
    with pytest.raises(FieldProblem, match="Enter a number from 100 to 200"):
        settings.put(TEXT_PERCENT, 500)
    assert not path.exists()


def test_odd_values_on_disk_give_way_to_defaults_and_are_kept(path: Path) -> None:
    put_on_disk(
        path,
        'version = 1\nlanguage = "fr"\n[appearance]\ntext_percent = "big"\n'
        '[tea]\nbiscuit = "digestive"\n',
    )
    settings = Settings(path)
    assert settings.get(LANGUAGE) == "en"
    assert settings.get(TEXT_PERCENT) == 100
    assert settings.problems == (
        "language can't be used as it is. Enter one of en, cy.",
        "appearance.text_percent can't be used as it is. Enter a whole number.",
        "There is no setting called tea.biscuit.",
    )
    settings.put(MOTION, value=False)
    text = path.read_text(encoding="utf-8")
    assert 'language = "fr"' in text
    assert 'biscuit = "digestive"' in text


@pytest.mark.parametrize("text", ["this is = = no toml", "a = [1, 2]", "version = 0"])
def test_a_file_that_cannot_be_read_is_put_aside(
    path: Path, expected_logs: Callable[[str], None], text: str
) -> None:
    expected_logs("settings not read")
    put_on_disk(path, text)
    settings = Settings(path)
    assert settings.get(LOOK) == "system"
    assert "can't be read" in settings.problems[0]
    assert path.read_text(encoding="utf-8") == text
    settings.put(LOOK, "light")
    assert path.with_suffix(".unreadable").read_text(encoding="utf-8") == text
    assert Settings(path).get(LOOK) == "light"


def test_a_newer_file_keeps_its_version_and_what_we_do_not_know(path: Path) -> None:
    put_on_disk(path, 'version = 9\nlanguage = "cy"\nshade = "mauve"\n')
    settings = Settings(path)
    assert settings.get(LANGUAGE) == "cy"
    assert "newer Guildhall" in settings.problems[0]
    settings.put(LANGUAGE, "en")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("version = 9\n")
    assert 'shade = "mauve"' in text


def test_an_older_file_is_upgraded_step_by_step(path: Path) -> None:
    def to_two(values: settings_file.Values) -> settings_file.Values:
        return {"looks": values["skin"]}

    def to_three(values: settings_file.Values) -> settings_file.Values:
        return {"appearance.look": values["looks"]}

    put_on_disk(path, 'skin = "dark"\n')
    before = path.read_text(encoding="utf-8")
    settings = Settings(path, upgrades={1: to_two, 2: to_three})
    assert settings.get(LOOK) == "dark"
    assert path.read_text(encoding="utf-8") == before


def test_a_disk_that_takes_nothing_loses_nothing(path: Path) -> None:
    settings = Settings(path)
    path.parent.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(Unavailable, match="can't be saved"):
        settings.put(LOOK, "dark")
    assert settings.get(LOOK) == "system"


def test_every_setting_is_declared_once_and_its_default_will_do() -> None:
    assert len({setting.key for setting in ALL}) == len(ALL)
    assert all(setting.help for setting in ALL)
    assert [s.key for s in ALL if s.complaint(s.default)] == []


def test_what_is_personal_follows_the_person_and_not_the_pc(path: Path) -> None:
    kept: dict[str, dict[str, object]] = {"priya": {}, "sam": {}}
    settings = Settings(path)
    settings.begin_for({}, kept["priya"].__setitem__)
    settings.put(LOOK, "dark")
    settings.put(IDLE_LOCK_MINUTES, 15)
    assert kept["priya"] == {"appearance.look": "dark"}
    settings.end_for()
    settings.begin_for({}, kept["sam"].__setitem__)
    assert (settings.get(LOOK), settings.get(IDLE_LOCK_MINUTES)) == ("system", 15)
    settings.end_for()
    changed: list[str] = []
    settings.changed.connect(changed.append)
    settings.begin_for({"appearance.look": "dark"}, kept["priya"].__setitem__)
    assert (settings.get(LOOK), changed) == ("dark", ["appearance.look"])


def test_the_entrance_looks_as_it_did_last(path: Path) -> None:
    first = Settings(path)
    first.begin_for({"appearance.text_percent": 150}, dict[str, object]().__setitem__)
    again = Settings(path)
    assert again.get(TEXT_PERCENT) == 150
    assert again.problems == ()


def test_what_can_t_be_kept_for_somebody_is_refused(path: Path) -> None:
    settings = Settings(path)
    settings.begin_for({"appearance.look": "pink"}, dict[str, object]().__setitem__)
    assert settings.get(LOOK) == "system"
    with pytest.raises(FieldProblem):
        settings.put(TEXT_PERCENT, 7)
