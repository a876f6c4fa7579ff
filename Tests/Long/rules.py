#!/usr/bin/env python3
"""Breaks each rule of Schemas/FORMAT.md for readers once, in a ledger that is otherwise right.

The ledgers are written by hand with all keys (small_ledger.py): chain, signatures and checkpoint
fit the changed bytes, so only the rule itself can find it. Each must end with exit 4, the line
named first, by the program and by the independent verifier.py. Beside them stand the cases at the limit that a reader must accept.
"""

import base64
import re
from collections import Counter

from common import Differences, Zeren, parser
from small_ledger import (CLERK, KEEPER, LOG, STRANGER, Commit, SmallLedger, encoded, enrolment,
                          event, revocation)
from verifier import Verifier

CASES = []


def case(line):
    """Registers a case: the line named first, or None when the ledger must be accepted."""
    def register(change):
        CASES.append((change.__name__.replace("_", " "), line, change))
        return change
    return register


def replaced(name, old, new, line=8, inside=True):
    """A spelling: `old` becomes `new` in the event's bytes, or in the line's."""
    def change(ledger):
        def spell(content):
            assert old in content, (name, content)
            return content.replace(old, new, 1)
        (ledger.spell_event if inside else ledger.spell_line)[line] = spell
    CASES.append((name, line, change))


def with_data(name, line, data):
    """The payload of line 8; refused when `line` is 8, accepted when it is None."""
    def change(ledger):
        ledger.commits[5].events[0]["data"] = data
    CASES.append((name, line, change))


def with_event(name, line=8, **members):
    """Members of line 8's event changed; None takes one out."""
    def change(ledger):
        each = ledger.commits[5].events[0]
        each.update(members)
        for key, value in members.items():
            if value is None:
                del each[key]
    CASES.append((name, line, change))


def with_members(name, number, **members):
    """Members of a line changed."""
    CASES.append((name, number, lambda ledger: ledger.members.update({number: members})))


def nested(depth):
    value = {}
    for _ in range(depth):
        value = {"a": value}
    return value


def spellings():
    """RFC 8785 and section 0."""
    number = b'{"number":8}'
    for name, new in {
            "a space": b'{"number": 8}', "a fraction": b'{"number":8.0}',
            "an exponent": b'{"number":8e0}', "minus zero": b'{"number":-0}',
            "a leading zero": b'{"number":08}', "a plus": b'{"number":+8}',
            "beyond 2^53": b'{"number":9007199254740992}',
            "below -2^53": b'{"number":-9007199254740992}',
            "an escaped letter": b'{"number":"\\u0041"}', "an escaped slash": b'{"number":"\\/"}',
            "a long escape of LF": b'{"number":"\\u000a"}',
            "upper case in an escape": b'{"number":"\\u001F"}',
            "U+0000 escaped": b'{"number":"\\u0000"}',
            "a lone surrogate escaped": b'{"number":"\\ud800"}',
            "an escaped pair": b'{"number":"\\ud83d\\ude00"}',
            "a raw tab": b'{"number":"\t"}', "a raw surrogate": b'{"number":"\xed\xa0\x80"}',
            "bytes that are no UTF-8": b'{"number":"\xff"}',
            "an overlong letter": b'{"number":"\xc1\x81"}',
            "beyond U+10FFFF": b'{"number":"\xf4\x90\x80\x80"}',
            "a key twice": b'{"number":8,"number":8}', "keys unsorted": b'{"b":1,"a":1}',
            "an empty key": b'{"":8}', "a key with a space": b'{"a b":8}',
            "a key that isn't ASCII": '{"数":8}'.encode(), "a trailing comma": b'{"number":8,}',
            "a comment": b'{"number":8/**/}', "NaN": b'{"number":NaN}',
            "a key of 65": b'{"%s":8}' % (b"a" * 65)}.items():
        replaced(name, number, new)
    with_data("a key of 64", None, {"a" * 64: 1})
    with_data("the largest integers", None, {"a": 2**53 - 1, "b": -(2**53 - 1)})
    with_data("escapes", None, {"a": "\x01\x1f\b\t\n\f\r\"\\/\x7f\u2028\U0001F600"})
    with_data("a backslash before u0000", None, {"a": "\\u0000", "b": "\\\\u0000"})
    with_data("a decomposed letter", None, {"a": "e\u0301"})
    with_data("nested in 32", None, nested(29))
    with_data("nested in 33", 8, nested(30))
    replaced("a byte order mark", b'{"after"', b'\xef\xbb\xbf{"after"', inside=False)
    replaced("a space before", b'{"after"', b' {"after"', inside=False)
    replaced("a CR before LF", b'"}]}', b'"}]}\r', inside=False)
    replaced("two values", b'"}]}', b'"}]}{}', inside=False)
    for name, line, extra in (("65,535 bytes", None, 0), ("65,536 bytes", 8, 1)):
        def change(ledger, extra=extra):
            short = SmallLedger()
            short.commits[5].events[0]["data"] = {"a": ""}
            size = 65_535 - len(short.lines()[8]) + extra
            ledger.commits[5].events[0]["data"] = {"a": "x" * size}
        CASES.append((name, line, change))


