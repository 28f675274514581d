#!/bin/sh
# Lets every n-th call by which the command line works on files fail, and every n-th allocation.
#
#     tests/campaigns/nth_failure.sh build/release [--long] [COMMAND]
#
# COMMAND is one row of writing_commands.cpp, such as 'fix, three files'. The short form takes
# seconds and is a test; the long form tries every call in every way, and the same command again
# when the trouble is over: a quarter of an hour.
set -eu
build=$1
shift
exec "$build/tests/campaigns/nth_failure" "$build/app/offerwright-cli" \
    "$build/tests/campaigns/libfaulty_calls.so" "$@"
