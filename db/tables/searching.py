"""The full-text index of people, places and guidance, kept by triggers.

What a record is found by is written once, as a view; every trigger takes the
record's line out of the index and puts the view's line in again. The indexes
keep no copy of the text (``contentless_delete``), hold no positions
(``detail=column``), and know one- to four-letter beginnings, so that the first
key typed is as quick as the tenth.

Scope: what a protected person is reached by stands in rows of another scope,
and the views leave those rows out, so that no search finds where they live.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

PEOPLE = "person_words"
PLACES = "property_words"
ARTICLES = "article_words"


@dataclass(frozen=True, slots=True)
class Index:
    """One index: its columns, what fills it, and which rows refresh whose line.

    Attributes:
        source: a select of ``n``, ``id`` and the columns, one row a record.
        watched: table, and the column of it that holds the record's id; the
            SQL condition narrows updates to the columns that matter.
    """

    name: str
    columns: tuple[str, ...]
    source: str
    watched: tuple[tuple[str, str, tuple[str, ...]], ...]


PERSON_INDEX = Index(
    PEOPLE,
    ("words", "sounds", "numbers"),
    """
    SELECT p.n AS n, p.id AS id,
      fold(p.name || ' ' || coalesce(p.known_as, '') || ' ' || coalesce(
        (SELECT group_concat(o.name, ' ') FROM person_name o
          WHERE o.person_id = p.id AND o.scope = 1), '') || ' ' || coalesce(
        (SELECT group_concat(
            coalesce(a.free_text, r.label, '') || ' ' ||
            coalesce(a.postcode, r.postcode, '') || ' ' ||
            replace(coalesce(a.postcode, r.postcode, ''), ' ', ''), ' ')
          FROM occupancy a LEFT JOIN property r ON r.id = a.property_id
          WHERE a.person_id = p.id AND a.scope = 1 AND a.to_on IS NULL), '')
      ) AS words,
      sounds(p.name || ' ' || coalesce(p.known_as, '') || ' ' || coalesce(
        (SELECT group_concat(o.name, ' ') FROM person_name o
          WHERE o.person_id = p.id AND o.scope = 1), '')) AS sounds,
      lower(replace(p.reference, '-', '')) || ' ' || lower(replace(
          substr(p.reference, 4), '-', '')) || ' ' || coalesce(
        (SELECT group_concat(
            CASE WHEN t.e164 LIKE '+44%' THEN substr(t.e164, 4)
                 ELSE substr(t.e164, 2) END || ' ' || substr(t.e164, -6), ' ')
          FROM person_phone t WHERE t.person_id = p.id AND t.scope = 1), '')
      || ' ' || coalesce(
        (SELECT group_concat(lower(e.address), ' ') FROM person_email e
          WHERE e.person_id = p.id AND e.scope = 1), '') AS numbers
    FROM person p WHERE p.merged_into_id IS NULL AND p.scope = 1
    """,
    (
        ("person", "id", ("name", "known_as", "reference", "merged_into_id", "scope")),
        ("person_name", "person_id", ("name", "scope", "person_id")),
        ("person_phone", "person_id", ("e164", "scope", "person_id")),
        ("person_email", "person_id", ("address", "scope", "person_id")),
        (
            "occupancy",
            "person_id",
            ("property_id", "free_text", "postcode", "to_on", "scope", "person_id"),
        ),
    ),
)

PROPERTY_INDEX = Index(
    PLACES,
    ("words", "numbers"),
    """
    SELECT r.n AS n, r.id AS id,
      fold(r.label || ' ' || coalesce(r.postcode, '') || ' ' ||
        replace(coalesce(r.postcode, ''), ' ', '')) AS words,
      coalesce(r.uprn, '') AS numbers
    FROM property r WHERE r.scope = 1
    """,
    (("property", "id", ("label", "postcode", "uprn", "scope")),),
)

ARTICLE_INDEX = Index(
    ARTICLES,
    ("words", "body"),
    """
    SELECT a.n AS n, a.id AS id,
      fold(e.title || ' ' || e.words) AS words, fold(e.body) AS body
    FROM article a JOIN article_edition e ON e.article_id = a.id
    WHERE NOT a.retired AND e.number = (
      SELECT max(l.number) FROM article_edition l WHERE l.article_id = a.id)
    """,
    (
        ("article", "id", ("retired",)),
        ("article_edition", "article_id", ("title", "words", "body")),
    ),
)

INDEXES = (PERSON_INDEX, PROPERTY_INDEX, ARTICLE_INDEX)


def is_index_table(name: str | None) -> bool:
    """Return whether *name* is an index or one of the tables SQLite keeps it in."""
    return name is not None and name.startswith(tuple(i.name for i in INDEXES))


def create_indexes(connection: Connection) -> None:
    """Make the indexes, their views and their triggers in a new store."""
    for index in INDEXES:
        connection.execute(text(table_ddl(index)))
    create_triggers(connection)


def table_ddl(index: Index) -> str:
    """Return the statement that makes the empty full-text table of *index*."""
    columns = ", ".join(index.columns)
    return (
        f"CREATE VIRTUAL TABLE {index.name} USING fts5({columns}, "
        "content='', contentless_delete=1, detail='column', "
        "prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 0')"
    )


def create_triggers(connection: Connection) -> None:
    """Make views and triggers again; a migration does, once rows lie still."""
    drop_triggers(connection)
    for index in INDEXES:
        connection.execute(text(f"CREATE VIEW search_{index.name} AS {index.source}"))
        for statement in _triggers(index):
            connection.execute(text(statement))


def drop_triggers(connection: Connection) -> None:
    """Stop keeping the indexes: before a migration, or a load of a whole council."""
    found = connection.execute(
        text(
            "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') "
            "AND name LIKE 'search\\_%' ESCAPE '\\'"
        )
    ).all()
    for kind, name in sorted(found):
        connection.execute(text(f'DROP {kind} "{name}"'))


def rebuild(connection: Connection) -> None:
    """Fill every index from its view in one pass."""
    for index in INDEXES:
        columns = ", ".join(index.columns)
        connection.execute(
            text(f"INSERT INTO {index.name} ({index.name}) VALUES ('delete-all')")
        )
        connection.execute(
            text(
                f"INSERT INTO {index.name} (rowid, {columns}) "
                f"SELECT n, {columns} FROM search_{index.name}"
            )
        )


def _triggers(index: Index) -> list[str]:
    statements: list[str] = []
    own = index.watched[0][0]
    for table, key, updated in index.watched:
        statements += [
            _trigger(index, table, key, "insert", "INSERT", ("NEW",), own),
            _trigger(
                index,
                table,
                key,
                "update",
                f"UPDATE OF {', '.join(updated)}",
                ("OLD", "NEW"),
                own,
            ),
            _trigger(index, table, key, "delete", "DELETE", ("OLD",), own),
        ]
    return statements


def _trigger(  # one trigger has this many parts
    index: Index,
    table: str,
    key: str,
    name: str,
    event: str,
    rows: tuple[str, ...],
    own: str,
) -> str:
    columns = ", ".join(index.columns)
    steps: list[str] = []
    for row in rows:
        which = (
            f"{row}.n"
            if table == own
            else f"(SELECT n FROM {own} WHERE id = {row}.{key})"
        )
        steps.append(f"DELETE FROM {index.name} WHERE rowid = {which};")
    for row in rows:
        if event == "DELETE" and table == own:
            continue
        again = (
            f"AND n NOT IN (SELECT rowid FROM {index.name} WHERE rowid = v.n)"
            if row == "NEW" and len(rows) > 1
            else ""
        )
        steps.append(
            f"INSERT INTO {index.name} (rowid, {columns}) "
            f"SELECT n, {columns} FROM search_{index.name} v "
            f"WHERE id = {row}.{key} {again};"
        )
    body = " ".join(steps)
    return (
        f"CREATE TRIGGER search_{index.name}_{table}_{name} AFTER {event} "
        f"ON {table} BEGIN {body} END"
    )
