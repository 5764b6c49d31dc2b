import { toHex } from "../../../store/bytes.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { type CountingMode, readClock, readCountingMode } from "./counting-mode.ts";
import { Proposal, type ProposalKey, type ProposalRow, proposalColumns, proposalName, type readProposalId } from "./proposal.ts";

export interface Governor {
  readonly chainId: number;
  readonly contract: string;
  readonly name: string;
  readonly countingMode: string;
  readonly clockMode: string;
  readonly token: string | null;
  readonly decimals: number;
  readonly startBlock: number;
  readonly mode: CountingMode;
  readonly clock: "block" | "time" | null;
  readonly pin: Pin;
}

export type GovernorKey = Pick<ProposalKey, "chainId" | "contract">;

interface GovernorRow {
  readonly chain_id: bigint;
  readonly contract: Uint8Array;
  readonly name: string;
  readonly counting_mode: string;
  readonly clock_mode: string;
  readonly token: Uint8Array | null;
  readonly decimals: number;
  readonly start_block: bigint;
}

/** The Governors that are read, by chain and start block. */
export async function getGovernors({ sql }: Question, pin: Pin): Promise<readonly Governor[]> {
  const rows = await sql<GovernorRow[]>`
    SELECT chain_id, contract, name, counting_mode, clock_mode, token, decimals, start_block FROM governors
    ${pin.chainId === undefined ? sql`` : sql`WHERE chain_id = ${pin.chainId}`} ORDER BY chain_id, start_block, contract`;
  return rows.map((row) => ({
    chainId: Number(row.chain_id),
    contract: toHex(row.contract),
    name: row.name,
    countingMode: row.counting_mode,
    clockMode: row.clock_mode,
    token: row.token === null ? null : toHex(row.token),
    decimals: row.decimals,
    startBlock: Number(row.start_block),
    mode: readCountingMode(row.counting_mode),
    clock: readClock(row.clock_mode),
    pin,
  }));
}

/** @throws Error where a proposal's Governor was never asked: the store is damaged, or its indexer has not reached the head yet */
export const governorsByKey = new Lookup<GovernorKey, Governor>(async (question, keys, pin) => {
  const found = new Map((await getGovernors(question, pin)).map((governor) => [`${governor.chainId} ${governor.contract}`, governor]));
  return keys.map(({ chainId, contract }) => {
    const governor = found.get(`${chainId} ${contract}`);
    if (governor === undefined) throw new Error(`What the Governor ${contract} says of itself is not stored.`);
    return governor;
  });
});

export const proposalCounts = new Lookup<GovernorKey, number>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ chain_id: bigint; contract: Uint8Array; count: bigint }[]>`
    SELECT chain_id, contract, count(*) AS count FROM governor_proposals f WHERE true ${upTo(sql, pin, "f")} GROUP BY 1, 2`;
  const found = new Map(rows.map((row) => [`${row.chain_id} ${toHex(row.contract)}`, Number(row.count)]));
  return keys.map(({ chainId, contract }) => found.get(`${chainId} ${contract}`) ?? 0);
});

export async function findProposal(
  question: Question,
  { chainId, prefix, proposal }: NonNullable<ReturnType<typeof readProposalId>>,
  pin: Pin,
): Promise<Proposal | null> {
  const { sql } = question;
  const [row] = await sql<ProposalRow[]>`
    SELECT ${proposalColumns(question)} FROM governor_proposals f
    JOIN governors g ON g.chain_id = f.chain_id AND g.contract = f.contract
    WHERE f.chain_id = ${chainId} AND left(encode(f.contract, 'hex'), 8) = ${prefix} AND f.proposal = ${proposal}::numeric ${upTo(sql, pin, "f")}`;
  return row === undefined ? null : new Proposal(row, pin);
}

/** Keys as the columns of a table to join with: chain_id, contract, proposal. */
function keysOf({ sql }: Question, keys: readonly ProposalKey[]) {
  return sql`
    (SELECT k.chain_id, decode(k.contract, 'hex') AS contract, k.proposal
     FROM unnest(${keys.map(({ chainId }) => chainId)}::bigint[], ${keys.map(({ contract }) => contract.slice(2))}::text[],
       ${keys.map(({ proposal }) => proposal)}::numeric[]) AS k (chain_id, contract, proposal))`;
}

export interface Sums {
  readonly against: bigint;
  readonly inFavour: bigint;
  readonly abstain: bigint;
}

