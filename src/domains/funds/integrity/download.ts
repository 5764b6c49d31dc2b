import type { QueryCheckArgs } from "../../../generated/graphql.ts";
import { recordName } from "../../../kernel/record-key.ts";
import type { Cell, Download, OpenDownload, Pin, Question } from "../../domain.ts";
import { originCells, originColumns } from "../../download-cells.ts";
import { flowsByKey } from "../read.ts";
import { getPractices, talliesByStream } from "./counts.ts";
import { type Finding, getFindings } from "./findings.ts";
import { checkOf, publicNames } from "./names.ts";
import { readFundStream } from "./streams.ts";
import { detailOf } from "./words.ts";

const columns = [
  "check",
  "finding",
  "record",
  "reference",
  "organisation",
  "year",
  "expected",
  "found",
  "unit",
  "topic",
  "day",
  "related",
  "stream",
];
const rowsAtOnce = 500;

/** Everything that one check found in a stream. */
export const findingsDownload: Download = {
  name: "check",
  field: "check",
  async open(question: Question, { stream, check }: QueryCheckArgs, pin: Pin): Promise<OpenDownload> {
    const streamId = await readFundStream(question, stream, pin);
    const name = checkOf(check);
    const [tallies, [practice], source, block] = await Promise.all([
      talliesByStream.get(question, streamId, pin),
      getPractices(question, [streamId], pin),
      question.linked("Stream", streamId, pin),
      question.entity("NewestBlock", "newest", pin),
    ]);
    if (practice === undefined) throw new Error(`Nothing is known of ${streamId}.`);
    const habits = practice;
    const origin = originCells(source, block);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo } = await getFindings(question, name, habits, rowsAtOnce, after, pin);
        yield await Promise.all(nodes.map(async (finding) => [...(await cellsOf(question, finding)), ...origin]));
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
    }
    return {
      columns: [...columns, ...originColumns],
      count: tallies.find((tally) => tally.check === name)?.failed ?? 0,
      rows: rows(),
    };
  },
};

async function cellsOf(question: Question, finding: Finding): Promise<readonly Cell[]> {
  const { check, chainId, streamId, subject, year, expected, found, unit, topic, day, related, pin } = finding;
  const ofParty = check === "more_out_than_in";
  const record = ofParty ? null : await flowsByKey.get(question, { streamId, seq: subject }, pin);
  const organisation = ofParty ? await question.linked("Organisation", { chainId, number: subject }, pin) : null;
  return [
    publicNames[check],
    detailOf(finding),
    record?.id ?? null,
    record?.reference ?? null,
    organisation?.id ?? null,
    year === 0 ? null : year,
    expected,
    found,
    unit,
    topic,
    day,
    related === null ? null : recordName({ streamId, seq: related }),
    streamId,
  ];
}
