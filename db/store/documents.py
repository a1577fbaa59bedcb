"""Documents beside the records: by content, encrypted, under names that tell nothing.

Each file is cut into chunks of 64 KiB, each sealed with AES-256-GCM under a key
of that file alone; a chunk knows its place and whether it is the last, so that
none can be swapped, dropped or brought over from another file.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Collection
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from threading import Lock

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from db.errors import NotFound, StoreRefused, Unavailable
from db.store.data_key import DataKey
from db.store.files import disk_trouble, flush_folder, write_whole
from db.store.finding import Finding

CHUNK_BYTES = 65_536
_TAG_BYTES = 16
_MAGIC = b"GHD1"
_NAME = re.compile(r"[0-9a-f]{64}")
_PLACE = re.compile(r"([0-9a-f]{2})/\1[0-9a-f]{62}")
_OURS = re.compile(r"([0-9a-f]{2})/(\1[0-9a-f]{62}|\.\1[0-9a-f]{62}\.new)")
"""What a killed program may leave: a whole file without its record, or a torn one."""
DAMAGED_DOCUMENT = (
    "This document's file is damaged. Restore it from a backup, or scan it again."
)


class Documents:
    """The documents of an open store; any thread may use it."""

    def __init__(self, folder: Path, key: DataKey) -> None:
        self._folder = folder
        self._naming = key.derive("document names")
        self._sealing = key.derive("documents")
        self._writing = Lock()
        self._put_here: set[str] = set()

    def put(self, content: bytes) -> str:
        """Keep *content*, flushed to the disk; return its SHA-256 in hex.

        The same content is kept once, and swept by nobody from here on: its
        record is on its way. Raises Unavailable.
        """
        digest = sha256(content).hexdigest()
        path = self.path_of(digest)
        with self._writing:
            self._put_here.add(path.name)
            there = path.exists()
        if not there:
            sealed = self._sealed(digest, content)
            with self._writing:
                if not path.exists():
                    _write(path, sealed)
        return digest

    def get(self, digest: str) -> bytes:
        """Return the content whose SHA-256 is *digest* (hex).

        Raises NotFound if it is not here, StoreRefused if its file is damaged.
        """
        try:
            sealed = self.path_of(digest).read_bytes()
        except FileNotFoundError as error:
            raise NotFound("This document is not on this PC.") from error
        except OSError as error:
            raise disk_trouble(error) from error
        content = self._opened(digest, sealed)
        if sha256(content).hexdigest() != digest:
            raise StoreRefused(DAMAGED_DOCUMENT)
        return content

    def forget(self, digest: str) -> None:
        """Delete the content of *digest*, which no record names any more.

        Nothing happens where it is not here. Raises Unavailable.
        """
        try:
            with self._writing:
                self.path_of(digest).unlink(missing_ok=True)
        except OSError as error:
            raise disk_trouble(error) from error

    def sweep(self, names: Collection[str]) -> int:
        """Delete those files of *names* that are ours; return how many went.

        One that was put since the store was opened stays, whatever it was called
        before. Raises Unavailable.
        """
        swept = 0
        try:
            for name in names:
                if not _OURS.fullmatch(name):
                    continue
                path = self._folder / name
                with self._writing:
                    if path.name not in self._put_here and path.exists():
                        path.unlink()
                        swept += 1
        except OSError as error:
            raise disk_trouble(error) from error
        return swept

    def names(self, settled_before: float) -> frozenset[str]:
        """Return the names of the files there are, as they lie in the folder.

        Only those last written before *settled_before* (seconds since 1970):
        content comes before the record that speaks of it.
        """
        found = set()
        for path in self._folder.rglob("*"):
            with suppress(FileNotFoundError):  # gone since
                if path.is_file() and path.stat().st_mtime < settled_before:
                    found.add(path.relative_to(self._folder).as_posix())
        return frozenset(found)

    def faults(self, referenced: Collection[str]) -> list[Finding]:
        """Return what is wrong with the files of *referenced* digests, in words."""
        problems: list[Finding] = []
        for digest in sorted(referenced):
            try:
                self.get(digest)
            except NotFound:
                problems.append(
                    Finding(
                        "document file {name} is missing: a record speaks of it. "
                        "Restore it from a backup, or scan it again",
                        name=self._name(digest)[:8],
                    )
                )
            except (StoreRefused, Unavailable) as error:
                name = self._name(digest)[:8]
                problems.append(
                    Finding("document file {name}: {what}", name=name, what=str(error))
                )
        return problems

    def unspoken_of(
        self, names: Collection[str], referenced: Collection[str]
    ) -> set[str]:
        """Return those files of *names* that no *referenced* digest speaks of."""
        kept = {
            self.path_of(digest).relative_to(self._folder).as_posix()
            for digest in referenced
        }
        return set(names) - kept

    def unclaimed(
        self, names: Collection[str], referenced: Collection[str]
    ) -> list[Finding]:
        """Return which files of *names* no *referenced* digest speaks of, in words."""
        strange = sorted(self.unspoken_of(names, referenced))
        ours = [name for name in strange if _PLACE.fullmatch(name)]
        problems = [
            Finding("document file {name} belongs to no record", name=name[3:11])
            for name in ours
        ]
        if len(ours) < len(strange):
            # Not by name: anybody may have put a file there, called anything.
            problems.append(
                Finding(
                    "{n} files among the documents are not Guildhall's own",
                    n=str(len(strange) - len(ours)),
                )
            )
        return problems

    def _name(self, digest: str) -> str:
        if not _NAME.fullmatch(digest):
            raise ValueError("A digest is 64 hexadecimal digits.")
        return hmac.new(self._naming, digest.encode(), sha256).hexdigest()

    def path_of(self, digest: str) -> Path:
        """Return where the content of *digest* lies, or would."""
        name = self._name(digest)
        return self._folder / name[:2] / name

    def _cipher(self, digest: str) -> AESGCM:
        # A key for each content: nonces may count from nought.
        return AESGCM(hmac.new(self._sealing, digest.encode(), sha256).digest())

    def _sealed(self, digest: str, content: bytes) -> bytes:
        cipher = self._cipher(digest)
        chunks = [
            content[at : at + CHUNK_BYTES] for at in range(0, len(content), CHUNK_BYTES)
        ] or [b""]
        last = len(chunks) - 1
        sealed = [
            cipher.encrypt(_place(n, last=n == last), chunk, _MAGIC)
            for n, chunk in enumerate(chunks)
        ]
        return b"".join([_MAGIC, *sealed])

    def _opened(self, digest: str, sealed: bytes) -> bytes:
        if not sealed.startswith(_MAGIC):
            raise StoreRefused(DAMAGED_DOCUMENT)
        cipher, step = self._cipher(digest), CHUNK_BYTES + _TAG_BYTES
        starts = range(len(_MAGIC), len(sealed), step)
        try:
            return b"".join(
                cipher.decrypt(
                    _place(n, last=n == len(starts) - 1), sealed[at : at + step], _MAGIC
                )
                for n, at in enumerate(starts)
            )
        except (InvalidTag, ValueError) as error:
            raise StoreRefused(DAMAGED_DOCUMENT) from error


def _write(path: Path, sealed: bytes) -> None:
    try:
        if not path.parent.is_dir():
            path.parent.mkdir(mode=0o700, parents=True)
            flush_folder(path.parent.parent)
    except OSError as error:
        raise disk_trouble(error) from error
    write_whole(path, sealed)


def _place(number: int, *, last: bool) -> bytes:
    """Return the nonce of chunk *number*: where it stands, and whether it ends."""
    return number.to_bytes(11, "big") + bytes([last])
