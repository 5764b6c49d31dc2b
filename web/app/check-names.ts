import type { NameOf } from "../features/checks/IntegrityList.tsx";
import type { CheckedField } from "../generated/graphql.ts";
import type { Locale } from "../i18n/locales.ts";
import arBallots from "../messages/ballots/ar.json" with { type: "json" };
import enBallots from "../messages/ballots/en.json" with { type: "json" };
import arChecks from "../messages/checks/ar.json" with { type: "json" };
import enChecks from "../messages/checks/en.json" with { type: "json" };
import arCredits from "../messages/credits/ar.json" with { type: "json" };
import enCredits from "../messages/credits/en.json" with { type: "json" };
import arEmissions from "../messages/emissions/ar.json" with { type: "json" };
import enEmissions from "../messages/emissions/en.json" with { type: "json" };
import arTargets from "../messages/targets/ar.json" with { type: "json" };
import enTargets from "../messages/targets/en.json" with { type: "json" };

type Names = Readonly<Record<string, string>>;

const fundNames = (checks: (typeof enChecks)["checks"]): Names =>
  Object.fromEntries(Object.entries(checks).map(([check, { name }]) => [check, name]));

/** What each field calls its checks. */
const names: Readonly<Record<Locale, Readonly<Record<CheckedField, Names>>>> = {
  en: {
    FUNDS: fundNames(enChecks.checks),
    SUPPLIES: enChecks.supplies,
    ENTITLEMENTS: enChecks.entitlements,
    BALLOTS: enBallots.findings.kinds,
    EMISSIONS: { ...enEmissions.checks },
    TARGETS: enTargets.checks.names,
    CREDITS: { ...enCredits.flags, ...withoutNested(enCredits.checks) },
  },
  ar: {
    FUNDS: fundNames(arChecks.checks),
    SUPPLIES: arChecks.supplies,
    ENTITLEMENTS: arChecks.entitlements,
    BALLOTS: arBallots.findings.kinds,
    EMISSIONS: { ...arEmissions.checks },
    TARGETS: arTargets.checks.names,
    CREDITS: { ...arCredits.flags, ...withoutNested(arCredits.checks) },
  },
};

function withoutNested(words: Readonly<Record<string, string | object>>): Names {
  return Object.fromEntries(Object.entries(words).flatMap(([key, word]) => (typeof word === "string" ? [[key, word]] : [])));
}

/** What a check is called in a language; the field's own name where the language has none. */
export const checkNames =
  (locale: Locale): NameOf =>
  (field, check) =>
    names[locale][field][check] ?? check;
