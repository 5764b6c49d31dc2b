import type { QueryBoundaryArgs } from "../../../generated/graphql.ts";
import type { Cell, Download, OpenDownload, Pin, Question } from "../../domain.ts";
import { originCells, originColumns } from "../../download-cells.ts";
import { getGroups } from "./groups.ts";
import { readBoundary } from "./read-boundary.ts";

const columns = [
  "direction",
  "treatment",
  "kind",
  "contribution",
  "flow_type",
  "currency",
  "records",
  "unknown_usd",
  "usd",
  "usd_inside",
  "amount",
  "amount_inside",
  "stream",
];

/** What every figure of a boundary is a sum of, as a table. */
export const boundaryDownload: Download = {
  name: "boundary",
  field: "boundary",
  async open(question: Question, { stream, boundary }: QueryBoundaryArgs, pin: Pin): Promise<OpenDownload> {
    const drawn = await readBoundary(question, stream, boundary, pin);
    const groups = await getGroups(question, drawn, pin);
    const [source, block] = await Promise.all([
      question.linked("Stream", drawn.streamId, pin),
      question.entity("NewestBlock", "newest", pin),
    ]);
    const origin = originCells(source, block);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield groups.map((group): readonly Cell[] => [
        group.direction,
        group.treatment,
        group.kind,
        group.contribution,
        group.flowType,
        group.currency,
        group.records,
        group.unknownUsd,
        group.usd,
        group.inside,
        group.amount,
        group.insideAmount,
        drawn.streamId,
        ...origin,
      ]);
    }
    return { columns: [...columns, ...originColumns], count: groups.length, rows: rows() };
  },
};
