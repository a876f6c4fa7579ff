#!/usr/bin/env python3
"""变异: every rule taken out in turn must make the test fail that shows that it fires.

usage: Tests/Long/mutants.py [--folder DIR] [RULE…]

Copies HouseholdWork and Accountability with their tests into DIR (a temporary folder), puts a switch
before every place where a rule refuses, and before where a finding or a check comes out, builds
once, and runs the tests once for each rule with that rule switched off. The switch exists only in
the copy. For each rule it prints the test that is marked as showing that the rule fires, and
whether that test failed; and how many others did. Exit code 1 when a rule survives.

Where the importer refuses a cell (R-CELL-01) has no switch: ExchangeTests shows that.
"""
import argparse, os, re, subprocess, sys, tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = ["Sources/CanonicalJSON", "Sources/HouseholdWork", "Sources/Accountability",
           "Tests/RuleMarks", "Tests/HouseholdWorkTests", "Tests/AccountabilityTests"]
PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "mutants",
    targets: [
        .target(name: "CanonicalJSON"),
        .target(name: "HouseholdWork", dependencies: ["CanonicalJSON"]),
        .target(name: "Accountability", dependencies: ["HouseholdWork"]),
        .target(name: "RuleMarks", path: "Tests/RuleMarks"),
        .testTarget(
            name: "HouseholdWorkTests", dependencies: ["HouseholdWork", "CanonicalJSON", "RuleMarks"]),
        .testTarget(
            name: "AccountabilityTests",
            dependencies: ["Accountability", "HouseholdWork", "RuleMarks"]),
    ]
)
"""
SWITCH = """import Glibc

/// Which rule is taken out: the environment's `MUTANT`.
package enum Mutant {
    private static let rule = getenv("MUTANT").map { String(cString: $0) }
    package static func on(_ id: String) -> Bool { !id.isEmpty && rule == id }
    /// Instead of a rule that is taken out where something has to be thrown.
    package static let out = Rule("OUT", .absolute, "I", "taken out", by: "-", remedy: "-")
}
extension Refusal {
    package static var takenOut: Refusal { Refusal(Mutant.out, "taken out", remedy: "none") }
}
"""


# What the copy is to be, by path.
TEXTS = {}


def skip_text(s, i):
    """The index behind the string literal that begins at i; interpolations are skipped over."""
    i += 1
    while s[i] != '"':
        if s.startswith("\\(", i):
            i = closing(s, i + 1)
        elif s[i] == "\\":
            i += 1
        i += 1
    return i + 1


def find(s, i, stop):
    """The first index from i on, outside brackets, texts and comments, where stop(s, index)."""
    depth = 0
    while i < len(s):
        if s[i] == '"':
            i = skip_text(s, i)
            continue
        if s.startswith("//", i):
            i = s.index("\n", i)
            continue
        if depth == 0 and stop(s, i):
            return i
        depth += (s[i] in "([{") - (s[i] in ")]}")
        i += 1
    return i


def closing(s, i):
    """The index of the bracket that closes the one at i."""
    return find(s, i + 1, lambda s, k: s[k] in ")]}")


def refusals(sources):
    """Names of functions that make a refusal → the rule's constant, by file and for all files."""
    everywhere, local = {}, {}
    for path, s in sources.items():
        own = local.setdefault(path, {})
        for m in re.finditer(r"((?:fileprivate |private |package )?)static (?:func|var) (\w+)[^{]*\{", s):
            end = closing(s, m.end() - 1)
            made = re.search(r"Refusal\(\s*\.(\w+),", s[m.end():end])
            if made:
                own[m.group(2)] = made.group(1)
                if "private" not in m.group(1):
                    everywhere[m.group(2)] = made.group(1)
    return everywhere, local


