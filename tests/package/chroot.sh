#!/bin/sh
# Installs a package in a new Debian 12, uses it, removes it, and looks that nothing of it stays.
#
#     tests/package/chroot.sh PACKAGE.deb FOLDER     # as root; debootstrap makes the system there
#
# Takes a minute and 1 GB. MIRROR is where Debian's packages come from; the default is what apt uses
# here.
set -eu
package=$(realpath "$1")
system=$2
top=$(cd "$(dirname "$0")/../.." && pwd)
[ "$(id -u)" -eq 0 ] || { echo 'debootstrap and chroot need root.' >&2; exit 2; }
[ ! -e "$system" ] || { echo "$system is there already; name a new folder." >&2; exit 2; }
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m1 '/debian$' || true)}
mirror=${mirror:-http://deb.debian.org/debian}

cleanUp() {
    status=$?
    trap - EXIT
    ! mountpoint -q "$system/proc" || umount "$system/proc" || exit 1
    rm -rf --one-file-system "$system"
    exit "$status"
}
trap cleanUp EXIT
trap 'exit 1' INT TERM

mkdir -p "$system"
system=$(realpath "$system")
debootstrap --variant=minbase --include=ca-certificates bookworm "$system" "$mirror" >"$system.log" \
    || { tail -20 "$system.log" >&2; exit 1; }
rm -f "$system.log"
cp /etc/resolv.conf "$system/etc/resolv.conf"
if [ -d /usr/local/share/ca-certificates ]; then
    cp -RL /usr/local/share/ca-certificates "$system/usr/local/share/"
    chroot "$system" update-ca-certificates >/dev/null
fi
mount -t proc proc "$system/proc"
cp "$package" "$system/tmp/offerwright.deb"
cp -R "$top/resources/samples/vibration-monitor" "$system/tmp/offer"
chroot "$system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} \
    ${https_proxy:+https_proxy="$https_proxy"} sh -eu <<'INSIDE'
apt-get update -qq
apt-get install -y -qq --no-install-recommends /tmp/offerwright.deb >/dev/null
offerwright-cli --version
if command -v offerwright >/dev/null; then
    offerwright --version
    offerwright-facts --version
fi
# The sample's logo is a drawing: librsvg is recommended, and not there.
offerwright-cli check /tmp/offer >/dev/null 2>&1 || [ $? -eq 1 ]
apt-get install -y -qq --no-install-recommends librsvg2-2 >/dev/null
offerwright-cli export /tmp/offer -o /tmp/bundle.offer.zip
offerwright-cli verify /tmp/bundle.offer.zip
dpkg -L offerwright | sort >/tmp/files
apt-get purge -y -qq offerwright >/dev/null
while read -r path; do
    [ -d "$path" ] || [ ! -e "$path" ] || { echo "$path stays"; exit 1; }
done </tmp/files
INSIDE
