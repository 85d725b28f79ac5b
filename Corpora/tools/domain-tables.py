#!/usr/bin/env python3
"""Make the tables of top-level domains and of second levels that others can register below.

    python3 Corpora/tools/domain-tables.py TLDS PSL [PSL...]

TLDS is IANA's tlds-alpha-by-domain.txt (a list of facts about the root zone; lines that are not names are
skipped). Each PSL is a version of the Public Suffix List, which is subject to the Mozilla Public License 2.0;
so is the table made of it. Run by hand; the results under Sources/Techniques/Generated are committed.
"""

import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Techniques" / "Generated"


def write(file, head, name, summary, lines):
    text = "\n".join("    " + line for line in lines)
    (FOLDER / file).write_text(
        f"// Made by Corpora/tools/domain-tables.py. Do not edit.\n{head}// swift-format-ignore-file\n\n"
        f"/// {summary}\nenum {name} {{\n  static let text: StaticString = \"\"\"\n{text}\n    \"\"\"\n}}\n",
        encoding="utf-8")
    print(f"{file}: {len(lines)} lines")


def main():
    tlds = [line.strip().lower() for line in open(sys.argv[1], encoding="ascii")]
    tlds = sorted({t for t in tlds if re.fullmatch(r"[a-z0-9-]{2,63}", t)})
    write("TopLevelTable.swift", "", "TopLevelTable", "The top-level domains of the root zone, as IANA lists them.", tlds)
    versions, levels = [], {}
    for file in sys.argv[2:]:
        text = pathlib.Path(file).read_text(encoding="utf-8")
        versions += re.findall(r"^// VERSION: (\S+)", text, re.M)
        for line in text.splitlines():
            rule = line.split("//")[0].strip().removeprefix("!").lower()
            labels = rule.split(".")
            if len(labels) > 1 and "*" not in labels[-2:]:
                levels.setdefault(labels[-1], set()).add(labels[-2])
    head = (
        f"// From the Public Suffix List (https://publicsuffix.org), versions {' and '.join(sorted(versions))}.\n"
        "// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the\n"
        "// MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.\n")
    write(
        "SecondLevelTable.swift", head, "SecondLevelTable",
        "A top-level domain and the labels below it that end public suffixes, on each line.",
        [" ".join([tld] + sorted(levels[tld])) for tld in sorted(levels)])


main()
