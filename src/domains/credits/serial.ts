import type { SerialState } from "../../generated/graphql.ts";
import { groupBy } from "../../kernel/group.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { literalPattern } from "../../store/like.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { CreditRecord, type CreditRow, creditColumns } from "./credit-record.ts";
import { uncorrected, upTo } from "./read.ts";

export interface Serial {
  /** What the registry writes before the number. */
  readonly block: string;
  readonly number: number;
}

export interface SerialLife {
  readonly streamId: string;
  readonly projectId: string;
  readonly vintage: number | null;
  readonly state: SerialState;
  readonly records: readonly CreditRecord[];
  readonly maybeIssuedBy: readonly CreditRecord[];
  readonly pin: Pin;
}

export interface SerialAnswer {
  readonly block: string;
  readonly number: string;
  readonly lives: readonly SerialLife[];
  readonly similarBlocks: readonly string[];
}

/** Most records in the life of a serial. */
export const mostRecords = 100;
export const mostSimilar = 5;

/**
 * "CAR-1-US-1008-27-845-WA-2015-2010-57" → the block before the last hyphen and number 57. Of a range, "… 1 to 8645", the
 * first. Dashes that a text program made of hyphens are taken for them.
 * @throws RequestError BAD_SERIAL
 */
export function readSerial(text: string): Serial {
  const plain = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(/,(?=\d{3})/g, "");
  const [, block = "", digits = ""] = /^(.{1,96})-(\d{1,16})(?:\s*(?:to|–|\.\.|-)\s*\d{1,16})?$/i.exec(plain) ?? [];
  const number = Number(digits);
  if (block !== "" && number >= 1 && Number.isSafeInteger(number)) return { block: block.toUpperCase(), number };
  throw new RequestError(
    "BAD_SERIAL",
    `serial: ${JSON.stringify(text.slice(0, 120))} is no serial. Expected what the registry writes before the number, a hyphen and the ` +
      "number, such as CAR-1-US-1008-27-845-WA-2015-2010-57.",
  );
}

/** What every stream that knows the serial's block tells of it: four statements, however many streams there are. */
export async function getSerial(question: Question, { block, number }: Serial, pin: Pin): Promise<SerialAnswer> {
  const { sql } = question;
  const known = await sql<{ stream_id: string; project: string; vintage: number | null }[]>`
    SELECT DISTINCT ON (f.stream_id) f.stream_id, f.project, f.vintage FROM credit_records f
    WHERE f.serial_block = ${block} ${upTo(question, pin)} AND ${uncorrected(question, pin)}
    ORDER BY f.stream_id, f.seq`;
  if (known.length === 0) return { block, number: String(number), lives: [], similarBlocks: await findSimilar(question, block, pin) };
  const rows = await sql<CreditRow[]>`
    SELECT ${creditColumns(question)} FROM credit_records f
    WHERE f.serial_block = ${block} AND f.first_serial <= ${number} AND f.last_serial >= ${number}
      ${upTo(question, pin)} AND ${uncorrected(question, pin)}
    ORDER BY f.date NULLS FIRST, f.stream_id, f.seq LIMIT ${mostRecords}`;
  const records = groupBy(
    rows.map((row) => new CreditRecord(row, pin)),
    ({ row }) => row.stream_id,
  );
  const issuances = await sql<CreditRow[]>`
    SELECT i.* FROM unnest(${known.map((row) => row.stream_id)}::text[], ${known.map((row) => row.project)}::text[],
      ${known.map((row) => row.vintage)}::int[]) AS k (stream_id, project, vintage)
    CROSS JOIN LATERAL (
      SELECT ${creditColumns(question)} FROM credit_records f
      WHERE f.stream_id = k.stream_id AND f.project = k.project AND f.vintage IS NOT DISTINCT FROM k.vintage AND f.kind = 'issuance'
        AND f.serial_block IS NULL ${upTo(question, pin)} AND ${uncorrected(question, pin)}
      ORDER BY f.date, f.seq LIMIT ${mostRecords}) i
    ORDER BY i.date, i.seq`;
  const unserialled = groupBy(
    issuances.map((row) => new CreditRecord(row, pin)),
    ({ row }) => row.stream_id,
  );
  const lives = known.map(({ stream_id: streamId, project: projectId, vintage }): SerialLife => {
    const ofSerial = records.get(streamId) ?? [];
    const issued = ofSerial.some(({ row }) => row.kind === "ISSUANCE");
    const state = stateOf(ofSerial);
    return { streamId, projectId, vintage, state, records: ofSerial, maybeIssuedBy: issued ? [] : (unserialled.get(streamId) ?? []), pin };
  });
  return { block, number: String(number), lives, similarBlocks: [] };
}

/** @param records of one serial, oldest first */
function stateOf(records: readonly CreditRecord[]): SerialState {
  const ends = records.flatMap(({ row: { kind } }) =>
    kind === "RETIREMENT" || kind === "CANCELLATION" || kind === "EXPORT" ? [endStates[kind]] : [],
  );
  const [end, ...more] = ends;
  if (more.length > 0) return "DISPUTED";
  if (end !== undefined) return end;
  const last = records.findLast(({ row: { kind } }) => kind === "BUFFER" || kind === "RELEASE");
  if (last?.row.kind === "BUFFER") return "BUFFERED";
  return records.some(({ row: { kind } }) => kind === "ISSUANCE") ? "HELD" : "UNKNOWN";
}

const endStates = { RETIREMENT: "RETIRED", CANCELLATION: "CANCELLED", EXPORT: "EXPORTED" } as const;

/** Blocks that are alike but for a mistyped part: those that begin, or end, as this one does. */
async function findSimilar({ sql }: Question, block: string, pin: Pin): Promise<readonly string[]> {
  const parts = block.split("-");
  const escaped = (text: string) => literalPattern(text);
  const start = escaped(parts.slice(0, Math.max(1, Math.ceil(parts.length / 2))).join("-"));
  const end = escaped(parts.slice(-2).join("-"));
  const rows = await sql<{ serial_block: string }[]>`
    SELECT DISTINCT f.serial_block FROM credit_records f
    WHERE (f.serial_block LIKE ${`${start}-%`} OR f.serial_block LIKE ${`%-${end}`}) ${upToPin(sql, pin, "f")}
    ORDER BY f.serial_block LIMIT ${mostSimilar}`;
  return rows.map((row) => row.serial_block);
}
