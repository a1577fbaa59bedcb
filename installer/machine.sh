#!/usr/bin/env bash
# Installs the Debian packages that are missing, and nothing else.
#
#   installer/machine.sh PURPOSE...
#
# The purposes are those of debian-packages.txt; Python is added where there is
# none that serves, so that one line is all that anyone has to run. It asks the package list of
# this machine first, so that a repeat needs neither network nor rights. As
# root it installs; otherwise through sudo; with neither it prints the one line
# to run and stops with 1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Abbrev}' "$1" 2>/dev/null) == i* ]]
}

is_known() {
  apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

# Prints the first spelling that this release knows; the last if it knows none,
# so that apt names what it could not find.
spelling_for() {
  local name
  for name in "$@"; do
    if is_known "$name"; then break; fi
  done
  printf '%s\n' "$name"
}

# Fills `missing` with one entry for each package: its spellings.
find_missing() {
  local purpose spellings name wanted
  missing=()
  while read -r purpose spellings _; do
    for wanted in "$@"; do
      [[ $purpose == "$wanted" ]] || continue
      for name in ${spellings//|/ }; do
        if is_installed "$name"; then continue 2; fi
      done
      missing+=("$spellings")
    done
  done < <(grep -v '^#' "$here/debian-packages.txt")
}

# Fills `names` with the spelling of each missing package in this release.
name_missing() {
  local spellings
  names=()
  for spellings in "${missing[@]}"; do
    # The spellings are names of packages: splitting them is what is wanted.
    # shellcheck disable=SC2086
    names+=("$(spelling_for ${spellings//|/ })")
  done
}

main() {
  if ! command -v apt-get >/dev/null; then
    echo "This is neither Debian nor Ubuntu: what Guildhall needs of the system" \
      "stands in installer/debian-packages.txt." >&2
    return 0
  fi

  if [[ ! -x $here/../.venv/bin/python ]] && ! "$here/python.sh" >/dev/null; then
    set -- "$@" python
  fi
  find_missing "$@"
  if ((${#missing[@]} == 0)); then return 0; fi

  local as_root=()
  if ((EUID != 0)); then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
      as_root=(sudo)
    else
      name_missing
      echo "Some of the system's packages are missing. Run this line, then try again:" >&2
      echo "su -c 'apt-get update && apt-get install -y --no-install-recommends ${names[*]}'" >&2
      return 1
    fi
  fi

  echo "Installing ${#missing[@]} of the system's packages"
  if ! "${as_root[@]}" apt-get update -qq; then
    echo "Not every list of packages could be refreshed; those that are here will do." >&2
  fi
  name_missing
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${names[@]}" \
    </dev/null >/dev/null
}

main "$@"
