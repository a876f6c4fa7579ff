#!/usr/bin/env python3
"""Corrects every refused row that can still be made good, shuffles all sheets, imports again.

Only the corrected rows may be entered, every other one must be known again wherever it stands now.
R-VIS-02, R-ITM-03 and R-TBL-01 stay refused: what happened can't be undone on paper.
"""

import datetime
import random
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from check import match_refused
from common import Differences, Zeren, expected, parser, sheets, write_sheet

STAYS = {"R-VIS-02", "R-ITM-03", "R-TBL-01"}


def later(moment, minutes):
    made = datetime.datetime.strptime(moment, "%Y-%m-%d %H:%M")
    return (made + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%M")


class Township:
    """A township's rows, and what one must know of them to correct a refused one."""

    def __init__(self, folder):
        self.heads, self.rows = {}, {}
        for name, (head, rows) in sheets(folder).items():
            self.heads[name] = head
            self.rows[name] = [dict(zip(head, row)) for row in rows]
        self.refusals = [entry for entry in expected(folder) if entry["kind"] == "refused"]
        self.bad = {(entry["sheet or person"], int(entry["row"]) - 2) for entry in self.refusals}
        self.pair = {row["户编号"]: row for row in self.rows["结对"]}
        self.household = {row["户编号"]: row for row in self.rows["户"]}
        self.holders = defaultdict(list)
        for row in self.rows["任职"]:
            self.holders[row["职务"], row["村代码"]].append(row["人员编号"])
        self.corrected, self.kept = [], []

    def good(self, sheet, **cells):
        """The rows of a sheet that are not refused and have these cells."""
        return [row for index, row in enumerate(self.rows[sheet])
                if (sheet, index) not in self.bad
                and all(row[column] == value for column, value in cells.items())]

    def correct(self):
        """Corrects what can be; fills `corrected` and `kept`."""
        for entry in self.refusals:
            rule = entry["rule"].split("|")[0]
            row = self.rows[entry["sheet or person"]][int(entry["row"]) - 2]
            if rule in STAYS:
                self.kept.append((entry, row))
                continue
            before = dict(row)
            CORRECTIONS[rule](self, row, entry["household"])
            if row == before:
                sys.exit("nothing corrected: %s" % entry)
            self.corrected.append(rule)

    def visit(self, row, household):
        row["参加人"] = self.pair[household]["联系人"] + ";" + self.pair[household]["村干"]

    def signed_after_table(self, row, household):
        row["时间"] = later(self.good("定稿", 户编号=household)[-1]["时间"], 1)

    def signer(self, row, household):
        went = self.good("入户", 户编号=household)[-1]["参加人"].split(";")
        contact = self.pair[household]["联系人"]
        row["签字人"] = next(person for person in went
                          if (person == contact) == (row["签字方"] == "联系人"))

    def witness(self, row, household):
        village = self.household[household]["村代码"]
        parties = {self.pair[household]["联系人"], self.pair[household]["村干"]}
        people = self.holders["村两委", village] + self.holders["驻村工作队员", village]
        row["见证人"] = next(person for person in people if person not in parties)

    def handed_after_signing(self, row, household):
        row["时间"] = later(max(other["时间"] for other in self.good("签字", 户编号=household)), 1)

    def entered_after_handover(self, row, household):
        row["时间"] = later(min(other["时间"] for other in self.good("移交", 户编号=household)), 30)

    def entered_as_signed(self, row, household):
        found = self.good("核实", 户编号=household, 指标=row["指标"], 人编号=row["人编号"])
        was_wrong = found and found[-1]["结论"] == "不符"
        row["录入值"] = (found[-1]["更正值"] if was_wrong
                      else self.household[household][row["指标"]])

    def entered_by_clerk(self, row, household):
        row["录入人"] = self.holders["村扶贫信息员", self.household[household]["村代码"]][0]

    def card(self, row, household):
        is_red = self.household[household]["户类别"] == "2018年脱贫户"
        row["颜色"] = "红" if is_red else "蓝"
        for other in self.good("联系卡", 户编号=household)[:1]:
            row["换下卡号"], row["旧卡收回"] = other["换下卡号"], other["旧卡收回"]

    def review(self, row, household):
        whole = self.good("复核", 村代码=row["村代码"])
        roles = ("村扶贫信息员", "驻村工作队员", "村两委")
        row["参加人"] = whole[0]["参加人"] if whole else ";".join(
            self.holders[role, row["村代码"]][0] for role in roles)

    def write(self, folder, seed):
        """Writes all sheets, shuffled; expected.csv says what stays refused and where it stands."""
        draw, place = random.Random(seed), {}
        (folder / "csv").mkdir(parents=True)
        for name, rows in self.rows.items():
            shuffled = list(rows)
            if seed is not None:
                draw.shuffle(shuffled)
            place.update({id(row): index + 2 for index, row in enumerate(shuffled)})
            write_sheet(folder / "csv" / (name + ".csv"), self.heads[name],
                        [[row[column] for column in self.heads[name]] for row in shuffled])
        write_sheet(folder / "expected.csv",
                    ["kind", "rule", "sheet or person", "row", "household"],
                    [["refused", entry["rule"], entry["sheet or person"], place[id(row)],
                      entry["household"]] for entry, row in self.kept])


CORRECTIONS = {
    "R-VIS-01": Township.visit, "R-SIG-01": Township.signed_after_table,
    "R-SIG-02": Township.signer, "R-SIG-03": Township.signer, "R-SIG-05": Township.witness,
    "R-HND-01": Township.handed_after_signing, "R-ENT-01": Township.entered_after_handover,
    "R-ENT-02": Township.entered_as_signed, "R-ENT-04": Township.entered_by_clerk,
    "R-CARD-01": Township.card, "R-REV-01": Township.review}


def check(zeren, folder, made, township, difference):
    """The import of `folder`, then of the corrected one: the figures."""
    corrected, kept = len(township.corrected), len(township.kept)
    zeren.init(folder)
    zeren.enter(folder)
    _, before = zeren.json("import", folder / "csv")
    if before["entered"]:
        difference("decided once more, %s rows would be entered" % before["entered"])
    code, first = zeren.json("import", made / "csv", "--commit")
    if code != (3 if kept else 0):
        difference("exit %d" % code)
    if first["entered"] != corrected:
        difference("entered %s, not %d" % (first["entered"], corrected))
    if first["alreadyEntered"] != before["alreadyEntered"]:
        difference("already entered %s, not %s" % (
            first["alreadyEntered"], before["alreadyEntered"]))
    match_refused(expected(made), first["refused"], difference)
    for row in first["waiting"]:
        difference("waiting: %s" % row)
    _, again = zeren.json("import", made / "csv", "--commit")
    if again["entered"] or len(again["refused"]) != kept:
        difference("once more: entered %s, refused %d" % (
            again["entered"], len(again["refused"])))
    _, old = zeren.json("import", folder / "csv")
    if old["entered"]:
        difference("the uncorrected file again: would enter %s" % old["entered"])
    print("entered %s, already entered %s, refused %d" % (
        first["entered"], first["alreadyEntered"], len(first["refused"])))


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--seed", type=int, default=1, help="of the shuffling")
    arguments.add_argument("--no-shuffle", action="store_true")
    chosen = arguments.parse_args()
    difference, zeren = Differences(), Zeren(chosen.zeren)
    room = Path(tempfile.mkdtemp(prefix="zeren-correct-"))
    try:
        township = Township(chosen.folder)
        township.correct()
        township.write(room / "corrected", None if chosen.no_shuffle else chosen.seed)
        print("corrected %d rows %s, %d stay refused" % (
            len(township.corrected), dict(Counter(township.corrected)), len(township.kept)))
        check(zeren, chosen.folder, room / "corrected", township, difference)
    finally:
        shutil.rmtree(room, ignore_errors=True)
        zeren.remove()
    difference.finish("correct %s" % chosen.folder.name)


if __name__ == "__main__":
    main()
