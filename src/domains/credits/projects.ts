import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";

export interface CreditProject {
  readonly id: string;
  readonly number: number;
  readonly reference: string;
  readonly name: string;
  readonly developerKey: PartyKey | null;
  readonly countryCode: string | null;
  readonly projectType: string;
  readonly protocol: string;
  readonly streamId: string;
  readonly pin: Pin;
}

interface Row {
  readonly chain_id: number;
  readonly id: string;
  readonly number: number;
  readonly stream_id: string;
  readonly ref: string;
  readonly name: string;
  readonly developer: number | null;
  readonly country: string | null;
  readonly project_type: string;
  readonly protocol: string;
}

const columns = ({ sql }: Question) => sql`
  p.chain_id::float8 AS chain_id, p.id, p.number, p.stream_id, p.ref, p.name, p.developer, p.country, p.project_type, p.protocol`;

function toProject(row: Row, pin: Pin): CreditProject {
  const { id, number, name, protocol, developer } = row;
  return {
    id,
    number,
    name,
    protocol,
    reference: row.ref,
    developerKey: developer === null ? null : { chainId: row.chain_id, number: developer },
    countryCode: row.country,
    projectType: row.project_type,
    streamId: row.stream_id,
    pin,
  };
}

/** The id in the form that the database has it; null for what cannot be the id of a project. */
export function readProjectId(id: string): string | null {
  const text = id.trim().toLowerCase();
  return /^\d+-[0-9a-f]{8}-p[1-9]\d{0,8}$/.test(text) ? text : null;
}

export const projectsById = new Lookup<string, CreditProject | null>(async (question, ids, pin) => {
  const { sql } = question;
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM credit_projects p WHERE p.id = ANY(${ids}::text[]) ${upTo(sql, pin, "p")}`;
  const found = new Map(rows.map((row) => [row.id, toProject(row, pin)]));
  return ids.map((id) => found.get(id) ?? null);
}, 20_000);

/** @throws Error where it is not stored, though a row points at it */
export async function linkedProject(question: Question, id: string, pin: Pin): Promise<CreditProject> {
  const project = await projectsById.get(question, id, pin);
  if (project === null) throw new Error(`A record points at project ${id}, which is not stored.`);
  return project;
}

export interface ProjectPage {
  readonly nodes: readonly CreditProject[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Projects by reference. @param text part of a name, type or reference; null: all */
export async function getProjects(
  question: Question,
  text: string | null,
  stream: string | null,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<ProjectPage> {
  const { sql } = question;
  const list = JSON.stringify(["credit projects", text, stream]);
  const pattern = containing(text ?? "");
  const fits = sql`
    true ${upTo(sql, pin, "p")}
    ${text === null ? sql`` : sql`AND (p.name ILIKE ${pattern} OR p.project_type ILIKE ${pattern} OR p.ref ILIKE ${pattern})`}
    ${stream === null ? sql`` : sql`AND p.stream_id = ${stream}`}`;
  const last = after === null ? null : readCursor(list, after);
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM credit_projects p WHERE ${fits}
      ${last === null ? sql`` : sql`AND (p.ref, p.id) > (${String(last[0])}, ${String(last[1])})`}
    ORDER BY p.ref, p.id LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => toProject(row, pin));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, [end.reference, end.id]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM credit_projects p WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}
