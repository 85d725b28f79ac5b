#!/usr/bin/env python3
"""Writes the first inputs of a fuzzer from the project's own corpora: seeds.py NAME CORPORA FOLDER."""
import base64
import json
import pathlib
import sys


def urls(corpora):
    for row in json.loads((corpora / "conformance/url/urltestdata.json").read_text()):
        if isinstance(row, dict) and row.get("base") in (None, "about:blank"):
            yield row["input"].encode("utf-8", "surrogatepass")


def decisions(corpora):
    for path in sorted((corpora / "decisions").glob("*.jsonl")):
        for line in path.read_text().splitlines():
            row = json.loads(line)
            listed = row.get("allowed_domains") or row.get("blocked_domains") or []
            url = base64.b64decode(row["url_base64"]) if "url_base64" in row else row.get("url", "").encode()
            kind = b"\x01" if row.get("blocked_domains") else b"\x00"
            yield kind + b"".join(str(entry).encode() + b"\n" for entry in listed) + url


def records(corpora):
    for path in sorted((corpora.parent / "Reports/example").glob("record.jsonl")):
        yield from path.read_bytes().splitlines()[:200]


def replies(_):
    yield b'{"id":1,"ok":true}\n{"id":2,"verdict":"allow"}\n{"id":3,"verdict":"deny","code":"url_not_allowed"}'
    yield b'{"id":1,"declined":"no"}\n{"id":2,"error":"\\ud83d\\ude00"}\n{"id":9,"verdict":"allow"}'


def texts(corpora):
    for line in (corpora / "context/extraction.jsonl").read_text().splitlines()[1:]:
        yield json.loads(line)["text"].encode()


def transcripts(_):
    use = {"type": "server_tool_use", "id": "s", "name": "web_fetch", "input": {"url": "https://e.test/a"}}
    page = {"type": "document", "source": {"type": "text", "data": "see https://e.test/b"}}
    result = {"type": "web_fetch_tool_result", "tool_use_id": "s", "content": {"type": "web_fetch_result", "url": "u", "content": page}}
    response = {"id": "m", "role": "assistant", "content": [use, result]}
    request = {"messages": [{"role": "user", "content": "https://e.test/a"}]}
    for value in request, response, {"request": request, "response": response}, [{"custom_id": "c", "result": {"message": response}}]:
        yield json.dumps(value).encode()
    events = [{"type": "message_start", "message": {}}, {"type": "content_block_start", "content_block": use}, {"type": "message_stop"}]
    yield "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()


MAKERS = {
    "URLParser": urls,
    "URLDifferential": urls,
    "PolicyReader": decisions,
    "RecordReader": records,
    "ProtocolScanner": replies,
    "Context": texts,
    "Transcripts": transcripts,
}

name, corpora, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
for number, seed in enumerate(MAKERS[name](corpora)):
    (folder / f"seed-{number}").write_bytes(seed)
