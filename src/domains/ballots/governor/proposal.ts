import { toHex } from "../../../store/bytes.ts";
import type { Pin, Question } from "../../domain.ts";

/** What tells a proposal from the others. */
export interface ProposalKey {
  readonly chainId: number;
  /** Hexadecimal with 0x. */
  readonly contract: string;
  /** A decimal of up to 78 digits. */
  readonly proposal: string;
}

/** A row as it comes from the database. */
export interface ProposalRow {
  readonly chain_id: number;
  readonly block_number: number;
  readonly log_index: number;
  readonly tx_index: number;
  readonly contract: Uint8Array;
  readonly proposal: string;
  readonly proposer: Uint8Array;
  readonly calls: string;
  readonly vote_start: string;
  readonly vote_end: string;
  readonly description: string;
}

/** The columns of ProposalRow, of the table or alias `f`. */
export const proposalColumns = ({ sql }: Question) => sql`
  f.chain_id::float8 AS chain_id, f.block_number::float8 AS block_number, f.log_index, f.tx_index, f.contract, f.proposal::text AS proposal,
  f.proposer, f.calls, f.vote_start::text AS vote_start, f.vote_end::text AS vote_end, f.description`;

/** A proposal as the schema shows it. */
export class Proposal {
  readonly row: ProposalRow;
  readonly pin: Pin;

  constructor(row: ProposalRow, pin: Pin) {
    this.row = row;
    this.pin = pin;
  }

  get key(): ProposalKey {
    return { chainId: this.row.chain_id, contract: toHex(this.row.contract), proposal: this.row.proposal };
  }

  get id(): string {
    const { chainId, contract, proposal } = this.key;
    return `${chainId}-${contract.slice(2, 10)}-${proposal}`;
  }

  /** The first line that says anything, without the marks of a heading. */
  get title(): string {
    const line = this.row.description.split("\n").find((each) => each.trim() !== "") ?? "";
    return (
      line
        .replace(/^#+\s*/, "")
        .trim()
        .slice(0, 200) || `Proposal ${this.row.proposal.slice(0, 8)}…`
    );
  }

  get event() {
    const { chain_id, block_number, tx_index, log_index } = this.row;
    return { chainId: chain_id, blockNumber: block_number, transactionIndex: tx_index, logIndex: log_index };
  }
}

export const proposalName = ({ chainId, contract, proposal }: ProposalKey): string => `${chainId} ${contract} ${proposal}`;

/** Null for what cannot be the id of a proposal. */
export function readProposalId(id: string): { readonly chainId: number; readonly prefix: string; readonly proposal: string } | null {
  const match = /^(\d{1,15})-([0-9a-f]{8})-(0|[1-9]\d{0,77})$/.exec(id.trim().toLowerCase());
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return null;
  return { chainId: Number(match[1]), prefix: match[2], proposal: match[3] };
}
