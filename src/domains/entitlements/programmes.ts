import { groupBy } from "../../kernel/group.ts";
import type { Pin } from "../domain.ts";
import type { Book, Round } from "./book.ts";

/** A publisher's series of rounds under one number. */
export interface Programme {
  readonly id: string;
  readonly streamId: string;
  readonly number: number;
  /** Newest period first. */
  readonly ofRounds: readonly Round[];
  readonly pin: Pin;
}

export function programmeId(streamId: string, number: number): string {
  return `${streamId}-p${number}`;
}

/** Null for what cannot be the id of a programme. */
export function readProgrammeId(id: string): { readonly streamId: string; readonly number: number } | null {
  const match = /^(\d+-[0-9a-f]{8}-\d+)-p([1-9]\d{0,9})$/.exec(id.trim().toLowerCase());
  return match?.[1] === undefined ? null : { streamId: match[1], number: Number(match[2]) };
}

/** In the order of their ids. */
export function programmesOf(book: Book, pin: Pin): readonly Programme[] {
  const groups = groupBy(book.rounds, ({ streamId, programme }) => programmeId(streamId, programme));
  return [...groups]
    .flatMap(([id, [first, ...others]]): readonly Programme[] =>
      first === undefined ? [] : [{ id, streamId: first.streamId, number: first.programme, ofRounds: [first, ...others], pin }],
    )
    .sort((one, other) => one.streamId.localeCompare(other.streamId) || one.number - other.number);
}
