import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import type { Log } from "@plainsight/verifier/receipt";
import { Refusal } from "@plainsight/verifier/refusal";
import { decodeAbiParameters, parseAbiParameters } from "viem";
import { asHex } from "../../publish/codes.ts";
import type { Fields, LoggedTable } from "../logged-table.ts";
import { readSince } from "./read-since.ts";

/** How a Governor's event is read anew: apart from the indexer's decoder, so that what that gets wrong shows as a difference. */
interface Reading {
  readonly table: string;
  /** First topic. */
  readonly event: string;
  /** Which of the table's rows repeat such an event. */
  readonly only: { readonly column: string; readonly value: string } | null;
  fields(log: Log): Fields;
}

const numeric = ["proposal", "vote_start", "vote_end", "weight", "against", "in_favour", "abstain", "until"];

function tableOf({ table, event, only, fields }: Reading): LoggedTable {
  return {
    table,
    contractKinds: ["Governor"],
    event,
    scope: readSince("governors"),
    async rows(sql, chainId, from, to) {
      const rows = await sql<Record<string, unknown>[]>`
        SELECT * FROM ${sql(table)} WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
        ${only === null ? sql`` : sql`AND ${sql(only.column)} = ${only.value}`}`;
      return rows.map(({ block_number, log_index, chain_id: _, ...row }) => ({
        blockNumber: Number(block_number),
        logIndex: Number(log_index),
        key: `proposal ${row["proposal"]}, log ${log_index} of block ${block_number}`,
        fields: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, textOf(column, value)])),
      }));
    },
    expected(log, { contract, transactionIndex }) {
      const read = fields(log);
      return { key: `proposal ${read["proposal"]}`, fields: { tx_index: String(transactionIndex), contract, ...read } };
    },
  };
}

function textOf(column: string, value: unknown): string | null {
  if (value === null) return null;
  if (value instanceof Uint8Array) return bytesToHex(value);
  return numeric.includes(column) ? String(value).replace(/\.0+$/, "") : String(value);
}

const addressIn = (topic: Uint8Array | undefined): string => `0x${bytesToHex(topic ?? new Uint8Array()).slice(26)}`;
const numberIn = (topic: Uint8Array | undefined): string => String(BigInt(bytesToHex(topic ?? new Uint8Array(1))));
const reader = (log: Log) => new AbiReader(bytesToHex(log.data), "fields");
const big = (of: AbiReader): bigint => BigInt(of.bytes32());

/** Reads a vote without params. @param sign −1 where the event takes away @param hasReason false where its event tells none */
function vote(kind: string, event: string, sign: 1n | -1n, hasReason: boolean): LoggedTable {
  return tableOf({
    table: "governor_votes",
    event,
    only: { column: "kind", value: kind },
    fields(log) {
      const of = reader(log);
      const [proposal, support, weight] = [big(of), of.uint(), big(of)];
      const effect = support > 2 ? null : [0, 1, 2].map((option) => (option === support ? String(sign * weight) : "0"));
      return {
        proposal: String(proposal),
        kind,
        voter: addressIn(log.topics[1]),
        support: String(support),
        weight: String(weight),
        against: effect?.[0] ?? null,
        in_favour: effect?.[1] ?? null,
        abstain: effect?.[2] ?? null,
        reason: hasReason ? of.text() : "",
        params: null,
      };
    },
  });
}

const votesWithParams = "0xe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712";

/** Votes with params are of two kinds, by their support. */
function voteWithParams(): LoggedTable {
  const plain = tableOf({ table: "governor_votes", event: votesWithParams, only: null, fields: withParams });
  return {
    ...plain,
    async rows(sql, chainId, from, to) {
      const rows = await plain.rows(sql, chainId, from, to);
      return rows.filter(({ fields }) => fields["params"] !== null);
    },
  };
}

function withParams(log: Log): Fields {
  const [proposal, support, weight, reason, params] = decodeAbiParameters(
    parseAbiParameters("uint256, uint8, uint256, string, bytes"),
    asHex(bytesToHex(log.data)),
  );
  const isSplit = support === 255;
  const parts = /^0x([0-9a-f]{32})([0-9a-f]{32})([0-9a-f]{32})$/.exec(params);
  const split = isSplit && parts !== null ? [1, 2, 3].map((part) => String(BigInt(`0x${parts[part]}`))) : null;
  const whole = support > 2 ? null : [0, 1, 2].map((option) => (option === support ? String(weight) : "0"));
  const effect = isSplit ? split : whole;
  return {
    proposal: String(proposal),
    kind: isSplit ? "split" : "cast",
    voter: addressIn(log.topics[1]),
    support: String(support),
    weight: String(weight),
    against: effect?.[0] ?? null,
    in_favour: effect?.[1] ?? null,
    abstain: effect?.[2] ?? null,
    reason: reason,
    params,
  };
}

function change(
  kind: string,
  event: string,
  read: (log: Log) => { readonly proposal: string; readonly until: string | null },
): LoggedTable {
  return tableOf({
    table: "governor_changes",
    event,
    only: { column: "change", value: kind },
    fields: (log) => ({ change: kind, ...read(log) }),
  });
}

const created = "uint256, address, address[], uint256[], string[], bytes[], uint256, uint256, string";

/** The rows that repeat what Governors log. */
export const governorTables: readonly LoggedTable[] = [
  tableOf({
    table: "governor_proposals",
    event: "0x7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0",
    only: null,
    fields(log) {
      if (log.topics.length !== 1) throw new Refusal("data-malformed", `${log.topics.length} topics`, "1");
      const [proposal, proposer, targets, values, signatures, calldatas, start, end, description] = decodeAbiParameters(
        parseAbiParameters(created),
        asHex(bytesToHex(log.data)),
      );
      const calls = targets.map((target, i) => ({
        target: target.toLowerCase(),
        value: String(values[i] ?? 0n),
        signature: signatures[i] ?? "",
        calldata: calldatas[i] ?? "0x",
      }));
      return {
        proposal: String(proposal),
        proposer: proposer.toLowerCase(),
        calls: JSON.stringify(calls),
        vote_start: String(start),
        vote_end: String(end),
        description: description,
      };
    },
  }),
  {
    ...vote("cast", "0xb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4", 1n, true),
    rows: plainCasts,
  },
  voteWithParams(),
  vote("override", "0x49549bd03796fa3aec6f7adab515dd07e1b4d2021298a516bd2a048c95413c71", 1n, true),
  vote("reduced", "0xa3e9dc6f75dd03afa423da7498d345528f378d27f40d23f69693cec61e1cd127", -1n, false),
  change("extended", "0x541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba511", (log) => ({
    proposal: numberIn(log.topics[1]),
    until: String(big(reader(log))),
  })),
  change("queued", "0x9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892", (log) => {
    const of = reader(log);
    return { proposal: String(big(of)), until: String(big(of)) };
  }),
  change("executed", "0x712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f", (log) => ({
    proposal: String(big(reader(log))),
    until: null,
  })),
  change("canceled", "0x789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c", (log) => ({
    proposal: String(big(reader(log))),
    until: null,
  })),
];

async function plainCasts(...[sql, chainId, from, to]: Parameters<LoggedTable["rows"]>): ReturnType<LoggedTable["rows"]> {
  const rows = await vote("cast", "", 1n, true).rows(sql, chainId, from, to);
  return rows.filter(({ fields }) => fields["params"] === null);
}
