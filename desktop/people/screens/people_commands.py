"""What can be done with people and places, for menu, shortcut and palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.domain.permissions import Action
from desktop.people.wording import say
from desktop.runtime.commands import Command

if TYPE_CHECKING:
    from desktop.people.screens.people_room import PeopleRoom


def people_commands(room: PeopleRoom) -> list[Command]:
    """Return the commands of *room* that this person may use."""
    may = room.desk.actor.may
    warn = say("Warn every desk now")
    begin_warning = partial(room.person.open_form, "markers", warn)
    on_person = partial(room.is_shown, room.person)
    offered = (
        (
            Action.EDIT_PERSON,
            *("people.edit", say("Edit this person"), "Ctrl+D"),
            *(room.person.edit, on_person),
        ),
        (
            Action.HAND_OVER_LETTER,
            *("people.hand_over", say("Hand over the letter that waits here")),
            *("Ctrl+Shift+H", room.person.hand_over, room.person.waits_here),
        ),
        (
            Action.ADD_NOTE,
            *("people.note", say("Add a note"), "Ctrl+M"),
            *(room.person.add_note, on_person),
        ),
        (
            Action.ADD_PERSON,
            *("people.new", say("New person"), "Ctrl+Shift+N"),
            *(room.add_whoever_was_sought, _always),
        ),
        (
            Action.ADD_PERSON,
            *("people.open_probable", say("It is them: open"), "Ctrl+O"),
            *(room.new.open_probable, partial(room.is_shown, room.new)),
        ),
        (
            Action.MERGE_PEOPLE,
            *("people.merge", say("Merge with another record"), ""),
            *(room.begin_merge, on_person),
        ),
        (
            Action.UNDO_MERGE,
            *("people.part", say("Part merged records again"), ""),
            *(room.person.part_again, room.person.was_merged),
        ),
        (
            Action.MAKE_PROVISIONAL_MARKER,
            *("people.warn", warn, "", begin_warning, on_person),
        ),
        (
            Action.EDIT_PROPERTY,
            *("people.add_property", say("Add a property"), ""),
            *(room.add_property, _always),
        ),
    )
    group = say("Person")
    parts = (
        ("people.next_part", say("Next part of the page"), "Ctrl+PgDown", 1),
        ("people.last_part", say("Last part of the page"), "Ctrl+PgUp", -1),
    )
    commands = [
        Command(key, title, keys, group, run, possible)
        for action, key, title, keys, run, possible in offered
        if may(action)
    ]
    title = say("Hide or show the page")
    cover = Command("people.cover", title, "Ctrl+H", group, room.cover.toggle)
    steps = [
        Command(key, words, keys, group, partial(room.person.step_part, by), on_person)
        for key, words, keys, by in parts
    ]
    return [*commands, *steps, cover]


def _always() -> bool:
    return True
