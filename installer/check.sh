#!/usr/bin/env bash
# Every check that reads the code without running it; says which ones failed.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
bin=.venv/bin
failed=()

check() {
  local name=$1
  shift
  echo "== $name"
  "$@" || failed+=("$name")
}

check "style" "$bin/ruff" check .
check "formatting" "$bin/ruff" format --check .
check "types" "$bin/mypy"
check "who may import whom" "$bin/lint-imports"
check "spelling" "$bin/typos"
check "the lock" "$bin/python" installer/check_lock.py

if ((${#failed[@]})); then
  printf '\nNot in order: %s\n' "${failed[*]}" >&2
  exit 1
fi
printf '\nEverything is in order.\n'
