"""The days, units, people in office, villages, households and members of a made township."""

import datetime
from dataclasses import dataclass, field

SURNAMES = list("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
                "奚范彭郎鲁韦昌马苗凤花方覃蒙莫龙黄梁农陆") + ["䶮", "\U0002CC56", "欧阳"]
NUMERALS = "一二三四五六七八九"
VILLAGE_NAMES = ["青坪", "石埠", "桐岭", "罗塘", "白鹤", "上洞", "下渡", "松山", "竹溪", "长冲", "大塘", "古楼",
                 "新圩", "南岸", "北坡", "东岭", "西沟", "龙湾", "凉亭", "板桥", "双井", "枫木", "黄泥", "牛栏",
                 "木瓜", "红石", "清水", "三岔"]
CATEGORIES = ["未脱贫户", "2018年脱贫户", "2016年脱贫户", "新纳入户", "2017年脱贫户", "返贫户"]
CATEGORY_WEIGHTS = [36, 31, 17, 14, 13, 9]
SINCE = "2018-01-01"


def numeral(number):
    """10 to 99 in Chinese numerals."""
    tens, ones = divmod(number, 10)
    return (("" if tens <= 1 else NUMERALS[tens - 1]) + ("十" if tens else "") +
            (NUMERALS[ones - 1] if ones else ""))


