import ArgumentParser
import CryptoSuites
import TransparencyLog

/// Building and checking inclusion proofs, from tiles in memory.
struct BenchProofCommand: ZerenCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "由哈希瓦片做证明、验证证明各要多久",
        discussion: "例：\n  zeren bench proof --size 200000")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("树有多少叶", valueName: "N")) var size = 200_000
    @Option(help: ArgumentHelp("做多少个证明", valueName: "N")) var count = 20_000

    func run(in context: CommandContext) throws -> ExitStatus {
        guard size > 0, count > 0 else {
            throw CommandFailure(
                code: "usage", exit: .usage, message: "--size、--count 都要大于 0", remedy: nil)
        }
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        let leaves = (0..<size).map { hasher.leaf(Array("leaf \($0)".utf8)) }
        var tiles = try tiles(of: leaves, hasher)
        // Spread over the tree without a pattern of the tiles'; each tile is hashed once.
        let indexes = (0..<count).map { Int((UInt64($0) &* 0x9E37_79B9_7F4A_7C15) >> 11) % size }
        let start = SystemProcess.monotonicSeconds()
        for index in indexes { _ = try tiles.inclusionProof(index: UInt64(index)) }
        let built = SystemProcess.monotonicSeconds()
        let proofs = try indexes.map { try tiles.inclusionProof(index: UInt64($0)) }
        let warm = SystemProcess.monotonicSeconds()
        for (index, proof) in zip(indexes, proofs) {
            try proof.check(leaf: leaves[index], in: tiles.head, hasher: hasher)
        }
        let checked = SystemProcess.monotonicSeconds()
        report(context, cold: built - start, warm: warm - built, check: checked - warm)
        return .done
    }

    private func tiles(
        of leaves: [Digest], _ hasher: DigestHasher
    ) throws(ProofError) -> VerifiedTiles {
        var edge = TileEdge()
        var frontier = TreeFrontier()
        var files: [Tile: [UInt8]] = [:]
        for leaf in leaves {
            frontier.append(leaf, hasher)
            for file in edge.append(leaf, hasher) { files[file.tile] = file.bytes }
        }
        for file in edge.partialFiles { files[file.tile] = file.bytes }
        let head = TreeHead(size: frontier.size, root: frontier.root(hasher))
        return try VerifiedTiles(head: head, hasher: hasher, tileCountMax: .max) { files[$0] }
    }

    private func report(_ context: CommandContext, cold: Double, warm: Double, check: Double) {
        func nanoseconds(_ seconds: Double) -> Int { Int(seconds * 1e9) / count }
        func microseconds(_ seconds: Double) -> String {
            Answer.hundredths(Double(nanoseconds(seconds)) / 1_000) + " 微秒"
        }
        print(
            context,
            text: ColumnText.table([
                ["树", "\(ColumnText.grouped(size)) 叶，证明 \(ColumnText.grouped(count)) 个"],
                ["做一个（瓦片初次核对在内）", microseconds(cold)],
                ["做一个（瓦片都已核对）", microseconds(warm)], ["验一个", microseconds(check)],
            ]),
            json: [
                "size": .number(size), "proofs": .number(count),
                "coldNanoseconds": .number(nanoseconds(cold)),
                "buildNanoseconds": .number(nanoseconds(warm)),
                "checkNanoseconds": .number(nanoseconds(check)),
            ])
    }
}
