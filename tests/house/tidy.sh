#!/bin/sh
# Runs clang-tidy over the product's sources and headers that changed since TIDY_BASE, or else in the
# last 20 commits, or as many as there are. Those of one library are read in one go, because most of
# the time is Qt's and the standard library's headers. Preset tidy reads everything.
#
#     tests/house/tidy.sh BUILD-FOLDER     # a build in which many sources are compiled at once
set -eu
cd "$(dirname "$0")/../.."
build=$(realpath "$1")
top=$(pwd)

base=${TIDY_BASE:-}
if [ -z "$base" ]; then
    commits=$(git rev-list --first-parent --max-count=21 HEAD)
    base=$(printf '%s\n' "$commits" | tail -1)
fi
work=$build/tidy
rm -rf "$work"
mkdir -p "$work"
git diff --name-only --diff-filter=d "$base" -- 'core/*.h' 'core/*.cpp' 'app/*.h' 'app/*.cpp' \
    >"$work/changed"
# Without commits to compare with, as in a clone of the last one alone, everything is new.
[ "$base" != "$(git rev-parse HEAD)" ] || git ls-files -- 'core/*.h' 'core/*.cpp' 'app/*.h' 'app/*.cpp' \
    >"$work/changed"

# library NAME FOLDERS TARGET writes NAME.cpp, which includes what changed in it, at most 40 a file,
# and NAME.flags, with which the library is compiled.
library() {
    grep -E "^($2)" "$work/changed" | split -l 40 - "$work/$1." || true
    for list in "$work/$1".??; do
        [ -e "$list" ] || continue
        sed "s|.*|#include \"$top/&\"|" "$list" >"$list.cpp"
        ninja -C "$build" -t commands "$3" | grep -E "/$3\\.dir/.* -c " | tail -1 \
            | sed 's|.* \(/[^ ]*c[l+][^ ]*+[^ ]*\) \+-|-|; s| -M[DTF].*||' | tr ' ' '\n' >"$list.flags"
        echo "$list"
    done
}

{
    library core 'core/' core
    library cli 'app/cli/' offerwright-cli
    library online 'app/online/' app_online
    library document 'app/document/' app_document
    library ui 'app/(ui/|main)' app_ui
} >"$work/lists"
[ -s "$work/lists" ] || { echo 'nothing changed'; exit 0; }
echo "$(wc -l <"$work/changed") files"
xargs -P "$(nproc)" -I LIST sh -c \
    'clang-tidy-19 --quiet --warnings-as-errors="*" LIST.cpp -- $(cat LIST.flags) 2>LIST.log \
        || { grep -v "warnings generated" LIST.log; exit 1; }' <"$work/lists"
