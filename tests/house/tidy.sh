#!/bin/sh
# Runs clang-tidy over what changed in the product since TIDY_BASE, or else in the last 20 commits,
# or as many as there are. A build compiles many sources at once: those units of it are read that
# hold what changed, because most of the time is Qt's and the standard library's headers. Preset tidy
# reads everything.
#
#     tests/house/tidy.sh BUILD-FOLDER     # where preset asan was built
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
# A file that moved, or that includes one that did, says what it said.
git diff -M --unified=0 --diff-filter=d "$base" -- 'core/*.h' 'core/*.cpp' 'app/*.h' 'app/*.cpp' \
    | awk '/^\+\+\+ b\// { file = substr($0, 7); next }
           /^---/ { next }
           /^[+-]/ && !/^[+-](#include .*)?$/ && file != told { print file; told = file }' \
    >"$work/changed"
# Without commits to compare with, as in a clone of the last one alone, everything is new.
[ "$base" != "$(git rev-parse HEAD)" ] || git ls-files -- 'core/*.h' 'core/*.cpp' 'app/*.h' 'app/*.cpp' \
    >"$work/changed"
[ -s "$work/changed" ] || { echo 'nothing changed'; exit 0; }

# A header is read where its source is, or else in the first unit that includes it.
find "$build/core" "$build/app" -name 'unity_*.cxx' >"$work/all"
ninja -C "$build" -t deps >"$work/deps"
while read -r file; do
    source=${file%.*}.cpp
    [ -e "$source" ] && xargs grep -lF "\"$top/$source\"" <"$work/all" && continue
    # Or it is compiled by itself.
    grep -qF "\"file\": \"$top/$source\"" "$build/compile_commands.json" \
        && echo "$top/$source" && continue
    awk -v "file=$top/$file" -v "build=$build" '
        /#deps/ { unit = build "/" substr($1, 1, length($1) - 1) }
        $1 == file && unit ~ /\/(core|app)\/.*\/unity_[^\/]*\.o$/ { print substr(unit, 1, length(unit) - 2); exit }' \
        "$work/deps"
done <"$work/changed" | sort -u >"$work/units"

echo "$(wc -l <"$work/changed") files in $(wc -l <"$work/units") units"
# The check that is left out takes two thirds of the time in a unit of many sources.
xargs -P "$(nproc)" -I UNIT sh -c \
    'log=$(mktemp) && clang-tidy-19 --quiet -p "$1" --warnings-as-errors="*" \
        --checks=-performance-unnecessary-value-param "$2" >"$log" 2>"$log.errors" \
        || { cat "$log"; grep -v "warnings\|Suppressed\|Use -header" "$log.errors"; exit 1; }
     rm "$log" "$log.errors"' tidy "$build" UNIT <"$work/units"
