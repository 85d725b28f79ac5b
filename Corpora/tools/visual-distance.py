#!/usr/bin/env python3
"""Measure how alike characters look, from real fonts, and make the table of look-alikes.

    pip install freetype-py==2.5.1 numpy       apt-get install fonts-dejavu fonts-noto-core fonts-unifont
    python3 Corpora/tools/visual-distance.py IdnaMappingTable.txt

Run by hand; what it writes is committed, and nothing else needs fonts. It compares each ASCII letter and digit
with every letter and number that names may have (status `valid` in the mapping table of UTS #46, without NV8 and
XV8) and with every pair of small letters, in each family of fonts that has both:

- A glyph is drawn without hinting at 48 pixels to the em, on its baseline, in 256 greys, and softened by a box of
  3 by 3 pixels, so that a stroke one pixel off is not a different stroke. Ink begins at a fixed column.
- The distance of two glyphs a and b is the Bray-Curtis dissimilarity, sum |a - b| / (sum a + sum b): 0 where they
  are drawn alike, 1 where no ink coincides. The smallest of shifts by up to 3 columns counts.
- The distance of two characters is the mean over families, in percent. Where only one family has the character,
  5 percent are added, because most readers' fonts will draw it with another design.

Pairs above 45 percent are left out, and all but the 100 nearest of a letter. The families are drawn from several
files where the family is: a foreign letter of Noto Sans is compared with Latin of Noto Sans.
"""

import pathlib
import re
import subprocess
import sys
import unicodedata

import freetype
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEXT = ROOT / "Corpora" / "visual" / "lookalikes.txt"
TABLE = ROOT / "Sources" / "UnicodeSecurity" / "Generated" / "VisualTable.swift"
EM, WIDTH, HEIGHT, BASE, LEFT, SHIFT = 48, 76, 76, 54, 6, 3
FURTHEST, MOST, ALONE = 45, 100, 5
TARGETS = "abcdefghijklmnopqrstuvwxyz0123456789"
FAMILIES = {
    "Noto Sans": ("truetype/noto", r"NotoSans(-|[A-Z][A-Za-z]*-)Regular\.ttf", "NotoSans-Regular.ttf"),
    "Noto Serif": ("truetype/noto", r"NotoSerif(-|[A-Z][A-Za-z]*-)Regular\.ttf", "NotoSerif-Regular.ttf"),
    "DejaVu Sans": ("truetype/dejavu", r"DejaVuSans\.ttf", "DejaVuSans.ttf"),
    "DejaVu Serif": ("truetype/dejavu", r"DejaVuSerif\.ttf", "DejaVuSerif.ttf"),
    "GNU Unifont": ("opentype/unifont", r"unifont(_upper)?\.otf", "unifont.otf"),
}
PACKAGES = {
    "fonts-dejavu-core": "Bitstream Vera and Arev licences, changes in the public domain",
    "fonts-noto-core": "SIL Open Font License 1.1",
    "fonts-unifont": "GPL 2 or later with the font embedding exception, or SIL Open Font License 1.1",
}


def candidates(mapping):
    """The letters and numbers beyond ASCII that UTS #46 keeps and IDNA2008 admits."""
    found = []
    for line in open(mapping, encoding="utf-8"):
        fields = [f.strip() for f in line.split("#")[0].split(";")]
        if len(fields) < 2 or fields[1] != "valid" or (len(fields) > 3 and fields[3]):
            continue
        first, _, last = fields[0].partition("..")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            if code > 0x7F and unicodedata.category(chr(code))[0] in "LN":
                found.append(code)
    return found


class Family:
    """The faces of one design, Latin first."""

    def __init__(self, folder, pattern, latin):
        files = sorted(pathlib.Path("/usr/share/fonts", folder).glob("*"), key=lambda f: (f.name != latin, f.name))
        self.faces = [freetype.Face(str(f)) for f in files if re.fullmatch(pattern, f.name)]
        if not self.faces:
            sys.exit(f"no font for {latin}: install its package")
        for face in self.faces:
            face.set_pixel_sizes(0, EM)

    def draw(self, text):
        """The greys of a text, softened, or None where the family cannot draw it."""
        canvas, pen, start = np.zeros((HEIGHT, WIDTH + 64), np.float32), 0, None
        for character in text:
            face = next((f for f in self.faces if f.get_char_index(character)), None)
            if face is None:
                return None
            face.load_char(character, freetype.FT_LOAD_RENDER | freetype.FT_LOAD_NO_HINTING)
            bitmap, glyph = face.glyph.bitmap, face.glyph
            if bitmap.width and bitmap.rows:
                if bitmap.pixel_mode == freetype.FT_PIXEL_MODE_MONO:
                    return None
                ink = np.array(bitmap.buffer, np.float32).reshape(bitmap.rows, bitmap.pitch)[:, : bitmap.width]
                x, y = pen + glyph.bitmap_left, BASE - glyph.bitmap_top
                start = x if start is None else start
                x += LEFT - start
                if x < 0 or y < 0 or y + bitmap.rows > HEIGHT or x + bitmap.width > WIDTH - LEFT:
                    return None
                canvas[y : y + bitmap.rows, x : x + bitmap.width] += ink
            pen += glyph.advance.x >> 6
        if start is None:
            return None
        canvas = np.minimum(canvas[:, :WIDTH], 255) / 255
        padded = np.pad(canvas, 1)
        return sum(padded[i : i + HEIGHT, j : j + WIDTH] for i in range(3) for j in range(3)) / 9


