#!/usr/bin/env python3
"""Make the lists of techniques and their manual pages from the sources.

    python3 Corpora/tools/technique-pages.py            writes Sources/Techniques/Generated
    python3 Corpora/tools/technique-pages.py --check    exits 1 if a file there would change

`make generate` runs the first form. There is one generated file for each family, so that changes to
different families never touch the same file. Nobody edits these files by hand; after a merge or a
rebase run the script again and commit what it changed.

A technique is an `enum` under Sources/Techniques that conforms to Technique or EntryTechnique. It is
internal: the public surface is Catalogue and TechniquePages.

    /// One sentence that says what it does.
    ///
    /// Why filters fall for it, in one or more paragraphs.
    ///
    ///     https://example.com/   becomes   https://example.com./
    enum TrailingDot: Technique {
      static let id = TechniqueID("subdomain", "trailing-dot")
      static let catalogue = [137]
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources" / "Techniques"
FAMILIES = [
    "homograph", "idna", "normalization", "invisible", "subdomain", "subpath", "authority",
    "scheme", "ip", "encoding", "entry", "typosquat",
]
DECLARATION = re.compile(
    r"((?:^///[^\n]*\n)+)^enum (\w+): (Technique|EntryTechnique)\b[^\n]*\{\n(.*?)^\}",
    re.M | re.S)
ID = re.compile(r'static let id = TechniqueID\(\s*"([a-z0-9]+)",\s*"([a-z0-9-]+)"\s*\)')
NUMBERS = re.compile(r"static let catalogue(?:: \[Int\])? = \[([\d,\s]*)\]")


class Fault(Exception):
    pass


def page(comment, name):
    lines = [line[3:][1:] if line.startswith("/// ") else line[3:] for line in comment.splitlines()]
    examples = [line.strip() for line in lines if line.startswith("    ")]
    halves = re.split(r"\s+becomes\s+", examples[0]) if examples else []
    if len(halves) != 2:
        raise Fault(f"{name}: the doc comment needs an indented line `before   becomes   after`")
    paragraphs, words = [], []
    for line in lines + [""]:
        if line.strip() and not line.startswith("    "):
            words.append(line.strip())
        elif words:
            paragraphs.append(" ".join(words))
            words = []
    if len(paragraphs) < 2:
        raise Fault(f"{name}: the doc comment needs a sentence and a paragraph that says why filters fall for it")
    return paragraphs[0], paragraphs[1:], halves[0].strip(), halves[1].strip()


def techniques():
    found = []
    for file in sorted(SOURCES.rglob("*.swift")):
        if "Generated" in file.parts:
            continue
        for comment, name, kind, body in DECLARATION.findall(file.read_text(encoding="utf-8")):
            id, numbers = ID.search(body), NUMBERS.search(body)
            if not id or not numbers:
                raise Fault(f"{name}: `static let id = TechniqueID(…)` or `static let catalogue = […]` not found")
            if id[1] not in FAMILIES:
                raise Fault(f"{name}: no family is called {id[1]}")
            catalogue = [int(n) for n in re.findall(r"\d+", numbers[1])]
            found.append((min(catalogue, default=10**6), id[2], id[1], name, kind, catalogue, page(comment, name)))
    ids = [(row[2], row[1]) for row in found]
    for id in ids:
        if ids.count(id) > 1:
            raise Fault(f"{'/'.join(id)} names two techniques")
    return sorted(found)


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def list_of(name, type, elements):
    head = f"  static let {name}: [{type}] = ["
    if not elements:
        return head + "]\n"
    return head + "\n" + "".join(f"    {element},\n" for element in elements) + "  ]\n"


def page_of(row):
    _, slug, family, _, kind, catalogue, (summary, paragraphs, before, after) = row
    texts = ",\n        ".join(literal(p) for p in paragraphs)
    return (
        f"TechniquePage(\n      id: TechniqueID({literal(family)}, {literal(slug)}),\n"
        f"      summary: {literal(summary)},\n      paragraphs: [\n        {texts},\n      ],\n"
        f"      before: {literal(before)},\n      after: {literal(after)},\n"
        f"      catalogue: {catalogue}" + (",\n      worksOnEntries: true" if kind == "EntryTechnique" else "") + ")")


def generated(family, rows):
    mine = [row for row in rows if row[2] == family]
    text = "// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.\n"
    text += "// swift-format-ignore-file\n\n"
    text += "internal import HarnessModel\n\nextension Catalogue {\n"
    text += list_of(family, "any Technique.Type", [f"{r[3]}.self" for r in mine if r[4] == "Technique"])
    text += list_of(
        f"{family}Entries", "any EntryTechnique.Type", [f"{r[3]}.self" for r in mine if r[4] == "EntryTechnique"])
    text += "}\n\nextension TechniquePages {\n"
    text += list_of(family, "TechniquePage", [page_of(r) for r in mine])
    return text + "}\n"


def main():
    rows = techniques()
    folder = SOURCES / "Generated"
    folder.mkdir(exist_ok=True)
    changed = []
    for family in FAMILIES:
        file, text = folder / f"Catalogue+{family}.swift", generated(family, rows)
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            changed.append(file.name)
            if "--check" not in sys.argv:
                file.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and changed:
        sys.exit("out of date, run `make generate`: " + ", ".join(changed))
    print(f"{len(rows)} techniques, {len(changed)} files changed")


if __name__ == "__main__":
    try:
        main()
    except Fault as fault:
        sys.exit(f"technique-pages: {fault}")
