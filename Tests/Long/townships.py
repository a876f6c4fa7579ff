#!/usr/bin/env python3
"""Makes a number of unseen townships and runs selftest, check, correct and halves on each.

Sizes from 60 to 300 households, one to twelve villages, prefixes of 1 to 14 digits.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import Differences, parser

HERE = Path(__file__).resolve().parent


def options(draw, seed):
    """The options of one township."""
    villages = draw.randrange(1, 13)
    households = draw.randrange(60, 301)
    digits = draw.randrange(1, 15)
    prefix = "".join([draw.choice("123456789")] +
                     [draw.choice("0123456789") for _ in range(digits - 1)])
    return ["--seed", str(seed), "--villages", str(villages), "--households-per-village",
            str(max(1, households // villages)), "--prefix", prefix]


def run(script, *arguments):
    """One script; its exit code and output."""
    done = subprocess.run([sys.executable, HERE / script, *map(str, arguments)],
                          capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout + done.stderr


def main():
    arguments = parser(__doc__, sample=False)
    arguments.add_argument("--count", type=int, default=12)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    draw, difference, passed = random.Random(chosen.seed), Differences(), 0
    for turn in range(chosen.count):
        folder = Path(tempfile.mkdtemp(prefix="zeren-township-"))
        seed = chosen.seed * 1000 + turn
        made = options(draw, seed)
        try:
            code, output = run("make_township.py", "--out", folder, *made)
            print(output.strip(), " ".join(made), flush=True)
            on = ("--zeren", chosen.zeren, "--folder", folder)
            for script in (("selftest.py", folder), ("check.py", *on),
                           ("correct.py", *on, "--seed", seed),
                           ("halves.py", *on, "--households", 40),
                           ("halves.py", *on, "--households", 40, "--parts", 3,
                            "--random", seed)):
                code, output = run(*script)
                passed += code == 0
                if code:
                    difference("%s on %s:\n%s" % (script[0], " ".join(made), output[:3000]))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print("%d townships, %d of %d checks passed" % (chosen.count, passed, chosen.count * 5))
    difference.finish("townships (seed %d)" % chosen.seed)


if __name__ == "__main__":
    main()