def envelopes():
    """The line's and the event's members."""
    with_members("an unknown member of the line", 8, zzz=1)
    with_members("no recorded", 8, recorded=None)
    with_members("no after", 8, after=None)
    with_members("more false", 8, more=False)
    with_members("more on a signed line", 8, more=True)
    with_members("previous in upper case", 8, previous="A" * 64)
    with_members("recorded without milliseconds", 8, recorded="2019-03-10T00:00:03Z")
    with_members("recorded in local time", 8, recorded="2019-03-10T00:00:03.000+08:00")
    with_members("recorded in month 13", 8, recorded="2019-13-10T00:00:03.000Z")
    with_members("sequence as text", 8, sequence="8")
    with_members("a negative after", 8, after=-1)
    with_event("an unknown member of the event", extension="x")
    replaced("a null in the event", b'"type":', b'"timeprecision":null,"type":')
    for member in ("specversion", "id", "source", "type", "subject", "subjectversion", "time",
                   "actor", "actorrole", "recorder", "producer", "data"):
        def change(ledger, member=member):
            ledger.is_counted = False
            ledger.count_versions()
            del ledger.commits[5].events[0][member]
        CASES.append(("an event without " + member, 8, change))
    with_event("another specversion", specversion="1.1")
    with_event("an id in upper case", id="00000000-0000-7000-8000-0000000000AB")
    with_event("an id that is no UUID", id="8")
    with_event("a type without a version", type="note.made")
    with_event("an unknown kind of subject", subject="town/1")
    with_event("a subject with a space", subject="unit/U 1")
    with_event("an empty actor", actor="")
    with_event("a role of two words", actorrole="town mayor")
    with_event("a role that this program doesn't know", None, actorrole="mayor")
    with_event("a work's number of 129 characters", correlationid="V" * 129)
    with_event("a cause that is no UUID", causationid="V00001")
    with_event("a time without zone", time="2019-03-09T08:00:00")
    with_event("a time in UTC", time="2019-03-09T08:00:00Z")
    with_event("a time with a fraction", time="2019-03-09T08:00:00.5+08:00")
    with_event("a leap second", time="2019-03-09T08:00:60+08:00")
    with_event("hour 24", time="2019-03-09T24:00:00+08:00")
    with_event("an unknown precision", timeprecision="second")
    with_event("a day with an hour", timeprecision="day")
    with_event("a minute with a second", timeprecision="minute",
               time="2019-03-09T08:00:01+08:00")
    with_event("a day", None, timeprecision="day", time="2019-03-09T00:00:00+08:00")
    with_event("a minute", None, timeprecision="minute", time="2019-03-09T08:01:00+08:00")
    with_event("a device without its count", device="phone")
    with_event("a count without its device", devicecount=1)
    with_event("a device with its count", None, device="phone", devicecount=0)
    with_event("a count beyond 2^31", device="phone", devicecount=2**31)
    with_event("an empty correlation", correlationid="")
    with_event("another source", source="other.example/2019")
    with_event("data that is a list", data=[1])
    with_event("a null in data", data={"a": [{"b": None}]})
    with_event("another producer", producer="other/1")


