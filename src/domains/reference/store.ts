import type { StagedLogs } from "../../kernel/ledger.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { setMisplacedAside } from "../../store/misplaced-logs.ts";
import { deleteAbove, getStreamStates, insertDeclared, insertStreamHeads, rollBackStreams } from "../../store/streams.ts";
import type { DomainWriter } from "../domain.ts";
import { decodeReferenceLog } from "./decode.ts";
import type { FigureRecorded, ReferenceEvent } from "./events.ts";
import { followReference } from "./facts.ts";

const domain = "reference";

class StagedReference implements StagedLogs {
  readonly domain = domain;
  readonly events: readonly ReferenceEvent[];

  constructor(events: readonly ReferenceEvent[]) {
    this.events = events;
  }
}

export const referenceWriter: DomainWriter = {
  read: (logs) => new StagedReference(logs.map(decodeReferenceLog).filter((event) => event !== undefined)),

  async write(tx, staged, blocks) {
    const read = staged.flatMap((logs) => (logs instanceof StagedReference ? logs.events : []));
    const [first] = read;
    if (first === undefined) return;
    const before = await getStreamStates(tx, first.chainId, [...new Set(read.map((event) => event.streamId))]);
    const events = await setMisplacedAside(tx, domain, read, before, blocks);
    const heads = followReference(events, before);
    await insertDeclared(
      tx,
      domain,
      events.filter((event) => event.type === "stream-opened"),
      events.filter((event) => event.type === "source-declared"),
    );
    const figures = events.filter((event) => event.type === "figure-recorded");
    await copyRows(tx, "reference_figures", columns, figures, writeFigure);
    await insertStreamHeads(tx, heads);
  },

  async rollBack(tx, chainId, block) {
    await deleteAbove(tx, ["reference_figures"], chainId, block);
    await rollBackStreams(tx, domain, chainId, block);
  },
};

const columns = [
  "chain_id",
  "block_number",
  "log_index",
  "record_index",
  "tx_index",
  "stream_id",
  "seq",
  "measure",
  "country",
  "year",
  "value",
  "decimals",
  "currency",
  "prices",
  "price_year",
  "conversion",
  "corrects",
  "ref",
  "edition",
  "record_hash",
];

function writeFigure(out: CopyWriter, figure: FigureRecorded): void {
  out.bigint(figure.chainId);
  out.bigint(figure.blockNumber);
  out.integer(figure.logIndex);
  out.integer(0);
  out.integer(figure.transactionIndex);
  out.text(figure.streamId);
  out.bigint(figure.seq);
  out.text(figure.measure);
  out.text(figure.country);
  out.integer(figure.year);
  out.numeric(figure.value, figure.decimals);
  out.integer(figure.decimals);
  out.text(figure.currency);
  out.text(figure.prices);
  out.integer(figure.priceYear);
  out.text(figure.conversion);
  out.bigint(figure.corrects);
  out.text(figure.ref);
  out.text(figure.edition);
  out.hex(figure.recordHash);
}
