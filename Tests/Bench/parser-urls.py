"""Writes distinct http(s) URLs found in the files under some folders, in an order that depends on them alone.

usage: parser-urls.py COUNT FILE FOLDER...   exits 1 if there are fewer than COUNT
"""
import gzip
import hashlib
import os
import re
import sys
import tarfile
import zipfile

URL = re.compile(rb"https?://[!-~\x80-\xff]+")
END = re.compile(rb"[\"'<>\[\]{}\\^`|]|&quot;|&lt;|&gt;|&#")
LARGEST = 32 << 20


def contents(path):
    """The bytes of a file, or of the files in an archive."""
    if path.endswith((".tar.gz", ".tgz", ".tar.xz", ".tar.bz2")):
        with tarfile.open(path) as archive:
            for member in archive:
                if member.isfile() and member.size < LARGEST:
                    yield archive.extractfile(member).read()
    elif path.endswith((".whl", ".zip")):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield archive.read(name)
    else:
        with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
            yield file.read(LARGEST)


def is_utf8(url):
    """Whether bytes are text at all; parsers differ in what they do with other bytes."""
    try:
        url.decode()
    except UnicodeDecodeError:
        return False
    return True


def trimmed(url):
    """A URL without the punctuation of the sentence around it; empty if it is not UTF-8."""
    url = END.split(url, 1)[0]
    while url and (url[-1:] in b".,;:!?*" or url[-1:] == b")" and url.count(b")") > url.count(b"(")):
        url = url[:-1]
    return url if url.isascii() or is_utf8(url) else b""


def main():
    wanted, target, urls = int(sys.argv[1]), sys.argv[2], set()
    for folder in sys.argv[3:]:
        for directory, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(directory, name)
                try:
                    if os.path.islink(path) or not os.path.isfile(path) or os.path.getsize(path) > LARGEST:
                        continue
                    for content in contents(path):
                        urls.update(url for url in map(trimmed, URL.findall(content)) if len(url) > 10)
                except (OSError, EOFError, tarfile.TarError, zipfile.BadZipFile, gzip.zlib.error):
                    continue
        if len(urls) >= wanted * 1.2:
            break
    ordered = sorted(urls, key=lambda url: hashlib.sha256(url).digest())[:wanted]
    with open(target, "wb") as file:
        file.write(b"".join(url + b"\n" for url in ordered))
    print(f"gathered {len(ordered)} of {wanted} URLs")
    return 0 if len(ordered) == wanted else 1


sys.exit(main())
