import CryptoSuites
import Glibc
import Synchronization
import Testing
import TransparencyLog

@testable import EventLog

@Suite("A witness's book and the ledger's shelf [C2SP tlog-witness]")
struct WitnessBookTests {
    private let temporary: TemporaryFolder
    private let logKey: (VerifierKey, PrivateKey)
    private let witness: (WitnessKey, PrivateKey)
    private let hasher = CryptoSuite.sha256Ed25519.makeHasher()

    init() throws {
        temporary = try TemporaryFolder()
        logKey = try Vector.logKey()
        let key = try Vector.clerk().1
        witness = (try WitnessKey(name: "w.example", publicKey: key.publicKey), key)
    }

    private var rules: WitnessRules { WitnessRules(logs: [logKey.0], name: "w.example") }

    private func book(_ disk: any Disk = SystemDisk(), _ name: String = "book") -> WitnessBook {
        WitnessBook(folder: "\(temporary.path)/\(name)", disk: disk)
    }

    /// The tree of leaves that say their number, or of a fork of it.
    private func head(_ size: Int, fork: String = "") -> TreeHead {
        var frontier = TreeFrontier()
        for number in 0..<size {
            frontier.append(hasher.leaf(Array("\(fork)\(number)".utf8)), hasher)
        }
        return TreeHead(size: UInt64(size), root: frontier.root(hasher))
    }

    private func request(
        _ old: Int, _ new: Int, fork: String = ""
    ) throws -> WitnessRequest {
        let head = head(new, fork: fork)
        let note = try SignedNote(
            parsing: Checkpoint.sign(
                origin: Vector.origin, size: head.size, root: head.root, key: logKey.1))
        guard old > 0 else {
            return WitnessRequest(oldSize: 0, proof: ConsistencyProof(hashes: []), note: note)
        }
        let proof = try ConsistencyProof(
            from: UInt64(old), to: UInt64(new), hasher: hasher
        ) { node in
            let first = Int(node.index) << node.level
            var frontier = TreeFrontier()
            for number in first..<(first + 1 << node.level) {
                frontier.append(hasher.leaf(Array("\(fork)\(number)".utf8)), hasher)
            }
            return frontier.root(hasher)
        }
        return WitnessRequest(oldSize: UInt64(old), proof: proof, note: note)
    }

    private func cosign(
        _ request: WitnessRequest, in book: WitnessBook? = nil, time: UInt64 = 7,
        isFirst: Bool = false
    ) throws(LogError) -> SignedNote {
        try (book ?? self.book()).cosign(
            request, rules, key: witness.1, time: time, isFirst: isFirst)
    }

