#!/bin/bash
# What the command line costs beside its peers: CPU milliseconds (user and system) of whole
# processes, the median of several rounds in which all of them take turns, so that a busy machine
# hits all alike. Quote ratios of one run.
#   cli_peers.sh OFFERWRIGHT_CLI [PROJECT]      ROUNDS=9
# Peers that are not installed are left out.
set -eu
cli=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
project=${2:-$top/resources/samples/vibration-monitor}
rounds=${ROUNDS:-9}
# A version manager's wrapper of the same name would cost more than Python itself.
python=$(command -v /usr/bin/python3 || command -v python3 || echo python3)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME="$work/cache"

# A bundle's worth of pictures: own files for every logo and 20 screenshots, 4 MB that do not
# compress, in a project without an error in its pictures' names.
make_large_project() {
    "$cli" new "$work/large" >/dev/null
    "$python" - "$work/large" "$top" <<'PYTHON'
import json, pathlib, random, struct, sys, zlib
folder, top = map(pathlib.Path, sys.argv[1:])
random.seed(1)
def png(width, height):
    rows = b"".join(b"\0" + random.randbytes(3 * width) for _ in range(height))
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))
file = folder / "offer.json"
offer = json.loads(file.read_text())
(folder / "logos").mkdir()
(folder / "screenshots").mkdir()
for role, width, height in (("small", 40, 40), ("medium", 90, 90), ("large", 115, 115),
                            ("wide", 255, 115)):
    (folder / "logos" / f"{role}_{width}x{height}.png").write_bytes(png(width, height))
    offer["media"]["logos"][role] = f"logos/{role}_{width}x{height}.png"
offer["media"]["screenshots"] = []
for number in range(1, 9):
    name = f"screenshots/{number:02}_shot.png"
    (folder / name).write_bytes(png(533, 324))
    offer["media"]["screenshots"].append({"file": name, "caption": f"Shot {number}"})
file.write_text(json.dumps(offer, indent=2))
PYTHON
}

cat >"$work/zip.py" <<'PYTHON'
import hashlib, os, sys, zipfile
root, out = sys.argv[1:]
sums = []
with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
    for path in sorted(os.path.join(d, f) for d, _, names in os.walk(root) for f in names):
        with open(path, "rb") as file:
            data = file.read()
        name = os.path.relpath(path, root)
        sums.append(hashlib.sha256(data).hexdigest() + "  " + name + "\n")
        archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    archive.writestr("SHA256SUMS", "".join(sums))
PYTHON

names=()
commands=()
job() { names+=("$1"); commands+=("$2"); }
have() { command -v "$1" >/dev/null 2>&1; }

make_large_project
"$cli" export "$work/large" -o "$work/large.zip" --draft >/dev/null 2>&1
mkdir "$work/unpacked"
(cd "$work/unpacked" && "$python" -m zipfile -e "$work/large.zip" .)
files=$(find "$work/unpacked" -type f | wc -l)
bytes=$(find "$work/unpacked" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')

job "/bin/true" "/bin/true"
job "offerwright-cli --version" "$cli --version"
job "offerwright-cli --help" "$cli --help"
job "offerwright-cli, refused argument" "$cli chekc"
job "offerwright-cli explain" "$cli explain listing.summary.length"
job "offerwright-cli check PROJECT, no cache" "$cli check $project --no-cache"
job "offerwright-cli check PROJECT, again" "$cli check $project"
job "offerwright-cli export, $files files, no cache" \
    "$cli export $work/large -o $work/out.zip --draft --no-cache"
job "offerwright-cli export, $files files, again" "$cli export $work/large -o $work/out.zip --draft"
job "offerwright-cli verify, $files files" "$cli verify $work/large.zip"
have "$python" && job "python3 -c pass" "$python -c pass"
have "$python" && job "python3 zip and SHA-256, $files files" "$python $work/zip.py $work/unpacked $work/py.zip"
have appstreamcli && job "appstreamcli validate, one file" \
    "appstreamcli validate --no-net $top/build/release/io.github.offerwright.Offerwright.metainfo.xml"
have node && job "node -e 0" "node -e 0"

for ((round = 0; round <= rounds; ++round)); do
    for i in "${!names[@]}"; do
        TIMEFORMAT='%U %S'
        # shellcheck disable=SC2086 # The words of a command are its arguments.
        spent=$({ time ${commands[i]} >/dev/null 2>&1; } 2>&1 || true)
        # The first round only warms the caches.
        [ "$round" = 0 ] || echo "$spent" | awk '{ print 1000 * ($1 + $2) }' >>"$work/$i"
    done
done
echo "payload of the large project: $files files, $bytes bytes"
for i in "${!names[@]}"; do
    sort -n "$work/$i" | awk -v name="${names[i]}" \
        '{ value[NR] = $1 } END { printf "%-42s %8.1f ms\n", name, value[int((NR + 1) / 2)] }'
done
