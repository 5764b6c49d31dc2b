import type { StreamBefore } from "../../../kernel/stream-course.ts";
import { type LabelledOrganisation, labelRefs } from "../../../kernel/token.ts";
import type { Reader } from "../../../store/client.ts";
import type { FundEvent } from "../events.ts";

import { flowOf, openingOf } from "./flow-of.ts";
import type { TokenTransfer } from "./transfers.ts";

/** What transfers are to the domain: events like those of its own contracts. */
export interface Expanded {
  readonly events: readonly FundEvent[];
  /** Tokens of which nothing was read before. */
  readonly opened: readonly TokenTransfer[];
  /** Number of each transfer in its stream, in the same order. */
  readonly seqs: readonly number[];
}

/**
 * @param before streams that exist already
 * @param blockDay the day of a block, as YYYY-MM-DD
 */
export async function expandTransfers(
  sql: Reader,
  transfers: readonly TokenTransfer[],
  before: ReadonlyMap<string, StreamBefore>,
  blockDay: (block: number) => string,
): Promise<Expanded> {
  const numberOf = await findNumbers(sql, transfers);
  const lengths = new Map([...before].map(([id, { length }]) => [id, length]));
  const events: FundEvent[] = [];
  const opened: TokenTransfer[] = [];
  const seqs: number[] = [];
  for (const transfer of transfers) {
    const { streamId, token, blockNumber } = transfer;
    const number = (organisation: LabelledOrganisation) => numberOf(organisation, token.hasRegistry, blockNumber);
    if (!lengths.has(streamId)) {
      events.push(...openingOf(transfer, number(token.labels.issuer)));
      opened.push(transfer);
    }
    const seq = (lengths.get(streamId) ?? 0) + 1;
    lengths.set(streamId, seq);
    seqs.push(seq);
    events.push(flowOf(transfer, seq, blockDay(blockNumber), ({ organisation }) => number(organisation)));
  }
  return { events, opened, seqs };
}

type FindNumber = (organisation: LabelledOrganisation, hasRegistry: boolean, block: number) => number;

/** Organisations are written before the records that name them. */
async function findNumbers(sql: Reader, transfers: readonly TokenTransfer[]): Promise<FindNumber> {
  const [first] = transfers;
  if (first === undefined) return () => 0;
  const refs = new Set<string>();
  for (const token of new Set(transfers.map((transfer) => transfer.token))) {
    for (const organisation of [token.labels.issuer, ...token.labels.addresses.map((label) => label.organisation)])
      for (const ref of labelRefs(organisation, token.hasRegistry)) refs.add(ref);
  }
  const rows = await sql<{ ref: string; number: number; block_number: bigint }[]>`
    SELECT ref, number, block_number FROM organisations WHERE chain_id = ${first.chainId} AND ref = ANY(${[...refs]}::text[])`;
  const known = new Map(rows.map((row) => [row.ref, row]));
  return (organisation, hasRegistry, block) => {
    for (const ref of labelRefs(organisation, hasRegistry)) {
      const row = known.get(ref);
      if (row !== undefined && Number(row.block_number) <= block) return row.number;
    }
    throw new Error(`The organisation ${organisation.ref} was not stored before a transfer that names it.`);
  };
}
