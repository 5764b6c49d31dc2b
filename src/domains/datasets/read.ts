import { groupBy } from "../../kernel/group.ts";
import { type RecordKey, recordName } from "../../kernel/record-key.ts";
import { upTo } from "../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../domain.ts";
import { askedFor, lookUpRecords } from "../record-lookups.ts";
import { recordsIn } from "../record-places.ts";
import { Dataset, type DatasetRow, datasetColumns } from "./dataset.ts";

/** True where no version that counts at the pin follows `f`. */
export const isNewest = ({ sql }: Question, pin: Pin) => sql`
  NOT EXISTS (SELECT FROM datasets n WHERE n.stream_id = f.stream_id AND n.previous = f.seq ${upTo(sql, pin, "n")})`;

/** By stream and number. */
export const datasetsByKey = lookUpRecords("datasets", datasetColumns, Dataset);

/** The version that followed each; null where none did. */
export const followersByKey = new Lookup<RecordKey, Dataset | null>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<DatasetRow[]>`
    SELECT ${datasetColumns(question)}
    FROM ${askedFor(question, keys)}
    JOIN datasets f ON f.stream_id = k.stream_id AND f.previous = k.seq ${upTo(sql, pin, "f")}`;
  const found = new Map(rows.map((row) => [`${row.stream_id}-${row.previous}`, new Dataset(row, pin)]));
  return keys.map((key) => found.get(recordName(key)) ?? null);
});

/** Most versions of a data set in an answer: the newest ones. */
export const mostVersions = 50;

/** All versions of each data set, newest first. */
export const versionsByLine = new Lookup<Dataset["line"], readonly Dataset[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<DatasetRow[]>`
    SELECT f.* FROM unnest(${keys.map(({ streamId }) => streamId)}::text[], ${keys.map(({ ref }) => ref)}::text[]) AS k (stream_id, ref)
    CROSS JOIN LATERAL (
      SELECT ${datasetColumns(question)} FROM datasets f
      WHERE f.stream_id = k.stream_id AND f.ref = k.ref ${upTo(sql, pin, "f")} ORDER BY f.seq DESC LIMIT ${mostVersions}) f
    ORDER BY f.seq DESC`;
  const found = groupBy(rows, (row) => `${row.stream_id} ${row.ref}`);
  return keys.map(({ streamId, ref }) => (found.get(`${streamId} ${ref}`) ?? []).map((row) => new Dataset(row, pin)));
});

/** Most versions that one question by hash is answered with. */
export const mostByHash = 50;

/** Versions whose file, or what is packed in it, has one of the hashes; the newest first. @param hashes hexadecimal with 0x */
export async function getByHash(question: Question, hashes: readonly string[], pin: Pin): Promise<readonly Dataset[]> {
  const { sql } = question;
  const given = sql`SELECT decode(hex, 'hex') FROM unnest(${hashes.map((hash) => hash.slice(2))}::text[]) AS hex`;
  const rows = await sql<DatasetRow[]>`
    SELECT ${datasetColumns(question)} FROM datasets f
    WHERE (f.sha256 IN (${given}) OR f.unpacked_sha256 IN (${given})) ${upTo(sql, pin, "f")}
    ORDER BY f.chain_id, f.block_number DESC, f.log_index DESC LIMIT ${mostByHash}`;
  return rows.map((row) => new Dataset(row, pin));
}

/** The versions of data sets as records of their streams. */
export const records = recordsIn(["datasets"]);
