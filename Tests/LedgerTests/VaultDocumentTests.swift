import CanonicalJSON
import CryptoSuites
import Ledger
import Testing

@Suite("Vault: look-up, tags, erasure")
struct VaultDocumentTests {
    private let number = "999999201901012119"

    @Test("the look-up by document number finds its owners, pending and committed, and no others")
    func lookUp() throws {
        let world = try VaultWorld()
        #expect(try world.vault.owners(ofDocument: number) == [])
        try world.vault.enterDocument(number: number, owner: VaultWorld.member)
        try world.vault.enterDocument(number: number, owner: VaultWorld.household)
        try world.vault.enterDocument(number: number, owner: VaultWorld.member)
        let both = [VaultWorld.household, VaultWorld.member]
        #expect(try world.vault.owners(ofDocument: number) == both)
        #expect(try world.open().owners(ofDocument: number) == [])
        try world.vault.commitPending()
        try world.vault.enterDocument(number: number, owner: VaultWorld.member)
        try world.vault.commitPending()
        #expect(try world.open().owners(ofDocument: number) == both)
        #expect(try world.open().owners(ofDocument: number + "0") == [])
    }

    @Test("a look-up row that is discarded was never there")
    func discarded() throws {
        let world = try VaultWorld()
        try world.vault.enterDocument(number: number, owner: VaultWorld.member)
        world.vault.discardPending()
        try world.vault.commitPending()
        #expect(try world.vault.owners(ofDocument: number) == [])
    }

    /// Computed with Python's hmac and cryptography from the same inputs.
    @Test("the key's id and the tag are the format's bytes")
    func golden() throws {
        let world = try VaultWorld(random: CountingRandom())
        let key = try world.vault.dataKey(owner: VaultWorld.household)
        #expect(key.id == "08d8037d1dd7e1206510b25a0259daad")
        let tag = try world.vault.tag(
            owner: VaultWorld.household, field: "income.wage", value: 120_000)
        #expect(tag == "c4a208e1cd71317c6f932a059019eeae")
    }

    @Test("equal values of one owner have one tag; field, value and owner each change it")
    func tags() throws {
        let world = try VaultWorld()
        _ = try world.vault.dataKey(owner: VaultWorld.household)
        _ = try world.vault.dataKey(owner: VaultWorld.member)
        try world.vault.commitPending()
        let other = try world.open(readOnly: true)
        func tag(_ vault: Vault, _ owner: String, _ field: String, _ value: JSONValue) throws
            -> String?
        {
            try vault.tag(owner: owner, field: field, value: value)
        }
        let first = try tag(world.vault, VaultWorld.household, "a", "1")
        #expect(first != nil)
        #expect(try tag(other, VaultWorld.household, "a", "1") == first)
        #expect(try tag(other, VaultWorld.household, "b", "1") != first)
        #expect(try tag(other, VaultWorld.household, "a", 1) != first)
        #expect(try tag(other, VaultWorld.member, "a", "1") != first)
        #expect(try tag(other, "household/none", "a", "1") == nil)
    }

    @Test("a vault that was open while another process erased forgets the key when refreshed")
    func refresh() throws {
        let world = try VaultWorld()
        let gone = try world.vault.dataKey(owner: VaultWorld.household)
        let stays = try world.vault.dataKey(owner: VaultWorld.member)
        try world.vault.commitPending()
        let reader = try world.open(readOnly: true)
        #expect(try reader.dataKey(id: gone.id)?.key == gone)
        try reader.refresh()
        #expect(try reader.dataKey(id: gone.id)?.key == gone)
        try world.vault.destroy(owners: [VaultWorld.household])
        try reader.refresh()
        #expect(try reader.dataKey(id: gone.id) == nil)
        #expect(try reader.dataKey(id: stays.id)?.key == stays)
    }

    @Test("an erasure takes key, tag and look-up rows, and leaves the others")
    func erasure() throws {
        let world = try VaultWorld()
        let gone = try world.vault.dataKey(owner: VaultWorld.household)
        let stays = try world.vault.dataKey(owner: VaultWorld.member)
        try world.vault.enterDocument(number: number, owner: VaultWorld.household)
        try world.vault.enterDocument(number: number, owner: VaultWorld.member)
        try world.vault.commitPending()
        let data: JSONObject = [
            "sealed": .object(["owner": .string(VaultWorld.household), "fields": ["a": "甲"]])
        ]
        let closed = try world.sealer.seal(data, eventID: VaultWorld.eventID)
        #expect(try world.sealer.open(closed, eventID: VaultWorld.eventID).data == data)
        let goneID = try #require([UInt8](hex: gone.id))
        #expect(try world.folder.bytes(of: "vault.sqlite").contains(goneID))

        try world.vault.destroy(owners: [VaultWorld.household])
        #expect(try !world.folder.bytes(of: "vault.sqlite").contains(goneID))
        for vault in [world.vault, try world.open()] {
            #expect(try vault.dataKey(id: gone.id) == nil)
            #expect(try vault.tag(owner: VaultWorld.household, field: "a", value: "甲") == nil)
            #expect(try vault.owners(ofDocument: number) == [VaultWorld.member])
            #expect(try vault.existingDataKey(owner: VaultWorld.member) == stays)
            #expect(vault.importSecret == world.vault.importSecret)
            let sealer = Sealer(vault: vault, suite: VaultWorld.suite, random: SystemRandom())
            let opened = try sealer.open(closed, eventID: VaultWorld.eventID)
            #expect(opened.data == closed)
            #expect(opened.locked == [SealedBox(pointer: "/data/sealed", keyID: gone.id)])
            #expect(opened.faults.isEmpty)
        }
    }
}
