import HouseholdWork

/// 测试里的人: people of a made-up town; one for each post, two where a rule needs another.
enum Who {
    static let keeper = "K1"
    static let contact = "C1"
    static let otherContact = "C2"
    static let cadre = "G1"
    static let otherCadre = "G2"
    static let officer = "I1"
    static let otherOfficer = "I2"
    static let secretary = "S1"
    static let director = "D1"
    static let workTeam = "W1"
    static let committee = "T1"
    static let townOfficer = "A1"
    static let secondTownOfficer = "A2"
    static let station = "B1"
    static let government = "M1"
    static let adviser = "N1"
    static let inspector = "J1"
    static let principal = "Q1"
    /// Registered, with no post at all.
    static let nobody = "Z1"
    static let unregistered = "X9"

    static let posts: [(person: PersonID, role: Role, village: VillageCode?, unit: UnitID)] = [
        (contact, .contactPerson, nil, Unit.backing), (otherContact, .contactPerson, nil, "U3"),
        (cadre, .villageCadre, Place.village, Unit.village),
        (otherCadre, .villageCadre, Place.otherVillage, "U4"),
        (officer, .villageInfoOfficer, Place.village, Unit.village),
        (otherOfficer, .villageInfoOfficer, Place.otherVillage, "U4"),
        (secretary, .villageSecretary, Place.village, Unit.village),
        (director, .villageDirector, Place.village, Unit.village),
        (workTeam, .workTeamMember, Place.village, Unit.town),
        (committee, .twoCommitteesMember, Place.village, Unit.village),
        (townOfficer, .townInfoOfficer, nil, Unit.town),
        (secondTownOfficer, .townInfoOfficer, nil, Unit.town),
        (station, .townPovertyStation, nil, Unit.town),
        (government, .townGovernment, nil, Unit.town),
        (adviser, .guidanceMember, nil, Unit.town),
        (inspector, .inspectionGroup, nil, Unit.town),
        (principal, .unitPrincipal, nil, Unit.backing),
    ]

    enum Unit {
        static let town = "U1"
        static let backing = "U2"
        static let otherBacking = "U3"
        static let village = "U5"
    }

    static func identity(_ seventeen: String) -> String {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(seventeen.utf8, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
        return seventeen + String(Array("10X98765432")[sum % 11])
    }
}

enum Place {
    static let township = "T9"
    static let village = "V1"
    static let otherVillage = "V2"
}

/// 测试里的户.
enum Home {
    /// In scope, with a stated card colour; four members.
    static let main = "H1"
    /// In scope, exited; its card's colour is only inferred.
    static let exited = "H2"
    /// Out of scope.
    static let removed = "H3"
    /// In scope, of the other village.
    static let far = "H4"
    static let unknown = "H9"

    static let head = "H1-1"
    static let spouse = "H1-2"
    /// Comes of age on 2030-03-10, the day of the visit.
    static let adult = "H1-3"
    /// Comes of age the day after.
    static let minor = "H1-4"

    static let headDocument = Who.identity("45010119800101001")
    static let adultDocument = Who.identity("45010120120310003")
    static let minorDocument = Who.identity("45010120120311002")

    static func members(_ home: HouseholdID) -> [(MemberID, [String: IndicatorValue])] {
        guard home == main else {
            return [(home + "-1", person("户主" + home, "户主", nil))]
        }
        return [
            (head, person("岑甲山", "户主", headDocument)),
            (spouse, person("韦乙花", "配偶", nil)),
            (adult, person("岑丙河", "之子", adultDocument)),
            (minor, person("岑丁云", "之女", minorDocument)),
        ]
    }

    static func person(_ name: String, _ relation: String, _ document: String?)
        -> [String: IndicatorValue]
    {
        var values: [String: IndicatorValue] = [
            "member.name": .text(name), "member.relation": .text(relation),
            "member.education": .text("小学"), "member.health": .list(["健康"]),
        ]
        if let document { values["member.idNo"] = .text(document) }
        return values
    }

    static func values(_ home: HouseholdID) -> [String: IndicatorValue] {
        var values: [String: IndicatorValue] = [
            "base.headName": .text(home == main ? "岑甲山" : "户主" + home),
            "base.population": .integer(home == main ? 4 : 1),
            "base.phone": .text("13900001111"), "living.area": .integer(6100),
            "living.water": .text("是"), "income.wage": .integer(1_200_000),
            "income.farm": .integer(500_000), "income.cost": .integer(100_000),
        ]
        if home == exited { values["base.exitYear"] = .integer(2028) }
        return values
    }
}
