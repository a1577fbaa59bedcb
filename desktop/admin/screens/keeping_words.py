"""What the audit page says of backups, restores and look-overs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from db.domain.permissions import Action
from db.domain.spoken import spoken_moment
from db.queries.audit import ChangeMade
from db.store.keeping import Kept
from db.tables.keeping import KeepingRow
from widgets.said import language

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MEGABYTE = 1_000_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeepingWords", text)


def plain(name: str) -> str:
    """Return a name of ours as words: ``edit_person`` is "Edit person"."""
    return name.replace("_", " ").capitalize()


def work_in_words(action: str) -> str:
    """Return what a piece of work was, as its row in the audit says it."""
    names = {
        Action.BACK_UP: _tr("Store backed up"),
        Action.VERIFY_STORE: _tr("Store looked over"),
        Action.RESTORE: _tr("Backup restored"),
        Action.RECOVER_STORE: _tr("Recovery sheet used or renewed"),
        Action.UPGRADE_STORE: _tr("Store brought up to this version"),
    }
    known = {each.value: words for each, words in names.items()}
    return known.get(action, plain(action))


def deed_in_words(change: ChangeMade, now: datetime) -> str:
    """Return what was done to the store; empty where *change* is no such deed."""
    if change.kind != KeepingRow.__tablename__:
        return ""
    said = {name: value for name, _, value in change.fields}
    words = [_deed(said, now)]
    if said.get("by_sheet") in {"1", "yes"}:
        words.append(_tr("The recovery sheet opened it."))
    return " ".join(words)


def _deed(said: dict[str, str], now: datetime) -> str:
    what = said.get("what", "")
    fixed = {
        Kept.RECOVERY: _tr("Somebody got in and chose a new passphrase."),
        Kept.NEW_SHEET: _tr(
            "A new recovery sheet was made; the old one opens nothing."
        ),
        Kept.UPGRADE: _tr("A backup was made first."),
    }
    if what == Kept.BACKUP:
        words = _tr("Read back and whole: {size} MB, {n} documents.")
        size = int(said.get("size_bytes") or 0) / _MEGABYTE
        return words.format(size=f"{size:,.1f}", n=said.get("documents") or 0)
    if what == Kept.LOOK_OVER:
        return _problems(int(said.get("problems") or 0))
    if what == Kept.RESTORE:
        when = spoken_moment(_moment(said.get("backup_made_at")), now, language())
        return _tr("The backup of {when} was put in place.").format(when=when)
    return {each.value: words for each, words in fixed.items()}.get(what, plain(what))


def _problems(count: int) -> str:
    if count == 0:
        return _tr("Everything was as it should be.")
    if count == 1:
        return _tr("1 problem was found.")
    return _tr("{n} problems were found.").format(n=count)


def _moment(microseconds: str | None) -> datetime:
    """Return the instant that the journal keeps as a number."""
    return _EPOCH + timedelta(microseconds=int(microseconds or 0))
