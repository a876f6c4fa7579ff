import CanonicalJSON

/// 培训会: who should have come and who came.
package struct HoldTraining: Act {
    package static let basis = "P1.2"
    package let context: ActContext
    package let level: PlanAdoption.Level
    package let organizer: UnitID
    package let courseware: String
    package let expected: [PersonID]
    package let attended: [PersonID]

    package init(
        context: ActContext, level: PlanAdoption.Level, organizer: UnitID, courseware: String,
        expected: [PersonID], attended: [PersonID]
    ) {
        self.context = context
        self.level = level
        self.organizer = organizer
        self.courseware = courseware
        self.expected = expected
        self.attended = attended
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.units[organizer] != nil else {
            throw .unknownUnit(organizer, field: "组织单位")
        }
        for person in expected where scene.township.persons[person] == nil {
            throw .unknownPerson(person, field: "应训人员")
        }
        for person in attended where scene.township.persons[person] == nil {
            throw .unknownPerson(person, field: "实训人员")
        }
        let event = TrainingHeld(
            level: level, organizer: organizer, courseware: courseware, expected: expected,
            attended: attended)
        return [
            Draft(
                event, subject: Subject.unit(organizer), context: context,
                actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct TrainingHeld: TownshipEvent {
    package static let name = "training.held.v1"
    package static let title = "培训会"
    package static let rank = Rank.training
    package let level: PlanAdoption.Level
    package let organizer: UnitID
    package let courseware: String
    package let expected: [PersonID]
    package let attended: [PersonID]

    init(
        level: PlanAdoption.Level, organizer: UnitID, courseware: String, expected: [PersonID],
        attended: [PersonID]
    ) {
        self.level = level
        self.organizer = organizer
        self.courseware = courseware
        self.expected = expected
        self.attended = attended
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        level = try reader.choice("level", PlanAdoption.Level.self)
        organizer = try reader.string("organizer")
        courseware = try reader.string("coursewareFrom")
        expected = try reader.strings("expected")
        attended = try reader.strings("attended")
    }

    package var payload: JSONObject {
        [
            "level": .string(level.rawValue), "organizer": .string(organizer),
            "coursewareFrom": .string(courseware), "expected": .strings(expected),
            "attended": .strings(attended),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.trainings.append(
            Training(
                stamp: stamp, level: level, organizer: organizer, courseware: courseware,
                expected: expected, attended: attended))
    }
}
