import { bn254 } from "@noble/curves/bn254.js";
import type { Json } from "../json.ts";
import { Refusal } from "../refusal.ts";

const { G1, G2, fields } = bn254;
const { Fp, Fp2, Fp12, Fr } = fields;
type G1Point = InstanceType<typeof G1.Point>;
type G2Point = InstanceType<typeof G2.Point>;

/** What a circuit's setup published for those who check its proofs. */
export interface VerificationKey {
  readonly alpha: G1Point;
  readonly beta: G2Point;
  readonly gamma: G2Point;
  readonly delta: G2Point;
  /** One point, and one more for each public value. */
  readonly inputs: readonly G1Point[];
}

export interface Groth16Proof {
  readonly a: G1Point;
  readonly b: G2Point;
  readonly c: G1Point;
}

/**
 * Groth16 on BN254: e(A, B) = e(alpha, beta) · e(inputs, gamma) · e(C, delta). The points have been checked when they were read.
 * @param values public values of the proof, each below the order of the group
 * @throws Refusal input-malformed for another number of values, or one that is too large: it would pass for a smaller one
 */
export function provesGroth16(key: VerificationKey, proof: Groth16Proof, values: readonly bigint[]): boolean {
  const [first, ...others] = key.inputs;
  if (first === undefined || others.length !== values.length) {
    throw new Refusal("input-malformed", `${values.length} public values`, `${others.length}`, "public values");
  }
  const inputs = others.reduce((sum, point, i) => sum.add(times(point, scalar(values[i] ?? 0n, `public value ${i}`))), first);
  // A pairing with the zero point is one; the library refuses to work it out.
  const pairs = [
    { g1: proof.a.negate(), g2: proof.b },
    { g1: key.alpha, g2: key.beta },
    { g1: inputs, g2: key.gamma },
    { g1: proof.c, g2: key.delta },
  ].filter(({ g1 }) => !g1.is0());
  return Fp12.eql(bn254.pairingBatch(pairs), Fp12.ONE);
}

/** Reads a key as snarkjs writes it (protocol groth16, curve bn128). @throws Refusal input-malformed */
export function readVerificationKey(key: Json): VerificationKey {
  return {
    alpha: g1(coordinates(key.at("vk_alpha_1")), "vk_alpha_1"),
    beta: g2(pairs(key.at("vk_beta_2")), "vk_beta_2"),
    gamma: g2(pairs(key.at("vk_gamma_2")), "vk_gamma_2"),
    delta: g2(pairs(key.at("vk_delta_2")), "vk_delta_2"),
    inputs: key
      .at("IC")
      .items()
      .map((point, i) => g1(coordinates(point), `IC ${i}`)),
  };
}

/**
 * Eight coordinates as Ethereum's precompiles take them: A; B with the imaginary parts first; C.
 * @throws Refusal input-malformed where a point is not of its group
 */
export function readProof(points: readonly bigint[]): Groth16Proof {
  const [ax, ay, bx1, bx0, by1, by0, cx, cy] = points;
  if (
    points.length !== 8 ||
    ax === undefined ||
    ay === undefined ||
    bx1 === undefined ||
    bx0 === undefined ||
    by1 === undefined ||
    by0 === undefined ||
    cx === undefined ||
    cy === undefined
  ) {
    throw new Refusal("input-malformed", `${points.length} coordinates`, "8", "points");
  }
  return {
    a: g1([ax, ay], "proof A"),
    b: g2(
      [
        [bx0, bx1],
        [by0, by1],
      ],
      "proof B",
    ),
    c: g1([cx, cy], "proof C"),
  };
}

/** A decimal of no sign. @throws Refusal input-malformed */
export function natural(text: string, where: string): bigint {
  if (!/^\d{1,80}$/.test(text)) throw new Refusal("input-malformed", text.slice(0, 90), "a decimal number", where);
  return BigInt(text);
}

function scalar(value: bigint, where: string): bigint {
  if (value < 0n || value >= Fr.ORDER) throw new Refusal("input-malformed", String(value), `a number below ${Fr.ORDER}`, where);
  return value;
}

function times(point: G1Point, factor: bigint): G1Point {
  return factor === 0n ? G1.Point.ZERO : point.multiply(factor);
}

function coordinates(point: Json): readonly bigint[] {
  return point.texts().map((text) => natural(text, "verification key"));
}

function pairs(point: Json): readonly (readonly bigint[])[] {
  return point.items().map(coordinates);
}

/** Affine coordinates as a point. @throws Refusal input-malformed where it is not of the group; likewise below */
export function g1([x = 0n, y = 0n]: readonly bigint[], where: string): G1Point {
  return onCurve(where, () => {
    const point = G1.Point.fromAffine({ x, y });
    point.assertValidity();
    return point;
  });
}

export function g2([x = [], y = []]: readonly (readonly bigint[])[], where: string): G2Point {
  const element = ([c0 = 0n, c1 = 0n]: readonly bigint[]) => Fp2.fromBigTuple([field(c0, where), field(c1, where)]);
  return onCurve(where, () => {
    const point = G2.Point.fromAffine({ x: element(x), y: element(y) });
    // Also that it lies in the group of pairings: the twist has other points, and with such a one a false proof could pass.
    point.assertValidity();
    return point;
  });
}

/** The library would take what is too large modulo the field's order. */
function field(value: bigint, where: string): bigint {
  if (value >= Fp.ORDER) throw new Refusal("input-malformed", String(value), `a coordinate below ${Fp.ORDER}`, where);
  return value;
}

function onCurve<Point>(where: string, read: () => Point): Point {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("input-malformed", error instanceof Error ? error.message : String(error), "a point of the group", where);
  }
}
