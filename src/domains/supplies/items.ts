import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";

export interface SupplyItem {
  readonly id: string;
  readonly number: number;
  readonly reference: string;
  readonly name: string;
  readonly category: string;
  readonly streamId: string;
  readonly pin: Pin;
}

/** Goods are numbered per contract, which the first two parts of a stream's id name. */
export interface ItemKey {
  readonly contract: string;
  readonly number: number;
}

export const itemKey = (streamId: string, number: number): ItemKey => ({
  contract: streamId.slice(0, streamId.lastIndexOf("-")),
  number,
});

const itemId = ({ contract, number }: ItemKey): string => `${contract}-i${number}`;

/** Null for what cannot be the id of an item. */
export function readItemId(id: string): ItemKey | null {
  const match = /^(\d+-[0-9a-f]{8})-i([1-9]\d{0,8})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { contract: match[1], number: Number(match[2]) };
}

interface Row {
  readonly contract: string;
  readonly number: number;
  readonly stream_id: string;
  readonly ref: string;
  readonly name: string;
  readonly category: string;
}

const columns = ({ sql }: Question) => sql`
  i.chain_id || '-' || left(encode(i.contract, 'hex'), 8) AS contract, i.number, i.stream_id, i.ref, i.name, i.category`;

function toItem({ contract, number, stream_id: streamId, ref: reference, name, category }: Row, pin: Pin): SupplyItem {
  return { id: itemId({ contract, number }), number, reference, name, category, streamId, pin };
}

export const itemsByKey = new Lookup<ItemKey, SupplyItem | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<Row[]>`
    SELECT ${columns(question)}
    FROM unnest(${keys.map(({ contract }) => contract)}::text[], ${keys.map(({ number }) => number)}::int[]) AS k (contract, number)
    JOIN supply_items i ON i.number = k.number AND i.chain_id || '-' || left(encode(i.contract, 'hex'), 8) = k.contract
    ${upTo(sql, pin, "i")}`;
  const found = new Map(rows.map((row) => toItem(row, pin)).map((item) => [item.id, item]));
  return keys.map((key) => found.get(itemId(key)) ?? null);
}, 20_000);

export interface ItemPage {
  readonly nodes: readonly SupplyItem[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Goods by name. @param text part of a name, category or reference; null: all */
export async function getItems(
  question: Question,
  text: string | null,
  stream: string | null,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<ItemPage> {
  const { sql } = question;
  const list = JSON.stringify(["items", text, stream]);
  const pattern = containing(text ?? "");
  const fits = sql`
    true ${upTo(sql, pin, "i")}
    ${text === null ? sql`` : sql`AND (i.name ILIKE ${pattern} OR i.category ILIKE ${pattern} OR i.ref ILIKE ${pattern})`}
    ${stream === null ? sql`` : sql`AND i.stream_id = ${stream}`}`;
  const last = after === null ? null : readCursor(list, after);
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM supply_items i WHERE ${fits}
      ${last === null ? sql`` : sql`AND (i.name, i.stream_id, i.number) > (${String(last[0])}, ${String(last[1])}, ${Number(last[2])})`}
    ORDER BY i.name, i.stream_id, i.number LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => toItem(row, pin));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, [end.name, end.streamId, end.number]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM supply_items i WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}