def box(image):
    rows, columns = np.flatnonzero(image.any(1)), np.flatnonzero(image.any(0))
    return rows[0], rows[-1], columns[-1]


def measure(family, texts):
    """The distance of each target to each text, {(target, text): percent}."""
    drawn = [(text, image) for text in texts if (image := family.draw(text)) is not None and image.any()]
    boxes = np.array([box(image) for _, image in drawn])
    images = np.array([image.ravel() for _, image in drawn])
    sums = images.sum(1)
    distances = {}
    for target in TARGETS:
        image = family.draw(target)
        near = np.flatnonzero((np.abs(boxes - np.array(box(image))) <= (17, 14, 9)).all(1))
        best = np.full(len(near), 9.0)
        for shift in range(-SHIFT, SHIFT + 1):
            moved = np.roll(image, shift, axis=1).ravel()
            for part in range(0, len(near), 2000):
                some = near[part : part + 2000]
                ratio = np.abs(images[some] - moved).sum(1) / (sums[some] + moved.sum())
                best[part : part + 2000] = np.minimum(best[part : part + 2000], ratio)
        for index, value in zip(near, best):
            distances[target, drawn[index][0]] = value * 100
    return distances, {text for text, _ in drawn}


def main():
    texts = [chr(code) for code in candidates(sys.argv[1])] + list(TARGETS)
    texts += [a + b for a in TARGETS[:26] for b in TARGETS[:26]]
    total, counts, coverage = {}, {}, {}
    for name, place in FAMILIES.items():
        family = Family(*place)
        distances, drawn = measure(family, texts)
        for text in drawn:
            coverage[text] = coverage.get(text, 0) + 1
        for pair, value in distances.items():
            total[pair] = total.get(pair, 0) + value
            counts[pair] = counts.get(pair, 0) + 1
        print(f"{name}: {len(family.faces)} files, {len(drawn)} texts, {len(distances)} pairs", flush=True)
    rows = {target: [] for target in TARGETS}
    for (target, text), value in total.items():
        # A family that draws the text and found it too far away to compare counts as the furthest there is.
        missed = coverage[text] - counts[target, text]
        mean = (value + 100 * missed) / coverage[text] + (ALONE if coverage[text] == 1 else 0)
        if text != target and mean <= FURTHEST:
            rows[target].append((round(mean), [ord(c) for c in text]))
    lines = []
    for target in TARGETS:
        nearest = sorted(rows[target])[:MOST]
        lines.append(f"{target} " + " ".join("+".join(f"{c:X}" for c in codes) + f":{d}" for d, codes in nearest))
    versions = [
        f"{package} {subprocess.check_output(['dpkg-query', '-Wf', '${Version}', package], text=True)} ({licence})"
        for package, licence in PACKAGES.items()]
    head = [
        "What looks like an ASCII letter or digit, nearest first: code points in hexadecimal and the distance in percent.",
        "Measured by Corpora/tools/visual-distance.py, where the distance is defined, with FreeType "
        + ".".join(map(str, freetype.version())) + " and " + unicodedata.unidata_version + " categories, from",
        *("  " + version for version in versions)]
    TEXT.write_text("".join(f"# {line}\n" for line in head) + "".join(line + "\n" for line in lines), encoding="utf-8")
    TABLE.write_text(
        "// Made by Corpora/tools/visual-distance.py. Do not edit.\n// swift-format-ignore-file\n\n"
        "/// What looks like an ASCII letter or digit: `Corpora/visual/lookalikes.txt` without its notes.\n"
        "enum VisualTable {\n  static let text: StaticString = \"\"\"\n"
        + "".join(f"    {line}\n" for line in lines) + "    \"\"\"\n}\n", encoding="utf-8")
    print(f"{sum(len(r) for r in rows.values())} pairs, {TABLE.stat().st_size} bytes")


main()
