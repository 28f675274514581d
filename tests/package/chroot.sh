#!/bin/sh
# Installs a package in a new Debian 12, first by itself and then with what it recommends, uses it,
# opens the wizard, removes it, and looks that nothing of it stays.
#
#     tests/package/chroot.sh PACKAGE.deb FOLDER     # as root; debootstrap makes the system there
#
# Takes three minutes and 2 GB. MIRROR is where Debian's packages come from; the default is what apt uses
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
# Nobody needs this system after a power cut.
echo force-unsafe-io >"$system/etc/dpkg/dpkg.cfg.d/unsafe"
mount -t proc proc "$system/proc"
cp "$package" "$system/tmp/offerwright.deb"
cp "$top/tests/package/window.sh" "$system/tmp"
cp -R "$top/resources/samples/vibration-monitor" "$system/tmp/offer"
chroot "$system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} \
    ${https_proxy:+https_proxy="$https_proxy"} sh -eu <<'INSIDE'
apt-get update -qq
echo 'Dpkg::Use-Pty "false";' >/etc/apt/apt.conf.d/no-terminal
installPackages() { apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
installPackages /tmp/offerwright.deb
offerwright-cli --version
if command -v offerwright >/dev/null; then
    offerwright --version
    offerwright-facts --version
    offerwright --help >/dev/null
fi
# The sample's logo is a drawing: librsvg is recommended, and not there.
offerwright-cli check /tmp/offer >/tmp/check 2>&1 || [ $? -eq 1 ]
grep -q 'librsvg' /tmp/check || { cat /tmp/check; echo 'nobody tells that librsvg is missing'; exit 1; }
# With what is recommended, all of which there is, nothing is missing any more.
installPackages $(dpkg-query -W -f '${Recommends}' offerwright | tr -d ,) openssl
offerwright-cli check --spelling /tmp/offer >/tmp/check 2>&1 || [ $? -eq 1 ]
! grep 'is missing\|cannot be loaded' /tmp/check
openssl genpkey -algorithm ed25519 -out /tmp/key.pem
openssl pkey -in /tmp/key.pem -pubout -out /tmp/key.pub.pem
offerwright-cli export /tmp/offer -o /tmp/bundle.offer.zip --attest /tmp/key.pem
offerwright-cli verify /tmp/bundle.offer.zip --key /tmp/key.pub.pem
if command -v offerwright >/dev/null; then
    # The wizard opens; the desktop knows its window, and the type of a bundle without being told.
    installPackages desktop-file-utils libglib2.0-bin shared-mime-info x11-utils xauth xdotool xvfb
    /tmp/window.sh /usr/share/applications/io.github.offerwright.Offerwright.desktop
    gio info -a standard::content-type /tmp/bundle.offer.zip | grep 'vnd.offerwright.bundle+zip'
    grep '^application/vnd.offerwright.bundle+zip=io.github.offerwright' \
        /usr/share/applications/mimeinfo.cache
fi
dpkg -V offerwright
dpkg -L offerwright | sort >/tmp/files
apt-get purge -y -qq offerwright >/dev/null
while read -r path; do
    [ -d "$path" ] || [ ! -e "$path" ] || { echo "$path stays"; exit 1; }
done </tmp/files
left=$(find /etc /usr /var -name '*fferwright*')
[ -z "$left" ] || { echo "$left stays"; exit 1; }
INSIDE
