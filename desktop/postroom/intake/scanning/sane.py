"""SANE's scanners, through ``scanimage`` in a process of its own.

A vendor's driver that crashes or hangs costs that process alone. Pages come into
a folder in memory, are given away whole, and are gone from there at once. The
feeder is asked for each page (``--batch-prompt``), two ahead of the one in hand:
so the scanner seldom waits, and memory holds no stack.

Source: scanimage(1). A page lies under a name of its own once it is whole;
before that the name ends in ``.part``. 0 is also how it ends at an empty feeder.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from time import monotonic
from types import TracebackType
from typing import Final, Self

from db.domain.post.states import Stopped
from db.errors import Unavailable
from desktop.postroom.intake.scanning.contract import (
    Device,
    Ended,
    FeedOrder,
    Option,
    RawPage,
    Reply,
)
from desktop.postroom.intake.scanning.faults import WORDS, stopped, why_it_stopped
from desktop.postroom.intake.scanning.option_text import options_in
from desktop.postroom.intake.scanning.private_folder import PrivateFolder
from desktop.postroom.intake.scanning.raw_pictures import BrokenPage, page_from

AHEAD: Final = 2
SILENT_SECONDS: Final = 120.0
"""A scanner that sends nothing for so long is gone."""
_ASK_SECONDS: Final = 60.0
_END_SECONDS: Final = 5.0
_LOOK_SECONDS: Final = 0.5
"""How often a silent driver is looked at, to see whether somebody stopped it."""
_TAIL: Final = 4096
_READ: Final = 65_536
_DEVICE_LINE: Final = re.compile(r"(.+?)\|(.*)\|(.*)\|(.*)")
_NO_SCANIMAGE: Final = "The program “scanimage” is not installed. Install sane-utils."


class SaneScanner:
    """The scanners that SANE knows, network scanners (sane-airscan) among them."""

    def devices(self) -> list[Device]:
        """Return the scanners that are there. Raises Unavailable."""
        told = _asked(["--formatted-device-list=%d|%v|%m|%t%n"])
        lines = (_DEVICE_LINE.fullmatch(line) for line in told.splitlines())
        return [Device(each[1], f"{each[2]} {each[3]}") for each in lines if each]

    def options(
        self, device: str, settings: Mapping[str, str] | None = None
    ) -> list[Option]:
        """Return everything that can be set. Raises Unavailable, in words."""
        words = [f"--device-name={device}", *arguments_for(settings or {})]
        return options_in(_asked([*words, "--all-options"]))

    def feed(self, order: FeedOrder) -> ScanimageFeed:
        """Return a scan; see `Scanner.feed`. Raises Unavailable."""
        return ScanimageFeed(order)


def arguments_for(settings: Mapping[str, str]) -> list[str]:
    """Return *settings* as scanimage takes them; geometry has one letter."""
    return [
        part
        for name, value in settings.items()
        for part in ([f"-{name}", value] if len(name) == 1 else [f"--{name}={value}"])
    ]


class ScanimageFeed:
    """One run of scanimage; see `contract.Feed`."""

    def __init__(
        self,
        order: FeedOrder,
        silent_seconds: float = SILENT_SECONDS,
        end_seconds: float = _END_SECONDS,
    ) -> None:
        self._dpi = order.dpi
        self._silent, self._end = silent_seconds, end_seconds
        self._command = [
            *(_scanimage(), f"--device-name={order.device}"),
            *arguments_for(order.settings),
            *("--format=pnm", "--batch-prompt", "--batch-print", "--progress"),
            *([f"--batch-count={order.most}"] if order.most is not None else []),
        ]
        self._folder: PrivateFolder | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._ended: Ended | None = None
        self._cancelled = False
        self._said = b""

    def __enter__(self) -> Self:
        self._folder = PrivateFolder()
        self._process = subprocess.Popen(  # noqa: S603  our own words alone
            [*self._command, f"--batch={self._folder.path}/%d.pnm"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            cwd=self._folder.path,
            env=_environment(),
            start_new_session=True,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        process, folder = self._process, self._folder
        if process is not None:
            self._no_more()
            if process.poll() is None:
                _interrupt(process, self._end)
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream is not None:
                    stream.close()
            process.wait()
        if folder is not None:
            folder.close()

    def __iter__(self) -> Iterator[RawPage]:
        for _ in range(AHEAD + 1):
            self._go_on()
        for place, path in enumerate(self._paths(), 1):
            try:
                page = page_from(_taken(path), place, self._dpi)
            except BrokenPage:
                self._ended = stopped(self._why_broken())
                return
            yield page
            self._go_on()

    @property
    def ended(self) -> Ended:
        """Return how it ended; only after the last page."""
        if self._ended is None:
            self._ended = self._how_it_ended()
        return self._ended

    def cancel(self) -> None:
        """Stop, from any thread; the page under way is given up.

        A driver that hangs is ended all the same, some seconds later.
        """
        self._cancelled = True
        self._no_more()
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)

    def _go_on(self) -> None:
        """Let one more page be scanned."""
        process = self._process
        if process is None or process.stdin is None:
            raise RuntimeError("a feed is used with “with”")
        try:
            process.stdin.write(b"\n")
        except (OSError, ValueError):
            return  # it has ended, or is to; how is asked when its output is through

    def _no_more(self) -> None:
        """Let no page be scanned beyond those that it may go on with."""
        if self._process is not None and self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()

    def _paths(self) -> Iterator[Path]:
        """Give the path of each page that is whole, until scanimage ends."""
        process = self._process
        if process is None or process.stdout is None or process.stderr is None:
            raise RuntimeError("a feed is used with “with”")
        out, begun = process.stdout.fileno(), b""
        heard = monotonic()
        with DefaultSelector() as streams:
            streams.register(process.stdout, EVENT_READ)
            streams.register(process.stderr, EVENT_READ)
            while streams.get_map():
                ready = streams.select(min(self._silent, _LOOK_SECONDS))
                if not ready and monotonic() - heard >= self._patience():
                    why = Stopped.CANCELLED if self._cancelled else Stopped.UNPLUGGED
                    self._ended = stopped(why)
                    _interrupt(process, self._end)
                for key, _ in ready:
                    data = os.read(key.fd, _READ)
                    if not data:
                        streams.unregister(key.fileobj)
                    elif key.fd != out:
                        self._said = (self._said + data)[-_TAIL:]
                    else:
                        *whole, begun = (begun + data).split(b"\n")
                        for line in whole:
                            yield Path(os.fsdecode(line))
                if ready:
                    heard = monotonic()

    def _patience(self) -> float:
        """Return how long the driver may be silent, in seconds."""
        return self._end if self._cancelled else self._silent

    def _how_it_ended(self) -> Ended:
        process = self._process
        if process is None:
            raise RuntimeError("a feed is used with “with”")
        code = process.wait()
        if self._cancelled:
            return stopped(Stopped.CANCELLED)
        said = self._said.decode(errors="replace")
        if code == 0:
            empty = "out of documents" in said
            return Ended(Reply.EMPTY if empty else Reply.COUNTED)
        return stopped(why_it_stopped(code, said))

    def _why_broken(self) -> Stopped:
        full = self._folder is not None and self._folder.is_full
        return Stopped.DISK_FULL if full else Stopped.UNPLUGGED


def _taken(path: Path) -> bytes:
    """Return a page's bytes; it is gone from its folder afterwards."""
    try:
        content = path.read_bytes()
        path.unlink()
    except OSError as error:
        raise BrokenPage from error
    return content


def _interrupt(process: subprocess.Popen[bytes], patience: float) -> None:
    """Let scanimage bring the scanner to rest; end it if it doesn't."""
    process.send_signal(signal.SIGINT)
    with suppress(subprocess.TimeoutExpired):
        process.wait(patience)
    with suppress(ProcessLookupError):  # with whatever its driver started
        os.killpg(process.pid, signal.SIGKILL)


def _asked(words: list[str]) -> str:
    """Return what scanimage answers. Raises Unavailable, in words."""
    try:
        done = subprocess.run(  # noqa: S603  our own words alone
            [_scanimage(), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ASK_SECONDS,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Unavailable(WORDS[Stopped.UNPLUGGED]) from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace")
        raise Unavailable(WORDS[why_it_stopped(done.returncode, said)])
    return done.stdout.decode(errors="replace")


def _scanimage() -> str:
    found = shutil.which("scanimage")
    if found is None:
        raise Unavailable(_NO_SCANIMAGE)
    return found


def _environment() -> dict[str, str]:
    """Return our environment, with messages in the language that we look for."""
    return {**os.environ, "LC_ALL": "C"}
