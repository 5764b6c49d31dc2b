import type { CheckName } from "../../generated/graphql.ts";

/** MORE_OUT_THAN_IN → more-out-than-in, as addresses have it. */
const slugOf = (check: CheckName): string => check.toLowerCase().replaceAll("_", "-");

export const checkPath = (stream: string, check: CheckName): string => `/checks/${stream}/${slugOf(check)}`;

const names: Readonly<Record<CheckName, true>> = {
  MORE_OUT_THAN_IN: true,
  PAID_WITHOUT_COMMITMENT: true,
  RECEIPT_WITHOUT_DISBURSEMENT: true,
  PARTS_OVER_WHOLE: true,
  SHARES_NOT_WHOLE: true,
  VALUE_DIFFERS: true,
  DUPLICATE: true,
  FUTURE_DATE: true,
  STALE_PLEDGE: true,
  CORRECTED: true,
  CORRECTED_AGAIN: true,
};

const isCheckName = (text: string): text is CheckName => text in names;

/** Undefined where an address names no check. */
export function checkOf(slug: string): CheckName | undefined {
  const name = slug.toUpperCase().replaceAll("-", "_");
  return isCheckName(name) ? name : undefined;
}

/** Correcting is no fault. */
export const isNoFault = (check: CheckName): boolean => check === "CORRECTED";
