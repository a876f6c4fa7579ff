#!/usr/bin/env python3
"""Times a township of 2,400 households against the sample's 120 and prints the ratios.

Times move with the machine; what counts is that twenty times the households cost about twenty
times. The ratio that is too much is a parameter; a command beyond it is a difference. One run of
the larger township, the best of three of the smaller one. Memory is the command's peak.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from common import AS_OF, Differences, Zeren, parser


def commands(folder):
    """What is timed, in order, and whether it answers in JSON."""
    return [("import", ("import", folder / "csv", "--commit")),
            ("import again", ("import", folder / "csv", "--commit")),
            ("findings", ("findings", "--as-of", AS_OF)),
            ("annex", ("report", "annex", "--csv", "--as-of", AS_OF)),
            ("verify", ("verify",)), ("rebuild", ("rebuild",))]


def peak_mebibytes(zeren, arguments):
    """Runs one command in a child of its own; seconds, and the peak of its memory in MiB."""
    before = time.perf_counter()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        os.execve(zeren.binary, [zeren.binary, *map(str, arguments), "--ledger",
                                 str(zeren.ledger)], zeren.environment)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - before
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3):
        sys.exit("zeren %s: exit %d" % (arguments[0], code))
    return seconds, usage.ru_maxrss / 1024


def measure(binary, folder):
    """Seconds and MiB by command, in a fresh ledger; the ledger's number of events."""
    zeren = Zeren(binary)
    try:
        zeren.init(folder)
        figures = {name: peak_mebibytes(zeren, arguments)
                   for name, arguments in commands(folder)}
        return figures, zeren.json("verify")[1]["events"]
    finally:
        zeren.remove()


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--households", type=int, default=2400)
    arguments.add_argument("--villages", type=int, default=24)
    arguments.add_argument("--most", type=float, default=2.0,
                           help="a command may cost this many times the ratio of the events")
    chosen = arguments.parse_args()
    difference = Differences()
    room = Path(tempfile.mkdtemp(prefix="zeren-scale-"))
    try:
        maker = Path(__file__).with_name("make_township.py")
        subprocess.run([sys.executable, maker, "--out", room, "--villages", str(chosen.villages),
                        "--households-per-village",
                        str(chosen.households // chosen.villages)], check=True)
        runs = [measure(chosen.zeren, chosen.folder) for _ in range(3)]
        large, many = measure(chosen.zeren, room)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    few = runs[0][1]
    grown = many / few
    print("events: %d and %d, ratio %.1f" % (few, many, grown))
    for name, (seconds, memory) in large.items():
        best = min(figures[name][0] for figures, _ in runs)
        ratio = seconds / best
        print("%-13s %.3f s, %.3f s: ratio %.1f; %.0f MiB, %.0f MiB" % (
            name, best, seconds, ratio, runs[0][0][name][1], memory))
        if ratio > grown * chosen.most:
            difference("%s: %.1f times the time for %.1f times the events" % (name, ratio, grown))
        if memory > 256:
            difference("%s: %.0f MiB" % (name, memory))
    difference.finish("scale")


if __name__ == "__main__":
    main()
