#!/usr/bin/env python3
"""Damages ledgers at random and compares the program's verify with the independent verifier.py.

The two must agree whether the ledger is sound, and, where the damage lies within lines (no line
lost, moved or doubled), which line is the first wrong one. Damage of three depths: to the bytes;
to lines, chained and published anew with the log's key; and to events, signed anew as well
(small_ledger.py holds all keys). Half of the ledgers are small and written by hand, half are an
import of a small township.
"""

import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import ledger_bytes as raw
from common import Differences, Zeren, parser
from small_ledger import CLERK, KEEPER, SmallLedger
from verifier import Verifier


def edit_bytes(draw, content):
    """One to three random edits of single bytes; whether only within lines."""
    changed, within = bytearray(content), True
    for _ in range(draw.randrange(1, 4)):
        at = draw.randrange(len(changed))
        before = changed[at]
        changed[at] = draw.choice((before ^ 1 << draw.randrange(8), draw.randrange(256)))
        within = within and 10 not in (before, changed[at])
    return bytes(changed), within


def splice_bytes(draw, content):
    """A run of bytes cut out, doubled, or moved."""
    start = draw.randrange(len(content))
    end = min(len(content), start + draw.choice((1, 2, 7, 64, 500)))
    piece, rest = content[start:end], content[:start] + content[end:]
    kind = draw.randrange(3)
    if kind == 0:
        return rest, False
    at = draw.randrange(len(rest) + 1)
    return (rest[:at] + piece + rest[at:] if kind == 1 else content[:at] + piece + content[at:],
            False)


def move_lines(draw, lines):
    """Lines lost, doubled or swapped."""
    made = list(lines)
    one, two = draw.randrange(len(made)), draw.randrange(len(made))
    kind = draw.randrange(4)
    if kind == 0:
        del made[one]
    elif kind == 1:
        made.insert(two, made[one])
    elif kind == 2:
        made[one], made[two] = made[two], made[one]
    else:
        made = made[:draw.randrange(1, len(made))]
    return made


def change_member(draw, value):
    """One random member of a line, its event or its payload changed; the line's object."""
    made = json.loads(json.dumps(value))
    place = draw.choice((made, made["event"], made["event"]["data"]))
    key = draw.choice(sorted(place))
    kind = draw.randrange(4)
    if kind == 0:
        del place[key]
    elif kind == 1:
        place[draw.choice(("zzz", "more", "device", "sealed"))] = draw.choice((True, 1, "x", {}))
    elif isinstance(place[key], int):
        place[key] += draw.choice((-1, 1, 2**31, -place[key]))
    elif isinstance(place[key], str) and place[key]:
        at = draw.randrange(len(place[key]))
        place[key] = place[key][:at] + draw.choice("0aZ+/ ") + place[key][at + 1:]
    else:
        place[key] = draw.choice(("", 0, [], {}))
    return made


