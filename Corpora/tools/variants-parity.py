#!/usr/bin/env python3
"""Show what dnstwist and ail-typo-squatting generate for names and `gatecrash variants` does not.

    python3 Corpora/tools/variants-parity.py GATECRASH PEERS [NAME...]
    python3 Corpora/tools/variants-parity.py --record PEERS

PEERS is a folder into which `pip install --target` put dnstwist 20250130 and ail-typo-squatting 2.7.6
(Tests/Bench/variants.sh makes one). Each line that is missing is printed with the reason why; the exit status
is 1 if there is one without a reason. --record writes what the peers print to Corpora/techniques/peer-variants.txt,
which a test compares with the catalogue; lists of generated names are facts, and no code is taken along.
"""

import os
import pathlib
import re
import subprocess
import sys

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "techniques" / "peer-variants.txt"
NAMES = [
    "example.com", "shop24.net", "my-big-shop.org", "docs.api.example.com", "www.my-shop.co.uk", "m\u00fcnchen.de",
]
SELECTORS = [
    "typosquat/*", "subdomain/top-level-appended", "subdomain/missing-dot-after-label", "homograph/similar-glyphs",
    "homograph/whole-script-cyrillic",
]
# The generators of the second peer that append or swap in every top-level domain there is.
LONG = ["-at", "-wt", "-cdd"]
SHORT = "-om -repe -repl -drepl -cho -add -md -sd -vs -ada -hg -cm -hp -wsld -sub -sp -ns".split()
AIL = """
import sys
sys.path.insert(0, sys.argv.pop(1))
import tldextract
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
from ail_typo_squatting.typo import main
main()
"""
DNSTWIST = """
import sys
sys.path.insert(0, sys.argv.pop(1))
import dnstwist
dnstwist.run()
"""


def lines(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit(f"{command[0]} ended with status {done.returncode}:\n{done.stderr.decode()[-400:]}")
    return [line for line in done.stdout.decode("utf-8").split("\n") if line and "[*****]" not in line]


def peers(folder, name):
    """What each peer prints for a name, by peer and part."""
    python = [sys.executable, "-IB", "-c"]
    ail = python + [AIL, folder, "-dn", name, "-o", "-"]
    return {
        "dnstwist 20250130": lines(python + [DNSTWIST, folder, "--format", "list", name]),
        "ail-typo-squatting 2.7.6": lines(ail + SHORT),
        "ail-typo-squatting 2.7.6, top-level domains": lines(ail + LONG),
    }


def ascii_form(idna, host):
    """The A-labels of a name, or None where UTS #46 or DNS refuses it."""
    host = host.lower()
    try:
        if not host.isascii():
            host = idna.uts46_remap(host, std3_rules=False, transitional=False)
            host = ".".join(
                label if label.isascii() else "xn--" + label.encode("punycode").decode() for label in host.split("."))
    except Exception:
        return None
    fits = len(host) <= 253 and all(1 <= len(label) <= 63 for label in host.split("."))
    return host if fits else None


def words(folder):
    """The whole words that the second peer replaces by those of two lists of Wikipedia."""
    import json
    etc = pathlib.Path(folder) / "ail_typo_squatting" / "etc"
    pairs = set()
    for line in (etc / "homophones.txt").read_text(encoding="utf-8").splitlines():
        group = line.strip().split(",")
        pairs |= {(a, b) for a in group for b in group if a != b}
    for wrong, right in json.loads((etc / "common-misspellings.json").read_text(encoding="utf-8")).items():
        pairs |= {(wrong, r.replace(" ", "")) for r in right.split(",")}
    return pairs


def reason(idna, pairs, name, line):
    """Why a line of a peer is no variant here, or None."""
    host = ascii_form(idna, line)
    if host is None:
        return "no name that DNS can carry"
    if "." not in host:
        return "a single label, which nobody can register"
    last = host.split(".")[-1]
    if re.fullmatch(r"[0-9]+|0[xX][0-9a-fA-F]*", last):
        return "its last label is a number, so that clients take it for an IPv4 address and refuse it"
    if re.search(r"[^a-z0-9._-]", host):
        return "a client refuses one of its characters in a host"
    if any(line.startswith(b + ".") and name.startswith(a + ".") for a, b in pairs):
        return "from a list of Wikipedia's (CC BY-SA 4.0), which is not shipped here"
    return None


def record(folder):
    sys.path.insert(0, folder)
    import idna

    with open(GOLDEN, "w", encoding="utf-8") as golden:
        golden.write(
            "# Names that dnstwist 20250130 and ail-typo-squatting 2.7.6 print for a name, without its own.\n"
            "# Written by Corpora/tools/variants-parity.py; `= peer: name` begins a list.\n")
        for name in NAMES:
            for peer, printed in peers(folder, name).items():
                if "top-level" in peer:
                    continue
                golden.write(f"= {peer}: {name}\n")
                for line in sorted(set(printed) - {name, ascii_form(idna, name)}):
                    golden.write(line + "\n")


def main():
    if sys.argv[1] == "--record":
        return record(sys.argv[2])
    gatecrash, folder, names = sys.argv[1], sys.argv[2], sys.argv[3:] or NAMES
    sys.path.insert(0, folder)
    import idna

    pairs, unexplained = words(folder), 0
    for name in names:
        command = [gatecrash, "variants", name, "--format", "hosts", "--limit", "0"]
        ours = set(lines(command + [word for s in SELECTORS for word in ("--technique", s)]))
        ours.add(ascii_form(idna, name))
        for peer, printed in peers(folder, name).items():
            missing = sorted({line for line in printed if ascii_form(idna, line) not in ours})
            print(f"{name}: {peer} {len(set(printed))} names, gatecrash {len(ours)}, missing {len(missing)}")
            for line in missing:
                why = reason(idna, pairs, name, line)
                unexplained += why is None
                if why is None or "-v" in os.environ.get("PARITY", ""):
                    print(f"  {line}: {why or 'NOT EXPLAINED'}")
            for why in sorted({reason(idna, pairs, name, line) or "" for line in missing} - {""}):
                these = [line for line in missing if reason(idna, pairs, name, line) == why]
                print(f"  {len(these)} are left out: {why}; for example {these[0]}")
    print("every name is made or explained" if not unexplained else f"{unexplained} names are not explained")
    return 1 if unexplained else 0


sys.exit(main())
