"""init, verify, backup, restore, recover, sheet: on a real store."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from db.store.attempts import WrongPassphrase
from db.tables.keeping import KeepingRow
from db.tables.local import OpRow, TxRow
from db.tables.staff import StaffRow
from desktop.cli import app
from tests.command_line.conftest import PASSPHRASE, Council, last_line

NEW = "another four words here"


def actions(council: Council, who: str, passphrase: str = PASSPHRASE) -> list[str]:
    """Return the actions of the audit chain, in order."""
    with council.open(who, passphrase).store as store, store.readers.connect() as link:
        return list(link.scalars(select(TxRow.action).order_by(TxRow.n)))


def kept(
    council: Council, who: str, passphrase: str = PASSPHRASE
) -> list[tuple[str, str, str]]:
    """Return action, deed and person of what the chain says of the store."""
    query = (
        select(TxRow.action, KeepingRow.what, StaffRow.name)
        .join(OpRow, OpRow.tx == TxRow.n)
        .join(KeepingRow, KeepingRow.id == OpRow.key)
        .join(StaffRow, StaffRow.id == TxRow.author)
        .order_by(TxRow.n)
    )
    with council.open(who, passphrase).store as store, store.readers.connect() as link:
        return [tuple(row) for row in link.execute(query)]


def test_a_new_store_with_its_sheet(guildhall_home: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    words = ["init", "--organisation", "Bryn District Council", "--name", "Ada Cable"]
    words += ["--sign-in-name", "ada", "--sheet", str(sheet), "--json"]
    result = CliRunner().invoke(app, words, env={"GUILDHALL_PASSPHRASE": PASSPHRASE})
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert told["home"] == str(guildhall_home)
    assert len(told["recovery_key"].split("-")) == 8
    with pikepdf.open(sheet) as pdf:
        assert len(pdf.pages) == 1
    assert sheet.stat().st_mode & 0o077 == 0
    again = CliRunner().invoke(app, words, env={"GUILDHALL_PASSPHRASE": PASSPHRASE})
    assert again.exit_code == 1
    assert "a store in this folder already" in again.stderr


def test_a_weak_passphrase_and_no_name_are_told_at_once(guildhall_home: Path) -> None:
    words = ["init", "--organisation", "Bryn", "--name", " ", "--sign-in-name", "ada"]
    result = CliRunner().invoke(app, [*words, "--json"], input="password1234\n" * 2)
    assert result.exit_code == 1
    fields = [told["field"] for told in json.loads(result.stdout)["refused"]]
    assert fields == ["name", "passphrase"]
    assert not guildhall_home.exists()


def test_what_is_missing_is_asked_for_and_the_passphrase_not_shown(
    guildhall_home: Path,
) -> None:
    typed = f"Bryn District Council\nAda Cable\nada\n{NEW}\n{NEW}\n"
    result = CliRunner().invoke(app, ["init"], input=typed)
    assert result.exit_code == 0, result.output
    assert NEW not in result.output
    assert "Recovery key" in result.stdout
    assert guildhall_home.exists()


def test_a_whole_store_is_found_whole(council: Council) -> None:
    told = council.told("verify")
    assert told["ok"]
    assert told["problems"] == []
    assert told["units_of_work"] == 4


def test_a_store_that_was_meddled_with_is_told(council: Council) -> None:
    with council.home.database.open("r+b") as file:
        file.seek(council.home.database.stat().st_size // 2)
        file.write(b"x" * 100)
    result = council.run("verify", "--json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert told.get("problems") or told["refused"]


def test_a_backup_is_made_and_taken_back(council: Council, tmp_path: Path) -> None:
    told = council.told("backup", str(tmp_path / "backups"))
    council.told("staff", "remove", "dele")
    back = council.told("restore", told["path"])
    assert Path(back["set_aside"]).is_dir()
    names = [line["sign_in_name"] for line in council.told("staff", "list")]
    assert names == ["ada", "dele", "priya"]
    assert actions(council, "ada")[-1] == "restore"


def test_a_backup_comes_back_by_the_sheet_alone(
    council: Council, tmp_path: Path
) -> None:
    told = council.told("backup", str(tmp_path / "backups"))
    shutil.rmtree(council.home.path)
    new, key = tmp_path / "new", tmp_path / "key"
    new.write_text(NEW + "\n")
    key.write_text(council.recovery_key + "\n")
    by_sheet = ["restore", str(told["path"]), "--key-file", str(key)]
    by_sheet += ["--passphrase-file", str(new), "--as", "tom"]
    (reason,) = council.refused(*by_sheet)
    assert "full name" in reason
    assert not council.home.has_store
    assert council.told(*by_sheet, "--name", "Tom Reed")["set_aside"] is None
    assert kept(council, "tom", NEW) == [("restore", "restore", "Tom Reed")]


def test_each_deed_stands_in_the_chain_with_who_did_it(
    council: Council, tmp_path: Path
) -> None:
    council.told("backup", str(tmp_path / "backups"))
    assert council.told("verify")["ok"]
    council.told("sheet", str(tmp_path / "new.pdf"))
    assert kept(council, "ada") == [
        ("back_up", "backup", "Ada Cable"),
        ("verify_store", "look_over", "Ada Cable"),
        ("recover_store", "new_sheet", "Ada Cable"),
    ]
    assert council.told("verify")["ok"]


def test_a_sheet_that_cannot_be_saved_leaves_the_old_one(
    council: Council, tmp_path: Path
) -> None:
    council.refused("sheet", str(tmp_path / "nowhere" / "new.pdf"))
    council.told("recover", "--as", "ada", typed=council.recovery_key + "\n")
    assert [deed[1] for deed in kept(council, "ada")] == ["recovery"]


def test_a_backup_needs_the_right(council: Council, tmp_path: Path) -> None:
    assert council.refused("backup", str(tmp_path), who="priya")
    told = council.told("backup", str(tmp_path))
    assert council.refused("restore", told["path"], who="priya")
    assert council.told("verify")["ok"]


def test_no_backup_is_no_backup(council: Council, tmp_path: Path) -> None:
    (reason,) = council.refused("restore", str(tmp_path))
    assert "This is no backup" in reason


def test_the_sheet_lets_somebody_back_in(council: Council, tmp_path: Path) -> None:
    passphrase = tmp_path / "new"
    passphrase.write_text(NEW + "\n")
    told = council.told(
        *("recover", "--as", "ada", "--passphrase-file", str(passphrase)),
        typed=council.recovery_key.lower().replace("-", " ") + "\n",
    )
    assert told["sign_in_name"] == "ada"
    assert actions(council, "ada", NEW)[-1] == "recover_store"
    with pytest.raises(WrongPassphrase):
        council.open("ada")


def test_a_stranger_with_the_sheet_says_who_they_are(council: Council) -> None:
    typed = council.recovery_key + "\n"
    (reason,) = council.refused("recover", "--as", "tom", typed=typed)
    assert "full name" in reason
    told = council.told("recover", "--as", "tom", "--name", "Tom Reed", typed=typed)
    assert told["roles"] == ["administrator"]
    assert "Tom Reed" in [line["name"] for line in council.told("staff", "list")]


def test_a_mistyped_key_is_traced_to_its_group(council: Council) -> None:
    wrong = ("A" if council.recovery_key[0] != "A" else "B") + council.recovery_key[1:]
    (reason,) = council.refused("recover", "--as", "ada", typed=wrong + "\n")
    assert "Group 1" in reason


def test_a_new_sheet_makes_the_old_one_void(council: Council, tmp_path: Path) -> None:
    told = council.told("sheet", str(tmp_path / "new.pdf"))
    assert (tmp_path / "new.pdf").read_bytes().startswith(b"%PDF")
    council.told("recover", "--as", "ada", typed=told["recovery_key"] + "\n")
    council.refused("recover", "--as", "ada", typed=council.recovery_key + "\n")
    assert council.refused("sheet", str(tmp_path / "new.pdf"))
    assert council.refused("sheet", str(tmp_path / "more.pdf"), who="priya")


def test_a_wrong_passphrase_is_refused_in_words(
    council: Council, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one at all")
    (reason,) = council.refused("verify", "--passphrase-file", str(wrong))
    assert "not right" in reason
    empty = tmp_path / "empty"
    empty.write_text("")
    assert council.refused("verify", "--passphrase-file", str(empty))
    assert council.run("verify", "--passphrase-file", "nowhere").exit_code == 2


def test_the_passphrase_is_asked_for_where_none_is_given(council: Council) -> None:
    home = {"GUILDHALL_HOME": str(council.home.path)}
    typed = f"ada\n{PASSPHRASE}\n"
    result = CliRunner().invoke(app, ["verify", "--json"], input=typed, env=home)
    assert result.exit_code == 0, result.output
    assert PASSPHRASE not in result.output
    assert json.loads(last_line(result))["ok"]


def test_doctor_speaks_of_the_home(council: Council) -> None:
    found = {told["name"]: told["words"] for told in council.told("doctor")}
    assert found["store's folder"] == f"{council.home.path} has a store"
