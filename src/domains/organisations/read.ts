import type { OrganisationKind } from "../../generated/graphql.ts";
import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { findNearest } from "../../kernel/nearest.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";

/** An organisation as the schema shows it, with the pin that what hangs on it inherits. */
export interface Organisation {
  /** Its ref; with @ and the chain where that is not the database's first. */
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
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string | null;
  readonly block_number: bigint;
  readonly tx_index: number;
}

const toOrganisation = (row: Row, pin: Pin): Organisation => ({
  id: row.id,
  number: row.number,
  name: row.name,
  kind: row.kind,
  countryCode: row.country,
  chainId: Number(row.chain_id),
  blockNumber: Number(row.block_number),
  transactionIndex: row.tx_index,
  pin,
});

const columns = (question: Question) => question.sql`
  p.chain_id, p.number, p.id, p.ref, p.name, upper(p.kind) AS kind, p.country, p.block_number, p.tx_index`;

/** "un-wfp" is on the database's first chain, "un-wfp@42" on chain 42. */
function readId(id: string): { readonly ref: string; readonly chainId: number | null } {
  const [ref = "", chain] = id.split("@");
  return { ref, chainId: chain === undefined || !/^[1-9]\d{0,14}$/.test(chain) ? null : Number(chain) };
}

const keyName = ({ chainId, number }: PartyKey): string => `${chainId} ${number}`;

/** By number, as records name a party, or by id, as readers do. */
export const organisations = new Lookup<PartyKey | string, Organisation | null>(async (question, keys, pin) => {
  const { sql } = question;
  const numbered = keys.filter((key) => typeof key === "object");
  const named = keys.filter((key) => typeof key === "string").map(readId);
  const rows = await sql<Row[]>`
      SELECT ${columns(question)} FROM parties p
      WHERE (
        (p.number = ANY(${numbered.map(({ number }) => number)}::int[])
          AND (p.chain_id, p.number) IN (SELECT * FROM unnest(${numbered.map(({ chainId }) => chainId)}::bigint[], ${numbered.map(({ number }) => number)}::int[])))
        OR (p.position = 0 AND p.ref = ANY(${named.filter(({ chainId }) => chainId === null).map(({ ref }) => ref)}::text[]))
        OR (p.ref = ANY(${named.filter(({ chainId }) => chainId !== null).map(({ ref }) => ref)}::text[]) AND p.position > 0)
      ) ${upTo(sql, pin, "p")}`;
  const found = new Map<string, Organisation>();
  for (const row of rows) {
    const organisation = toOrganisation(row, pin);
    found.set(keyName(organisation), organisation).set(organisation.id, organisation);
  }
  return keys.map((key) => found.get(typeof key === "string" ? key : keyName(key)) ?? null);
}, 20_000);

/** Whether each has opened streams. */
export const publishers = new Lookup<PartyKey, boolean>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ chain_id: bigint; publisher: number }[]>`
      SELECT DISTINCT s.chain_id, s.publisher FROM streams s
      WHERE s.publisher = ANY(${keys.map(({ number }) => number)}::int[]) ${upTo(sql, pin, "s")}`;
  const found = new Set(rows.map(({ chain_id, publisher }) => keyName({ chainId: Number(chain_id), number: publisher })));
  return keys.map((key) => found.has(keyName(key)));
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
    true ${upTo(sql, pin, "p")}
    ${wishes.name === null ? sql`` : sql`AND position(lower(${wishes.name}) in lower(p.name)) > 0`}
    ${wishes.kind === null ? sql`` : sql`AND p.kind = ${wishes.kind.toLowerCase()}`}
    ${wishes.country === null ? sql`` : sql`AND p.country = ${wishes.country}`}`;
  const last = after === null ? null : readCursor(list, after);
  const beyond = last === null ? sql`` : sql`AND (p.name, p.id) > (${String(last[0])}, ${String(last[1])})`;
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM parties p WHERE ${fits} ${beyond} ORDER BY p.name, p.id LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => toOrganisation(row, pin));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.name, end.id]) },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM parties p WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}

/** The id that each text was probably meant to be; null where none is near. */
export const nearestIds = new Lookup<string, string | null>(async ({ sql }, texts) => {
  const rows = await sql<{ id: string }[]>`SELECT id FROM parties ORDER BY id LIMIT 20000`;
  const refs = rows.map(({ id }) => id);
  return texts.map((text) => findNearest(text, refs) ?? refs.find((ref) => ref.endsWith(`-${text.toLowerCase()}`)) ?? null);
});
