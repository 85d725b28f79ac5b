"""Times `gatecrash variants` against its peers: variants.py GATECRASH PEERS NAME PAIRS"""

import os
import re
import statistics
import subprocess
import sys
import time

GATECRASH, PEERS, NAME, PAIRS = sys.argv[1], sys.argv[2], sys.argv[3], max(7, int(sys.argv[4]))
# A name that DNS can carry and a registry could take: letters, digits and inner hyphens.
HOST = re.compile(r"(?=.{4,253}$)((?!-)[a-z0-9-]{1,63}(?<!-)\.)+[a-z0-9-]{2,63}")
# The peer asks the network for a newer list of suffixes unless it is told not to.
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
python = [sys.executable, "-IB", "-c"]
TOOLS = {
    "gatecrash, URLs of all techniques": [GATECRASH, "variants", NAME],
    "gatecrash, hosts of typosquats and homographs": [
        GATECRASH, "variants", NAME, "--format", "hosts", "--technique", "typosquat/*", "--technique", "homograph/*"],
    "dnstwist 20250130": python + [DNSTWIST, PEERS, "--format", "list", NAME],
    "ail-typo-squatting 2.7.6": python + [AIL, PEERS, "-dn", NAME, "-a", "-o", "-"],
}
OURS, THEIRS = list(TOOLS)[:2], list(TOOLS)[2:]


def run(tool):
    """What a whole process prints, its wall time and its CPU time in seconds."""
    start = time.perf_counter()
    process = subprocess.Popen(TOOLS[tool], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{tool} ended with status {os.waitstatus_to_exitcode(status)}")
    return output, wall, usage.ru_utime + usage.ru_stime


def checked(tool):
    """The number of different lines, after a look at all of them."""
    lines = run(tool)[0].decode("ascii" if tool in OURS else "utf-8").split("\n")[:-1]
    if tool == THEIRS[1]:
        lines = [line for line in lines if line]
    unique = set(lines)
    note = ""
    if tool in OURS and len(unique) < len(lines):
        sys.exit(f"{tool}: {len(lines) - len(unique)} lines come twice")
    if tool == OURS[0]:
        strange = [line for line in lines if not all(" " <= c <= "~" for c in line)]
        if strange:
            sys.exit(f"{tool}: not printable: {strange[0]!r}")
    else:
        invalid = {line for line in unique if not HOST.fullmatch(line.lower())}
        if tool == THEIRS[0] and invalid:
            sys.exit(f"{tool}: no host: {min(invalid)!r}")
        # The other peer prints U-labels as well; ours, names with underscores, which DNS carries.
        note = f", {len(invalid)} of them not letters, digits and hyphens" if invalid else ""
    print(f"  {tool}: {len(unique)} different lines of {len(lines)}{note}")
    return len(unique)


def main():
    print(f"{NAME}: what is printed")
    unique = {tool: checked(tool) for tool in TOOLS}
    times = {tool: [] for tool in TOOLS}
    for _ in range(PAIRS):
        for tool in TOOLS:
            times[tool].append(run(tool)[1:])
    print(f"medians of {PAIRS} rounds, one process of each at a time")
    print(f"  {'':46} {'wall s':>7} {'CPU s':>7} {'lines/s wall':>13} {'lines/s CPU':>12}")
    for tool in TOOLS:
        wall, cpu = (statistics.median(t[i] for t in times[tool]) for i in (0, 1))
        print(f"  {tool:46} {wall:7.3f} {cpu:7.3f} {unique[tool] / wall:13,.0f} {unique[tool] / cpu:12,.0f}")
    for peer in THEIRS:
        for ours in OURS:
            ratios = []
            for i in (0, 1):
                pairs = zip(times[ours], times[peer])
                ratios.append(sorted(unique[ours] / o[i] / (unique[peer] / p[i]) for o, p in pairs))
            wall, cpu = (f"{statistics.median(r):.0f} ({r[0]:.0f} to {r[-1]:.0f})" for r in ratios)
            print(f"  ratio to {peer}, {ours}: wall {wall}, CPU {cpu}")


main()
