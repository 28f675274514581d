#!/bin/sh
# Makes the Debian package of a release build twice, from two folders and with other habits (time
# zone, language, rights of new files), and looks that both have the same bytes, that lintian finds
# neither an error nor a warning, and what it holds. Where CCACHE_BASEDIR is FOLDER, the second takes
# ccache's objects of the first; otherwise each compiles all.
#
#     tests/package/deb.sh FOLDER [CMAKE-OPTION…]     # the package is left in FOLDER
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
folder=$(realpath "$1")
shift
fail() { echo "$1"; exit 1; }
SOURCE_DATE_EPOCH=$(git -C "$top" log -1 --format=%ct)
export SOURCE_DATE_EPOCH

language=C
for copy in one another/place; do
    tree=$folder/$copy
    rm -rf "$tree"
    mkdir -p "$tree"
    git -C "$top" archive HEAD | tar -x -C "$tree"
    [ "$copy" = one ] || { export TZ=Pacific/Auckland; umask 0077; language=C.UTF-8; }
    (cd "$tree" && cmake --preset release -DOFFERWRIGHT_TESTS=OFF "$@" >/dev/null \
        && cmake --build --preset release -- --quiet && cd build/release \
        && umask 022 && LC_ALL=$language cpack -G DEB >cpack.log) \
        || fail "no package: see $tree/build/release/cpack.log"
done
package=$(find "$folder/one/build/release" -maxdepth 1 -name '*.deb')
cmp "$package" "$folder/another/place/build/release/$(basename "$package")" \
    || fail 'two builds give two packages'
cp "$package" "$folder"
lintian --fail-on error,warning "$package"
depends=$(dpkg-deb -f "$package" Depends)
case $depends in *'libc6 (>= '*libgumbo*) ;; *) fail "it depends on: $depends" ;; esac
# Nothing that is loaded late, but all of it is recommended: by the names of this Debian.
recommends=$(dpkg-deb -f "$package" Recommends)
grep -rho 'Library("lib[^"]*")' "$top/core" --include='*.cpp' | cut -d'"' -f2 | while read -r library; do
    owner=$(dpkg-query -S "*/$library" | sed 's/:.*//' | head -1)
    case ", $recommends," in *", $owner,"*) ;; *) fail "it recommends: $recommends" ;; esac
    case ", $depends" in *", $owner "*) fail "it depends on $owner" ;; esac
done
dpkg-deb -c "$package" >"$folder/contents"
holds() { grep -q " \./usr/$1\$" "$folder/contents"; }
for path in bin/offerwright-cli share/man/man1/offerwright-cli.1.gz \
    share/bash-completion/completions/offerwright-cli share/fish/vendor_completions.d/offerwright-cli.fish \
    share/zsh/vendor-completions/_offerwright-cli share/doc/offerwright/copyright; do
    holds "$path" || fail "it lacks usr/$path"
done
id=io.github.offerwright.Offerwright
if holds bin/offerwright; then
    for path in bin/offerwright-facts share/man/man1/offerwright.1.gz share/man/man1/offerwright-facts.1.gz \
        share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
        share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/48x48/apps/$id.png; do
        holds "$path" || fail "it lacks usr/$path"
    done
fi
echo "$folder/$(basename "$package")"
