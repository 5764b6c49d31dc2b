import type { AsOf, RecordsFileQuery as Page } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { csvLine, csvText } from "../../lib/csv.ts";
import { readFlowOrder } from "../../lib/flow-order.ts";
import { flowFilter, readFlowSelection } from "../../lib/flow-selection.ts";
import { only, readPin, type Search } from "../../lib/pin.ts";
import { RecordsFileQuery } from "./records.query.ts";

const pageSize = 500;

const columns = [
  "id",
  "kind",
  "year",
  "date",
  "provider_id",
  "provider",
  "receiver_id",
  "receiver",
  "country",
  "country_name",
  "programme",
  "currency",
  "amount",
  "usd",
  "rate_date",
  "reference",
  "title",
  "sector",
  "flags",
  "corrected_by",
  "follows_from",
  "proof",
  "transaction",
  "stream",
  "source",
  "attribution",
  "licence",
  "as_of_block",
  "note",
];

/**
 * Every record that the list lets through, in its order, page by page, so that no number of them fills the memory. All
 * pages are of one block: the pin's, else the newest when the download began. A page that fails breaks the download
 * off, which the reader's browser reports: a shortened file never looks whole.
 */
export async function recordsCsv(search: Search): Promise<Answer<ReadableStream<Uint8Array>>> {
  const pin = readPin(search);
  if (pin === "malformed") return { ok: false, failure: { kind: "refused", code: "BAD_ARGUMENT", message: "block is no block number." } };
  const wanted = { filter: flowFilter(readFlowSelection(search)), orderBy: readFlowOrder(only(search, "order")), first: pageSize };
  const first = await ask(RecordsFileQuery, { ...wanted, after: null, asOf: pin });
  if (!first.ok) return first;
  const newest = first.data.meta.chains[0]?.indexedBlock?.number;
  const asOf: AsOf | null = pin ?? (newest === undefined ? null : { block: newest });
  const encoder = new TextEncoder();
  let page: Page | undefined = first.data;
  let head = csvLine(columns);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (page === undefined) return controller.close();
      controller.enqueue(encoder.encode(head + page.flows.nodes.map((flow) => line(flow, asOf?.block ?? null)).join("")));
      head = "";
      const { hasNextPage, endCursor } = page.flows.pageInfo;
      if (!hasNextPage) {
        page = undefined;
        return;
      }
      const next = await ask(RecordsFileQuery, { ...wanted, after: endCursor, asOf });
      if (!next.ok) return controller.error(new Error(`The download broke off: ${JSON.stringify(next.failure)}`));
      page = next.data;
    },
  });
  return { ok: true, data: stream };
}

function line(flow: Page["flows"]["nodes"][number], asOf: number | null): string {
  const { stream } = flow.fact;
  return csvLine([
    flow.id,
    flow.kind,
    flow.year,
    flow.date,
    flow.provider?.id ?? null,
    flow.provider && csvText(flow.provider.name),
    flow.receiver?.id ?? null,
    flow.receiver && csvText(flow.receiver.name),
    flow.country?.code ?? null,
    flow.country && csvText(flow.country.name),
    flow.programme && csvText(flow.programme.title),
    flow.currency,
    flow.amount,
    flow.usd,
    flow.rateDate,
    csvText(flow.reference),
    csvText(flow.title),
    csvText(flow.sector),
    flow.flags.map(({ check }) => check).join(" "),
    flow.correctedBy?.id ?? null,
    flow.parent?.id ?? null,
    flow.fact.label,
    flow.fact.transaction.hash,
    stream.id,
    stream.source,
    csvText(stream.attribution),
    csvText(stream.licence),
    asOf,
    stream.sample ? "Sample data: invented figures" : "",
  ]);
}
