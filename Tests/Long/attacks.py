#!/usr/bin/env python3
"""Structured attacks on a copy of the ledger: each must end with exit 4; each has its control.

Three attackers: one without any key; one who holds the log's own key (keys/log.pem) and so can
count, chain and publish anew, but has no person's key; and one who puts an older genuine copy in
place. Commits are taken from lines that a later commit's `after` covers (FORMAT.md, section 2);
for those behind, the documented limit is shown apart: only a newer checkpoint finds it.
"""

import base64
import json
import random
import shutil
from collections import Counter

from cryptography.hazmat.primitives.serialization import load_pem_private_key

import ledger_bytes as raw
from common import Differences, Zeren, parser, sheets, write_sheet
from common import town as about_town


class Scene:
    """The ledger that is attacked, and a fresh copy for each attack."""

    def __init__(self, chosen):
        self.binary, self.folder = chosen.zeren, chosen.folder
        self.owner = Zeren(chosen.zeren)
        self.owner.init(chosen.folder)
        self.older = self.owner.home / "older"
        self.enter_part()
        shutil.copytree(self.owner.ledger, self.older)
        self.owner.enter(chosen.folder)
        self.lines = raw.read_lines(self.owner.ledger)
        self.objects = [json.loads(line) for line in self.lines]
        self.commits = raw.commits(self.objects)
        self.covered = max(value["after"] for value in self.objects)
        self.draw = random.Random(chosen.seed)

    def enter_part(self):
        """Enters two thirds of every sheet, for an older state that is genuine."""
        part = self.owner.home / "part" / "csv"
        part.mkdir(parents=True)
        keeper = about_town(self.folder).get("填表人", "P0001")
        for name, (head, rows) in sheets(self.folder).items():
            kept = rows if name == "说明" else rows[:len(rows) * 2 // 3]
            write_sheet(part / (name + ".csv"), head, kept)
        self.owner.run("import", part, "--commit", "--as", keeper, allowed=(0, 3))

    def copy(self, source=None):
        """A copy with the log's key on a machine that knows nothing of the ledger."""
        made = Zeren(self.binary)
        shutil.copytree(source or self.owner.ledger, made.ledger)
        return made

    def some_commit(self, fits=lambda commit: True):
        """A random commit behind the first that a later `after` covers."""
        return self.draw.choice([commit for commit in self.commits[1:]
                                 if commit[-1] < self.covered and fits(commit)])

    def subject(self, number):
        return self.objects[number]["event"]["subject"]

    def last_of_household(self):
        """A covered commit of one household that no later commit speaks of."""
        last = {value["event"]["subject"]: number for number, value in enumerate(self.objects)}
        subjects = lambda commit: {self.subject(number) for number in commit}
        return self.some_commit(lambda commit: all(
            subject.startswith("household/") and last[subject] <= commit[-1]
            for subject in subjects(commit)))


# Attacks without a key: each returns the new lines; the checkpoint stays.

def cut_last_line(scene):
    return scene.lines[:-1]


def cut_tail(scene):
    return scene.lines[:-scene.draw.randrange(2, 200)]


def cut_whole_commits(scene):
    """The file ends cleanly at the end of a commit."""
    return scene.lines[:scene.some_commit()[-1] + 1]


def remove_line(scene):
    number = scene.draw.randrange(1, len(scene.lines) - 1)
    return scene.lines[:number] + scene.lines[number + 1:]


def swap_lines(scene):
    first, second = sorted(scene.draw.sample(range(1, len(scene.lines)), 2))
    lines = list(scene.lines)
    lines[first], lines[second] = lines[second], lines[first]
    return lines


def double_line(scene):
    number = scene.draw.randrange(1, len(scene.lines))
    return scene.lines[:number + 1] + scene.lines[number:]


def edited(scene, number):
    """The objects with one event put into a year in which nothing happened."""
    objects = list(scene.objects)
    event = dict(objects[number]["event"])
    event["time"] = "2017" + event["time"][4:]
    objects[number] = {**objects[number], "event": event}
    return objects


def edit_event(scene):
    number = scene.draw.randrange(1, len(scene.lines))
    lines = list(scene.lines)
    lines[number] = raw.canonical(edited(scene, number)[number])
    return lines


def edit_and_rechain(scene):
    return raw.rechained(edited(scene, scene.draw.randrange(1, len(scene.lines))))


def append_forged(scene):
    """One more line with the last line's signature."""
    last = scene.objects[-1]
    event = {**last["event"], "id": last["event"]["id"][:-1] + scene.draw.choice("abcdef"),
             "subjectversion": last["event"]["subjectversion"] + 1}
    return scene.lines + raw.rechained(scene.objects + [
        {**last, "event": event, "sequence": last["sequence"] + 1}])[-1:]


# Attacks with the log's key: the checkpoint is signed anew over the lines returned.

def edit_and_publish(scene):
    return edit_and_rechain(scene)


def without(scene, commit):
    kept = scene.objects[:commit[0]] + scene.objects[commit[-1] + 1:]
    return raw.rechained(raw.renumbered(kept))


def take_commit(scene):
    return without(scene, scene.some_commit())


def take_last_of_household(scene):
    return without(scene, scene.last_of_household())


def swap_commits(scene):
    """Two commits of different households change places; each keeps its signatures."""
    household = lambda commit: scene.subject(commit[0]).startswith("household/")
    first = scene.some_commit(household)
    second = scene.some_commit(lambda commit: household(commit) and
                               scene.subject(commit[0]) != scene.subject(first[0]))
    first, second = sorted((first, second), key=lambda commit: commit[0])
    part = lambda start, end: scene.objects[start:end]
    objects = (part(0, first[0]) + part(second[0], second[-1] + 1) +
               part(first[-1] + 1, second[0]) + part(first[0], first[-1] + 1) +
               part(second[-1] + 1, None))
    return raw.rechained(raw.renumbered(objects))


def backdate_commit(scene):
    """A commit's `recorded`, the log's own word, set back to that of the commit before."""
    commit = scene.some_commit(lambda commit: scene.objects[commit[0]]["recorded"]
                               != scene.objects[commit[0] - 1]["recorded"])
    earlier = scene.objects[commit[0] - 1]["recorded"]
    objects = list(scene.objects)
    for number in commit:
        objects[number] = {**objects[number], "recorded": earlier}
    return raw.rechained(objects)


def double_commit(scene):
    """A genuine commit once more at the end."""
    commit = scene.some_commit()
    return raw.rechained(raw.renumbered(scene.objects + [scene.objects[n] for n in commit]))


def sign_with_log_key(scene):
    """An edited commit signed with the log's key in its recorder's name."""
    commit = scene.commits[-1]
    objects = edited(scene, commit[0])
    leaves = [raw.leaf_hash(line) for line in scene.lines]
    pem = (scene.owner.ledger / "keys" / "log.pem").read_bytes()
    key = load_pem_private_key(pem, password=None)
    value = base64.b64encode(key.sign(raw.signed_text(objects, commit, leaves))).decode()
    signature = {**objects[commit[-1]]["signatures"][0], "value": value}
    objects[commit[-1]] = {**objects[commit[-1]], "signatures": [signature]}
    return raw.rechained(objects)


KEYLESS = [cut_last_line, cut_tail, cut_whole_commits, remove_line, swap_lines, double_line,
           edit_event, edit_and_rechain, append_forged]
LOG_KEY = [edit_and_publish, take_commit, take_last_of_household, swap_commits, backdate_commit,
           double_commit, sign_with_log_key]


class Report:
    """Exit codes by attack, and what was not as expected."""

    def __init__(self):
        self.difference, self.codes = Differences(), {}

    def note(self, name, code, wanted, verdict, detail=""):
        self.codes.setdefault(name, Counter())[code] += 1
        if code != wanted:
            self.difference("%s%s: exit %d, not %d: %s %s" % (
                name, detail, code, wanted, verdict.get("verdict"), verdict.get("firstFault")))

    def print(self):
        for name, codes in self.codes.items():
            print("%-60s %s" % (name, ", ".join(
                "exit %d × %d" % pair for pair in sorted(codes.items()))))


def reasons(verdict):
    return {entry["what"] for entry in verdict["notChecked"]}


def run_rewriting(scene, rounds, report):
    """Every rewriting attack `rounds` times, on a machine that knows nothing of the ledger."""
    copy = scene.copy()
    checkpoint = (copy.ledger / "checkpoint").read_bytes()
    for attacks, with_key in ((KEYLESS, False), (LOG_KEY, True)):
        for attack in attacks:
            for turn in range(rounds):
                lines = attack(scene)
                if with_key:
                    raw.publish(copy.ledger, lines)
                else:
                    raw.write_lines(copy.ledger, lines)
                    (copy.ledger / "checkpoint").write_bytes(checkpoint)
                code, verdict = copy.json("verify", allowed=None)
                name = ("log key: " if with_key else "no key: ") + attack.__name__
                report.note(name, code, 4, verdict, " (round %d)" % turn)
    raw.publish(copy.ledger, scene.lines)
    code, verdict = copy.json("verify", allowed=None)
    report.note("control: untouched, checkpoint signed by these tools", code, 0, verdict)
    copy.remove()


def run_rollback(scene, report):
    """An older genuine copy in place of the ledger."""
    newer = scene.owner.ledger / "checkpoint"
    copy = scene.copy(scene.older)
    code, verdict = copy.json("verify", allowed=None)
    report.note("rollback on a strange machine (documented limit)", code, 0, verdict)
    if "rollback" not in reasons(verdict):
        report.difference("rollback isn't among what was not checked: %s" % reasons(verdict))
    code, verdict = copy.json("verify", "--checkpoint", newer, allowed=None)
    report.note("rollback, the newer checkpoint kept outside", code, 4, verdict)
    copy.remove()
    copy = scene.copy()
    code, verdict = copy.json("verify", "--checkpoint", scene.older / "checkpoint", allowed=None)
    report.note("control: the newer ledger, the older checkpoint", code, 0, verdict)
    shutil.rmtree(copy.ledger)
    shutil.copytree(scene.older, copy.ledger)
    code, verdict = copy.json("verify", allowed=None)
    report.note("rollback, the newer head remembered by verify", code, 4, verdict)
    copy.remove()


def run_owner(scene, report):
    """On the machine that made the ledger, which remembers key and head."""
    owner = scene.owner
    code, verdict = owner.json("verify", allowed=None)
    report.note("control: the ledger where it was made", code, 0, verdict)
    kept = owner.home / "kept"
    shutil.copytree(owner.ledger, kept)

    def in_place(name, wanted, change):
        shutil.rmtree(owner.ledger)
        shutil.copytree(kept, owner.ledger)
        change()
        code, verdict = owner.json("verify", allowed=None)
        report.note(name, code, wanted, verdict)

    def older():
        shutil.rmtree(owner.ledger)
        shutil.copytree(scene.older, owner.ledger)

    in_place("rollback where the ledger was made", 4, older)
    last = scene.commits[-1]
    in_place("log key: last commit cut, published, where it was made", 4,
             lambda: raw.publish(owner.ledger, scene.lines[:last[0]]))
    uncovered = next(commit for commit in scene.commits if commit[0] >= scene.covered)
    in_place("log key: uncovered commit taken, where it was made", 4,
             lambda: raw.publish(owner.ledger, without(scene, uncovered)))
    in_place("control: the ledger put back", 0, lambda: None)


def run_uncovered(scene, report):
    """The documented limit: commits that no later `after` covers, on a strange machine."""
    copy = scene.copy()
    newer = scene.owner.ledger / "checkpoint"
    last = scene.commits[-1]
    raw.publish(copy.ledger, scene.lines[:last[0]])
    code, verdict = copy.json("verify", allowed=None)
    report.note("log key: last commit cut, published (documented limit)", code, 0, verdict)
    if "rollback" not in reasons(verdict):
        report.difference("rollback isn't among what was not checked: %s" % reasons(verdict))
    code, verdict = copy.json("verify", "--checkpoint", newer, allowed=None)
    report.note("log key: last commit cut, newer checkpoint at hand", code, 4, verdict)
    copy.remove()


def run_replaced(scene, report):
    """A whole ledger of the same origin, made with keys of the attacker's own."""
    vkey = scene.owner.run("keys", "log", "--vkey")[1].strip()
    other = Zeren(scene.binary)
    other.init(scene.folder)
    other.enter(scene.folder)
    copy = scene.copy(other.ledger)
    code, verdict = copy.json("verify", "--trust", vkey, allowed=None)
    report.note("another ledger under the same origin, --trust", code, 4, verdict)
    code, verdict = copy.json("verify", allowed=None)
    report.note("another ledger, nothing pinned (documented limit)", code, 0, verdict)
    if verdict["verdict"] != "conditional":
        report.difference("an unpinned ledger is %s" % verdict["verdict"])
    copy.remove()
    other.remove()
    genuine = scene.copy()
    code, verdict = genuine.json("verify", "--trust", vkey, allowed=None)
    report.note("control: the genuine ledger, --trust", code, 0, verdict)
    genuine.remove()


def main():
    arguments = parser(__doc__)
    arguments.add_argument("--rounds", type=int, default=10, help="times of each rewriting attack")
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    scene, report = Scene(chosen), Report()
    try:
        if [raw.canonical(value) for value in scene.objects] != scene.lines:
            report.difference("the log's lines are not canonical to these tools")
        run_rewriting(scene, chosen.rounds, report)
        run_rollback(scene, report)
        run_uncovered(scene, report)
        run_replaced(scene, report)
        run_owner(scene, report)
    finally:
        scene.owner.remove()
    report.print()
    report.difference.finish("attacks (seed %d)" % chosen.seed)


if __name__ == "__main__":
    main()
