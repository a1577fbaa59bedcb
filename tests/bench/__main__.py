"""``python -m tests.bench``: what `make bench` calls."""

from __future__ import annotations

from tests.bench.run import main

main()
