#!/usr/bin/env python3
"""Draws the pictures of the sample offers: the logo as SVG, the screenshots as PNG.

usage: resources/samples/draw.py        (needs rsvg-convert: package librsvg2-bin)

The pictures are made of numbers with a fixed seed, so that drawing them again changes nothing.
"""

import math
import pathlib
import random
import subprocess
import zlib
import struct

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE / "vibration-monitor"
FAULTY = HERE / "faulty"

INK, MUTED, LINE, PAPER, CARD = "#16323a", "#5b7680", "#d8e3e6", "#f3f7f8", "#ffffff"
TEAL, AMBER, RED, GREEN = "#0f7c86", "#d98a1f", "#c2413b", "#2f8f5b"


def pulse(x):
    """A decaying oscillation: what a bearing answers to a knock. x in 0..1, result in -1..1."""
    return math.sin(x * 7.5 * math.pi) * math.exp(-2.1 * abs(x - 0.42) * 2)


def path(points):
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points)


def logo():
    wave = path((96 + 320 * i / 160, 256 - 118 * pulse(i / 160)) for i in range(161))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">
  <rect width="512" height="512" fill="{TEAL}"/>
  <circle cx="256" cy="256" r="196" fill="none" stroke="#8fd0d3" stroke-width="22"/>
  <path d="{wave}" fill="none" stroke="#f6c667" stroke-width="30"
        stroke-linejoin="round" stroke-linecap="round"/>
</svg>
"""


def text(x, y, words, size, colour=INK, weight="normal", anchor="start"):
    return (f'<text x="{x}" y="{y}" font-family="Noto Sans, DejaVu Sans, sans-serif" '
            f'font-size="{size}" fill="{colour}" font-weight="{weight}" '
            f'text-anchor="{anchor}">{words}</text>')


def card(x, y, width, height, title):
    return (f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="10" fill="{CARD}" '
            f'stroke="{LINE}"/>' + text(x + 24, y + 38, title, 19, INK, "bold"))


def frame(title, body):
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1280 720">
<rect width="1280" height="720" fill="{PAPER}"/>
<rect width="1280" height="72" fill="{TEAL}"/>
{text(32, 46, title, 26, "#ffffff", "bold")}
{text(1248, 46, "Line 3 · Pump house", 20, "#d5eef0", "normal", "end")}
{body}
</svg>
"""


def grid(x, y, width, height, rows):
    lines = (y + height * row / rows for row in range(rows + 1))
    return "".join(f'<line x1="{x}" x2="{x + width}" y1="{at:.0f}" y2="{at:.0f}" stroke="{LINE}"/>'
                   for at in lines)


def machines():
    rows = [("Feed pump A", "1.8 mm/s", GREEN, "Good"), ("Feed pump B", "2.1 mm/s", GREEN, "Good"),
            ("Exhaust fan", "4.9 mm/s", AMBER, "Watch"), ("Mixer drive", "1.2 mm/s", GREEN, "Good"),
            ("Conveyor motor", "7.4 mm/s", RED, "Act now")]
    body = card(32, 104, 440, 584, "Machines")
    for number, (name, speed, colour, word) in enumerate(rows):
        y = 176 + number * 100
        body += f'<line x1="56" x2="448" y1="{y + 62}" y2="{y + 62}" stroke="{LINE}"/>'
        body += f'<circle cx="72" cy="{y + 12}" r="11" fill="{colour}"/>'
        body += text(100, y + 18, name, 20) + text(100, y + 44, word, 16, MUTED)
        body += text(448, y + 20, speed, 20, INK, "bold", "end")
    return body


def dashboard():
    noise = random.Random(7)
    samples = [(528 + 676 * i / 240, 300 - 64 * pulse((i % 60) / 60) * (1 + i / 200)
                - noise.uniform(-9, 9)) for i in range(241)]
    trend = [(528 + 676 * i / 60, 628 - 1.0 * i - 0.012 * i * i - noise.uniform(-5, 5))
             for i in range(61)]
    body = machines()
    body += card(504, 104, 744, 320, "Conveyor motor: acceleration, last second")
    body += grid(528, 180, 676, 216, 4)
    body += f'<path d="{path(samples)}" fill="none" stroke="{TEAL}" stroke-width="2.5"/>'
    body += card(504, 448, 744, 240, "Velocity, last 30 days")
    body += grid(528, 510, 676, 144, 3)
    body += (f'<line x1="528" x2="1204" y1="542" y2="542" stroke="{AMBER}" stroke-width="2" '
             f'stroke-dasharray="8 6"/>') + text(1204, 534, "ISO 10816 limit", 15, AMBER, "normal", "end")
    body += f'<path d="{path(trend)}" fill="none" stroke="{RED}" stroke-width="3"/>'
    return frame("Vibration Monitor", body)


def spectrum():
    noise = random.Random(11)
    peaks = {18: 230, 36: 120, 61: 320, 62: 190, 79: 90, 97: 150}
    body = card(32, 104, 1216, 424, "Exhaust fan: envelope spectrum")
    body += grid(72, 176, 1136, 300, 5)
    for line in range(120):
        height = peaks.get(line, 0) * 0.85 + noise.uniform(4, 26)
        colour = AMBER if line in (61, 62) else TEAL
        body += (f'<rect x="{76 + line * 9.4:.1f}" y="{476 - height:.1f}" width="6" '
                 f'height="{height:.1f}" fill="{colour}"/>')
    body += text(676, 196, "Outer race, 61 Hz", 17, AMBER, "bold")
    for hertz in range(0, 121, 20):
        body += text(76 + hertz * 9.4, 504, f"{hertz} Hz", 15, MUTED, "normal", "middle")
    facts = [("Bearing", "6309, drive end"), ("Fault", "Outer race, early"),
             ("Advice", "Replace within 6 weeks"), ("Speed", "1 480 rpm")]
    for number, (name, value) in enumerate(facts):
        x = 32 + number * 308
        body += card(x, 552, 292, 136, name) + text(x + 24, 640, value, 20, TEAL, "bold")
    return frame("Vibration Monitor", body)


def png_from_svg(svg, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["rsvg-convert", "-o", str(target)], input=svg.encode(), check=True)


def flat_png(target, width, height, colour):
    """A picture of one colour, for the faults that need no more."""
    row = b"\0" + bytes(colour) * width
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
              (b"IDAT", zlib.compress(row * height, 9)), (b"IEND", b"")]
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n")
        for kind, data in chunks:
            out.write(struct.pack(">I", len(data)) + kind + data)
            out.write(struct.pack(">I", zlib.crc32(kind + data)))


def main():
    logos = SAMPLE / "logos"
    logos.mkdir(parents=True, exist_ok=True)
    (logos / "master.svg").write_text(logo())
    png_from_svg(dashboard(), SAMPLE / "screenshots" / "dashboard.png")
    png_from_svg(spectrum(), SAMPLE / "screenshots" / "spectrum.png")
    flat_png(FAULTY / "logos" / "small.png", 48, 40, (194, 65, 59))
    flat_png(FAULTY / "screenshots" / "tiny.png", 320, 200, (91, 118, 128))
    # Not a picture at all, though its name says so.
    (FAULTY / "logos" / "medium.png").write_bytes(b"GIF89a" + bytes(40))


if __name__ == "__main__":
    main()
