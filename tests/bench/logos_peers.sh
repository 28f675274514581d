#!/bin/sh
# Four logos from one PNG master, side by side with the peers that are installed. Each whole
# process is run in turn, so that a busy machine hits all alike; the best of the runs is printed:
# CPU (user and system) in seconds, peak memory in KiB, and the bytes of the four logos. Pillow
# does not know linear light. The optimisers work on the logos as Offerwright writes them.
# Usage: logos_peers.sh OFFERWRIGHT_CLI MASTER.png [RUNS]
set -eu
cli=$1 master=$2 runs=${3:-5}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
sizes="40x40 90x90 115x115 255x115"
for name in offerwright offerwright-optimise vipsthumbnail-linear imagemagick-linear pillow \
    optipng-o4 zopflipng-m; do
    mkdir "$out/$name"
done
cat >"$out/pillow.py" <<'EOF'
import sys
from PIL import Image
master = Image.open(sys.argv[1]).convert("RGBA")
for size in sys.argv[3:]:
    logo = master.copy()
    logo.thumbnail(tuple(int(side) for side in size.split("x")), Image.LANCZOS, reducing_gap=None)
    logo.save(f"{sys.argv[2]}/{size}.png", optimize=True)
EOF

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
    run offerwright "$cli" logos "$master" -o "$out/offerwright"
    run offerwright-optimise "$cli" logos "$master" -o "$out/offerwright-optimise" --optimise
    if command -v vipsthumbnail >/dev/null; then
        run vipsthumbnail-linear sh -c "for s in $sizes; do
            vipsthumbnail '$master' --linear -s \$s -o $out/vipsthumbnail-linear/\$s.png[strip]; done"
    fi
    if command -v convert >/dev/null; then
        run imagemagick-linear sh -c "for s in $sizes; do
            convert '$master' -colorspace RGB -filter Lanczos -resize \$s -colorspace sRGB \
                $out/imagemagick-linear/\$s.png; done"
    fi
    if /usr/bin/python3 -c 'import PIL' 2>/dev/null; then
        run pillow /usr/bin/python3 "$out/pillow.py" "$master" "$out/pillow" $sizes
    fi
    if command -v optipng >/dev/null; then
        run optipng-o4 optipng -q -clobber -o4 -dir "$out/optipng-o4" "$out"/offerwright/*.png
    fi
    if command -v zopflipng >/dev/null; then
        run zopflipng-m sh -c "for s in $sizes; do
            zopflipng -y -m $out/offerwright/\$s.png $out/zopflipng-m/\$s.png; done"
    fi
    turn=$((turn + 1))
done
for name in $(cut -d ' ' -f 1 "$out/times" | sort -u); do
    find "$out/$name" -name '*.png' -exec cat {} + | wc -c | sed "s/^/$name /" >>"$out/bytes"
done
awk 'FILENAME ~ /bytes$/ { bytes[$1] = $2; next }
     { cpu = $2 + $3
       if (!($1 in best) || cpu < best[$1]) best[$1] = cpu
       if (!($1 in peak) || $4 < peak[$1]) peak[$1] = $4 }
     END { for (name in best)
               printf "%-22s %6.2f s CPU %8d KiB %8d bytes\n", name, best[name], peak[name], bytes[name] }' \
    "$out/bytes" "$out/times" | sort -k2n
