import type { TraceStart as Given } from "../../../generated/graphql.ts";
import { readCountryCode } from "../../../kernel/country-code.ts";
import { type RecordKey, readRecordId } from "../../../kernel/record-key.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import { upTo } from "../../../store/up-to.ts";
import type { Pin, Question } from "../../domain.ts";
import { readParty, readProgramme, readStream } from "../boundary/read-boundary.ts";
import { getCountries } from "../countries.ts";

/** Where a trace starts, as it was checked. */
export type Start = { readonly streamId: string } & (
  | { readonly record: RecordKey }
  | {
      readonly record: null;
      /** Number of an organisation on the stream's chain. */
      readonly party: number | null;
      /** Number in the stream's contract. */
      readonly programme: number | null;
      readonly country: string | null;
      readonly place: string | null;
      readonly year: number | null;
    }
);

const everything: Pin = { block: null };

/** @throws RequestError UNKNOWN_RECORD, UNKNOWN_STREAM, UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_PROGRAMME, BAD_ARGUMENT */
export async function readStart(question: Question, given: Given, pin: Pin): Promise<Start> {
  const { record, stream, organisation, programme, country, place, year } = given;
  const narrowed = [organisation, programme, country, place, year].some((value) => value != null && value !== "");
  if (record != null) {
    if (narrowed || stream != null) {
      throw new RequestError("BAD_ARGUMENT", "from.record stands alone: a record is in one stream. Leave out what else is given.");
    }
    const key = readRecordId(record);
    const found = key === null ? null : await newestVersion(question, key, pin);
    if (found !== null) return { streamId: found.streamId, record: found };
    throw new RequestError(
      "UNKNOWN_RECORD",
      `from.record: there is no record ${JSON.stringify(record.slice(0, 80))}. Take ids from the field flows.`,
    );
  }
  if (stream == null) {
    throw new RequestError(
      "BAD_ARGUMENT",
      "from.stream is missing: different streams tell of the same money. The field streams lists all.",
    );
  }
  if (!narrowed) {
    throw new RequestError(
      "BAD_ARGUMENT",
      "The trace starts at nothing. Give a record, or an organisation, programme, country, place or year.",
    );
  }
  const found = await readStream(question, stream, pin);
  const [party, number, code] = await Promise.all([
    organisation == null ? null : readParty(question, found.chainId, organisation, "from.organisation"),
    programme == null ? null : readProgramme(question, found.id, programme, "from.programme"),
    country == null ? null : readCountryCode(country, () => getCountries(question, everything)),
  ]);
  return {
    streamId: found.id,
    record: null,
    party: party?.number ?? null,
    programme: number,
    country: code,
    place: place == null || place === "" ? null : place.replace(/\/+$/, ""),
    year: year ?? null,
  };
}

/** The newest version of a record at the pin; null where there is none. */
async function newestVersion({ sql }: Question, { streamId, seq }: RecordKey, pin: Pin): Promise<RecordKey | null> {
  const [row] = await sql<{ seq: bigint | null }[]>`
    WITH RECURSIVE version AS (
      SELECT f.chain_id, f.stream_id, f.seq FROM fund_flows f WHERE f.stream_id = ${streamId} AND f.seq = ${seq} ${upTo(sql, pin, "f")}
      UNION
      SELECT c.chain_id, c.stream_id, c.by_seq FROM version v
      JOIN fund_corrections c ON c.chain_id = v.chain_id AND c.stream_id = v.stream_id AND c.seq = v.seq ${upTo(sql, pin, "c")}
    ) SELECT max(seq) AS seq FROM version`;
  return row?.seq == null ? null : { streamId, seq: Number(row.seq) };
}
