import { readFileSync } from "node:fs";
import { bn254 } from "@noble/curves/bn254.js";
import { describe, expect, it } from "vitest";
import type { BallotTerms } from "../ballot-terms.ts";
import { Json } from "../json.ts";
import { votesChecker } from "./check-vote.ts";
import { provesGroth16, readProof, readVerificationKey } from "./groth16.ts";
import { groupOf, termsDepth } from "./group.ts";
import { keyOf } from "./keys.ts";
import { checkMembership, type MembershipProof, readMembershipProof } from "./semaphore.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../testing/membership/${name}`, import.meta.url), "utf8"));
const keyDocument = read("verification-key-10.json");
const proofs = read("proofs.json");
const key = readVerificationKey(new Json(keyDocument, "key"));
const proof = readMembershipProof(proofs.option2);
const ballot = { root: proof.root, scope: 31_337n };
const order = bn254.fields.Fr.ORDER;
const ballotTerms: BallotTerms = {
  form: "SECRET",
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
  root: "0x",
  ref: "1",
  title: "A question",
  question: "",
  properties: "",
  options: [],
  roll: null,
};

describe("A proof made by Semaphore's own library", () => {
  it("holds for its group, scope, message and nullifier", () => {
    expect(checkMembership(proof, key, ballot)).toEqual({ ok: true, nullifier: proof.nullifier });
  });

  it("of the same voter has the same nullifier, of another voter another", () => {
    const [again, another] = [readMembershipProof(proofs.option1BySameVoter), readMembershipProof(proofs.option2ByAnother)];
    expect(checkMembership(again, key, ballot)).toMatchObject({ ok: true, nullifier: proof.nullifier });
    expect(checkMembership(another, key, ballot).ok).toBe(true);
    expect(another.nullifier).not.toBe(proof.nullifier);
  });

  const changed: readonly (readonly [string, Partial<MembershipProof>])[] = [
    ["another choice", { message: 1n }],
    ["another nullifier", { nullifier: proof.nullifier + 1n }],
    ["points of another proof", { points: readMembershipProof(proofs.option2ByAnother).points }],
  ];
  it.each(changed)("does not hold for %s", (_what, change) => {
    expect(checkMembership({ ...proof, ...change }, key, ballot)).toMatchObject({ ok: false, reason: "value-differs", where: "proof" });
  });

  it("of another group or scope is refused before it is worked out", () => {
    expect(checkMembership(proof, key, { ...ballot, root: 1n })).toMatchObject({ ok: false, reason: "root-differs" });
    expect(checkMembership(proof, key, { ...ballot, scope: 1n })).toMatchObject({ ok: false, reason: "value-differs", where: "scope" });
  });

  it("cannot be given a second nullifier by adding the order of the group", () => {
    const doubled = { ...proof, nullifier: proof.nullifier + order };
    expect(checkMembership(doubled, key, ballot)).toMatchObject({ ok: false, reason: "input-malformed", where: "public value 1" });
  });

  it("with a point off its curve, out of its group or with too large a coordinate is refused", () => {
    const at = (i: number, value: bigint) => ({ ...proof, points: proof.points.map((point, n) => (n === i ? value : point)) });
    for (const [i, where] of [
      [0, "proof A"],
      [2, "proof B"],
      [6, "proof C"],
    ] as const) {
      expect(checkMembership(at(i, 5n), key, ballot)).toMatchObject({ ok: false, reason: "input-malformed", where });
    }
    for (const [i, where] of [
      [0, "proof A"],
      [2, "proof B"],
    ] as const) {
      const beyond = at(i, (proof.points[i] ?? 0n) + bn254.fields.Fp.ORDER);
      expect(checkMembership(beyond, key, ballot)).toMatchObject({ ok: false, reason: "input-malformed", where });
    }
    expect(checkMembership({ ...proof, points: twisted(proof.points) }, key, ballot)).toMatchObject({ ok: false, where: "proof B" });
  });

  it("with a number that is none, or coordinates missing, is refused", () => {
    expect(() => readMembershipProof({ ...proofs.option2, nullifier: "0x12" })).toThrow("proof.nullifier: input-malformed");
    expect(checkMembership({ ...proof, points: proof.points.slice(1) }, key, ballot)).toMatchObject({ ok: false, where: "points" });
  });
});

