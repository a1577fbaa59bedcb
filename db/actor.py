"""Who is acting: the signed-in person, their rights and what they may see."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.domain.permissions import Action, Role, actions_for
from db.errors import NotAllowed

COUNCIL_SCOPE = 1
PROTECTED_SCOPE = 2
SAFEGUARDING_SCOPE = 3
RESTRICTED_SCOPE = 4


@dataclass(frozen=True, slots=True)
class Actor:
    """The person on whose behalf a use case runs.

    Attributes:
        id: their staff record; None is the program itself, which acts only
            where nobody could (first run, import by IT, clock-born changes).
    """

    id: UUID | None
    name: str
    roles: frozenset[Role]
    actions: frozenset[Action] = field(default_factory=frozenset)

    @classmethod
    def with_roles(cls, staff_id: UUID, name: str, roles: frozenset[Role]) -> Actor:
        """Return the actor with everything that *roles* allow."""
        return cls(staff_id, name, roles, actions_for(roles))

    @classmethod
    def program(cls) -> Actor:
        """Return the program acting for itself; it may do everything."""
        return cls(None, "Guildhall", frozenset(), frozenset(Action))

    @property
    def scopes(self) -> tuple[int, ...]:
        """Return the scopes of the records that this person may hold and change.

        What a screen reads is narrower: see `db.store.sessions.reading`.
        """
        scopes = [COUNCIL_SCOPE]
        if self.may(Action.VIEW_PROTECTED_ADDRESS):
            scopes.append(PROTECTED_SCOPE)
        if self.may(Action.VIEW_SAFEGUARDING):
            scopes.append(SAFEGUARDING_SCOPE)
        if self.may(Action.VIEW_RESTRICTED_CASE):
            scopes.append(RESTRICTED_SCOPE)
        return tuple(scopes)

    @property
    def staff_id(self) -> UUID:
        """Return the id of the person; the program itself has none."""
        if self.id is None:
            raise NotAllowed("A signed-in person has to do this.")
        return self.id

    def may(self, action: Action) -> bool:
        """Return whether *action* is permitted."""
        return action in self.actions

    def require(self, action: Action) -> None:
        """Raise NotAllowed unless *action* is permitted."""
        if not self.may(action):
            raise NotAllowed(
                "Your roles do not include this. An administrator can change that."
            )
