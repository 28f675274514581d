#!/bin/sh
# Looks through the recipes of resources/packaging that need a network or tools that are not here:
# that they name what there is, and all of what is loaded late.
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

# Libraries that are loaded late: those of the sources are those of the package and of the AppImage.
grep -rho 'Library("lib[^"]*")' "$top/core" --include='*.cpp' | cut -d'"' -f2 | sort >"$work/loaded"
[ -s "$work/loaded" ] || fail 'no source loads a library'
for file in package.cmake appimage.sh; do
    grep -o 'lib[a-z0-9.-]*\.so\.[0-9]*' "$packaging/$file" | sort -u >"$work/named"
    diff "$work/loaded" "$work/named" || fail "$file names other libraries than the sources load"
done

# The container: the list of packages without the wizard's, folders and options that there are.
list=$(sed -n 's/.*&& \(sed .*\) \/packages.txt.*/\1/p' "$packaging/Containerfile")
sh -c "$list \"\$1\"" sh "$top/app/packages.txt" >"$work/packages"
grep -qx g++ "$work/packages" && grep -qx libfyaml-dev "$work/packages" \
    || fail 'the container lacks packages'
! grep '^qt6\|^hunspell\|#' "$work/packages" || fail 'the container installs what it does not need'
sed -n 's/^COPY \([^-].*\) [^ ]*$/\1/p' "$packaging/Containerfile" | tr ' ' '\n' | while read -r path; do
    [ -e "$top/$path" ] || fail "the container copies $path"
done
for file in Containerfile "$id.yml"; do
    grep -o 'DOFFERWRIGHT_[A-Z]*' "$packaging/$file" | sed 's/^D//' | sort -u | while read -r option; do
        grep -q "option($option " "$top/CMakeLists.txt" || fail "$file: there is no option $option"
    done
done
grep -q "^USER [1-9]" "$packaging/Containerfile" || fail 'the container runs as root'

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
mv "$build/AppDir" "$work"
for program in offerwright offerwright-cli offerwright-facts; do
    "$work/AppDir/usr/bin/$program" --version >"$work/log" || { cat "$work/log"; fail "no $program"; }
done

# The Flatpak: what it shows the desktop has its name, else it is left out.
grep -qx "id: $id" "$packaging/$id.yml" || fail 'the Flatpak has another id'
grep -qx 'command: offerwright' "$packaging/$id.yml" || fail 'the Flatpak starts something else'
find "$work/AppDir/usr/share/applications" "$work/AppDir/usr/share/icons" \
    "$work/AppDir/usr/share/metainfo" "$work/AppDir/usr/share/mime" -type f ! -name "$id.*" >"$work/others"
[ ! -s "$work/others" ] || fail "a Flatpak does not show $(cat "$work/others")"
if command -v flatpak-builder >/dev/null; then
    (cd "$work" && flatpak-builder --show-manifest "$packaging/$id.yml") >"$work/manifest" 2>"$work/log" \
        || { cat "$work/log"; fail 'flatpak-builder does not take the manifest'; }
    ! grep -i 'unknown' "$work/log" || fail 'flatpak-builder does not know a word of the manifest'
fi

# The pictures of the metainfo are in the tree.
sed -n 's/.*>https:.*\/main\/\(.*\)<.*/\1/p' "$top/resources/linux/$id.metainfo.xml.in" >"$work/pictures"
[ -s "$work/pictures" ] || fail 'the metainfo shows no picture'
while read -r picture; do
    [ -e "$top/$picture" ] || fail "there is no $picture"
done <"$work/pictures"