/** What the logged votes of a proposal add up to, and what of them does not fit. */
export interface Count extends Sums {
  readonly votes: number;
  readonly voters: number;
  /** Votes whose support is not understood. */
  readonly unknown: number;
  readonly splits: number;
  /** Votes whose parts are not the weight logged. */
  readonly unequalSplits: number;
  /** Whole votes beyond each voter's first, and overrides beyond each holder's first. */
  readonly repeated: number;
  /** Up to the block after which the contract was asked; null where it was not. */
  readonly atTally: Sums | null;
}

interface CountRow {
  readonly chain_id: bigint;
  readonly contract: Uint8Array;
  readonly proposal: string;
  readonly votes: bigint;
  readonly voters: bigint;
  readonly unknown: bigint;
  readonly splits: bigint;
  readonly unequal: bigint;
  readonly repeated: bigint;
  readonly asked: boolean;
  readonly against: string;
  readonly in_favour: string;
  readonly abstain: string;
  readonly against_then: string;
  readonly in_favour_then: string;
  readonly abstain_then: string;
}

const nothing: Count = {
  against: 0n,
  inFavour: 0n,
  abstain: 0n,
  votes: 0,
  voters: 0,
  unknown: 0,
  splits: 0,
  unequalSplits: 0,
  repeated: 0,
  atTally: null,
};

export const countsByKey = new Lookup<ProposalKey, Count>(async (question, keys, pin) => {
  const { sql } = question;
  const sum = (column: string, then: boolean) =>
    sql`coalesce(sum(v.${sql(column)}) ${then ? sql`FILTER (WHERE v.block_number <= t.block_number)` : sql``}, 0)::text`;
  const rows = await sql<CountRow[]>`
    SELECT k.chain_id, k.contract, k.proposal::text,
      count(v.voter) AS votes,
      count(DISTINCT v.voter) FILTER (WHERE v.kind <> 'reduced') AS voters,
      count(v.voter) FILTER (WHERE v.against IS NULL) AS unknown,
      count(v.voter) FILTER (WHERE v.kind = 'split') AS splits,
      count(v.voter) FILTER (WHERE v.kind = 'split' AND v.against + v.in_favour + v.abstain <> v.weight) AS unequal,
      (count(v.voter) FILTER (WHERE v.kind = 'cast') - count(DISTINCT v.voter) FILTER (WHERE v.kind = 'cast'))
        + (count(v.voter) FILTER (WHERE v.kind = 'override') - count(DISTINCT v.voter) FILTER (WHERE v.kind = 'override')) AS repeated,
      bool_or(t.block_number IS NOT NULL) AS asked,
      ${sum("against", false)} AS against, ${sum("in_favour", false)} AS in_favour, ${sum("abstain", false)} AS abstain,
      ${sum("against", true)} AS against_then, ${sum("in_favour", true)} AS in_favour_then, ${sum("abstain", true)} AS abstain_then
    FROM ${keysOf(question, keys)} k
    LEFT JOIN governor_tallies t USING (chain_id, contract, proposal)
    LEFT JOIN governor_votes v ON v.chain_id = k.chain_id AND v.contract = k.contract AND v.proposal = k.proposal ${upTo(sql, pin, "v")}
    GROUP BY 1, 2, k.proposal`;
  const found = new Map(
    rows.map((row): [string, Count] => [
      proposalName({ chainId: Number(row.chain_id), contract: toHex(row.contract), proposal: row.proposal }),
      {
        against: BigInt(row.against),
        inFavour: BigInt(row.in_favour),
        abstain: BigInt(row.abstain),
        votes: Number(row.votes),
        voters: Number(row.voters),
        unknown: Number(row.unknown),
        splits: Number(row.splits),
        unequalSplits: Number(row.unequal),
        repeated: Number(row.repeated),
        atTally: row.asked
          ? { against: BigInt(row.against_then), inFavour: BigInt(row.in_favour_then), abstain: BigInt(row.abstain_then) }
          : null,
      },
    ]),
  );
  return keys.map((key) => found.get(proposalName(key)) ?? nothing);
});

export interface Change {
  readonly change: "extended" | "queued" | "executed" | "canceled";
  readonly until: string | null;
  readonly event: { readonly chainId: number; readonly blockNumber: number; readonly transactionIndex: number };
  readonly pin: Pin;
}

