import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { CheckedThing, Pin, Question } from "../domain.ts";
import type { Wishes } from "./filter.ts";
import { type FieldTally, getTallies } from "./tallies.ts";

export interface FieldFinding extends CheckedThing {
  readonly tally: FieldTally;
}

export interface IntegrityPage {
  readonly nodes: readonly FieldFinding[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const nameOf = ({ field, streamId, check }: FieldTally): string => `${field} ${streamId} ${check}`;

/**
 * A page of what was found. The lists of the checks stand one behind the other; a cursor names the check, and the place in its list
 * as its domain wrote it. Checks that found nothing are not asked.
 * @throws RequestError BAD_CURSOR
 */
export async function getFindings(
  question: Question,
  wishes: Wishes,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<IntegrityPage> {
  const list = JSON.stringify(["integrity findings", wishes]);
  const tallies = (await getTallies(question, wishes, pin)).filter(({ found }) => found > 0);
  const [check = null, inner = null] = after === null ? [] : readCursor(list, after);
  const begin = check === null ? 0 : tallies.findIndex((tally) => nameOf(tally) === check);
  if (begin < 0)
    throw new RequestError("BAD_CURSOR", "The check that the cursor names finds nothing any more. Leave `after` out to begin anew.");
  const nodes: FieldFinding[] = [];
  let endCursor: string | null = null;
  let more = false;
  for (const [i, tally] of tallies.slice(begin).entries()) {
    if (nodes.length === first) {
      more = true;
      break;
    }
    const from = i === 0 && inner !== null ? String(inner) : null;
    const page = await tally.reader.found(question, tally.streamId, tally.check, first - nodes.length, from, pin);
    nodes.push(...page.nodes.map((thing) => ({ ...thing, tally })));
    if (page.nodes.length > 0) endCursor = writeCursor(list, [nameOf(tally), page.pageInfo.endCursor]);
    more = page.pageInfo.hasNextPage;
    if (more) break;
  }
  const totalCount = tallies.reduce((sum, { found }) => sum + found, 0);
  return { nodes, pageInfo: { hasNextPage: more, endCursor }, totalCount };
}