def rule_of(expression, names, before):
    """The constant of the rule that a thrown expression carries; None when it can't be told."""
    m = re.match(r"\s*Refusal\(\s*\.(\w+),", expression)
    if m:
        return m.group(1)
    m = re.match(r"\s*(?:Refusal)?\.(\w+)", expression)
    if m:
        return names.get(m.group(1))
    m = re.match(r"\s*(\w+)\s*$", expression)
    if m:
        made = re.findall(r"let " + m.group(1) + r" = Refusal\.(\w+)", before)
        return names.get(made[-1]) if made else None
    return None


def is_exit(s, at):
    """Whether a throw must leave: it ends its function, or an `else`, `catch` or `default`."""
    line = s[s.rfind("\n", 0, at) + 1:at]
    before = s[:at].rstrip()
    return line == " " * 8 or bool(re.search(r"(else|catch|default|case [^\n]*)( \{|:)$", before))


def switched(s, names, ids):
    """The source with a switch before every refusal, and the rules that have one."""
    edits, found = [], set()
    guards = []
    for m in re.finditer(r"(?<![\w.])guard\b", s):
        k = find(s, m.end(), lambda s, k: s.startswith("else", k) and s[k - 1].isspace())
        body = s.index("{", k)
        guards.append((m.end(), k, body, closing(s, body)))
    for m in re.finditer(r"(?<![\w.])(throw|try waiver\.allow\()", s):
        if s[s.rfind("\n", 0, m.start()) + 1:m.start()].strip().startswith("//"):
            continue
        if m.group(1) == "throw":
            end = find(s, m.end(), lambda s, k: s[k] in "\n}" and not s[k + 1:].lstrip().startswith("."))
            expression = s[m.end():end]
        else:
            end = closing(s, m.end() - 1) + 1
            expression = s[m.end():end - 1]
        constant = rule_of(expression, names, s[:m.start()])
        if constant not in ids:
            continue
        rule = ids[constant]
        found.add(rule)
        on = f'Mutant.on("{rule}")'
        inside = [g for g in guards if g[2] < m.start() < g[3]]
        if m.group(1) == "throw" and not inside and is_exit(s, m.start()):
            edits.append((m.start(), end, f"throw {on} ? .takenOut :{expression} "))
            continue
        if m.group(1) != "throw" or not inside:
            edits.append((m.start(), end, f"if !{on} {{ {s[m.start():end].strip()} }}"))
            continue
        start, stop, _, _ = max(inside, key=lambda g: g[2])
        edits.append((m.start(), end, f"throw {on} ? .takenOut :{expression} "))
        i = start
        while i < stop:
            comma = min(find(s, i, lambda s, k: s[k] == ","), stop)
            clause = s[i:comma]
            if not re.match(r"\s*(let|var|case)\b", clause) and "try " not in clause:
                edits.append((i, comma, f" {on} || ({clause.strip()}){' ' if comma == stop else ''}"))
            i = comma + 1
    for start, end, text in sorted(set(edits), reverse=True):
        s = s[:start] + text + s[end:]
    return s, found


def replace(path, old, new):
    if old not in TEXTS[path]:
        sys.exit(f"{path}: the place for the switch has changed: {old!r}")
    TEXTS[path] = TEXTS[path].replace(old, new, 1)


