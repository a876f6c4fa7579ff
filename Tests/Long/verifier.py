#!/usr/bin/env python3
"""An independent verifier, written from Schemas/FORMAT.md alone: sections 0-3a, 6, 8 and 9.

It reads a ledger's log and checkpoint and lists the faults; it shares no code with the program
and, but for hashing and Ed25519 itself, none with the other scripts. It pins no key and knows no
older checkpoint. Not checked here: payload schemas, offline acts, keys of small order.

usage: verifier.py LEDGER     exit 0 without faults, 4 with; one line a fault
"""
import base64
import hashlib
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

INTEGER_MAX = 2**53 - 1
ZEROS = "0" * 64
NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
HASH = re.compile(r"[0-9a-f]{64}\Z")
KEY = re.compile(r"[A-Za-z0-9._-]{1,64}\Z")
SECOND = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d"
RECORDED = re.compile(SECOND + r"\.\d{3}Z\Z", re.A)
TIME = re.compile(SECOND + r"\+08:00\Z", re.A)
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
SHORT_KEY = re.compile(r"[^ +/]+\+[0-9a-f]{8}\Z")
NAME = re.compile(r"[^ +/]{1,128}\Z")
TYPE = re.compile(r"[a-z][A-Za-z]*\.[a-z][A-Za-z]*\.v[1-9][0-9]*\Z")
SUBJECT = re.compile(r"(ledger|(household|village|township|unit|person)/[^ +/]+)\Z")
PRODUCER = re.compile(r"zeren/[^ ]+\Z")
ROLE = re.compile(r"[a-z][A-Za-z]*\Z")
LENGTHS = {"type": 128, "subject": 200, "actorrole": 64, "producer": 64, "device": 128,
           "correlationid": 128}
NEEDED = {"specversion", "id", "source", "type", "subject", "subjectversion", "time", "actor",
          "actorrole", "recorder", "producer", "data"}
OPTIONAL = {"timeprecision", "device", "devicecount", "correlationid", "causationid"}


class Malformed(Exception):
    """A line, note or key that is not of its form."""


def integer(text):
    need(abs(int(text)) <= INTEGER_MAX)
    return int(text)


def need(holds):
    if not holds:
        raise Malformed


def parse(content):
    """One JSON value in RFC 8785's form with section 0's limits."""
    def members(pairs):
        need(len({key for key, _ in pairs}) == len(pairs))
        need(all(KEY.match(key) for key, _ in pairs))
        return dict(pairs)

    try:
        value = json.loads(content.decode("utf-8"), object_pairs_hook=members, parse_int=integer,
                           parse_float=integer, parse_constant=integer)
        need(canonical(value) == content and not NUL.search(content) and depth(value) <= 32)
    except (ValueError, RecursionError) as error:
        raise Malformed from error
    return value


def depth(value):
    """How many objects and arrays stand in one another."""
    if not isinstance(value, (dict, list)):
        return 0
    return 1 + max(map(depth, value.values() if isinstance(value, dict) else value), default=0)


def has_null(value):
    if isinstance(value, (dict, list)):
        return any(map(has_null, value.values() if isinstance(value, dict) else value))
    return value is None


def decode64(text):
    try:
        content = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Malformed from error
    need(base64.b64encode(content).decode() == text)
    return content


class VerifierKey:
    def __init__(self, text):
        need(isinstance(text, str) and text.count("+") >= 2)
        self.text = text
        self.name, self.id, coded = text.split("+", 2)
        content = decode64(coded)
        need(len(content) == 33 and content[0] == 1)
        need(hashlib.sha256(self.name.encode() + b"\n" + content).digest()[:4].hex() == self.id)
        self.short, self.public = self.name + "+" + self.id, content[1:]

    def verifies(self, signature, text):
        if len(signature) != 64:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text)
        except (InvalidSignature, ValueError):
            return False
        return True


