"""A ledger of eleven lines, written by hand with all keys, in which any one rule can be broken.

Everything else stays right: the chain, every signature and the checkpoint are made over the
changed bytes. So a reader that misses the rule sees nothing wrong.
"""

import base64
import hashlib
import uuid
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import ledger_bytes as raw

ORIGIN = "rules.example/2019"


def encoded(content):
    return base64.b64encode(content).decode()


class Key:
    """An Ed25519 key with its verifier key and its short name."""

    def __init__(self, name, number):
        self.private = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
        self.name, public = name, b"\1" + self.private.public_key().public_bytes_raw()
        key_id = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]
        self.key_id, self.short = key_id, "%s+%s" % (name, key_id.hex())
        self.verifier = "%s+%s" % (self.short, encoded(public))

    def sign(self, text):
        return self.private.sign(text)


LOG, KEEPER, CLERK, STRANGER = (Key(ORIGIN, 1), Key("P0001", 2), Key("P0002", 3),
                                Key("P0003", 4))


def event(number, kind="note.made.v1", subject="unit/U01", recorder="P0001", data=None):
    """An event of a type that has no schema, but for the ledger's own."""
    return {"actor": recorder, "actorrole": "ledgerKeeper", "data": data or {"number": number},
            "id": str(uuid.UUID(int=(7 << 76) | (2 << 62) | (number + 1))),
            "producer": "zeren/0.1.0", "recorder": recorder, "source": ORIGIN,
            "specversion": "1.0", "subject": subject, "subjectversion": 0,
            "time": "2019-03-0%dT08:00:00+08:00" % (number % 9 + 1), "type": kind}


def opening():
    return event(0, "ledger.opened.v1", "ledger", data={
        "format": 1, "keepers": [KEEPER.verifier], "log": LOG.verifier, "name": "样例镇",
        "suite": "sha256-ed25519"})


def enrolment(number, key, **members):
    text = "zeren/enrol/v1\n%s\n%s\n" % (ORIGIN, key.verifier)
    return event(number, "key.enrolled.v1", "person/" + key.name, data={
        "key": key.verifier, "personId": key.name, "possession": encoded(key.sign(text.encode())),
        **members})


def revocation(number, key, reason="left", recorder="P0001"):
    return event(number, "key.revoked.v1", "person/" + key.name, recorder,
                 {"key": key.short, "reason": reason})


class Commit:
    def __init__(self, events, signers, after, second):
        self.events, self.signers, self.after = events, signers, after
        self.recorded = "2019-03-10T00:00:%02d.000Z" % second


class SmallLedger:
    """Lines 0; 1; 2–4; 5; 6–7; 8; 9; 10, in batches that begin at 0, 1, 2 and 6."""

    def __init__(self):
        self.commits = [
            Commit([opening()], [KEEPER], 0, 0),
            Commit([enrolment(1, CLERK)], [KEEPER], 1, 1),
            Commit([event(2), event(3), event(4, subject="unit/U02")], [KEEPER], 2, 2),
            Commit([event(5, recorder="P0002")], [CLERK], 2, 2),
            Commit([event(6), event(7)], [KEEPER, CLERK], 6, 3),
            Commit([event(8, subject="village/1")], [KEEPER], 6, 3),
            Commit([event(9)], [KEEPER], 6, 4),
            Commit([event(10)], [KEEPER], 6, 4)]
        self.members = {}                 # line: members put in instead; None takes one out
        self.spell_event, self.spell_line = {}, {}   # line: a function of the bytes
        self.signed_text = lambda number, text: text
        self.is_counted = True            # subjectversion counted by the writer
        self.tail = b""

    def count_versions(self):
        versions = {}
        for commit in self.commits:
            for each in commit.events:
                each["subjectversion"] = versions.get(each["subject"], 0)
                versions[each["subject"]] = each["subjectversion"] + 1

    def lines(self):
        """The lines' bytes, chained and signed."""
        if self.is_counted:
            self.count_versions()
        made, previous = [], raw.ZERO_HASH
        for commit in self.commits:
            first = len(made)
            bodies = [self.spell_event.get(first + index, bytes)(raw.canonical(each))
                      for index, each in enumerate(commit.events)]
            before = raw.leaf_hash(made[commit.after - 1]).hex() if (
                0 < commit.after <= len(made)) else raw.ZERO_HASH
            rows = ["zeren/commit/v1", ORIGIN, str(commit.after), before]
            rows += [hashlib.sha256(body).hexdigest() for body in bodies]
            text = self.signed_text(first, "".join(row + "\n" for row in rows).encode())
            for index, body in enumerate(bodies):
                number = first + index
                line = self.line(commit, number, index == len(bodies) - 1, body, previous, text)
                made.append(line)
                previous = raw.leaf_hash(line).hex()
        return made

    def line(self, commit, number, is_last, body, previous, text):
        members = {"after": commit.after, "event": "EVENT", "previous": previous,
                   "recorded": commit.recorded, "sequence": number}
        if is_last:
            members["signatures"] = [{"key": key.short, "value": encoded(key.sign(text))}
                                     for key in commit.signers]
        else:
            members["more"] = True
        members.update(self.members.get(number, {}))
        kept = {key: value for key, value in members.items() if value is not None}
        line = raw.canonical(kept).replace(b'"EVENT"', body, 1)
        return self.spell_line.get(number, bytes)(line)

    def write(self, folder):
        """Writes log and checkpoint into an empty folder."""
        lines = self.lines()
        (Path(folder) / "log").mkdir(parents=True, exist_ok=True)
        raw.write_lines(folder, lines)
        if self.tail:
            with open(Path(folder) / "log" / "000000.jsonl", "ab") as file:
                file.write(self.tail)
        root = encoded(raw.tree_root([raw.leaf_hash(line) for line in lines]))
        text = "%s\n%d\n%s\n" % (ORIGIN, len(lines), root)
        note = "%s\n— %s %s\n" % (text, ORIGIN, encoded(LOG.key_id + LOG.sign(text.encode())))
        (Path(folder) / "checkpoint").write_text(note, encoding="utf-8")
