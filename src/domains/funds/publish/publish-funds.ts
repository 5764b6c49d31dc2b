import { OperatorError } from "../../../kernel/errors.ts";
import { ensureAppointed, ensureOrganisations } from "../../../publish/organisations.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { NonceTaken, Sender } from "../../../publish/sender.ts";
import { ensureSources, ensureStream, findStream } from "../../../publish/stream.ts";
import { checkTotals } from "./check-totals.ts";
import type { ParentStream } from "./encode.ts";
import { ensureProgrammes } from "./programmes.ts";
import type { FundPublication } from "./publication.ts";
import { publishFlows } from "./publish-flows.ts";
import { RecordedFlows } from "./recorded.ts";

/** Brings one source's stream on the ledger up to what its files say. Safe to run again at any time. */
export async function publishFunds(publication: FundPublication, options: SendTask): Promise<Sent> {
  const { ledger, registry, contract } = options;
  const { terms, flows, files, parentSource } = publication;
  const publisher = options.publisher ?? publication.publisher;
  const sender = new Sender(ledger);
  options.onProgress(0, flows.length);
  // Each step reads the ledger before it sends anything, so it can be taken again when another sender was faster.
  const step = async <Outcome>(ensure: () => Promise<Outcome>): Promise<Outcome> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ensure();
      } catch (error) {
        if (!(error instanceof NonceTaken) || attempt === 10) throw error;
        sender.reset();
      }
    }
  };
  const organisations = await step(() => ensureOrganisations(ledger, sender, registry, [publisher, ...publication.organisations]));
  const publisherNumber = organisations.numbers.get(publisher.ref);
  if (publisherNumber === undefined) throw new Error(`${publisher.ref} was registered but has no number.`);
  await step(() => ensureAppointed(ledger, sender, registry, publisherNumber));
  const stream = await step(() => ensureStream(ledger, sender, contract, publisherNumber, terms));
  const programmes = await step(() => ensureProgrammes(ledger, sender, contract, stream, publication.programmes));
  const sourcesGas = await step(() => ensureSources(ledger, sender, contract, stream, files));
  const outcome = await publishFlows({
    ledger,
    sender,
    contract,
    stream,
    flows,
    numbers: {
      organisations: organisations.numbers,
      programmes: programmes.numbers,
      ...(parentSource !== undefined && { parents: await readParents(options, publisherNumber, parentSource) }),
    },
    batchSize: options.batchSize,
    correct: options.correct,
    onProgress: options.onProgress,
  });
  const inFiles = new Set(flows.map(({ ref }) => ref));
  const vanished = [...outcome.recorded.byRef.keys()].filter((ref) => !inFiles.has(ref));
  const sameRecords = vanished.length === 0 && outcome.differing.length === 0;
  return {
    stream,
    organisationsRegistered: organisations.registered,
    published: outcome.published,
    corrected: outcome.corrected,
    alreadyThere: flows.length - outcome.published,
    differing: outcome.differing.map(({ flow, fields }) => ({ ref: flow.ref, fields })),
    vanished,
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + organisations.gasUsed + programmes.gasUsed + sourcesGas,
    totals: sameRecords ? await checkTotals(ledger, contract, stream, flows) : null,
  };
}

/** @throws OperatorError where the publisher has no such stream yet */
async function readParents({ ledger, contract }: SendTask, publisher: number, source: string): Promise<ParentStream> {
  const stream = await findStream(ledger, contract, publisher, source);
  if (stream === undefined)
    throw new OperatorError(`The records follow from those of the stream “${source}”, which is not on the ledger yet. Publish it first.`);
  const recorded = new RecordedFlows(ledger, contract, stream);
  await recorded.catchUp();
  return { stream, seqOf: (ref) => recorded.byRef.get(ref)?.seq, refOf: (seq) => recorded.refOf(seq) };
}