def copy(folder):
    """Makes the copy; returns the rules that have a switch."""
    for name in MODULES:
        wanted = {p.relative_to(ROOT) for p in (ROOT / name).rglob("*") if p.is_file()}
        for path in wanted:
            TEXTS[folder / path] = (ROOT / path).read_text()
        if (folder / name).exists():
            for path in (folder / name).rglob("*"):
                if path.is_file() and path.relative_to(folder) not in wanted and path.name != "Mutant.swift":
                    path.unlink()
    if not (folder / "Schemas").exists():
        (folder / "Schemas").symlink_to(ROOT / "Schemas")
    TEXTS[folder / "Package.swift"] = PACKAGE
    work = folder / "Sources/HouseholdWork"
    sources = {p: s for p, s in sorted(TEXTS.items()) if work in p.parents and p.suffix == ".swift"}
    ids = dict(re.findall(r'static let (\w+) = Rule\(\s*"([^"]+)"', sources[work / "Kernel/Rule.swift"]))
    everywhere, local = refusals(sources)
    found = set()
    for path, s in sources.items():
        changed, here = switched(s, {**everywhere, **local[path]}, ids)
        TEXTS[path] = changed
        found |= here
    TEXTS[work / "Kernel/Mutant.swift"] = SWITCH
    checks = work / "Indicators/TableChecks.swift"
    replace(checks, "required() + heads()", "(required() + heads()")
    replace(checks, "house() + exit()", 'house() + exit()).filter { !Mutant.on($0.check) }')
    replace(folder / "Sources/Accountability/Findings/FindingCollector.swift",
            "return (findings + others)", """return (findings + others).filter { finding in
            let check = finding.rule == .subsidyDiffers ? "C42" : String(finding.aspect.prefix(3))
            return !Mutant.on(finding.rule.id) && !Mutant.on(check)
        }""")
    for path, text in TEXTS.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        # What is the same stays as it is, so that it isn't built again.
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
    return found


def catalogue():
    """Ids of all rules, and rule → the tests marked as showing that it fires."""
    rules = []
    for name in ["HouseholdWork/Kernel/Rule.swift", "Accountability/Findings/FindingRule.swift",
                 "HouseholdWork/Indicators/CheckRule.swift"]:
        rules += re.findall(r'"([RF]-[A-Z]+-\d\d|C\d\d)", ?\.', (ROOT / "Sources" / name).read_text())
    marked = {}
    for path in sorted((ROOT / "Tests").rglob("*Tests.swift")):
        for test in path.read_text().split("@Test(")[1:]:
            name = re.search(r'"((?:[^"\\]|\\.)*)"', test)
            for mark in re.findall(r"\.fires\(([^)]*)\)", test.split("func ")[0]):
                for rule in re.findall(r'"([^"]+)"', mark):
                    marked.setdefault(rule, []).append(name.group(1))
    return rules, marked


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="where the copy goes; kept, and used again")
    parser.add_argument("rules", nargs="*")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="mutants-"))
    folder.mkdir(parents=True, exist_ok=True)
    found = copy(folder)
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    subprocess.run(["swift", "build", "--build-tests"], cwd=folder, check=True, env=environment)
    binary = next((folder / ".build/debug").glob("*PackageTests.xctest"))

    def failed(rule):
        run = subprocess.run(
            [binary, "--testing-library", "swift-testing"], cwd=folder, capture_output=True,
            encoding="utf-8", errors="replace", env=dict(environment, MUTANT=rule), timeout=600)
        names = set(re.findall(r'✘\S* Test "(.*)" (?:failed|recorded|with \d+ test cases failed)',
                               run.stdout + run.stderr))
        return run.returncode, names

    code, names = failed("")
    if code:
        sys.exit(f"without a mutant the tests fail: {names}")
    rules, marked = catalogue()
    survivors = []
    for rule in options.rules or rules:
        if rule.startswith("R") and rule not in found:
            print(f"{rule}\tno place found where it refuses", flush=True)
            survivors.append(rule)
            continue
        code, names = failed(rule)
        by = [name for name in marked.get(rule, []) if name in names]
        if code and not by:
            print(f"{rule}\tkilled, but not by its own test ({len(names)} failed)", flush=True)
            survivors.append(rule)
        elif not by:
            print(f"{rule}\tSURVIVED", flush=True)
            survivors.append(rule)
        else:
            print(f"{rule}\tkilled by “{by[0]}” and {len(names) - 1} others", flush=True)
    print(f"{len(options.rules or rules)} rules, survivors: {survivors or 'none'}")
    sys.exit(bool(survivors))


if __name__ == "__main__":
    main()
