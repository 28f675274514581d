#!/bin/sh
# Builds the container's recipe with buildah, on a Debian 12 that debootstrap makes in place of a
# registry's image, and uses it as its first lines say: as nobody, on a folder that is only read.
#
#     tests/package/container.sh FOLDER     # as root; the images are made there, and removed again
#
# Takes ten minutes and 4 GB. MIRROR is where Debian's packages come from; the default is what apt
# uses here. CACHE names a folder of ccache whose objects are taken where they fit.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
[ "$(id -u)" -eq 0 ] || { echo 'debootstrap and buildah need root.' >&2; exit 2; }
[ ! -e "$1" ] || { echo "$1 is there already; name a new folder." >&2; exit 2; }
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m1 '/debian$' || true)}
mirror=${mirror:-http://deb.debian.org/debian}
mkdir -p "$1"
folder=$(realpath "$1")
fail() { echo "$1"; exit 1; }
# Without a runtime, which needs more of a kernel than a build server may give.
images() {
    command=$1
    shift
    buildah --root "$folder/images" --runroot "$folder/run" --storage-driver vfs "$command" "$@"
}
cleanUp() {
    status=$?
    trap - EXIT
    images umount --all >/dev/null 2>&1 || true
    rm -rf --one-file-system "$folder"
    exit "$status"
}
trap cleanUp EXIT
trap 'exit 1' INT TERM

base=$(images from scratch)
system=$(images mount "$base")
debootstrap --variant=minbase --include="ca-certificates${CACHE:+,ccache}" bookworm "$system" "$mirror" \
    >"$folder/log" || { tail -20 "$folder/log" >&2; exit 1; }
if [ -d /usr/local/share/ca-certificates ]; then
    cp -RL /usr/local/share/ca-certificates "$system/usr/local/share/"
    chroot "$system" update-ca-certificates >/dev/null
fi
[ -z "${CACHE:-}" ] || images config --env CCACHE_DIR=/cache --env CCACHE_BASEDIR=/source \
    --env CCACHE_NOHASHDIR=1 "$base"
images umount "$base" >/dev/null
images commit -q "$base" localhost/bookworm-slim >/dev/null
images rm "$base" >/dev/null

mkdir "$folder/tree"
git -C "$top" archive HEAD | tar -x -C "$folder/tree"
images bud --pull-never --isolation chroot --network host --build-arg BASE=localhost/bookworm-slim \
    ${CACHE:+--volume "$CACHE:/cache"} -f "$folder/tree/resources/packaging/Containerfile" \
    -t localhost/offerwright "$folder/tree" >"$folder/log" 2>&1 \
    || { tail -40 "$folder/log" >&2; exit 1; }

[ "$(images inspect --type image --format '{{.OCIv1.Config.Entrypoint}}' localhost/offerwright)" \
    = '[offerwright-cli]' ] || fail 'it starts something else'
work=$(images from --pull-never localhost/offerwright)
run() {
    images run --isolation chroot --network host \
        --volume "$folder/tree/resources/samples/vibration-monitor:/offers/my-offer:ro" "$work" -- "$@"
}
[ "$(run id -u)" -eq 65534 ] || fail 'it runs as another user'
run offerwright-cli --help >"$folder/help"
grep -q '^Commands' "$folder/help" || fail 'it tells no help'
run offerwright-cli check my-offer >"$folder/check" 2>&1 || [ $? -eq 1 ] \
    || { cat "$folder/check"; fail 'it checks nothing'; }
! grep -q 'is missing' "$folder/check" || { cat "$folder/check"; fail 'it lacks a library'; }
run offerwright-cli export my-offer -o /tmp/bundle.offer.zip
run offerwright-cli verify /tmp/bundle.offer.zip
