#!/usr/bin/env python3
"""Checks made townships in themselves, without zeren.

References between sheets, identity numbers, income sums, the households of the rows that must be
refused, and the annex table computed a second time from the rows that are good.
"""

import argparse
import csv
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from common import dicts, expected, sheets
from township_people import check_digit

PERSON_COLUMNS = set(
    "人员编号 联系人 村干 公布人 制定人 保管人 整理人 打印人 发放人 接收人 参加人 登记人 见证人 填写人 移交人 录入人 审核人 组织人 指导人 "
    "报送人 应训人员 实训人员 第一责任人".split())
UNIT_COLUMNS = {"单位编号", "组织单位", "制定单位", "单位"}
TRANSFERS = "计划生育金 低保金 特困供养金 养老保险金 生态补偿金 其他转移性收入".split()
MOMENT = re.compile(r"2019-0[34]-\d\d \d\d:\d\d")
POVERTY_LINE_YUAN = 2995


class Township:
    def __init__(self, folder):
        self.folder = folder
        self.rows = {name: dicts(folder, name) for name in sheets(folder)}
        self.expected = expected(folder)
        self.people = {row["人员编号"] for row in self.rows["人员"]}
        self.units = {row["单位编号"] for row in self.rows["单位"]}
        self.households = {row["户编号"]: row for row in self.rows["户"]}
        self.faults = []

    def claim(self, holds, *text):
        if not holds:
            self.faults.append(" ".join(map(str, text)))

    def check_members(self):
        numbers = Counter(row["证件号码"] for row in self.rows["成员"])
        for row in self.rows["成员"]:
            number, name = row["证件号码"], row["人编号"]
            self.claim(numbers[number] == 1, name, "identity twice")
            self.claim(len(number) == 18 and check_digit(number[:17]) == number[17]
                       and number.startswith("999999"), name, "identity", number)
            self.claim((int(number[16]) % 2 == 1) == (row["性别"] == "男"), name, "sex")
            self.claim(bool(row["文化程度"]) != bool(row["在校生状况"]), name, "education")

    def check_households(self):
        members = defaultdict(list)
        for row in self.rows["成员"]:
            members[row["户编号"]].append(row)
        for household, row in self.households.items():
            amount, own = lambda column: float(row[column]), members[household]
            count = int(row["家庭人口"])
            self.claim(len(own) == count == len({member["姓名"] for member in own}), household,
                       "members")
            self.claim((own[0]["姓名"], own[0]["证件号码"]) ==
                       (row["户主姓名"], row["户主证件号码"]), household, "head")
            transfers = sum(map(amount, TRANSFERS))
            gross = transfers + amount("工资性收入") + amount("生产经营性收入")
            net = gross - amount("生产经营性支出")
            for column, wanted in (("转移性收入合计", transfers), ("年收入", gross),
                                   ("纯收入", net), ("人均纯收入", net / count)):
                self.claim(abs(amount(column) - wanted) < .006, household, column)
            self.claim(amount("人均纯收入") >= POVERTY_LINE_YUAN, household, "income")
            self.claim(row["村代码"] == household.split("-")[0], household, "village")

    def check_references(self):
        for sheet, rows in self.rows.items():
            for index, row in enumerate(rows):
                for column, cell in row.items():
                    place = "%s row %d %s %s" % (sheet, index + 2, column, cell)
                    parts = [part for part in cell.split(";") if part]
                    if column in PERSON_COLUMNS:
                        self.claim(self.people.issuperset(parts), place)
                    if column == "户编号":
                        self.claim(set(self.households).issuperset(parts), place)
                    if column in UNIT_COLUMNS:
                        self.claim(cell in self.units, place)
                    if column == "时间":
                        self.claim(MOMENT.fullmatch(cell), place)

    def check_expected(self):
        for entry in self.expected:
            place = entry["sheet or person"]
            if entry["kind"] == "refused":
                row = self.rows[place][int(entry["row"]) - 2]
                self.claim(not entry["household"] or row["户编号"] == entry["household"], entry)
            elif place:
                self.claim(place in self.people | self.units, entry)

    def check_annex(self):
        bad = {(entry["sheet or person"], int(entry["row"]) - 2) for entry in self.expected
               if entry["kind"] == "refused"}
        good = {name: [row for index, row in enumerate(rows) if (name, index) not in bad]
                for name, rows in self.rows.items()}
        verified = {row["入户编号"] for row in good["核实"]}
        changed = {row["户编号"] for row in good["核实"] if row["结论"] == "不符"}
        parties = defaultdict(set)
        for row in good["签字"]:
            parties[row["户编号"]].add(row["签字方"])
        visitors = {row["人员编号"] for row in self.rows["任职"]
                    if row["职务"] in ("帮扶联系人", "驻村工作队员")}
        wanted = []
        for index, village in enumerate(sorted(self.rows["村"], key=lambda row: row["村代码"])):
            code = village["村代码"]
            own = {household for household, row in self.households.items()
                   if row["村代码"] == code}
            went = {person for row in good["入户"]
                    if row["户编号"] in own and row["入户编号"] in verified
                    for person in row["参加人"].split(";") if person in visitors}
            signed = {household for household in own if len(parties[household]) == 3}
            sampled = next(row for row in self.rows["抽查对象"] if row["村代码"] == code)
            wanted.append([str(index + 1), village["村名"], str(len(went)),
                           str(len(signed & changed)), str(len(signed)),
                           sampled["是否市级抽查"], sampled["户数"]])
        path = Path(self.folder) / "expected-annex.csv"
        with open(path, encoding="utf-8-sig", newline="") as file:
            self.claim(list(csv.reader(file))[1:] == wanted, "annex, computed anew:", wanted)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path, nargs="+")
    failed = False
    for folder in arguments.parse_args().folder:
        town = Township(folder)
        for check in (town.check_members, town.check_households, town.check_references,
                      town.check_expected, town.check_annex):
            check()
        for fault in town.faults[:20]:
            print("✗", fault)
        print("selftest %s: %s" % (folder.name, "%d faults" % len(town.faults)
                                   if town.faults else "OK"))
        failed = failed or bool(town.faults)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
