#!/usr/bin/env python3
"""What verify says about trust, and reading a ledger that may not be written.

Trust: where the ledger was made; in another home; there with what was kept outside; with demands
that are contradicted or can't be met. Reading: the folder belongs to root, nobody may write it,
and a user without vault, keys and state.sqlite looks at it. The second part needs root (it changes
owner and user) and is skipped, saying so, without.
"""

import base64
import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import ledger_bytes as raw
from common import AS_OF, Differences, Zeren, dicts, parser

NOBODY = 65534


class Checks:
    """Counts the claims that hold and prints each."""

    def __init__(self):
        self.difference, self.held = Differences(), 0

    def claim(self, text, holds, seen=""):
        if holds:
            self.held += 1
            print("  " + text)
        else:
            self.difference("%s: %s" % (text, seen))


def moved(ledger, binary):
    """The same folder under another user's home: other keys, other remembered heads."""
    copy = Zeren(binary)
    shutil.copytree(ledger, copy.ledger)
    return copy


def reasons(verdict):
    return {entry["what"]: entry for entry in verdict["notChecked"]}


def verify(checks, text, zeren, wanted_code, wanted_verdict, *arguments):
    """One verify and what it must say; returns its JSON."""
    code, verdict = zeren.json("verify", *arguments, allowed=None)
    seen = "exit %d %s, fault %s, demands %s" % (
        code, verdict.get("verdict"), verdict.get("firstFault"), verdict.get("trustNotMet"))
    checks.claim("%s: %s, exit %d" % (text, wanted_verdict, wanted_code),
                 (code, verdict.get("verdict")) == (wanted_code, wanted_verdict), seen)
    return verdict


def other_key(vkey, name=None):
    """A verifier key for a key nobody knows, of the same name or another."""
    name = name or vkey.split("+")[0]
    public = b"\1" + raw.public_key(hashlib.sha256(vkey.encode()).digest())
    key_id = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4].hex()
    return "%s+%s+%s" % (name, key_id, base64.b64encode(public).decode())


def check_demands(checks, chosen):
    """Trust where it was made and elsewhere. Returns the ledger."""
    owner = Zeren(chosen.zeren)
    owner.init(chosen.folder)
    early = owner.home / "early-checkpoint"
    shutil.copy(owner.ledger / "checkpoint", early)
    owner.enter(chosen.folder)
    vkey = owner.run("keys", "log", "--vkey")[1].strip()
    kept = owner.home / "log.vkey"
    kept.write_text(vkey + "\n", encoding="utf-8")
    print("where it was made")
    verify(checks, "no demand", owner, 0, "passed")
    verify(checks, "--trust and --checkpoint", owner, 0, "passed",
           "--trust", vkey, "--checkpoint", early)
    print("in another home")
    stranger = moved(owner.ledger, chosen.zeren)
    first = reasons(verify(checks, "no demand", stranger, 0, "conditional"))
    for reason in ("logKey", "rollback"):
        entry = first.get(reason, {})
        checks.claim("names %s with why and how" % reason, entry.get("why") and entry.get("how"),
                     sorted(first))
    second = reasons(verify(checks, "a second look", stranger, 0, "conditional"))
    checks.claim("a second look remembers a head, but pins no key",
                 "logKey" in second and "rollback" not in second, sorted(second))
    stranger.remove()
    met = {"key and checkpoint": ("--trust", vkey, "--checkpoint", early),
           "key from a file and checkpoint": ("--trust", kept, "--checkpoint", early)}
    for text, arguments in met.items():
        stranger = moved(owner.ledger, chosen.zeren)
        verify(checks, text, stranger, 0, "passed", *arguments)
        stranger.remove()
    stranger = moved(owner.ledger, chosen.zeren)
    verify(checks, "only the key", stranger, 0, "conditional", "--trust", vkey)
    stranger.remove()
    check_refused(checks, chosen, owner, vkey)
    return owner


def check_refused(checks, chosen, owner, vkey):
    """Demands that are contradicted, and demands that can't be met."""
    other = Zeren(chosen.zeren)
    other.init(chosen.folder)
    print("contradicted")
    stranger = moved(owner.ledger, chosen.zeren)
    verify(checks, "--trust another key of that name", stranger, 4, "failed",
           "--trust", other_key(vkey))
    verify(checks, "--checkpoint of another log under that name", stranger, 4, "failed",
           "--trust", vkey, "--checkpoint", other.ledger / "checkpoint")
    longer = stranger.home / "longer"
    text = raw.signed_checkpoint(owner.ledger, raw.read_lines(owner.ledger) + [b"{}"])
    longer.write_text(text, encoding="utf-8")
    verify(checks, "--checkpoint of a longer log by the same key", stranger, 4, "failed",
           "--checkpoint", longer)
    checkpoint = stranger.ledger / "checkpoint"
    hidden = checkpoint.rename(stranger.home / "hidden")
    verify(checks, "the folder's checkpoint is gone", stranger, 4, "failed", "--trust", vkey)
    hidden.rename(checkpoint)
    print("can't be met")
    nonsense = stranger.home / "nonsense"
    nonsense.write_text("nothing\n", encoding="utf-8")
    foreign = Zeren(chosen.zeren)
    foreign.run("init", "--origin", "another.example/2019", "--name", "他镇", "--keeper", "P0001",
                "--no-passphrase", allowed=(0,))
    demands = {"--trust a file without a key": ("--trust", nonsense),
               "--trust a file that isn't there": ("--trust", stranger.home / "absent"),
               "--checkpoint a file without a note": ("--checkpoint", nonsense),
               "--checkpoint a file that isn't there": ("--checkpoint", stranger.home / "absent")}
    for text, demand in demands.items():
        code, answer = stranger.json("verify", *demand, allowed=None)
        checks.claim("%s: exit 5" % text, code == 5, "exit %d %s" % (code, answer))
    print("of another log")
    strange = {"--trust its key": ("--trust", other_key(vkey, "another.example/2019")),
               "--checkpoint of it": ("--checkpoint", foreign.ledger / "checkpoint")}
    for text, demand in strange.items():
        code, answer = stranger.json("verify", *demand, allowed=None)
        checks.claim("%s: exit 5" % text, code == 5, "exit %d" % code)
    foreign.remove()
    stranger.remove()
    other.remove()


