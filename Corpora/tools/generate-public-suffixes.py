#!/usr/bin/env python3
"""Writes Sources/Policies/Generated/PublicSuffixes.Table.swift.

usage: generate-public-suffixes.py public_suffix_list.dat > Sources/Policies/Generated/PublicSuffixes.Table.swift

The rules of both sections, in A-labels and in the order of their bytes, for a search by halves. Rules of one
label are left out but for exceptions and wildcards: every single label counts as a public suffix anyway.
"""

import re
import sys


def ascii_rule(rule):
    mark = ""
    if rule.startswith("!"):
        mark, rule = "!", rule[1:]
    labels = []
    for label in rule.split("."):
        plain = all(ord(character) < 0x80 for character in label)
        labels.append(label if plain else "xn--" + label.encode("punycode").decode())
    return mark + ".".join(labels)


def main():
    version, rules = "", set()
    for line in open(sys.argv[1], encoding="utf-8"):
        found = re.match(r"// VERSION: (\S+)", line)
        version = found[1] if found else version
        rule = line.strip()
        if not rule or rule.startswith("//"):
            continue
        rule = ascii_rule(rule.split()[0].lower())
        if "." in rule:
            rules.add(rule)
    print("// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.")
    print("// The licence is in Corpora/licences/MPL-2.0.txt. Made of the Public Suffix List by")
    print("// Corpora/tools/generate-public-suffixes.py. Do not edit.")
    print("// swift-format-ignore-file\n")
    print("extension PublicSuffixes {")
    print("  /// The version of the list.")
    print(f'  static let version = "{version}"\n')
    print("  /// The rules, one a line, in the order of their bytes.")
    print('  static let rules: StaticString = """')
    for rule in sorted(rules, key=lambda text: text.encode()):
        print("    " + rule)
    print('    """')
    print("}")


main()
