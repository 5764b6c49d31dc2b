import type { BallotForm, BallotRule, OptionClass, Share } from "@plainsight/verifier/ballot-terms";
import type { BallotGroup } from "@plainsight/verifier/membership/group";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Reading } from "../../../publish/publication.ts";
import type { SourceFile, StreamTerms } from "../../../publish/stream.ts";

/** A ballot as a source tells it, before it has a number on the ledger. What is left out is not said. */
export interface PlannedBallot {
  readonly form: Exclude<BallotForm, "UNSET">;
  readonly rule: Exclude<BallotRule, "UNSET">;
  /** The source's own identifier, unique in the publication. */
  readonly ref: string;
  /** Up to 1,024 bytes. */
  readonly title: string;
  readonly question?: string;
  /** Up to 251; the first is choice 1. Names hold no line break. */
  readonly options: readonly { readonly name: string; readonly class: Exclude<OptionClass, "UNSET"> }[];
  /** How many options a vote may name; absent: 1. */
  readonly ranks?: number;
  readonly seats?: number;
  readonly weighted?: boolean;
  /** True: of a named voter's several votes, which stand beside each other, the last counts. */
  readonly revotable?: boolean;
  /** True: cast-vote records carry a receipt. */
  readonly tagged?: boolean;
  readonly majority?: Share;
  readonly quorum?: Share;
  /** As yyyymmdd. */
  readonly date?: number;
  /** Seconds since 1970. */
  readonly opens?: number;
  readonly closes?: number;
  readonly eligible?: number;
  /** Codes of three letters, ascending. */
  readonly roll?: readonly string[];
  /** Whose members may vote: of secret and sealed ballots, each row of which then ends with a proof. */
  readonly group?: BallotGroup;
  readonly properties: Readonly<Record<string, string>>;
  /**
   * Packed rows, ascending by voter or number: see verifier/src/ballot-votes.ts. Of a sealed ballot its seals. Names have their
   * number in `names`, from 1.
   */
  readonly rows: Uint8Array;
  /** Of a sealed ballot: packed rows of the votes that were opened after the close. */
  readonly reveals?: Uint8Array;
  /** What the source itself declares. */
  readonly result?: PlannedResult;
  readonly intents?: readonly PlannedIntent[];
}

export interface PlannedResult {
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  /** Numbers of options. */
  readonly elected: readonly number[];
  readonly counts: readonly bigint[];
}

export interface PlannedIntent {
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  readonly document: string;
  /** Packed as the rows of a roll call without weights. */
  readonly rows: Uint8Array;
}

/** Everything that one source has to say of ballots, ready to be compared with the ledger. */
export interface BallotPublication {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. */
  readonly publisher: PlannedOrganisation;
  /** Whom or what rows have by a number: voters of named roll calls, counting units of aggregates. */
  readonly names?: readonly string[];
  readonly ballots: readonly PlannedBallot[];
  readonly files: readonly SourceFile[];
  readonly reading: Reading;
  /** What it holds, in lines as a person reads them. */
  readonly content: readonly string[];
}
