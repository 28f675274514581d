#!/bin/sh
# Makes the picture at the top of README: the wizard with the sample offer on a display of its own.
#   tests/ui/readme_screenshot.sh [OFFERWRIGHT] [PAGE] [PNG]
# Needs the packages xvfb, xdotool and imagemagick.
set -eu
cd "$(dirname "$0")/../.."
program=${1:-build/release/app/offerwright}
page=${2:-listing}
picture=${3:-resources/screenshots/wizard.png}

home=$(mktemp -d)
trap 'kill $window $server 2>/dev/null || true; rm -rf "$home"' EXIT
cp -R resources/samples/vibration-monitor "$home/vibration-monitor"
mkdir -p "$home/.config/Offerwright" "$home/run"
chmod 700 "$home/run"
printf '[General]\npage=%s\n' "$page" >"$home/.config/Offerwright/offerwright.conf"

window=
Xvfb -displayfd 3 -screen 0 1280x860x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
server=$!
until [ -s "$home/display" ]; do sleep 0.1; done
export DISPLAY=:$(cat "$home/display")

HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data \
    "$program" "$home/vibration-monitor" &
window=$!
found=$(xdotool search --sync --onlyvisible --pid "$window" | tail -1)
xdotool windowmove "$found" 0 0 windowsize "$found" 1280 860
# The pictures of the preview come a moment after the window.
sleep 3
import -window root "$picture"
echo "$picture"
