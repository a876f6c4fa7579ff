import CanonicalJSON
import CryptoSuites
import Ledger
import Testing

@Suite("Vault: sealing")
struct VaultSealTests {
    private let data: JSONObject = [
        "members": [
            [
                "number": "1",
                "sealed": [
                    "owner": .string(VaultWorld.household),
                    "fields": ["base.headName": "陈测试", "income.wage": 120_000],
                ],
            ],
            ["number": "2", "sealed": ["owner": .string(VaultWorld.member), "fields": [:]]],
        ],
        "note": "in clear",
    ]

    private func member(_ index: Int, of data: JSONObject) -> JSONObject? {
        data["members"]?.arrayValue?[index].objectValue
    }

    private func moved(_ data: JSONObject, to key: String) -> JSONObject {
        [key: data["members"] ?? .null]
    }

    @Test("what is sealed opens to the same bytes, and holds no value")
    func roundTrip() throws {
        let world = try VaultWorld()
        let closed = try world.sealer.seal(data, eventID: VaultWorld.eventID)
        #expect(data.canonicalBytes().contains("陈测试".utf8))
        #expect(!closed.canonicalBytes().contains("陈测试".utf8))
        #expect(!closed.canonicalBytes().contains(VaultWorld.household.utf8))
        #expect(closed["note"] == "in clear")
        #expect(member(0, of: closed)?["sealed"]?.objectValue?.keys == ["box", "key"])
        let opened = try world.sealer.open(closed, eventID: VaultWorld.eventID)
        #expect(opened == OpenedData(data: data))
    }

