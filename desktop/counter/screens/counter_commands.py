"""What can be done at the counter, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.contacts import Outcome
from desktop.runtime.commands import Command

if TYPE_CHECKING:
    from desktop.counter.screens.counter_room import CounterRoom


def _tr(text: str) -> str:
    return QCoreApplication.translate("CounterRoom", text)


def commands_of(room: CounterRoom) -> list[Command]:
    """Return everything that can be done in *room*."""
    here, contacts = _tr("Counter"), room.contacts

    def busy() -> bool:
        return contacts.front is not None

    def one(key: str, title: str, keys: str, run: Callable[[], None]) -> Command:
        return Command(f"counter.{key}", title, keys, here, run, busy)

    ending = room.pane.ending
    listed = [
        one("save", _tr("Save and go on"), "Ctrl+Return", room.go_on),
        one("another", _tr("Add another enquiry"), "Ctrl+N", room.add_another),
        one("park", _tr("Park this caller"), "Ctrl+0", room.park),
        one("identity", _tr("Check identity"), "Ctrl+I", room.side.check_identity),
        Command(
            "counter.about",
            _tr("It is for somebody else"),
            "Alt+F",
            here,
            room.ask_who_for,
            room.about.possible,
        ),
        Command(
            "counter.cases",
            _tr("What's happening with their case?"),
            "Alt+H",
            here,
            room.case_questions.ask,
            room.case_questions.possible,
        ),
        one("no_name", _tr("They give no name"), "Alt+M", contacts.no_name),
        one(
            "originals",
            _tr("Record original documents"),
            "Ctrl+Shift+O",
            room.side.record_originals,
        ),
        one("left", _tr("The caller left"), "", room.let_go),
        one("slip", _tr("Show the slip"), "Ctrl+P", room.end.toggle_slip),
        one("note", _tr("Go to the note"), "Alt+N", room.pane.go_to_note),
        one(
            "notice",
            _tr("The notice answers it"),
            "Alt+Y",
            room.pane.beside.answer_with_first,
        ),
        one(
            "posted",
            _tr("The notice answers it, and keep them posted"),
            "Alt+K",
            room.pane.beside.keep_posted_of_first,
        ),
        Command(
            "counter.correct",
            _tr("Correct the time"),
            "Alt+L",
            here,
            room.end.correct_time,
            room.side.ends,
        ),
        Command(
            "counter.avoidable",
            _tr("Say what could have spared them this"),
            "Alt+V",
            here,
            room.end.reason.focus,
            room.side.ends,
        ),
        one("attach", _tr("Attach documents"), "Ctrl+Shift+F", room.pane.attach),
        one("told", _tr("They were told"), "Alt+T", ending.refer.told.toggle),
        one(
            "take",
            _tr("Take whoever is shown as the caller"),
            "Ctrl+Shift+T",
            room.strip.take,
        ),
        Command(
            "counter.same",
            _tr("They are the caller"),
            "Ctrl+Shift+Y",
            here,
            room.strip.name,
            room.strip.asks,
        ),
        Command(
            "counter.language",
            _tr("Point to your language"),
            "Ctrl+G",
            here,
            room.point_to_language,
        ),
        Command(
            "counter.nameless",
            _tr("Begin without a name"),
            "Ctrl+Shift+A",
            here,
            room.begin_nameless,
        ),
    ]
    listed.append(
        Command(
            f"counter.end.{Outcome.CALL_BACK}",
            _tr("Promise a call-back"),
            "Ctrl+B",
            here,
            room.promise_call,
            room.may_promise,
        )
    )
    for outcome, title, keys in (
        (Outcome.ANSWERED, _tr("It is answered"), "Alt+A"),
        (Outcome.SELF_SERVE, _tr("They help themselves"), "Alt+S"),
        (Outcome.REFERRED, _tr("Refer it to a team"), "Alt+R"),
    ):
        run = partial(room.pane.choose_ending, outcome)
        listed.append(one(f"end.{outcome}", title, keys, run))
    for number in range(1, 10):
        title = _tr("Back to caller {number}").format(number=number)
        back = partial(room.bring, number)
        listed.append(
            Command(f"counter.bring.{number}", title, f"Ctrl+{number}", here, back)
        )
    return listed
