import type { ChartFrame } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address } from "../../../lib/address.ts";
import type { CreditScene } from "../ask-credits.ts";
import { type CreditSelection, selectionQuery } from "../selection.ts";
import { creditsWords } from "../words.ts";

interface Framed {
  readonly locale: Locale;
  readonly stream: NonNullable<CreditScene["stream"]>;
  readonly selection: CreditSelection;
  readonly pinned: boolean;
}

type Shared = Pick<ChartFrame, "query" | "locale" | "currency" | "measure" | "credit" | "pinned" | "sample" | "page">;

/** What every chart of credits says of itself. */
export function frameOf({ locale, stream, selection, pinned }: Framed): Shared {
  const words = creditsWords(locale);
  // What the list of records is narrowed to changes no chart.
  const { kind, year, receiver, ...projects } = selection;
  const query = selectionQuery(projects);
  return {
    locale,
    query: Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))),
    currency: "",
    measure: { key: "credits", short: words("short"), long: words("unit") },
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    pinned,
    sample: stream.sample,
    page: address(locale, "/credits", query),
  };
}
