#!/bin/sh
# Runs a program on a screen of its own, with a session bus, an accessibility bus and a window manager.
#
#     on_a_screen.sh PROGRAM [ARGUMENT...]
#
# Exits with 77 (skipped) where a tool is missing, or fails where CI=true.
set -eu

if [ "${OFFERWRIGHT_ON_A_SCREEN:-}" != yes ]; then
    for tool in Xvfb openbox xdotool xprop dbus-run-session /usr/libexec/at-spi-bus-launcher; do
        if ! command -v "$tool" >/dev/null; then
            echo "skipped: $tool is not installed"
            [ "${CI:-}" != true ] || exit 1
            exit 77
        fi
    done
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    # The sockets of the buses are there, so that no session of the user is touched.
    mkdir -m 700 "$work/run" "$work/cache"
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SOURCE_DATE_EPOCH AT_SPI_BUS_ADDRESS
    status=0
    OFFERWRIGHT_ON_A_SCREEN=yes SCREEN_WORK=$work XDG_RUNTIME_DIR=$work/run \
        XDG_CACHE_HOME=$work/cache LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb \
        dbus-run-session -- "$0" "$@" || status=$?
    exit "$status"
fi

xvfb= wm=
cleanUp() {
    status=$?
    trap - EXIT
    for process in $wm $xvfb; do
        kill "$process" 2>/dev/null || true
    done
    wait
    exit "$status"
}
trap cleanUp EXIT
trap 'exit 130' INT TERM

# until_true COMMAND...: runs the command until it succeeds.
until_true() {
    tries=600
    while ! "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.05
    done
}

managed() {
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'
}

# Without auto-repeat: a busy machine may hold a key for longer than it was pressed.
Xvfb -r -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$SCREEN_WORK/display" \
    2>"$SCREEN_WORK/xvfb.log" &
xvfb=$!
until_true test -s "$SCREEN_WORK/display" || {
    echo 'Xvfb does not start'
    exit 1
}
DISPLAY=:$(cat "$SCREEN_WORK/display")
export DISPLAY
openbox >/dev/null 2>&1 &
wm=$!
until_true managed || {
    echo 'openbox does not start'
    exit 1
}
"$@"
