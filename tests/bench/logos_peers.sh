#!/bin/sh
# Four logos from one PNG master, side by side with the peers that are installed. Each whole
# process is run in turn, so that a busy machine hits all alike; the best of the runs is printed:
# CPU (user and system) in seconds and peak memory in KiB.
# Usage: logos_peers.sh OFFERWRIGHT_CLI MASTER.png [RUNS]
set -eu
cli=$1 master=$2 runs=${3:-5}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/logos"
sizes="40x40 90x90 115x115 255x115"

run() { # run NAME COMMAND...
    name=$1
    shift
    if /usr/bin/time -f "$name %U %S %M" -o "$out/time" "$@" >/dev/null 2>&1; then
        cat "$out/time" >>"$out/times"
    else
        echo "$name failed" >&2
    fi
}

turn=0
while [ "$turn" -lt "$runs" ]; do
    run offerwright "$cli" logos "$master" -o "$out/logos"
    if command -v vipsthumbnail >/dev/null; then
        run vipsthumbnail-linear sh -c "for s in $sizes; do
            vipsthumbnail '$master' --linear -s \$s -o $out/vips-\$s.png[strip]; done"
    fi
    if command -v convert >/dev/null; then
        run imagemagick-linear sh -c "for s in $sizes; do
            convert '$master' -colorspace RGB -filter Lanczos -resize \$s -colorspace sRGB \
                $out/magick-\$s.png; done"
    fi
    turn=$((turn + 1))
done
awk '{ cpu = $2 + $3
       if (!($1 in best) || cpu < best[$1]) best[$1] = cpu
       if (!($1 in peak) || $4 < peak[$1]) peak[$1] = $4 }
     END { for (name in best) printf "%-22s %6.2f s CPU %8d KiB\n", name, best[name], peak[name] }' \
    "$out/times" | sort -k2n
