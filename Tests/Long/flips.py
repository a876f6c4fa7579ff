#!/usr/bin/env python3
"""Flips single random bits of a ledger's log, and every bit of its checkpoint: each must be found.

Each flip is put into an otherwise untouched copy and taken out again. `verify --json` must exit 4
and name first the line that holds the bit (FORMAT.md, section 9). The LF that ends line k belongs
to line k: without it lines k and k + 1 are one line, at the place of line k, that is not canonical.
A bit of the checkpoint touches no event: it must be found, no line is expected to be named.

The copy has neither keys nor remembered heads: only log and checkpoint speak.
"""

import random
import shutil
from bisect import bisect_right
from collections import Counter

from common import Differences, Zeren, parser


class Flipped:
    """One file, one bit of which is changed for a while."""

    def __init__(self, path, bit):
        self.path, self.offset, self.mask = path, bit // 8, 1 << bit % 8

    def toggle(self):
        with open(self.path, "r+b") as file:
            file.seek(self.offset)
            byte = file.read(1)[0]
            file.seek(self.offset)
            file.write(bytes([byte ^ self.mask]))

    def __enter__(self):
        self.toggle()

    def __exit__(self, *_):
        self.toggle()


def stranger(source, binary):
    """A copy of log and checkpoint on a machine that knows neither keys nor heads."""
    copy = Zeren(binary)
    (copy.ledger / "log").mkdir(parents=True)
    for path in (source.ledger / "log").glob("*.jsonl"):
        shutil.copy(path, copy.ledger / "log")
    shutil.copy(source.ledger / "checkpoint", copy.ledger)
    return copy


def control(copy, difference, when):
    """The untouched copy has no fault; what the verify remembered is forgotten again."""
    code, verdict = copy.json("verify", allowed=None)
    if code != 0 or verdict["faults"]:
        difference("untouched copy %s: exit %d, %s" % (when, code, verdict["firstFault"]))
    shutil.rmtree(copy.state)
    copy.state.mkdir()


def flip_log(copy, chosen, difference, figures):
    """Random bits anywhere in the log, and random bits of the LFs between its lines."""
    path = copy.ledger / "log" / "000000.jsonl"
    content = path.read_bytes()
    starts, at = [], 0
    while at < len(content):
        starts.append(at)
        at = content.index(b"\n", at) + 1
    draw = random.Random(chosen.seed)
    bits = draw.sample(range(len(content) * 8), chosen.count)
    ends = [start - 1 for start in starts[1:]] + [len(content) - 1]
    bits += [draw.choice(ends) * 8 + draw.randrange(8) for _ in range(chosen.line_ends)]
    for bit in bits:
        line = bisect_right(starts, bit // 8) - 1
        place = "bit %d (line %d, byte %d of it)" % (bit, line, bit // 8 - starts[line])
        with Flipped(path, bit):
            code, verdict = copy.json("verify", allowed=None)
        kind = "LF" if content[bit // 8] == 10 else "line"
        if code != 4:
            figures[kind, "not found"] += 1
            difference("%s: exit %d" % (place, code))
            continue
        first = verdict["firstFault"]
        if first["sequence"] == line:
            figures[kind, "named exactly"] += 1
        else:
            figures[kind, "named otherwise"] += 1
            difference("%s: named %s %s" % (place, first["sequence"], first["kind"]))
        figures["kind", first["kind"]] += 1
    if path.read_bytes() != content:
        difference("the copy was changed by verify")


def flip_checkpoint(copy, difference, figures):
    """Every bit of the checkpoint."""
    path = copy.ledger / "checkpoint"
    for bit in range(path.stat().st_size * 8):
        with Flipped(path, bit):
            code, _ = copy.json("verify", allowed=None)
        figures["checkpoint", "found" if code == 4 else "not found"] += 1
        if code != 4:
            difference("checkpoint, bit %d: exit %d" % (bit, code))


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--count", type=int, default=2000, help="bits of the log")
    arguments.add_argument("--line-ends", type=int, default=100, help="bits of LFs besides")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--no-checkpoint", action="store_true", help="only the log's bits")
    chosen = arguments.parse_args()
    difference, figures = Differences(), Counter()
    source = Zeren(chosen.zeren)
    source.init(chosen.folder)
    source.enter(chosen.folder)
    copy = stranger(source, chosen.zeren)
    try:
        control(copy, difference, "before")
        flip_log(copy, chosen, difference, figures)
        if not chosen.no_checkpoint:
            flip_checkpoint(copy, difference, figures)
        control(copy, difference, "after")
    finally:
        source.remove()
        copy.remove()
    for (what, outcome), number in sorted(figures.items()):
        print("%-10s %-16s %d" % (what, outcome, number))
    difference.finish("flips (seed %d)" % chosen.seed)


if __name__ == "__main__":
    main()
