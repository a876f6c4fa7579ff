/// The ids of the events so far: UUIDs as two machine words, exact.
struct SeenIDs {
    private struct ID: Hashable {
        var high: UInt64
        var low: UInt64
    }

    private var ids: Set<ID> = []

    /// - Parameter text: a UUID in lower case, as a scanned line has it.
    /// - Returns: false when it was there already.
    mutating func insert(_ text: UnsafeRawBufferPointer) -> Bool {
        var words: (UInt64, UInt64) = (0, 0)
        for byte in text where byte != UInt8(ascii: "-") {
            let nibble = UInt64(byte < 0x3A ? byte &- 0x30 : byte &- 0x57)
            words.0 = words.0 << 4 | words.1 >> 60
            words.1 = words.1 << 4 | nibble
        }
        return ids.insert(ID(high: words.0, low: words.1)).inserted
    }
}

/// How many events each subject has so far. Subjects are compared by their bytes.
struct SubjectCounts {
    private struct Entry {
        var name: Range<Int>
        var count: Int
    }

    private var arena: [UInt8] = []
    private var entries: [Entry] = []
    /// Open addressing: an index into `entries`, or −1.
    private var slots = [Int32](repeating: -1, count: 1 << 10)

    /// The subject's count before this event; afterwards it is `next`, or one more.
    mutating func take(_ subject: UnsafeRawBufferPointer, next: Int) -> Int {
        let slot = slot(of: subject)
        guard slots[slot] < 0 else {
            let index = Int(slots[slot])
            let count = entries[index].count
            entries[index].count = next
            return count
        }
        let start = arena.count
        arena.append(contentsOf: subject)
        slots[slot] = Int32(entries.count)
        entries.append(Entry(name: start..<arena.count, count: next))
        if entries.count * 2 > slots.count { grow() }
        return 0
    }

    private func slot(of subject: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: subject)
        let mask = slots.count - 1
        var slot = hasher.finalize() & mask
        while slots[slot] >= 0 {
            let name = entries[Int(slots[slot])].name
            if name.count == subject.count, arena[name].elementsEqual(subject) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            let place = arena.withUnsafeBytes { bytes -> Int in
                slot(of: UnsafeRawBufferPointer(rebasing: bytes[entry.name]))
            }
            slots[place] = Int32(index)
        }
    }
}
