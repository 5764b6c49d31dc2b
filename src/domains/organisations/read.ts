import type { OrganisationKind } from "../../generated/graphql.ts";
import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { findNearest } from "../../kernel/nearest.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";

/** An organisation as the schema shows it, with the pin that what hangs on it inherits. */
export interface Organisation {
  /** Its ref. */
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly countryCode: string | null;
  readonly chainId: number;
  readonly blockNumber: number;
  readonly transactionIndex: number;
  readonly pin: Pin;
}

interface Row {
  readonly chain_id: bigint;
  readonly number: number;
  readonly ref: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string | null;
  readonly block_number: bigint;
  readonly tx_index: number;
}

const toOrganisation = (row: Row, pin: Pin): Organisation => ({
  id: row.ref,
  number: row.number,
  name: row.name,
  kind: row.kind,
  countryCode: row.country,
  chainId: Number(row.chain_id),
  blockNumber: Number(row.block_number),
  transactionIndex: row.tx_index,
  pin,
});

const columns = (question: Question) => question.sql`chain_id, number, ref, name, upper(kind) AS kind, country, block_number, tx_index`;
const upTo = (question: Question, pin: Pin) => (pin.block === null ? question.sql`` : question.sql`AND block_number <= ${pin.block}`);

/** By number, as records name a party, or by ref, as readers do. */
export const organisations = new Lookup<number | string, Organisation | null>(async (question, keys, pin) => {
  const numbers = keys.filter((key) => typeof key === "number");
  const refs = keys.filter((key) => typeof key === "string");
  const rows = await question.sql<Row[]>`
      SELECT ${columns(question)} FROM organisations
      WHERE (number = ANY(${numbers}::int[]) OR ref = ANY(${refs}::text[])) ${upTo(question, pin)}`;
  const found = new Map<number | string, Organisation>();
  for (const row of rows) {
    const organisation = toOrganisation(row, pin);
    found.set(row.number, organisation).set(row.ref, organisation);
  }
  return keys.map((key) => found.get(key) ?? null);
}, 20_000);

/** Whether each has opened streams. */
export const publishers = new Lookup<number, boolean>(async (question, numbers, pin) => {
  const rows = await question.sql<{ publisher: number }[]>`
      SELECT DISTINCT publisher FROM streams WHERE publisher = ANY(${numbers}::int[]) ${upTo(question, pin)}`;
  const found = new Set(rows.map(({ publisher }) => publisher));
  return numbers.map((number) => found.has(number));
}, 20_000);

export interface OrganisationWishes {
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
  readonly country: string | null;
}

/** A page of organisations; `count` asks for the number on all pages. */
export interface OrganisationPage {
  readonly nodes: readonly Organisation[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Organisations by name. */
export async function getOrganisations(
  question: Question,
  wishes: OrganisationWishes,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<OrganisationPage> {
  const { sql } = question;
  const list = JSON.stringify(["organisations", wishes.name, wishes.kind, wishes.country]);
  const fits = sql`
    true ${upTo(question, pin)}
    ${wishes.name === null ? sql`` : sql`AND position(lower(${wishes.name}) in lower(name)) > 0`}
    ${wishes.kind === null ? sql`` : sql`AND kind = ${wishes.kind.toLowerCase()}`}
    ${wishes.country === null ? sql`` : sql`AND country = ${wishes.country}`}`;
  const last = after === null ? null : readCursor(list, after);
  const beyond = last === null ? sql`` : sql`AND (name, ref) > (${String(last[0])}, ${String(last[1])})`;
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM organisations WHERE ${fits} ${beyond} ORDER BY name, ref LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => toOrganisation(row, pin));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.name, end.id]) },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM organisations WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}

/** The ref that each text was probably meant to be; null where none is near. */
export const nearestRefs = new Lookup<string, string | null>(async ({ sql }, texts) => {
  const rows = await sql<{ ref: string }[]>`SELECT ref FROM organisations ORDER BY ref LIMIT 20000`;
  const refs = rows.map(({ ref }) => ref);
  return texts.map((text) => findNearest(text, refs) ?? refs.find((ref) => ref.endsWith(`-${text.toLowerCase()}`)) ?? null);
});