    @Test("it remembers what it cosigned, and takes only what extends that")
    func remembers() throws {
        #expect(throws: LogError.witnessRefused(.firstNotAllowed(origin: Vector.origin))) {
            try cosign(request(0, 5))
        }
        let first = try cosign(request(0, 5), isFirst: true)
        #expect(try Cosignature.check(first, by: witness.0) == [7])
        #expect(try Checkpoint.open(first.bytes, key: logKey.0).size == 5)
        let stored = try SystemDisk().contents(book().path(of: Vector.origin), sizeMax: 1 << 20)
        #expect(stored == first.bytes)
        // The answer was lost: asked again from what it knows, it answers again.
        #expect(throws: LogError.witnessRefused(.conflict(known: 5))) {
            try cosign(request(0, 5), isFirst: true)
        }
        #expect(try cosign(request(5, 5), time: 8).text == first.text)
        let next = try cosign(request(5, 13), time: 9)
        #expect(try Cosignature.check(next, by: witness.0) == [9])
        for old in [0, 5, 12] {
            #expect(throws: LogError.witnessRefused(.conflict(known: 13))) {
                try cosign(request(old, 14))
            }
        }
        guard case .witnessRefused(.inconsistent) = refusal(try request(13, 20, fork: "x")) else {
            Issue.record("a fork was cosigned")
            return
        }
    }

    private func refusal(_ request: WitnessRequest, in book: WitnessBook? = nil) -> LogError? {
        do throws(LogError) {
            _ = try cosign(request, in: book)
            return nil
        } catch {
            return error
        }
    }

    @Test("two roots for one size are stored as evidence that convinces who has the log's key")
    func evidence() throws {
        let first = try cosign(request(0, 5), isFirst: true)
        let shown = try request(5, 5, fork: "x")
        guard case .splitView(5, let path) = refusal(shown) else {
            Issue.record("no split view")
            return
        }
        let bytes = try #require(try SystemDisk().contents(path, sizeMax: 1 << 20))
        let view = try SplitView(parsing: bytes)
        #expect(view.known == first && view.shown == shown.note)
        #expect(try view.check(logKey.0) != nil)
        // The known one stays.
        #expect(try cosign(request(5, 6)).text.contains("\n6\n"))
    }

    @Test("asked at one moment for two trees that exclude one another, 60 times: one is cosigned")
    func race() async throws {
        let (rules, key) = (rules, witness.1)
        for round in 0..<60 {
            let folder = "\(temporary.path)/race-\(round)"
            let start = WitnessBook(folder: folder, disk: SystemDisk())
            let isLater = round % 2 == 1
            if isLater { _ = try cosign(request(0, 3), in: start, isFirst: true) }
            // Two forks of one size; or two steps from one beginning.
            let requests = [
                try request(isLater ? 3 : 0, 8),
                try isLater ? request(3, 9) : request(0, 8, fork: "x"),
            ]
            let answers = await withTaskGroup(of: String.self) { group in
                for request in requests {
                    group.addTask {
                        let book = WitnessBook(folder: folder, disk: SystemDisk())
                        do throws(LogError) {
                            _ = try book.cosign(
                                request, rules, key: key, time: 7, isFirst: !isLater)
                            return "cosigned"
                        } catch {
                            switch error {
                            case .witnessRefused(.conflict), .splitView: return "refused"
                            default: return "\(error)"
                            }
                        }
                    }
                }
                var answers: [String] = []
                for await answer in group { answers.append(answer) }
                return answers.sorted()
            }
            #expect(answers == ["cosigned", "refused"], "round \(round)")
        }
    }

    @Test("nothing is given out that isn't on the disk; a book that was altered stops the witness")
    func durable() throws {
        for (operation, suffix) in [
            (DiskError.Operation.write, ".new"), (.sync, ".new"), (.rename, ""),
        ] {
            let disk = FaultyDisk()
            let name = "book-\(operation.rawValue)"
            let book = book(disk, name)
            disk.plan(FaultyDisk.Fault(operation: operation, suffix: suffix))
            #expect(throws: LogError.self) {
                try cosign(request(0, 5), in: book, isFirst: true)
            }
            disk.heal()
            #expect(throws: LogError.witnessRefused(.firstNotAllowed(origin: Vector.origin))) {
                try cosign(request(0, 5), in: self.book(SystemDisk(), name))
            }
        }
        _ = try cosign(request(0, 5), isFirst: true)
        let path = book().path(of: Vector.origin)
        var bytes = try #require(try SystemDisk().contents(path, sizeMax: 1 << 20))
        bytes[30] ^= 1
        try SystemDisk().replace(
            path, in: book().folder, with: bytes, permissions: 0o600)
        #expect(refusal(try request(5, 6)) == .witnessBookBad(path: path))
    }

    @Test("the shelf gathers lines of one checkpoint, largest first, and refuses a second root")
    func shelf() throws {
        let shelf = WitnessShelf(LedgerFolder(temporary.path), disk: SystemDisk())
        #expect(try shelf.notes().isEmpty)
        let small = try request(0, 5).note
        let large = try request(0, 13).note
        try shelf.add(small, size: 5)
        let line = try Cosignature.sign(large, by: witness.1, name: "w.example", time: 7)
        try shelf.add(large, size: 13)
        try shelf.add(large.adding(line), size: 13)
        try shelf.add(large.adding(line), size: 13)
        #expect(try shelf.notes().map(\.note) == [large.adding(line), small])
        #expect(shelf.path(of: 13).hasSuffix("/witness/000000000013"))
        #expect(throws: LogError.twoRoots(size: 5)) {
            try shelf.add(request(0, 5, fork: "x").note, size: 5)
        }
        try SystemDisk().open(
            shelf.path(of: 6), .create(permissions: 0o644)
        ).write(Array("no note".utf8), at: 0)
        #expect(try shelf.notes().count == 2 && shelf.note(of: 6) == nil)
    }
}
