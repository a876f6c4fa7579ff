import CanonicalJSON

/// The attributes of an event around its payload.
///
/// | attribute | form |
/// |---|---|
/// | `id` | UUID, lower case |
/// | `source` | the ledger's origin |
/// | `type` | `table.signed.v1` |
/// | `subject`, `subjectversion` | the stream, and how many of its events came before |
/// | `time`, `timeprecision` | `YYYY-MM-DDTHH:MM:SS+08:00`; `day`, `minute` or absent |
/// | `actor`, `actorrole`, `recorder` | who did it, as what; who entered it |
/// | `device`, `devicecount` | both or none |
/// | `correlationid`, `causationid` | optional |
/// | `producer`, `data` | `zeren/<version>`; an object |
///
/// Text must be in NFC already: neither writers nor readers of lines normalise.
/// Source: CloudEvents 1.0; FORMAT.md, section 3.
package struct Envelope: Hashable, Sendable {
    package var id: String
    package var source: String
    package var type: String
    package var subject: String
    package var subjectVersion: Int
    package var time: String
    package var timePrecision: TimePrecision?
    package var actor: String
    package var actorRole: String
    package var recorder: String
    package var device: String?
    package var deviceCount: Int?
    package var correlationID: String?
    package var causationID: String?
    package var producer: String
    package var data: JSONObject

    package static let specVersion = "1.0"

    package init(
        id: String, source: String, type: String, subject: String, subjectVersion: Int,
        time: String, timePrecision: TimePrecision? = nil, actor: String, actorRole: String,
        recorder: String, device: String? = nil, deviceCount: Int? = nil,
        correlationID: String? = nil, causationID: String? = nil, producer: String,
        data: JSONObject
    ) {
        self.id = id
        self.source = source
        self.type = type
        self.subject = subject
        self.subjectVersion = subjectVersion
        self.time = time
        self.timePrecision = timePrecision
        self.actor = actor
        self.actorRole = actorRole
        self.recorder = recorder
        self.device = device
        self.deviceCount = deviceCount
        self.correlationID = correlationID
        self.causationID = causationID
        self.producer = producer
        self.data = data
    }

    /// The event as JSON. Nothing is checked: the writer scans the whole line.
    package var object: JSONObject {
        var object: JSONObject = [
            "actor": .string(actor), "actorrole": .string(actorRole), "data": .object(data),
            "id": .string(id), "producer": .string(producer), "recorder": .string(recorder),
            "source": .string(source), "specversion": .string(Envelope.specVersion),
            "subject": .string(subject), "subjectversion": .integer(Int64(subjectVersion)),
            "time": .string(time), "type": .string(type),
        ]
        object["timeprecision"] = timePrecision.map { .string($0.rawValue) }
        object["device"] = device.map { .string($0) }
        object["devicecount"] = deviceCount.map { .integer(Int64($0)) }
        object["correlationid"] = correlationID.map { .string($0) }
        object["causationid"] = causationID.map { .string($0) }
        return object
    }

    package func canonicalBytes() -> [UInt8] {
        object.canonicalBytes()
    }

    /// Reads an event's canonical bytes, as strictly as a reader of the log does.
    package init(parsing bytes: [UInt8]) throws(LineFault) {
        var scanner = EventScanner()
        try self.init(parsing: bytes, with: &scanner)
    }

    /// The same for many events: the scanner's slots are made once.
    package init(parsing bytes: [UInt8], with scanner: inout EventScanner) throws(LineFault) {
        try bytes.withUnsafeBufferPointer { buffer throws(LineFault) in
            _ = try scanner.scan(event: UnsafeRawBufferPointer(buffer))
        }
        let value: JSONValue
        do {
            value = try JSONValue(canonical: bytes)
        } catch {
            throw .notCanonical(error)
        }
        guard let object = value.objectValue else { throw .malformed("event") }
        func text(_ name: String) throws(LineFault) -> String {
            guard let text = object[name]?.stringValue else { throw .missing(name) }
            return text
        }
        guard let version = object["subjectversion"]?.integerValue else {
            throw .missing("subjectversion")
        }
        guard let data = object["data"]?.objectValue else { throw .missing("data") }
        self.init(
            id: try text("id"), source: try text("source"), type: try text("type"),
            subject: try text("subject"), subjectVersion: version, time: try text("time"),
            timePrecision: (object["timeprecision"]?.stringValue).flatMap(TimePrecision.init),
            actor: try text("actor"), actorRole: try text("actorrole"),
            recorder: try text("recorder"), device: object["device"]?.stringValue,
            deviceCount: object["devicecount"]?.integerValue,
            correlationID: object["correlationid"]?.stringValue,
            causationID: object["causationid"]?.stringValue, producer: try text("producer"),
            data: data)
    }
}
