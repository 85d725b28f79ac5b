#!/usr/bin/env python3
"""Writes Sources/Miniatures/Generated/PythonAdapters.swift: adapters that travel inside the executable."""
from pathlib import Path

root = Path(__file__).resolve().parents[2]
target = root / "Sources/Miniatures/Generated/PythonAdapters.swift"
text = "// Made by Corpora/tools/embed-adapters.py from Corpora/adapters; do not edit.\n\n"
text += "/// Adapters that need nothing but Python, as the text of their files.\nenum PythonAdapters {\n"
for name in ("urllib", "cookiejar"):
    source = (root / f"Corpora/adapters/python-{name}.py").read_text(encoding="utf-8")
    text += f'  /// `Corpora/adapters/python-{name}.py`.\n  static let {name} = ##"""\n'
    text += "".join(f"    {line}\n" if line else "\n" for line in source.splitlines()) + '\n    """##\n'
text += "}\n"
target.parent.mkdir(exist_ok=True)
target.write_text(text, encoding="utf-8")
