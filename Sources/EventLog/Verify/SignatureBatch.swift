import CryptoSuites
import Dispatch
import Synchronization

/// Signatures that wait to be verified, so that all processors can work on them at once.
struct SignatureBatch {
    struct Job: Sendable {
        var key: VerifierKey
        var value: [UInt8]
        /// It is right when it fits one of these.
        var messages: [[UInt8]]
        /// The commit's last line.
        var place: LinePlace
        /// Whether a link of the commit is broken, the one to the next line included.
        var isLinkBroken: Bool

        var isRight: Bool {
            let verifier = SignatureVerifier(key.publicKey)
            return messages.contains { verifier.verify(value, $0) }
        }
    }

    /// How many jobs, and how many bytes to verify, are worth a round.
    private static let jobsMax = 4_096
    private static let bytesMax = 4 << 20
    private static let chunk = 32

    private var jobs: [Job] = []
    private var byteCount = 0
    /// From here on the jobs are the last commit's.
    private var lastCommit = 0

    var isFull: Bool {
        jobs.count >= SignatureBatch.jobsMax || byteCount >= SignatureBatch.bytesMax
    }

    mutating func startCommit() { lastCommit = jobs.count }

    mutating func add(_ job: Job) {
        jobs.append(job)
        byteCount += job.messages.reduce(0) { $0 + $1.count }
    }

    /// The link behind the last commit is broken.
    mutating func noteBrokenLink() {
        for index in lastCommit..<jobs.count { jobs[index].isLinkBroken = true }
    }

    /// Verifies all and forgets them.
    ///
    /// - Returns: those that are wrong, in order.
    mutating func verify() -> [Job] {
        let jobs = jobs
        self.jobs = []
        byteCount = 0
        lastCommit = 0
        let wrong = Mutex<[Int]>([])
        let chunk = SignatureBatch.chunk
        DispatchQueue.concurrentPerform(iterations: (jobs.count + chunk - 1) / chunk) { number in
            let start = number * chunk
            for index in start..<min(start + chunk, jobs.count) where !jobs[index].isRight {
                wrong.withLock { $0.append(index) }
            }
        }
        return wrong.withLock { $0 }.sorted().map { jobs[$0] }
    }
}
