/** Names a record of the ledger: by its stream, and its number in it. */
export interface RecordKey {
  readonly streamId: string;
  readonly seq: number;
}

export const recordName = ({ streamId, seq }: RecordKey): string => `${streamId}-${seq}`;

/** "…-17" → stream "…" and number 17. Null for what cannot be the id of a record. */
export function readRecordId(id: string): RecordKey | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-([1-9]\d{0,15})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], seq: Number(match[2]) };
}
