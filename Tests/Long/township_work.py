"""The work of one plan in a made township: preparation, visits, entry, review, with faults."""

import datetime

from township_people import decimals
from township_sheets import ALLOWED

STAMP = "%Y-%m-%d %H:%M"


def stamp(moment):
    return moment.strftime(STAMP)


def minutes_later(moment, minutes):
    return stamp(moment + datetime.timedelta(minutes=minutes))


class Preparation:
    """Plans, training, roster, seals, printing, distribution: faultless but for one trainee."""

    def __init__(self, registry, book):
        self.registry, self.book, self.days = registry, book, registry.days
        add, days = book.add, self.days
        for household in registry.households:
            add("结对", household.id, household.contact, household.cadre, "2018-01-01", "")
        add("工作方案", "镇", "U01", "样例政发〔2019〕8号", days.plan, days.issued,
            registry.government)
        for index, village in enumerate(registry.villages):
            add("工作方案", "村", village.unit, "%03d村〔2019〕1号" % (201 + index),
                days.village_plan, days.village_plan, village.cadres[0] + ";" + village.team)
        self.train()
        for household in registry.households:
            add("入户名单", household.id, household.contact, household.cadre, days.visit_plan,
                days.roster, household.cadre + ";" + household.village.team)
        for household in registry.households:
            self.distribute(household)

    def train(self):
        registry = self.registry
        contacts = sorted({household.contact for household in registry.households})
        self.untrained = (registry.contacts[0] if registry.options.sample_dates
                          else registry.draw.choice(contacts))

        def staff(village):
            return {village.secretary, village.clerk, village.team, village.committee,
                    *village.cadres}

        def training(level, unit, persons):
            listed = sorted(persons)
            self.book.add("培训", level, unit, self.days.training, "样例区", ";".join(listed),
                          ";".join(person for person in listed if person != self.untrained))

        training("镇", "U01", set(registry.contacts).union(*map(staff, registry.villages)))
        for village in registry.villages:
            training("村", village.unit, staff(village) | {
                household.contact for household in village.households})

    def distribute(self, household):
        add, days, registry = self.book.add, self.days, self.registry
        village = household.village
        add("盖章", days.sealed, "党委", household.handbook, registry.party)
        add("盖章", days.sealed, "政府", household.handbook, registry.government)
        if household.subsidy:
            add("补贴清单", household.id, "低保金", decimals(household.subsidy), "2018", "民政",
                registry.government, days.subsidies)
        add("打印", household.id, household.table, village.clerk, days.printed)

        def to_village(item, number):
            add("发放", days.to_village, "镇到村", village.code, household.id, item, number,
                registry.station, village.clerk)

        def to_contact(item, number):
            add("发放", days.to_contact, "村到联系人", village.code, household.id, item, number,
                village.clerk, household.contact)

        to_village("帮扶手册", household.handbook)
        to_contact("帮扶手册", household.handbook)
        to_contact("信息表", household.table)
        both = [("填写说明", "")]
        both += [("补贴清单", "")] if household.subsidy else []
        both += [("联系卡", household.card)] if household.gets_card else []
        for item, number in both:
            to_village(item, number)
            to_contact(item, number)


