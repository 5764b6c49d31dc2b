import type { PropertySide } from "../../generated/graphql.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin } from "../domain.ts";
import { parseProperties } from "./properties.ts";
import type { Flow } from "./read.ts";

/** A property of a flow as the schema shows it; its name is looked up when asked for. */
export interface Property {
  readonly side: PropertySide;
  readonly dimension: string;
  readonly code: string;
  readonly share: string | null;
  readonly streamId: string;
  readonly pin: Pin;
}

const sides = { flow: "FLOW", from: "FROM", to: "TO" } as const;

/** None where the text is not in the standard form: then the flow has a flag that says so. */
export function propertiesOf({ propertyText, key: { streamId }, pin }: Flow): readonly Property[] {
  return (parseProperties(propertyText) ?? []).map(({ side, ...property }) => ({ ...property, side: sides[side], streamId, pin }));
}

/** Titles of programmes by the reference under which a stream declared them; null where it declared none. */
export const propertyNames = new Lookup<{ readonly streamId: string; readonly ref: string }, string | null>(async ({ sql }, keys, pin) => {
  const rows = await sql<{ stream_id: string; ref: string; title: string }[]>`
      SELECT DISTINCT ON (k.stream_id, k.ref) k.stream_id, k.ref, p.title
      FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ ref }) => ref)}::text[]) AS k (stream_id, ref)
      JOIN programmes p ON p.ref = k.ref AND p.stream_id = k.stream_id
      ${upTo(sql, pin, "p")}
      ORDER BY k.stream_id, k.ref, p.number DESC`;
  const found = new Map(rows.map(({ stream_id, ref, title }) => [`${stream_id} ${ref}`, title]));
  return keys.map(({ streamId, ref }) => found.get(`${streamId} ${ref}`) ?? null);
}, 20_000);
