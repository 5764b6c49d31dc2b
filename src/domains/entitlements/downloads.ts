import type { EntitlementDimension, QueryEntitlementTotalsArgs } from "../../generated/graphql.ts";
import { fromMinorUnits } from "../../kernel/money.ts";
import type { Cell, Download, EntityValue, OpenDownload, Pin, Question } from "../domain.ts";
import { countryCells } from "../download-cells.ts";
import { getBook } from "./book.ts";
import { readFilter } from "./filter.ts";
import { programmeId } from "./programmes.ts";
import { type EntitlementTotal, getTotals } from "./totals.ts";

/** Columns of what a sum is grouped by; only those grouped by are in the file. */
const dimensionColumns: Readonly<Record<EntitlementDimension, readonly string[]>> = {
  COUNTRY: ["country", "country_name"],
  PLACE: ["place", "place_country"],
  PERIOD: ["period_from", "period_to"],
  PROGRAMME: ["programme"],
  ROUND: ["round"],
};

const figureColumns = [
  "rounds",
  "cancelled_rounds",
  "entitled",
  "due",
  "claimed",
  "paid",
  "outstanding",
  "outstanding_amount",
  "claimed_at_least",
  "paid_at_least",
  "withheld",
  "withheld_at_most",
];

const originColumns = ["source", "publisher_stream", "licence", "as_of_block", "as_of_block_hash", "notice"];

export const totalsDownload: Download = {
  name: "entitlement-totals",
  field: "entitlementTotals",
  async open(question: Question, { filter, groupBy = [] }: QueryEntitlementTotalsArgs, pin: Pin): Promise<OpenDownload> {
    const dimensions = [...new Set(groupBy)];
    const book = await getBook(question, pin);
    const wishes = await readFilter(filter, async () => [...new Set(book.rounds.map(({ country }) => country))]);
    const totals = getTotals(book, wishes, dimensions, pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(totals.map((total) => cellsOf(question, total, dimensions, block)));
    }
    const columns = [
      "stream",
      "unit",
      ...dimensions.flatMap((dimension) => dimensionColumns[dimension]),
      ...figureColumns,
      ...originColumns,
    ];
    return { columns, count: totals.length, rows: rows() };
  },
};

async function cellsOf(
  question: Question,
  total: EntitlementTotal,
  dimensions: readonly EntitlementDimension[],
  block: EntityValue<"NewestBlock"> | null,
): Promise<readonly Cell[]> {
  const stream = await question.linked("Stream", total.streamId, total.pin);
  const { figures, decimals } = total;
  const { entitled, due, claimed, paid, withheld } = figures;
  const whole = withheld === 0;
  const amount = (units: bigint) => fromMinorUnits(units, decimals);
  return [
    total.streamId,
    total.unit,
    ...dimensions.flatMap((dimension) => dimensionCells(total, dimension)),
    total.rounds,
    total.cancelledRounds,
    entitled,
    amount(due),
    whole ? claimed : null,
    whole ? amount(paid) : null,
    whole ? entitled - claimed : null,
    whole ? amount(due - paid) : null,
    claimed,
    amount(paid),
    whole ? null : "FEWER_THAN_TEN",
    whole ? null : withheld,
    stream.title,
    stream.source,
    stream.licence,
    block?.number ?? null,
    block?.hash ?? null,
    stream.sample ? "Sample data: invented figures" : null,
  ];
}

function dimensionCells(total: EntitlementTotal, dimension: EntitlementDimension): readonly Cell[] {
  switch (dimension) {
    case "COUNTRY":
      return countryCells(total.countryCode);
    case "PLACE":
      return [total.place ?? null, total.countryCode ?? null];
    case "PERIOD":
      return [total.periodFrom ?? null, total.periodTo ?? null];
    case "PROGRAMME":
      return [total.programmeNumber === undefined ? null : programmeId(total.streamId, total.programmeNumber)];
    case "ROUND":
      return [total.round?.id ?? null];
  }
}
