import type { Reader } from "../../store/client.ts";
import { checkRecord, type Flag } from "./checks.ts";

/** What the checks of a record by itself look at, as its row tells it. */
export interface CheckedFacts {
  readonly quantity: number;
  readonly first_serial: number | null;
  readonly last_serial: number | null;
  readonly date: string | null;
  readonly properties: string;
}

/** The columns of CheckedFacts, of the table or alias `f`. */
export const checkedColumns = (sql: Reader) => sql`
  f.quantity::float8 AS quantity, f.first_serial::float8 AS first_serial, f.last_serial::float8 AS last_serial, f.date, f.properties`;

/** Flags that a stored record raises by itself; days as checkRecord has them. */
export function flagsOf(facts: CheckedFacts, dataDate: string | null, blockDate: string): readonly Flag[] {
  const { first_serial: firstSerial, last_serial: lastSerial, ...record } = facts;
  return checkRecord({ ...record, firstSerial, lastSerial }, dataDate, blockDate);
}
