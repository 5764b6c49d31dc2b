import type { CheckName as PublicName } from "../../../generated/graphql.ts";

/** Every integrity check as the database calls it, and as readers do; in the order in which they are shown. */
export const publicNames = {
  more_out_than_in: "MORE_OUT_THAN_IN",
  paid_without_commitment: "PAID_WITHOUT_COMMITMENT",
  receipt_without_disbursement: "RECEIPT_WITHOUT_DISBURSEMENT",
  parts_over_whole: "PARTS_OVER_WHOLE",
  shares_not_whole: "SHARES_NOT_WHOLE",
  value_differs: "VALUE_DIFFERS",
  duplicate: "DUPLICATE",
  future_date: "FUTURE_DATE",
  stale_pledge: "STALE_PLEDGE",
  corrected: "CORRECTED",
  corrected_again: "CORRECTED_AGAIN",
} as const satisfies Readonly<Record<string, PublicName>>;

export type CheckName = keyof typeof publicNames;

const isCheckName = (name: string): name is CheckName => name in publicNames;

export const checkNames: readonly CheckName[] = Object.keys(publicNames).filter(isCheckName);

/** As the database calls it. */
export function checkOf(name: PublicName): CheckName {
  const found = checkNames.find((check) => publicNames[check] === name);
  if (found === undefined) throw new Error(`There is no check ${name}.`);
  return found;
}

/** Pledges are old after so many months. */
export const staleAfterMonths = 12;
