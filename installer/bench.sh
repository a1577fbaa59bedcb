#!/usr/bin/env bash
# Measures the program, and beside it the programs one would use instead.
#
# Peers written in Python come from bench.lock, where there is one, into
# .venv-bench, an environment of their own: what is measured against never mixes
# with what ships. PostgreSQL comes from the system; it is started on a cluster
# that is thrown away.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

if [[ -f bench.lock ]]; then installer/environment.sh bench.lock .venv-bench; fi
if [[ ! -d tests/bench ]]; then
  echo "There is nothing to measure yet: tests/bench is empty." >&2
  exit 1
fi
QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench "$@"
