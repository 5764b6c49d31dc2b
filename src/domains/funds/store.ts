import type { StagedLogs } from "../../kernel/ledger.ts";
import { toMinorUnits } from "../../kernel/money.ts";
import { blockDay } from "../../kernel/stream-course.ts";
import type { Tokens } from "../../kernel/token.ts";
import type { Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { CopyWriter } from "../../store/copy-writer.ts";
import { copyFlags } from "../../store/flags.ts";
import { setMisplacedAside } from "../../store/misplaced-logs.ts";
import { placeColumns, writePlace } from "../../store/record-columns.ts";
import { deleteAbove, getStreamStates, insertDeclared, insertStreamHeads, rollBackStreams } from "../../store/streams.ts";
import { addRecords, takeBackRecords } from "../counted-records.ts";
import type { DomainWriter } from "../domain.ts";
import { addPropertyCounts, takePropertyCounts } from "./boundary/kept-counts.ts";
import { decodeFundLog } from "./decode.ts";
import type { FlowRecorded, FundEvent } from "./events.ts";
import { followFunds } from "./facts.ts";
import { areCounted, countAbove, judgeTouched } from "./integrity/store.ts";
import { judgeMatches, touchedCodes } from "./links/kept-matches.ts";
import { writeMentions } from "./links/mentions.ts";
import { type FlowProperty, parseProperties } from "./properties.ts";
import { expandTransfers } from "./tokens/expand.ts";
import { rollBackTokens, writeTokens } from "./tokens/store.ts";
import { decodeTransfer, type TokenTransfer } from "./tokens/transfers.ts";
import { toldEnds } from "./told-ends.ts";
import { countedFlows } from "./write-totals.ts";

const domain = "funds";

class StagedFunds implements StagedLogs {
  readonly domain = domain;
  readonly events: readonly FundEvent[];
  readonly transfers: readonly TokenTransfer[];

  constructor(events: readonly FundEvent[], transfers: readonly TokenTransfer[]) {
    this.events = events;
    this.transfers = transfers;
  }
}

/** @param tokens whose transfers are flows too */
export const fundsWriter = (tokens: Tokens): DomainWriter => ({
  read: (logs) =>
    new StagedFunds(
      logs.map(decodeFundLog).filter((event) => event !== undefined),
      logs.map((log) => decodeTransfer(log, tokens)).filter((transfer) => transfer !== undefined),
    ),

  async write(tx, staged, blocks) {
    const own = staged.filter((logs) => logs instanceof StagedFunds);
    const read = own.flatMap((logs) => logs.events);
    const transfers = own.flatMap((logs) => logs.transfers);
    const [first] = [...read, ...transfers];
    if (first === undefined) return;
    const { chainId } = first;
    const before = await getStreamStates(tx, chainId, [...new Set([...read, ...transfers].map((event) => event.streamId))]);
    const said = await setMisplacedAside(tx, domain, read, before, blocks);
    const dayOf = blockDay(blocks);
    const expanded = await expandTransfers(tx, transfers, before, dayOf);
    const events = [...said, ...expanded.events];
    const { heads, flags } = followFunds(events, before, dayOf);
    const flows = events.filter((event) => event.type === "flow-recorded");

    await writeDeclarations(tx, events);
    await copyRows(tx, "fund_flows", flowColumns, flows, writeFlow);
    await copyFlags(tx, "fund_flags", flags);
    await copyRows(tx, "fund_properties", propertyColumns, flows.flatMap(propertiesOf), writeProperty);
    await insertStreamHeads(tx, heads);
    await addRecords(tx, countedFlows, chainId, flows);
    await writeTokens(tx, transfers, expanded);
    const [oldest] = flows;
    if (oldest !== undefined) {
      await addPropertyCounts(tx, chainId, oldest.blockNumber - 1);
      await writeMentions(tx, chainId, oldest.blockNumber - 1);
      const above = (await areCounted(tx, chainId)) ? oldest.blockNumber - 1 : -1;
      await judgeTouched(tx, await countAbove(tx, chainId, above, true));
      await judgeMatches(tx, await touchedCodes(tx, chainId, oldest.blockNumber - 1));
    }
  },

  async rollBack(tx, chainId, block) {
    const touched = (await areCounted(tx, chainId)) ? await countAbove(tx, chainId, block, false) : undefined;
    const codes = await touchedCodes(tx, chainId, block);
    await takeBackRecords(tx, countedFlows, chainId, block);
    await takePropertyCounts(tx, chainId, block);
    await deleteAbove(
      tx,
      ["fund_flows", "fund_corrections", "fund_flags", "fund_properties", "fund_mentions", "programmes"],
      chainId,
      block,
    );
    if (touched !== undefined) await judgeTouched(tx, touched);
    await judgeMatches(tx, codes);
    await rollBackTokens(tx, chainId, block);
    await rollBackStreams(tx, domain, chainId, block);
  },
});

async function writeDeclarations(tx: Transaction, events: readonly FundEvent[]): Promise<void> {
  await insertDeclared(
    tx,
    domain,
    events.filter((event) => event.type === "stream-opened"),
    events.filter((event) => event.type === "source-declared"),
  );
  await copyRows(
    tx,
    "programmes",
    ["chain_id", "contract", "number", "stream_id", "ref", "title", "block_number", "log_index"],
    events.filter((event) => event.type === "programme-declared"),
    (out, { chainId, contract, number, streamId, ref, title, blockNumber, logIndex }) => {
      out.bigint(chainId);
      out.hex(contract);
      out.integer(number);
      out.text(streamId);
      out.text(ref);
      out.text(title);
      out.bigint(blockNumber);
      out.integer(logIndex);
    },
  );
}

const flowColumns = [
  ...placeColumns,
  "kind",
  "year",
  "country",
  "currency",
  "amount",
  "usd",
  "value_date",
  "rate_date",
  "provider",
  "receiver",
  "programme",
  "parent_stream_id",
  "parent_seq",
  "corrects",
  "ref",
  "title",
  "sector",
  "properties",
  "record_hash",
  "from_told",
  "to_told",
];

function writeFlow(out: CopyWriter, flow: FlowRecorded): void {
  writePlace(out, flow);
  out.text(flow.kind);
  out.integer(flow.year);
  out.text(flow.country);
  out.text(flow.currency);
  out.numeric(flow.amount, flow.decimals);
  out.numeric(flow.usdCents, 2);
  out.date(flow.valueDate);
  out.date(flow.rateDate);
  out.integer(flow.provider);
  out.integer(flow.receiver);
  out.integer(flow.programme);
  out.text(flow.parentStreamId);
  out.bigint(flow.parentSeq);
  out.bigint(flow.corrects);
  out.text(flow.ref);
  out.text(flow.title);
  out.text(flow.sector);
  out.text(flow.properties);
  out.hex(flow.recordHash);
  const { from, to } = toldEnds(flow);
  out.text(from);
  out.text(to);
}

interface PropertyOfFlow extends FlowProperty {
  readonly flow: FlowRecorded;
}

function propertiesOf(flow: FlowRecorded): readonly PropertyOfFlow[] {
  if (flow.properties === "") return [];
  return (parseProperties(flow.properties) ?? []).map((property) => ({ ...property, flow }));
}

const propertyColumns = ["chain_id", "stream_id", "seq", "side", "dimension", "code", "share", "block_number"];

function writeProperty(out: CopyWriter, { flow, side, dimension, code, share }: PropertyOfFlow): void {
  const decimals = share?.split(".")[1]?.length ?? 0;
  out.bigint(flow.chainId);
  out.text(flow.streamId);
  out.bigint(flow.seq);
  out.text(side);
  out.text(dimension);
  out.text(code);
  out.numeric(share === null ? null : toMinorUnits(share, decimals), decimals);
  out.bigint(flow.blockNumber);
}
