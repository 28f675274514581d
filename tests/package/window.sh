#!/bin/sh
# Starts the wizard that is installed on a display of its own, and looks that the desktop knows the
# window: it has the class that the desktop entry names, and a picture.
#
#     tests/package/window.sh DESKTOP-ENTRY     # offerwright is on the PATH
set -eu
entry=$(realpath "$1")
[ -n "${WINDOW_DISPLAY:-}" ] || WINDOW_DISPLAY=1 exec xvfb-run -a "$0" "$entry"
fail() { echo "$1"; exit 1; }

XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
QT_QPA_PLATFORM=xcb offerwright &
program=$!
trap 'kill $program 2>/dev/null || true; rm -rf "$XDG_RUNTIME_DIR"' EXIT
window=
tries=0
while [ -z "$window" ]; do
    kill -0 $program 2>/dev/null || fail 'the wizard ends'
    [ $tries -lt 300 ] || fail 'the wizard opens no window'
    tries=$((tries + 1))
    sleep 0.2
    window=$(xdotool search --onlyvisible --pid $program 2>/dev/null | head -1)
done
class=$(xprop -id "$window" WM_CLASS | sed 's/.*, "\(.*\)"$/\1/')
grep -qx "StartupWMClass=$class" "$entry" || fail "the desktop entry does not know the class $class"
xprop -id "$window" -notype 32c _NET_WM_ICON | grep -q '^_NET_WM_ICON = ' || fail 'it has no picture'
