import { groupBy } from "../../kernel/group.ts";
import { upTo } from "../../store/up-to.ts";
import type { CheckReader, Pin, Question } from "../domain.ts";
import { pageOf } from "../page-of.ts";
import { type Book, getBook, type Round } from "./book.ts";
import { type Claimed, checkNames, judge } from "./judge.ts";

/**
 * The checks of rounds, as all fields tell theirs. Whether a claim was made twice is told on a round's own page: it takes every
 * nullifier of the round.
 */
export const checkedEntitlements: CheckReader = {
  field: "ENTITLEMENTS",
  async tallies(question, pin) {
    const book = await getBook(question, pin);
    const claimed = await claimedOf(question, book, pin);
    return [...groupBy(book.rounds, ({ streamId }) => streamId)].flatMap(([streamId, rounds]) =>
      checkNames.map((check) => {
        const verdicts = rounds.map((round) => judge(check, round, claimed(round)));
        const passed = verdicts.filter((verdict) => verdict === "passed").length;
        const unknown = verdicts.filter((verdict) => verdict === null).length;
        return { streamId, check, found: verdicts.length - passed - unknown, passed, unknown };
      }),
    );
  },
  async found(question, streamId, name, first, after, pin) {
    const check = checkNames.find((known) => known === name);
    if (check === undefined) throw new Error(`There is no check of entitlements ${name}.`);
    const book = await getBook(question, pin);
    const claimed = await claimedOf(question, book, pin);
    const things = book.rounds.flatMap((round) => {
      const verdict = round.streamId === streamId ? judge(check, round, claimed(round)) : "passed";
      const title = `${round.country}, ${round.periodFrom} – ${round.periodTo}`;
      return verdict === null || verdict === "passed" ? [] : [{ subject: "RECORD" as const, id: round.id, title, ...verdict }];
    });
    return pageOf(things, `entitlement findings ${streamId} ${check}`, first, after);
  },
};

/** What the checks look at beside a round. */
async function claimedOf({ sql }: Question, { rounds, pools }: Book, pin: Pin): Promise<(round: Round) => Claimed> {
  const rows = await sql<{ stream_id: string; round: bigint; count: number }[]>`
    SELECT b.stream_id, b.round, count(*)::float8 AS count FROM entitlement_claims b
    WHERE EXISTS (
      SELECT FROM entitlement_cancellations c
      WHERE c.stream_id = b.stream_id AND c.round = b.round AND c.seq < b.seq ${upTo(sql, pin, "c")})
      ${upTo(sql, pin, "b")}
    GROUP BY 1, 2`;
  const late = new Map(rows.map(({ stream_id, round, count }) => [`${stream_id}-${round}`, count]));
  const openDue = new Map<string, bigint>();
  for (const { pool, due, paid } of rounds.flatMap(({ cells }) => cells)) {
    if (due > paid) openDue.set(pool, (openDue.get(pool) ?? 0n) + due - paid);
  }
  return ({ id }) => ({ pools, openDue, afterCancellation: late.get(id) ?? 0 });
}
