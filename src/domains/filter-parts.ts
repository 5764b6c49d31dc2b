import type postgres from "postgres";
import { groupBy } from "../kernel/group.ts";
import type { PartyKey } from "../kernel/ledger.ts";
import type { Pin } from "../kernel/pin.ts";
import { RequestError } from "../kernel/request-error.ts";
import type { Question } from "./domain.ts";

/** Parts that the filters of several domains are made of. */

export type Condition = postgres.PendingQuery<postgres.Row[]>;

const mostWords = 10;
const mostValues = 1000;

/** Null for a list that is empty or not given. */
type Given = <Value>(name: string, list: readonly Value[] | null | undefined) => readonly Value[] | null;

/** @throws RequestError BAD_ARGUMENT for a list that is too long */
export const given: Given = (name, list) => {
  if (list == null || list.length === 0) return null;
  if (list.length <= mostValues) return list;
  throw new RequestError(
    "BAD_ARGUMENT",
    `filter.${name} holds ${list.length} values; at most ${mostValues} are expected. Ask in several requests.`,
  );
};

export const everything: Pin = { block: null };

export function each<Value, Result>(
  list: readonly Value[] | null,
  read: (value: Value) => Promise<Result>,
): Promise<readonly Result[]> | null {
  return list === null ? null : Promise.all(list.map(read));
}

/** @throws RequestError UNKNOWN_STREAM */
export async function readStream(question: Question, id: string): Promise<string> {
  const stream = await question.entity("Stream", id.trim().toLowerCase(), everything);
  if (stream !== null) return stream.id;
  throw new RequestError("UNKNOWN_STREAM", `filter.stream: there is no stream ${JSON.stringify(id)}. The field streams lists all.`);
}

/** @throws RequestError UNKNOWN_ORGANISATION that names the nearest */
export async function readParty(question: Question, ref: string): Promise<PartyKey> {
  const organisation = await question.entity("Organisation", ref.trim().toLowerCase(), everything);
  if (organisation !== null) return { chainId: organisation.chainId, number: organisation.number };
  const nearest = await question.entity("NearestOrganisation", ref, everything);
  throw new RequestError(
    "UNKNOWN_ORGANISATION",
    `filter: no organisation has the id ${JSON.stringify(ref.slice(0, 80))}.${nearest === null ? "" : ` Did you mean ${JSON.stringify(nearest)}?`} ` +
      "The field organisations lists all; search finds them by name.",
  );
}

/** @throws RequestError BAD_ARGUMENT */
export function readWords(text: string | null | undefined): readonly string[] | null {
  const words = (text ?? "").split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return null;
  if (words.length <= mostWords) return words;
  throw new RequestError("BAD_ARGUMENT", `filter.text holds ${words.length} words; at most ${mostWords} are expected.`);
}

/** One value is compared plainly: only then does an index keep its order for the sorting that follows. */
export function anyOf(sql: Question["sql"], column: Condition, values: readonly string[]): Condition {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? sql`${column} = ${first}` : sql`${column} = ANY(${values}::text[])`;
}

/** Of a row `f`. The numbers of each chain by themselves: with those of one chain an index on the column is enough. */
export function isParty(sql: Question["sql"], column: Condition, parties: readonly PartyKey[]): Condition {
  const [first, ...others] = [...groupBy(parties, ({ chainId }) => String(chainId))].map(
    ([chainId, ofChain]) => sql`(${column} = ANY(${ofChain.map(({ number }) => number)}::int[]) AND f.chain_id = ${chainId})`,
  );
  if (first === undefined) return sql`false`;
  return others.reduce((either, next) => sql`(${either} OR ${next})`, first);
}

/** True for a row `f` that a transaction or block with one of the hashes holds. @param hashes in hexadecimal without 0x */
export function isRecordedIn({ sql }: Question, hashes: readonly string[]): Condition {
  return sql`(f.chain_id, f.block_number, f.tx_index) IN (
    SELECT t.chain_id, t.block_number, t.tx_index FROM transactions t
    WHERE t.hash IN (SELECT decode(hex, 'hex') FROM unnest(${hashes}::text[]) AS hex)
    UNION ALL
    SELECT t.chain_id, t.block_number, t.tx_index FROM blocks b
    JOIN transactions t ON t.chain_id = b.chain_id AND t.block_number = b.number
    WHERE b.hash IN (SELECT decode(hex, 'hex') FROM unnest(${hashes}::text[]) AS hex))`;
}
