#!/usr/bin/env python3
"""Writes Sources/Ledger/CarriedSchemas.swift: every JSON file of this folder, byte for byte.

The program carries its schemas and the plans' configurations with it. After a file here has been
added or changed, run

    python3 Schemas/carry.py

from anywhere; `--check` writes nothing and exits 1 when the Swift file isn't what it would write.
The schemas themselves are written by hand; the tests of HouseholdWork and Ledger hold them against
the events (GoldenEventTests, SchemaValidationTests) and this file against the folder.
"""

import argparse
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CARRIED = FOLDER.parent / "Sources" / "Ledger" / "CarriedSchemas.swift"
HEAD = '''// swift-format-ignore-file
// Made from the folder Schemas/; a test compares both. Don't edit.

/// 随程序带的格式文件: every file of `Schemas/`, byte for byte.
package enum CarriedSchemas {
    /// By path inside `Schemas/`, such as `table.signed.v1.json`.
    package static let files: [String: String] = [
'''
TAIL = "    ]\n}\n"


def carried():
    """The Swift file's text."""
    parts = []
    for path in sorted(FOLDER.rglob("*.json")):
        body = path.read_text(encoding="utf-8")
        if '"""###' in body or not body.endswith("\n"):
            sys.exit("%s: must end with a line feed and be without \"\"\"###" % path)
        parts.append('        "%s": ###"""\n%s\n"""###,\n' % (
            path.relative_to(FOLDER).as_posix(), body))
    return HEAD + "".join(parts) + TAIL


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    chosen = arguments.parse_args()
    text = carried()
    if CARRIED.read_text(encoding="utf-8") == text:
        print("CarriedSchemas.swift is up to date")
    elif chosen.check:
        sys.exit("CarriedSchemas.swift is stale: python3 Schemas/carry.py")
    else:
        CARRIED.write_text(text, encoding="utf-8")
        print("CarriedSchemas.swift written")


if __name__ == "__main__":
    main()
