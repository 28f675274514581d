#!/bin/sh
# Installs what html_peers.sh compares with, at the versions of the lock file. Not being able to is
# no fault: the comparison is then skipped, and says so.
set -eu
packages=$1
here=$(cd "$(dirname "$0")" && pwd)

cmp -s "$here/package-lock.json" "$packages/package-lock.json" && exit 0
command -v npm >/dev/null || exit 0
echo 'Installing parse5 and sanitize-html'
rm -rf "$packages.new"
mkdir -p "$packages.new"
cp "$here/package.json" "$here/package-lock.json" "$packages.new"
if (cd "$packages.new" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1); then
    rm -rf "$packages"
    mv "$packages.new" "$packages"
else
    echo 'npm cannot install them; the sanitiser is not compared with them'
fi
