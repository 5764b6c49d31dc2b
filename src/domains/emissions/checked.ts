import { recordName } from "../../kernel/record-key.ts";
import type { CheckReader } from "../domain.ts";
import { getActor } from "./actor.ts";
import { checkNames } from "./checks.ts";
import { getFindings, judgeStream, streamsOf } from "./findings.ts";
import { reportsByKey } from "./read.ts";

/** The checks of reports, as all fields tell theirs. */
export const checkedEmissions: CheckReader = {
  field: "EMISSIONS",
  async tallies(question, pin) {
    const streams = await streamsOf(question, null, pin);
    const outcomes = await Promise.all(streams.map((id) => judgeStream(question, id, pin)));
    return outcomes
      .flatMap(({ counts }) => counts)
      .map(({ streamId, check, examined, found, unknown }) => ({ streamId, check, found, passed: examined - found, unknown }));
  },
  async found(question, streamId, name, first, after, pin) {
    const check = checkNames.find((known) => known === name);
    if (check === undefined) throw new Error(`There is no check of emissions ${name}.`);
    const { nodes, pageInfo } = await getFindings(question, { stream: streamId, check }, first, after, pin);
    const things = nodes.map(async ({ key, detail, said }) => {
      const report = await reportsByKey.get(question, key, pin);
      if (report === null) throw new Error(`A finding names report ${recordName(key)}, which is not stored.`);
      const { name: actor } = await getActor(question, report.actorKey, pin);
      return { subject: "RECORD" as const, id: report.id, title: `${actor}, ${report.row.year}`, detail, said };
    });
    return { nodes: await Promise.all(things), pageInfo };
  },
};
