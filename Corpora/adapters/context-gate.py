"""A gate of the context rule behind the line protocol: it fetches only what the conversation gave.

It is small on purpose. Replace `given` and `permits` by your own gate and keep the loop.
"""

import base64
import json
import re
import sys
from urllib.parse import urlsplit

COUNTS = {"web_search_tool_result", "web_fetch_tool_result"}
WORD = re.compile(r'[^\s<>"\x00-\x1f\x7f]+')
LINK = re.compile(r"""\]\((https?://[^)]*)\)|href='(https?://[^']*)'""")


def text_of(content):
    """The texts of a block that the rule counts."""
    if isinstance(content, str):
        return [content]
    if isinstance(content, dict):
        content = [content]
    texts = []
    for part in content or []:
        if part.get("type") == "text":
            texts.append(part["text"])
        elif part.get("type") == "document":
            texts.append(part["source"].get("data", ""))
        elif part.get("type") == "web_search_result":
            texts += [part["url"], part.get("snippet") or ""]
        elif part.get("type") == "web_fetch_result":
            text = part["content"].get("source", {}).get("data", "")
            texts.append(text.rpartition(" ")[0] if part.get("truncated") else text)
    return texts


def given(messages, fetch):
    """The URLs that stood in the conversation before the call that asks."""
    urls, searches, excluded = set(), {}, set()
    for message in messages:
        content = message["content"]
        blocks = [{"type": "text", "text": content}] if isinstance(content, str) else content
        for block in blocks:
            kind = block["type"]
            if block.get("id") == fetch and fetch is not None:
                return urls
            if kind == "server_tool_use":
                searches[block["id"]] = block["name"]
            texts = []
            if message["role"] == "user" and kind == "text":
                texts = [block["text"]]
            elif message["role"] == "user" and kind == "document":
                texts = text_of(block)
            elif message["role"] == "user" and kind == "tool_result" and not block.get("is_error"):
                texts = text_of(block.get("content"))
            elif message["role"] == "assistant" and kind in COUNTS and block["tool_use_id"] in searches:
                texts = text_of(block["content"])
            for text in texts:
                words = [word for word in WORD.findall(text) if not word.rstrip(".,)").endswith("\u2026")]
                words = [word for word in words if not word.endswith("...")]
                words += [one or other for one, other in LINK.findall(text)]
                for word in words:
                    if word.startswith(("https://", "http://")):
                        try:
                            urls.add(key(word))
                        except ValueError:
                            continue  # This is no URL.
    return urls


def resolved(path):
    """The path without its dot segments, as every client sends it."""
    segments, done = path.split("/")[1:] or [""], []
    for place, segment in enumerate(segments):
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            del done[-1:]
        elif plain != ".":
            done.append(segment)
        if plain in (".", "..") and place == len(segments) - 1:
            done.append("")
    return "/" + "/".join(done)


def key(url):
    """What two URLs have in common that are the same request."""
    parts = urlsplit(url)
    port = {("https", 443): None, ("http", 80): None}.get((parts.scheme, parts.port), parts.port)
    host = (parts.hostname or "").encode("idna").decode() + (f":{port}" if port else "")
    return (parts.scheme, host, resolved(parts.path), parts.query, "?" in url.partition("#")[0])


def permits(url, urls):
    """Whether a URL may be fetched."""
    parts = urlsplit(url)
    if len(url) > 250 or parts.scheme not in ("http", "https") or "@" in parts.netloc:
        return False
    return url.isprintable() and key(url) in urls


urls = set()
for line in sys.stdin:
    message = json.loads(line)
    reply = {"id": message.get("id"), "ok": True}
    if message["op"] == "hello":
        reply = {"name": "context-gate", "version": "1.0", "capabilities": ["allow", "block", "context"]}
    elif message["op"] == "policy":
        urls = set()
        if "allowed_domains" in message or "blocked_domains" in message:
            reply = {"id": message["id"], "declined": "this gate has no domain lists"}
    elif message["op"] == "context":
        tools = message.get("tools", [])
        if any("url_sources" in tool or "max_uses" in tool for tool in tools):
            reply = {"id": message["id"], "declined": "url_sources and max_uses are not supported"}
        else:
            urls = given(message["messages"], message.get("fetch"))
    elif message["op"] == "ask":
        raw = message.get("url_base64")
        url = message["url"] if raw is None else base64.b64decode(raw).decode("utf-8", "replace")
        try:
            verdict = "allow" if permits(url, urls) else "deny"
        except ValueError:
            verdict = "deny"
        reply = {"id": message["id"], "verdict": verdict}
        if verdict == "deny":
            reply["code"] = "url_not_in_prior_context"
    else:
        break
    print(json.dumps(reply), flush=True)
