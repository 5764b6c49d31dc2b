import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of CreditRegistry's enums, whose first mean "unset" and "not told". */
export const creditKinds = [
  "issuance",
  "transfer",
  "retirement",
  "cancellation",
  "buffer",
  "release",
  "export",
  "authorisation",
  "adjustment_added",
  "adjustment_subtracted",
] as const;
export const creditUses = ["voluntary", "domestic", "international"] as const;

export type CreditKind = (typeof creditKinds)[number];
export type CreditUse = (typeof creditUses)[number];

interface ProjectDeclared extends StreamPlace {
  readonly type: "project-declared";
  readonly number: number;
  readonly ref: string;
  readonly name: string;
  readonly developer: number | null;
  readonly country: string | null;
  readonly projectType: string;
  readonly protocol: string;
}

/** A record of carbon credits. Null wherever the ledger's zero means "not told" or "unknown". */
export interface CreditsRecorded extends StreamPlace {
  readonly type: "credits-recorded";
  readonly seq: number;
  readonly kind: CreditKind;
  readonly year: number | null;
  /** See `projectId`. */
  readonly project: string;
  readonly vintage: number | null;
  /** Whole credits. */
  readonly quantity: number;
  readonly serialBlock: string | null;
  readonly firstSerial: number | null;
  readonly lastSerial: number | null;
  readonly date: string | null;
  readonly use: CreditUse | null;
  readonly country: string | null;
  readonly holder: number | null;
  readonly receiver: number | null;
  readonly corrects: number | null;
  readonly ref: string;
  readonly purpose: string;
  /** As on the ledger: see kernel/property-text.ts. */
  readonly properties: string;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

export type CreditEvent = StreamOpened | SourceDeclared | ProjectDeclared | CreditsRecorded;

/** Name of a project in the database and the API: projects are numbered per contract. @param stream any of the contract's */
export const projectId = (stream: string, number: number): string => `${stream.replace(/-\d+$/, "")}-p${number}`;
