import CryptoSuites
import Foundation
import GRDB

/// 按证件号码查人: the look-up of owners by document number.
///
/// A row is HMAC-H(the vault's look-up secret, number) and the owner. A plain hash would be found
/// by trying all numbers of a county; this one needs the vault. Source: FORMAT.md, section 4.
extension Vault {
    /// Notes, pending, that this document is the owner's. Entering it again changes nothing.
    ///
    /// - Parameter number: As the acts normalise it (no spaces, `X` upper case): bytes count.
    package func enterDocument(number: String, owner: String) throws(VaultError) {
        guard SealOwner.isValid(owner) else { throw .ownerInvalid(owner) }
        guard !isReadOnly else { throw .readOnly }
        let tag = documentTag(number)
        guard pendingDocuments[tag]?.contains(owner) != true else { return }
        pendingDocuments[tag, default: []].append(owner)
    }

    /// The owners that were entered with this number, sorted, pending ones included.
    package func owners(ofDocument number: String) throws(VaultError) -> [String] {
        let tag = documentTag(number)
        let stored = try file.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT owner FROM document WHERE tag = ?")
            return try String.fetchAll(statement, arguments: [Data(tag.bytes)])
        }
        return Set(stored).union(pendingDocuments[tag] ?? []).sorted()
    }

    private func documentTag(_ number: String) -> Digest {
        suite.hmac(key: lookupSecret, Array(number.utf8))
    }
}
