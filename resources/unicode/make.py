#!/usr/bin/env python3
"""Writes the tables of characters in this folder.

    npm install --prefix /tmp/unicode @unicode/unicode-18.0.0
    resources/unicode/make.py 18.0.0 /tmp/unicode/node_modules

The first argument is the version of Unicode, the second the folder with the npm package that holds
it. Scripts, emoji, names and what is assigned come from there; the files that it lacks (variation
sequences, names of controls) from Debian's package unicode-data, and what looks alike from ICU's
spoof checker, whose tables are its own version's. Each table names the version of its source.
A new version comes each September. node has to be installed.
"""

import ctypes
import ctypes.util
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
DEBIAN = pathlib.Path("/usr/share/unicode")
MOST = 0x110000

# What the program asks about: letters that pass for one another, scripts that need joiners or break
# marks, and those that have spaces and signs of their own width.
LOOK_ALIKE = ["Latin", "Greek", "Cyrillic", "Armenian", "Coptic", "Cherokee", "Lisu"]
SCRIPTS = LOOK_ALIKE + [
    "Arabic", "Bengali", "Bopomofo", "Devanagari", "Gujarati", "Gurmukhi", "Han", "Hangul",
    "Hiragana", "Kannada", "Katakana", "Khmer", "Lao", "Malayalam", "Mongolian", "Myanmar", "Nko",
    "Oriya", "Sinhala", "Syriac", "Tamil", "Telugu", "Thai", "Tibetan"]

READ = """
import { pathToFileURL } from 'node:url';
const [root, scripts] = [process.argv[1], process.argv[2].split(',')];
const load = async (path) => (await import(pathToFileURL(`${root}/${path}`))).default;
const ranges = async (path) =>
    (await load(`${path}/ranges.mjs`)).map(({ begin, end }) => [begin, end]);
const data = { names: [...(await load('Names/index.mjs')).entries()] };
data.emoji = await ranges('Binary_Property/Emoji');
data.shown = await ranges('Binary_Property/Emoji_Presentation');
data.assigned = await ranges('Binary_Property/Assigned');
data.ignorable = await ranges('Binary_Property/Default_Ignorable_Code_Point');
data.format = await ranges('General_Category/Format');
data.space = await ranges('General_Category/Space_Separator');
data.scripts = {};
for (const script of scripts) data.scripts[script] = await ranges(`Script/${script}`);
console.log(JSON.stringify(data));
"""


def read_package(package):
    out = subprocess.run(["node", "--input-type=module", "-e", READ, str(package), ",".join(SCRIPTS)],
                         check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def points(ranges):
    """The package's ranges end before their end."""
    return {point for first, end in ranges for point in range(first, end)}


def as_ranges(values):
    result = []
    for value in sorted(values):
        if result and result[-1][1] == value - 1:
            result[-1][1] = value
        else:
            result.append([value, value])
    return result


def written(first, last):
    return f"{first:X}" if first == last else f"{first:X}-{last:X}"


def write(name, title, lines):
    text = "\n".join([f"# {title}", "# Made by resources/unicode/make.py; licence: LICENSE.", *lines])
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def table_of(ranges, value=""):
    return [written(*one) + (f" {value}" if value else "") for one in ranges]


def rows_of(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("#")[0].split(";")]
        if len(cells) > 1:
            yield cells


def variations():
    """By selector: the characters after which it has an effect."""
    found = {}
    for path in ("StandardizedVariants.txt", "emoji/emoji-variation-sequences.txt"):
        for cells in rows_of(DEBIAN / path):
            base, selector = (int(part, 16) for part in cells[0].split())
            found.setdefault(selector, set()).add(base)
    return found


class Spoof:
    """ICU's spoof checker (uspoof.h), by its functions without a version in their names."""

    def __init__(self):
        path = ctypes.util.find_library("icui18n")
        self.suffix = path.rsplit(".", 1)[1]
        self.i18n = ctypes.CDLL(path)
        self.common = ctypes.CDLL(ctypes.util.find_library("icuuc"))
        opened = self.function(self.i18n, "uspoof_open")
        opened.restype = ctypes.c_void_p
        self.status = ctypes.c_int(0)
        self.checker = ctypes.c_void_p(opened(ctypes.byref(self.status)))

    def function(self, library, name):
        return getattr(library, f"{name}_{self.suffix}")

    def version(self):
        numbers = (ctypes.c_uint8 * 4)()
        self.function(self.common, "u_getUnicodeVersion")(numbers)
        return ".".join(str(number) for number in numbers[:3])

    def skeleton(self, text):
        buffer = ctypes.create_string_buffer(256)
        size = self.function(self.i18n, "uspoof_getSkeletonUTF8")(
            self.checker, 0, text.encode(), -1, buffer, len(buffer), ctypes.byref(self.status))
        return buffer.raw[:size].decode()


def confusables(spoof, letters):
    """Pairs of a letter and the one letter that stands for all that look like it."""
    for point in sorted(letters):
        skeleton = spoof.skeleton(chr(point))
        if len(skeleton) == 1 and ord(skeleton) in letters and skeleton != chr(point):
            yield point, ord(skeleton)


def control_names():
    kinds = {}
    for point, name, kind in (cells for cells in rows_of(DEBIAN / "NameAliases.txt")):
        if kind in ("control", "figment"):
            kinds.setdefault(int(point, 16), name)
    return kinds


def main():
    version, modules = sys.argv[1], pathlib.Path(sys.argv[2])
    data = read_package(modules / "@unicode" / f"unicode-{version}")
    debian = (DEBIAN / "ReadMe.txt").read_text(encoding="utf-8")
    debian = next(word for word in debian.split() if word.count(".") == 2 and word[0].isdigit())
    spoof = Spoof()

    shown = points(data["shown"])
    write("emoji.txt", f"Unicode {version}: Emoji; P: Emoji_Presentation",
          sorted(table_of(as_ranges(points(data["emoji"]) - shown)) + table_of(as_ranges(shown), "P"),
                 key=lambda line: int(line.split()[0].split("-")[0], 16)))
    write("assigned.txt", f"Unicode {version}: every character that is assigned",
          table_of(as_ranges(points(data["assigned"]))))
    write("scripts.txt", f"Unicode {version}: Script, as far as the program asks",
          [line for script in SCRIPTS
           for line in table_of(as_ranges(points(data["scripts"][script])), script)])
    write("variations.txt",
          f"Unicode {debian}: by variation selector, after which characters it has an effect",
          [f"{selector:X} {written(*one)}" for selector, bases in sorted(variations().items())
           for one in as_ranges(bases)])

    letters = points(sum((data["scripts"][script] for script in LOOK_ALIKE), []))
    pairs = list(confusables(spoof, letters))
    write("confusables.txt",
          f"Unicode {spoof.version()}: letters and the one that stands for all that look alike",
          [f"{point:X} {prototype:X}" for point, prototype in pairs])

    named = points(data["ignorable"]) | points(data["format"]) | points(data["space"])
    named |= {0x2028, 0x2029}
    named |= {letter for point, skeleton in pairs if skeleton < 0x80 for letter in (point, skeleton)}
    named = {point for point in named
             if not (0xFE00 <= point <= 0xFE0F or 0xE0100 <= point <= 0xE01EF)}
    names = {point: name for point, name in data["names"] if point in named}
    names |= control_names()
    write("names.txt", f"Unicode {version}: names of characters that nobody sees or tells apart",
          [f"{point:X} {name}" for point, name in sorted(names.items())])


if __name__ == "__main__":
    main()
