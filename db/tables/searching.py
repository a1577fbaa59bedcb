"""The full-text index of people, places, guidance, cases and pages, by triggers.

What a record is found by is written once, as a view; every trigger takes the
record's line out of the index and puts the view's line in again. The indexes
keep no copy of the text (``contentless_delete``), hold no positions
(``detail=none``), and know beginnings of one to ten letters, so that the first
key typed is as quick as the tenth.

Names, places and numbers are told apart by marks (`db.domain.search_marks`): a
search of names never steps over everybody who lives in a street of that name.
Beside the indexes stand the words of names and addresses, each once, forwards,
backwards and with its sound, so that what was spelt by ear or mistyped is found.

Scope: what a protected person is reached by stands in rows of another scope, which
the views leave out, as they do their date of birth.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from db.domain.search_marks import PLACE

PEOPLE = "person_words"
PLACES = "property_words"
ARTICLES = "article_words"
CASES = "case_words"
PAGES = "page_words"
SPELLINGS = "name_spelling"

_TOKENS = (
    "\"unicode61 remove_diacritics 0 categories 'L* N* M* S* Co' tokenchars '@.-_'\""
)
"""Words come folded, so that a token is what stands between spaces; the four
characters occur in e-mail addresses and in our own marks alone."""
_BEGINNINGS = "1 2 3 4 5 6 7 8 9 10"
"""Going through every word that begins alike costs 40 ms where half the council
lives in one town; a beginning that is indexed costs nothing."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Rows whose change puts lines of an index in again.

    Attributes:
        table: where the rows are.
        ids: SQL for the ids of the records concerned; ``{row}`` is NEW or OLD.
        columns: an update of any of these counts.
        spelt: SQL for the text whose words are kept as spellings.
    """

    table: str
    ids: str
    columns: tuple[str, ...]
    spelt: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    """One index: its columns, what fills it, and which rows refresh whose line.

    Attributes:
        own: the table whose ``n`` is the index's row number.
        source: a select of ``n``, ``id`` and the columns, one row a record.
        mark: what its words carry among the spellings.
        beginnings: of how many letters are indexed for themselves.
    """

    name: str
    own: str
    columns: tuple[str, ...]
    source: str
    watched: tuple[Watch, ...]
    mark: str = ""
    beginnings: str = _BEGINNINGS


_MERGED = """FROM person m INDEXED BY ix_person_merged_into_id
          WHERE m.merged_into_id = p.id"""
"""The records that were merged into this one.

