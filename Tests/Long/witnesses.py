#!/usr/bin/env python3
"""One witness asked by two processes at the same moment for two checkpoints of one size.

The log's key signs two roots for one size. Each round a witness without memory is asked for both
at once: exactly one may be cosigned, the other is refused as a split view (exit 4), and the
evidence that is kept must convince `zeren check` with the log's key, and nobody without.

usage: witnesses.py --zeren BINARY [--rounds 500]
"""
import base64
import hashlib
import shutil
import subprocess
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key

from common import SAMPLE, Differences, Zeren, parser

NAME = "witness.example"


def forked(note, pem):
    """The note's checkpoint with another root, signed by the same log key."""
    origin, size = note.split("\n")[:2]
    root = base64.b64encode(hashlib.sha256(b"another history").digest()).decode()
    text = "%s\n%s\n%s\n" % (origin, size, root)
    line = note.rstrip("\n").split("\n")[-1]
    key_id = base64.b64decode(line.split(" ")[2])[:4]
    signature = load_pem_private_key(pem, None).sign(text.encode())
    value = base64.b64encode(key_id + signature).decode()
    return "%s\n— %s %s\n" % (text, origin, value)


def main():
    made = parser(__doc__, sample=False)
    made.add_argument("--rounds", type=int, default=500)
    arguments = made.parse_args()
    difference = Differences()
    zeren = Zeren(arguments.zeren)
    zeren.init(SAMPLE)
    home = zeren.home
    log_key = zeren.json("keys", "log")[1]["vkey"]
    zeren.json("witness", "key", "--name", NAME, "--no-passphrase")
    note = (zeren.ledger / "checkpoint").read_text(encoding="utf-8")
    pem = (zeren.ledger / "keys" / "log.pem").read_bytes()
    requests = [home / "asked-0", home / "asked-1"]
    for path, asked in zip(requests, (note, forked(note, pem))):
        path.write_text("old 0\n\n" + asked, encoding="utf-8")
    books = Path(zeren.state) / "zeren" / "witness"
    kept = 0
    for number in range(arguments.rounds):
        shutil.rmtree(books, ignore_errors=True)
        outs = [home / ("out-%d-%d" % (number, which)) for which in (0, 1)]
        running = [
            subprocess.Popen(
                [zeren.binary, "witness", "sign", str(request), "--name", NAME, "--trust", log_key,
                 "--out", str(out), "--first"],
                env=zeren.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            for request, out in zip(requests, outs)]
        codes = sorted(process.wait() for process in running)
        if codes != [0, 4] or sum(out.exists() for out in outs) != 1:
            difference("round %d: exits %s" % (number, codes))
        for evidence in books.glob("*/*-split-*"):
            if not evidence.name.endswith(".new"):
                kept += 1
                if number % 50 == 0:
                    for trust, code in ((("--trust", log_key), 4), ((), 5)):
                        found = zeren.run("check", evidence, *trust, allowed=None)[0]
                        if found != code:
                            difference("round %d: check of evidence: exit %d" % (number, found))
        for out in outs:
            out.unlink(missing_ok=True)
    if kept != arguments.rounds:
        difference("evidence kept in %d rounds" % kept)
    zeren.remove()
    print("rounds: %d; evidence of a split view kept: %d" % (arguments.rounds, kept))
    difference.finish("witnesses")


if __name__ == "__main__":
    main()
