"""Reads, changes and writes a ledger's bytes, as Schemas/FORMAT.md lays them down (sha256-ed25519).

For the attacks: whoever holds the folder, and perhaps the log's own key, rewrites it by hand.
"""

import base64
import hashlib
import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

LINES_A_FILE = 65_536
ZERO_HASH = "0" * 64


def canonical(value):
    """RFC 8785 for what a ledger holds: ASCII keys, integers, no floats."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def leaf_hash(line):
    """RFC 6962's leaf hash of one line without its LF."""
    return hashlib.sha256(b"\0" + line).digest()


def tree_root(leaves):
    """RFC 6962's root of the leaf hashes."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\1" + tree_root(leaves[:split]) + tree_root(leaves[split:])).digest()


def read_lines(ledger):
    """The log's lines without LF; bytes behind the last LF (preallocated NULs) are dropped."""
    lines = []
    for path in sorted((Path(ledger) / "log").glob("[0-9]*.jsonl")):
        lines += path.read_bytes().rstrip(b"\0").split(b"\n")[:-1]
    return lines


def write_lines(ledger, lines):
    """Replaces the log's files by these lines."""
    log = Path(ledger) / "log"
    for path in log.glob("[0-9]*.jsonl"):
        path.unlink()
    for first in range(0, max(1, len(lines)), LINES_A_FILE):
        path = log / ("%06d.jsonl" % (first // LINES_A_FILE))
        path.write_bytes(b"".join(line + b"\n" for line in lines[first:first + LINES_A_FILE]))


def commits(objects):
    """The lines' numbers by commit: ranges in order."""
    ranges, first = [], 0
    for number, line in enumerate(objects):
        if "more" not in line:
            ranges.append(range(first, number + 1))
            first = number + 1
    return ranges


def rechained(objects):
    """Lines with `previous` computed anew; nothing else is touched."""
    lines, previous = [], ZERO_HASH
    for value in objects:
        line = canonical({**value, "previous": previous})
        lines.append(line)
        previous = leaf_hash(line).hex()
    return lines


def renumbered(objects):
    """The objects with `sequence` and `subjectversion` counted anew, `recorded` never going back.

    An `after` beyond the commit's start, which a reader refuses at sight, is lowered to it.
    """
    made, versions, recorded = [], {}, ""
    start = 0
    for number, value in enumerate(objects):
        subject = value["event"]["subject"]
        event = {**value["event"], "subjectversion": versions.get(subject, 0)}
        versions[subject] = event["subjectversion"] + 1
        recorded = max(recorded, value["recorded"])
        made.append({**value, "event": event, "sequence": number, "recorded": recorded,
                     "after": min(value["after"], start)})
        if "more" not in value:
            start = number + 1
    return made


def signed_checkpoint(ledger, lines):
    """A checkpoint of these lines, signed with the log's own key from the ledger's folder."""
    origin = json.loads(lines[0])["event"]["source"]
    key = load_pem_private_key((Path(ledger) / "keys" / "log.pem").read_bytes(), password=None)
    public = b"\1" + key.public_key().public_bytes_raw()
    key_id = hashlib.sha256(origin.encode() + b"\n" + public).digest()[:4]
    root = base64.b64encode(tree_root([leaf_hash(line) for line in lines])).decode()
    text = "%s\n%d\n%s\n" % (origin, len(lines), root)
    signature = base64.b64encode(key_id + key.sign(text.encode())).decode()
    return "%s\n— %s %s\n" % (text, origin, signature)


def publish(ledger, lines):
    """Writes lines and a checkpoint over them, as the log itself would sign it."""
    write_lines(ledger, lines)
    (Path(ledger) / "checkpoint").write_text(signed_checkpoint(ledger, lines), encoding="utf-8")


def signed_text(objects, commit, leaves):
    """What the signers of a commit sign (FORMAT.md, section 2)."""
    after = objects[commit[0]]["after"]
    rows = ["zeren/commit/v1", objects[0]["event"]["source"], str(after),
            leaves[after - 1].hex() if after else ZERO_HASH]
    rows += [hashlib.sha256(canonical(objects[number]["event"])).hexdigest() for number in commit]
    return "".join(row + "\n" for row in rows).encode()


def public_key(seed):
    """The Ed25519 public key, 32 bytes, of a 32-byte seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