class Fieldwork:
    """Visits, tables, signatures, handbooks, cards and entries, household by household."""

    def __init__(self, registry, book):
        self.registry, self.book, self.draw = registry, book, registry.draw
        self.days = registry.days
        self.busy = {}
        self.changed, self.complete, self.visitors = set(), set(), {}
        for household in registry.households:
            self.work(household)

    def slot(self, household, days):
        """A moment when neither contact nor cadre is with another household, if there is one."""
        both = (household.contact, household.cadre)
        for _ in range(400):
            day = self.draw.choice(days)
            minute = (household.number - 1) * 37 % 540
            for _ in range(16):
                moment = day + datetime.timedelta(minutes=480 + minute)
                if all(abs((moment - other).total_seconds()) >= 35 * 60
                       for person in both for other in self.busy.get(person, [])):
                    for person in both:
                        self.busy.setdefault(person, []).append(moment)
                    return moment
                minute = (minute + 41) % 560
        minute = 480 + (household.number - 1) * 37 % 540
        return self.draw.choice(days) + datetime.timedelta(minutes=minute)

    def digest(self):
        return "sha256:%064x" % self.draw.getrandbits(256)

    def refuse(self, household, sheet, *cells):
        """Adds a row that must be refused for the household's fault."""
        row = self.book.add(sheet, *cells)
        self.book.expect_refused(household.id, household.fault, sheet, row)

    def work(self, household):
        fault = household.fault
        if fault and fault.startswith("F-"):
            self.book.expect(household.id, "finding", fault)
            for rule in ALLOWED.get(fault, []):
                self.book.expect(household.id, "allowed", rule)
        if fault == "F-VIS-02":
            return
        is_late = fault == "F-LATE-01"
        moment = self.slot(household, [self.days.late_visit] if is_late else self.days.visits)
        visit = "V%05d" % household.running
        self.visit(household, visit, moment)
        corrections = self.corrections(household)
        self.verify(household, visit, moment, corrections)
        self.sign(household, moment)
        handover = self.fill_and_hand_over(household, moment)
        if corrections:
            self.changed.add(household.id)
        self.complete.add(household.id)
        self.visitors.setdefault(household.village.code, set()).add(household.contact)
        if fault != "F-ENT-02":
            self.enter(household, handover)

    def visit(self, household, visit, moment):
        both, fault = household.contact + ";" + household.cadre, household.fault
        contacts = self.registry.contacts
        if fault == "R-VIS-01":
            if self.registry.options.sample_dates and contacts[0] != household.contact:
                other = contacts[0]
            else:
                other = self.draw.choice([person for person in contacts
                                          if person != household.contact])
            self.refuse(household, "入户", visit + "X", household.id,
                        stamp(moment.replace(hour=7, minute=10)), other + ";" + household.cadre,
                        household.head, "现场")
        if fault == "F-VIS-01":
            self.book.add("入户", visit + "A", household.id, self.days.to_contact[:10] + " 18:00",
                          household.contact, household.head, "现场")
        self.book.add("入户", visit, household.id, stamp(moment), both, household.head, "现场")

    def corrections(self, household):
        """Which items are found to be wrong at home."""
        pool = ["住房面积", "住房面积", "有无卫生厕所", "联系电话", "是否加入农民专业合作组织"]
        pool += ["工资性收入"] if household.wage else []
        count = (self.draw.choices([1, 2], [1, 2])[0] if household.fault
                 else self.draw.choices([0, 1, 2], [64, 18, 18])[0])
        found = []
        while len(found) < count:
            item = self.draw.choice(pool)
            if item not in found:
                found.append(item)
        if household.fault in ("R-ENT-02", "F-HB-01") and "住房面积" not in found:
            found.insert(self.draw.randrange(len(found) + 1), "住房面积")
        if household.fault == "F-ITM-02":
            found.insert(0, "主要致贫原因")
        if household.fault == "F-ENT-03":
            found.append("是否会讲普通话")
        return found

    def verify(self, household, visit, moment, corrections):
        """Items and the finished table; the refused rows come first, as they came to pass."""
        contact, area = household.contact, household.area
        item = lambda recorder, minutes, name, member, verdict, *rest: (
            visit, household.id, name, member, verdict, *rest, recorder,
            minutes_later(moment, minutes))
        if household.fault == "R-VIS-02":
            self.refuse(household, "核实", *item(
                household.village.committee, 3, "住房面积", "", "不符", decimals(area),
                "88.00" if area != 88 else "96.00", "实测", "实地丈量"))
        if household.fault == "R-TBL-01":
            self.book.add("核实", *item(contact, 3, "入户路类型", "", "相符", household.road, "",
                                      "", ""))
            self.refuse(household, "定稿", household.id, visit, contact,
                        minutes_later(moment, 4))
        if household.fault == "R-ITM-03":
            self.refuse(household, "核实", *item(
                contact, 4, "务工时间", household.signer, "不符", household.months, "15",
                "本人陈述", "口述"))
        other = lambda value: "否" if value == "是" else "是"
        values = {
            "住房面积": (decimals(area), decimals(area + 12)),
            "工资性收入": (decimals(household.wage), decimals(household.wage + 1200)),
            "联系电话": (household.phone, None),
            "有无卫生厕所": (household.toilet, other(household.toilet)),
            "是否加入农民专业合作组织": (household.cooperative, other(household.cooperative)),
            "主要致贫原因": (household.cause, "因婚"), "是否会讲普通话": ("是", "否")}
        for name in corrections:
            before, after = values[name]
            member = household.signer if name == "是否会讲普通话" else ""
            after = self.registry.phone() if after is None else after
            self.book.add("核实", *item(contact, 5, name, member, "不符", before, after,
                                      "入户核实", "实地查看"))
        self.book.add("核实", *item(contact, 12, "其余各项", "", "相符", "", "", "", ""))
        self.book.add("定稿", household.id, visit, contact, minutes_later(moment, 15))

    def sign(self, household, moment):
        fault, contact, cadre = household.fault, household.contact, household.cadre
        signature = lambda party, signer, method, witness, when: (
            household.id, party, signer, method, witness, self.digest(), when)
        after = lambda minutes: minutes_later(moment, minutes)
        if fault == "R-SIG-01":
            self.refuse(household, "签字", *signature("联系人", contact, "手写", "", after(13)))
        if fault == "R-SIG-02":
            self.refuse(household, "签字", *signature("村干", contact, "手写", "", after(18)))
        if fault == "R-SIG-03":
            absent = self.draw.choice([person for person in household.village.cadres
                                       if person != cadre])
            self.refuse(household, "签字", *signature("村干", absent, "手写", "", after(16)))
        if fault == "R-SIG-05":
            self.refuse(household, "签字", *signature("贫困户", household.signer, "手印", "",
                                                    after(16)))
        self.book.add("签字", *signature("联系人", contact, "手写", "", after(17)))
        by_finger = self.draw.random() < .25
        self.book.add("签字", *signature(
            "贫困户", household.signer, "手印" if by_finger else "手写",
            household.village.committee if by_finger else "", after(20)))
        when = next_day(moment) + " 17:30" if fault == "F-SIG-01" else after(21)
        self.book.add("签字", *signature("村干", cadre, "手写", "", when))

    def fill_and_hand_over(self, household, moment):
        """Handbook, card, and the table's way to the clerk; when it got there."""
        fault, contact, clerk = household.fault, household.contact, household.village.clerk
        add, day = self.book.add, next_day(moment)
        add("手册", household.id, household.handbook, "按签字表", "", "", contact, day + " 19:00")
        if fault == "F-HB-01":
            add("手册", household.id, household.handbook, "住房面积", "", "1.00", contact,
                day + " 19:30")
        if household.gets_card:
            if fault == "R-CARD-01":
                wrong = "蓝" if household.color == "红" else "红"
                self.refuse(household, "联系卡", household.id, household.card, wrong, "", "否",
                            contact, day + " 19:40")
            if fault != "F-CRD-01":
                add("联系卡", household.id, household.card, household.color, household.old_card,
                    "是" if household.old_card else "", contact, day + " 19:50")
        handover = self.days.handover.replace(hour=10)
        if fault == "F-LATE-01":
            handover = (moment + datetime.timedelta(days=1)).replace(hour=10, minute=0)
        if fault == "R-HND-01":
            self.refuse(household, "移交", household.id, contact, clerk,
                        minutes_later(moment, 16))
        add("移交", household.id, contact, clerk, stamp(handover))
        return handover

    def enter(self, household, handover):
        """The clerk's entry into the national system, and the township's audit."""
        fault, clerk, signed = household.fault, household.village.clerk, "按签字表"
        at = lambda days, hour: (handover + datetime.timedelta(days=days)).strftime(
            "%Y-%m-%d ") + hour
        if fault == "R-ENT-01":
            self.refuse(household, "录入", household.id, signed, "", "", clerk, at(-1, "20:00"))
        if fault == "R-ENT-02":
            self.refuse(household, "录入", household.id, "住房面积", "", "999.00", clerk,
                        at(1, "09:30"))
        if fault == "R-ENT-04":
            self.refuse(household, "录入", household.id, signed, "", "",
                        self.other_clerk(household.village), at(1, "09:00"))
        if fault == "F-ENT-03":
            self.book.add("暂缓", household.id, "是否会讲普通话", household.signer,
                          "系统未开放权限", clerk, at(1, "09:40"))
        latest = 6 if handover.day <= 25 else 5
        self.book.add("录入", household.id, signed, "", "", clerk,
                      at(self.draw.randrange(1, latest), "10:00"))
        self.book.add("审核", household.id, "相符", "", self.registry.town_clerk, self.days.audit)

    def other_clerk(self, village):
        villages = self.registry.villages
        others = [other for other in villages if other is not village]
        if not others:
            return village.committee
        if self.registry.options.sample_dates:
            return villages[(villages.index(village) + 1) % len(villages)].clerk
        return self.draw.choice(others).clerk


def next_day(moment):
    return (moment + datetime.timedelta(days=1)).strftime("%Y-%m-%d")
