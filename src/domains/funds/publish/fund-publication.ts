import type { Publication, Sent } from "../../../publish/publication.ts";
import type { FundPublication } from "./publication.ts";
import { publishFunds } from "./publish-funds.ts";
import { describeKinds, summarise } from "./summary.ts";

/** What a source says of funds, as the command line takes it. */
export function toPublication(funds: FundPublication): Publication {
  const { terms, files, reading, flows } = funds;
  return {
    terms,
    files,
    reading,
    contractKind: "FundLedger",
    content: describeKinds(summarise(flows)),
    send: (task) => publishFunds(funds, task),
  };
}

/** Two streams that one source fills, the second following from the first: read together, published one after the other. */
export function toPublications(first: FundPublication, second: FundPublication): Publication {
  const [one, other] = [toPublication(first), toPublication(second)];
  return {
    ...one,
    files: [...one.files, ...other.files],
    content: [...one.content, `${other.terms.title}:`, ...other.content],
    reading: {
      badRows: [...one.reading.badRows, ...other.reading.badRows],
      warnings: [...one.reading.warnings, ...other.reading.warnings],
      ignored: [...one.reading.ignored, ...other.reading.ignored],
      placeholders: one.reading.placeholders + other.reading.placeholders,
    },
    send: async (task) => {
      const of = first.flows.length + second.flows.length;
      const sent = await one.send({ ...task, onProgress: (done) => task.onProgress(done, of) });
      const more = await other.send({ ...task, onProgress: (done) => task.onProgress(first.flows.length + done, of) });
      return together(sent, more);
    },
  };
}

export function together(one: Sent, other: Sent): Sent {
  return {
    stream: one.stream,
    organisationsRegistered: one.organisationsRegistered + other.organisationsRegistered,
    published: one.published + other.published,
    corrected: one.corrected + other.corrected,
    alreadyThere: one.alreadyThere + other.alreadyThere,
    differing: [...one.differing, ...other.differing],
    vanished: [...one.vanished, ...other.vanished],
    transactions: one.transactions + other.transactions,
    gasUsed: one.gasUsed + other.gasUsed,
    totals:
      one.totals === null || other.totals === null
        ? null
        : { read: one.totals.read + other.totals.read, unequal: [...one.totals.unequal, ...other.totals.unequal] },
  };
}
