#!/usr/bin/env python3
"""Ask published extractors which URLs they find in texts, and write the answers to Corpora/context/extraction.jsonl.

Needs: pip install linkify-it-py==2.2.0 urlextract==1.10.0 markdown-it-py==4.3.0 bleach==6.4.0 django==5.2.19
"""
import html.parser
import json
import pathlib
import random
import re
from importlib.metadata import version

import bleach.linkifier
import django.conf
import django.utils.html
import linkify_it
import markdown_it
import urlextract

URLS = [
    "https://e.test/a", "http://docs.e.test/guide/1", "https://e.test/", "https://e.test", "https://e.test/a_(b)",
    "https://e.test/?x=1&y=2", "https://e.test/?x=1&amp;y=2", "https://e.test/a#part", "https://e.test/%61%2Fb",
    "https://e.test/a,b", "https://e.test/a;b", "https://e.test/日本", "https://bücher.test/a", "HTTPS://E.TEST/A",
    "https://e.test:8443/a", "https://e.test/a/../b", "https://e.test/~u/x-y_z.html", "https://127.0.0.1/a",
    "https://e.test/a|b", "https://e.test/a*b*", "https://e.test/it's", "https://e.test/a[1]", "https://e.test/{id}",
    "https://e.test/a=b", "https://e.test/a\\nNext", "https:\\/\\/e.test\\/a", "//e.test/p", "e.test", "www.e.test/a",
    "https://a.test/https://e.test/a", "https://a.test/?u=https%3A%2F%2Fe.test%2Fa", "https://e.test/a,https://e.test/b",
    "https://e.test/$a+b@c", "https://e.test/a!", "https://xn--bcher-kva.test/", "https://e.test/a...b",
]
FRAMES = [
    "{}", "see {} now", "see {}.", "see {}, then", "see {}!", "is it {}?", "({})", "(see {})", "({}).", "[{}]", "<{}>",
    "[x]({})", "[x]({}).", "![x]({})", '[x]({} "title")', "[x](<{}>)", "[{0}]({0})", "[x]: {}\n\n[x]", '<a href="{}">x</a>',
    "<a href='{}'>x</a>", "<a href={}>x</a>", '"{}"', "'{}'", "`{}`", "**{}**", "_{}_", "*{}*", '{{"u":"{}"}}', "u={}",
    "link:{}", "{}\n{}", "- {}\n- next", "{};", "{}:", "{}...", "{}\u2026", "\u201c{}\u201d", "\uff08{}\uff09", "{}\u3002",
    "x{}", "{}>", "{}\"", "{}'s", "{} - {}", "|{}|", "{}\\n", "see\t{}\tnow",
]


class Hrefs(html.parser.HTMLParser):
    """Collects the destinations of links, character references decoded."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found += [value for name, value in attrs if name == "href" and value]


def hrefs(text):
    parser = Hrefs()
    parser.feed(text)
    return parser.found


def markdown(text):
    def walk(tokens):
        for token in tokens:
            if token.type == "link_open":
                yield token.attrs["href"]
            if token.type == "image":
                yield token.attrs["src"]
            yield from walk(token.children or [])

    return list(walk(markdown_it.MarkdownIt("commonmark").parse(text)))


LINKIFY = linkify_it.LinkifyIt()
EXTRACT = urlextract.URLExtract()
FINDERS = {
    "linkify-it-py": lambda text: [match.url for match in LINKIFY.match(text) or []],
    "urlextract": lambda text: EXTRACT.find_urls(text),
    "bleach": lambda text: hrefs(bleach.linkifier.Linker().linkify(text)),
    "django": lambda text: hrefs(django.utils.html.urlize(text)),
    "markdown-it-py": markdown,
    "html.parser": hrefs,
    "re [^\\s]": lambda text: re.findall(r"https?://\S+", text),
    "re [^\\s<>\"]": lambda text: re.findall(r'https?://[^\s<>"]+', text),
    "re [^\\s)>\\]\"'`]": lambda text: re.findall(r"https?://[^\s)>\]\"'`]+", text),
    "re [\\w…]": lambda text: re.findall(r"https?://[\w\-._~:/?#\[\]@!$&'()*+,;=%]+", text, re.ASCII),
}


def main():
    django.conf.settings.configure()
    chance = random.Random(1)
    texts = [frame.format(url, url) for frame in FRAMES for url in chance.sample(URLS, 14)]
    texts += [" ".join(chance.choice(FRAMES).format(url, url) for url in chance.sample(URLS, 3)) for _ in range(150)]
    packages = ["linkify-it-py", "urlextract", "bleach", "django", "markdown-it-py"]
    file = pathlib.Path(__file__).parent.parent / "context" / "extraction.jsonl"
    with file.open("w", encoding="ascii") as out:
        print(json.dumps({"extractors": {name: version(name) for name in packages}}), file=out)
        for text in dict.fromkeys(texts):
            found = {name: find(text) for name, find in FINDERS.items()}
            print(json.dumps({"text": text, "found": found}), file=out)


if __name__ == "__main__":
    main()