def orders():
    """Sequence, chain, clocks, versions."""
    with_members("a gap in the sequence", 8, sequence=9)
    with_members("a sequence twice", 8, sequence=7)
    with_members("another previous in line 0", 0, previous="1" * 64)
    with_members("recorded going back", 8, recorded="2019-03-10T00:00:02.999Z")
    with_members("recorded differs in a commit", 7, recorded="2019-03-10T00:00:03.001Z")

    @case(8)
    def after_going_back(ledger):
        ledger.commits[5].after = 5

    @case(8)
    def after_past_the_start(ledger):
        ledger.commits[5].after = 9

    with_members("after differs in a commit", 7, after=5)

    @case(8)
    def a_version_too_high(ledger):
        ledger.is_counted = False
        ledger.count_versions()
        ledger.commits[5].events[0]["subjectversion"] = 1

    @case(9)
    def a_version_too_low(ledger):
        ledger.is_counted = False
        ledger.count_versions()
        ledger.commits[6].events[0]["subjectversion"] -= 1

    @case(8)
    def an_id_twice(ledger):
        ledger.commits[5].events[0]["id"] = event(2)["id"]

    @case(7)
    def an_id_twice_in_a_commit(ledger):
        ledger.commits[4].events[1]["id"] = ledger.commits[4].events[0]["id"]

    @case(8)
    def opened_twice(ledger):
        ledger.commits[5].events[0]["type"] = "ledger.opened.v1"

    @case(None)
    def a_commit_of_1024(ledger):
        ledger.commits[5].events = [event(8 + index, subject="village/1")
                                    for index in range(1024)]
        for index, commit in enumerate(ledger.commits[6:]):
            commit.events = [event(2000 + index)]

    @case(8 + 1024)
    def a_commit_of_1025(ledger):
        ledger.commits[5].events = [event(8 + index, subject="village/1")
                                    for index in range(1025)]
        for index, commit in enumerate(ledger.commits[6:]):
            commit.events = [event(2000 + index)]

    @case(None)
    def preallocated(ledger):
        ledger.tail = bytes(4096)

    @case(7)
    def two_recorders_in_a_commit(ledger):
        ledger.commits[4].events[1]["recorder"] = "P0002"


def signatures():
    """Section 2's signatures, on line 8 or on the commit of lines 6 and 7."""
    with_members("signatures on a line with more", 6,
                 signatures=[{"key": KEEPER.short, "value": encoded(bytes(64))}])
    with_members("no signatures", 8, signatures=None)
    with_members("an empty list of signatures", 8, signatures=[])
    with_members("a signature of zeros", 8,
                 signatures=[{"key": KEEPER.short, "value": encoded(bytes(64))}])
    with_members("a signature too short", 8,
                 signatures=[{"key": KEEPER.short, "value": encoded(bytes(63))}])

    def signed(name, line, commit, signers):
        def change(ledger):
            ledger.commits[commit].signers = signers
        CASES.append((name, line, change))

    signed("a person twice", 8, 5, [KEEPER, KEEPER])
    signed("the co-signer first", 7, 4, [CLERK, KEEPER])
    signed("a key nobody enrolled", 8, 5, [STRANGER])
    signed("a co-signer nobody enrolled", 8, 5, [KEEPER, STRANGER])
    signed("the log's key", 8, 5, [LOG])
    signed("17 signatures", 8, 5, [KEEPER] * 17)

    @case(8)
    def a_signature_over_another_origin(ledger):
        ledger.signed_text = lambda number, text: (
            text.replace(b"rules", b"other") if number == 8 else text)

    @case(8)
    def a_signature_over_another_line_before(ledger):
        ledger.signed_text = lambda number, text: (
            text.replace(text.split(b"\n")[3], b"1" * 64) if number == 8 else text)

    @case(7)
    def a_signature_over_one_event_of_two(ledger):
        ledger.signed_text = lambda number, text: (
            b"\n".join(text.split(b"\n")[:5]) + b"\n" if number == 6 else text)

    @case(8)
    def a_signature_with_S_beyond_L(ledger):
        order = 2**252 + 27742317777372353535851937790883648493

        def spell(line):
            value = re.search(rb'"value":"([^"]+)"', line)[1]
            sign = base64.b64decode(value)
            high = int.from_bytes(sign[32:], "little") + order
            return line.replace(value, base64.b64encode(sign[:32] + high.to_bytes(32, "little")))
        ledger.spell_line[8] = spell


