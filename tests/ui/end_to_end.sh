#!/bin/sh
# Drives the real program by the keyboard alone, on a screen of its own: from New to a saved offer
# with every page of it typed, then from a draft over the checklist to a bundle that the wizard
# exports and the command line verifies. Every page is reached with Alt+N, the last with the key of the
# export, every field with Tab or its own key, and what was typed is looked for in the saved project.
#
#     end_to_end.sh OFFERWRIGHT OFFERWRIGHT-CLI SAMPLE-FOLDER [SCREENSHOT]
#
# Exits with 77 (skipped) where Xvfb, openbox or xdotool is missing, or fails where CI=true. When it fails, it says at
# which step and leaves a picture of the screen in SCREENSHOT (default: end_to_end.xwd here).
set -eu

program=$(realpath "$1")
cli=$(realpath "$2")
sample=$(realpath "$3")
picture=$(pwd)/end_to_end.xwd
[ $# -lt 4 ] || picture=$4

for tool in Xvfb openbox xdotool; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        [ "${CI:-}" != true ] || exit 1
        exit 77
    fi
done

work=$(mktemp -d)
xvfb= wm= app=
step='the start'

cleanUp() {
    status=$?
    trap - EXIT
    if [ "$status" -ne 0 ]; then
        echo "FAILED at: $step"
        [ -z "${DISPLAY:-}" ] || echo "window: $(xdotool getwindowfocus getwindowname 2>&1)"
        [ ! -s "$work/program.log" ] || sed 's/^/program: /' "$work/program.log"
        # The screen as Xvfb keeps it, a picture in the format of xwd.
        if cp "$work/Xvfb_screen0" "$picture" 2>/dev/null; then
            echo "screenshot: $picture"
        fi
    fi
    for process in $app $wm $xvfb; do
        kill "$process" 2>/dev/null || true
    done
    wait
    rm -rf "$work"
    exit "$status"
}
trap cleanUp EXIT
trap 'exit 130' INT TERM

fail() {
    echo "$*"
    exit 1
}

# until_true SECONDS COMMAND...: runs the command until it succeeds.
until_true() {
    tries=$(($1 * 20))
    shift
    while ! "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.05
    done
}

say() {
    step=$1
    echo "$1"
}

key() {
    xdotool key --clearmodifiers --delay 12 "$@"
}

put() {
    xdotool type --clearmodifiers --delay 4 -- "$1"
}

# fill TEXT...: types into this field and each next one.
fill() {
    for text; do
        put "$text"
        key Tab
    done
}

# The window that the keys go to; a window manager names the active one before they do.
titled() {
    xdotool getwindowfocus getwindowname | grep -qF -- "$1"
}

window() {
    until_true 15 titled "$1" || fail "no window \"$1\" has the focus"
}

# reach PAGE: presses Next until this page is shown, and goes into its first field.
reach() {
    presses=0
    until titled "– $1"; do
        presses=$((presses + 1))
        [ "$presses" -lt 12 ] || fail "Next does not lead to $1"
        before=$(page)
        key alt+n
        until_true 15 moved "$before" || fail "Next does not leave $before"
    done
    say "$1"
    key Tab
}

# page: the page that the title of the window with the focus names; nothing while there is none.
page() {
    xdotool getwindowfocus getwindowname 2>/dev/null | sed -n 's/.* – \(.*\) — .*/\1/p'
}

moved() {
    now=$(page)
    [ -n "$now" ] && [ "$now" != "$1" ]
}

managed() {
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'
}

holds() {
    grep -qF -- "$2" "$1"
}

# saved TEXT...: saves with Ctrl+S and finds the texts in the project.
saved() {
    key ctrl+s
    for text; do
        until_true 10 holds "$project/offer.json" "$text" || fail "not saved: $text"
    done
    echo "  saved: $*"
}

# alone: no window of the program is on the screen but the main one.
alone() {
    [ "$(xdotool search --onlyvisible --class offerwright | wc -l)" -eq 1 ]
}

# answer TITLE PATH: types the path into the file dialog with this title. The list of files that
# offers itself meanwhile holds the keyboard until it is gone.
answer() {
    window "$1"
    key ctrl+a
    put "$2"
    key Return
    until_true 15 alone || fail "the dialog \"$1\" does not close"
}

answeredAll() {
    [ "$(count "$draft/offer.json" '"who": "Ada Example"')" -eq "$questions" ]
}

# count FILE TEXT: how often the text is in the file.
count() {
    grep -oF -- "$2" "$1" | wc -l
}

export HOME="$work/home"
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"
export XDG_RUNTIME_DIR="$work/run" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SOURCE_DATE_EPOCH
project=$work/pump
draft=$work/draft
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR" "$work/out"

# Without auto-repeat: a busy machine may hold a key for longer than it was pressed.
Xvfb -r -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -fbdir "$work" 3>"$work/display" \
    2>"$work/xvfb.log" &
xvfb=$!
until_true 10 test -s "$work/display" || fail 'Xvfb does not start'
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
wm=$!
until_true 10 managed || fail 'openbox does not start'
"$program" >"$work/program.log" 2>&1 &
app=$!

say 'New'
window 'Start'
key Return
window 'New offer – Offer'
key alt+n
window 'New offer – Listing'
key ctrl+n
window 'New offer – Offer'

say 'Offer'
fill fjordsense vibration-monitor 'Vibration Monitor'
put 'Start the module without a sensor: it plays a recorded signal.'
key ctrl+s
answer 'Save the project as a folder' "$project"
window 'pump – Offer'
saved '"publisherId": "fjordsense"' '"offerId": "vibration-monitor"' \
    '"name": "Vibration Monitor"' 'it plays a recorded signal."'

reach Listing
fill 'Vibration Monitor' 'Hear a failing bearing weeks before it stops your line.' \
    'Vibration Monitor listens to pumps, fans and gearboxes and names the part that wears.'
put 'Vibration Monitor hears a failing bearing.'
# Past the form of the hardware; the formats have keys of their own.
key Tab Tab Tab
fill 'https://www.fjordsense.example/privacy'
saved '"title": "Vibration Monitor"' 'before it stops your line."' 'the part that wears."' \
    '"privacyPolicyUrl": "https://www.fjordsense.example/privacy"'
holds "$project/description.html" 'hears a failing bearing.</p>' || fail 'no description'


reach 'Logos and media'
key space
answer 'Choose' "$sample/logos/master.svg"
# The picture is read beside the window; the star tells that the offer has it.
window 'pump* – Logos and media'
saved '"master": "logos/master.svg"'

reach Links
put 'Vibration Monitor documentation'
key Tab
put 'https://docs.fjordsense.example/vibration-monitor'
key Tab Up Up Tab
put 'Certified devices'
key Tab
put 'https://aka.ms/iot-edge-certified'
key Tab Up Tab
saved '"title": "Vibration Monitor documentation"' '"role": "documentation"' \
    '"url": "https://aka.ms/iot-edge-certified"' '"role": "deviceCatalogue"'

reach Legal
key space
saved '"contract": "standard"'

reach Support
fill 'Fjordsense customer desk' support@fjordsense.example '+47 22 12 34 00' \
    'https://www.fjordsense.example/contact'
# Past the box that copies the contact, and past the resellers' card.
key Tab
fill 'Ingrid Solheim' engineering@fjordsense.example '+47 22 12 34 56' \
    'https://www.fjordsense.example/engineering'
key Tab Tab Tab Tab Tab
fill 'https://www.fjordsense.example/support'
saved '"name": "Fjordsense customer desk"' '"phone": "+47 22 12 34 00"' \
    '"email": "engineering@fjordsense.example"' \
    '"publicUrl": "https://www.fjordsense.example/support"'

reach Plans
key space
fill 'Vibration Monitor' standard 'One gateway, up to forty machines.' \
    'Listens to up to forty machines from one gateway.'
saved '"id": "standard"' '"summary": "One gateway, up to forty machines."'

reach 'Container image'
fill 7d3c1c2e-5c1f-4e0a-9a52-2f6b1f0c8a41
# Behind the ID is where to find it.
key Tab
fill fjordsense-marketplace fjordsensemodules vibration-monitor fjordsensemodules \
    'Pa55word never saved'
saved '"subscriptionId": "7d3c1c2e-5c1f-4e0a-9a52-2f6b1f0c8a41"' \
    '"registry": "fjordsensemodules"' '"repository": "vibration-monitor"'
! grep -rqF 'Pa55word' "$work/pump" "$XDG_DATA_HOME" || fail 'the registry password was saved'

reach 'Default configuration'
key Tab Tab
fill ToCloud
put 'FROM /messages/modules/VibrationMonitor/outputs/alerts INTO $upstream'
saved '"name": "ToCloud"' \
    '"value": "FROM /messages/modules/VibrationMonitor/outputs/alerts INTO $upstream"'
"$cli" manifest "$project" | grep -qF 'VibrationMonitor/outputs/alerts' || fail 'no manifest'

reach 'Audience and leads'
put 2f1d7a0b-64c5-4d0e-8a43-5b2f0e9d1c77
key Tab
put 'Test subscription'
key Tab
saved '"id": "2f1d7a0b-64c5-4d0e-8a43-5b2f0e9d1c77"' '"description": "Test subscription"'

# A sound offer without a single answer; what is left to do is asked of a person.
say 'Open'
cp -R "$sample" "$draft"
sed -i '/"confirmations": {/,$d' "$draft/offer.json"
printf '  "confirmations": {}\n}\n' >>"$draft/offer.json"
key ctrl+o
answer "Open a project's offer.json or a bundle" "$draft/offer.json"
window 'draft – '

reach Checklist
questions=$("$cli" rules --format json | count /dev/stdin '"cpp-2019": "confirm"')
put 'Ada Example'
key Tab Tab space
answered=1
# The day, which shows the name, and "Why?" lie between one answer and the next.
while [ "$answered" -lt "$questions" ]; do
    key Tab Tab Tab space
    answered=$((answered + 1))
done
key ctrl+s
until_true 10 answeredAll || fail "answered: $(count "$draft/offer.json" '"who": "Ada Example"')"
echo "  answered: $questions"

# From within the note, where an editor would take the key for the end of the line.
say 'Review and export'
key Tab space ctrl+e
answer 'Export the bundle' "$work/out/bundle.zip"
bundle=$work/out/bundle.zip
until_true 60 test -s "$bundle" || fail 'no bundle'
"$cli" verify "$bundle"
"$cli" check "$bundle" >"$work/check.txt" || {
    cat "$work/check.txt"
    fail 'the bundle has errors'
}
echo "exported and verified: $(basename "$bundle")"
