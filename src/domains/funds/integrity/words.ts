import type { Finding } from "./findings.ts";
import type { CheckName } from "./names.ts";

interface Words {
  readonly title: string;
  readonly meaning: string;
  /** What is missing for those that could not be judged. */
  readonly unknown: string;
}

/** What the checks say of themselves. They speak of what a source records, never of what happened outside of it. */
export const wordsOf: Readonly<Record<CheckName, Words>> = {
  more_out_than_in: {
    title: "More out than in",
    meaning:
      "For each year in which an organisation gave: whether all that it gave up to then is more than all that this source records as coming in by then. Commitments and payments count, and the same money once. Money from before the source begins, or from outside of what it covers, is not in it: a finding is a question to the source, not a proof that money is missing.",
    unknown: "The source records nothing coming in, or amounts without a value in US dollars, or several organisations at one end.",
  },
  paid_without_commitment: {
    title: "Paid without a commitment",
    meaning:
      "A payment or receipt for which no commitment is recorded among the records that it follows from. Told only of sources at least half of whose payments follow from a commitment: others leave the link out as a rule.",
    unknown: "The source does not say for most of its payments which commitment they follow from.",
  },
  receipt_without_disbursement: {
    title: "Received without a payment",
    meaning:
      "A receipt for which no payment is recorded among the records that it follows from. Told only of sources at least half of whose receipts follow from a payment.",
    unknown: "The source does not say for most of its receipts which payment they follow from.",
  },
  parts_over_whole: {
    title: "Parts come to more than the whole",
    meaning:
      "What follows from a record comes to more than the record itself. Compared in the record's own currency; commitments, payments and receipts each by themselves, as they tell of the same money. Up to one unit of the currency, or a hundredth of a percent, is taken as rounding. More may have been paid than was agreed, or a part may belong elsewhere.",
    unknown: "Amounts are in several currencies, or the record's amount is what is left of it beside its parts.",
  },
  shares_not_whole: {
    title: "Shares that are not 100 percent",
    meaning:
      "The shares that a source gives of one record, as of sectors or places, add up to more or less than 100 percent. Rounding by a hundredth of a percent each is let pass. Codes of which each has the whole are no shares.",
    unknown: "",
  },
  value_differs: {
    title: "Dollars worth another amount of dollars",
    meaning: "An amount in US dollars has another amount as its value in US dollars: one of the two, or the currency, is not right.",
    unknown: "The record has no value in US dollars.",
  },
  duplicate: {
    title: "Said twice",
    meaning:
      "A record says the same as an earlier one of its stream: kind, both ends, amount, currency, date and reference. Both count in totals.",
    unknown: "",
  },
  future_date: {
    title: "Dated in the future",
    meaning: "A record is dated after the day up to which its source file speaks, or after the day on which it was written to the ledger.",
    unknown: "The record has no date.",
  },
  stale_pledge: {
    title: "Pledges that nothing followed",
    meaning:
      "No commitment, payment, receipt or write-off is recorded that follows from the pledge, 12 months after its date and after the end of the year that it is for, as of the day up to which the source speaks.",
    unknown: "The source does not say up to which day it speaks, or does not link most of its pledges to what followed.",
  },
  corrected: {
    title: "Corrected",
    meaning:
      "A record that replaced an older one. The older one stays citable and counts in no total. Correcting is what a careful source does.",
    unknown: "",
  },
  corrected_again: {
    title: "Corrected more than once",
    meaning: "A record that was replaced at least twice.",
    unknown: "",
  },
};

/** What was found, in a sentence. Amounts as exact decimals. */
export function detailOf({ check, year, expected, found, unit, topic, day }: Finding): string {
  switch (check) {
    case "more_out_than_in":
      return `Up to ${year}, this source records ${unit} ${found} going out and ${unit} ${expected} coming in.`;
    case "paid_without_commitment":
      return "No commitment is recorded in this source that this payment follows from.";
    case "receipt_without_disbursement":
      return "No payment is recorded in this source that this receipt follows from.";
    case "parts_over_whole":
      return `What follows from it comes to ${unit} ${found}; it says ${unit} ${expected} itself.`;
    case "shares_not_whole":
      return `The shares of ${topic} add up to ${found} percent.`;
    case "value_differs":
      return `The amount is ${unit} ${expected}; its value is given as ${unit} ${found}.`;
    case "duplicate":
      return "It says the same as an earlier record.";
    case "future_date":
      return "Dated after the day up to which its source speaks, or after it was written to the ledger.";
    case "stale_pledge":
      return `Nothing is recorded in this source that follows from this pledge; its age counts from ${day}.`;
    case "corrected":
      return "It replaced an older record.";
    case "corrected_again":
      return `It was corrected ${found} times.`;
    default:
      return check satisfies never;
  }
}
