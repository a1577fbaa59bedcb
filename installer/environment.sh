#!/usr/bin/env bash
# Makes .venv: everything in requirements.lock, and Guildhall itself.
#
#   installer/environment.sh                   .venv, from requirements.lock
#   installer/environment.sh LOCK DIRECTORY    another lock, without Guildhall
#
# A stamp says what the environment was made from, so that a repeat costs
# nothing. One that was cut off half-way, or whose Python is gone, is thrown
# away and made again. It uses `venv --without-pip` and the machine's own pip,
# because Debian ships Python without ensurepip. An environment that is a link
# to somewhere else belongs to whoever made the link and is used as it stands.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
lock=$root/${1:-requirements.lock}
venv=$root/${2:-.venv}
python=$venv/bin/python
stamp=$venv/made-from
unfinished=$venv/unfinished

with_guildhall() { [[ $lock == "$root/requirements.lock" ]]; }

fingerprint() {
  echo "$venv"
  sha256sum <"$lock"
  if with_guildhall; then sha256sum <"$root/pyproject.toml"; fi
}

is_sound() {
  [[ ! -e $unfinished ]] && "$python" -c 'import sys' 2>/dev/null
}

is_current() {
  is_sound && [[ -f $stamp && $(<"$stamp") == "$(fingerprint)" ]]
}

# Names what is installed but no longer in the lock, spelt as the lock does.
leftovers() {
  "$python" -m pip list --format=freeze --disable-pip-version-check |
    sed 's/==.*//; s/[-_.]\+/-/g' | tr '[:upper:]' '[:lower:]' | sort |
    comm -23 - <({
      echo guildhall
      sed -n 's/^\([a-z0-9][a-z0-9._-]*\)==.*/\1/p' "$lock"
    } | sort)
}

build() {
  local base extra
  if ! base=$("$root/installer/python.sh"); then
    echo "Guildhall needs Python 3.11 or newer with pip and venv." >&2
    return 1
  fi
  if ! is_sound; then
    rm -rf "$venv"
    "$base" -m venv --without-pip "$venv"
  fi
  touch "$unfinished"
  echo "Installing what $(basename "$lock") names into $(basename "$venv")"
  "$base" -m pip --python "$python" install --quiet --disable-pip-version-check \
    --no-input --require-hashes --only-binary :all: --requirement "$lock"

  if with_guildhall; then
    extra=$(leftovers)
    if [[ -n $extra ]]; then
      # One name a line: splitting them is what is wanted.
      # shellcheck disable=SC2086
      "$python" -m pip uninstall --quiet --yes $extra
    fi
    # setuptools warns that what is editable can be edited: true, and no news.
    PYTHONWARNINGS=ignore "$python" -m pip install --quiet \
      --disable-pip-version-check --no-input \
      --no-deps --no-build-isolation --editable "$root"
    "$python" -m pip check --quiet --disable-pip-version-check
  fi
  fingerprint >"$stamp"
  rm "$unfinished"
}

# Two makes at once take turns; the lock is on the project's own folder.
exec 9<"$root"
flock 9

if [[ -L $venv ]]; then exit 0; fi
if ! is_current; then build; fi
