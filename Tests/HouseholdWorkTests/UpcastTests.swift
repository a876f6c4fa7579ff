import CanonicalJSON
import HouseholdWork
import Testing

/// The canonical bytes of both versions of 暂缓录入登记, retyped: they never change.
enum DeferralBytes {
    static let version1 =
        #"{"indicator":"member.mandarin","member":"H1-1","reason":"系统未开放权限","tableVersion":2}"#
    static let version1Empty = #"{"indicator":"living.fuel","reason":"","tableVersion":1}"#
    static let version2 = version1
    static let version2Empty = #"{"indicator":"living.fuel","tableVersion":1}"#
    static let version2Opened =
        #"{"indicator":"living.fuel","sealed":{"fields":{"reason":"韦某家未开放"},"owner":"household/H1"},"#
        + #""tableVersion":1}"#
    static let version2Closed =
        #"{"indicator":"living.fuel","sealed":{"box":"AAAA","key":"00"},"tableVersion":1}"#

    static func object(_ text: String) throws -> JSONObject {
        try #require(try JSONValue(canonical: Array(text.utf8)).objectValue)
    }
}

@Suite("事件的旧版")
struct UpcastTests {
    private func read(_ stored: String, _ text: String) throws -> any LedgerEvent {
        try #require(try EventCatalog.event(stored, data: try DeferralBytes.object(text)))
    }

    private func bytes(_ event: any LedgerEvent) -> String {
        String(decoding: JSONValue.object(event.payload).canonicalBytes(), as: UTF8.self)
    }

    @Test(
        "第一版读作第二版，字节各是各的",
        arguments: [
            (DeferralBytes.version1, DeferralBytes.version2),
            (DeferralBytes.version1Empty, DeferralBytes.version2Empty),
        ])
    func readsVersion1(older: String, newer: String) throws {
        let first = try read("entry.deferred.v1", older)
        let second = try read("entry.deferred.v2", newer)
        #expect(type(of: first) == EntryDeferred.self && type(of: second) == EntryDeferred.self)
        #expect(bytes(first) == newer)
        #expect(bytes(second) == newer)
        #expect((first as? EntryDeferred)?.reason == (second as? EntryDeferred)?.reason)
    }

    @Test("第二版点名的原因在盒子里：开着读得到，锁着是空的")
    func readsVersion2() throws {
        let opened = try read("entry.deferred.v2", DeferralBytes.version2Opened)
        #expect(bytes(opened) == DeferralBytes.version2Opened)
        #expect((opened as? EntryDeferred)?.reason == "韦某家未开放")
        let closed = try read("entry.deferred.v2", DeferralBytes.version2Closed)
        #expect((closed as? EntryDeferred)?.reason == "")
    }

