r"""The peer on a server: PostgreSQL with pg_trgm, in a cluster thrown away after.

It is asked through psql over a socket of this machine, and its own ``\timing``
is what counts, so that neither a driver nor a network is measured. Nothing of
Python's is needed for it, hence no ``bench.lock``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from sqlalchemy import Engine

from tests.bench.plain_peer import SHOWN, everybody

_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
_DONE = "asked and answered"
_OPTIONS = (
    "-c listen_addresses='' -c fsync=off -c shared_buffers=1GB "
    "-c maintenance_work_mem=512MB -c statement_timeout=10s"
)
NS_PER_MS = 1_000_000


def postgres_is_here() -> bool:
    """Return whether a server is installed."""
    return bool(_BINARIES)


class Postgres:
    """A cluster of its own, with everybody's words under a trigram index."""

    def __init__(self, readers: Engine) -> None:
        self._bin = _BINARIES[-1].parent
        self._folder = Path(tempfile.mkdtemp(prefix="guildhall-bench-"))
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            shutil.chown(self._folder, "postgres", "postgres")
        data, log = self._folder / "data", self._folder / "log"
        self._run("initdb", "-A", "trust", "-U", "postgres", "-D", str(data))
        options = f"{_OPTIONS} -k {self._folder}"
        self._run(
            *("pg_ctl", "-D", str(data), "-l", str(log), "-w", "-o", options, "start")
        )
        self._psql = subprocess.Popen(  # noqa: S603 - PostgreSQL's own
            self._as_postgres("psql", "-h", str(self._folder), "-qAtX", "postgres"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.version = self._ask("SHOW server_version;")[0]
        self._load(readers)

    def close(self) -> None:
        """Stop the server and remove all that it wrote."""
        self._psql.communicate("\\q\n")
        data = str(self._folder / "data")
        self._run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def contains(self, typed: str) -> int:
        """Ask who has each word; return nanoseconds."""
        pieces = [f"words LIKE '%{_quoted(w)}%'" for w in typed.lower().split()]
        where = " AND ".join(pieces) or "true"
        return self._timed(
            f"SELECT n FROM person WHERE {where} LIMIT {SHOWN};"  # noqa: S608 - the words in it are quoted above
        )

    def alike(self, typed: str) -> int:
        """Ask who is spelt most like it; return nanoseconds."""
        word = _quoted(typed.lower())
        return self._timed(
            f"SELECT n FROM person WHERE '{word}' <% words "  # noqa: S608 - the words in it are quoted above
            f"ORDER BY '{word}' <<-> words LIMIT {SHOWN};"
        )

    def _load(self, readers: Engine) -> None:
        self._ask("CREATE EXTENSION pg_trgm;")
        self._ask("CREATE TABLE person (n bigint PRIMARY KEY, words text);")
        pipe = self._psql.stdin
        assert pipe is not None
        pipe.write("COPY person FROM STDIN;\n")
        for n, words in everybody(readers):
            pipe.write(f"{n}\t{words.replace(chr(92), chr(92) * 2)}\n")
        pipe.write("\\.\n")
        self._ask("SET statement_timeout = 0;")
        self._ask("CREATE INDEX ON person USING gin (words gin_trgm_ops);")
        self._ask("VACUUM ANALYZE person;")
        self._ask("SET statement_timeout = '10s';")

    def _timed(self, statement: str) -> int:
        said = self._ask(f"\\timing on\n{statement}\n\\timing off")
        times = [line for line in said if line.startswith("Time: ")]
        return int(float(times[-1].split()[1]) * NS_PER_MS)

    def _ask(self, statement: str) -> list[str]:
        """Return the lines that *statement* is answered with."""
        asking, answering = self._psql.stdin, self._psql.stdout
        assert asking is not None
        assert answering is not None
        asking.write(f"{statement}\n\\echo {_DONE}\n")
        asking.flush()
        lines: list[str] = []
        for line in answering:
            if line.strip() == _DONE:
                return lines
            lines.append(line.strip())
        raise RuntimeError("psql ended: " + " ".join(lines[-3:]))

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(  # noqa: S603 - PostgreSQL's own
            self._as_postgres(program, *arguments),
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def _as_postgres(self, program: str, *arguments: str) -> list[str]:
        command = [str(self._bin / program), *arguments]
        if os.geteuid() != 0:
            return command
        return ["/usr/sbin/runuser", "-u", "postgres", "--", *command]


def _quoted(word: str) -> str:
    plain = word.replace("\\", "").replace("%", "").replace("_", "")
    return plain.replace("'", "''")
