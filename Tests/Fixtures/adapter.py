"""An adapter that allows hosts ending in an entry; the URL or the mode tells how it misbehaves."""
import json, os, select, signal, sys, time

mode = sys.argv[1] if len(sys.argv) > 1 else "plain"
out = sys.stdout.buffer


def say(value):
    out.write((value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n")
    out.flush()


def decide(url, entries):
    host = url.split("//")[-1].split("/")[0]
    return "allow" if any(host == e or host.endswith("." + e) for e in entries) else "deny"


def ask(id, url):
    """Answers one question, or misbehaves if the URL says so."""
    trick = url.split("#")[1] if "#" in url else ""
    answer = {"id": id, "verdict": decide(url, entries), "host": url}
    if trick == "die":
        sys.stderr.write("dying of " + url + "\n")
        sys.exit(3)
    if trick == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    if trick == "swell":
        hoard = [bytearray(b"x") * (1 << 20) for _ in range(400)]
        time.sleep(3600)
    if trick == "swell-child":
        import subprocess
        hoard = "x = bytearray(b'x') * (400 << 20); import time; time.sleep(3600)"
        subprocess.Popen([sys.executable, "-c", hoard])
        time.sleep(3600)
    if trick == "hang":
        time.sleep(3600)
    if trick == "stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    if trick == "deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(3600)
    if trick == "slow":
        time.sleep(0.35)
    if trick == "skip":
        return
    if trick == "noise":
        say(b"WARNING: deprecated")
    if trick == "twice":
        say(answer)
    if trick == "wrong-id":
        answer["id"] = id + 1
    if trick == "no-id":
        del answer["id"]
    if trick == "maybe":
        answer["verdict"] = "maybe"
    if trick == "decline":
        answer = {"id": id, "declined": "only \u2028 http"}
    if trick == "error":
        answer = {"id": id, "error": "lone \ud800 surrogate"}
    if trick == "bytes":
        say(b'{"id":%d,"verdict":"deny","host":"a\xff\\u0000\\ud83d\\ude00b"}' % id)
        return
    if trick == "no-newline":
        out.write(b"x" * 3_000_000)
        out.flush()
        time.sleep(3600)
    if trick == "flood":
        while True:
            say({"id": 1, "verdict": "allow"})
    if trick == "trace":
        for _ in range(5):
            say(b"Traceback (most recent call last):")
        sys.exit(3)
    if trick == "close":
        os.close(1)
        time.sleep(3600)
    if trick.startswith("daemon"):
        import subprocess
    if trick == "daemon":
        subprocess.Popen(["setsid", "sleep", "3599.25"])
        subprocess.Popen(["sh", "-c", "sleep 3599.25 & sleep 3599.25"])
    if trick == "daemon-die":
        subprocess.Popen(["setsid", "sleep", "3599.25"])
        sys.exit(4)
    say(answer)


if mode == "silent":
    time.sleep(3600)
if mode == "banner":
    say(b"Loading the model ...")
if mode == "dies":
    sys.exit("no module named filter")

entries, held = [], []
# Whether more lines wait can only be seen below the buffer.
lines = open(0, "rb", buffering=0 if mode == "reorder" else -1)
for raw in iter(lines.readline, b""):
    line = json.loads(raw)
    if line["op"] == "hello":
        greeting = {"name": "fixture", "version": "1", "capabilities": ["allow", "subdomains", "from the future"]}
        if mode == "version2":
            greeting["protocol"] = 2
        if mode == "everything":
            greeting["capabilities"].append("unicode_entries")
        if mode == "nameless":
            del greeting["name"]
        say(greeting)
        if mode == "chatty":
            say({"id": 0, "verdict": "allow"})
    elif line["op"] == "policy":
        if mode == "policy-dies":
            sys.exit(9)
        entries = line["allowed_domains"]
        if any("!" in e for e in entries):
            say({"id": line["id"], "error": "entry with !"})
        elif any("?" in e for e in entries):
            say({"id": line["id"], "declined": "no patterns"})
        else:
            say({"id": line["id"], "ok": True})
    elif line["op"] == "ask":
        if "url" in line:
            url = line["url"]
        else:
            import base64
            url = base64.b64decode(line["url_base64"]).decode("latin-1")
        if mode == "reorder":
            held.append((line["id"], url))
            if not select.select([0], [], [], 0)[0] or len(held) == 50:
                for question in reversed(held):
                    ask(*question)
                held = []
        else:
            ask(line["id"], url)
            if mode == "tired":
                asked = globals().get("asked", 0) + 1
                if asked == 10:
                    sys.exit(5)
