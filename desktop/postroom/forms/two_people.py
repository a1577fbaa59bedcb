"""A second person signs at the same screen, with their own secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from db.changes import Changes
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.store.witnessing import Witnessed
from desktop.forms.form import Answers, Ask, Kind
from desktop.forms.saving import Work
from desktop.postroom.wording import say

See = Callable[[str, str], Witnessed]
"""Who is there, by a sign-in name and their own secret."""


def witness_asks(*, required: bool) -> tuple[Ask, ...]:
    """Return what a second person is asked."""
    hint = "" if required else say("May stay empty")
    return (
        Ask(
            "witness",
            say("Second person: sign-in name"),
            hint=hint,
            required=required,
        ),
        Ask(
            "secret",
            say("Their own passphrase"),
            Kind.SECRET,
            hint=hint,
            required=required,
        ),
    )


def with_witness(
    see: See,
    given: Answers,
    do: Callable[[Witnessed | None, UnitOfWork], Changes],
) -> Work:
    """Return *do* with who signs it beside the first; None where that is empty.

    Raises FieldProblem for half of a second person.
    """
    name, secret = given.line("witness").strip(), given.line("secret")
    if name and not secret:
        raise FieldProblem("secret", "Enter their passphrase")
    if secret and not name:
        raise FieldProblem("witness", "Enter their sign-in name")
    return partial(_do, do, see, name, secret) if name else partial(do, None)


def before_witness(
    see: See, given: Answers, do: Callable[[Witnessed, UnitOfWork], Changes]
) -> Work:
    """Return *do* with who signs it, without whom it is not done.

    Raises FieldProblem for half of a second person; *do* does, for none.
    """

    def signed(seen: Witnessed | None, uow: UnitOfWork) -> Changes:
        if seen is None:
            raise FieldProblem("witness", "Enter their sign-in name")
        return do(seen, uow)

    return with_witness(see, given, signed)


def _do(
    do: Callable[[Witnessed | None, UnitOfWork], Changes],
    see: See,
    name: str,
    secret: str,
    uow: UnitOfWork,
) -> Changes:
    """Do it, seen as of the instant of the work that it is asked in.

    To try a secret takes a while, and the work's own instant is from before.
    """
    return do(replace(see(name, secret), at=uow.now), uow)
