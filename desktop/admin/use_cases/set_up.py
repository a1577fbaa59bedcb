"""A new store: its first administrator, and what ships with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, update

from db.actor import Actor
from db.clock import uk_date
from db.domain.catalogue import Service, Team, to_json
from db.domain.guidance import Article
from db.domain.names import check_name
from db.domain.permissions import Action, Role
from db.letter_templates import add_shipped
from db.store.home import Home
from db.store.making import make_store
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.catalogue import ServiceEditionRow
from db.tables.guidance import ArticleEditionRow, ArticleRow
from db.tables.local import StoreMetaRow
from db.tables.staff import StaffRoleRow, StaffRow, TeamRow
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_letters,
    shipped_services,
    shipped_teams,
)

FIRST_ROLES = frozenset({Role.ADMINISTRATOR, Role.ADVISOR_2})
"""The first person sets the house up, and can try the counter at once."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What the first-run guide asked for."""

    organisation: str
    name: str
    sign_in_name: str
    passphrase: str = field(repr=False)
    roles: frozenset[Role] = FIRST_ROLES


def set_up_store(
    command: SetUp, home: Home, way: Way, *, organisation_key: bytes | None = None
) -> tuple[Store, str | None]:
    """Make a store with its first member of staff; return it open.

    The second value is the recovery key, to be printed once; None where the
    store is sealed to the organisation's public key instead. Cut off anywhere,
    it leaves no store. Raises FieldProblem and StoreRefused.
    """
    name = check_name(command.name)

    def furnish(connection: Connection) -> None:
        connection.execute(
            update(StoreMetaRow).values(organisation=command.organisation)
        )
        uow = UnitOfWork(connection, Actor.program(), way.clock)
        with uow:
            uow.require(Action.EDIT_STAFF)
            add_staff_rows(uow, name, command.sign_in_name, command.roles)
            install_shipped(uow, uk_date(uow.now))
            uow.commit()

    return make_store(
        home,
        way,
        command.sign_in_name,
        command.passphrase,
        organisation_key=organisation_key,
        furnish=furnish,
    )


def add_staff_rows(
    uow: UnitOfWork, name: str, sign_in_name: str, roles: frozenset[Role]
) -> StaffRow:
    """Add a member of staff and their roles to *uow*; the caller commits."""
    staff = uow.add(StaffRow(name=name, sign_in_name=sign_in_name.strip()))
    for role in sorted(roles):
        uow.session.add(StaffRoleRow(staff_id=staff.id, role=role.value))
    return staff


def install_shipped(uow: UnitOfWork, today: date) -> None:
    """Add the shipped teams, catalogue, guidance and letters; the caller commits."""
    uow.session.add_all([team_row(team) for team in shipped_teams()])
    uow.session.add_all(
        [service_row(service, 1, today) for service in shipped_services()]
    )
    for article in shipped_guidance():
        add_article_rows(uow, article)
    add_shipped(uow, shipped_letters())


def team_row(team: Team) -> TeamRow:
    """Return the row of a team as the catalogue ships it."""
    return TeamRow(
        code=team.code,
        name=team.name,
        name_cy=team.name_cy,
        does=team.does,
        phone=team.phone or None,
        out_of_hours=team.out_of_hours or None,
        outside=team.outside,
    )


def service_row(service: Service, number: int, valid_from: date) -> ServiceEditionRow:
    """Return edition *number* of a catalogue entry, in force from *valid_from*."""
    return ServiceEditionRow(
        code=service.code,
        number=number,
        valid_from=valid_from,
        body=json.loads(to_json(service)),
    )


def add_article_rows(uow: UnitOfWork, article: Article) -> ArticleRow:
    """Add an article with its first edition; the caller commits."""
    row = uow.add(ArticleRow(slug=article.slug))
    uow.session.add(
        ArticleEditionRow(
            article_id=row.id,
            number=1,
            title=article.title,
            body=article.body,
            services=list(article.services),
            words=" ".join(article.words),
            review_on=article.review_on,
        )
    )
    return row
