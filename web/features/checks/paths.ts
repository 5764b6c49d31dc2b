import type { CheckName } from "../../generated/graphql.ts";

/** MORE_OUT_THAN_IN → more-out-than-in, as addresses have it. */
const slugOf = (check: string): string => check.toLowerCase().replaceAll("_", "-");

export const checkPath = (stream: string, check: string): string => `/checks/${stream}/${slugOf(check)}`;

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

/** more-out-than-in → MORE_OUT_THAN_IN, whatever the field. */
export const nameIn = (slug: string): string => slug.toUpperCase().replaceAll("-", "_");

/** Undefined where an address names no check of funds. */
export function checkOf(slug: string): CheckName | undefined {
  const name = nameIn(slug);
  return isCheckName(name) ? name : undefined;
}

/** Correcting is no fault. */
export const isNoFault = (check: string): boolean => check === "CORRECTED";
