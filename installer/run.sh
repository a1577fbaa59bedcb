#!/usr/bin/env bash
# Opens the program on the demonstration council; with no screen, tours it.
#
#   installer/run.sh         what make run does
#   installer/run.sh tour    the tour, screen or not
#
# The demonstration council lives in out/demo and is built once; delete that
# folder to have it made again. The tour ends with 0 only if report.json says
# that every job was done.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
guildhall=$root/.venv/bin/guildhall
demo=$root/out/demo
tour=$root/out/tour
built=$demo/.built

tour_on_a_virtual_screen() {
  local code=0
  "$root/installer/machine.sh" screen
  rm -rf "$tour"
  mkdir -p "$tour"
  # Qt speaks to the virtual screen as it would to a real one.
  env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb \
    xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" \
    "$guildhall" tour "$tour" </dev/null || code=$?
  echo
  echo "Pictures: $tour/pictures"
  echo "PDFs:     $tour/pdfs"
  echo "Report:   $tour/report.json"
  return "$code"
}

open_the_window() {
  export GUILDHALL_HOME=$demo
  if [[ ! -f $built ]]; then
    rm -rf "$demo"
    mkdir -p "$demo"
    "$guildhall" demo
    touch "$built"
  fi
  exec "$guildhall"
}

if [[ ${1:-} == tour ]]; then
  tour_on_a_virtual_screen
elif [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
  echo "There is no screen here, so the tour runs on a virtual one."
  tour_on_a_virtual_screen
else
  open_the_window
fi
