import { bytesToHex, hexToBytes } from "../hex.ts";
import { Json } from "../json.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { attempt, Refusal, type Refused } from "../refusal.ts";
import { natural, provesGroth16, readProof, type VerificationKey } from "./groth16.ts";

/** A proof of Semaphore version 4, as its libraries write it: somebody of the group says `message`, once for this scope. */
export interface MembershipProof {
  /** Root of the group's tree. */
  readonly root: bigint;
  /** The same for whatever the same person says in the same scope; tells nothing of who it is. */
  readonly nullifier: bigint;
  /** What is said, such as the number of an option. */
  readonly message: bigint;
  /** What it is said in, such as the number of a ballot. */
  readonly scope: bigint;
  readonly depth: number;
  /** Eight coordinates, as `readProof` takes them. */
  readonly points: readonly bigint[];
}

/** What the proof has to be of; the reader knows it from the ballot, not from the proof. */
export interface Membership {
  readonly root: bigint;
  readonly scope: bigint;
}

/** Reads the JSON of a proof. @throws Refusal input-malformed */
export function readMembershipProof(document: unknown): MembershipProof {
  const proof = new Json(document, "proof");
  const number = (name: string) => natural(proof.at(name).text(), `proof.${name}`);
  return {
    root: number("merkleTreeRoot"),
    nullifier: number("nullifier"),
    message: number("message"),
    scope: number("scope"),
    depth: proof.at("merkleTreeDepth").number(),
    points: proof
      .at("points")
      .texts()
      .map((point, i) => natural(point, `proof.points[${i}]`)),
  };
}

/**
 * Does somebody of this very group say this in this very scope? One proof is checked on its own: that no nullifier stands
 * twice is for the caller to see.
 * @param key of the circuit for trees of the proof's depth, as the ceremony published it
 */
export function checkMembership(
  proof: MembershipProof,
  key: VerificationKey,
  expected: Membership,
  keccak: Keccak = keccak256,
): { readonly ok: true; readonly nullifier: bigint } | Refused {
  return attempt(() => {
    if (proof.root !== expected.root) throw new Refusal("root-differs", String(proof.root), String(expected.root), "group");
    if (proof.scope !== expected.scope) throw new Refusal("value-differs", String(proof.scope), String(expected.scope), "scope");
    const values = [proof.root, proof.nullifier, hashed(proof.message, keccak), hashed(proof.scope, keccak)];
    if (!provesGroth16(key, readProof(proof.points), values)) {
      throw new Refusal("value-differs", "no proof of these values", "a proof of root, nullifier, message and scope", "proof");
    }
    return { ok: true, nullifier: proof.nullifier };
  });
}

/** keccak256 of the number's 32 bytes, less its last byte, so that it is below the order of the group. */
function hashed(value: bigint, keccak: Keccak): bigint {
  const bytes = hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, "message", 32);
  return BigInt(bytesToHex(keccak(bytes))) >> 8n;
}
