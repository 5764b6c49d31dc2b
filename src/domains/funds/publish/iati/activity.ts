import type { Decimal } from "../../../../kernel/money.ts";
import type { Party } from "./parties.ts";

/** A code with the percentage that goes to it, as written; null: none given. */
export interface Share {
  readonly code: string;
  readonly name: string;
  readonly vocabulary: string;
  readonly percentage: Decimal | null;
}

/** Where money goes. */
export interface Places {
  readonly countries: readonly Share[];
  readonly regions: readonly Share[];
}

export interface Transaction {
  readonly line: number;
  /** Its number in the activity, from 1. */
  readonly index: number;
  readonly ref: string;
  readonly type: string | undefined;
  readonly date: string | undefined;
  readonly value: string;
  readonly valueDate: string | undefined;
  readonly currency: string | undefined;
  readonly provider: Party | null;
  readonly receiver: Party | null;
  readonly hasProvider: boolean;
  readonly hasReceiver: boolean;
  readonly providerType: string | undefined;
  readonly receiverType: string | undefined;
  readonly providerActivity: string | undefined;
  readonly receiverActivity: string | undefined;
  readonly places: Places;
  readonly sectors: readonly Share[];
  readonly isHumanitarian: string | undefined;
  readonly channel: string | undefined;
  readonly flowType: string | undefined;
  readonly financeType: string | undefined;
  readonly aidTypes: readonly string[];
  readonly tiedStatus: string | undefined;
}

/** What is published of an activity: its money, and what stands beside it. */
export interface Activity {
  readonly file: string;
  readonly line: number;
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly reporter: Party | null;
  readonly isSecondaryReporter: boolean;
  readonly currency: string | undefined;
  readonly places: Places;
  readonly sectors: readonly Share[];
  readonly isHumanitarian: string | undefined;
  readonly flowType: string | undefined;
  readonly financeType: string | undefined;
  readonly aidTypes: readonly string[];
  readonly tiedStatus: string | undefined;
  readonly transactions: readonly Transaction[];
}