def check_digit(first17):
    """The last digit of an identity number (GB 11643)."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(first17, weights)) % 11]


def decimals(number):
    return "%.2f" % number


class Days:
    """When things happen, within the plan. `choose` picks one of several given moments."""

    def __init__(self, choose):
        march = lambda day: datetime.datetime(2019, 3, int(day))
        self.plan = self.roster = "2019-03-07"
        self.village_plan = choose("2019-03-07")
        self.issued = choose("2019-03-18", "2019-03-12", "2019-03-15", "2019-03-20")
        self.training = choose("2019-03-07", "2019-03-06")
        self.visit_plan = choose("2019-03-15", "2019-03-16", "2019-03-18")
        self.printed = choose("2019-03-09 09:00", "2019-03-08 10:30", "2019-03-10 08:20")
        self.sealed = choose("2019-03-11", "2019-03-10", "2019-03-09")
        self.subsidies = choose("2019-03-12", "2019-03-11", "2019-03-10")
        self.to_village = choose("2019-03-12 09:00", "2019-03-12 10:20", "2019-03-12 08:15")
        self.to_contact = choose("2019-03-13 15:00", "2019-03-13 10:00", "2019-03-12 16:30")
        self.handover = march(choose("20", "21"))
        self.late_visit = march(choose("24", "22", "23", "25"))
        self.window_closed = choose("2019-03-19 08:00", "2019-03-18 08:00", "2019-03-19 17:00")
        self.window_opened = choose("2019-04-01 08:00", "2019-04-02 08:00", "2019-04-03 09:00")
        self.audit = choose("2019-03-31 09:00", "2019-03-31 10:30", "2019-03-31 08:10")
        self.review = choose("2019-03-31 16:00", "2019-03-31 17:30", "2019-03-31 15:00")
        self.incomplete_review = "2019-03-31 14:00"
        self.sampling = choose("2019-03-25 09:00", "2019-03-27 11:00")
        self.visits = [march(day) for day in range(14, 19)]


@dataclass
class Person:
    id: str
    name: str
    unit: str
    phone: str


@dataclass
class Village:
    unit: str
    code: str
    name: str
    secretary: str
    clerk: str
    team: str
    committee: str
    cadres: list
    households: list = field(default_factory=list)


class Household:
    """What the later sheets need to know of a household; filled in as it is made."""

    def __init__(self, village, number, running, width):
        self.village, self.number, self.running = village, number, running
        self.id = "%s-%0*d" % (village.code, width, number)
        self.handbook = "HB2019-%05d" % running
        self.table = "B2018-%05d" % running
        self.card = "K2019-%05d" % running
        self.fault = None

    def categorize(self, category):
        self.category = category
        self.gets_card = category in ("2018年脱贫户", "新纳入户", "返贫户")
        self.has_exited = category.endswith("年脱贫户")
        self.color = "红" if category == "2018年脱贫户" else "蓝"
        replaced = category in ("2018年脱贫户", "返贫户")
        self.old_card = "K2018-%05d" % self.running if replaced else ""


class Registry:
    """Makes places, units, people in office, households and members, in the order of the draws."""

    def __init__(self, draw, book, options):
        self.draw, self.book, self.options = draw, book, options
        self.people, self.phones, self.identities = [], set(), set()
        self.choose = ((lambda first, *others: first) if options.sample_dates
                       else (lambda first, *others: draw.choice([first, *others])))
        self.days = Days(self.choose)
        self.surnames = SURNAMES[:]
        draw.shuffle(self.surnames)
        self.office_names = (
            [surname + numeral for numeral in NUMERALS for surname in self.surnames] +
            [surname + "十" for surname in self.surnames] +
            [surname + middle + numeral for middle in "文武忠孝" for numeral in NUMERALS
             for surname in self.surnames])
        self.make_village_names()
        self.make_township_offices()
        self.make_village_offices()
        self.write_offices()
        self.households = []
        self.make_households()

    def phone(self):
        while True:
            number = "199%08d" % self.draw.randrange(10**8)
            if number not in self.phones:
                self.phones.add(number)
                return number

    def identity(self, year, sex):
        """An identity number of area 999999 that nobody has yet."""
        while True:
            month, day = self.draw.randrange(1, 13), self.draw.randrange(1, 29)
            serial = self.draw.randrange(0, 499) * 2 + (1 if sex == "男" else 0)
            base = "999999%04d%02d%02d%03d" % (year, month, day, serial)
            number = base + check_digit(base)
            if number not in self.identities:
                self.identities.add(number)
                return number

    def appoint(self, unit, *roles, village=""):
        """A new person of `unit` in these roles; the person's id."""
        made = Person("P%04d" % (len(self.people) + 1), self.office_names[len(self.people)], unit,
                      self.phone())
        self.people.append(made)
        for role in roles:
            self.book.add("任职", made.id, role, village, SINCE, "", "样例任〔2018〕1号")
        return made.id

    def make_village_names(self):
        count = self.options.villages
        self.codes = ["%s%03d" % (self.options.prefix, 201 + index) for index in range(count)]
        names = VILLAGE_NAMES[:]
        self.draw.shuffle(names)
        self.names = [names[index % len(names)] +
                      ("" if index < len(names) else str(index // len(names) + 1)) + "村"
                      for index in range(count)]

    def make_township_offices(self):
        supporters = 2 if self.options.sample_dates else self.draw.choice([2, 2, 3])
        self.supporters = ["U%02d" % (4 + index) for index in range(supporters)]
        self.inspectors = "U%02d" % (4 + supporters)
        self.keeper = self.appoint("U03", "账本管理员")
        self.station = self.appoint("U03", "镇扶贫站")
        self.town_clerk = self.appoint("U03", "镇扶贫信息员")
        self.government = self.appoint("U01", "镇政府", "镇扶贫开发领导小组")
        self.party = self.appoint("U02", "镇党委")
        self.guide = self.appoint("U03", "业务指导")
        self.appoint(self.inspectors, "督查")
        total = self.options.villages * self.options.households_per_village
        self.contacts = [self.appoint(self.draw.choice(self.supporters), "帮扶联系人")
                         for _ in range(max(3, -(-total // 3)))]
        self.principals, self.liaisons = [], []
        for unit in self.supporters:
            self.principals.append(self.appoint(unit, "后盾单位负责人"))
            self.liaisons.append(self.appoint(unit, "后盾单位专人"))

    def make_village_offices(self):
        cadres = max(2, -(-self.options.households_per_village // 60) * 2)
        self.villages = []
        for index, code in enumerate(self.codes):
            unit = "UV%02d" % (index + 1)
            appoint = lambda role: self.appoint(unit, role, village=code)
            self.villages.append(Village(
                unit, code, self.names[index], appoint("村支书"), appoint("村扶贫信息员"),
                appoint("驻村工作队员"), appoint("村两委"),
                [appoint("村干") for _ in range(cadres)]))

    def write_offices(self):
        add = self.book.add
        for person in self.people:
            add("人员", person.id, person.name, person.unit, person.phone)
        add("单位", "U01", "样例镇人民政府", "镇政府", "", "")
        add("单位", "U02", "样例镇党委", "镇党委", "", "")
        add("单位", "U03", "样例镇扶贫站", "镇扶贫站", "", "")
        for unit, name, principal in zip(self.supporters, "甲乙丙", self.principals):
            add("单位", unit, "样例区%s局" % name, "后盾单位", principal, "")
        add("单位", self.inspectors, "样例区督查考评专责小组", "督查组", "", "")
        self.unit_names = {row[0]: row[1] for row in self.book.rows["单位"]}
        for village in self.villages:
            add("单位", village.unit, village.name + "村民委员会", "村委会", "", village.code)
        for village in self.villages:
            add("村", village.code, village.name)
        for item, content in (("镇名", "样例镇"), ("镇代码", self.options.prefix), ("年度", "2019"),
                              ("虚构样例", "本工作簿全部人名、证件号、电话均为虚构"),
                              ("补录说明", "纸质台账集中补录"), ("填表人", self.keeper)):
            add("说明", item, content)

    def make_households(self):
        size = self.options.households_per_village
        width = max(4, len(str(size)))
        shift = 0 if self.options.sample_dates else self.draw.randrange(len(self.contacts))
        people = {person.id: person for person in self.people}
        for index, village in enumerate(self.villages):
            for number in range(1, size + 1):
                household = Household(village, number, index * size + number, width)
                household.contact = self.contacts[(household.running - 1 + shift)
                                                  % len(self.contacts)]
                household.cadre = village.cadres[(household.running - 1) % len(village.cadres)]
                household.categorize(self.draw.choices(CATEGORIES, CATEGORY_WEIGHTS)[0])
                has_subsidy = self.draw.random() < 0.32
                members, worker = self.make_members(household, has_subsidy)
                self.write_household(household, members, worker, has_subsidy,
                                     people[household.contact])
                village.households.append(household)
                self.households.append(household)

    def make_members(self, household, has_subsidy):
        """Draws the members and writes their rows; (name, sex, age, relation) each."""
        draw = self.draw
        head_sex, age = draw.choice("男男男女"), draw.randrange(38, 62)
        surname = draw.choice(self.surnames)
        used = set()

        def name(family):
            while True:
                made = family + numeral(draw.randrange(11, 100))
                if made not in used:
                    used.add(made)
                    return made

        members = [(name(surname), head_sex, age, "户主")]
        if draw.random() < .875:
            other = draw.choice([family for family in self.surnames if family != surname])
            members.append((name(other), "女" if head_sex == "男" else "男",
                            min(61, max(35, age + draw.randrange(-4, 5))), "配偶"))
        for _ in range(draw.choices([0, 1, 2], [37, 43, 40])[0]):
            sex = draw.choice("男女")
            members.append((name(surname), sex, draw.randrange(3, max(8, min(30, age - 19))),
                            "之子" if sex == "男" else "之女"))
        if draw.random() < .37:
            members.append((name(surname), "女", age + draw.randrange(20, 28), "之母"))
        worker = draw.random() < .62
        rows = [self.member_row(household, index, member, worker and index == 0, has_subsidy)
                for index, member in enumerate(members)]
        for row in rows:
            self.book.add("成员", *row)
        household.head, household.head_identity = members[0][0], rows[0][4]
        household.signer, household.months = rows[0][1], rows[0][13]
        return members, worker

    def member_row(self, household, index, member, works_away, has_subsidy):
        name, sex, age, relation = member
        adult = age >= 16
        education, school = "", ""
        if adult:
            education = self.draw.choice(["初中", "小学", "高中"])
        elif age < 6:
            education = "学龄前儿童"
        else:
            school = "小学" if age < 12 else {12: "七年级", 13: "八年级"}.get(age, "九年级")
        identity = self.identity(2018 - age, sex)
        people = self.draw.choice(["壮族", "壮族", "苗族", "汉族", "侗族"])
        away = self.draw.choice(["省外", "乡外县内", "县外省内"]) if works_away else ""
        months = str(self.draw.randrange(3, 11)) if works_away else ""
        return [household.id, "%s-%d" % (household.id, index + 1), name, sex, identity, relation,
                people, "群众" if adult else "", education, school, "健康",
                "普通劳动力" if 16 <= age <= 60 else "无劳动力", away, months, "是",
                "是" if 16 <= age < 60 else "否", "是", "是" if has_subsidy else "否", "是"]

    def write_household(self, household, members, worker, has_subsidy, contact):
        draw, count = self.draw, len(members)
        wage = draw.randrange(90, 199) * 100. if worker else 0.
        business = 4500. * count + draw.randrange(5, 40) * 100
        subsidy = 1200. * count if has_subsidy else 0.
        pension = 1392. if any(member[2] >= 60 for member in members) else 0.
        other, expenses = draw.randrange(5, 20) * 100., draw.randrange(5, 15) * 100.
        transfers = subsidy + pension + other
        gross = wage + business + transfers
        net = gross - expenses
        household.area, household.wage = float(draw.randrange(60, 149)), wage
        household.phone = self.phone()
        household.road = draw.choice(["水泥路", "砂石路"])
        household.toilet, household.cooperative = draw.choice("是否"), draw.choice("是否是否否")
        household.cause = draw.choice(["缺资金", "缺技术", "交通条件落后", "缺劳力"])
        household.subsidy = subsidy
        group = "%d组" % draw.randrange(1, 6)
        exit_year = household.category[:4] if household.has_exited else ""
        incomes = map(decimals, (wage, business, 0, 0, 0, subsidy, 0, pension, 0, other, expenses,
                                 0, transfers, gross, net, net / count))
        areas = [decimals(draw.randrange(*span) / 10) for span in ((20, 60), (0, 20), (1, 90))]
        self.book.add(
            "户", household.id, household.village.code, group, household.category,
            household.head, household.head_identity, household.phone, "", "", "国家标准",
            "低保贫困户" if has_subsidy else "一般贫困户", exit_year, "否", count, household.cause,
            "", "", *incomes, *areas, "0.00", "0.00", "0.00", "0.00", "是", "是", "是",
            decimals(draw.randrange(1, 40) / 10), household.road, decimals(household.area), "否",
            "", household.toilet, draw.choice(["清洁能源", "柴草"]), "是", household.cooperative,
            "否", "否", contact.name, self.unit_names[contact.unit], contact.phone, SINCE)
