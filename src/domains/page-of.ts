import { readCursor, writeCursor } from "../kernel/cursor.ts";
import { RequestError } from "../kernel/request-error.ts";

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/**
 * A page of a list that is at hand whole, after the node that the cursor names.
 * @param list names the list, its filter included
 * @throws RequestError BAD_CURSOR
 */
export function pageOf<Node extends { readonly id: string }>(
  nodes: readonly Node[],
  list: string,
  first: number,
  after: string | null,
): Page<Node> {
  let from = 0;
  if (after !== null) {
    const [id] = readCursor(list, after);
    from = nodes.findIndex((node) => node.id === id) + 1;
    if (from === 0)
      throw new RequestError("BAD_CURSOR", "The row that the cursor names is no longer there. Leave `after` out to begin anew.");
  }
  const page = nodes.slice(from, from + first);
  const end = page.at(-1);
  return {
    nodes: page,
    pageInfo: { hasNextPage: from + first < nodes.length, endCursor: end === undefined ? null : writeCursor(list, [end.id]) },
    totalCount: nodes.length,
  };
}
