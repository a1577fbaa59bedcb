"""Other names, phones, e-mail addresses and homes of a person."""

from __future__ import annotations

from functools import partial

from db.errors import FieldProblem
from db.queries.people.rows import HomeRow, OtherName, PersonPage, Reach
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people import wording
from desktop.people.forms.addresses import home_at
from desktop.people.forms.here import Here
from desktop.people.use_cases.add_person import TypedEmail, TypedName, TypedPhone
from desktop.people.use_cases.edit_person import (
    AddEmail,
    AddName,
    AddPhone,
    EndReach,
    TakeOutName,
    add_email,
    add_other_name,
    add_phone,
    end_email,
    end_phone,
    take_out_name,
)
from desktop.people.use_cases.homes import (
    EndHome,
    MoveHome,
    VerifyHome,
    end_home,
    move_home,
    verify_home,
)
from desktop.people.wording import say


def other_name_form(page: PersonPage) -> Form:
    """Return the form of another name."""

    def work(said: Answers) -> Work:
        typed = TypedName(said.line("name"), said.line("kind"))
        return partial(add_other_name, AddName(page.id, typed))

    return Form(
        f"person.other_name/{page.id}",
        say("Another name"),
        (
            Ask("name", say("Name"), required=True),
            Ask(
                "kind",
                say("What kind of name"),
                Kind.ONE_OF,
                "alias",
                picks=wording.choices(wording.NAME_KIND_NAMES),
            ),
        ),
        say("Add name"),
        work,
        say("Name added"),
    )


def take_out_name_form(name: OtherName) -> Form:
    """Return the form that takes out a name that was never theirs."""
    return Form(
        "",
        say("Take out {name}?").format(name=name.name),
        (),
        say("Take it out"),
        lambda _: partial(take_out_name, TakeOutName(name.id, name.version)),
        say("Name taken out"),
        note=say("Only for a name that was never theirs. The audit keeps it."),
    )


def phone_form(page: PersonPage) -> Form:
    """Return the form of another phone number."""

    def work(said: Answers) -> Work:
        typed = TypedPhone(
            said.line("number"),
            said.line("kind"),
            safe=said.yes("safe") is not False,
            note=said.words("note"),
        )
        return partial(add_phone, AddPhone(page.id, typed))

    kinds = {
        code: words
        for code, words in wording.PHONE_KIND_NAMES.items()
        if code != "email"
    }
    return Form(
        f"person.phone/{page.id}",
        say("Another phone number"),
        (
            Ask(
                "number",
                say("Phone"),
                hint=say("Like 07700 900123"),
                required=True,
                also=("phone", "e164"),
            ),
            Ask(
                "kind",
                say("Kind"),
                Kind.ONE_OF,
                "mobile",
                picks=wording.choices(kinds),
            ),
            Ask("safe", say("Safe to ring?"), Kind.YES_NO, value=True),
            Ask("note", say("Note"), hint=say("Like ask for Owen")),
        ),
        say("Add number"),
        work,
        say("Number added"),
    )


def email_form(page: PersonPage) -> Form:
    """Return the form of another e-mail address."""

    def work(said: Answers) -> Work:
        safe = said.yes("safe") is not False
        typed = TypedEmail(said.line("address"), safe=safe, note=said.words("note"))
        return partial(add_email, AddEmail(page.id, typed))

    return Form(
        f"person.email/{page.id}",
        say("Another e-mail address"),
        (
            Ask("address", say("E-mail"), required=True, also=("email",)),
            Ask("safe", say("Safe to write to?"), Kind.YES_NO, value=True),
            Ask("note", say("Note")),
        ),
        say("Add e-mail"),
        work,
        say("E-mail added"),
    )


def end_reach_form(reach: Reach) -> Form:
    """Return the form that ends a number or an address."""
    end = end_email if reach.kind == "email" else end_phone
    shown = reach.value if reach.kind == "email" else wording.phone(reach.value)
    return Form(
        "",
        say("No longer use {value}?").format(value=shown),
        (),
        say("No longer used"),
        lambda _: partial(end, EndReach(reach.id, reach.version)),
        say("No longer used"),
        note=say("It still finds them in a search."),
    )


def home_form(page: PersonPage, here: Here) -> Form:
    """Return the form of a move, or of another address."""

    def work(said: Answers) -> Work:
        place = said.place("address")
        if place is None:
            raise FieldProblem("address", say("Choose an address, or write one"))
        home = home_at(place, said.line("kind"), said.day("from_on"))
        return partial(move_home, MoveHome(page.id, home))

    return Form(
        f"person.home/{page.id}",
        say("New address"),
        (
            Ask(
                "address",
                say("Address"),
                Kind.PLACE,
                hint=say("House number and postcode, like 14 CM9 4LQ"),
                required=True,
                also=("property_id", "postcode"),
            ),
            Ask(
                "kind",
                say("What it is to them"),
                Kind.ONE_OF,
                "lives",
                picks=wording.choices(wording.HOME_NAMES),
            ),
            Ask(
                "from_on",
                say("From"),
                Kind.DAY,
                here.today,
                hint=say("What stood there before ends that day"),
            ),
        ),
        say("Save address"),
        work,
        say("Address saved"),
    )


def end_home_form(home: HomeRow, here: Here) -> Form:
    """Return the form that ends an address."""

    def work(said: Answers) -> Work:
        day = said.day("to_on") or here.today
        return partial(end_home, EndHome(home.id, home.version, day))

    return Form(
        "",
        say("They left {address}").format(address=home.address),
        (Ask("to_on", say("Last day there"), Kind.DAY, here.today),),
        say("Save"),
        work,
        say("Address ended"),
    )


def verify_home_form(home: HomeRow) -> Form:
    """Return the form that clears an address in doubt; letters held for it go on."""

    def work(said: Answers) -> Work:
        command = VerifyHome(home.id, home.version, said.line("how"))
        return partial(verify_home, command)

    return Form(
        f"person.verify/{home.id}",
        say("They are there after all"),
        (
            Ask(
                "how",
                say("How do you know?"),
                hint=say("Like they showed a bill with this address"),
                required=True,
            ),
        ),
        say("Verify the address"),
        work,
        say("Address verified; letters held for it go on"),
        final=True,
        note=home.address,
    )
