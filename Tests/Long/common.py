"""Shared by the long checks: the sample's sheets, and running zeren on a ledger of its own."""

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "Sources" / "zeren" / "Sample" / "样例镇"
ORIGIN = "papers.example/2019"
AS_OF = "2019-04-11"


def parser(description, sample=True):
    """An argument parser with the release binary and, when wanted, the township's folder."""
    made = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--zeren", required=True, metavar="BINARY", help="the release binary")
    if sample:
        made.add_argument("--folder", type=Path, default=SAMPLE,
                          help="a township's folder (default: the sample)")
    return made


def read_sheet(folder, name):
    """The head and the rows of one sheet of a township's folder."""
    path = Path(folder) / "csv" / (name + ".csv")
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    return rows[0], rows[1:]


def sheets(folder):
    """All sheets of a township's folder: {name: (head, rows)}."""
    names = sorted(path.stem for path in (Path(folder) / "csv").glob("*.csv"))
    return {name: read_sheet(folder, name) for name in names}


def dicts(folder, name):
    """One sheet's rows as {column: cell}."""
    head, rows = read_sheet(folder, name)
    return [dict(zip(head, row)) for row in rows]


def expected(folder):
    """What a township's planted faults must give: kind, rule, sheet or person, row, household."""
    with open(Path(folder) / "expected.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write_sheet(path, head, rows):
    """Writes one sheet as the clerks' spreadsheets do: UTF-8 with BOM, CRLF."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(head)
        writer.writerows(rows)


def town(folder):
    """The sheet 说明 as {item: content}."""
    return {row["项目"]: row["内容"] for row in dicts(folder, "说明")}


class Differences:
    """Counts what is not as expected, and prints it."""

    def __init__(self, limit=200):
        self.count = 0
        self.limit = limit

    def __call__(self, message):
        self.count += 1
        if self.count <= self.limit:
            print("✗", message, flush=True)

    def finish(self, what):
        """Prints the verdict and ends the process: 0 without differences, else 1."""
        print("%s: %s" % (what, "OK" if not self.count else "%d differences" % self.count))
        sys.exit(1 if self.count else 0)


class Zeren:
    """A ledger under `home`, with keys and remembered heads of its own.

    With `ledger` given, that folder is used and the caller's environment decides about keys.
    """

    def __init__(self, binary, home=None, ledger=None):
        self.binary = str(Path(binary).resolve())
        self.home = None
        self.environment = {key: value for key, value in os.environ.items()
                            if key != "ZEREN_LEDGER"}
        if ledger is not None:
            self.ledger = Path(ledger)
            return
        self.home = Path(home or tempfile.mkdtemp(prefix="zeren-long-"))
        self.keys, self.state = self.home / "keys", self.home / "state"
        self.ledger = self.home / "ledger"
        self.keys.mkdir(parents=True, exist_ok=True)
        self.state.mkdir(parents=True, exist_ok=True)
        self.environment.update(ZEREN_KEYS=str(self.keys), XDG_STATE_HOME=str(self.state))

    def run(self, *arguments, allowed=(0, 3)):
        """Runs one command. Returns exit code, stdout, stderr; ends the check on another code.

        `allowed=None` allows every exit code.
        """
        command = [self.binary, *map(str, arguments), "--ledger", str(self.ledger)]
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output = done.stdout.decode("utf-8", "replace")
        errors = done.stderr.decode("utf-8", "replace")
        if allowed is not None and done.returncode not in allowed:
            print("✗ zeren %s: exit %d\n%s\n%s" % (
                " ".join(map(str, arguments)), done.returncode, output[:2000], errors[:2000]))
            sys.exit(1)
        return done.returncode, output, errors

    def json(self, *arguments, allowed=(0, 3)):
        """Runs one command with --json. Returns the exit code and the value."""
        code, output, errors = self.run(*arguments, "--json", allowed=allowed)
        try:
            return code, json.loads(output)
        except ValueError as error:
            print("✗ zeren %s: no JSON (%s)\n%s\n%s" % (
                " ".join(map(str, arguments)), error, output[:1000], errors[:1000]))
            sys.exit(1)

    def init(self, folder, keeper=None):
        """Opens a ledger without a passphrase for the township of `folder`."""
        about = town(folder)
        self.run("init", "--origin", ORIGIN, "--name", about.get("镇名", "样例镇"), "--keeper",
                 keeper or about.get("填表人", "P0001"), "--no-passphrase", allowed=(0,))

    def enter(self, folder):
        """Imports the township of `folder` for good; the command's JSON."""
        return self.json("import", Path(folder) / "csv", "--commit")[1]

    def remove(self):
        """Removes everything under `home`."""
        if self.home:
            shutil.rmtree(self.home, ignore_errors=True)
