#!/usr/bin/env python3
"""Proofs made by `zeren prove`, checked by a reader of its own, and every bit of them flipped.

The reader is written from RFC 6962, the C2SP pages (signed-note, tlog-checkpoint, tlog-proof) and
Schemas/FORMAT.md, sections 5 to 7; it shares no code with the program. Every line of a sample of
the ledger's is proved and read by both; of --flips lines every bit of line and proof is flipped,
read by the reader; of --commands of these the program's verdict must be the same.

usage: proofs.py --zeren BINARY [--lines 1000] [--flips 20] [--commands 300]
       proofs.py --check PROOF LINE VKEY     exit 0 = in that log, 4 = not
"""
import base64
import hashlib
import json
import random
import re
import sys
import tempfile
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from common import SAMPLE, Differences, Zeren, parser

SIZE_MAX = 2**63 - 1


class Refused(Exception):
    """The proof doesn't prove the line, or isn't one."""


def need(holds, why):
    if not holds:
        raise Refused(why)


def unbase64(text):
    """Base64 in its only spelling."""
    try:
        value = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Refused("base64") from error
    need(base64.b64encode(value).decode() == text, "base64")
    return value


def number(text):
    need(re.fullmatch("0|[1-9][0-9]{0,18}", text) and int(text) <= SIZE_MAX, "number")
    return int(text)


def read_key(written):
    """A log's verifier key: its name, id and public key."""
    need(written.count("+") >= 2, "key")
    name, key_id, encoded = written.split("+", 2)
    typed = unbase64(encoded)
    need(typed[0] == 1 and len(typed) == 33, "key type")
    made = hashlib.sha256(name.encode() + b"\n" + typed).digest()[:4]
    need(made.hex() == key_id, "key id")
    return name, made, Ed25519PublicKey.from_public_bytes(typed[1:])


def read_note(text, written):
    """The size and root of a checkpoint, once the log's signature is right."""
    name, key_id, public = read_key(written)
    body, blank, lines = text.rpartition("\n\n")
    need(blank and lines.endswith("\n"), "note")
    body += "\n"
    rows = body.split("\n")
    need(len(rows) == 4 and rows[3] == "", "three lines")
    need(rows[0] == name, "origin")
    root = unbase64(rows[2])
    need(len(root) == 32, "root")
    signed = False
    for line in lines[:-1].split("\n"):
        found = re.fullmatch("— ([^ +\t\r]+) ([A-Za-z0-9+/=]+)", line)
        need(found, "signature line")
        value = unbase64(found[2])
        need(len(value) > 4, "signature line")
        if found[1] == name and value[:4] == key_id:
            try:
                public.verify(value[4:], body.encode())
            except InvalidSignature as error:
                raise Refused("signature") from error
            signed = True
    need(signed, "not signed")
    return number(rows[1]), root


def root_of(leaf, index, size, path):
    """RFC 9162, section 2.1.3.2."""
    node, last, hash_ = index, size - 1, leaf
    for sibling in path:
        need(last != 0, "path too long")
        if node & 1 or node == last:
            hash_ = hashlib.sha256(b"\1" + sibling + hash_).digest()
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            hash_ = hashlib.sha256(b"\1" + hash_ + sibling).digest()
        node, last = node >> 1, last >> 1
    need(last == 0, "path too short")
    return hash_


def check(proof, line, written):
    """Refuses unless the line stands in the log of that key as the proof says; its index."""
    try:
        text = proof.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("not UTF-8") from error
    head, blank, note = text.partition("\n\n")
    need(blank, "no empty line")
    rows = head.split("\n")
    need(rows.pop(0) == "c2sp.org/tlog-proof@v1", "first line")
    if rows and rows[0].startswith("extra "):
        need(unbase64(rows.pop(0)[6:]), "extra")
    need(rows and rows[0].startswith("index "), "index")
    index = number(rows.pop(0)[6:])
    path = [unbase64(row) for row in rows]
    need(all(len(hash_) == 32 for hash_ in path) and len(path) <= 63, "hash")
    size, root = read_note(note, written)
    need(index < size, "outside the tree")
    if line.endswith(b"\n"):
        line = line[:-1]
    leaf = hashlib.sha256(b"\0" + line).digest()
    need(root_of(leaf, index, size, path) == root, "root")
    value = json.loads(line)
    need(value["sequence"] == index, "another place")
    need(value["event"]["source"] == written.split("+")[0], "another ledger")
    return index


def is_accepted(proof, line, written):
    try:
        check(proof, line, written)
        return True
    except Refused:
        return False


def prove(zeren, folder, subject):
    """The proof and the line that the program writes for one sequence."""
    path = folder / ("%s.tlog-proof" % subject)
    zeren.run("prove", subject, "--out", path, allowed=(0,))
    return path.read_bytes(), path.with_suffix(".line").read_bytes()


def flips(name, proof, line, key, difference):
    """Every bit of the proof and of the line; how many, and those flipped files."""
    altered = []
    for which in (0, 1):
        content = (proof, line)[which]
        for bit in range(8 * len(content)):
            bytes_ = bytearray(content)
            bytes_[bit // 8] ^= 1 << bit % 8
            pair = (bytes(bytes_), line) if which == 0 else (proof, bytes(bytes_))
            if is_accepted(*pair, key):
                difference("%s: bit %d of %s accepted" % (name, bit, ("proof", "line")[which]))
            altered.append(pair)
    return altered


def main():
    made = parser(__doc__, sample=False)
    made.add_argument("--lines", type=int, default=1000)
    made.add_argument("--flips", type=int, default=20)
    made.add_argument("--commands", type=int, default=300)
    made.add_argument("--seed", type=int, default=1)
    arguments = made.parse_args()
    difference, chance = Differences(), random.Random(arguments.seed)
    zeren = Zeren(arguments.zeren)
    zeren.init(SAMPLE)
    zeren.enter(SAMPLE)
    key = zeren.json("keys", "log")[1]["vkey"]
    lines = b"".join(path.read_bytes() for path in sorted((zeren.ledger / "log").glob("*.jsonl")))
    count = lines.count(b"\n")
    chosen = sorted(chance.sample(range(count), min(arguments.lines, count)) + [0, count - 1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        proved = {}
        for sequence in sorted(set(chosen)):
            proof, line = proved[sequence] = prove(zeren, folder, sequence)
            if line[:-1] != lines.split(b"\n", sequence + 1)[sequence]:
                difference("%d: another line" % sequence)
            if not is_accepted(proof, line, key):
                difference("%d: not accepted" % sequence)
        altered = []
        for sequence in chance.sample(sorted(proved), arguments.flips):
            altered += flips(sequence, *proved[sequence], key, difference)
        asked = chance.sample(altered, min(arguments.commands, len(altered)))
        for proof, line in asked:
            (folder / "x.tlog-proof").write_bytes(proof)
            (folder / "x.line").write_bytes(line)
            code = zeren.run("check", folder / "x.tlog-proof", "--trust", key, allowed=None)[0]
            if code != 4:
                difference("the program: exit %d" % code)
    zeren.remove()
    print("lines proved and read: %d; bits flipped and refused: %d; of these by the program: %d"
          % (len(proved), len(altered), len(asked)))
    difference.finish("proofs")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "--check":
        contents = [Path(path).read_bytes() for path in sys.argv[2:4]]
        sys.exit(0 if is_accepted(*contents, sys.argv[4]) else 4)
    main()