The index is named because nearly every person points at nobody: a planner that
counted would take it for useless, and read a million rows for each name.
"""
_FAMILY = f"(SELECT p.id UNION ALL SELECT m.id {_MERGED})"
"""The person and the records merged into theirs: what was filed under one of
them finds the one that speaks for all."""
_ALL_NAMES = f"""p.name || ' ' || coalesce(p.known_as, '') || ' ' || coalesce(
        (SELECT group_concat(o.name, ' ') FROM person_name o
          WHERE o.person_id IN {_FAMILY} AND o.scope = 1), '') || ' ' || coalesce(
        (SELECT group_concat(m.name || ' ' || coalesce(m.known_as, ''), ' ')
          {_MERGED}), '')"""
_WHOSE = """SELECT {row}.person_id
          UNION SELECT merged_into_id FROM person
          WHERE id = {row}.person_id AND merged_into_id IS NOT NULL"""
"""Whose lines a row beside a person is in."""

_NAMED_BY = (
    Watch(
        "person",
        "SELECT {row}.id",
        ("name", "known_as", "merged_into_id", "scope"),
        "{row}.name || ' ' || coalesce({row}.known_as, '')",
    ),
    Watch(
        "person",
        "SELECT {row}.merged_into_id WHERE {row}.merged_into_id IS NOT NULL",
        ("name", "known_as", "merged_into_id"),
    ),
    Watch(
        "person_name",
        _WHOSE,
        ("name", "scope", "person_id"),
        "CASE WHEN {row}.scope = 1 THEN {row}.name END",
    ),
)

PERSON_INDEX = Index(
    PEOPLE,
    "person",
    ("words",),
    f"""
    SELECT p.n AS n, p.id AS id, name_words({_ALL_NAMES}) ||
      CASE WHEN p.protected THEN '' ELSE ' ' || coalesce(place_words(
        (SELECT group_concat(
            coalesce(a.free_text, r.label, '') || ' ' ||
            coalesce(a.postcode, r.postcode, '') || ' ' ||
            replace(coalesce(a.postcode, r.postcode, ''), ' ', ''), ' ')
          FROM occupancy a LEFT JOIN property r ON r.id = a.property_id
          WHERE a.person_id IN {_FAMILY} AND a.scope = 1
            AND a.to_on IS NULL)), '')
        || ' ' || coalesce('@' || p.date_of_birth, '') || ' ' || coalesce(
        (SELECT group_concat(phone_words(t.e164), ' ')
          FROM person_phone t
          WHERE t.person_id IN {_FAMILY} AND t.scope = 1), '')
        || ' ' || coalesce(
        (SELECT group_concat('@' || lower(e.address), ' ') FROM person_email e
          WHERE e.person_id IN {_FAMILY} AND e.scope = 1), '')
      END AS words
    FROM person p WHERE p.merged_into_id IS NULL AND p.scope = 1
    """,
    (
        *_NAMED_BY,
        Watch("person", "SELECT {row}.id", ("date_of_birth", "protected")),
        Watch("person_phone", _WHOSE, ("e164", "scope", "person_id")),
        Watch("person_email", _WHOSE, ("address", "scope", "person_id")),
        Watch(
            "occupancy",
            _WHOSE,
            ("property_id", "free_text", "postcode", "to_on", "scope", "person_id"),
        ),
        Watch(
            "property",
            """SELECT person_id FROM occupancy WHERE property_id = {row}.id
            UNION SELECT p.merged_into_id
            FROM occupancy o JOIN person p ON p.id = o.person_id
            WHERE o.property_id = {row}.id AND p.merged_into_id IS NOT NULL""",
            ("label", "postcode"),
        ),
    ),
)

PROPERTY_INDEX = Index(
    PLACES,
    "property",
    ("words",),
    """
    SELECT r.n AS n, r.id AS id,
      fold(r.label || ' ' || coalesce(r.organisation, '') || ' ' ||
        coalesce(r.postcode, '') || ' ' ||
        replace(coalesce(r.postcode, ''), ' ', '')) AS words
    FROM property r WHERE r.scope = 1
    """,
    (
        Watch(
            "property",
            "SELECT {row}.id",
            ("label", "organisation", "postcode", "scope"),
            "CASE WHEN {row}.scope = 1 THEN {row}.label END",
        ),
    ),
    mark=PLACE,
)

ARTICLE_INDEX = Index(
    ARTICLES,
    "article",
    ("words", "body"),
    """
    SELECT a.n AS n, a.id AS id,
      fold(e.title || ' ' || e.words) AS words, fold(e.body) AS body
    FROM article a JOIN article_edition e ON e.article_id = a.id
    WHERE NOT a.retired AND e.number = (
      SELECT max(l.number) FROM article_edition l WHERE l.article_id = a.id)
    """,
    (
        Watch("article", "SELECT {row}.id", ("retired",)),
        Watch("article_edition", "SELECT {row}.article_id", ("title", "words", "body")),
    ),
)

_TOLD_OF = """CASE WHEN EXISTS (SELECT 1 FROM person p
        LEFT JOIN person s ON s.id = p.merged_into_id
        WHERE p.id = c.person_id AND (p.protected OR coalesce(s.protected, 0)))
      THEN '' ELSE coalesce(c.summary, '') END"""
"""What was said of a case; of a protected person's it may name where they live."""
CASE_INDEX = Index(
    CASES,
    "case_file",
    ("words",),
    f"""
    SELECT c.n AS n, c.id AS id, fold(c.title || ' ' || {_TOLD_OF}) AS words
    FROM case_file c WHERE c.scope = 1
    """,
    (
        Watch(
            "case_file", "SELECT {row}.id", ("title", "summary", "person_id", "scope")
        ),
        Watch(
            "person",
            """SELECT c.id FROM case_file c WHERE c.person_id IN (
            SELECT {row}.id UNION ALL SELECT m.id
            FROM person m INDEXED BY ix_person_merged_into_id
            WHERE m.merged_into_id = {row}.id)""",
            ("protected", "merged_into_id"),
        ),
    ),
)

PAGE_INDEX = Index(
    PAGES,
    "captured_page",
    ("words",),
    """
    SELECT c.n AS n, c.id AS id, fold(t.words) AS words
    FROM page_text t JOIN captured_page c ON c.id = t.page_id
    WHERE c.scope = 1 AND NOT c.deleted
    """,
    (
        Watch("page_text", "SELECT {row}.page_id", ("page_id", "words")),
        Watch("captured_page", "SELECT {row}.id", ("scope", "deleted")),
    ),
    beginnings="3 4 5 6 7",  # a page has three hundred words
)

INDEXES = (PERSON_INDEX, PROPERTY_INDEX, ARTICLE_INDEX, CASE_INDEX, PAGE_INDEX)


def is_index_table(name: str | None) -> bool:
    """Return whether *name* is an index or one of the tables SQLite keeps it in."""
    ours = (SPELLINGS, *(index.name for index in INDEXES))
    return bool(name and name.startswith(ours))


def create_indexes(connection: Connection) -> None:
    """Make the indexes, their views and their triggers in a new store."""
    for statement in tables_ddl():
        connection.execute(text(statement))
    create_triggers(connection)


def tables_ddl() -> list[str]:
    """Return the statements that make the empty tables of every index."""
    return [*map(table_ddl, INDEXES), *_SPELLINGS_DDL]