def check_event(event):
    need(isinstance(event, dict) and NEEDED <= set(event) <= NEEDED | OPTIONAL)
    for member in (NEEDED | OPTIONAL) - {"subjectversion", "devicecount", "data"}:
        need(member not in event or (isinstance(event[member], str) and event[member]))
    for member in ("subjectversion", "devicecount"):
        need(member not in event or (type(event[member]) is int
                                     and 0 <= event[member] < 2**31))
    need(event["specversion"] == "1.0" and UUID.match(event["id"]) and TIME.match(event["time"]))
    need(isinstance(event["data"], dict) and NAME.match(event["actor"])
         and NAME.match(event["recorder"]))
    need(TYPE.match(event["type"]) and SUBJECT.match(event["subject"])
         and PRODUCER.match(event["producer"]) and ROLE.match(event["actorrole"]))
    need(all(len(event.get(member, "")) <= most for member, most in LENGTHS.items()))
    need("causationid" not in event or UUID.match(event["causationid"]))
    need(not has_null(event["data"]))
    need(("device" in event) == ("devicecount" in event))
    precision = event.get("timeprecision")
    need(precision in (None, "day", "minute"))
    need(precision != "day" or event["time"][11:19] == "00:00:00")
    need(precision != "minute" or event["time"][17:19] == "00")


class Line:
    def __init__(self, content):
        self.content = content
        self.leaf = hashlib.sha256(b"\0" + content).digest()
        try:
            need(len(content) <= 65_535)
            self.value = parse(content)
            self.check(self.value)
        except Malformed:
            self.value = None

    @staticmethod
    def check(value):
        need(isinstance(value, dict))
        needed = {"after", "event", "previous", "recorded", "sequence"}
        need(needed <= set(value) <= needed | {"more", "signatures"})
        need(all(type(value[name]) is int and value[name] >= 0 for name in ("after", "sequence")))
        need(isinstance(value["previous"], str) and HASH.match(value["previous"]))
        need(isinstance(value["recorded"], str) and RECORDED.match(value["recorded"]))
        need(value.get("more", True) is True)
        check_event(value["event"])

    def leaf_with(self, previous):
        """The leaf hash that this line has with another `previous`."""
        return hashlib.sha256(b"\0" + canonical({**self.value, "previous": previous})).digest()


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def tree_root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + tree_root(leaves[:split]) + tree_root(leaves[split:])).digest()


