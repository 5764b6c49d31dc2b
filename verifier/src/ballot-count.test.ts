import { describe, expect, it } from "vitest";
import { countBallot, type VotesRecord } from "./ballot-count.ts";
import { sealOf } from "./ballot-seal.ts";
import type { BallotTerms } from "./ballot-terms.ts";

const terms: BallotTerms = {
  form: "ROLL_CALL",
  rule: "YES_NO",
  live: false,
  revotable: false,
  weighted: false,
  tagged: false,
  ranks: 1,
  depth: 0,
  seats: 0,
  majority: null,
  quorum: null,
  date: 0,
  opens: 0,
  closes: 0,
  eligible: 0,
  root: `0x${"00".repeat(32)}`,
  ref: "1",
  title: "A question",
  question: "",
  properties: "",
  options: [
    { name: "Yes", class: "YES" },
    { name: "No", class: "NO" },
  ],
  roll: null,
};
const place = { stream: 1, ballot: 1 };
const rows = (text: string) => Uint8Array.from(text, (letter) => (/\d/.test(letter) ? Number(letter) : letter.charCodeAt(0)));
const record = (text: string, more: Partial<VotesRecord> = {}): VotesRecord => ({
  seq: 2,
  kind: "VOTES",
  last: false,
  rows: rows(text),
  time: 100,
  ...more,
});
const tag = (byte: number) => new Uint8Array(32).fill(byte);
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const found = (of: Partial<BallotTerms>, ...records: readonly VotesRecord[]) => {
  const { findings, counts, refused } = countBallot({ ...terms, ...of }, place, records, []);
  return { findings: findings.map(({ kind, seq, row, got }) => `${kind} ${seq}.${row} ${got}`), counts: [...counts], refused };
};

describe("Records that an honest ballot box would not have written", () => {
  it("are counted without the votes that break a rule, each of which is named", () => {
    expect(found({}, record("AFG1CHN2NAM1"))).toEqual({
      findings: [],
      counts: [
        [1, 2],
        [2, 1],
      ],
      refused: 0,
    });
    // A vote doubled, in the same record and in a later one.
    expect(found({}, record("AFG1AFG2"), record("AFG1", { seq: 3 }))).toEqual({
      findings: ["DUPLICATE 2.1 AFG", "DUPLICATE 3.0 AFG"],
      counts: [[1, 1]],
      refused: 2,
    });
    expect(found({ roll: ["AFG"] }, record("AFG1CHN2")).findings).toEqual(["NOT_ELIGIBLE 2.1 CHN"]);
    expect(found({}, record("AFG3CHN0")).findings).toEqual(["UNKNOWN_OPTION 2.0 AFG: 3", "UNKNOWN_OPTION 2.1 CHN: 0"]);
    expect(found({ eligible: 1 }, record("AFG1CHN2")).findings).toEqual(["MORE_THAN_ELIGIBLE null.null 2"]);
    expect(found({}, record("AFG1CH")).findings).toEqual(["ROW_LENGTH 2.null 6 bytes"]);
  });

  it("show votes outside of the window and after the close", () => {
    expect(found({ live: true, opens: 200 }, record("AFG1")).findings).toEqual(["OUTSIDE_WINDOW 2.0 AFG"]);
    expect(found({ live: true, closes: 99 }, record("AFG1")).findings).toEqual(["OUTSIDE_WINDOW 2.0 AFG"]);
    // Of a ballot held elsewhere the block's time says nothing.
    expect(found({ opens: 200 }, record("AFG1")).findings).toEqual([]);
    expect(found({}, record("AFG1", { last: true }), record("CHN1", { seq: 3 }))).toMatchObject({
      findings: ["AFTER_CLOSE 3.0 CHN"],
      counts: [[1, 1]],
    });
    const { findings } = countBallot(terms, place, [record("AFG1")], [{ seq: 3, votes: 7 }]);
    expect(findings).toMatchObject([{ kind: "CLOSING_DIFFERS", got: "7", expected: "1" }]);
  });

  it("show a nullifier that votes twice, unless its voter may overwrite the vote", () => {
    const secret = { ...terms, form: "SECRET" } as const;
    const twice = record("", { rows: joined(tag(1), [1], tag(1), [2]) });
    expect(found(secret, twice)).toMatchObject({ counts: [[1, 1]], refused: 1 });
    const { counts, overwritten, findings } = countBallot({ ...secret, revotable: true }, place, [twice], []);
    expect([[...counts], overwritten, findings]).toEqual([[[2, 1]], 1, []]);
  });

  it("show an opened vote that is not what was sealed", () => {
    const sealed = { ...terms, form: "SEALED" } as const;
    const reveal = joined(tag(1), [1], tag(9));
    const seal = Uint8Array.from(Buffer.from(sealOf(place, reveal).slice(2), "hex"));
    const seals = record("", { kind: "SEALS", rows: joined(tag(1), seal, tag(2), seal), last: true });
    const opened = (row: Uint8Array) => countBallot(sealed, place, [seals, record("", { seq: 3, kind: "REVEALS", rows: row })], []);
    expect(opened(reveal)).toMatchObject({ findings: [], unrevealed: 1, votes: 1 });
    expect(opened(joined(tag(1), [2], tag(9))).findings).toMatchObject([{ kind: "SEAL_DIFFERS" }]);
    expect(opened(joined(tag(3), [1], tag(9))).findings).toMatchObject([{ kind: "NOT_SEALED" }]);
  });
});
