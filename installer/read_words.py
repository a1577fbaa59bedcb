"""Reads every word that the screens show out of the source.

Qt's own lupdate sees ``self.tr("…")`` and ``translate("Context", "…")``. Much of
ours stands elsewhere: in small functions that wrap ``translate``, in the names of
codes, and in the errors of a domain that knows no Qt. This reads them all from
the syntax tree, and says which it can't read, so that none is forgotten.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).resolve().parents[1]
ROOMS = ("db", "desktop", "widgets")
PASSED_OVER = (
    *("desktop/command_line", "desktop/demo", "desktop/tour", "desktop/cli.py"),
    *("widgets/gallery", "db/tables"),
)
"""What no screen shows: the command line and pictures speak English."""
PLAIN_WORDS = "Words"
"""The context of names and errors, which `widgets.said` looks up when shown."""
ERRORS = {
    *("ClerkError", "FieldProblem", "NotAllowed", "NotFound", "StaleRecord"),
    *("Unavailable", "StoreRefused", "AnswerRefused", "Finding"),
}
ASKING = {"written", "need_words", "check_key"}
"""What takes a field, its value, and the words of the error if it is empty."""
TABLES = ("_NAMES", "QUESTIONS", "SECOND_PERSON", "WHY")
"""How a table of codes and their words is called."""
_WITH_WORDS = 3
_WITH_NUMBER = 3
"""How many arguments there are where the last is the words, or a number."""
_EDITING = (*("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),)
NAMING = {"_field": 1}
"""What names something that a screen shows, and at which place the name stands."""
LOOKING_UP = {"translate", "QT_TRANSLATE_NOOP"}
"""What takes a context and words; the second looks up where they are shown."""
QT_WORDS = {
    "QLineEdit": _EDITING,
    "QWidgetTextControl": _EDITING,
    "QPlatformTheme": ("OK", "Cancel", "Save", "Open", "Close", "&Yes", "&No"),
}
"""What Qt's own menus and dialogs say; it has no Welsh itself."""


class Word(NamedTuple):
    """One text to translate, as Qt looks it up."""

    context: str
    source: str
    comment: str
    counted: bool


