import type { CheckedField, CheckReader, CheckTally, Pin, Question } from "../domain.ts";
import type { Wishes } from "./filter.ts";

/** How a check of a field came out, and who can tell what it found. */
export interface FieldTally extends CheckTally {
  readonly field: CheckedField;
  readonly reader: CheckReader;
  readonly pin: Pin;
}

/** The checks that a filter lets through: in the order of the fields, then as each field has them. */
export async function getTallies(question: Question, { fields, streams, checks }: Wishes, pin: Pin): Promise<readonly FieldTally[]> {
  const readers = question.domains
    .flatMap(({ checks: reader }) => reader ?? [])
    .filter(({ field }) => fields === null || fields.includes(field));
  const found = await Promise.all(
    readers.map(async (reader) => (await reader.tallies(question, pin)).map((tally) => ({ ...tally, field: reader.field, reader, pin }))),
  );
  return found
    .flat()
    .filter(({ streamId, check }) => (streams === null || streams.includes(streamId)) && (checks === null || checks.includes(check)));
}
