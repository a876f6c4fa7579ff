#!/usr/bin/env python3
"""Makes a fictitious township's working papers with planted faults, in the sample's manner.

Writes OUT/csv/*.csv (UTF-8 with BOM, CRLF), OUT/expected.csv, OUT/expected-annex.csv. Village
codes are PREFIX + 201, 202, ...; households VILLAGE-0001 (4 digits or more). All people are
invented (documents on area 999999, phones 199...). The same options give the same bytes.
"""

import argparse
import random
import sys
from pathlib import Path

from township_people import Registry
from township_sheets import FAULTS, Workbook
from township_work import Fieldwork, Preparation


def plant(registry, spared, wanted):
    """Gives `wanted` households a fault each, every kind in turn. Returns how many got one."""
    fits = {"R-CARD-01": lambda household: household.gets_card,
            "F-CRD-01": lambda household: household.gets_card,
            "F-ITM-02": lambda household: household.has_exited}
    free = [household for household in registry.households if household is not spared]
    registry.draw.shuffle(free)
    planted, turn = 0, 0
    while planted < wanted and free and turn < 10 * wanted + 50:
        fault = FAULTS[turn % len(FAULTS)]
        turn += 1
        fit = fits.get(fault, lambda household: True)
        index = next((index for index, household in enumerate(free) if fit(household)), None)
        if index is not None:
            free.pop(index).fault = fault
            planted += 1
    present = {household.fault for household in registry.households}
    missing = [fault for fault in FAULTS if fault not in present]
    if missing:
        print("not planted (too few households of the kind): " + " ".join(missing),
              file=sys.stderr)
    return planted


def review(registry, book, village, spared):
    """The villages' reviews; the one of `spared` lacks participants and must be refused."""
    for each in registry.villages:
        if each is village:
            row = book.add("复核", each.code, each.secretary, each.clerk, spared.id, "相符",
                           registry.days.incomplete_review)
            book.last += [["refused", "R-REV-01", "复核", row, ""],
                          ["finding", "F-REV-01", "", "", spared.id],
                          ["allowed", "F-LATE-01", "", "", spared.id],
                          ["allowed", "F-REV-01", each.unit, "", ""]]
        reviewed = [household.id for household in each.households
                    if household is not spared and household.fault not in ("F-VIS-02", "F-ENT-02")]
        if reviewed:
            book.add("复核", each.code, each.secretary,
                     ";".join((each.clerk, each.team, each.committee)), ";".join(reviewed),
                     "相符", registry.days.review)


def close(registry, book):
    """Guidance, sampling, reports. Returns the sampled village and its number of households."""
    choose, draw, add = registry.choose, registry.draw, book.add
    plain = registry.options.sample_dates
    villages = registry.villages
    sampled = villages[0] if plain else draw.choice(villages)
    size = registry.options.households_per_village
    count = min(2, size) if plain else draw.randrange(1, min(6, size) + 1)
    for village in villages:
        add("指导", village.code, "填写说明答疑", "现场", registry.guide,
            choose("2019-03-15 10:00", "2019-03-20 15:00"))
    for village in villages:
        is_sampled = village is sampled
        add("抽查对象", village.code, "1" if is_sampled else "2", count if is_sampled else "",
            "样例市扶办〔2019〕3号", registry.station, registry.days.sampling)
    late = villages[-1] if plain else draw.choice(villages)
    for village in villages:
        when = "2019-04-09 17:00" if village is late else choose(
            "2019-04-07 17:00", "2019-04-06 11:00", "2019-04-05 16:40")
        add("上报", "村", village.unit, "进展总结", "U01", village.secretary, when)
    add("上报", "镇", "U01", "进展总结", "区领导小组", registry.government, "2019-04-08 17:00")
    add("上报", "镇", "U01", "分析总结", "区领导小组", registry.government,
        choose("2019-04-10 17:00", "2019-04-09 18:00"))
    for unit, liaison in zip(registry.supporters, registry.liaisons):
        add("上报", "后盾单位", unit, "进展总结", "区领导小组办公室", liaison,
            choose("2019-04-08 16:00", "2019-04-07 10:00"))
    book.last += [["finding", "F-RPT-01", late.unit, "", ""],
                  ["allowed", "F-LATE-01", late.unit, "", ""],
                  ["allowed", "F-RPT-01", "U01", "", ""]]
    return sampled, count


def expect_preparation(registry, book, untrained):
    """The findings of the preparation: the plan issued late, and one person not trained."""
    book.first += [["finding", "F-LATE-02", "", "", ""], ["allowed", "F-LATE-02", "U01", "", ""],
                   ["finding", "F-TRN-01", untrained, "", ""],
                   ["allowed", "F-TRN-01", "U01", "", ""]]
    book.first += [["allowed", "F-TRN-01", village.unit, "", ""] for village in registry.villages
                   if any(household.contact == untrained for household in village.households)]


def make(options):
    """Makes the township and writes it; a line that says what was made."""
    draw, book = random.Random(options.seed), Workbook()
    registry = Registry(draw, book, options)
    plain = options.sample_dates
    village = registry.villages[0] if plain else draw.choice(registry.villages)
    spared = village.households[0] if plain else draw.choice(village.households)
    total = len(registry.households)
    wanted = options.faults
    if wanted is None:
        wanted = max(min(len(FAULTS), total - 1), total // 3)
    planted = plant(registry, spared, wanted)
    prepared = Preparation(registry, book)
    done = Fieldwork(registry, book)
    for status, number, when in (("关闭", 2, registry.days.window_closed),
                                 ("开放", 5, registry.days.window_opened)):
        book.add("权限开放", "是否会讲普通话", status, "样例扶信〔2019〕%d号" % number,
                 registry.town_clerk, when)
    review(registry, book, village, spared)
    sampled, count = close(registry, book)
    expect_preparation(registry, book, prepared.untrained)
    annex = [[index + 1, each.name, len(done.visitors.get(each.code, ())),
              sum(household.id in done.changed for household in each.households),
              sum(household.id in done.complete for household in each.households),
              1 if each is sampled else 2, count if each is sampled else ""]
             for index, each in enumerate(registry.villages)]
    book.write(options.out, annex)
    refused = sum(entry[0] == "refused" for entry in book.by_household) + 1
    return "%s: %d households, %d rows, %d refused rows, %d faults" % (
        options.out, total, sum(map(len, book.rows.values())), refused, planted)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--villages", type=int, default=4)
    arguments.add_argument("--households-per-village", type=int, default=30)
    arguments.add_argument("--prefix", default="999901100",
                           help="the digits before 201, 202, ... in the villages' codes")
    arguments.add_argument("--sample-dates", action="store_true",
                           help="the sample's very days instead of others within the plan")
    arguments.add_argument("--faults", type=int,
                           help="faulty households (default: a third, one of each kind at least)")
    options = arguments.parse_args()
    if not options.prefix.isdigit():
        arguments.error("--prefix must be digits")
    print(make(options))


if __name__ == "__main__":
    main()
