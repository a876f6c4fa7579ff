#!/usr/bin/env python3
"""Imports a township into a fresh ledger and compares all that follows with expected.csv.

Checked: which rows are refused and for which rule, a second import that enters nothing, the
findings (none missing, none besides), the annex table, and verify.
"""

import csv
import io
from collections import Counter
from pathlib import Path

from common import AS_OF, Differences, Zeren, expected, parser


def match_refused(wanted, refused, difference):
    """Every expected refusal with one of its rules, its household and all its texts; no other."""
    rest = {(row["sheet"], str(row["row"])): row for row in refused}
    for entry in wanted:
        if entry["kind"] != "refused":
            continue
        row = rest.pop((entry["sheet or person"], entry["row"]), None)
        if row is None:
            difference("not refused: %s" % entry)
            continue
        if row["rule"] not in entry["rule"].split("|"):
            difference("rule %s for %s" % (row["rule"], entry))
        if (row.get("household") or "") != entry["household"]:
            difference("household %s for %s" % (row.get("household"), entry))
        for member in ("message", "remedy", "basis", "level"):
            if not row.get(member):
                difference("no %s in %s" % (member, row))
    for row in rest.values():
        difference("refused, not expected: %(rule)s %(sheet)s %(row)s %(message)s" % row)


def fits(entry, finding):
    """Whether a line of expected.csv speaks of this finding's household, person or unit."""
    if entry["household"]:
        return finding.get("household") == entry["household"]
    if entry["sheet or person"]:
        return entry["sheet or person"] in (
            finding.get("person"), finding.get("unit"), finding.get("village"))
    return True


def match_findings(wanted, findings, difference):
    """Every listed finding; of the listed rules none that is neither listed nor allowed."""
    listed = [entry for entry in wanted if entry["kind"] == "finding"]
    allowed = [entry for entry in wanted if entry["kind"] == "allowed"]
    matched = set()
    for entry in listed:
        found = [index for index, finding in enumerate(findings)
                 if finding["rule"] == entry["rule"] and fits(entry, finding)]
        if not found:
            difference("finding missing: %s" % entry)
        matched.update(found)
    rules = {entry["rule"] for entry in listed}
    for index, finding in enumerate(findings):
        if finding["rule"] in rules and index not in matched and not any(
                entry["rule"] == finding["rule"] and fits(entry, finding) for entry in allowed):
            difference("false alarm: %s" % {
                member: finding.get(member)
                for member in ("rule", "household", "person", "unit", "message")})


def match_annex(zeren, folder, difference):
    """The annex table equals expected-annex.csv, and a line of totals follows."""
    _, output, _ = zeren.run("report", "annex", "--csv", "--as-of", AS_OF)
    rows = list(csv.reader(io.StringIO(output.lstrip("\ufeff"))))
    text = (Path(folder) / "expected-annex.csv").read_text(encoding="utf-8-sig")
    wanted = list(csv.reader(io.StringIO(text)))
    if rows[:len(wanted)] != wanted:
        difference("annex: %s\nwanted %s" % (rows, wanted))
    if not (len(rows) == len(wanted) + 1 and "合计" in rows[-1]):
        difference("annex, last row: %s" % rows[-1])


def check(zeren, folder, difference, commits_min):
    """All checks on one township; a line of figures."""
    sheets, wanted = Path(folder) / "csv", expected(folder)
    code, first = zeren.json("import", sheets, "--commit")
    if code != 3:
        difference("import: exit %d" % code)
    match_refused(wanted, first["refused"], difference)
    for row in first["waiting"]:
        difference("waiting: %s" % row)
    _, verdict = zeren.json("verify", allowed=(0,))
    if verdict["verdict"] != "passed":
        difference("verify: %s %s" % (verdict["verdict"], verdict["notChecked"]))
    if verdict["commits"] < commits_min:
        difference("%d commits" % verdict["commits"])
    code, second = zeren.json("import", sheets, "--commit")
    if second["entered"] or code != 3:
        difference("second import: entered %s, exit %d" % (second["entered"], code))
    match_refused(wanted, second["refused"], difference)
    _, findings = zeren.json("findings", "--as-of", AS_OF)
    match_findings(wanted, findings, difference)
    match_annex(zeren, folder, difference)
    rules = Counter(finding["rule"] for finding in findings)
    return "entered %s events in %s commits, refused %d, findings %s" % (
        first["entered"], verdict["commits"], len(first["refused"]), dict(sorted(rules.items())))


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--keep", metavar="DIR", help="leave ledger, keys and state there")
    arguments.add_argument("--commits-min", type=int, default=50)
    chosen = arguments.parse_args()
    difference = Differences()
    zeren = Zeren(chosen.zeren, home=chosen.keep)
    try:
        zeren.init(chosen.folder)
        print(check(zeren, chosen.folder, difference, chosen.commits_min))
    finally:
        if not chosen.keep:
            zeren.remove()
    difference.finish("check %s" % chosen.folder.name)


if __name__ == "__main__":
    main()
