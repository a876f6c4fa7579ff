import CZip

/// 压缩包: the parts of an `.xlsx` file, read out of memory and never onto the disk.
final class ZipArchive {
    private let memory: UnsafeMutableRawBufferPointer
    private let handle: OpaquePointer
    private let limits: SpreadsheetLimits
    /// Part names in lower case (they are the same in any case) → place in the archive.
    private let places: [String: zip_uint64_t]
    private var inflatedSize = 0

    /// - Throws: `SpreadsheetFault` when it is no zip, or a part's name isn't one of a package.
    static func open(
        _ bytes: [UInt8], limits: SpreadsheetLimits
    ) throws(SpreadsheetFault) -> ZipArchive {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .protectedOrOld }
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { throw .notASpreadsheet }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        memory.copyBytes(from: bytes)
        guard
            let source = zip_source_buffer_create(
                memory.baseAddress, zip_uint64_t(bytes.count), 0, nil)
        else {
            memory.deallocate()
            throw .notASpreadsheet
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            memory.deallocate()
            throw .notASpreadsheet
        }
        do {
            let places = try places(handle, limits)
            return ZipArchive(memory, handle, limits, places)
        } catch {
            zip_discard(handle)
            memory.deallocate()
            throw error
        }
    }

    private init(
        _ memory: UnsafeMutableRawBufferPointer, _ handle: OpaquePointer,
        _ limits: SpreadsheetLimits, _ places: [String: zip_uint64_t]
    ) {
        self.memory = memory
        self.handle = handle
        self.limits = limits
        self.places = places
    }

    deinit {
        zip_discard(handle)
        memory.deallocate()
    }

    func contains(_ part: String) -> Bool { places[part.lowercased()] != nil }

    /// Inflates a part piece by piece, its check sum included.
    ///
    /// - Parameter take: Gets each piece; the last call has none.
    /// - Throws: `SpreadsheetFault`, or what `take` throws.
    func read(
        _ part: String, _ take: (UnsafeRawBufferPointer) throws(SpreadsheetFault) -> Void
    ) throws(SpreadsheetFault) {
        guard let place = places[part.lowercased()] else { throw .missingPart(part) }
        let packedSize = try packedSize(part, place)
        guard let file = zip_fopen_index(handle, place, 0) else { throw .damaged(part: part) }
        defer { zip_fclose(file) }
        let pieceSize = 64 << 10
        let piece = UnsafeMutableRawPointer.allocate(byteCount: pieceSize, alignment: 16)
        defer { piece.deallocate() }
        var size = 0
        while true {
            let count = Int(zip_fread(file, piece, zip_uint64_t(pieceSize)))
            guard count >= 0 else { throw .damaged(part: part) }
            guard count > 0 else { break }
            size += count
            inflatedSize += count
            guard size <= limits.partSizeMax else {
                throw .partTooLarge(part, sizeMax: limits.partSizeMax)
            }
            guard inflatedSize <= limits.inflatedSizeMax else {
                throw .inflatedTooLarge(sizeMax: limits.inflatedSizeMax)
            }
            guard size <= 1 << 20 || size / limits.ratioMax <= packedSize else {
                throw .inflatedTooFast(part: part, ratioMax: limits.ratioMax)
            }
            try take(UnsafeRawBufferPointer(start: piece, count: count))
        }
        try take(UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// The bytes that the part takes in the archive.
    private func packedSize(
        _ part: String, _ place: zip_uint64_t
    ) throws(SpreadsheetFault) -> Int {
        var facts = zip_stat_t()
        guard zip_stat_index(handle, place, 0, &facts) == 0 else { throw .damaged(part: part) }
        guard facts.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encryptedPart(part) }
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(facts.comp_method)) else {
            throw .damaged(part: part)
        }
        // No part takes more than the archive has, whatever it says.
        return min(Int(clamping: facts.comp_size), memory.count)
    }

    private static func places(
        _ handle: OpaquePointer, _ limits: SpreadsheetLimits
    ) throws(SpreadsheetFault) -> [String: zip_uint64_t] {
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.partCountMax else {
            throw .tooManyParts(countMax: limits.partCountMax)
        }
        var places: [String: zip_uint64_t] = [:]
        for place in 0..<zip_uint64_t(max(0, count)) {
            guard let name = zip_get_name(handle, place, 0).map({ String(cString: $0) }) else {
                throw .damaged(part: "\(place)")
            }
            guard PartName.isSafe(name) else { throw .unsafePartName(String(name.prefix(80))) }
            guard places.updateValue(place, forKey: name.lowercased()) == nil else {
                throw .duplicatePart(name)
            }
        }
        return places
    }
}
