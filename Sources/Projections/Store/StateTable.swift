/// 投影表: the tables of `state.sqlite`.
///
/// | marks | columns |
/// |---|---|
/// | value | `state` is `clear`, `sealed`, `locked` or `empty`; `value` is JCS and only there when clear; `tag` is the tag of a sealed value (32 hex), NULL while the vault is locked; `box_sequence`, `box_pointer` name the row of `box` that holds it, `box_field` the field inside |
/// | times | as in the event: `YYYY-MM-DDTHH:MM:SS+08:00` |
/// | `member` | empty for the household's own items |
enum StateTable: String, CaseIterable {
    case head, event, box, village, unit, person, role, household, member, pairing, print
    case visit, signature, card, handover, entry, deferral, finding
    case eventSubject = "event_subject"
    case indicatorValue = "indicator_value"
    case valueHistory = "value_history"
    case visitParticipant = "visit_participant"
    case tableVersion = "table_version"
    case notComputed = "not_computed"

    /// Those whose rows are derived anew from one household's events; all have the column
    /// `household`.
    static let ofHousehold: [StateTable] = [
        .household, .member, .pairing, .print, .indicatorValue, .valueHistory, .visit,
        .visitParticipant, .tableVersion, .signature, .card, .handover, .entry, .deferral,
    ]

    /// Those whose rows come from one event of the registry each, with its `sequence`.
    static let ofTownship: [StateTable] = [.village, .unit, .person, .role]

    /// Whether the rows lie in the primary key's own tree. Not where that is a number already, nor
    /// where rows are long.
    private var hasRowID: Bool {
        switch self {
        case .head, .event, .role, .finding, .box: true
        default: false
        }
    }

    var creation: String {
        "CREATE TABLE \(rawValue) (\(definition)) STRICT" + (hasRowID ? "" : ", WITHOUT ROWID")
    }

    /// The columns of a value, in this order.
    private static let value = """
        state TEXT NOT NULL, value TEXT, tag TEXT, box_sequence INTEGER, box_pointer TEXT,
        box_field TEXT
        """

    private var definition: String {
        switch self {
        case .head, .event, .eventSubject, .box, .notComputed, .finding: ownDefinition
        case .village, .unit, .person, .role: townshipDefinition
        default: householdDefinition
        }
    }

    private var ownDefinition: String {
        switch self {
        case .head:
            """
            one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL, leaf TEXT NOT NULL,
            vault TEXT NOT NULL, finding_size INTEGER NOT NULL
            """
        case .event:
            """
            sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL,
            subject TEXT NOT NULL, subject_version INTEGER NOT NULL, time TEXT NOT NULL,
            time_precision TEXT, recorded TEXT NOT NULL, actor TEXT NOT NULL,
            actor_role TEXT NOT NULL, recorder TEXT NOT NULL, commit_first INTEGER NOT NULL,
            annulled_by INTEGER
            """
        case .eventSubject:
            """
            subject TEXT NOT NULL, sequence INTEGER NOT NULL, is_own INTEGER NOT NULL,
            PRIMARY KEY (subject, sequence)
            """
        case .box:
            """
            sequence INTEGER NOT NULL, pointer TEXT NOT NULL, key TEXT NOT NULL,
            box TEXT NOT NULL, PRIMARY KEY (sequence, pointer)
            """
        case .notComputed:
            """
            subject TEXT NOT NULL, what TEXT NOT NULL, boxes INTEGER NOT NULL,
            PRIMARY KEY (subject, what)
            """
        default:
            """
            ordinal INTEGER PRIMARY KEY, rule TEXT NOT NULL, household TEXT, village TEXT,
            person TEXT, unit TEXT, indicator TEXT, member TEXT, since TEXT, days INTEGER,
            message TEXT NOT NULL, responsible TEXT NOT NULL, events TEXT NOT NULL
            """
        }
    }

    private var townshipDefinition: String {
        switch self {
        case .village: "village TEXT PRIMARY KEY, name TEXT NOT NULL, sequence INTEGER NOT NULL"
        case .unit:
            """
            unit TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, principal TEXT,
            village TEXT, sequence INTEGER NOT NULL
            """
        case .person:
            """
            person TEXT PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL, phone_tag TEXT,
            box_sequence INTEGER, box_pointer TEXT, sequence INTEGER NOT NULL
            """
        default:
            """
            sequence INTEGER PRIMARY KEY, person TEXT NOT NULL, role TEXT NOT NULL, village TEXT,
            from_day TEXT NOT NULL, to_day TEXT
            """
        }
    }

    private var householdDefinition: String {
        "household TEXT NOT NULL, " + householdColumns
    }

    private var householdColumns: String {
        let event = "sequence INTEGER NOT NULL, time TEXT NOT NULL, "
        return switch self {
        case .household:
            """
            village TEXT NOT NULL, group_name TEXT NOT NULL, category TEXT NOT NULL,
            sequence INTEGER NOT NULL, table_number TEXT, finalized_version INTEGER,
            signed_version INTEGER, signed_at TEXT, events INTEGER NOT NULL,
            PRIMARY KEY (household)
            """
        case .member:
            """
            ordinal INTEGER NOT NULL, member TEXT NOT NULL, sequence INTEGER NOT NULL,
            PRIMARY KEY (household, ordinal)
            """
        case .pairing:
            """
            ordinal INTEGER NOT NULL, contact TEXT NOT NULL, cadre TEXT, from_day TEXT NOT NULL,
            to_day TEXT, sequence INTEGER NOT NULL, PRIMARY KEY (household, ordinal)
            """
        case .indicatorValue:
            """
            member TEXT NOT NULL, indicator TEXT NOT NULL, source TEXT NOT NULL,
            \(StateTable.value), sequence INTEGER,
            PRIMARY KEY (household, member, indicator, source)
            """
        case .valueHistory:
            """
            ordinal INTEGER NOT NULL, member TEXT NOT NULL, indicator TEXT NOT NULL,
            source TEXT NOT NULL, \(StateTable.value), \(event)actor TEXT NOT NULL,
            recorder TEXT NOT NULL, PRIMARY KEY (household, ordinal)
            """
        case .visitParticipant:
            """
            sequence INTEGER NOT NULL, ordinal INTEGER NOT NULL, visit TEXT NOT NULL,
            person TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (household, sequence, ordinal)
            """
        case .deferral:
            "\(event)member TEXT NOT NULL, indicator TEXT NOT NULL, reason TEXT NOT NULL, "
                + "PRIMARY KEY (household, sequence)"
        default: event + stepColumns + ", PRIMARY KEY (household, sequence)"
        }
    }

    private var stepColumns: String {
        switch self {
        case .print: "table_number TEXT NOT NULL"
        case .visit: "visit TEXT NOT NULL, time_precision TEXT, mode TEXT NOT NULL"
        case .tableVersion:
            """
            version INTEGER NOT NULL, digest TEXT NOT NULL, visit TEXT NOT NULL,
            registrant TEXT NOT NULL, is_superseded INTEGER NOT NULL, is_signed INTEGER NOT NULL
            """
        case .signature:
            """
            version INTEGER NOT NULL, party TEXT NOT NULL, signer TEXT NOT NULL,
            method TEXT NOT NULL, scan TEXT
            """
        case .card:
            "number TEXT NOT NULL, color TEXT NOT NULL, replaces TEXT, old_collected INTEGER"
        case .handover:
            "version INTEGER NOT NULL, from_person TEXT NOT NULL, to_person TEXT NOT NULL"
        default:
            "version INTEGER NOT NULL, officer TEXT NOT NULL, as_signed INTEGER NOT NULL"
        }
    }
}
