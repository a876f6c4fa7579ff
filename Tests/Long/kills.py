#!/usr/bin/env python3
"""Kills an import (SIGKILL) at random moments, verifies, and imports to the end.

After each kill: verify has no fault, every acknowledged event is there; the next import completes
the ledger to exactly the events of an import that nobody disturbed, and none is doubled. Three
kills of four fall into the second half of the import's time, where events are entered.
"""

import random
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from common import Differences, Zeren, parser

ACKNOWLEDGED = re.compile(r"已入账 #\d+–#(\d+)\n")


def killed_import(zeren, folder, delay):
    """Starts an import, kills it after `delay` seconds; the highest acknowledged sequence."""
    log = zeren.home / "errors"
    with open(log, "wb") as errors:
        process = subprocess.Popen(
            [zeren.binary, "import", str(Path(folder) / "csv"), "--commit", "--ledger",
             str(zeren.ledger)],
            env=zeren.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=errors)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
    found = ACKNOWLEDGED.findall(log.read_text(encoding="utf-8", errors="replace"))
    return max(map(int, found), default=0)


def one_round(base, home, chosen, delay, total, difference):
    """One kill on a fresh copy. Returns what was acknowledged and whether a tail was torn."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(base.home, home)
    zeren = Zeren(chosen.zeren, home=home)
    acknowledged = killed_import(zeren, chosen.folder, delay)
    code, verdict = zeren.json("verify", allowed=None)
    if code != 0 or verdict["faults"] or verdict["events"] < acknowledged + 1:
        difference("killed after %.3f s, #%d acknowledged: exit %d, %s events, %s" % (
            delay, acknowledged, code, verdict.get("events"), verdict.get("firstFault")))
    code, answer = zeren.json("import", chosen.folder / "csv", "--commit", allowed=None)
    if code not in (0, 3):
        difference("killed after %.3f s, then import: exit %d %s" % (delay, code, answer))
    is_torn = any((zeren.ledger / "log").glob("torn-*"))
    code, verdict = zeren.json("verify", allowed=None)
    if code != 0 or verdict["faults"] or verdict["events"] != total + 1:
        difference("killed after %.3f s, completed: exit %d, %s events, not %d" % (
            delay, code, verdict.get("events"), total + 1))
    return acknowledged, is_torn


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--times", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    draw, difference = random.Random(chosen.seed), Differences()
    room = Path(tempfile.mkdtemp(prefix="zeren-kills-"))
    try:
        base = Zeren(chosen.zeren, home=room / "base")
        base.init(chosen.folder)
        shutil.copytree(base.home, room / "run")
        rehearsal = Zeren(chosen.zeren, home=room / "run")
        started = time.perf_counter()
        total = rehearsal.enter(chosen.folder)["entered"]
        span = time.perf_counter() - started
        delays = [draw.uniform(span * draw.choice((0, .5, .5, .5)), span)
                  for _ in range(chosen.times)]
        outcomes = [one_round(base, room / "run", chosen, delay, total, difference)
                    for delay in delays]
    finally:
        shutil.rmtree(room, ignore_errors=True)
    print("%d kills: %d before the first acknowledgement, %d between, %d after the last; "
          "%d torn tails" % (
              chosen.times, sum(last == 0 for last, _ in outcomes),
              sum(0 < last < total for last, _ in outcomes),
              sum(last >= total for last, _ in outcomes), sum(torn for _, torn in outcomes)))
    difference.finish("kills (seed %d)" % chosen.seed)


if __name__ == "__main__":
    main()
