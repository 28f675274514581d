#!/bin/sh
# Proves that every source of the product compiles by itself, without a warning, and that no
# neighbour and no precompiled header brings what it needs.
#
#     tests/house/alone.sh
set -eu
cd "$(dirname "$0")/../.."
cmake --preset alone >/dev/null
ninja -C build/alone -t targets all | sed -n 's/^\(.*\.o\): CXX_COMPILER.*/\1/p' \
    | grep -v -e _autogen -e /.rcc/ | xargs ninja -C build/alone -k 0 --quiet
