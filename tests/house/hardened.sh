#!/bin/sh
# Proves of a built program that it is hardened, by what stands in it.
#
#     tests/house/hardened.sh PROGRAM
set -eu
program=$1
failed=0

# has WHAT PATTERN TEXT: says what is missing.
has() {
    if ! printf '%s\n' "$3" | grep -Eq -- "$2"; then
        echo "$program lacks: $1"
        failed=1
    fi
}

header=$(readelf -hW "$program")
segments=$(readelf -lW "$program")
dynamic=$(readelf -dW "$program")
symbols=$(readelf -sW "$program")
code=$(objdump -d --no-show-raw-insn "$program" | grep -A1 '<main>:')

has 'a position of its own each time (PIE)' 'Type:.*DYN' "$header"
has 'the mark of a PIE' 'FLAGS_1.*PIE' "$dynamic"
has 'read-only relocations (RELRO)' 'GNU_RELRO' "$segments"
has 'binding at the start (BIND_NOW)' '(FLAGS).*BIND_NOW|FLAGS_1.*NOW' "$dynamic"
has 'a stack without code (NX)' 'GNU_STACK .* RW +0' "$segments"
has 'the stack protector' '__stack_chk_fail' "$symbols"
has 'fortified functions' '__[a-z]+_chk(@|$)' "$(printf '%s\n' "$symbols" | grep -v stack_chk)"
has 'assertions of the C++ library' '__glibcxx_assert_fail' "$symbols"
if [ "$(uname -m)" = x86_64 ]; then
    # Debian's start files carry no mark of CET, so that the linker leaves it out of every program;
    # the instructions are there, for the day they do.
    has 'landing marks at functions (CET)' 'endbr64' "$code"
fi
exit "$failed"
