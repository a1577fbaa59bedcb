"""The three kinds of trouble, and the words that go with them.

`ClerkError` is something the person at the desk can put right: its message is
plain English and stands beside the field. `Unavailable` is the world being in
the way (disk full, file locked, server away): work is safe and can be retried.
Anything else that is raised is a bug and ends at the crash desk.

No message ever holds personal data: messages are shown, logged and reported.
"""

from __future__ import annotations


class GuildhallError(Exception):
    """The root of every error that Guildhall raises on purpose."""


class ClerkError(GuildhallError):
    """Something the person at the desk can put right; the message says how."""


class FieldProblem(ClerkError):
    """One field needs another value.

    Attributes:
        field: the field's name as the command spells it, like ``date_of_birth``.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class FieldProblems(ClerkError):
    """Several fields need another value; none of them was emptied.

    Attributes:
        problems: each field's own problem, in the order of the form.
    """

    def __init__(self, problems: list[FieldProblem]) -> None:
        super().__init__(" ".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class NotAllowed(ClerkError):
    """The signed-in person's roles do not permit this action."""


class NotFound(ClerkError):
    """The record is not here: wrong reference, erased, or out of scope."""


class StaleRecord(ClerkError):
    """Somebody else saved this record first; both versions are kept."""


class Unavailable(GuildhallError):
    """The world is in the way: disk, file, printer, network. Retry is safe."""


class StoreRefused(GuildhallError):
    """The store can't be opened as it is; it was not changed.

    The message says what was found and what to do.
    """
