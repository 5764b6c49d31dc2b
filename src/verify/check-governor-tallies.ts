import { voteSlots } from "../domains/ballots/governor/layouts.ts";
import { toHex } from "../store/bytes.ts";
import type { TotalsScope } from "./check-totals.ts";
import { proveSlots } from "./state.ts";

interface TallyRow {
  readonly contract: Uint8Array;
  readonly proposal: string;
  readonly block_number: bigint;
  readonly against: string | null;
  readonly in_favour: string | null;
  readonly abstain: string | null;
  readonly basis: string;
  readonly layout: Uint8Array | null;
  readonly state: number | null;
  readonly quorum: string | null;
  /** When votes are weighed, in the Governor's clock; null where no such proposal was logged. */
  readonly snapshot: string | null;
  /** What the votes stored up to that block add up to. */
  readonly votes: readonly string[];
}

const table = "governor_tallies";
const selectors = { proposalVotes: "0x544ffc9c", quorum: "0xf8ce560a", state: "0x3e4f49e6" } as const;
const options = ["against", "in_favour", "abstain"] as const;

/**
 * Asks each Governor again for what is stored of its own counts, as of the block that they are of, with the proof where there is one;
 * and compares it with what the stored votes add up to.
 */
export async function checkGovernorTallies(scope: TotalsScope): Promise<void> {
  const { sql, contracts, findings } = scope;
  const rows = await sql<TallyRow[]>`
    SELECT t.contract, t.proposal::text, t.block_number, t.against::text, t.in_favour::text, t.abstain::text, t.basis, t.layout, t.state,
      t.quorum::text, trunc(p.vote_start)::text AS snapshot, v.votes
    FROM governor_tallies t
    LEFT JOIN governor_proposals p USING (chain_id, contract, proposal)
    CROSS JOIN LATERAL (
      SELECT ARRAY[coalesce(sum(against), 0)::text, coalesce(sum(in_favour), 0)::text, coalesce(sum(abstain), 0)::text] AS votes
      FROM governor_votes v
      WHERE v.chain_id = t.chain_id AND v.contract = t.contract AND v.proposal = t.proposal AND v.block_number <= t.block_number) v
    WHERE t.chain_id = ${contracts.chainId} ORDER BY t.contract, t.proposal`;
  const layouts = new Map<string, string>();
  for (const row of rows) {
    const [contract, layout] = [toHex(row.contract), row.layout === null ? null : toHex(row.layout)];
    // Where a contract keeps its votes is one place for all of its proposals: that of the first one with votes.
    if (layout !== null && row.votes.some((votes) => votes !== "0") && !layouts.has(contract)) layouts.set(contract, layout);
  }
  for (const row of rows) {
    findings.count("totals", 1);
    await compareTally(scope, row, layouts.get(toHex(row.contract)) ?? null);
  }
  const missing = await sql<{ contract: Uint8Array; proposal: string }[]>`
    SELECT p.contract, p.proposal::text FROM governor_proposals p LEFT JOIN governor_tallies t USING (chain_id, contract, proposal)
    WHERE p.chain_id = ${contracts.chainId} AND t.proposal IS NULL
      AND p.block_number <= (SELECT max(block_number) FROM governor_tallies WHERE chain_id = ${contracts.chainId})`;
  for (const { contract, proposal } of missing) {
    findings.add({
      check: "totals",
      table,
      key: `proposal ${proposal} of ${toHex(contract)}`,
      field: null,
      got: "no row",
      expected: "what its Governor counted",
    });
  }
}

async function compareTally(scope: TotalsScope, row: TallyRow, layout: string | null): Promise<void> {
  const { node, findings, contracts } = scope;
  const [contract, block] = [toHex(row.contract), Number(row.block_number)];
  const key = `proposal ${row.proposal} of ${contract}`;
  const wrong = (got: string, expected: string) => findings.add({ check: "totals", table, key, field: null, got, expected });
  if (row.snapshot === null || contracts.kinds.get(contract) !== "Governor")
    return wrong("a row", "no row: no Governor logged such a proposal");
  const [known] = await node.blocks([block]);
  if (known == null || block > scope.head) return wrong(`as of block ${block}`, `a block up to ${scope.head}`);
  const ask = (selector: string, argument: string) =>
    node.call(contract, selector + BigInt(argument).toString(16).padStart(64, "0"), block);
  const [votes, state, quorum] = [
    await ask(selectors.proposalVotes, row.proposal),
    await ask(selectors.state, row.proposal),
    await ask(selectors.quorum, row.snapshot),
  ];
  const said = votes?.length === 2 + 3 * 64 ? [2, 66, 130].map((at) => String(BigInt(`0x${votes.slice(at, at + 64)}`))) : null;
  if (said === null && row.basis !== "unknown") {
    findings.note(`What Governor ${contract} counted as of block ${block} can't be asked for again: the node keeps no state of it.`);
    return;
  }
  const proven = layout === null ? null : await proveSlots(node, known, contract, voteSlots(layout, BigInt(row.proposal)));
  const sums = proven?.map((value) => String(BigInt(value))) ?? null;
  const isProven = sums !== null && sums.join() === said?.join();
  const compare = (field: string, got: string | null, expected: string | null) =>
    findings.compare("totals", table, key, field, got, expected);
  compare("basis", row.basis, said === null ? "unknown" : isProven ? "storage_proof" : "contract_call");
  if (layout !== null && row.layout !== null) compare("layout", toHex(row.layout), layout);
  for (const [i, option] of options.entries()) compare(option, row[option], said?.[i] ?? null);
  compare(
    "state",
    row.state === null ? null : String(row.state),
    state?.length === 66 && BigInt(state) < 8n ? String(BigInt(state)) : null,
  );
  compare("quorum", row.quorum, quorum?.length === 66 ? String(BigInt(quorum)) : null);
  for (const [i, option] of options.entries()) {
    // The Governor's own doing, where every vote is stored as it was logged: both figures are public.
    findings.compare("totals", "governor_votes", key, `sum of ${option}`, row.votes[i] ?? null, said?.[i] ?? null);
  }
}
