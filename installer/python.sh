#!/usr/bin/env bash
# Prints the path of a Python that is new enough and has pip; fails with none.
# PYTHON names one to try first.
set -euo pipefail

for candidate in ${PYTHON:-} python3 python3.11 python3.12 python3.13 python3.14; do
  if "$candidate" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' \
    2>/dev/null && "$candidate" -m pip --version >/dev/null 2>&1; then
    command -v "$candidate"
    exit
  fi
done
exit 1
