#!/bin/sh
# Hands bundles over to forms in Chromium by Ctrl+V and Tab alone, out of the companion window's
# queue, under an X server of its own. It takes about a second for each box, as the queue waits
# until all formats of a paste were fetched; a run with another seed has other offers.
#
#     tests/browser/handover_in_browser.sh BUILD-FOLDER [OFFERS [SEED]]
set -eu
program=$(realpath "$1")/tests/offerwright_handover_in_browser
work=$(mktemp -d)
trap 'kill $(cat "$work/pids") 2>/dev/null || true; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
: >"$work/pids"
for command in chromium xdotool openbox Xvfb; do
    command -v "$command" >/dev/null || { echo "there is no $command" >&2; exit 77; }
done
Xvfb -r -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -fbdir "$work" 3>"$work/display" \
    2>"$work/xvfb.log" &
echo $! >>"$work/pids"
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY HOME="$work" XDG_STATE_HOME="$work" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
echo $! >>"$work/pids"
"$program" "${2:-10}" "${3:-1}"
