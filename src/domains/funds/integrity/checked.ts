import type { CheckReader } from "../../domain.ts";
import { flowsByKey } from "../read.ts";
import { getPractices, talliesByStream } from "./counts.ts";
import { getFindings } from "./findings.ts";
import { checkNames, publicNames } from "./names.ts";
import { saidOf } from "./said.ts";
import { fundStreams } from "./streams.ts";
import { detailOf } from "./words.ts";

/** The checks of funds, as all fields tell theirs. */
export const checkedFunds: CheckReader = {
  field: "FUNDS",
  async tallies(question, pin) {
    const streams = await fundStreams(question, pin);
    const found = await Promise.all(
      streams.map(async (streamId) =>
        (await talliesByStream.get(question, streamId, pin))
          .filter(({ failed, passed, unknown }) => failed + passed + unknown > 0)
          .map(({ check, failed, passed, unknown }) => ({ streamId, check: publicNames[check], found: failed, passed, unknown })),
      ),
    );
    return found.flat();
  },
  async found(question, streamId, name, first, after, pin) {
    const check = checkNames.find((known) => publicNames[known] === name);
    const [practice] = await getPractices(question, [streamId], pin);
    if (check === undefined || practice === undefined) throw new Error(`There is no check of funds ${name} of ${streamId}.`);
    const { nodes, pageInfo } = await getFindings(question, check, practice, first, after, pin);
    const things = nodes.map(async (finding) => {
      const [detail, said] = [detailOf(finding), saidOf(finding)];
      if (check === "more_out_than_in") {
        const organisation = await question.linked("Organisation", { chainId: finding.chainId, number: finding.subject }, pin);
        return { subject: "ORGANISATION" as const, id: organisation.id, title: `${organisation.name}, ${finding.year}`, detail, said };
      }
      const record = await flowsByKey.get(question, { streamId, seq: finding.subject }, pin);
      if (record === null) throw new Error(`A finding names record ${streamId}-${finding.subject}, which is not stored.`);
      return { subject: "RECORD" as const, id: record.id, title: record.title || record.reference, detail, said };
    });
    return { nodes: await Promise.all(things), pageInfo };
  },
};
