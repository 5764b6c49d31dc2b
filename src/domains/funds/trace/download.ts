import type { QueryTraceArgs } from "../../../generated/graphql.ts";
import { countryOf } from "../../../kernel/country-code.ts";
import { chainOfStream } from "../../../kernel/ledger.ts";
import { fromMinorUnits } from "../../../kernel/money.ts";
import { recordName } from "../../../kernel/record-key.ts";
import type { Cell, Download, OpenDownload, Pin, Question } from "../../domain.ts";
import { originCells, originColumns } from "../../download-cells.ts";
import type { Node } from "./nodes.ts";
import { readMost } from "./read-most.ts";
import { readStart } from "./read-start.ts";
import { getTrace } from "./read-trace.ts";

const columns = [
  "hop",
  "from",
  "from_name",
  "from_unaccounted_usd",
  "to",
  "to_name",
  "to_unaccounted_usd",
  "basis",
  "usd",
  "whole_usd",
  "records",
  "unknown_usd",
  "record",
  "stream",
];

/** Every link of a trace, with what is unaccounted for at both of its ends. */
export const traceDownload: Download = {
  name: "trace",
  field: "trace",
  async open(question: Question, { from, direction = "FORWARD", most = 40 }: QueryTraceArgs, pin: Pin): Promise<OpenDownload> {
    const start = await readStart(question, from, pin);
    const { nodes, links } = await getTrace(question, start, direction, readMost(most), pin);
    const [source, block] = await Promise.all([
      question.linked("Stream", start.streamId, pin),
      question.entity("NewestBlock", "newest", pin),
    ]);
    const origin = originCells(source, block);
    const cellsOf = new Map(
      await Promise.all(nodes.map(async (node) => [node.id, await nodeCells(question, node, chainOfStream(start.streamId), pin)] as const)),
    );
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield links.map((link): readonly Cell[] => [
        link.position + 1,
        ...(cellsOf.get(link.from) ?? []),
        ...(cellsOf.get(link.to) ?? []),
        link.basis,
        fromMinorUnits(link.cents, 2),
        fromMinorUnits(link.whole, 2),
        link.records,
        link.unknown,
        link.record === null ? null : recordName(link.record),
        link.streamId,
        ...origin,
      ]);
    }
    return { columns: [...columns, ...originColumns], count: links.length, rows: rows() };
  },
};

/** Code, name, and what is unaccounted for. */
async function nodeCells(question: Question, { end, members, unaccounted }: Node, chainId: number, pin: Pin): Promise<readonly Cell[]> {
  const gap = unaccounted === null ? null : fromMinorUnits(unaccounted, 2);
  if (end === null) return [null, `${members} others`, gap];
  const code = end.slice(1);
  switch (end[0]) {
    case "o": {
      const { id, name } = await question.linked("Organisation", { chainId, number: Number(code) }, pin);
      return [id, name, gap];
    }
    case "c":
      return [code, countryOf(code).name, gap];
    case "p":
    case "w":
      return [code, code, gap];
    default:
      return [null, null, gap];
  }
}
