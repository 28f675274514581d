#!/bin/bash
# What the wizard feels like, beside a window of the same kind made of the toolkit's bare widgets, in
# one run: from the start to the first paint and until nothing is painted any more, processor time
# and memory, each the median of several starts in turn; then how long a key takes in every kind of
# field and editor, with a histogram. Quote ratios of one run, and the load beside them.
#   felt.sh BUILD [--keys N]      ROUNDS=9
# On a display of its own where Xvfb is installed; QT_QPA_PLATFORM=offscreen measures without.
set -eu
build=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
keys=100000
[ "${2:-}" != --keys ] || keys=$3
if [ "${QT_QPA_PLATFORM:-xcb}" = xcb ] && [ -z "${FELT_DISPLAY:-}" ]; then
    if command -v xvfb-run >/dev/null; then
        FELT_DISPLAY=1 exec xvfb-run -a -s '-screen 0 1280x900x24' "$0" "$@"
    fi
    export QT_QPA_PLATFORM=offscreen
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/run"
# Nothing of the user's is read or written, and no theme of a desktop is loaded.
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache XDG_STATE_HOME=$work/state
export XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work/run DBUS_SESSION_BUS_ADDRESS=disabled:
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP QT_QPA_PLATFORMTHEME
export QT_LOGGING_RULES='*=false'
cp -r "$top/resources/samples/vibration-monitor" "$work/sample"
echo "platform ${QT_QPA_PLATFORM:-xcb}, load $(cut -d' ' -f1-3 /proc/loadavg)"
QT_PLUGIN_PATH=$build/tests/bench/felt QT_QPA_GENERIC_PLUGINS=felt_probe \
    "$build/tests/bench/felt/felt_start" "${ROUNDS:-9}" "$work/report" \
    'bare window' "$build/tests/bench/felt/felt_window" \
    'offerwright, the sample' "$build/app/offerwright $work/sample"
"$build/tests/bench/felt/felt_keys" "$keys"
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