@dataclass(slots=True)
class Gathered:
    """What was found, and where a word could not be read."""

    words: dict[Word, str] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: its constants, and its functions around ``translate``."""

    name: str
    tree: ast.Module
    constants: dict[str, ast.expr]
    wrappers: dict[str, str]


def modules(house: Path = HOUSE) -> list[Module]:
    """Return every module whose words a screen may show, in order."""
    found = []
    for room in ROOMS:
        for path in sorted((house / room).rglob("*.py")):
            name = path.relative_to(house).as_posix()
            if not name.startswith(PASSED_OVER):
                found.append(module_of(name, path.read_text(encoding="utf-8")))
    return found


def module_of(name: str, text: str) -> Module:
    """Return the module *name* that has this *text*."""
    tree = ast.parse(text)
    constants: dict[str, ast.expr] = {}
    wrappers: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            constants[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            constants[node.target.id] = node.value or ast.Constant(None)
        elif isinstance(node, ast.FunctionDef) and (context := _wrapped(node)):
            wrappers[node.name] = context
    return Module(name, tree, constants, wrappers)


def _wrapped(function: ast.FunctionDef) -> str | None:
    """Return the context that a function gives to its own words."""
    arguments = {argument.arg for argument in function.args.args}
    for call in ast.walk(function):
        if not (isinstance(call, ast.Call) and _called(call) == "translate"):
            continue
        match call.args:
            case [ast.Constant(value=str(context)), ast.Name(id=words), *_]:
                if words in arguments:
                    return context
    return None


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def gather(sources: Iterable[Module]) -> Gathered:
    """Return every word of *sources*."""
    sources, gathered = list(sources), Gathered()
    for context, texts in QT_WORDS.items():
        for text in texts:
            gathered.words[Word(context, text, "", counted=False)] = "Qt"
    known = {
        (source.name.removesuffix(".py").replace("/", "."), function): context
        for source in sources
        for function, context in source.wrappers.items()
    }
    shared = {
        source.name.removesuffix(".py").replace("/", "."): source.constants
        for source in sources
    }
    for source in sources:
        _Reader(source, known, shared, gathered).read()
    return gathered


class _Reader:
    """Reads one module."""

    def __init__(
        self,
        module: Module,
        known: dict[tuple[str, str], str],
        shared: dict[str, dict[str, ast.expr]],
        gathered: Gathered,
    ) -> None:
        self._module, self._gathered = module, gathered
        self._locals: dict[str, ast.expr] = {}
        self._wrappers = dict(module.wrappers)
        self._constants = dict(module.constants)
        for node in ast.walk(module.tree):
            if not (isinstance(node, ast.ImportFrom) and node.module):
                continue
            for alias in node.names:
                context = known.get((node.module, alias.name))
                here = alias.asname or alias.name
                if context:
                    self._wrappers[here] = context
                elif alias.name in shared.get(node.module, {}):
                    self._constants[here] = shared[node.module][alias.name]

    def read(self) -> None:
        """Gather the words of the module."""
        for name, value in self._module.constants.items():
            if name.endswith(TABLES):
                for words in _values(value):
                    self._take(PLAIN_WORDS, words)
        self._walk(self._module.tree, "", inside_wrapper=False)

    def _walk(self, node: ast.AST, class_: str, *, inside_wrapper: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                self._walk(child, child.name, inside_wrapper=False)
                continue
            wraps = inside_wrapper
            if isinstance(child, ast.FunctionDef):
                self._locals = _local_words(child)
                wraps = child.name in self._module.wrappers and not class_
            if isinstance(child, ast.Call):
                self._call(child, class_, inside_wrapper=wraps)
            self._walk(child, class_, inside_wrapper=wraps)

    def _call(self, call: ast.Call, class_: str, *, inside_wrapper: bool) -> None:
        name = _called(call)
        if name == "tr" and isinstance(call.func, ast.Attribute):
            self._take(class_, *call.args[:2], counted=len(call.args) == _WITH_NUMBER)
        elif name in LOOKING_UP and call.args and not inside_wrapper:
            context, *rest = call.args
            if isinstance(context, ast.Constant) and rest:
                self._take(
                    str(context.value),
                    *rest[:2],
                    counted=len(rest) == _WITH_NUMBER,
                )
        elif isinstance(call.func, ast.Name) and name in self._wrappers:
            self._take(
                self._wrappers[name],
                *call.args[:1],
                counted=len(call.args) + len(call.keywords) > 1,
            )
        elif name in NAMING and len(call.args) > NAMING[name]:
            self._plain(call.args[NAMING[name]])
        elif call.args and (
            name in ERRORS or (name in ASKING and len(call.args) == _WITH_WORDS)
        ):
            self._plain(call.args[-1])

    def _plain(self, words: ast.expr) -> None:
        """Take words that are written here; others are taken where they are."""
        if isinstance(words, ast.Name) and words.id in self._locals:
            words = self._locals[words.id]
        if isinstance(words, ast.Constant | ast.JoinedStr | ast.BinOp) or (
            isinstance(words, ast.Name) and words.id in self._constants
        ):
            self._take(PLAIN_WORDS, words)

    def _take(
        self,
        context: str,
        words: ast.expr,
        comment: ast.expr | None = None,
        *,
        counted: bool = False,
    ) -> None:
        for each in _choices(words):
            text = self._text(each)
            if text is None:
                if isinstance(each, ast.Constant):
                    continue
                self._gathered.unread.append(
                    f"{self._module.name}:{each.lineno}: {ast.unparse(each)}"
                )
            elif text.strip():
                said = comment.value if isinstance(comment, ast.Constant) else ""
                word = Word(context, text, str(said or ""), counted)
                self._gathered.words.setdefault(word, self._module.name)

    def _text(self, node: ast.expr) -> str | None:
        """Return a text, with ``{0}`` where a number or a word is filled in."""
        parts = list(self._parts(node))
        if any(part is None for part in parts) and not isinstance(
            node, ast.JoinedStr | ast.BinOp
        ):
            return None
        slots = 0
        text = ""
        for part in parts:
            if part is None:
                text += f"{{{slots}}}"
                slots += 1
            else:
                text += part
        return text

    def _parts(self, node: ast.expr) -> Iterator[str | None]:
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.JoinedStr(values=values):
                for value in values:
                    yield from self._parts(value)
            case ast.FormattedValue(value=value):
                yield from self._parts(value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                yield from self._parts(left)
                yield from self._parts(right)
            case ast.Name(id=name) if isinstance(
                held := self._constants.get(name), ast.Constant | ast.JoinedStr
            ) and not isinstance(getattr(held, "value", ""), int | float):
                yield from self._parts(held)
            case _:
                yield None


def _local_words(function: ast.FunctionDef) -> dict[str, ast.expr]:
    """Return the texts that a function gives a name to."""
    return {
        node.targets[0].id: node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant | ast.JoinedStr)
    }


def _values(table: ast.expr) -> Iterator[ast.expr]:
    """Return the words of a table of codes, frozen or not."""
    if isinstance(table, ast.Call) and table.args:
        yield from _values(table.args[0])
    elif isinstance(table, ast.Dict):
        for value in table.values:
            each = value.elts if isinstance(value, ast.Tuple) else [value]
            yield from (words for words in each if isinstance(words, ast.Constant))


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    """Return each side of ``a if x else b``; other words as they are."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    else:
        yield node
