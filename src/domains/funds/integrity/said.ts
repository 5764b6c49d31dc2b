import { type Said, say } from "../../sayings.ts";
import type { Finding } from "./findings.ts";

/** What was found, as key and values. */
export function saidOf({ check, streamId, year, expected, found, unit, topic, day, related }: Finding): Said {
  const amount = (text: string | null) => ({ text: text ?? "", unit: unit ?? "" });
  switch (check) {
    case "more_out_than_in":
      return say("FUNDS_MORE_OUT_THAN_IN", { year, found: amount(found), expected: amount(expected) });
    case "paid_without_commitment":
      return say("FUNDS_PAID_WITHOUT_COMMITMENT", {});
    case "receipt_without_disbursement":
      return say("FUNDS_RECEIPT_WITHOUT_DISBURSEMENT", {});
    case "parts_over_whole":
      return say("FUNDS_PARTS_OVER_WHOLE", { found: amount(found), expected: amount(expected) });
    case "shares_not_whole":
      return say("FUNDS_SHARES_NOT_WHOLE", { topic: topic ?? "", found: found ?? "" });
    case "value_differs":
      return say("FUNDS_VALUE_DIFFERS", { expected: amount(expected), found: amount(found) });
    case "duplicate":
      return say("FUNDS_DUPLICATE", { record: `${streamId}-${related}` });
    case "future_date":
      return say("FUNDS_FUTURE_DATE", {});
    case "stale_pledge":
      return say("FUNDS_STALE_PLEDGE", { day: day ?? "" });
    case "corrected":
      return say("FUNDS_CORRECTED", {});
    case "corrected_again":
      return say("FUNDS_CORRECTED_AGAIN", { times: found ?? "" });
    default:
      return check satisfies never;
  }
}
