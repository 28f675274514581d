#!/bin/sh
# Cuts the power after each call by which the command line works on files.
#
#     tests/campaigns/power_cut.sh build/release [--long] [COMMAND]
#
# COMMAND is one row of writing_commands.cpp, such as 'fix, three files'. The short form takes
# seconds and is a test; the long form also runs the command again on each disk.
set -eu
build=$1
shift
exec "$build/tests/campaigns/power_cut" "$build/app/offerwright-cli" \
    "$build/tests/campaigns/libfaulty_calls.so" "$@"
