#!/usr/bin/env python3
"""Searches files for the personal values of a township, in every spelling that could leak them.

Values: members' and heads' names (2 characters or more, none that is also in office), document
numbers, phones, bank cards, and the values found at home. Spellings: UTF-8, UTF-16, GB18030, JSON
and percent escapes, hex, base64 at every alignment; for numbers also SHA-256 (a plain hash of a
number of one county is found in half a minute). Without folders to search, a ledger is made of the
township and searched: ledger, remembered heads, and what every command prints.

Control: the township's own sheets are searched too, and every value must be found there.
"""

import base64
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

from common import AS_OF, Differences, Zeren, dicts, parser

WINDOW = 8
NUMBERS = {"联系电话", "户主证件号码", "银行卡号", "证件号码"}
FOUND = (("核实", "系统值"), ("核实", "更正值"), ("手册", "填写值"), ("录入", "录入值"),
         ("抽查", "所见值"))


def values(folder):
    """{name: kind} and {number: kind} of the township's households."""
    names, numbers = {}, {}
    for row in dicts(folder, "成员"):
        names[row["姓名"]] = "姓名"
        numbers[row["证件号码"]] = "证件号码"
    for row in dicts(folder, "户"):
        names[row["户主姓名"]] = "户主姓名"
        numbers.update({row[column]: column for column in ("户主证件号码", "联系电话", "银行卡号")})
    for sheet, column in FOUND:
        for row in dicts(folder, sheet):
            if row["指标"] in NUMBERS:
                numbers[row[column]] = sheet + " " + row["指标"]
            if row["指标"] in ("姓名", "户主姓名"):
                names[row[column]] = sheet + " " + row["指标"]
    public = [row[column] for sheet, column in (("人员", "姓名"), ("单位", "单位名称"),
                                                ("村", "村名")) for row in dicts(folder, sheet)]
    phones = {row["电话"] for row in dicts(folder, "人员")}
    return ({name: kind for name, kind in names.items()
             if len(name) >= 2 and not any(name in other for other in public)},
            {number: kind for number, kind in numbers.items()
             if len(number) >= 6 and number not in phones})


def base64_parts(content):
    """The base64 of the content at each alignment, without characters shared with neighbours."""
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + content).rstrip(b"=")[(0, 2, 3)[shift]:]
        if (len(content) + shift) % 3:
            coded = coded[:-1]
        if len(coded) >= WINDOW:
            yield "base64/%d" % shift, coded


def spellings(value, is_name):
    """(spelling, bytes) of one value."""
    plain = value.encode()
    yield "utf-8", plain
    yield "utf-16le", value.encode("utf-16le")
    yield "utf-16be", value.encode("utf-16be")
    yield from base64_parts(plain)
    if len(plain) >= 6:
        yield "hex", plain.hex().encode()
    if is_name:
        escaped = json.dumps(value)[1:-1]
        yield "gb18030", value.encode("gb18030")
        yield "json", escaped.encode()
        yield "JSON", re.sub("u[0-9a-f]{4}", lambda found: "u" + found[0][1:].upper(),
                             escaped).encode()
        yield "percent", "".join("%%%02X" % byte for byte in plain).encode()
        return
    for text in {value, value.lower()}:
        digest = hashlib.sha256(text.encode()).digest()
        yield "sha256 bytes", digest
        yield "sha256 hex", digest.hex().encode()
        yield "sha256 HEX", digest.hex().upper().encode()
        yield "sha256 base64", base64.b64encode(digest).rstrip(b"=")
        yield "sha256 base64url", base64.urlsafe_b64encode(digest).rstrip(b"=")


class Searcher:
    """Finds any of many strings; a window of 8 bytes rules most places out."""

    def __init__(self, folder):
        names, numbers = values(folder)
        self.values = len(names) + len(numbers)
        self.short, self.windows = [], {}
        for known, is_name in ((names, True), (numbers, False)):
            for value, kind in known.items():
                for spelling, content in spellings(value, is_name):
                    entry = (content, value, kind, spelling)
                    if len(content) < WINDOW:
                        self.short.append(entry)
                    else:
                        self.windows.setdefault(content[:WINDOW], []).append(entry)

    def strings(self):
        return len(self.short) + sum(map(len, self.windows.values()))

    def found(self, content):
        """(value, kind, spelling, offset) of everything found."""
        present = {content[at:at + WINDOW] for at in range(len(content) - WINDOW + 1)}
        candidates = self.short + [entry for window in self.windows.keys() & present
                                   for entry in self.windows[window]]
        return [(value, kind, spelling, content.find(needle))
                for needle, value, kind, spelling in candidates if needle in content]


def files(folders):
    for folder in map(Path, folders):
        if not folder.exists():
            sys.exit("no such folder: %s" % folder)
        listed = [folder] if folder.is_file() else sorted(folder.rglob("*"))
        yield from (path for path in listed if path.is_file())


def made_folders(zeren, folder):
    """A ledger of the township with everything that commands print beside it."""
    printed = zeren.home / "printed"
    printed.mkdir()
    zeren.init(folder)
    household = dicts(folder, "户")[0]["户编号"]
    commands = [("import", folder / "csv", "--commit"), ("import", folder / "csv"),
                ("verify",), ("status",), ("log", "--limit", "100000"), ("show", "100"),
                ("trace", household), ("trace", household, "住房面积"), ("household", household),
                ("findings", "--as-of", AS_OF), ("rebuild",), ("keys", "list")]
    for index, command in enumerate(commands):
        for style in ((), ("--json",)):
            _, output, errors = zeren.run(*command, *style, allowed=None)
            name = "%02d %s%s" % (index, command[0], "".join(style))
            (printed / name).write_text(output + errors, encoding="utf-8")
    return [zeren.ledger, zeren.state, printed]


def main():
    arguments = parser(__doc__)
    arguments.add_argument("search", nargs="*", help="folders or files to search")
    chosen = arguments.parse_args()
    difference, searcher, per = Differences(50), Searcher(chosen.folder), Counter()
    zeren = None
    folders = chosen.search
    if not folders:
        zeren = Zeren(chosen.zeren)
        folders = made_folders(zeren, chosen.folder)
    count = size = 0
    try:
        for path in files(folders):
            content = path.read_bytes()
            count, size = count + 1, size + len(content)
            for value, kind, spelling, offset in searcher.found(content):
                per[kind, spelling] += 1
                difference("%s byte %d: %s %s (%s)" % (path, offset, kind, value, spelling))
    finally:
        if zeren:
            zeren.remove()
    control = {entry[0] for path in files([chosen.folder / "csv"])
               for entry in searcher.found(path.read_bytes())}
    if len(control) != searcher.values:
        difference("control: %d of %d values found in the sheets" % (
            len(control), searcher.values))
    print("%d values as %d strings in %d files (%d bytes): found %s; control: %d in the sheets" % (
        searcher.values, searcher.strings(), count, size, dict(per) or "none", len(control)))
    difference.finish("canary")


if __name__ == "__main__":
    main()
