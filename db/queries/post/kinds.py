"""The kinds of document that post is filed under, as they stand on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from msgspec import structs
from sqlalchemy.orm import Session

from db.domain.post.document_types import DocumentType
from db.domain.post.kinds_kept import KindRule, kind_of
from db.domain.rule_editions import rules_on
from db.domain.rulebook import BOOK, Topic
from db.queries.casework.rulebook import editions_of, kind_words


def document_kinds(session: Session, day: date) -> Mapping[str, DocumentType]:
    """Return every kind by its key: what ships, then the council's own.

    Those that are filed under no more are there too (`in_use` says so), so that
    what was filed under them keeps its name; one that only begins later is not.
    """
    editions = editions_of(session, Topic.KIND, KindRule)
    words = kind_words(session, day)
    rules = rules_on(BOOK[Topic.KIND].shipped, day, editions)
    found = {key: kind_of(key, rule, words.get(key, ())) for key, rule in rules.items()}
    for one in sorted(editions, key=lambda each: each.number, reverse=True):
        if one.key not in found and one.valid_from <= day:
            gone = kind_of(one.key, one.rule, ())
            found[one.key] = structs.replace(gone, in_use=False)
    return MappingProxyType(found)
