#!/usr/bin/env python3
"""Imports a township in growing parts and compares with a ledger made in one go.

Equal must be: the refused rows, the rows that stand in events (by type), the findings, the annex,
and each household's story but for what is each ledger's own: event numbers and ids, recorded
times, hashes, and the salted digest of a table. Rows that make one event together (seals of a day,
items of a visit) may make two when they come in two parts: so rows are counted, not events.
F-LATE-03 speaks of an import and is left out.

--random puts random households into the parts, each with all its rows, instead of the first rows
of every sheet; sheets that name no household come whole.
"""

import json
import random
import re
from collections import Counter

import ledger_bytes as raw
from common import AS_OF, Differences, Zeren, dicts, parser, sheets, write_sheet

OWN = {"event", "sequence", "recorded", "leaf", "knownAt", "commit", "first", "last", "root",
       "eventId"}
IDENTIFIER = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
OWN_TEXT = re.compile(r"#\d+|摘要 [0-9a-f]+…[0-9a-f]+")


def text(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def is_identifier(value):
    return isinstance(value, str) and IDENTIFIER.match(value)


def common_part(value, member=""):
    """A command's answer without what is each ledger's own; lists in one order."""
    if isinstance(value, dict):
        return {key: common_part(inner, key) for key, inner in value.items()
                if key not in OWN and not is_identifier(inner)}
    if isinstance(value, list):
        if member == "events" and all(isinstance(inner, int) for inner in value):
            return "events"
        return sorted((common_part(inner, member) for inner in value
                       if not is_identifier(inner)), key=text)
    return OWN_TEXT.sub("#", value) if isinstance(value, str) else value


def differing(one, two, path=""):
    """Where two answers differ, one line each."""
    if type(one) is not type(two):
        return ["%s: %r | %r" % (path, one, two)]
    if isinstance(one, dict):
        found = []
        for key in sorted(set(one) | set(two)):
            if (key in one) != (key in two):
                found.append("%s.%s only %s" % (path, key, "whole" if key in one else "in parts"))
            else:
                found += differing(one[key], two[key], path + "." + key)
        return found
    if isinstance(one, list):
        left, right = Counter(map(text, one)), Counter(map(text, two))
        return (["%s[] only whole: %s" % (path, item[:400]) for item in left - right] +
                ["%s[] only in parts: %s" % (path, item[:400]) for item in right - left])
    return [] if one == two else ["%s: %r | %r" % (path, one, two)]


def rows_by_type(ledger):
    """How many workbook rows the events of each type are made of, and how many events."""
    rows, events = Counter(), Counter()
    for line in raw.read_lines(ledger):
        event = json.loads(line)["event"]
        events[event["type"]] += 1
        for evidence in event["data"].get("evidence", []):
            rows[event["type"]] += len(evidence.get("rows", []))
    return rows, events


class Parts:
    """Which rows of a sheet stand in a part."""

    def __init__(self, chosen):
        self.count, self.households = chosen.parts, None
        if chosen.random is not None:
            known = [row["户编号"] for row in dicts(chosen.folder, "户")]
            random.Random(chosen.random).shuffle(known)
            self.households = {household: 1 + index * chosen.parts // len(known)
                               for index, household in enumerate(known)}

    def rows(self, name, head, rows, part):
        if name == "说明":
            return rows
        if self.households is None:
            return rows[:-(-len(rows) * part // self.count)]
        if "户编号" not in head:
            return rows
        column = head.index("户编号")
        return [row for row in rows
                if max(map(self.households.get, row[column].split(";"))) <= part]


def enter_parts(zeren, chosen, difference):
    """Imports growing parts, the whole at last; the last answer."""
    parts = Parts(chosen)
    for part in range(1, chosen.parts):
        folder = zeren.home / ("part%d" % part) / "csv"
        folder.mkdir(parents=True)
        for name, (head, rows) in sheets(chosen.folder).items():
            write_sheet(folder / (name + ".csv"), head, parts.rows(name, head, rows, part))
        code, answer = zeren.json("import", folder, "--commit", allowed=None)
        if code not in (0, 3):
            difference("part %d: exit %d %s" % (part, code, answer.get("error")))
            continue
        print("part %d: entered %s, refused %d, waiting %d" % (
            part, answer["entered"], len(answer["refused"]), len(answer["waiting"])))
    return zeren.enter(chosen.folder)


def compare(whole, parts, chosen, difference):
    """Refusals, rows, findings, annex and stories of two ledgers."""
    first = whole.enter(chosen.folder)
    second = enter_parts(parts, chosen, difference)
    key = lambda row: (row["sheet"], row["row"], row["rule"])
    for row in sorted(set(map(key, first["refused"])) ^ set(map(key, second["refused"]))):
        difference("refused in only one of the two: %s row %s %s" % row)
    for row in second["waiting"][:5]:
        difference("waiting after the whole: %s" % row)
    (rows, events), (part_rows, part_events) = map(rows_by_type, (whole.ledger, parts.ledger))
    for kind in sorted(set(rows) | set(part_rows)):
        if rows[kind] != part_rows[kind] or part_events[kind] < events[kind]:
            difference("%s: %d rows in %d events whole, %d in %d in parts" % (
                kind, rows[kind], events[kind], part_rows[kind], part_events[kind]))
    split = {kind: part_events[kind] - events[kind] for kind in events
             if part_events[kind] != events[kind]}
    print("%d events whole, %d in parts%s" % (
        sum(events.values()), sum(part_events.values()),
        ", more of %s" % split if split else ""))
    lists = [[finding for finding in zeren.json("findings", "--as-of", AS_OF)[1]
              if finding["rule"] != "F-LATE-03"] for zeren in (whole, parts)]
    for found in differing(common_part(lists[0]), common_part(lists[1]), "findings"):
        difference(found)
    annexes = [zeren.run("report", "annex", "--csv", "--as-of", AS_OF)[1]
               for zeren in (whole, parts)]
    if annexes[0] != annexes[1]:
        difference("annex differs:\n%s\n%s" % tuple(annexes))
    compare_stories(whole, parts, chosen, difference, set(split))


def compare_stories(whole, parts, chosen, difference, split):
    """Every household's page; events of types that were split are left out."""
    for row in dicts(chosen.folder, "户")[:chosen.households]:
        stories = []
        for zeren in (whole, parts):
            story = zeren.json("household", row["户编号"])[1]
            story["findings"] = [finding for finding in story.get("findings") or []
                                 if finding["rule"] != "F-LATE-03"]
            story["events"] = [event for event in story["events"] if event["type"] not in split]
            stories.append(common_part(story))
        for found in differing(stories[0], stories[1], row["户编号"]):
            difference(found)


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--parts", type=int, default=2)
    arguments.add_argument("--random", type=int, metavar="SEED",
                           help="random households in the parts")
    arguments.add_argument("--households", type=int, help="only the first ones' stories")
    chosen = arguments.parse_args()
    difference = Differences()
    whole, parts = Zeren(chosen.zeren), Zeren(chosen.zeren)
    try:
        whole.init(chosen.folder)
        parts.init(chosen.folder)
        compare(whole, parts, chosen, difference)
    finally:
        whole.remove()
        parts.remove()
    difference.finish("halves %s" % chosen.folder.name)


if __name__ == "__main__":
    main()
