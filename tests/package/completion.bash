# Asks the bash completion that it is given, as readline does, and compares with what is expected.
. "$1"
# Outside of readline there is nothing to tell about the words.
compopt() { :; }
failed=0
# The words of a line, the last of which is being typed; then "--" and what is offered.
expect() {
    local expected=$1
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _offerwright_cli
    [[ "${COMPREPLY[*]}" == "$expected" ]] && return
    echo "$*: offers \"${COMPREPLY[*]}\", not \"$expected\""
    failed=1
}
expect 'check' offerwright-cli ch
expect '--format --fail-on --facts' offerwright-cli check --f
expect 'text json markdown html' offerwright-cli diff --format ''
expect 'json junit' offerwright-cli check --format j
# Readline takes "=" for a word of its own.
expect 'json' offerwright-cli check --format = js
expect 'sarif=' offerwright-cli check --report sa
expect 'pc-2026 pc-2022' offerwright-cli check --profile pc
expect 'route' offerwright-cli lint ro
expect 'listing.summary.length' offerwright-cli explain listing.summary.l
expect 'export explain' offerwright-cli help exp
expect 'zsh' offerwright-cli completion z
cd "$2"
expect 'my-offer' offerwright-cli check my-o
expect 'my-offer' offerwright-cli check -o report.json my-o
expect 'my-offer' offerwright-cli lint route my-o
exit "$failed"
