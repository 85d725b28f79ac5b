#!/usr/bin/env python3
"""Draws Corpora/kill-matrix/kill-matrix.tsv as docs/images/kill-matrix.svg: a darker cell killed earlier.

The times of Corpora/kill-matrix/first-findings.tsv become the table at the end of docs/kill-matrix.md.
"""
import math, pathlib, statistics, sys
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
CELL, LEFT, TOP = 13, 190, 112
TABLE = "## Time to the first finding\n"


def tell_times():
    lines = (ROOT / "Corpora/kill-matrix/first-findings.tsv").read_text().splitlines()[1:]
    rows = [(name, int(cases), int(time)) for name, cases, time in (line.split("\t") for line in lines)]
    laws = {row[0]: row[1] for row in (
        line.split("\t") for line in (ROOT / "Corpora/kill-matrix/kill-matrix.tsv").read_text().splitlines()[2:])}
    answer = [time for name, _, time in rows if laws[name] != "P-58"]
    text = [
        TABLE,
        "Each gate alone, in process, from the start of the campaign to the first finding with its minimal input: "
        f"median {statistics.median(answer):.0f} ms, at most {max(answer):,} ms",
        "where the gate answers; gates that hang cost their time limit again and again while the input is shrunk. "
        "Cases are those judged before the",
        "block in which the finding lies; a block has 512. One run of `make kill-matrix`.",
        "", "| gate | law | cases | ms |", "| --- | --- | ---: | ---: |"]
    text += [f"| `{name}` | {laws[name]} | {cases:,} | {time:,} |" for name, cases, time in rows]
    path = ROOT / "docs/kill-matrix.md"
    path.write_text(path.read_text().split(TABLE)[0] + "\n".join(text) + "\n")


def main():
    lines = (ROOT / "Corpora/kill-matrix/kill-matrix.tsv").read_text().splitlines()
    head = lines[1].split("\t")[3:]
    rows = [line.split("\t") for line in lines[2:]]
    gap = next(place for place, name in enumerate(head) if name.startswith("P-"))
    x = lambda place: LEFT + place * CELL + (CELL if place >= gap else 0)
    width, height = x(len(head)) + 8, TOP + len(rows) * CELL + 34
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'font-family="system-ui, sans-serif" font-size="10" role="img">',
        "<title>Which family of techniques and which law kills which gate</title>",
        f'<rect width="{width}" height="{height}" fill="#fcfcfa"/>']
    for place, name in enumerate(head):
        out.append(f'<text transform="translate({x(place) + 10} {TOP - 6}) rotate(-60)">{escape(name)}</text>')
    for number, row in enumerate(rows):
        y = TOP + number * CELL
        out.append(f'<text x="{LEFT - 6}" y="{y + 10}" text-anchor="end">{escape(row[0])}</text>')
        for place, cell in enumerate(row[3:]):
            fill = "#efefea"
            if cell:
                light = 28 + 11 * min(4.7, math.log10(int(cell) + 1))
                fill = f"hsl({5 if place >= gap else 212} 62% {light:.0f}%)"
            mark = ' stroke="#111"' if cell and head[place] == row[1] else ""
            out.append(f'<rect x="{x(place)}" y="{y}" width="{CELL - 2}" height="{CELL - 2}" fill="{fill}"{mark}/>')
    note = "Blue: families of techniques alone. Red: laws, framed the one that the gate must break. Darker is earlier."
    out += [f'<text x="{LEFT}" y="{height - 12}">{note}</text>', "</svg>"]
    picture = "\n".join(out) + "\n"
    path = ROOT / "docs/images/kill-matrix.svg"
    if "--check" in sys.argv:
        sys.exit(0 if path.exists() and path.read_text() == picture else "run make kill-matrix")
    path.write_text(picture)
    tell_times()


main()
