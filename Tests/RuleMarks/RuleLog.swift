import Synchronization

/// What the rules did during one test.
package final class RuleLog: Sendable {
    @TaskLocal package static var current: RuleLog?

    private struct State {
        var fired: Set<String> = []
        var silent: Set<String> = []
        /// The kinds of act that were accepted.
        var accepted: Set<String> = []
    }

    private let state = Mutex(State())

    package init() {}

    /// A rule refused an act.
    package static func note(refusedBy rule: String) {
        _ = current?.state.withLock { $0.fired.insert(rule) }
    }

    /// An act was accepted: whatever may refuse such an act was silent.
    package static func note(accepted act: String) {
        _ = current?.state.withLock { $0.accepted.insert(act) }
    }

    /// A detector or a check was asked.
    package static func note(_ rule: String, fired: Bool) {
        _ = current?.state.withLock { state in
            if fired { state.fired.insert(rule) } else { state.silent.insert(rule) }
        }
    }

    func hasFired(_ rule: String) -> Bool { state.withLock { $0.fired.contains(rule) } }

    /// Asked without a finding; or an act was accepted that it may refuse.
    func wasSilent(_ rule: String, accepting act: String) -> Bool {
        state.withLock { $0.silent.contains(rule) || $0.accepted.contains(act) }
    }
}
