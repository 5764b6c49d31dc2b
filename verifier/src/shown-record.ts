import type { Json } from "./json.ts";

/** A field of a record as a page shows it; a reference to another record by its stream and number. */
export type ShownValue = string | number | null | { readonly stream: number; readonly seq: number };

export interface FieldDifference<Field extends string = string> {
  readonly field: Field;
  /** What is shown. */
  readonly got: string;
  /** What the record says. */
  readonly expected: string;
}

/** How the records of one domain are told from others, read from an answer, and compared with what they say. */
export interface RecordReading {
  /** First topic of its event. */
  readonly event: string;
  /** The field of a server's answer that shows such a record. */
  readonly field: string;
  /**
   * @param data the event's data, proven by `verifyRecord`
   * @param stream number of the record's stream in its contract
   * @param shown the record as the answer shows it; null where it does not
   * @throws Refusal input-malformed, data-malformed
   */
  read(data: string, stream: number, shown: Json | null): ReadRecord;
}

export interface ReadRecord {
  /** What the proven record says. */
  readonly record: Readonly<Record<string, ShownValue>>;
  /** Where the answer shows something else than the record says; empty where it does not. */
  readonly differences: readonly FieldDifference[];
}

/** Fields in which what is shown is not what is proven. @param decimals fields that may be shown with more or fewer zeros at the end */
export function differencesOf<Shown extends object>(
  shown: Shown,
  proven: Shown,
  fields: readonly (keyof Shown & string)[],
  decimals: readonly (keyof Shown & string)[],
): readonly FieldDifference<keyof Shown & string>[] {
  const text = (value: unknown) => written(value).replaceAll("\0", "\uFFFD");
  const comparable = (value: unknown, field: keyof Shown & string) =>
    decimals.includes(field) && text(value).includes(".") ? text(value).replace(/\.?0+$/, "") : text(value);
  return fields
    .filter((field) => comparable(shown[field], field) !== comparable(proven[field], field))
    .map((field) => ({ field, got: written(shown[field]), expected: written(proven[field]) }));
}

function written(value: unknown): string {
  return isReference(value) ? `${value.stream}-${value.seq}` : String(value);
}

function isReference(value: unknown): value is { readonly stream: unknown; readonly seq: unknown } {
  return typeof value === "object" && value !== null && "stream" in value && "seq" in value;
}

/** An integer with the point moved to the left, every digit kept: (1234, 2) is "12.34". */
export function decimal(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${value < 0n ? "-" : ""}${digits.slice(0, point)}${decimals === 0 ? "" : `.${digits.slice(point)}`}`;
}

/** yyyymmdd as YYYY-MM-DD; null for 0. */
export function day(date: number): string | null {
  const digits = String(date).padStart(8, "0");
  return date === 0 ? null : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
