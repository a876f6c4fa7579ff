import HouseholdWork

/// 任职索引: posts by role and village, village committees, the people of a unit; made once, for
/// they are asked for with every household.
struct OfficeIndex: Sendable {
    private struct Place: Hashable {
        let role: Role
        /// nil for roles of the township.
        let village: VillageCode?

        init(_ role: Role, _ village: VillageCode?) {
            self.role = role
            self.village = Role.village.contains(role) ? village : nil
        }
    }

    private struct Post: Sendable {
        let person: PersonID
        let appointment: Appointment
    }

    /// Ordered by person.
    private let posts: [Place: [Post]]
    /// 村委会: of a village's units the one numbered first.
    let committees: [VillageCode: Unit]
    private let staff: [UnitID: [PersonID]]
    /// People in office by their document number, as far as it is known.
    let documents: [String: PersonID]

    init(_ township: Township) {
        var posts: [Place: [Post]] = [:]
        for (person, appointments) in township.appointments.sorted(by: { $0.key < $1.key }) {
            for post in appointments {
                posts[Place(post.role, post.village), default: []]
                    .append(Post(person: person, appointment: post))
            }
        }
        self.posts = posts
        var committees: [VillageCode: Unit] = [:]
        for unit in township.units.values.sorted(by: { $0.id < $1.id }) {
            guard let village = unit.village, committees[village] == nil else { continue }
            committees[village] = unit
        }
        self.committees = committees
        staff = Dictionary(grouping: township.persons.values, by: \.unit)
            .mapValues { $0.map(\.id) }
        documents = Dictionary(
            township.persons.values.sorted { $0.id < $1.id }.compactMap { person in
                person.document.map { ($0, person.id) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Everybody who holds a role on a day, in the order of their numbers.
    func holders(of role: Role, on day: Day, village: VillageCode?) -> [PersonID] {
        var holders: [PersonID] = []
        for post in posts[Place(role, village)] ?? [] where post.appointment.isValid(on: day) {
            if holders.last != post.person { holders.append(post.person) }
        }
        return holders
    }

    /// The people of a unit, in no order.
    func staff(of unit: UnitID) -> [PersonID] { staff[unit] ?? [] }
}
