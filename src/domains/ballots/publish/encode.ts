import { ballotForms, ballotRules, optionClasses } from "@plainsight/verifier/ballot-terms";
import { type RowKind, type RowLayout, rowLayout } from "@plainsight/verifier/ballot-votes";
import { bytesToHex } from "@plainsight/verifier/hex";
import { termsDepth } from "@plainsight/verifier/membership/group";
import { type AbiEvent, encodeAbiParameters, type Hex, hexToBytes } from "viem";
import { BallotBox } from "../../../generated/contracts/BallotBox.ts";
import { formatPairs } from "../../../kernel/property-text.ts";
import { asHex } from "../../../publish/codes.ts";
import type { PlannedBallot } from "./publication.ts";

/** A ballot as the contract takes it. */
export function toLedger(planned: PlannedBallot) {
  const { majority = { of: 0, in: 0 }, quorum = { of: 0, in: 0 }, options, roll = [], group } = planned;
  return {
    form: ballotForms.indexOf(planned.form),
    rule: ballotRules.indexOf(planned.rule),
    live: false,
    revotable: planned.revotable ?? false,
    weighted: planned.weighted ?? false,
    tagged: planned.tagged ?? false,
    ranks: planned.ranks ?? 1,
    depth: depthOf(planned),
    seats: planned.seats ?? 0,
    majorityOf: majority.of,
    majorityIn: majority.in,
    quorumOf: quorum.of,
    quorumIn: quorum.in,
    date: planned.date ?? 0,
    opens: planned.opens ?? 0,
    closes: planned.closes ?? 0,
    eligible: BigInt(planned.eligible ?? 0),
    root: group === undefined ? noRoot : asHex(group.root),
    ref: planned.ref,
    title: planned.title,
    question: planned.question ?? "",
    options: options.map(({ name }) => name).join("\n"),
    properties: formatPairs(planned.properties),
    classes: packed(Uint8Array.from(options, (option) => optionClasses.indexOf(option.class))),
    roll: packed(Buffer.from(roll.join(""), "latin1")),
  } as const;
}

export type LedgerBallot = ReturnType<typeof toLedger>;

const noRoot: Hex = `0x${"00".repeat(32)}`;

export function packed(bytes: Uint8Array): Hex {
  return asHex(bytesToHex(bytes));
}

function depthOf({ group }: PlannedBallot): number {
  return group === undefined ? 0 : termsDepth(group.depth);
}

/** Of which parts the rows of a ballot's votes are made; of a sealed one, unless it is said otherwise, its seals. */
export function layoutOf(planned: PlannedBallot, kind: RowKind = planned.form === "SEALED" ? "SEALS" : "VOTES"): RowLayout {
  const { ranks = 1, weighted = false, tagged = false, form, options } = planned;
  return rowLayout({ form, ranks, weighted, tagged, depth: depthOf(planned), options }, kind);
}

/** Bytes of a row of the ballot's votes. */
export function rowLength(planned: PlannedBallot, kind?: RowKind): number {
  return layoutOf(planned, kind).length;
}

type EventName = Extract<(typeof BallotBox.abi)[number], { readonly type: "event" }>["name"];

/** The unindexed data of an event that the contract will make, byte for byte. */
export function encodeEventData(name: EventName, values: readonly unknown[]): Buffer {
  const inputs = unindexed.get(name) ?? [];
  return Buffer.from(hexToBytes(encodeAbiParameters(inputs, values)));
}

const unindexed = new Map(
  BallotBox.abi
    .filter((item) => item.type === "event")
    .map((event: AbiEvent) => [event.name, event.inputs.filter(({ indexed }) => !indexed)] as const),
);
