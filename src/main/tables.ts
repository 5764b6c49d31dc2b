import { totalsTable, votesTable } from "../domains/ballots/publish/table/kind.ts";
import { emissionTable } from "../domains/emissions/publish/table/kind.ts";
import { fundTable } from "../domains/funds/publish/table/kind.ts";
import { referenceTable } from "../domains/reference/publish/table/kind.ts";
import { OperatorError } from "../kernel/errors.ts";
import type { Publication } from "../publish/publication.ts";
import type { TableKind } from "../publish/table/kind.ts";
import { lookAt } from "../publish/table/look.ts";
import { openMap } from "../publish/table/map-file.ts";
import { readTable } from "../publish/table/read-table.ts";

/** What any table can become, in the order in which messages list it. A domain plugs in by one line. */
const kinds: readonly TableKind[] = [fundTable, votesTable, totalsTable, emissionTable, referenceTable];

/**
 * Reads tables by a map, which says what its rows become.
 * @param paths the tables; without `map`, the map first
 * @throws OperatorError when there is no map, it is of no known kind, or the map or a table can't be read
 */
export function readMapped(
  paths: readonly string[],
  map: string | undefined,
  dataDate: number | undefined,
): Publication | Promise<Publication> {
  const [first, ...rest] = paths;
  const named = map ?? (first !== undefined && /\.ya?ml$/i.test(first) ? first : undefined);
  if (named === undefined) {
    throw new OperatorError(
      `A table needs a map, which says which column is what: plainsight publish table --map map.yaml ${first ?? "FILE"}. Draft one: plainsight publish table --suggest ${first ?? "FILE"} > map.yaml`,
    );
  }
  const file = openMap(named);
  const kind = kinds.find(({ records }) => records === file.records);
  if (kind === undefined) {
    const got = file.records === undefined ? "it does not say" : `got “${file.records}”`;
    throw new OperatorError(`${named}: records: expected what the rows become (${listed()}), ${got}.`);
  }
  return kind.read(file, map === undefined ? rest : paths, dataDate);
}

/**
 * Drafts a map for a file.
 * @param records what its rows are to become; absent: what its columns look like
 * @throws OperatorError when the file can't be read or has no rows, or it is not clear what they are
 */
export function draftMap(path: string, records: string | undefined): string {
  const table = readTable(path);
  if (table.rows.length === 0) throw new OperatorError(`${path} has a header and no rows: there is nothing to draft a map from.`);
  const looks = lookAt(table);
  const fitting = kinds.filter((kind) => (records === undefined ? kind.recognises(looks) : kind.records === records));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only.draft(path, table, looks);
  if (records !== undefined) throw new OperatorError(`--records: expected ${listed()}, got “${records}”.`);
  const what =
    only === undefined ? "do not show what its rows are" : `may be those of ${fitting.map(({ records: name }) => name).join(" or of ")}`;
  throw new OperatorError(
    `The columns of ${path} ${what}. Say what they are to become: plainsight publish table --suggest ${path} --records KIND, of ${listed()}.`,
  );
}

/** "funds (money that …), emissions (…)" */
function listed(): string {
  return kinds.map(({ records, rows }) => `${records} (${rows})`).join(", ");
}
