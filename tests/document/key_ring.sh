#!/bin/sh
# key_ring.sh DOCUMENT_TESTS: keeps, reads and forgets a password by the desktop's Secret Service:
# gnome-keyring on a message bus of its own, with a folder of its own that goes afterwards. Ends
# with 77 where it is not installed.
set -eu
tests=$1
for program in dbus-run-session gnome-keyring-daemon gdbus; do
    command -v "$program" > /dev/null || { echo "$program is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=offscreen
export OFFERWRIGHT_SECRET_SERVICE=1
mkdir -m 700 "$work/run" "$work/data"
# The service forks, and outlives its bus unless it is ended.
dbus-run-session -- sh -c '
    printf "a password of the test" | gnome-keyring-daemon --unlock --components=secrets > /dev/null
    result=0
    "$1" --gtest_filter="KeyRingService.*" || result=$?
    pid=$(gdbus call --session -d org.freedesktop.DBus -o / \
        -m org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets \
        | sed "s/.* //; s/[^0-9]//g")
    kill "$pid"
    exit "$result"' sh "$tests" 2>&1 | tee "$work/said"
grep -q 'PASSED  . 3 tests' "$work/said"
! grep -rlqE 'S3cr3t|contoso' "$work/data" || { echo 'a plain file holds the secret'; exit 1; }
