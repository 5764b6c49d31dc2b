import "./entitlements.css";
import type { Metadata } from "next";
import type { EntitlementRoundRowFragment } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { Page } from "../../ui/Page.tsx";
import type { CheckRound } from "./check-own.ts";
import { EntitlementCheckQuery } from "./entitlements.query.ts";
import { PrivateCheck } from "./PrivateCheck.tsx";
import { checkMessages, entitlementWords, periodIn } from "./words.ts";

/** Codes of invented people, by which the sample can be tried; src/domains/entitlements/publish/sample.ts makes them. */
const sampleCodes = ["YWHF-94TG-ZF6X-A9VA-ZNAB-VZEK-QTWG", "ASE0-4PCM-PE8A-WQ27-QGW7-S0HJ-9B30"];

/** In the order of the contract's enums, from 1. */
const sectors = [
  "FOOD_SECURITY",
  "HEALTH",
  "NUTRITION",
  "WATER_SANITATION_HYGIENE",
  "SHELTER",
  "EDUCATION",
  "PROTECTION",
  "LIVELIHOODS",
  "MULTI_SECTOR",
];
const modalities = ["CASH", "VOUCHER", "IN_KIND"];

export async function describeCheck({ view }: PageRequest): Promise<Metadata> {
  const words = entitlementWords(view.locale);
  return pageMetadata(view, "/entitlements/check", {}, words("check.title"), words("check.description"));
}

/** Where a person checks their own entitlement, with a code that does not leave their device. */
export async function CheckPage({ request }: { readonly request: PageRequest }) {
  const { view, search } = request;
  const words = entitlementWords(view.locale);
  const path = "/entitlements/check";
  return answered(request, path, {}, await ask(EntitlementCheckQuery, {}), ({ meta, entitlementRounds: { nodes } }) => {
    const chosen = nodes.find(({ id }) => id === only(search, "round"))?.id;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/entitlements")}>{words("name")}</a>
        </p>
        <h1>{words("check.title")}</h1>
        <p className="lead prose">{words("check.lead")}</p>
        {nodes.length === 0 ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <noscript>
              <p className="callout">{words("check.noScript")}</p>
            </noscript>
            {nodes.some(({ stream }) => stream.sample) && (
              <div className="callout">
                <p>{words("check.sample")}</p>
                <ul>
                  {sampleCodes.map((code) => (
                    <li key={code} className="code" dir="ltr">
                      {code}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <PrivateCheck
              rounds={nodes.map((round) => toRound(view, round))}
              chosen={chosen}
              words={checkMessages(view.locale)}
              units={Object.fromEntries(
                (["KGM", "LTR", "SET"] as const).map((unit) => [unit, words(`units.${unit}`, { amount: "{amount}" })]),
              )}
            />
          </>
        )}
        <section className="prose" aria-labelledby="how">
          <h2 id="how">{words("check.how")}</h2>
          <p>{words("check.howText")}</p>
          <p>{words("check.privacyTip")}</p>
        </section>
      </Page>
    );
  });
}

function toRound(view: View, round: EntitlementRoundRowFragment): CheckRound {
  const words = entitlementWords(view.locale);
  const { id, country, sector, modality, programme, periodFrom, periodTo, unit, decimals, bucketBits, stream, fact } = round;
  const day = (text: string) => Number(text.replaceAll("-", ""));
  const kind = `${words(`sectors.${sector}`)}, ${words(`modalities.${modality}`)}`;
  return {
    id,
    label: `${placeName(view.locale, country)} · ${kind} · ${periodIn(view, periodFrom, periodTo)} · ${words("programme", { number: programme.number })}`,
    terms: {
      country: country.code,
      sector: sectors.indexOf(sector) + 1,
      modality: modalities.indexOf(modality) + 1,
      programme: programme.number,
      periodFrom: day(periodFrom),
      periodTo: day(periodTo),
      unit,
      decimals,
    },
    bucketBits,
    stream: stream.number,
    seq: fact.seq,
  };
}
