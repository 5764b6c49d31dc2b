import type { CheckFindingPartsFragment as Finding } from "../../generated/graphql.ts";
import { difference } from "../../lib/decimal.ts";
import type { View } from "../../lib/view.ts";
import { checkWords } from "./words.ts";

type Said = Pick<Finding, "check" | "expected" | "found" | "unit" | "year" | "topic" | "day"> & { readonly date: string | null };

/** What was found, in a sentence with the exact figures that clash. */
export function FoundSentence({ view, said }: { readonly view: View; readonly said: Said }) {
  const { formats, locale, t } = view;
  const words = checkWords(locale);
  const { check, expected, found, unit, year, topic, day, date } = said;
  const amount = (value: string | null) => {
    if (value === null) return t("words.unknown");
    return unit === "%" || unit === null ? `${formats.amountExact(value)} %` : formats.moneyExact(value, unit);
  };
  return words.rich(`checks.${check}.found`, {
    b: (chunks) => (
      <strong>
        <bdi>{chunks}</bdi>
      </strong>
    ),
    expected: amount(expected),
    found: amount(found),
    difference: expected === null || found === null ? "" : amount(difference(found, expected)),
    year: String(year ?? ""),
    topic: topic ?? "",
    count: Number(found ?? 0),
    date: formats.date(day ?? date ?? "1970-01-01"),
  });
}