def keys():
    """Section 3a: which keys count for which commit."""
    def commit(ledger, index, made, signers):
        ledger.commits[index].events, ledger.commits[index].signers = [made], signers

    @case(None)
    def the_keeper_revokes(ledger):
        commit(ledger, 5, revocation(8, CLERK), [KEEPER])

    @case(9)
    def signing_after_the_revocation(ledger):
        commit(ledger, 5, revocation(8, CLERK), [KEEPER])
        commit(ledger, 6, event(9, recorder="P0002"), [CLERK])

    @case(None)
    def a_revocation_of_ones_own(ledger):
        commit(ledger, 5, revocation(8, CLERK, recorder="P0002"), [CLERK])

    @case(9)
    def signing_after_ones_own_revocation(ledger):
        commit(ledger, 5, revocation(8, CLERK, recorder="P0002"), [CLERK])
        commit(ledger, 6, event(9, recorder="P0002"), [CLERK])

    @case(None)
    def a_revocation_by_another_does_not_count(ledger):
        commit(ledger, 5, revocation(8, KEEPER, recorder="P0002"), [CLERK])

    @case(8)
    def signing_in_the_commit_of_ones_enrolment(ledger):
        commit(ledger, 5, enrolment(8, STRANGER, attestor="P0002"), [KEEPER, CLERK, STRANGER])

    @case(None)
    def signing_after_ones_enrolment(ledger):
        commit(ledger, 5, enrolment(8, STRANGER, attestor="P0002"), [KEEPER, CLERK])
        commit(ledger, 6, event(9, recorder="P0003"), [STRANGER])

    @case(9)
    def an_enrolment_without_its_attestor(ledger):
        commit(ledger, 5, enrolment(8, STRANGER), [KEEPER])
        commit(ledger, 6, event(9, recorder="P0003"), [STRANGER])

    @case(9)
    def an_enrolment_whose_attestor_did_not_sign(ledger):
        commit(ledger, 5, enrolment(8, STRANGER, attestor="P0002"), [KEEPER])
        commit(ledger, 6, event(9, recorder="P0003"), [STRANGER])

    @case(9)
    def an_enrolment_by_one_who_is_no_keeper(ledger):
        made = {**enrolment(8, STRANGER, attestor="P0001"), "recorder": "P0002"}
        commit(ledger, 5, made, [CLERK, KEEPER])
        commit(ledger, 6, event(9, recorder="P0003"), [STRANGER])

    @case(8)
    def an_enrolment_without_possession(ledger):
        commit(ledger, 5, enrolment(8, STRANGER, attestor="P0002",
                                    possession=encoded(bytes(64))), [KEEPER, CLERK])

    @case(8)
    def the_logs_key_for_a_person(ledger):
        made = enrolment(8, STRANGER, attestor="P0002")
        alias = type(LOG)("P0003", 1)
        made["data"] = enrolment(8, alias, attestor="P0002")["data"]
        commit(ledger, 5, made, [KEEPER, CLERK])

    @case(8)
    def one_key_for_two_persons(ledger):
        alias = type(LOG)("P0003", 3)
        commit(ledger, 5, enrolment(8, alias, attestor="P0002"), [KEEPER, CLERK])

    for name, line, day in (("a key on its last day", None, "2019-03-10"),
                            ("a key after its last day", 5, "2019-03-09")):
        def change(ledger, day=day):
            ledger.commits[1].events = [enrolment(1, CLERK, notAfter=day)]
        CASES.append((name, line, change))


def main():
    arguments = parser(__doc__, sample=False)
    arguments.add_argument("--only", help="cases whose name holds this")
    chosen = arguments.parse_args()
    for group in (spellings, envelopes, orders, signatures, keys):
        group()
    CASES.insert(0, ("the ledger as it is", None, lambda ledger: None))
    difference, figures, kinds = Differences(), Counter(), Counter()
    for name, line, change in CASES:
        if chosen.only and chosen.only not in name:
            continue
        ledger, zeren = SmallLedger(), Zeren(chosen.zeren)
        try:
            change(ledger)
            ledger.write(zeren.ledger)
            code, verdict = zeren.json("verify", allowed=None)
            other = Verifier(zeren.ledger).run()
        finally:
            zeren.remove()
        first = verdict.get("firstFault") or {}
        seen = "exit %d, %s %s" % (code, first.get("sequence"), first.get("kind"))
        figures["accepted" if line is None else "refused"] += 1
        kinds[first.get("kind")] += 1
        if line is None and code != 0:
            difference("%s: must be accepted: %s %s" % (name, seen, first.get("message")))
        if line is not None and (code != 4 or first.get("sequence") != line):
            difference("%s: must be refused at line %d: %s" % (name, line, seen))
        if (other[0][0] if other else None) != line:
            difference("%s: verifier.py says %s" % (name, other[:3]))
    print("%d rules broken, %d cases at the limit; kinds %s" % (
        figures["refused"], figures["accepted"], dict(kinds)))
    difference.finish("rules")


if __name__ == "__main__":
    main()
