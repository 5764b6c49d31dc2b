import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsv } from "../../../../publish/csv.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import { type PooledFund, pooledFund } from "./parties.ts";

/** The list of funds names ten columns and fills nine. */
const emptyLastColumn = /,ParentPFId(?=\r?\n)/;

/** Funds by their number. @throws OperatorError at a row that can't be read: all other files lean on the list. */
export function readFunds(file: OutsideFile): ReadonlyMap<string, PooledFund> {
  const { rows } = readCsv(file.path, file.text.replace(emptyLastColumn, ""));
  return new Map(
    rows.map(({ line, fields }) => {
      const [id, name, code] = [fields?.["PFId"]?.trim(), fields?.["PFName"]?.trim(), fields?.["PFCountryCode"]?.trim()];
      if (!id || !name || code === undefined) throw unreadable(file, line, "PFId, PFName and PFCountryCode");
      return [id, pooledFund(id, name, code)];
    }),
  );
}

/** Names of clusters by their number. @throws OperatorError at a row that can't be read */
export function readClusters(file: OutsideFile): ReadonlyMap<string, string> {
  return new Map(
    readCsv(file.path, file.text).rows.map(({ line, fields }) => {
      const [id, name] = [fields?.["ClustId"]?.trim(), fields?.["ClustNm"]?.trim()];
      if (!id || !name) throw unreadable(file, line, "ClustId and ClustNm");
      return [id, name];
    }),
  );
}

function unreadable(file: OutsideFile, line: number, expected: string): OperatorError {
  return new OperatorError(`${file.path}:${line}: expected a row with ${expected}. Mend it: the other files lean on this list.`);
}
