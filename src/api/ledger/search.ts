import type { Hit, Pin, Question } from "../../domains/domain.ts";
import { nameDistance } from "../../kernel/name-distance.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { toBytes } from "../../store/bytes.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import { instant } from "../instant.ts";

export const mostHits = 20;
const longest = 200;

/**
 * The best of what each domain finds, and transactions, blocks and files by their whole hash.
 * @throws RequestError BAD_ARGUMENT
 */
export async function search(question: Question, text: string, pin: Pin): Promise<readonly Hit[]> {
  const wanted = text.trim();
  if (wanted === "") return [];
  if (wanted.length > longest) {
    throw new RequestError("BAD_ARGUMENT", `text has ${wanted.length} characters; at most ${longest} are looked for.`);
  }
  if (/^(0x)?[0-9a-f]{64}$/i.test(wanted)) return searchHash(question, wanted.toLowerCase(), pin);
  const found = await Promise.all([
    searchStreams(question, wanted, pin),
    ...question.domains.map((domain) => domain.search?.(question, wanted, pin, mostHits) ?? []),
  ]);
  return found
    .flat()
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostHits);
}

/** Streams by their title, their short name, whom they are owed to, or their id. */
async function searchStreams({ sql }: Question, text: string, pin: Pin): Promise<readonly Hit[]> {
  const pattern = containing(text);
  const rows = await sql<{ id: string; title: string; source: string; attribution: string }[]>`
    SELECT s.stream_id AS id, s.title, s.source, s.attribution FROM streams s
    WHERE (s.title ILIKE ${pattern} OR s.source ILIKE ${pattern} OR s.attribution ILIKE ${pattern} OR s.stream_id = ${text.toLowerCase()})
      ${upTo(sql, pin, "s")}
    ORDER BY s.title, s.stream_id LIMIT ${mostHits}`;
  return rows.map(
    ({ id, title, source, attribution }): Hit => ({
      kind: "STREAM",
      id,
      title,
      detail: attribution,
      distance: nameDistance(text, [id, source, title]),
    }),
  );
}

async function searchHash(question: Question, text: string, pin: Pin): Promise<readonly Hit[]> {
  const { sql } = question;
  const hash = text.startsWith("0x") ? text : `0x${text}`;
  const counts = upTo(sql, pin, "b", "number");
  const [blocks, transactions, byDomains] = await Promise.all([
    sql<{ number: bigint; time: Date }[]>`SELECT b.number, b.time FROM blocks b WHERE b.hash = ${toBytes(hash)} ${counts}`,
    sql<{ number: bigint; time: Date }[]>`
      SELECT b.number, b.time FROM transactions t JOIN blocks b ON b.chain_id = t.chain_id AND b.number = t.block_number
      WHERE t.hash = ${toBytes(hash)} ${counts}`,
    Promise.all(question.domains.map((domain) => domain.searchHash?.(question, hash, pin) ?? [])),
  ]);
  return [
    ...transactions.map(({ number, time }): Hit => {
      const title = `Transaction in block ${number}`;
      return { kind: "TRANSACTION", id: hash, title, detail: instant(time), distance: 0 };
    }),
    ...blocks.map(({ number, time }): Hit => ({ kind: "BLOCK", id: hash, title: `Block ${number}`, detail: instant(time), distance: 0 })),
    ...byDomains.flat().slice(0, mostHits),
  ];
}