class Subject:
    """One ledger to damage: its folder, its lines, its checkpoint."""

    def __init__(self, zeren):
        self.folder = zeren.ledger
        self.lines = raw.read_lines(self.folder)
        self.checkpoint = (self.folder / "checkpoint").read_bytes()
        self.content = b"".join(line + b"\n" for line in self.lines)

    def damage(self, draw):
        """Writes one damaged version; its name and whether the first line must agree."""
        (self.folder / "checkpoint").write_bytes(self.checkpoint)
        log = self.folder / "log" / "000000.jsonl"
        kind = draw.choice(("edit", "edit", "splice", "checkpoint", "lines", "lines published",
                            "member", "member chained", "member published", "all keys"))
        within = kind.startswith("member")
        if kind == "edit":
            content, within = edit_bytes(draw, self.content)
            log.write_bytes(content)
        elif kind == "splice":
            log.write_bytes(splice_bytes(draw, self.content)[0])
        elif kind == "checkpoint":
            log.write_bytes(self.content)
            (self.folder / "checkpoint").write_bytes(edit_bytes(draw, self.checkpoint)[0])
        elif kind == "all keys":
            self.rewrite(draw)
        else:
            self.damage_lines(draw, kind)
        return kind, within

    def damage_lines(self, draw, kind):
        if kind.startswith("lines"):
            lines = move_lines(draw, self.lines)
        else:
            objects = [json.loads(line) for line in self.lines]
            number = draw.randrange(len(objects))
            objects[number] = change_member(draw, objects[number])
            lines = [raw.canonical(value) for value in objects]
            if kind != "member":
                lines = raw.rechained(objects)
        raw.write_lines(self.folder, lines)
        if kind.endswith("published"):
            self.publish(lines)

    def publish(self, lines):
        """A checkpoint by the log's own key; a broken line 0 leaves the old one."""
        try:
            text = raw.signed_checkpoint(self.folder, lines)
        except (KeyError, TypeError, ValueError):
            return
        (self.folder / "checkpoint").write_text(text, encoding="utf-8")

    def rewrite(self, draw):
        """A small ledger with one thing changed before everything is signed."""
        small = SmallLedger()
        commit = draw.choice(small.commits)
        each = draw.choice(commit.events)
        kind = draw.randrange(5)
        if kind == 0:
            value = change_member(draw, {"event": each, "x": 1})
            changed = value.get("event")
            if not isinstance(changed, dict):
                changed = each
            commit.events[commit.events.index(each)] = changed
            small.is_counted = isinstance(changed.get("subject"), str)
        elif kind == 1:
            commit.after = max(0, commit.after + draw.choice((-1, 1, 3)))
        elif kind == 2:
            commit.signers = draw.choice(([KEEPER], [CLERK], [CLERK, KEEPER], [KEEPER, CLERK]))
        elif kind == 3:
            commit.recorded = "2019-03-10T00:00:0%d.000Z" % draw.randrange(6)
        else:
            small.is_counted = False
            small.count_versions()
            each["subjectversion"] += draw.choice((-1, 1)) if each["subjectversion"] else 1
        try:
            small.write(self.folder)
        except (KeyError, TypeError):
            SmallLedger().write(self.folder)


def compare(zeren, subject, kind, within, turn, difference, figures):
    # Tiles name a changed line before its signature does; verifier.py doesn't read them.
    shutil.rmtree(Path(subject.folder) / "tile", ignore_errors=True)
    code, verdict = zeren.json("verify", allowed=None)
    shutil.rmtree(zeren.state)
    zeren.state.mkdir()
    faults = Verifier(subject.folder).run()
    ours, theirs = code == 4, bool(faults)
    figures[kind, "faulty" if theirs else "sound"] += 1
    first = (verdict.get("firstFault") or {}).get("sequence")
    if code not in (0, 4) or ours != theirs:
        difference("%d, %s: verify exit %d %s; verifier.py %s" % (
            turn, kind, code, verdict.get("firstFault"), faults[:3]))
    elif within and ours and first != faults[0][0]:
        difference("%d, %s: verify names %s, verifier.py %s" % (
            turn, kind, verdict["firstFault"], faults[:3]))
    else:
        return
    kept = Path("disagreement-%d" % turn)
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(subject.folder, kept)


def main():
    arguments = parser(__doc__, sample=False)
    arguments.add_argument("--count", type=int, default=2000)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    draw, difference, figures = random.Random(chosen.seed), Differences(40), Counter()
    town, small = Zeren(chosen.zeren), Zeren(chosen.zeren)
    try:
        folder = town.home / "township"
        maker = Path(__file__).with_name("make_township.py")
        subprocess.run([sys.executable, maker, "--out", folder, "--villages", "2",
                        "--households-per-village", "4"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        town.init(folder)
        town.enter(folder)
        SmallLedger().write(small.ledger)
        write_log_key(small.ledger)
        subjects = [(town, Subject(town)), (small, Subject(small))]
        for zeren, subject in subjects:
            compare(zeren, subject, "untouched", True, 0, difference, figures)
        for turn in range(1, chosen.count + 1):
            zeren, subject = subjects[turn % 2]
            kind, within = subject.damage(draw)
            compare(zeren, subject, kind, within, turn, difference, figures)
    finally:
        town.remove()
        small.remove()
    for (kind, outcome), number in sorted(figures.items()):
        print("%-18s %-7s %d" % (kind, outcome, number))
    difference.finish("agree (seed %d)" % chosen.seed)


def write_log_key(ledger):
    """The hand-made ledger's log key, where an attacker would find it."""
    from cryptography.hazmat.primitives import serialization as form
    from small_ledger import LOG
    (Path(ledger) / "keys").mkdir()
    (Path(ledger) / "keys" / "log.pem").write_bytes(LOG.private.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()))


if __name__ == "__main__":
    main()
