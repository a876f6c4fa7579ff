import CanonicalJSON

/// 人员登记: somebody in office. The name is public duty; the phone is sealed.
package struct RegisterPerson: Act {
    package static let basis = "R2"
    package let context: ActContext
    package let person: Person

    package init(context: ActContext, person: Person) {
        (self.context, self.person) = (context, person)
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        if let known = scene.township.persons[person.id], known.name != person.name {
            throw .registeredOtherwise("人员 \(person.id)", as: known.name, field: "姓名")
        }
        guard scene.township.units[person.unit] != nil else {
            throw .unknownUnit(person.unit, field: "单位编号")
        }
        return [
            Draft(
                PersonRegistered(person: person), subject: Subject.person(person.id),
                context: context, actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

package struct PersonRegistered: TownshipEvent {
    package static let name = "person.registered.v1"
    package static let title = "人员登记"
    package static let rank = Rank.person
    package let person: Person

    package init(person: Person) { self.person = person }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        person = Person(
            id: try reader.string("personId"), name: try reader.string("name"),
            unit: try reader.string("unitId"), phone: reader.sealedFields?["phone"]?.stringValue,
            document: reader.sealedFields?["idNo"]?.stringValue)
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "personId": .string(person.id), "name": .string(person.name),
            "unitId": .string(person.unit),
        ]
        object.seal(
            JSONObject(present: [
                "phone": person.phone.map { .string($0) },
                "idNo": person.document.map { .string($0) },
            ]), owner: Subject.person(person.id))
        return object
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.persons[person.id] = person
    }
}
