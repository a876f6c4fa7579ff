import CanonicalJSON

/// Reads lines of the log: canonical form, members, and the form of each value. Use one for many
/// lines; a scan allocates nothing. It doesn't look at neighbours, hashes or signatures.
///
/// Source: FORMAT.md, sections 2 and 3.
package struct LineScanner: Sendable {
    private var scanner: CanonicalScanner
    private let slots: AttributeSlots

    private static let names = [
        "after", "event", "more", "previous", "recorded", "sequence", "signatures",
    ]

    /// By place in `names`, which is sorted as the scanner sorts.
    private enum Slot: Int {
        case after, event, more, previous, recorded, sequence, signatures

        var name: String { LineScanner.names[rawValue] }
    }

    package init() {
        scanner = CanonicalScanner(
            members: LineScanner.names, nested: Slot.event.name, inner: AttributeSlots.names)
        slots = AttributeSlots(scanner)
        for (index, name) in LineScanner.names.enumerated() {
            precondition(scanner.slot(ofMember: name) == index, "the names are sorted")
        }
    }

    /// - Parameter line: the bytes without the LF.
    package mutating func scan(_ line: UnsafeRawBufferPointer) throws(LineFault) -> LogLine {
        guard line.count <= LogLine.byteCountMax else { throw .tooLong(byteCount: line.count) }
        do {
            try scanner.scan(line)
        } catch {
            throw .notCanonical(error)
        }
        let values = RawValues(bytes: line)
        let attributes = try slots.attributes(scanner, values)
        guard let event = range(.event) else { throw .missing(Slot.event.name) }
        let hasMore = try values.isTrue(range(.more), Slot.more.name)
        let previous = try values.text(range(.previous), Slot.previous.name)
        guard AttributeForm.isDigest(line[previous]) else { throw .malformed(Slot.previous.name) }
        let recorded = try values.text(range(.recorded), Slot.recorded.name)
        guard let time = Timestamp(bytes: line[recorded]) else {
            throw .malformed(Slot.recorded.name)
        }
        let signatures = range(.signatures)
        if let signatures, line[signatures.lowerBound] != UInt8(ascii: "[") {
            throw .malformed(Slot.signatures.name)
        }
        return LogLine(
            after: try values.count(range(.after), Slot.after.name), event: event,
            hasMore: hasMore, previous: previous, recorded: time,
            sequence: try values.count(range(.sequence), Slot.sequence.name),
            signatures: signatures, attributes: attributes)
    }

    private func range(_ slot: Slot) -> Range<Int>? { scanner.member(slot.rawValue) }
}

/// Reads an event that stands alone, by the same rules as inside a line.
package struct EventScanner: Sendable {
    private var scanner: CanonicalScanner
    private let slots: AttributeSlots
    private var wrapped: [UInt8] = []

    package init() {
        scanner = CanonicalScanner(
            members: ["event"], nested: "event", inner: AttributeSlots.names)
        slots = AttributeSlots(scanner)
    }

    /// - Returns: the attributes; their ranges count from the start of `event`.
    package mutating func scan(
        event: UnsafeRawBufferPointer
    ) throws(LineFault) -> EventAttributes {
        let head = "{\"event\":".utf8
        wrapped.removeAll(keepingCapacity: true)
        wrapped.append(contentsOf: head)
        wrapped.append(contentsOf: event)
        wrapped.append(UInt8(ascii: "}"))
        let bytes = wrapped
        let attributes = try bytes.withUnsafeBufferPointer {
            buffer throws(LineFault) -> EventAttributes in
            let raw = UnsafeRawBufferPointer(buffer)
            do throws(JSONError) {
                try scanner.scan(raw)
            } catch {
                throw .notCanonical(
                    JSONError(offset: max(0, error.offset - head.count), reason: error.reason))
            }
            return try slots.attributes(scanner, RawValues(bytes: raw))
        }
        return attributes.moved(by: -head.count)
    }
}

/// The slots of the event's attributes, and the rules of their values.
private struct AttributeSlots: Sendable {
    static let names = [
        "actor", "actorrole", "causationid", "correlationid", "data", "device", "devicecount",
        "id", "producer", "recorder", "source", "specversion", "subject", "subjectversion",
        "time", "timeprecision", "type",
    ]

    /// By place in `names`, which is sorted as the scanner sorts.
    private enum Slot: Int {
        case actor, actorRole, causationID, correlationID, data, device, deviceCount
        case id, producer, recorder, source, specVersion, subject, subjectVersion
        case time, timePrecision, type

        var name: String { AttributeSlots.names[rawValue] }
    }

    init(_ scanner: CanonicalScanner) {
        for (index, name) in AttributeSlots.names.enumerated() {
            precondition(scanner.slot(ofInner: name) == index, "the names are sorted")
        }
    }