it("The keys that are kept are those of the circuit's setup", () => {
  expect(keyOf(10)).toEqual(key);
  for (let depth = 1; depth <= 32; depth++) expect(keyOf(depth).inputs).toHaveLength(5);
  expect(() => keyOf(33)).toThrow("a depth from 1 to 32");
});

describe("A vote of a ballot of a group", () => {
  const words = (values: readonly bigint[]) => values.map((value) => value.toString(16).padStart(64, "0")).join("");
  const root = `0x${words([proof.root])}`;
  const scope = `0x${words([31_337n])}`;
  const terms = { depth: termsDepth(10), root, form: "SECRET", ranks: 1, weighted: false, tagged: false, options: [] } as const;
  /** Nullifier, choice and proof, as a row of the ledger has them. */
  const row = ({ nullifier, points }: MembershipProof, choice: number) =>
    Uint8Array.from(Buffer.from(`${words([nullifier])}${choice.toString(16).padStart(2, "0")}${words(points)}`, "hex"));
  const holds = (of: Uint8Array, more: object = {}, boundTo = scope) =>
    votesChecker({ ...ballotTerms, ...terms, ...more }, boundTo)?.(of, "VOTES");

  it("holds for the choice that its voter proved, and for no other", () => {
    expect(holds(row(proof, 2))).toBe(true);
    expect(holds(row(proof, 1))).toBe(false);
    expect(holds(row({ ...proof, nullifier: proof.nullifier + order }, 2))).toBe(false);
  });

  it("does not hold in another ballot, another group or at another depth", () => {
    expect(holds(row(proof, 2), {}, `0x${words([31_338n])}`)).toBe(false);
    expect(holds(row(proof, 2), { root: `0x${words([proof.root + 1n])}` })).toBe(false);
    expect(holds(row(proof, 2), { depth: termsDepth(11) })).toBe(false);
    expect(holds(row(proof, 2), { depth: termsDepth(33) })).toBe(false);
  });

  it("carries no proof where the ballot is of no group", () => {
    expect(groupOf({ depth: 10, root })).toBeNull();
    expect(votesChecker({ ...ballotTerms, ...terms, depth: 10 }, scope)).toBeNull();
  });
});

it("The equation holds for values chosen so that it must, and for no others", () => {
  // Without a circuit: with a = alpha·x and so on known, e(A, B) is e(G1, G2) to a known power.
  const { G1, G2 } = bn254;
  const [g, h] = [G1.Point.BASE, G2.Point.BASE];
  const made = {
    alpha: g.multiply(3n),
    beta: h.multiply(5n),
    gamma: h.multiply(7n),
    delta: h.multiply(11n),
    inputs: [g.multiply(2n), g.multiply(13n)],
  };
  // 3·5 + (2 + 13·4)·7 + 17·11 = 580 = 29·20
  const proofOf = (c: bigint) => ({ a: g.multiply(29n), b: h.multiply(20n), c: g.multiply(c) });
  expect(provesGroth16(made, proofOf(17n), [4n])).toBe(true);
  expect(provesGroth16(made, proofOf(18n), [4n])).toBe(false);
  expect(provesGroth16(made, proofOf(17n), [5n])).toBe(false);
  expect(() => provesGroth16(made, proofOf(17n), [])).toThrow("0 public values");
});

it("Coordinates are read in the order of Ethereum's precompiles", () => {
  expect(readProof(proof.points).b.toAffine().x).toEqual({ c0: proof.points[3], c1: proof.points[2] });
});

/** The same proof with a B that lies on the curve, but outside the group: found by trying abscissae. */
function twisted(points: readonly bigint[]): readonly bigint[] {
  const { Fp2 } = bn254.fields;
  const b = bn254.G2.Point.CURVE().b;
  for (let c0 = 1n; ; c0++) {
    const x = Fp2.fromBigTuple([c0, 0n]);
    const square = Fp2.add(Fp2.mul(Fp2.sqr(x), x), b);
    let y: typeof square;
    try {
      y = Fp2.sqrt(square);
    } catch {
      continue;
    }
    const point = bn254.G2.Point.fromAffine({ x, y });
    if (!point.isTorsionFree()) return [points[0] ?? 0n, points[1] ?? 0n, x.c1, x.c0, y.c1, y.c0, points[6] ?? 0n, points[7] ?? 0n];
  }
}