def contents(folder):
    """Every file's and folder's name, mode, size and bytes."""
    listed = {}
    for path in sorted(Path(folder).rglob("*")):
        status = path.stat()
        body = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        listed[str(path.relative_to(folder))] = (status.st_mode, status.st_size, body,
                                                 status.st_mtime_ns)
    return listed


class Visitor:
    """Runs zeren as `nobody`, with a home that holds nothing."""

    def __init__(self, binary, ledger, room):
        self.binary, self.ledger, self.room = binary, ledger, room
        (room / "keys").mkdir(parents=True)
        (room / "state").mkdir()
        for path in (room, room / "keys", room / "state"):
            os.chown(path, NOBODY, NOBODY)

    def run(self, *arguments):
        environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(self.room),
                       "LANG": "C.UTF-8", "TMPDIR": str(self.room),
                       "ZEREN_KEYS": str(self.room / "keys"),
                       "XDG_STATE_HOME": str(self.room / "state")}
        done = subprocess.run([self.binary, *arguments, "--ledger", str(self.ledger)],
                              user=NOBODY, group=NOBODY, extra_groups=[], cwd="/",
                              env=environment, stdin=subprocess.DEVNULL, capture_output=True)
        return (done.returncode, done.stdout.decode("utf-8", "replace"),
                done.stderr.decode("utf-8", "replace"))


def secrets(folder):
    """Personal values that must not be seen: documents, phones, cards, and whole names."""
    values = set()
    for row in dicts(folder, "成员"):
        values.add(row["证件号码"])
    for row in dicts(folder, "户"):
        values.update((row["联系电话"], row["银行卡号"]))
    office = {row["电话"] for row in dicts(folder, "人员")}
    return {value for value in values if len(value) >= 6} - office


def check_reading(checks, chosen, owner):
    """A ledger nobody may write, read by a user who has only log and checkpoint."""
    print("read-only, as another user, without state.sqlite, vault and keys")
    room = owner.home / "visitor"
    target = room / "ledger"
    (target / "log").mkdir(parents=True)
    for path in (owner.ledger / "log").glob("*.jsonl"):
        shutil.copy(path, target / "log")
    shutil.copy(owner.ledger / "checkpoint", target)
    for path in [target, *target.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for path in (owner.home, room):
        path.chmod(0o755)
    binary = room / "zeren"
    shutil.copy(chosen.zeren, binary)
    binary.chmod(0o755)
    for extra in Path(chosen.zeren).resolve().parent.glob("*.resources"):
        shutil.copytree(extra, room / extra.name, dirs_exist_ok=True)
    visitor = Visitor(str(binary), target, room / "home")
    before = contents(target)
    household = dicts(chosen.folder, "户")[0]["户编号"]
    commands = [("verify",), ("show", "100"), ("show", "100", "--raw"), ("trace", household),
                ("trace", household, "住房面积"), ("log", "--limit", "50"),
                ("household", household), ("status",), ("findings", "--as-of", AS_OF),
                ("report", "annex", "--csv", "--as-of", AS_OF)]
    hidden = secrets(chosen.folder)
    for command in commands:
        code, output, errors = visitor.run(*command)
        checks.claim("%s: exit %d" % (" ".join(command), code), code in (0, 3),
                     "exit %d: %s" % (code, (output + errors)[:400]))
        shown = [value for value in hidden if value in output + errors]
        checks.claim("  shows none of %d personal numbers" % len(hidden), not shown, shown[:3])
    code, output, _ = visitor.run("verify", "--json")
    verdict = json.loads(output)
    checks.claim("verify there is conditional, exit 0",
                 (code, verdict["verdict"]) == (0, "conditional"), output[:300])
    code, output, errors = visitor.run("log", "--type", "household.enrolled.v1", "--limit", "500")
    names = {row["户主姓名"] for row in dicts(chosen.folder, "户")}
    office = {row["姓名"] for row in dicts(chosen.folder, "人员")}
    seen = [name for name in names - office if len(name) > 2 and name in output]
    checks.claim("log shows no household's name", code == 0 and not seen,
                 "exit %d: %s" % (code, seen[:3]))
    checks.claim("nothing in the folder was written", contents(target) == before,
                 sorted(set(contents(target).items()) ^ set(before.items()))[:4])
    code, output, errors = visitor.run("import", str(chosen.folder / "csv"), "--commit")
    checks.claim("import --commit there is refused", code not in (0, 3), "exit %d" % code)
    print("    (exit %d: %s)" % (code, (errors or output).strip().splitlines()[0][:160]))
    checks.claim("and wrote nothing", contents(target) == before, "changed")


def main():
    arguments = parser(__doc__)
    chosen = arguments.parse_args()
    checks = Checks()
    owner = check_demands(checks, chosen)
    try:
        if os.geteuid() == 0:
            check_reading(checks, chosen, owner)
        else:
            print("not root: reading as another user is not checked")
    finally:
        owner.remove()
    print("%d claims hold" % checks.held)
    checks.difference.finish("trust")


if __name__ == "__main__":
    main()
