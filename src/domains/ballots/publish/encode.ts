import { ballotForms, ballotRules, optionClasses } from "@plainsight/verifier/ballot-terms";
import { rowLayout } from "@plainsight/verifier/ballot-votes";
import { bytesToHex } from "@plainsight/verifier/hex";
import { type AbiEvent, encodeAbiParameters, type Hex, hexToBytes } from "viem";
import { BallotBox } from "../../../generated/contracts/BallotBox.ts";
import { formatPairs } from "../../../kernel/property-text.ts";
import { asHex } from "../../../publish/codes.ts";
import type { PlannedBallot } from "./publication.ts";

/** A ballot as the contract takes it. */
export function toLedger(planned: PlannedBallot) {
  const { majority = { of: 0, in: 0 }, quorum = { of: 0, in: 0 }, options, roll = [] } = planned;
  return {
    form: ballotForms.indexOf(planned.form),
    rule: ballotRules.indexOf(planned.rule),
    live: false,
    revotable: false,
    weighted: planned.weighted ?? false,
    tagged: planned.tagged ?? false,
    ranks: planned.ranks ?? 1,
    depth: 0,
    seats: planned.seats ?? 0,
    majorityOf: majority.of,
    majorityIn: majority.in,
    quorumOf: quorum.of,
    quorumIn: quorum.in,
    date: planned.date ?? 0,
    opens: planned.opens ?? 0,
    closes: planned.closes ?? 0,
    eligible: BigInt(planned.eligible ?? 0),
    root: noRoot,
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

/** Bytes of a row of the ballot's votes. */
export function rowLength(planned: PlannedBallot): number {
  const { ranks = 1, weighted = false, tagged = false, form, options } = planned;
  return rowLayout({ form, ranks, weighted, tagged, depth: 0, options }, "VOTES").length;
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
