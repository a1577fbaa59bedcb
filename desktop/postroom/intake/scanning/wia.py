"""Windows' own scanners (WIA), behind the same contract. Unproven: see docs/post.md.

A PowerShell of its own drives WIA, so that a driver's crash costs that process
alone. Pages come over a pipe, one when it is asked for: none touches the disk.

Source: Microsoft, "Windows Image Acquisition Automation Layer" (WIA 2.0), and
wiadef.h for the numbers of properties and errors.
"""

from __future__ import annotations

import json
import os
import subprocess
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib.resources import files
from io import BytesIO
from types import MappingProxyType, TracebackType
from typing import Any, Final, Self

from PIL import Image

from db.domain.post.states import Stopped
from db.errors import Unavailable
from desktop.postroom.intake.scanning.contract import (
    Device,
    Ended,
    FeedOrder,
    Option,
    OptionKind,
    RawPage,
    Reply,
)
from desktop.postroom.intake.scanning.faults import WORDS, stopped
from desktop.postroom.intake.scanning.thumbnails import small

_ASK_SECONDS: Final = 60.0
_END_SECONDS: Final = 5.0
_FAULTS: Final[Mapping[str, Stopped]] = MappingProxyType(
    {
        "80210002": Stopped.JAM,
        "80210003": Stopped.NO_PAPER,
        "80210004": Stopped.JAM,
        "80210005": Stopped.UNPLUGGED,
        "80210006": Stopped.BUSY,
        "8021000a": Stopped.UNPLUGGED,
        "8021000c": Stopped.REFUSED,
        "8021000d": Stopped.BUSY,
        "80210016": Stopped.COVER_OPEN,
        "80070005": Stopped.ACCESS_DENIED,
    }
)
"""Source: wiadef.h, WIA_ERROR_*; winerror.h, E_ACCESSDENIED."""
_EMPTY: Final = "80210003"


class WiaScanner:
    """The scanners that Windows knows."""

    def devices(self) -> list[Device]:
        """Return the scanners that are there. Raises Unavailable."""
        return [Device(each["id"], each["name"]) for each in _asked({"do": "devices"})]

    def options(
        self, device: str, settings: Mapping[str, str] | None = None
    ) -> list[Option]:
        """Return what can be set: what every WIA driver has. Raises Unavailable."""
        del settings  # nothing here depends on anything else
        (told,) = _asked({"do": "options", "device": device})
        return options_of(told)

    def feed(self, order: FeedOrder) -> WiaFeed:
        """Return a scan; see `Scanner.feed`."""
        return WiaFeed(order)


def options_of(told: Mapping[str, Any]) -> list[Option]:
    """Return the options of a scanner of which WIA *told*.

    By the names that SANE's scanners have, so that one profile does for both.
    """
    sources = ["Flatbed"] if told["flatbed"] else []
    sources += ["ADF"] if told["feeder"] else []
    sources += ["ADF Duplex"] if told["duplex"] else []
    listed = tuple(str(each) for each in told["resolutions"])
    resolution = (
        Option("resolution", OptionKind.CHOICE, choices=listed, unit="dpi")
        if listed
        else Option("resolution", OptionKind.RANGE, least=75.0, most=1200.0, unit="dpi")
    )
    width, height = float(told["width_mm"]), float(told["height_mm"])
    return [
        Option("source", OptionKind.CHOICE, choices=tuple(sources)),
        Option("mode", OptionKind.CHOICE, choices=("Color", "Gray", "Lineart")),
        resolution,
        Option("x", OptionKind.RANGE, most=width, unit="mm"),
        Option("y", OptionKind.RANGE, most=height, unit="mm"),
    ]


class WiaFeed:
    """One run of the feeder; see `contract.Feed`."""

    def __init__(
        self,
        order: FeedOrder,
        start: Callable[[], subprocess.Popen[str]] | None = None,
    ) -> None:
        self._start = start or _started
        self._dpi, self._most = order.dpi, order.most
        about = {"do": "scan", "device": order.device, "dpi": order.dpi}
        self._task = {**about, **order.settings}
        self._process: subprocess.Popen[str] | None = None
        self._ended: Ended | None = None
        self._cancelled = False

    def __enter__(self) -> Self:
        self._process = self._start()
        self._say(json.dumps(self._task))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def __iter__(self) -> Iterator[RawPage]:
        place = 0
        while self._most is None or place < self._most:
            if self._cancelled:
                self._ended = stopped(Stopped.CANCELLED)
                return
            self._say("page")
            line = self._heard()
            if (ended := ended_by(line)) is not None:
                self._ended = ended
                return
            place += 1
            page = page_told(line, place, self._dpi)
            if page is None:
                self._ended = stopped(Stopped.UNPLUGGED)
                return
            yield page
        self._ended = Ended(Reply.COUNTED)

    @property
    def ended(self) -> Ended:
        """Return how it ended; only after the last page."""
        return self._ended or stopped(Stopped.CANCELLED)

    def cancel(self) -> None:
        """Stop after the page under way: WIA has no other way."""
        self._cancelled = True

    def _say(self, words: str) -> None:
        if self._process is not None and self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.write(f"{words}\n")
                self._process.stdin.flush()

    def _heard(self) -> str:
        if self._process is None or self._process.stdout is None:
            raise RuntimeError("a feed is used with “with”")
        return self._process.stdout.readline().strip()


def ended_by(line: str) -> Ended | None:
    """Return the end that *line* tells; None where it is a page.

    Nothing at all is a driver that took its process with it.
    """
    if line.startswith("PAGE "):
        return None
    code = line.removeprefix("FAIL ").casefold()
    if code == _EMPTY:
        return Ended(Reply.EMPTY)
    return stopped(_FAULTS.get(code, Stopped.UNPLUGGED))


def page_told(line: str, place: int, dpi: int) -> RawPage | None:
    """Return the page that *line* tells, as a PNG; None where it is none."""
    try:
        bitmap = b64decode(line.removeprefix("PAGE "), validate=True)
        with Image.open(BytesIO(bitmap), formats=["BMP"]) as image:
            kept = BytesIO()
            image.save(kept, "PNG", compress_level=1, dpi=(dpi, dpi))
            width, height = image.size
            seen = small(image)
    except (NotBase64, OSError, ValueError):
        return None
    return RawPage(place, kept.getvalue(), "image/png", width, height, dpi, seen)


def _asked(task: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return what WIA answers. Raises Unavailable, in words."""
    process = _started()
    try:
        told, _ = process.communicate(json.dumps(task) + "\n", _ASK_SECONDS)
    except subprocess.TimeoutExpired as error:
        process.kill()
        raise Unavailable(WORDS[Stopped.UNPLUGGED]) from error
    if told.startswith("FAIL "):
        ended = ended_by(told.strip())
        why = ended.why if ended is not None else None
        raise Unavailable(WORDS[why or Stopped.NO_PAPER])
    return [json.loads(line) for line in told.splitlines() if line]


def _started() -> subprocess.Popen[str]:
    room = files("desktop.postroom.intake.scanning")
    script = (room / "wia.ps1").read_text("utf-8")
    words = b64encode(script.encode("utf-16-le")).decode()
    root = os.environ.get("SYSTEMROOT", r"C:\Windows")
    shell = rf"{root}\System32\WindowsPowerShell\v1.0\powershell.exe"
    try:
        return subprocess.Popen(  # noqa: S603  our own words alone
            [shell, "-NoProfile", "-NonInteractive", "-EncodedCommand", words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
    except OSError as error:
        raise Unavailable("Windows PowerShell can't be started. Ask IT.") from error
