"""Tesseract, the machine's own library, called through its C interface.

One engine belongs to one worker process and one set of languages. Source:
tesseract/capi.h, version 5.
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image

from db.errors import Unavailable

_LIBRARIES: Final = (
    "libtesseract.so.5",
    r"C:\Program Files\Tesseract-OCR\libtesseract-5.dll",
    "libtesseract.5.dylib",
)
_MODELS: Final = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    r"C:\Program Files\Tesseract-OCR\tessdata",
)
_LSTM_ONLY: Final = 1
_ORIENTATION_MODEL: Final = "osd"
_SPARSE_OR_OSD: Final = 0

_handle, _number, _text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p


@dataclass(frozen=True, slots=True)
class Found:
    """One line of Tesseract's table: a word and where it is."""

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: float
    place: tuple[int, int, int]
    """Its block, paragraph and line."""


@cache
def _library() -> ctypes.CDLL:
    # One thread a worker: with more, each waits for the others at every line.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    for name in _LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        _declare(library)
        return library
    raise Unavailable("Tesseract is not installed, so that no words can be read.")


def _declare(library: ctypes.CDLL) -> None:
    shapes: dict[str, tuple[object, list[object]]] = {
        "TessBaseAPICreate": (_handle, []),
        "TessBaseAPIDelete": (None, [_handle]),
        "TessBaseAPIEnd": (None, [_handle]),
        "TessBaseAPIInit2": (_number, [_handle, _text, _text, _number]),
        "TessBaseAPISetVariable": (_number, [_handle, _text, _text]),
        "TessBaseAPISetPageSegMode": (None, [_handle, _number]),
        "TessBaseAPISetImage": (None, [_handle, _text, *[_number] * 4]),
        "TessBaseAPISetSourceResolution": (None, [_handle, _number]),
        "TessBaseAPIGetTsvText": (_handle, [_handle, _number]),
        "TessBaseAPIClear": (None, [_handle]),
        "TessBaseAPIDetectOrientationScript": (_number, [_handle] * 5),
        "TessDeleteText": (None, [_handle]),
        "TessVersion": (_text, []),
    }
    for name, (returned, taken) in shapes.items():
        function = getattr(library, name)
        function.restype, function.argtypes = returned, taken


@cache
def model_folder() -> str:
    """Return where Tesseract's models lie. Raises Unavailable."""
    named = os.environ.get("TESSDATA_PREFIX")
    folders = [named, str(Path(named) / "tessdata")] if named else []
    for folder in (*folders, *_MODELS):
        if Path(folder, "eng.traineddata").is_file():
            return folder
    raise Unavailable("Tesseract's English model is not installed.")


def has_model(language: str) -> bool:
    """Return whether a language, like ``cym``, can be read here."""
    return Path(model_folder(), f"{language}.traineddata").is_file()


def version() -> str:
    """Return which Tesseract this is. Raises Unavailable."""
    return bytes(_library().TessVersion()).decode("ascii")


class Engine:
    """Tesseract with some languages loaded; not for two threads at once."""

    def __init__(self, languages: tuple[str, ...], layout: int = 3) -> None:
        """Load the models.

        Args:
            languages: Tesseract's own names, like ``eng``.
            layout: its page segmentation mode; 3 finds columns by itself.
        """
        self._library = _library()
        self._engine = self._library.TessBaseAPICreate()
        osd = languages == (_ORIENTATION_MODEL,)
        failed = self._library.TessBaseAPIInit2(
            self._engine,
            os.fsencode(model_folder()),
            "+".join(languages).encode("ascii"),
            _SPARSE_OR_OSD if osd else _LSTM_ONLY,
        )
        if failed:
            self._library.TessBaseAPIDelete(self._engine)
            raise Unavailable("Tesseract could not load its models.")
        for name, value in (
            (b"tessedit_do_invert", b"0"),
            (b"textord_tabfind_find_tables", b"0"),
            (b"debug_file", _NOWHERE),
        ):
            self._library.TessBaseAPISetVariable(self._engine, name, value)
        self._library.TessBaseAPISetPageSegMode(self._engine, layout)

    def read(self, grey: Image.Image, dpi: float) -> list[Found]:
        """Return the words on a grey page in reading order."""
        self._show(grey, dpi)
        table = self._library.TessBaseAPIGetTsvText(self._engine, 0)
        if not table:
            return []
        try:
            lines = ctypes.string_at(table).decode("utf-8", "replace").split("\n")
        finally:
            self._library.TessDeleteText(table)
            self._library.TessBaseAPIClear(self._engine)
        return [found for line in lines if (found := _found(line)) is not None]

    def quarter_turns(self, grey: Image.Image, dpi: float) -> tuple[int, float] | None:
        """Return how often to turn the page clockwise, and how sure that is.

        None where too little is on it. Only for an engine with ``osd`` alone.
        """
        self._show(grey, dpi)
        degrees, sure = ctypes.c_int(), ctypes.c_float()
        script, script_sure = ctypes.c_char_p(), ctypes.c_float()
        told = self._library.TessBaseAPIDetectOrientationScript(
            self._engine,
            *(ctypes.addressof(out) for out in (degrees, sure, script, script_sure)),
        )
        self._library.TessBaseAPIClear(self._engine)
        return (-degrees.value // 90 % 4, sure.value) if told else None

    def close(self) -> None:
        """Let the models go."""
        self._library.TessBaseAPIEnd(self._engine)
        self._library.TessBaseAPIDelete(self._engine)

    def _show(self, grey: Image.Image, dpi: float) -> None:
        width, height = grey.size
        self._library.TessBaseAPISetImage(
            self._engine, grey.tobytes(), width, height, 1, width
        )
        self._library.TessBaseAPISetSourceResolution(self._engine, round(dpi))


_NOWHERE: Final = os.devnull.encode()
_WORD: Final = "5"
_COLUMNS: Final = 12


def _found(line: str) -> Found | None:
    columns = line.split("\t")
    if len(columns) != _COLUMNS or columns[0] != _WORD or not columns[11].strip():
        return None
    block, paragraph, row = (int(number) for number in columns[2:5])
    left, top, width, height = (int(number) for number in columns[6:10])
    return Found(
        columns[11],
        left,
        top,
        width,
        height,
        float(columns[10]),
        (block, paragraph, row),
    )
