"""langchain-core: extract_sub_links with prevent_outside, by which the recursive URL loader stays on its site."""
from line_protocol import serve, without_its_imports

without_its_imports("langchain_core")
from langchain_core.utils.html import extract_sub_links

WHOLE_TEXT = r"(?s)\A(.+)\Z"  # The URL stands for a page with this one link.


def gate(allowed, blocked):
    bases = [scheme + entry for entry in allowed for scheme in ("https://", "http://")]
    return lambda url: any(
        url in extract_sub_links(url, base, base_url=base, pattern=WHOLE_TEXT) for base in bases
    )


serve("langchain-core", ["allow", "subpaths"], gate)