    /// Computed with Python's cryptography from the same inputs.
    @Test("a box is the format's bytes")
    func golden() throws {
        let world = try VaultWorld(random: CountingRandom())
        let sealer = Sealer(vault: world.vault, suite: VaultWorld.suite, random: CountingRandom())
        let closed = try sealer.seal(data, eventID: VaultWorld.eventID)
        let sealed = member(0, of: closed)?["sealed"]?.objectValue
        #expect(sealed?["key"] == "08d8037d1dd7e1206510b25a0259daad")
        #expect(
            sealed?["box"]?.stringValue
                == "ICEiIyQlJicoKSorqRjEER/9NGZ/HSaAoHWR2+prBQUPZtZlhFn5MGWoN2cW4YhhoFJUvXHfVKNq"
                + "OS/40lfMrrocDUHuQl89bJIq/ZIpX+h4FXfSIskz/wSDcrg=")
    }

    @Test("a box under another event id or at another place is a fault, not a locked box")
    func wrongPlace() throws {
        let world = try VaultWorld()
        let closed = try world.sealer.seal(data, eventID: VaultWorld.eventID)
        let other = try world.sealer.open(
            closed, eventID: "01900000-0000-7000-8000-000000000002")
        #expect(other.data == closed)
        #expect(other.locked.isEmpty)
        #expect(
            other.faults == [
                SealFault(pointer: "/data/members/0/sealed", reason: .notAuthentic),
                SealFault(pointer: "/data/members/1/sealed", reason: .notAuthentic),
            ])
        let elsewhere = try world.sealer.open(
            moved(closed, to: "persons"), eventID: VaultWorld.eventID)
        #expect(elsewhere.faults.map(\.pointer).first == "/data/persons/0/sealed")
        #expect(elsewhere.faults.count == 2)
    }

    @Test("a box whose every byte was changed in turn never opens")
    func corruption() throws {
        let world = try VaultWorld()
        let closed = try world.sealer.seal(data, eventID: VaultWorld.eventID)
        let sealed = try #require(member(0, of: closed)?["sealed"]?.objectValue)
        let box = try #require(StrictBase64.decode(sealed["box"]?.stringValue ?? "!"))
        func open(_ box: [UInt8]) throws -> OpenedData {
            let changed = sealed.merging(["box": .string(StrictBase64.encode(box))])
            return try world.sealer.open(
                ["members": [["sealed": .object(changed)]]], eventID: VaultWorld.eventID)
        }
        #expect(try open(box).faults.isEmpty)
        for index in box.indices {
            var changed = box
            changed[index] ^= 1
            #expect(try open(changed).faults.map(\.reason) == [.notAuthentic])
        }
        #expect(try open([]).faults.map(\.reason) == [.notAuthentic])
    }

    @Test("with the vault locked, or a vault without the key, boxes stay as they are")
    func locked() throws {
        let world = try VaultWorld()
        let closed = try world.sealer.seal(data, eventID: VaultWorld.eventID)
        let locked = Sealer(vault: nil, suite: VaultWorld.suite, random: SystemRandom())
        let stranger = try VaultWorld().sealer
        for sealer in [locked, stranger] {
            let opened = try sealer.open(closed, eventID: VaultWorld.eventID)
            #expect(opened.data == closed)
            #expect(opened.faults.isEmpty)
            #expect(opened.locked == Sealer.inventory(of: closed).boxes)
        }
        #expect(
            thrown(VaultError.self) { _ = try locked.seal(data, eventID: VaultWorld.eventID) }
                == .locked)
        #expect(try locked.seal(closed, eventID: VaultWorld.eventID) == closed)
    }

    @Test("the inventory lists boxes with pointers and keys, and open forms as malformed")
    func inventory() throws {
        let world = try VaultWorld()
        let closed = try world.sealer.seal(data, eventID: VaultWorld.eventID)
        let first = try world.vault.dataKey(owner: VaultWorld.household)
        let second = try world.vault.dataKey(owner: VaultWorld.member)
        let inventory = Sealer.inventory(of: closed)
        #expect(inventory.malformed.isEmpty)
        #expect(
            inventory.boxes == [
                SealedBox(pointer: "/data/members/0/sealed", keyID: first.id),
                SealedBox(pointer: "/data/members/1/sealed", keyID: second.id),
            ])
        #expect(
            Sealer.inventory(of: data).malformed == [
                "/data/members/0/sealed", "/data/members/1/sealed",
            ])
        let escaped = Sealer.inventory(of: ["a/b~c": ["sealed": 1]])
        #expect(escaped.malformed == ["/data/a~1b~0c/sealed"])
    }

    @Test(
        "a sealed member that is neither form is refused",
        arguments: [
            1, [:], ["owner": "household/1"], ["fields": [:]],
            ["owner": "household/1", "fields": [:], "more": 1],
            ["owner": "household/1", "fields": []], ["box": "AAAA", "key": "00"],
            ["box": "AAA", "key": "08d8037d1dd7e1206510b25a0259daad"],
            ["box": "AAAA", "key": "08D8037D1DD7E1206510B25A0259DAAD"],
            ["owner": "household/1", "fields": ["a": 9_007_199_254_740_992]],
        ] as [JSONValue])
    func malformed(value: JSONValue) throws {
        let world = try VaultWorld()
        let error = thrown(VaultError.self) {
            _ = try world.sealer.seal(["a": ["sealed": value]], eventID: VaultWorld.eventID)
        }
        #expect(error == .malformedSeal(pointer: "/data/a/sealed"))
    }

    @Test("one owner has one box in an event")
    func ownerTwice() throws {
        let world = try VaultWorld()
        let form: JSONValue = [
            "sealed": ["owner": .string(VaultWorld.household), "fields": ["a": "b"]]
        ]
        let error = thrown(VaultError.self) {
            _ = try world.sealer.seal(["a": form, "b": form], eventID: VaultWorld.eventID)
        }
        #expect(error == .ownerTwice(owner: VaultWorld.household, pointer: "/data/b/sealed"))
        _ = try world.sealer.seal(["a": form], eventID: VaultWorld.eventID)
    }

    @Test("padding hides the length: short values give boxes of one size")
    func padding() throws {
        let world = try VaultWorld()
        func size(_ count: Int) throws -> Int {
            let value = JSONValue.string(String(repeating: "x", count: count))
            let closed = try world.sealer.seal(
                ["sealed": ["owner": .string(VaultWorld.household), "fields": ["a": value]]],
                eventID: VaultWorld.eventID)
            let text = closed["sealed"]?.objectValue?["box"]?.stringValue ?? ""
            return (StrictBase64.decode(text) ?? []).count - 28
        }
        // {"a":""} is 8 bytes.
        #expect(try (0...24).map(size).allSatisfy { $0 == 32 })
        #expect(try size(25) == 64)
        #expect(try size(248) == 256)
        #expect(try size(249) == 512)
        #expect(try size(504) == 512)
        #expect(try size(505) == 768)
    }

    @Test("a box with the right key and wrong content is a fault", arguments: ["{}", "[]", "{ }"])
    func contentNotCanonical(text: String) throws {
        let world = try VaultWorld()
        let key = try world.vault.dataKey(owner: VaultWorld.household)
        func open(_ plaintext: [UInt8]) throws -> OpenedData {
            let box = VaultWorld.suite.seal(
                plaintext, key: key.bytes, nonce: SystemRandom().bytes(12),
                associatedData: Array("\(VaultWorld.eventID)\n/data/sealed".utf8))
            return try world.sealer.open(
                [
                    "sealed": [
                        "box": .string(StrictBase64.encode(box)), "key": .string(key.id),
                    ]
                ], eventID: VaultWorld.eventID)
        }
        #expect(try open(Array(text.utf8)).faults.map(\.reason) == [.contentNotCanonical])
        let right = Array("{}".utf8) + [UInt8](repeating: 0x20, count: 30)
        #expect(try open(right).faults.isEmpty)
    }
}
