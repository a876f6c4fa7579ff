#!/usr/bin/env python3
"""Imports with files that may not grow beyond a limit: writing fails at one place after another.

The limit (RLIMIT_FSIZE) holds for every file: log, vault, projections. Whatever it is, the import
must fail (exit 13, or 1: the system says EFBIG, not ENOSPC) or end with its ordinary result (3),
acknowledge nothing that isn't there, and leave a ledger without a fault; without the limit the next
import completes it to exactly the events of an import that nobody disturbed.
"""

import random
import re
import resource
import shutil
import signal
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from common import Differences, Zeren, parser

ACKNOWLEDGED = re.compile(r"已入账 #\d+–#(\d+)\n")


def limited_import(zeren, folder, limit):
    """The exit code, the highest acknowledged sequence, stderr."""
    def restrict():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    done = subprocess.run(
        [zeren.binary, "import", str(Path(folder) / "csv"), "--commit", "--ledger",
         str(zeren.ledger)], env=zeren.environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=restrict)
    errors = done.stderr.decode("utf-8", "replace")
    return done.returncode, max(map(int, ACKNOWLEDGED.findall(errors)), default=0), errors


def one_round(base, home, chosen, limit, total, difference):
    """One limit on a fresh copy; the exit code of the limited import."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(base.home, home)
    zeren = Zeren(chosen.zeren, home=home)
    code, acknowledged, errors = limited_import(zeren, chosen.folder, limit)
    if code not in (1, 3, 13):
        difference("limit %d: exit %d: %s" % (limit, code, errors[-300:]))
    verified, verdict = zeren.json("verify", allowed=None)
    if verified != 0 or verdict["faults"] or verdict["events"] < acknowledged + 1:
        difference("limit %d, #%d acknowledged: verify %d, %s events, %s" % (
            limit, acknowledged, verified, verdict.get("events"), verdict.get("firstFault")))
    again, answer = zeren.json("import", chosen.folder / "csv", "--commit", allowed=None)
    if again not in (0, 3):
        difference("limit %d, then without: exit %d %s" % (limit, again, answer))
    verified, verdict = zeren.json("verify", allowed=None)
    if verified != 0 or verdict["faults"] or verdict["events"] != total + 1:
        difference("limit %d, completed: verify %d, %s events, not %d" % (
            limit, verified, verdict.get("events"), total + 1))
    return code


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--times", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    draw, difference, codes = random.Random(chosen.seed), Differences(), Counter()
    room = Path(tempfile.mkdtemp(prefix="zeren-limits-"))
    try:
        base = Zeren(chosen.zeren, home=room / "base")
        base.init(chosen.folder)
        shutil.copytree(base.home, room / "run")
        rehearsal = Zeren(chosen.zeren, home=room / "run")
        total = rehearsal.enter(chosen.folder)["entered"]
        largest = max(path.stat().st_size for path in rehearsal.home.rglob("*") if path.is_file())
        for _ in range(chosen.times):
            limit = int(largest * draw.random() ** 2)
            codes[one_round(base, room / "run", chosen, limit, total, difference)] += 1
    finally:
        shutil.rmtree(room, ignore_errors=True)
    print("%d limits below %d bytes: exits %s" % (chosen.times, largest, dict(codes)))
    difference.finish("limits (seed %d)" % chosen.seed)


if __name__ == "__main__":
    main()