    func attributes(
        _ scanner: CanonicalScanner, _ values: RawValues
    ) throws(LineFault) -> EventAttributes {
        typealias Form = (Slice<UnsafeRawBufferPointer>) -> Bool
        func text(_ slot: Slot, _ isOfForm: Form) throws(LineFault) -> Range<Int> {
            let range = try values.text(scanner.innerMember(slot.rawValue), slot.name)
            guard isOfForm(values.bytes[range]) else { throw .malformed(slot.name) }
            return range
        }
        func optionalText(_ slot: Slot, _ isOfForm: Form) throws(LineFault) -> Range<Int>? {
            try scanner.innerMember(slot.rawValue) == nil ? nil : text(slot, isOfForm)
        }
        func count(_ slot: Slot) throws(LineFault) -> Int {
            let count = try values.count(scanner.innerMember(slot.rawValue), slot.name)
            guard count <= AttributeForm.integerMax else { throw .malformed(slot.name) }
            return count
        }
        _ = try text(.specVersion) { $0.elementsEqual("1.0".utf8) }
        let precision = try precision(values, optionalText(.timePrecision) { _ in true })
        let time = try text(.time) { AttributeForm.isTime($0, precision: precision) }
        let device = try optionalText(.device, AttributeForm.isMark)
        let hasDeviceCount = scanner.innerMember(Slot.deviceCount.rawValue) != nil
        let deviceCount: Int? = hasDeviceCount ? try count(.deviceCount) : nil
        if hasDeviceCount, device == nil { throw .missing(Slot.device.name) }
        if !hasDeviceCount, device != nil { throw .missing(Slot.deviceCount.name) }
        _ = try text(.producer, AttributeForm.isProducer)
        return EventAttributes(
            id: try text(.id, AttributeForm.isUUID), source: try text(.source) { _ in true },
            type: try text(.type, AttributeForm.isType),
            subject: try text(.subject, AttributeForm.isSubject),
            subjectVersion: try count(.subjectVersion), time: time,
            actor: try text(.actor, AttributeForm.isPerson),
            actorRole: try text(.actorRole, AttributeForm.isRole),
            recorder: try text(.recorder, AttributeForm.isPerson), device: device,
            deviceCount: deviceCount,
            correlationID: try optionalText(.correlationID, AttributeForm.isMark),
            causationID: try optionalText(.causationID, AttributeForm.isUUID),
            data: try data(scanner, values))
    }

    /// An object, in which nothing is null: an optional member is absent.
    private func data(
        _ scanner: CanonicalScanner, _ values: RawValues
    ) throws(LineFault) -> Range<Int> {
        guard let data = scanner.innerMember(Slot.data.rawValue) else {
            throw .missing(Slot.data.name)
        }
        guard values.bytes[data.lowerBound] == UInt8(ascii: "{") else {
            throw .malformed(Slot.data.name)
        }
        if let offset = scanner.firstNull, data.contains(offset) {
            throw .notCanonical(JSONError(offset: offset, reason: .nullValue))
        }
        return data
    }

    private func precision(
        _ values: RawValues, _ range: Range<Int>?
    ) throws(LineFault) -> TimePrecision? {
        guard let range else { return nil }
        if values.bytes[range].elementsEqual("day".utf8) { return .day }
        if values.bytes[range].elementsEqual("minute".utf8) { return .minute }
        throw .malformed(Slot.timePrecision.name)
    }
}

/// Values that a scan has found, taken from their bytes.
private struct RawValues {
    let bytes: UnsafeRawBufferPointer

    /// The range of a string that isn't empty, without its quotes.
    func text(_ range: Range<Int>?, _ name: String) throws(LineFault) -> Range<Int> {
        guard let range else { throw .missing(name) }
        guard bytes[range.lowerBound] == UInt8(ascii: "\""), range.count > 2 else {
            throw .malformed(name)
        }
        return (range.lowerBound + 1)..<(range.upperBound - 1)
    }

    /// An integer ≥ 0.
    func count(_ range: Range<Int>?, _ name: String) throws(LineFault) -> Int {
        guard let range else { throw .missing(name) }
        var number = 0
        for index in range {
            let digit = Int(bytes[index]) - 0x30
            guard (0...9).contains(digit) else { throw .malformed(name) }
            number = number * 10 + digit
        }
        return number
    }

    /// `true`, or absent.
    func isTrue(_ range: Range<Int>?, _ name: String) throws(LineFault) -> Bool {
        guard let range else { return false }
        guard bytes[range.lowerBound] == UInt8(ascii: "t") else { throw .malformed(name) }
        return true
    }
}

extension EventAttributes {
    fileprivate func moved(by distance: Int) -> EventAttributes {
        func moved(_ range: Range<Int>) -> Range<Int> {
            (range.lowerBound + distance)..<(range.upperBound + distance)
        }
        var copy = self
        copy.id = moved(id)
        copy.source = moved(source)
        copy.type = moved(type)
        copy.subject = moved(subject)
        copy.time = moved(time)
        copy.actor = moved(actor)
        copy.actorRole = moved(actorRole)
        copy.recorder = moved(recorder)
        copy.device = device.map(moved)
        copy.correlationID = correlationID.map(moved)
        copy.causationID = causationID.map(moved)
        copy.data = moved(data)
        return copy
    }
}
