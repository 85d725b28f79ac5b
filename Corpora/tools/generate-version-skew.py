#!/usr/bin/env python3
"""Writes Sources/UnicodeSecurity/Generated/VersionSkew.Table.swift.

usage: generate-version-skew.py OLDER NEWER > Sources/UnicodeSecurity/Generated/VersionSkew.Table.swift

OLDER and NEWER are two versions of Unicode's IdnaMappingTable.txt. The table has the code points whose UTS #46 status
or mapping differs between them, where UseSTD3ASCIIRules is false: the statuses disallowed_STD3_valid and
disallowed_STD3_mapped of the older file count as valid and mapped. The IDNA2008 column is not compared.
"""

import re
import sys


def load(path):
    """The file's version, and for each code point its (status, mapping, version of Unicode that brought it)."""
    version, table = None, {}
    for line in open(path, encoding="utf-8"):
        version = version or (m := re.match(r"# Version: (\d+\.\d+)", line)) and m[1]
        data, _, comment = line.partition("#")
        if not data.strip():
            continue
        fields = [field.strip() for field in data.split(";")]
        first, _, last = fields[0].partition("..")
        status = fields[1].replace("disallowed_STD3_", "")
        mapping = tuple(int(c, 16) for c in fields[2].split()) if status in ("mapped", "deviation") else ()
        for point in range(int(first, 16), int(last or first, 16) + 1):
            table[point] = (status, mapping, comment.split()[0])
    return version, table


def main():
    older, before = load(sys.argv[1])
    newer, after = load(sys.argv[2])
    ranges, mappings = [], []
    for point in range(0x110000):
        old, new = before.get(point), after.get(point)
        if old is None or new is None or old[:2] == new[:2]:
            continue
        since = new[2] if old[2] == "NA" else ""
        change = (old[0], new[0], since)
        if ranges and ranges[-1][1] == point - 1 and ranges[-1][2] == change:
            ranges[-1][1] = point
        else:
            ranges.append([point, point, change])
        if new[1]:
            mappings.append((point, new[1]))
    print("// Made by Corpora/tools/generate-version-skew.py. Do not edit.")
    print("// swift-format-ignore-file\n")
    print("extension VersionSkew {")
    print(f'  /// The version of Unicode of the older mapping table.\n  public static let older = "{older}"\n')
    print(f'  /// The version of Unicode of the newer mapping table.\n  public static let newer = "{newer}"\n')
    print("  /// The code points that differ, in order.")
    print("  public static let changes: [Change] = [")
    for first, last, (old, new, since) in ranges:
        since = f'"{since}"' if since else "nil"
        print(f"    Change(0x{first:04X}, 0x{last:04X}, .{old}, .{new}, since: {since}),")
    print("  ]\n")
    print("  /// What the newer table maps the code points to that it maps, in order.")
    print("  static let mappings: [(UInt32, [UInt32])] = [")
    for point, mapping in mappings:
        print(f"    (0x{point:04X}, [{', '.join(f'0x{c:04X}' for c in mapping)}]),")
    print("  ]\n}")


main()
