"""What ships in resources/, read into the domain's own types.

Each function reads its files afresh, from the program's own folder or from
another that is laid out like it; none needs Qt. Errors name the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final, TypeVar

import msgspec

from db.domain.catalogue import (
    CatalogueProblem,
    Service,
    Team,
    parse_entry,
    parse_service,
    parse_team,
)
from db.domain.code_lists import ListEntry, SpokenLanguage
from db.domain.guidance import Article, parse_article
from db.domain.letters.envelopes import Envelope, NotifyPage, read_envelopes
from db.domain.letters.states import TemplateKind
from db.domain.letters.template_files import (
    TemplateFile,
    parse_template_file,
    read_samples,
)
from db.domain.letters.values import Value
from db.domain.post.document_types import DocumentType
from db.domain.post.letters.kinds import LetterCode

LIST_NAMES: Final = (
    "adjustments",
    "authority_scopes",
    "avoidable_reasons",
    "channels",
    "contact_methods",
    "identity_documents",
    "interpreter_modes",
    "letter_formats",
    "link_kinds",
    "marker_categories",
    "marker_instructions",
    "notice_kinds",
    "outcomes",
    "premises_hazards",
    "premises_precautions",
    "property_classes",
    "returned_reasons",
    "urgencies",
)
SHIPPED: Final[Traversable] = files("resources")
_NOT_SERVICES = frozenset({"teams.toml", "welsh.toml", "welsh-texts.toml"})


def shipped_services(root: Traversable = SHIPPED) -> tuple[Service, ...]:
    """Return the whole catalogue, areas in the order of their names."""
    folder = root / "catalogue"
    welsh = _phrases(folder / "welsh.toml")
    texts = _welsh_texts(folder / "welsh-texts.toml")
    return tuple(
        service
        for file in _sorted(folder, ".toml")
        if file.name not in _NOT_SERVICES
        for service in _services(file, welsh, texts)
    )


def shipped_teams(root: Traversable = SHIPPED) -> tuple[Team, ...]:
    """Return the teams and the bodies outside, in the order of the file."""
    file = root / "catalogue" / "teams.toml"
    with _Named(file):
        return tuple(parse_team(entry) for entry in _entries(_toml(file), "team"))


def shipped_guidance(root: Traversable = SHIPPED) -> tuple[Article, ...]:
    """Return every article, in the order of their slugs."""
    articles = []
    for file in _sorted(root / "guidance", ".md"):
        with _Named(file):
            article = parse_article(file.read_text(encoding="utf-8"))
            if f"{article.slug}.md" != file.name:
                raise CatalogueProblem(article.slug, "slug", "is not the file's name")
            articles.append(article)
    return tuple(articles)


def shipped_list(name: str, root: Traversable = SHIPPED) -> tuple[ListEntry, ...]:
    """Return one code list by its name (one of LIST_NAMES), in its own order."""
    return _list(root, name, ListEntry, "key")


def languages(root: Traversable = SHIPPED) -> tuple[SpokenLanguage, ...]:
    """Return the languages of *Point to your language*, by English name."""
    return _list(root, "languages", SpokenLanguage, "code")


def document_types(root: Traversable = SHIPPED) -> tuple[DocumentType, ...]:
    """Return the kinds of document that come by post, in the order of the file."""
    return _list(root, "document_types", DocumentType, "key")


def letter_codes(root: Traversable = SHIPPED) -> tuple[LetterCode, ...]:
    """Return the codes that a council prints on its forms, in the file's order."""
    return _list(root, "letter_codes", LetterCode, "code")


def shipped_letters(root: Traversable = SHIPPED) -> tuple[TemplateFile, ...]:
    """Return the fragments and the templates of letters, in the order of their codes.

    Fragments stand first, as templates take them in.
    """
    found = []
    for name, kind in (
        ("fragments", TemplateKind.FRAGMENT),
        ("templates", TemplateKind.LETTER),
    ):
        for file in _sorted(root / "letters" / name, ".md"):
            text = file.read_text(encoding="utf-8")
            found.append(parse_template_file(file.name.removesuffix(".md"), kind, text))
    return tuple(found)


def letter_samples(root: Traversable = SHIPPED) -> dict[str, dict[str, Value]]:
    """Return sample values by language and name, for looking at a template."""
    file = root / "letters" / "samples.toml"
    return read_samples(file.read_text(encoding="utf-8"))


def envelopes(
    root: Traversable = SHIPPED,
) -> tuple[dict[str, Envelope], NotifyPage]:
    """Return the envelopes by their keys, and the page as GOV.UK Notify wants it."""
    return read_envelopes(_toml(root / "letters" / "envelopes.toml"))


EntryT = TypeVar("EntryT", bound=msgspec.Struct)


def _list(
    root: Traversable, name: str, kind: type[EntryT], called: str
) -> tuple[EntryT, ...]:
    file = root / "lists" / f"{name}.toml"
    with _Named(file):
        return tuple(
            parse_entry(entry, kind, called) for entry in _entries(_toml(file), "entry")
        )


def _services(
    file: Traversable, welsh: Mapping[str, str], texts: Mapping[str, object]
) -> Iterator[Service]:
    with _Named(file):
        content = _toml(file)
        area = {"area": content.get("area"), "area_cy": content.get("area_cy")}
        for entry in _entries(content, "service"):
            whole = {**area, **entry}
            if (said := texts.get(str(entry.get("code")))) is not None:
                whole["welsh"] = said
            if "questions" in entry:
                whole["questions"] = [
                    _question(question, welsh)
                    for question in _entries(entry, "questions")
                ]
            yield parse_service(whole)


def _question(
    question: Mapping[str, object], welsh: Mapping[str, str]
) -> dict[str, object]:
    """Return a question in full: choices as a list, Welsh from the phrase book."""
    full: dict[str, object] = {
        "label_cy": welsh.get(str(question.get("label")), ""),
        "hint_cy": welsh.get(str(question.get("hint")), ""),
        **question,
    }
    choices = question.get("choices")
    if isinstance(choices, Mapping):
        full["choices"] = [
            {"key": key, "label": label, "label_cy": welsh.get(str(label), "")}
            for key, label in choices.items()
        ]
    return full


def _phrases(file: Traversable) -> Mapping[str, str]:
    with _Named(file):
        phrases = _toml(file).get("phrases")
        if not isinstance(phrases, dict):
            raise CatalogueProblem("", "phrases", "is missing")
        return {str(english): str(welsh) for english, welsh in phrases.items()}


def _welsh_texts(file: Traversable) -> Mapping[str, object]:
    """Return what each service has the advisor say in Welsh; none if no file."""
    if not file.is_file():
        return {}
    with _Named(file):
        return _toml(file)


def _entries(content: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    entries = content.get(name)
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise CatalogueProblem("", name, "must be a list of entries")
    return entries


def _toml(file: Traversable) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CatalogueProblem("", "", f"can't be read: {error}") from error


def _sorted(folder: Traversable, ending: str) -> list[Traversable]:
    return sorted(
        (file for file in folder.iterdir() if file.name.endswith(ending)),
        key=lambda file: file.name,
    )


class _Named:
    """Puts the file's name before the problem that is raised inside."""

    def __init__(self, file: Traversable) -> None:
        self._name = file.name

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        """Raise a CatalogueProblem again with the file in front."""
        if isinstance(error, CatalogueProblem):
            where = f"{self._name}: {error.entry}" if error.entry else self._name
            raise CatalogueProblem(where, error.field, error.message) from error
