#!/bin/sh
# Proves that every object of the product is compiled with the flags that leave no mark in a program.
#
#     tests/house/flags.sh BUILD-FOLDER
set -eu
commands=$(ninja -C "$1" -t commands all | grep -E -- ' -o (core|app)/.* -c ' | grep -v /tests/)
[ -n "$commands" ]
failed=0
for flag in -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fstack-protector-strong \
    -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero \
    -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing \
    -Wformat=2 -Wimplicit-fallthrough -Werror=format-security -Wtrampolines -Wbidi-chars=any; do
    without=$(printf '%s\n' "$commands" | grep -cv -- " $flag " || true)
    if [ "$without" -ne 0 ]; then
        echo "$without objects are compiled without $flag"
        failed=1
    fi
done
exit "$failed"
