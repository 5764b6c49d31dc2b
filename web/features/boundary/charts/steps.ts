import type { BarsState, Row } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address, type Query } from "../../../lib/address.ts";
import { difference } from "../../../lib/decimal.ts";
import { formatsOf } from "../../../lib/format.ts";
import type { BoundaryScene } from "../ask-boundary.ts";
import { boundaryQuery, type RecordsOfBoundary, recordsQuery } from "../boundary-selection.ts";
import { stepsOf } from "../steps.ts";
import { boundaryWords } from "../words.ts";

/** From everything added up, step by step, to what is counted: each bar begins where the one before it ends. */
export function stepsState(locale: Locale, scene: BoundaryScene, pinned: boolean): BarsState | null {
  const { figures, stream, selection, what } = scene;
  if (figures === null || stream === undefined || figures.block === null) return null;
  const words = boundaryWords(locale);
  const formats = formatsOf(locale);
  const link = (behind: RecordsOfBoundary): Row["link"] => ({
    to: "page",
    path: "/boundary/records",
    query: texts(recordsQuery(selection, behind)),
  });
  const { all, out, counted } = stepsOf(figures);
  let left: string = all.usd;
  const rows: Row[] = [
    { key: "gross", label: words("chart.gross"), value: all.usd, records: all.records, unknown: all.unknownUsd, grouped: 1, link: null },
    ...out.map(({ treatment, direction, usd, records, unknownUsd }): Row => {
      left = difference(left, usd);
      const behind = { direction, treatment: treatment === "OUTSIDE_SHARE" ? ("COUNTED" as const) : treatment };
      const label = words("chart.less", { what: words(`treatment.${treatment}.short`) });
      return { key: treatment, label, value: usd, from: left, records, unknown: unknownUsd, grouped: 1, link: link(behind) };
    }),
    {
      key: "counted",
      label: words("chart.counted"),
      value: counted?.usd ?? "0",
      records: counted?.records ?? 0,
      unknown: counted?.unknownUsd ?? 0,
      grouped: 1,
      link: counted === undefined ? null : link({ direction: "INCOMING", treatment: "COUNTED" }),
    },
  ];
  const { block } = figures;
  return {
    kind: "bars",
    name: "boundary-steps",
    query: texts(boundaryQuery(selection)),
    locale,
    title: words("chart.title", {
      gross: formats.moneyRounded(all.usd, "USD"),
      counted: formats.moneyRounded(counted?.usd ?? "0", "USD"),
    }),
    subtitle: words("chart.subtitle", { what }),
    currency: "USD",
    notes: [words("chart.note")],
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    block,
    pinned,
    sample: stream.sample,
    proof: stream.label,
    page: address(locale, "/boundary", boundaryQuery(selection)),
    dimension: { key: "step", label: words("steps.reason") },
    rows,
    total: null,
  };
}

function texts(query: Query): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]])),
  );
}
