#!/bin/sh
# Looks through the recipes of resources/packaging that need a network or tools that are not here:
# that they name what there is.
#
#     tests/package/recipes.sh BUILD-FOLDER     # of a build with the wizard
set -eu
build=$(realpath "$1")
top=$(cd "$(dirname "$0")/../.." && pwd)
packaging=$top/resources/packaging
id=io.github.offerwright.Offerwright
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$1"; exit 1; }

# The container: packages of the list of those that building needs, options that there are.
sed -n '/install -y --no-install-recommends/,/^COPY/p' "$packaging/Containerfile" \
    | grep -o '[a-z0-9+.-]*-dev\|cmake\|g++\|ninja-build\|pkg-config\|ca-certificates' \
    | sort -u >"$work/packages"
while read -r package; do
    [ "$package" = dpkg-dev ] || grep -qx "$package" "$top/app/packages.txt" \
        || fail "the container installs $package, which nothing needs"
done <"$work/packages"
grep -- -dev "$top/app/packages.txt" | grep -v '^qt6\|xkbcommon' | while read -r package; do
    grep -qx "$package" "$work/packages" || fail "the container lacks $package"
done
for file in Containerfile "$id.yml"; do
    grep -o 'DOFFERWRIGHT_[A-Z]*' "$packaging/$file" | sed 's/^D//' | sort -u | while read -r option; do
        grep -q "option($option " "$top/CMakeLists.txt" || fail "$file: there is no option $option"
    done
done
grep -q "^USER [1-9]" "$packaging/Containerfile" || fail 'the container runs as root'

# The Flatpak.
grep -qx "id: $id" "$packaging/$id.yml" || fail 'the Flatpak has another id'
grep -qx 'command: offerwright' "$packaging/$id.yml" || fail 'the Flatpak starts something else'

# The AppImage, with tools that do nothing but look.
mkdir "$work/bin"
cat >"$work/bin/linuxdeploy" <<'TOOL'
#!/bin/sh
while [ $# -gt 0 ]; do
    case $1 in
    --appdir | --library | --desktop-file | --icon-file)
        [ -e "$2" ] || { echo "there is no $2"; exit 1; }
        shift
        ;;
    esac
    shift
done
TOOL
cp "$work/bin/linuxdeploy" "$work/bin/linuxdeploy-plugin-qt"
chmod +x "$work/bin/"*
PATH=$work/bin:$PATH "$packaging/appimage.sh" "$build" >"$work/log" || { cat "$work/log"; exit 1; }
rm -rf "$build/AppDir"
