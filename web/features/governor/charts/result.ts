import { isolate } from "../../../charts/bidi.ts";
import type { BarsState, Row } from "../../../charts/state.ts";
import type { Colour } from "../../../charts/theme.ts";
import type { ChartProposalFragment, GovernorOption } from "../../../generated/graphql.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address } from "../../../lib/address.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isProven } from "../proven.ts";
import { inOrder, trimmed } from "../weight.ts";
import { governorWords } from "../words.ts";

/** As in every ballot. */
const colours: Readonly<Record<GovernorOption, Colour>> = { FOR: "cat-1", AGAINST: "cat-2", ABSTAIN: "cat-6" };
/** A title may be a page long: a chart says its beginning, its page all of it. */
const longest = 140;

/** What a proposal's logged votes add up to, in weight; null where nobody has voted. */
export function resultState(locale: Locale, proposal: ChartProposalFragment, pinned: boolean): BarsState | null {
  const words = governorWords(locale);
  const { block, governor, findings, choices } = proposal;
  if (block === null || choices.every(({ weight }) => Number(weight) === 0)) return null;
  const rows = inOrder(choices).map(({ option, weight }): Row => {
    const value = trimmed(weight);
    const label = words(`options.${option}`);
    return { key: option, label, value, records: 1, unknown: 0, link: null, grouped: 1, colour: colours[option] };
  });
  const { amountExact } = formatsOf(locale);
  const parts = rows.map(({ label, value }) => `${label} ${amountExact(value ?? "0")}`).join(" · ");
  const { title } = proposal;
  const short = title.length <= longest ? title : `${title.slice(0, title.lastIndexOf(" ", longest)).trimEnd()} …`;
  return {
    name: "proposal-result",
    query: { proposal: proposal.id },
    locale,
    title: words("chart.title", { parts, count: proposal.voters }),
    subtitle: isolate(short, locale),
    currency: "",
    measure: { key: "weight", short: "", long: words("chart.weight") },
    countsAlone: true,
    notes: findings.map(({ kind }) => `${words(`findings.${kind}`)}.`),
    credit: {
      stream: governor.id,
      // Whoever wants to look it up elsewhere finds it by its address.
      source: governor.contract,
      attribution: governor.name,
      licence: words("licence"),
      // A contract is read as it stands: its votes speak up to the block.
      dataDate: block.time.slice(0, 10),
    },
    block,
    pinned,
    sample: false,
    proof: isProven(proposal) ? "PROVEN_TOTAL" : null,
    page: address(locale, `/proposals/${proposal.id}`, {}),
    kind: "bars",
    dimension: { key: "option", label: words("weights.option") },
    rows,
    total: null,
  };
}
