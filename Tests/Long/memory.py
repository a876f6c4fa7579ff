#!/usr/bin/env python3
"""Runs the commands under valgrind's memcheck: reads and writes of memory that isn't theirs.

A debug build hides what the optimiser does with a lent pointer, so this wants the release binary.
Needs `valgrind`; a small township (8 households) suffices. Every report is a difference.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import AS_OF, Differences, Zeren, dicts, parser

SUMMARY = re.compile(r"ERROR SUMMARY: (\d+) errors")


def main():
    arguments = parser(__doc__, sample=False)
    chosen = arguments.parse_args()
    if not shutil.which("valgrind"):
        sys.exit("valgrind is not installed")
    difference, zeren = Differences(), Zeren(chosen.zeren)
    folder = zeren.home / "township"
    maker = Path(__file__).with_name("make_township.py")
    subprocess.run([sys.executable, maker, "--out", folder, "--villages", "2",
                    "--households-per-village", "4", "--seed", "4"],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    household = dicts(folder, "户")[0]["户编号"]
    phrase = zeren.home / "phrase"
    phrase.write_text("一句口令\n", encoding="utf-8")
    secret = ("--passphrase-file", phrase)
    commands = [("init", "--origin", "papers.example/2019", "--name", "样例镇", "--keeper",
                 "P0001", *secret), ("import", folder / "csv", *secret),
                ("import", folder / "csv", "--commit", *secret), ("verify",), ("status",),
                ("findings", "--as-of", AS_OF), ("trace", household, "住房面积"),
                ("household", household), ("show", "20"), ("log", "--limit", "20"),
                ("report", "annex", "--csv", "--as-of", AS_OF), ("rebuild",), ("keys", "list")]
    try:
        for command in commands:
            log = Path(tempfile.mkdtemp(dir=zeren.home)) / "memcheck"
            done = subprocess.run(
                ["valgrind", "--error-limit=no", "--log-file=%s" % log, zeren.binary,
                 *map(str, command), "--ledger", str(zeren.ledger)], env=zeren.environment,
                stdin=subprocess.DEVNULL, capture_output=True)
            report = log.read_text(encoding="utf-8", errors="replace")
            errors = int(SUMMARY.search(report)[1])
            print("%-9s exit %d, %d errors" % (command[0], done.returncode, errors), flush=True)
            if done.returncode not in (0, 3):
                difference("%s: exit %d: %s" % (
                    command[0], done.returncode, done.stderr.decode("utf-8", "replace")[:300]))
            if errors:
                difference("%s:\n%s" % (command[0], report[:4000]))
    finally:
        zeren.remove()
    difference.finish("memory")


if __name__ == "__main__":
    main()