class Verifier:
    def __init__(self, ledger):
        self.ledger, self.faults, self.torn = Path(ledger), [], 0
        self.size, self.root = None, None

    def fault(self, kind, sequence=None):
        self.faults.append((sequence, kind))

    def run(self):
        """All faults, lowest sequence first; those without one last."""
        self.lines = [Line(content) for content in self.read()]
        self.read_checkpoint_text()
        self.cut_torn()
        for number, line in enumerate(self.lines):
            self.check_line(number, line)
        self.check_commits()
        self.check_root()
        return sorted(self.faults, key=lambda fault: (fault[0] is None, fault[0] or 0))

    def read(self):
        files = sorted((self.ledger / "log").glob("[0-9][0-9][0-9][0-9][0-9][0-9].jsonl"))
        contents = []
        for index, path in enumerate(files):
            if path.name != "%06d.jsonl" % index:
                self.fault("strayBytes")
                break
            *lines, rest = path.read_bytes().split(b"\n")
            is_newest = index == len(files) - 1
            if not is_newest and (rest or len(lines) != 65_536) or len(lines) > 65_536:
                self.fault("strayBytes", len(contents) + len(lines))
            self.torn += len(rest.rstrip(b"\0"))
            contents += lines
        return contents

    def read_checkpoint_text(self):
        """Origin, size and root of the checkpoint; its signature waits for the log's key."""
        self.note = None
        try:
            content = (self.ledger / "checkpoint").read_bytes().decode("utf-8")
            text, signatures = content.split("\n\n")
            self.origin, size, root, *more = text.split("\n")
            need(not more and re.match(r"(0|[1-9][0-9]*)\Z", size, re.A))
            need(signatures.endswith("\n") and signatures.count("\n") == 1)
            dash, name, coded = signatures[:-1].split(" ")
            need(dash == "—" and name == self.origin)
            self.note = (text + "\n", decode64(coded))
            self.size, self.root = int(size), decode64(root)
            need(len(self.root) == 32)
        except (OSError, ValueError, Malformed):
            self.fault("signatureWrong")
            self.size = None

    def cut_torn(self):
        """A tail that was never acknowledged is no fault (section 6)."""
        start, bad = 0, len(self.lines)
        for number, line in enumerate(self.lines):
            before = self.lines[number - 1].leaf.hex() if number else ZEROS
            if (line.value is None or line.value["sequence"] != number
                    or line.value["previous"] != before):
                bad = number
                break
            if "more" not in line.value:
                start = number + 1
        if self.size is None or start < self.size or bad == len(self.lines) == start:
            return
        behind = [line.value["after"] for line in self.lines[bad:] if line.value]
        if not any(after > bad for after in behind):
            self.torn += sum(len(line.content) + 1 for line in self.lines[start:])
            del self.lines[start:]

    def check_line(self, number, line):
        """Form, sequence, chain; the rule for who is wrong at a broken link."""
        if line.value is None:
            self.fault("notCanonical", number)
            return
        value, event = line.value, line.value["event"]
        if value["sequence"] != number:
            self.fault("sequenceGap", number)
        if (event["type"] == "ledger.opened.v1") != (number == 0):
            self.fault("notCanonical", number)
        before = self.lines[number - 1].leaf.hex() if number else ZEROS
        if value["previous"] != before:
            is_own = number == 0 or self.is_wanted(number, line.leaf_with(before))
            self.fault("chainBroken", number if is_own else number - 1)

    def is_wanted(self, number, leaf):
        """Whether the next line, or behind the last one the checkpoint, names this leaf."""
        if number + 1 < len(self.lines):
            following = self.lines[number + 1].value
            return following is not None and following["previous"] == leaf.hex()
        leaves = [line.leaf for line in self.lines[:number]] + [leaf]
        return self.size == len(leaves) and tree_root(leaves) == self.root

    def check_commits(self):
        """Runs, clocks, ids, versions, source, keys and signatures."""
        first = self.lines[0].value if self.lines else None
        try:
            need(first and first["event"]["type"] == "ledger.opened.v1")
            opened = first["event"]["data"]
            self.log = VerifierKey(opened["log"])
            keepers = [VerifierKey(text) for text in opened["keepers"]]
            need(keepers and opened["format"] == 1 and opened["suite"] == "sha256-ed25519")
            need(isinstance(opened["name"], str))
            need(self.log.name == first["event"]["source"])
            need(len({key.public for key in keepers + [self.log]}) == len(keepers) + 1)
        except (Malformed, KeyError, TypeError):
            self.fault("notCanonical", 0)
            self.log = None
            return
        self.keys = {key.short: {"key": key, "keeper": True, "last": None} for key in keepers}
        self.enrolled = {key.public for key in keepers}
        self.ids, self.versions, run = set(), {}, []
        self.last_after, self.last_recorded = 0, ""
        for number, line in enumerate(self.lines):
            run = run + [number] if line.value else []
            if not run:
                continue
            if len(run) > 1024:
                self.fault("commitUnsigned", number)
            self.check_order(number, run)
            if "more" not in line.value:
                self.check_signatures(run)
                run = []
            elif "signatures" in line.value:
                self.fault("commitUnsigned", number)
        if run:
            self.fault("commitUnsigned", run[-1])

    def check_order(self, number, run):
        value = self.lines[number].value
        event, start = value["event"], self.lines[run[0]].value
        if event["source"] != self.log.name:
            self.fault("notCanonical", number)
        if value["after"] < self.last_after or value["after"] > run[0] or (
                value["after"] != start["after"]):
            self.fault("chainBroken", number)
        if value["recorded"] < self.last_recorded or value["recorded"] != start["recorded"]:
            self.fault("clockBackwards", number)
        if event["recorder"] != start["event"]["recorder"]:
            self.fault("commitUnsigned", number)
        self.last_after = max(self.last_after, value["after"])
        self.last_recorded = max(self.last_recorded, value["recorded"])
        seen = self.versions.get(event["subject"], 0)
        if event["id"] in self.ids or event["subjectversion"] != seen:
            self.fault("subjectGap", number)
        self.ids.add(event["id"])
        self.versions[event["subject"]] = seen + 1

    def check_signatures(self, run):
        """The commit's signatures with the keys that count for it, then its own key events."""
        last = self.lines[run[-1]].value
        given = last.get("signatures")
        try:
            need(isinstance(given, list) and 1 <= len(given) <= 16)
            for each in given:
                need(isinstance(each, dict) and set(each) == {"key", "value"})
                need(isinstance(each["key"], str) and SHORT_KEY.match(each["key"]))
                need(isinstance(each["value"], str) and decode64(each["value"]))
            persons = [each["key"].split("+")[0] for each in given]
            need(len(set(persons)) == len(persons))
            need(persons[0] == last["event"]["recorder"])
        except Malformed:
            self.fault("commitUnsigned", run[-1])
            return
        text, good = self.signed_text(run), set()
        for each in given:
            known = self.keys.get(each["key"])
            if known is None or (known["last"] and last["recorded"][:10] > known["last"]):
                self.fault("keyNotValid", run[-1])
            elif not known["key"].verifies(decode64(each["value"]), text):
                self.fault("signatureWrong", run[-1])
            else:
                good.add(each["key"])
        if given[0]["key"] in good:
            for number in run:
                self.take_key_event(number, given[0]["key"], good)
            self.keys.update(self.__dict__.pop("coming", {}))

    def signed_text(self, run):
        after = self.lines[run[0]].value["after"]
        before = self.lines[after - 1].leaf.hex() if 0 < after <= len(self.lines) else ZEROS
        rows = ["zeren/commit/v1", self.log.name, str(after), before]
        rows += [hashlib.sha256(canonical(self.lines[number].value["event"])).hexdigest()
                 for number in run]
        return "".join(row + "\n" for row in rows).encode()

    def take_key_event(self, number, signer, good):
        event = self.lines[number].value["event"]
        data = event["data"]
        is_keeper = self.keys.get(signer, {}).get("keeper", False)
        if event["type"] == "key.revoked.v1" and isinstance(data.get("key"), str):
            if is_keeper or data["key"] == signer:
                self.keys.pop(data["key"], None)
        if event["type"] != "key.enrolled.v1":
            return
        try:
            key = VerifierKey(data.get("key"))
            need(data.get("personId") == key.name and event["subject"] == "person/" + key.name)
        except Malformed:
            return
        text = "zeren/enrol/v1\n%s\n%s\n" % (self.log.name, key.text)
        try:
            possession = decode64(data.get("possession") or "")
        except (Malformed, TypeError):
            possession = b""
        is_known = key.public in self.enrolled | {self.log.public} or key.short in self.keys
        if is_known or not key.verifies(possession, text.encode()):
            self.fault("keyNotValid", number)
            return
        persons = {short.split("+")[0] for short in self.keys}
        attestor = data.get("attestor")
        is_attested = attestor != event["recorder"] and any(
            short.split("+")[0] == attestor for short in good)
        if is_keeper and (len(persons) < 2 or is_attested):
            self.enrolled.add(key.public)
            self.__dict__.setdefault("coming", {})[key.short] = {
                "key": key, "keeper": data.get("keeper") is True, "last": data.get("notAfter")}

    def check_root(self):
        if self.size is None:
            return
        if self.log is not None:
            text, signature = self.note
            if (self.origin != self.log.name or signature[:4].hex() != self.log.id
                    or not self.log.verifies(signature[4:], text.encode())):
                self.fault("signatureWrong")
        if len(self.lines) < self.size:
            self.fault("cutShort", len(self.lines))
        elif tree_root([line.leaf for line in self.lines[:self.size]]) != self.root:
            self.fault("rootWrong", max(0, self.size - 1))


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    found = Verifier(sys.argv[1]).run()
    print("\n".join("#%s %s" % fault for fault in found) or "no fault")
    sys.exit(4 if found else 0)
