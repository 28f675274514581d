#!/bin/sh
# Makes an AppImage of the wizard with linuxdeploy and its Qt plugin, which are to be on the PATH:
#
#     resources/packaging/appimage.sh BUILD-FOLDER     # of preset release
#
# It is left in BUILD-FOLDER. Never run by a test with linuxdeploy, which Debian does not have;
# tests/package/recipes.sh goes through it with one that looks whether it is given what there is, and
# starts the programs of the folder.
set -eu
build=$(realpath "$1")
folder=$build/AppDir
id=io.github.offerwright.Offerwright
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || {
        echo "There is no $tool. Get it from https://github.com/linuxdeploy." >&2
        exit 1
    }
done
rm -rf "$folder"
cmake --install "$build" --prefix "$folder/usr" --component programs --strip
# Libraries that are loaded when they are first needed; no program names them.
set --
for library in libcrypto.so.3 libhunspell-1.7.so.0 liblcms2.so.2 librsvg-2.so.2 libwebp.so.7; do
    path=$(/sbin/ldconfig -p | sed -n "s/^.*$library .*=> //p" | head -1)
    [ -n "$path" ] || { echo "There is no $library here." >&2; exit 1; }
    set -- "$@" --library "$path"
done
cd "$build"
linuxdeploy --appdir "$folder" --plugin qt "$@" \
    --desktop-file "$folder/usr/share/applications/$id.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/$id.svg" --output appimage
