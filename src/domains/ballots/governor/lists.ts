import type { GovernorProposalFilter } from "../../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../../kernel/cursor.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import { toHex } from "../../../store/bytes.ts";
import { containing } from "../../../store/like.ts";
import { upTo } from "../../../store/up-to.ts";
import type { Pin, Question } from "../../domain.ts";
import { type Condition, given, isRecordedIn, readWords } from "../../filter-parts.ts";
import type { VoteKind } from "./events.ts";
import { Proposal, type ProposalKey, type ProposalRow, proposalColumns } from "./proposal.ts";

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

export type ProposalPage = Page<Proposal>;

/** A filter as it was checked. Null lets everything through. */
export interface ProposalWishes {
  readonly governors: readonly { readonly chainId: number; readonly contract: string }[] | null;
  readonly words: readonly string[] | null;
  readonly voter: string | null;
  readonly recordedIn: readonly string[] | null;
}

/** @throws RequestError BAD_ARGUMENT */
export function readFilter(filter: GovernorProposalFilter | null | undefined): ProposalWishes {
  const governors = given("governor", filter?.governor)?.map((id) => {
    const match = /^(\d{1,15})-(0x[0-9a-f]{40})$/.exec(id.trim().toLowerCase());
    if (match?.[1] !== undefined && match[2] !== undefined) return { chainId: Number(match[1]), contract: match[2] };
    throw new RequestError(
      "BAD_ARGUMENT",
      `filter.governor: ${JSON.stringify(id.slice(0, 80))} is no Governor's id. The field governors lists all.`,
    );
  });
  return {
    governors: governors ?? null,
    words: readWords(filter?.text),
    voter: filter?.voter?.toLowerCase() ?? null,
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
  };
}

function conditions(question: Question, { governors, words, voter, recordedIn }: ProposalWishes, pin: Pin): Condition {
  const { sql } = question;
  const holds = (words ?? []).map((word) => sql`AND f.description ILIKE ${containing(word)} `);
  return sql`
    EXISTS (SELECT FROM governors g WHERE g.chain_id = f.chain_id AND g.contract = f.contract) ${upTo(sql, pin, "f")}
    ${
      governors === null
        ? sql``
        : sql`AND (f.chain_id, encode(f.contract, 'hex')) IN (SELECT * FROM unnest(${governors.map(({ chainId }) => chainId)}::bigint[],
            ${governors.map(({ contract }) => contract.slice(2))}::text[]))`
    }
    ${
      voter === null
        ? sql``
        : sql`AND EXISTS (SELECT FROM governor_votes v WHERE v.chain_id = f.chain_id AND v.contract = f.contract AND v.proposal = f.proposal
            AND v.kind <> 'reduced' AND v.voter = decode(${voter.slice(2)}, 'hex') ${upTo(sql, pin, "v")})`
    }
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}
    ${holds.length === 0 ? sql`` : holds}`;
}

/** The last proposed first. @param first null: all */
export async function getProposals(
  question: Question,
  wishes: ProposalWishes,
  first: number | null,
  after: string | null,
  pin: Pin,
): Promise<ProposalPage> {
  const { sql } = question;
  const fits = conditions(question, wishes, pin);
  const list = JSON.stringify(["governor proposals", wishes]);
  const last: CursorKey | null = after === null ? null : readCursor(list, after);
  const [block = 0, chain = 0, log = 0] = last ?? [];
  const rows = await sql<ProposalRow[]>`
    SELECT ${proposalColumns(question)} FROM governor_proposals f WHERE ${fits}
      ${last === null ? sql`` : sql`AND (f.block_number, f.chain_id, f.log_index) < (${block}, ${chain}, ${log})`}
    ORDER BY f.block_number DESC, f.chain_id DESC, f.log_index DESC ${first === null ? sql`` : sql`LIMIT ${first + 1}`}`;
  const shown = first === null ? rows : rows.slice(0, first);
  const end = shown.at(-1);
  question.weigh(shown.reduce((bytes, row) => bytes + row.description.length, 0));
  return {
    nodes: shown.map((row) => new Proposal(row, pin)),
    pageInfo: {
      hasNextPage: rows.length > shown.length,
      endCursor: end === undefined ? null : writeCursor(list, [end.block_number, end.chain_id, end.log_index]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM governor_proposals f WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}

/** A vote as the schema shows it; weights in the token's smallest units. */
export interface Vote {
  readonly event: { readonly chainId: number; readonly blockNumber: number; readonly transactionIndex: number; readonly logIndex: number };
  readonly kind: VoteKind;
  readonly voter: string;
  readonly support: number;
  readonly weight: bigint;
  readonly against: bigint | null;
  readonly inFavour: bigint | null;
  readonly abstain: bigint | null;
  readonly reason: string;
  readonly decimals: number;
  readonly pin: Pin;
}

export type VotePage = Page<Vote>;

interface VoteRow {
  readonly block_number: bigint;
  readonly tx_index: number;
  readonly log_index: number;
  readonly kind: VoteKind;
  readonly voter: Uint8Array;
  readonly support: number;
  readonly weight: string;
  readonly against: string | null;
  readonly in_favour: string | null;
  readonly abstain: string | null;
  readonly reason: string;
}

/** Votes in the order of the ledger. @param first null: all */
export async function getVotes(
  question: Question,
  { key, pin }: { readonly key: ProposalKey; readonly pin: Pin },
  decimals: number,
  voter: string | null,
  first: number | null,
  after: string | null,
): Promise<VotePage> {
  const { sql } = question;
  const { chainId } = key;
  const list = JSON.stringify(["governor votes", key, voter]);
  const last: CursorKey | null = after === null ? null : readCursor(list, after);
  const [block = 0, log = 0] = last ?? [];
  const fits = sql`
    v.chain_id = ${chainId} AND v.contract = decode(${key.contract.slice(2)}, 'hex') AND v.proposal = ${key.proposal}::numeric ${upTo(sql, pin, "v")}
    ${voter === null ? sql`` : sql`AND v.voter = decode(${voter.slice(2).toLowerCase()}, 'hex')`}`;
  const rows = await sql<VoteRow[]>`
    SELECT v.block_number, v.tx_index, v.log_index, v.kind, v.voter, v.support, v.weight::text, v.against::text, v.in_favour::text, v.abstain::text, v.reason
    FROM governor_votes v WHERE ${fits} ${last === null ? sql`` : sql`AND (v.block_number, v.log_index) > (${block}, ${log})`}
    ORDER BY v.block_number, v.log_index ${first === null ? sql`` : sql`LIMIT ${first + 1}`}`;
  const shown = first === null ? rows : rows.slice(0, first);
  const end = shown.at(-1);
  const whole = (value: string | null) => (value === null ? null : BigInt(value));
  question.weigh(shown.reduce((bytes, row) => bytes + row.reason.length, 0));
  return {
    nodes: shown.map((row) => ({
      event: { chainId, blockNumber: Number(row.block_number), transactionIndex: row.tx_index, logIndex: row.log_index },
      kind: row.kind,
      voter: toHex(row.voter),
      support: row.support,
      weight: BigInt(row.weight),
      against: whole(row.against),
      inFavour: whole(row.in_favour),
      abstain: whole(row.abstain),
      reason: row.reason,
      decimals,
      pin,
    })),
    pageInfo: {
      hasNextPage: rows.length > shown.length,
      endCursor: end === undefined ? null : writeCursor(list, [Number(end.block_number), end.log_index]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM governor_votes v WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}
