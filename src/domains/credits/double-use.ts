import { groupBy } from "../../kernel/group.ts";
import type { Reader } from "../../store/client.ts";

/** A record some of whose serials an earlier one had issued, or used up, already. */
export interface DoubleUse {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly flag: string;
  readonly detail: string;
  readonly other_seq: bigint;
  readonly block_number: bigint;
}

/** A record whose serials touch another's. */
export interface Entangled {
  readonly chain_id: bigint;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly block_number: bigint;
  readonly kind: string;
  readonly serial_block: string;
  readonly first_serial: bigint;
  readonly last_serial: bigint;
  readonly date: string | null;
  /** Only records of one island touch, be it over others. */
  readonly island: bigint;
}

const done: Readonly<Record<string, string>> = { issuance: "issued", retirement: "retired", cancellation: "cancelled", export: "exported" };

/**
 * Records whose serials an earlier record of the same stream, which none had corrected by then, issued or used up already: the
 * earliest such record of each. Streams are not compared with each other, as two may be copies of one registry.
 * @param from only records of this block or a later one
 */
export async function findDoubleUse(sql: Reader, chainId: bigint | number, from: bigint | number): Promise<readonly DoubleUse[]> {
  const touched = await sql<{ serial_block: string }[]>`
    SELECT DISTINCT serial_block FROM credit_records
    WHERE chain_id = ${chainId} AND block_number >= ${from} AND serial_block IS NOT NULL`;
  if (touched.length === 0) return [];
  const blocks = touched.map(({ serial_block }) => serial_block);
  const entangled = await sql<Entangled[]>`${selectEntangled(sql, chainId, blocks)}`;
  if (entangled.length === 0) return [];
  const corrections = await sql<{ stream_id: string; corrects: bigint; by: bigint }[]>`
    SELECT stream_id, corrects, min(seq) AS by FROM credit_records
    WHERE chain_id = ${chainId} AND corrects IS NOT NULL GROUP BY stream_id, corrects`;
  const corrected = new Map(corrections.map(({ stream_id, corrects, by }) => [`${stream_id}-${corrects}`, by]));
  const islands = groupBy(entangled, ({ stream_id, serial_block, kind, island }) =>
    JSON.stringify([stream_id, serial_block, kind === "issuance", String(island)]),
  );
  return [...islands.values()]
    .flatMap((records) => findDoubled(records, (record) => corrected.get(`${record.stream_id}-${record.seq}`)))
    .filter(({ record }) => record.block_number >= BigInt(from))
    .map(({ record, other }) => told(record, other));
}

/**
 * The records of some blocks of serials that touch another record of the same stream which did the same to them: issue them, or use
 * them up. Each block is read once, sorted by where its records begin, and a record stands alone where it begins after all before it
 * have ended. Nothing is joined, so that no planner, with statistics or without, can come to compare each record with each other.
 */
export function selectEntangled(sql: Reader, chainId: bigint | number, serialBlocks: readonly string[]) {
  const alike = sql`PARTITION BY stream_id, serial_block, kind = 'issuance'`;
  return sql`
    SELECT chain_id, stream_id, seq, block_number, kind, serial_block, first_serial, last_serial, date, island
    FROM (
      SELECT *, count(*) OVER (PARTITION BY stream_id, serial_block, kind = 'issuance', island) AS members
      FROM (
        SELECT *, count(*) FILTER (WHERE reached IS NULL OR reached < first_serial) OVER (${alike} ORDER BY first_serial, seq) AS island
        FROM (
          SELECT *, max(last_serial) OVER (${alike} ORDER BY first_serial, seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
          FROM credit_records
          WHERE chain_id = ${chainId} AND serial_block = ANY(${serialBlocks}::text[])
            AND kind IN ('issuance', 'retirement', 'cancellation', 'export')
        ) sorted
      ) islands
    ) counted
    WHERE members > 1
    ORDER BY stream_id, seq`;
}

/**
 * Each record of an island that has serials of an earlier one, with the earliest such.
 * @param records by seq
 * @param correctedBy the seq of the record that replaced one
 */
function findDoubled(records: readonly Entangled[], correctedBy: (record: Entangled) => bigint | undefined) {
  const earliest = (record: Entangled): Entangled | undefined => {
    for (const earlier of records) {
      if (earlier.seq >= record.seq) return undefined;
      if (earlier.first_serial > record.last_serial || earlier.last_serial < record.first_serial) continue;
      const by = correctedBy(earlier);
      if (by === undefined || by > record.seq) return earlier;
    }
    return undefined;
  };
  return records.flatMap((record) => {
    const other = earliest(record);
    return other === undefined ? [] : [{ record, other }];
  });
}

function told(record: Entangled, other: Entangled): DoubleUse {
  const { chain_id, stream_id, seq, block_number, kind, serial_block } = record;
  // Of two that touch, what both have begins with the later one and ends with the one that ends first.
  const later = record.first_serial > other.first_serial ? record : other;
  const sooner = record.last_serial < other.last_serial ? record : other;
  const serials = `Serials ${later.first_serial} to ${sooner.last_serial} of ${serial_block}`;
  const when = other.date === null ? "" : ` on ${other.date}`;
  return {
    chain_id,
    stream_id,
    seq,
    block_number,
    flag: kind === "issuance" ? "double_issuance" : "double_retirement",
    detail: `${serials} were ${done[other.kind]} by record ${other.seq} already${when}.`,
    other_seq: other.seq,
  };
}
