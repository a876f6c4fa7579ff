import Testing

@testable import EventLog

@Suite("Time stamps of the log")
struct TimestampTests {
    @Test(
        "milliseconds and text are two spellings of one moment",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_489_201_250, "2026-11-24T03:00:01.250Z"),
            (1_551_834_000_000, "2019-03-06T01:00:00.000Z"),
            (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
            (-62_162_035_200_001, "0000-02-29T23:59:59.999Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)])
    func convertsBothWays(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds)?.description == text)
        #expect(Timestamp(text)?.milliseconds == milliseconds)
        #expect(Timestamp(text)?.day == String(text.prefix(10)))
    }

    @Test(
        "refuses other spellings and days that don't exist",
        arguments: [
            "", "2026-11-24T03:00:01Z", "2026-11-24T03:00:01.250", "2026-11-24T03:00:01.250z",
            "2026-11-24 03:00:01.250Z", "2026-11-24T03:00:01,250Z", "2026-11-24T03:00:01.25Z",
            "2026-11-24T03:00:60.000Z", "2026-11-24T24:00:00.000Z", "2026-11-24T03:60:00.000Z",
            "2026-11-31T03:00:00.000Z", "2026-02-29T03:00:00.000Z", "1900-02-29T03:00:00.000Z",
            "2026-00-10T03:00:00.000Z", "2026-13-10T03:00:00.000Z", "2026-01-00T03:00:00.000Z",
            "+026-11-24T03:00:01.250Z", "2026-11-24T03:00:01.2５Z",
        ])
    func refuses(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test("outside of the years 0000 to 9999 there is none")
    func limitsYears() {
        #expect(Timestamp(milliseconds: -62_167_219_200_001) == nil)
        #expect(Timestamp(milliseconds: 253_402_300_800_000) == nil)
    }

    @Test("random moments come back, and sort as their texts do")
    func roundTrips() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("Timestamp round trips: seed \(seed)")
        var random = SplitMix(state: seed)
        var last = try #require(Timestamp(milliseconds: 0))
        for _ in 0..<3_000 {
            let milliseconds = Int64.random(
                in: -62_167_219_200_000...253_402_300_799_999, using: &random)
            let stamp = try #require(Timestamp(milliseconds: milliseconds))
            #expect(Timestamp(stamp.description) == stamp, "seed \(seed)")
            #expect((stamp < last) == (stamp.description < last.description), "seed \(seed)")
            last = stamp
        }
    }
}
