import type { QueryCarbonBatchesArgs, QueryCarbonEventsArgs } from "../../../generated/graphql.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import { toHex } from "../../../store/bytes.ts";
import type { Cell, Download, Pin, Question } from "../../domain.ts";
import { type Batch, readBatchId } from "./batch.ts";
import { checksOf } from "./checks.ts";
import { circulatingOf } from "./circulating.ts";
import { addUp, yearsByKey } from "./figures.ts";
import { getLife } from "./life.ts";
import { batchesByKey, getBatches, readFilter, serialsByKey } from "./lists.ts";

async function batchCells(question: Question, batch: Batch, pin: Pin): Promise<readonly Cell[]> {
  const { key, row } = batch;
  const [years, circulating, serials, checks] = await Promise.all([
    yearsByKey.get(question, key, pin),
    circulatingOf(question, batch),
    serialsByKey.get(question, key, pin),
    checksOf(question, batch),
  ]);
  const sums = addUp(years);
  return [
    batch.id,
    key.chainId,
    toHex(row.contract),
    row.standard === "erc20" ? null : row.token_id,
    row.name,
    row.registry,
    row.project_ref,
    row.project_name,
    row.vintage,
    serials.map(({ block, first, last }) => `${block}-${first} to ${last}`).join("; ") || null,
    row.credits_per_token,
    ...[sums.minted, sums.retired, sums.cancelled, sums.burned, sums.unbacked].map((units) => batch.wholeTokens(units)),
    circulating === null ? null : batch.wholeTokens(circulating),
    ...checks.map(({ verdict }) => verdict),
  ];
}

export const batchesDownload: Download = {
  name: "carbon-batches",
  field: "carbonBatches",
  async open(question: Question, { filter }: QueryCarbonBatchesArgs, pin: Pin) {
    const { nodes } = await getBatches(question, readFilter(filter), null, null, pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(nodes.map((batch) => batchCells(question, batch, pin)));
    }
    const columns = [
      ...["id", "chain_id", "contract", "token_id", "name", "registry", "project_reference", "project_name", "vintage", "serials"],
      ...["credits_per_token", "minted", "retired", "cancelled", "burned", "unbacked", "circulating"],
      ...["retired_yet_circulating", "retired_in_both", "issued_twice", "retired_without_burn", "supply_differs"],
    ];
    return { columns, count: nodes.length, rows: rows() };
  },
};

export const eventsDownload: Download = {
  name: "carbon-events",
  field: "carbonEvents",
  async open(question: Question, { batch: id, kind }: QueryCarbonEventsArgs, pin: Pin) {
    const key = readBatchId(id);
    const batch = key === null ? null : await batchesByKey.get(question, key, pin);
    if (batch === null) throw new RequestError("UNKNOWN_RECORD", `There is no batch ${JSON.stringify(id.slice(0, 140))}.`);
    const { nodes } = await getLife(question, batch, kind ?? null, null, null);
    async function* rows(of: Batch): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(
        nodes.map(async (event): Promise<readonly Cell[]> => {
          const { hash } = await question.linked("Transaction", event.event, pin);
          const { tokens, credits } = of.amountOf(event.amount);
          const { blockNumber, logIndex } = event.event;
          return [
            of.id,
            event.kind,
            tokens,
            credits,
            event.from,
            event.to,
            event.beneficiary,
            event.nameWithheld,
            blockNumber,
            logIndex,
            hash,
          ];
        }),
      );
    }
    const columns = ["batch", "kind", "tokens", "credits", "from", "to", "beneficiary", "name_withheld", "block_number", "log_index"];
    return { columns: [...columns, "transaction_hash"], count: nodes.length, rows: rows(batch) };
  },
};
