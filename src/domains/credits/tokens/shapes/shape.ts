import type { EventRecord } from "@subsquid/evm-abi";
import type { MoveForm } from "../events.ts";

/** A move as an event says it: see TokenMove. Addresses as the event has them. */
export interface SaidMove {
  readonly type: "move";
  readonly form: MoveForm;
  readonly tokenId: bigint;
  readonly from: string;
  readonly to: string;
  readonly amount: bigint;
}

/** A retirement or cancellation as an event says it: see RetirementNotice. */
export interface SaidNotice {
  readonly type: "notice";
  readonly kind: "retired" | "cancelled";
  readonly tokenId: bigint;
  readonly amount: bigint;
  readonly account: string | null;
  readonly beneficiary: string | null;
  readonly named: boolean;
  readonly number: bigint | null;
}

/** An adapter: how one event of one make of contract is read. */
export interface Shape {
  /** Kept with each notice, so that a reader can tell how it was read. */
  readonly name: string;
  readonly topic: string;
  /** @throws where topics or data are not what the event has: the same signature with other indexed parts is another event */
  read(log: EventRecord): readonly (SaidMove | SaidNotice)[];
}