    @Test("第一版的原因必有：没有就读不出来；第二版的新写法冒充不了第一版")
    func version1IsStrict() throws {
        #expect(throws: PayloadError("reason")) {
            try EventCatalog.event(
                "entry.deferred.v1", data: try DeferralBytes.object(DeferralBytes.version2Empty))
        }
        #expect(throws: PayloadError("reason")) {
            try EventCatalog.event(
                "entry.deferred.v1", data: try DeferralBytes.object(DeferralBytes.version2Opened))
        }
    }

    @Test("每个旧版都通到现在读的一版，版本逐一相接，旧版自己不再写")
    func chainsEnd() {
        let upcasting = EventCatalog.upcasting
        #expect(upcasting.olderNames == ["entry.deferred.v1"])
        for older in upcasting.olderNames {
            let newest = upcasting.newestName(of: older)
            #expect(EventCatalog.type(named: newest) != nil)
            #expect(EventCatalog.type(named: older) == nil)
            #expect(StoredName(older)?.name == StoredName(newest)?.name)
        }
        for type in EventCatalog.types {
            let versions = EventCatalog.names(of: type).compactMap { StoredName($0)?.version }
            #expect(versions.sorted() == Array(1...versions.count), "\(type.name)")
            #expect(
                EventCatalog.names(of: type).allSatisfy { EventCatalog.title(of: $0) == type.title }
            )
        }
    }

    @Test("比程序新的版本认得出来，叫得出名；没有的事件、写法不对的名称不算")
    func newerIsKnown() {
        #expect(EventCatalog.known(belowNewer: "entry.deferred.v3")?.text == "entry.deferred.v2")
        #expect(EventCatalog.known(belowNewer: "table.signed.v2")?.text == "table.signed.v1")
        #expect(EventCatalog.known(belowNewer: "key.enrolled.v2")?.text == "key.enrolled.v1")
        #expect(EventCatalog.title(of: "entry.deferred.v3") == "暂缓录入登记")
        for name in ["entry.deferred.v2", "entry.deferred.v1", "no.such.v9", "entry.deferred.v03"] {
            #expect(EventCatalog.known(belowNewer: name) == nil, "\(name)")
        }
    }

    @Test("隔两版的也逐版读上来：一版一步，不许跳")
    func chainsSteps() throws {
        let upcasting = Upcasting([
            Upcast("thing.done.v2") { payload throws(PayloadError) in
                payload.merging(["third": .bool(true)])
            },
            Upcast("thing.done.v1") { payload throws(PayloadError) in
                payload.merging(["second": .string(try PayloadReader(payload).string("first"))])
            },
        ])
        #expect(upcasting.newestName(of: "thing.done.v1") == "thing.done.v3")
        let read = try upcasting.newest("thing.done.v1", ["first": .string("一")])
        #expect(Set(read.keys) == ["first", "second", "third"])
        #expect(read["second"]?.stringValue == "一")
        #expect(try upcasting.newest("thing.done.v3", [:]).isEmpty)
        #expect(throws: PayloadError("first")) { try upcasting.newest("thing.done.v1", [:]) }
    }

    @Test("存储名：名称加版本，写法只有一种", arguments: ["a.b.v1", "entry.deferred.v12"])
    func storedNames(text: String) {
        #expect(StoredName(text)?.text == text)
        for wrong in ["a.b", "a.b.1", "a.b.v", "a.b.v0", "a.b.v01", "a.b.vx", "v1", ""] {
            #expect(StoredName(wrong) == nil, "\(wrong)")
        }
    }

    @Test("新登记的写第二版：点名的原因封存，不点名的照写，没有原因的不写")
    func writesVersion2() throws {
        let closed = Scenario.handedOver.then(
            OpenEntryWindow(
                context: at(11, 10), township: Place.township, indicator: "living.fuel",
                isOpen: false, document: "通知", registrant: Who.townOfficer))
        let name = try #require(
            closed.household(Home.main).values[ItemKey(WellKnown.memberName, Home.head)]?.text)
        for (reason, isSealed) in [("系统未开放", false), ("\(name)的没有开放", true), ("", false)] {
            let done = given(closed).when(
                DeferEntry(
                    context: at(12), household: Home.main, item: ItemKey("living.fuel"),
                    reason: reason, officer: Who.officer)
            ).thenAccepted(as: .villageInfoOfficer, by: Who.officer, subject: "household/H1")
            let event = try #require(done.events.last)
            #expect(event.stamp.type == "entry.deferred.v2")
            #expect((event.event.payload["sealed"] != nil) == isSealed)
            #expect((event.event.payload["reason"] != nil) == (!isSealed && !reason.isEmpty))
            #expect(done.household(Home.main).deferrals.last?.reason == reason)
            #expect(done.household(Home.main).deferrals.last?.isReasonSealed == isSealed)
            let locked = done.locked().household(Home.main).deferrals.last
            #expect(locked?.reason == (isSealed ? "" : reason))
            #expect(locked?.isReasonSealed == isSealed)
        }
    }
}
