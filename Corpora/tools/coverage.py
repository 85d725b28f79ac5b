#!/usr/bin/env python3
"""Make docs/coverage.md and the catalogue's numbers for the program from Corpora/techniques/catalogue.jsonl.

    python3 Corpora/tools/coverage.py            writes both
    python3 Corpora/tools/coverage.py --check    exits 1 if one of them would change

The catalogue says what each number is, where it comes from, which filters fall for it, and which peers have an
instance of it; what is made here is read from the sources, as the manual pages are.
"""

import importlib.util
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "coverage.md"
TABLE = ROOT / "Sources" / "Techniques" / "Generated" / "CatalogueTable.swift"
PEERS = ["dnstwist", "PortSwigger", "PayloadsAllTheThings", "ail-typo-squatting"]
WHY_NOT = {
    251: "a property of the whole policy, which the policy reader refuses",
}
RUNTIME = "happens behind the URL: in answers, name resolution, caches or proxies"

spec = importlib.util.spec_from_file_location("pages", ROOT / "Corpora" / "tools" / "technique-pages.py")
pages = importlib.util.module_from_spec(spec)
spec.loader.exec_module(pages)


def cell(text):
    """Text for a cell of a table, in ASCII: what cannot be seen would be lost."""
    escaped = "".join(c if " " <= c <= "~" else f"\\u{{{ord(c):x}}}" for c in text)
    return escaped.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("`", "'")


def row(cells):
    return "| " + " | ".join(str(c) for c in cells) + " |\n"


def page(catalogue, makers):
    made = [c for c in catalogue if makers.get(c["number"])]
    text = (
        "# Coverage of the catalogue\n\n"
        "Made by `Corpora/tools/coverage.py` from `Corpora/techniques/catalogue.jsonl` and the sources; do not edit.\n\n"
        f"The catalogue has {len(catalogue)} techniques, the union of the public sources read. A mark means at least one\n"
        "instance in the data or code of dnstwist 20250130, PortSwigger's URL validation bypass cheat sheet,\n"
        "PayloadsAllTheThings, or ail-typo-squatting 2.7.6.\n\n"
        f"Made here: {len(made)}, of which {sum(not c['peers'] for c in made)} are in none of the four.\n\n"
        + row(["family", "techniques", "gatecrash"] + PEERS) + row(["---"] * (3 + len(PEERS))))
    families = list(dict.fromkeys(c["family"] for c in catalogue))
    for family in families + [None]:
        these = [c for c in catalogue if family in (None, c["family"])]
        text += row(
            [family or "all", len(these), sum(bool(makers.get(c["number"])) for c in these)]
            + [sum(peer in c["peers"] for c in these) for peer in PEERS])
    text += "\n## Every number\n\n" + row(["#", "technique", "made here by", "peers", "filters it breaks", "sources"])
    text += row(["---"] * 6)
    for c in catalogue:
        here = ", ".join(f"`{m}`" for m in makers.get(c["number"], [])) or "no: " + WHY_NOT.get(c["number"], RUNTIME)
        text += row(
            [c["number"], cell(c["name"]), here, ", ".join(c["peers"]), cell(c["breaks"]), cell(c["sources"])])
    return text


def table(catalogue):
    text = (
        "// Made by Corpora/tools/coverage.py from Corpora/techniques/catalogue.jsonl; do not edit.\n"
        "// swift-format-ignore-file\n\nextension CatalogueNumber {\n"
        "  /// Number, name, the filters that fall for it and sources, on each line, with tabs in between.\n"
        "  static let table: StaticString = \"\"\"\n")
    for c in catalogue:
        fields = [str(c["number"])] + [
            "".join(ch if " " <= ch <= "~" else f"\\u{{{ord(ch):x}}}" for ch in c[key])
            for key in ("name", "breaks", "sources")]
        text += "    " + "\t".join(fields).replace("\\", "\\\\") + "\n"
    return text + "    \"\"\"\n}\n"


def main():
    with open(ROOT / "Corpora" / "techniques" / "catalogue.jsonl", encoding="utf-8") as file:
        catalogue = [json.loads(line) for line in file]
    makers = {}
    for _, slug, family, _, _, numbers, _ in pages.techniques():
        for number in numbers:
            makers.setdefault(number, []).append(f"{family}/{slug}")
    changed = []
    for file, text in [(PAGE, page(catalogue, makers)), (TABLE, table(catalogue))]:
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            changed.append(str(file.relative_to(ROOT)))
            if "--check" not in sys.argv:
                file.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and changed:
        sys.exit("out of date, run Corpora/tools/coverage.py: " + ", ".join(changed))
    print(f"{len(catalogue)} techniques, {sum(bool(makers.get(c['number'])) for c in catalogue)} made here")


main()
