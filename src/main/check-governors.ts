import { callContracts } from "../chain/call-contract.ts";
import type { LedgerNode } from "../chain/node.ts";
import { proveStorage } from "../chain/prove-storage.ts";
import { likelyLayouts, voteSlots } from "../domains/ballots/governor/layouts.ts";
import type { BlockRef } from "../kernel/ledger.ts";
import type { Sql } from "../store/client.ts";
import {
  type GovernorContract,
  type GovernorTally,
  getOpenProposals,
  type OpenProposal,
  storeGovernors,
  type VoteSums,
} from "../store/governors.ts";
import type { WriteConnection } from "../store/write-connection.ts";

/** Function selectors of IGovernor; each takes one word. */
const selectors = { proposalVotes: "0x544ffc9c", quorum: "0xf8ce560a", state: "0x3e4f49e6" } as const;

/**
 * Reads what each Governor itself keeps of its proposals' votes at `head`, proven from its storage where the place is found.
 * Where that is not what the logged votes add up to, readers see both; nothing is mended and nothing stops.
 * @param refused told once of a node that does not take questions together
 * @throws whatever the node says when it cannot be asked
 */
export async function checkGovernors(
  sql: Sql,
  connection: WriteConnection,
  governors: readonly GovernorContract[],
  node: LedgerNode,
  head: BlockRef,
  refused: (error: Error) => void,
): Promise<void> {
  const [first] = governors;
  if (first === undefined) return;
  const open = await getOpenProposals(sql, first.chainId);
  const layouts = new Map(open.map(({ contract, layout }) => [contract, layout]));
  const tallies: GovernorTally[] = [];
  const answers = await askGovernors(open, node, head, refused);
  for (const [i, proposal] of open.entries()) {
    const tally = await toTally(proposal, answers[i] ?? silence, layouts.get(proposal.contract) ?? null, node, head);
    if (tally.layout !== null) layouts.set(proposal.contract, tally.layout);
    tallies.push(tally);
  }
  await storeGovernors(connection, first.chainId, head, governors, tallies);
}

/** What a Governor answers of a proposal, in hexadecimal; undefined where it refuses the question. */
type Answers = Readonly<Record<keyof typeof selectors, string | undefined>>;
const silence: Answers = { proposalVotes: undefined, quorum: undefined, state: undefined };

/** All questions go out together. */
async function askGovernors(
  proposals: readonly OpenProposal[],
  node: LedgerNode,
  head: BlockRef,
  refused: (error: Error) => void,
): Promise<readonly Answers[]> {
  const questions = proposals.flatMap(({ contract: to, proposal, snapshot }) =>
    [selectors.proposalVotes + word(proposal), selectors.quorum + word(snapshot), selectors.state + word(proposal)].map((data) => ({
      to,
      data,
    })),
  );
  const answers = await callContracts(node, questions, head.number, refused);
  return proposals.map((_, i) => ({ proposalVotes: answers[3 * i], quorum: answers[3 * i + 1], state: answers[3 * i + 2] }));
}

const word = (value: bigint): string => value.toString(16).padStart(64, "0");

async function toTally(
  { contract, proposal }: OpenProposal,
  { proposalVotes: votes, quorum, state }: Answers,
  known: string | null,
  node: LedgerNode,
  head: BlockRef,
): Promise<GovernorTally> {
  const said = votes?.length === 2 + 3 * 64 ? sumsOf([2, 66, 130].map((at) => `0x${votes.slice(at, at + 64)}`)) : null;
  const layout = said === null ? known : (known ?? (await findLayout(contract, proposal, said, node, head)));
  const proven = layout === null ? null : await prove(contract, proposal, layout, node, head);
  return {
    contract,
    proposal,
    sums: said,
    basis: said === null ? "unknown" : proven !== null && areEqual(proven, said) ? "storage_proof" : "contract_call",
    layout,
    state: state?.length === 66 && BigInt(state) < 8n ? Number(BigInt(state)) : null,
    quorum: quorum?.length === 66 ? BigInt(quorum) : null,
  };
}

/** Any proposal with votes tells: where its three sums lie one behind the other. Null where none has votes yet, or none fits. */
async function findLayout(contract: string, proposal: bigint, said: VoteSums, node: LedgerNode, head: BlockRef): Promise<string | null> {
  if (said.against + said.inFavour + said.abstain === 0n) return null;
  try {
    const { slots } = await proveStorage(
      node,
      contract,
      likelyLayouts.flatMap((layout) => voteSlots(layout, proposal)),
      head,
    );
    return likelyLayouts.find((_, i) => areEqual(sumsOf(slots.slice(3 * i, 3 * i + 3).map(({ value }) => value)), said)) ?? null;
  } catch {
    // A node that proves nothing leaves what the contract answers, which is then labelled so.
    return null;
  }
}

async function prove(contract: string, proposal: bigint, layout: string, node: LedgerNode, head: BlockRef): Promise<VoteSums | null> {
  try {
    const { slots } = await proveStorage(node, contract, voteSlots(layout, proposal), head);
    return sumsOf(slots.map(({ value }) => value));
  } catch {
    return null;
  }
}

function sumsOf([against = "0x0", inFavour = "0x0", abstain = "0x0"]: readonly string[]): VoteSums {
  return { against: BigInt(against), inFavour: BigInt(inFavour), abstain: BigInt(abstain) };
}

function areEqual(a: VoteSums, b: VoteSums): boolean {
  return a.against === b.against && a.inFavour === b.inFavour && a.abstain === b.abstain;
}