/** What became of each proposal, oldest first. */
export const changesByKey = new Lookup<ProposalKey, readonly Change[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<
    {
      chain_id: bigint;
      contract: Uint8Array;
      proposal: string;
      change: Change["change"];
      until: string | null;
      block_number: bigint;
      tx_index: number;
    }[]
  >`
    SELECT c.chain_id, c.contract, c.proposal::text, c.change, c.until::text, c.block_number, c.tx_index
    FROM ${keysOf(question, keys)} k JOIN governor_changes c USING (chain_id, contract, proposal)
    WHERE true ${upTo(sql, pin, "c")} ORDER BY c.block_number, c.log_index`;
  const found = new Map<string, Change[]>();
  for (const { chain_id, contract, proposal, change, until, block_number, tx_index } of rows) {
    const chainId = Number(chain_id);
    const name = proposalName({ chainId, contract: toHex(contract), proposal });
    found.set(name, [
      ...(found.get(name) ?? []),
      { change, until, event: { chainId, blockNumber: Number(block_number), transactionIndex: tx_index }, pin },
    ]);
  }
  return keys.map((key) => found.get(proposalName(key)) ?? []);
});

/** What the contract itself kept when it was last asked. */
export interface Tally {
  readonly block: number;
  /** When that block was made, in milliseconds since 1970; null where the block is not kept. */
  readonly time: number | null;
  readonly sums: Sums | null;
  readonly basis: "storage_proof" | "contract_call" | "unknown";
  readonly layout: string | null;
  readonly state: number | null;
  readonly quorum: bigint | null;
}

export const talliesByKey = new Lookup<ProposalKey, Tally | null>(async (question, keys) => {
  const { sql } = question;
  const rows = await sql<
    {
      chain_id: bigint;
      contract: Uint8Array;
      proposal: string;
      block_number: bigint;
      time: Date | null;
      against: string | null;
      in_favour: string | null;
      abstain: string | null;
      basis: Tally["basis"];
      layout: Uint8Array | null;
      state: number | null;
      quorum: string | null;
    }[]
  >`
    SELECT t.chain_id, t.contract, t.proposal::text, t.block_number, b.time, t.against::text, t.in_favour::text, t.abstain::text, t.basis,
      t.layout, t.state, t.quorum::text
    FROM ${keysOf(question, keys)} k JOIN governor_tallies t USING (chain_id, contract, proposal)
    LEFT JOIN blocks b ON b.chain_id = t.chain_id AND b.number = t.block_number`;
  const found = new Map(
    rows.map((row): [string, Tally] => [
      proposalName({ chainId: Number(row.chain_id), contract: toHex(row.contract), proposal: row.proposal }),
      {
        block: Number(row.block_number),
        time: row.time?.getTime() ?? null,
        sums:
          row.against === null || row.in_favour === null || row.abstain === null
            ? null
            : { against: BigInt(row.against), inFavour: BigInt(row.in_favour), abstain: BigInt(row.abstain) },
        basis: row.basis,
        layout: row.layout === null ? null : toHex(row.layout),
        state: row.state,
        quorum: row.quorum === null ? null : BigInt(row.quorum),
      },
    ]),
  );
  return keys.map((key) => found.get(proposalName(key)) ?? null);
});

/** How many votes of each proposal were logged outside the time for them. */
export const strayVotes = new Lookup<
  ProposalKey & { readonly clock: "block" | "time"; readonly from: string; readonly to: string },
  number
>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<{ count: bigint }[]>`
      SELECT (
        SELECT count(*) FROM governor_votes v LEFT JOIN blocks b ON b.chain_id = v.chain_id AND b.number = v.block_number
        WHERE v.chain_id = k.chain_id AND v.contract = decode(k.contract, 'hex') AND v.proposal = k.proposal ${upTo(sql, pin, "v")}
          AND NOT coalesce(CASE k.clock WHEN 'block' THEN v.block_number ELSE extract(epoch FROM b.time) END BETWEEN k.after + 1 AND k.last, true)
      ) AS count
      FROM unnest(${keys.map(({ chainId }) => chainId)}::bigint[], ${keys.map(({ contract }) => contract.slice(2))}::text[],
        ${keys.map(({ proposal }) => proposal)}::numeric[], ${keys.map(({ clock }) => clock)}::text[], ${keys.map(({ from }) => from)}::numeric[],
        ${keys.map(({ to }) => to)}::numeric[]) WITH ORDINALITY AS k (chain_id, contract, proposal, clock, after, last, place)
      ORDER BY k.place`;
  return keys.map((_, i) => Number(rows[i]?.count ?? 0n));
});