def table_ddl(index: Index) -> str:
    """Return the statement that makes the empty full-text table of *index*."""
    columns = ", ".join(index.columns)
    detail = "none" if len(index.columns) == 1 else "column"
    return (
        f"CREATE VIRTUAL TABLE {index.name} USING fts5({columns}, "
        f"content='', contentless_delete=1, detail='{detail}', "
        f"prefix='{index.beginnings}', tokenize={_TOKENS})"
    )


_SPELLING_COLUMNS = (
    "word TEXT NOT NULL PRIMARY KEY, backwards TEXT NOT NULL, sound TEXT NOT NULL"
)
_SPELLINGS_DDL = (
    f"CREATE TABLE {SPELLINGS} ({_SPELLING_COLUMNS}) WITHOUT ROWID",
    f"CREATE INDEX {SPELLINGS}_backwards ON {SPELLINGS} (backwards)",
    f"CREATE INDEX {SPELLINGS}_sound ON {SPELLINGS} (sound)",
)


def create_triggers(connection: Connection) -> None:
    """Make views and triggers again; a migration does, once rows lie still.

    An index that the history has not come to yet is left out.
    """
    drop_triggers(connection)
    tables = connection.execute(text("SELECT name FROM sqlite_schema")).scalars().all()
    for index in INDEXES:
        if index.name not in tables:
            continue
        connection.execute(text(f"CREATE VIEW search_{index.name} AS {index.source}"))
        for place, watch in enumerate(index.watched):
            for statement in _triggers(index, place, watch):
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


def fill(connection: Connection, name: str) -> None:
    """Fill one index from its view in one pass."""
    columns = ", ".join(next(i for i in INDEXES if i.name == name).columns)
    connection.execute(text(f"INSERT INTO {name} ({name}) VALUES ('delete-all')"))
    connection.execute(
        text(
            f"INSERT INTO {name} (rowid, {columns}) "
            f"SELECT n, {columns} FROM search_{name}"
        )
    )


def rebuild(connection: Connection) -> None:
    """Fill every index from its view in one pass."""
    for index in INDEXES:
        fill(connection, index.name)
    connection.execute(text(f"DELETE FROM {SPELLINGS}"))
    for index, watch in ((i, w) for i in INDEXES for w in i.watched if w.spelt):
        spelt = watch.spelt.format(row="t")
        source = f"{watch.table} AS t, json_each(spellings({spelt}))"
        connection.execute(
            text(f"{_add_words(index)} FROM (SELECT DISTINCT value FROM {source})")
        )


def _triggers(index: Index, place: int, watch: Watch) -> list[str]:
    return [
        _trigger(index, place, watch, "INSERT", ("NEW",)),
        _trigger(
            index, place, watch, f"UPDATE OF {', '.join(watch.columns)}", ("OLD", "NEW")
        ),
        _trigger(index, place, watch, "DELETE", ("OLD",)),
    ]


def _trigger(
    index: Index, place: int, watch: Watch, event: str, rows: tuple[str, ...]
) -> str:
    columns = ", ".join(index.columns)
    ids = " UNION ".join(watch.ids.format(row=row) for row in rows)
    lines = f"SELECT n FROM {index.own} WHERE id IN ({ids})"
    if watch.table == index.own and event == "DELETE":
        lines += " UNION SELECT OLD.n"
    kind = event.partition(" ")[0].lower()
    return (
        f"CREATE TRIGGER search_{index.name}_{place}_{kind} "
        f"AFTER {event} ON {watch.table} BEGIN "
        f"DELETE FROM {index.name} WHERE rowid IN ({lines}); "
        f"INSERT INTO {index.name} (rowid, {columns}) "
        f"SELECT n, {columns} FROM search_{index.name} WHERE id IN ({ids}); "
        f"{_spelt(index, watch, rows) if watch.spelt else ''}"
        f"END"
    )


def _add_words(index: Index) -> str:
    """Return the beginning of a statement that adds the words in ``value``."""
    mark = f"'{index.mark}' || "
    return (
        f"INSERT OR IGNORE INTO {SPELLINGS} (word, backwards, sound) "
        f"SELECT {mark}value, {mark}backwards(value), {mark}sounds(value)"
    )


def _spelt(index: Index, watch: Watch, rows: tuple[str, ...]) -> str:
    """Return steps that add new words and take away those that nobody has now.

    They follow the index's own steps, so that the words of a name that was
    erased don't outlive it.
    """
    steps = ""
    if "NEW" in rows:
        new = watch.spelt.format(row="NEW")
        steps += f"{_add_words(index)} FROM json_each(spellings({new})); "
    if "OLD" in rows:
        old = watch.spelt.format(row="OLD")
        steps += (
            f"DELETE FROM {SPELLINGS} WHERE word IN (SELECT '{index.mark}' || value "
            f"FROM json_each(spellings({old})) WHERE NOT EXISTS ("
            f"SELECT 1 FROM {index.name} WHERE {index.name} MATCH "
            f"'\"' || value || '\"')); "
        )
    return steps
