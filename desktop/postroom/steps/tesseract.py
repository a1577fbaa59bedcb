"""Tesseract, the machine's own library, called through its C interface.

One engine belongs to one worker process and one set of languages. Source:
tesseract/capi.h, version 5.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
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
    """A word, where it is, and which line of the page it is on, from 0."""

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: float
    line: int


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
        "TessBaseAPIRecognize": (_number, [_handle, _handle]),
        "TessMonitorCreate": (_handle, []),
        "TessMonitorDelete": (None, [_handle]),
        "TessMonitorSetDeadlineMSecs": (None, [_handle, _number]),
        "TessBaseAPIGetIterator": (_handle, [_handle]),
        "TessResultIteratorDelete": (None, [_handle]),
        "TessResultIteratorGetPageIterator": (_handle, [_handle]),
        "TessResultIteratorNext": (_number, [_handle, _number]),
        "TessResultIteratorGetUTF8Text": (_handle, [_handle, _number]),
        "TessResultIteratorConfidence": (ctypes.c_float, [_handle, _number]),
        "TessPageIteratorIsAtBeginningOf": (_number, [_handle, _number]),
        "TessPageIteratorBoundingBox": (_number, [_handle, _number, *[_handle] * 4]),
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
        """Return the words on a grey page in reading order.

        None are returned where reading takes far longer than a page of print:
        what takes a pattern for letters would else cost the page itself.
        """
        self._show(grey, dpi)
        library = self._library
        words: list[Found] = []
        watch = library.TessMonitorCreate()
        library.TessMonitorSetDeadlineMSecs(watch, _LONGEST_MS)
        stopped = library.TessBaseAPIRecognize(self._engine, watch)
        library.TessMonitorDelete(watch)
        if stopped:
            library.TessBaseAPIClear(self._engine)
            return words
        found = library.TessBaseAPIGetIterator(self._engine)
        if found:
            try:
                words += self._words(found)
            finally:
                library.TessResultIteratorDelete(found)
        library.TessBaseAPIClear(self._engine)
        return words

    def _words(self, found: int) -> Iterator[Found]:
        """Yield the words, one by one.

        Tesseract's own table costs as much as a tenth of the reading itself.
        """
        library = self._library
        places = library.TessResultIteratorGetPageIterator(found)
        line = -1
        sides = [ctypes.c_int() for _ in range(4)]
        outs = [ctypes.addressof(side) for side in sides]
        while True:
            if library.TessPageIteratorIsAtBeginningOf(places, _LINE):
                line += 1
            text = self._text(found)
            if text and library.TessPageIteratorBoundingBox(places, _WORD, *outs):
                left, top, right, bottom = (side.value for side in sides)
                sure = library.TessResultIteratorConfidence(found, _WORD)
                size = right - left, bottom - top
                yield Found(text, left, top, *size, max(0.0, sure), max(0, line))
            if not library.TessResultIteratorNext(found, _WORD):
                return

    def _text(self, found: int) -> str:
        held = self._library.TessResultIteratorGetUTF8Text(found, _WORD)
        if not held:
            return ""
        try:
            return ctypes.string_at(held).decode("utf-8", "replace").strip()
        finally:
            self._library.TessDeleteText(held)

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
_LONGEST_MS: Final = 40_000
_LINE: Final = 2
_WORD: Final = 3
"""How finely an iterator steps: blocks, paragraphs, lines, words, symbols."""
