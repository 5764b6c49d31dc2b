import { ensureAppointed, ensureOrganisations, type PlannedOrganisation } from "./organisations.ts";
import type { SendTask } from "./publication.ts";
import { NonceTaken, Sender } from "./sender.ts";
import { ensureSources, ensureStream, type SourceFile, type StreamTerms } from "./stream.ts";

/** What has to be on the ledger before a source's records are. */
export interface Preparation {
  readonly terms: StreamTerms;
  /** In whose name the stream is opened, unless the operator says otherwise. */
  readonly publisher: PlannedOrganisation;
  readonly organisations: readonly PlannedOrganisation[];
  readonly files: readonly SourceFile[];
}

export interface PreparedStream {
  readonly sender: Sender;
  readonly stream: number;
  readonly publisherNumber: number;
  readonly organisations: ReadonlyMap<string, number>;
  readonly registered: number;
  readonly gasUsed: bigint;
  /** Takes a step that reads the ledger before it sends anything, again where another sender was faster. */
  step<Outcome>(ensure: () => Promise<Outcome>): Promise<Outcome>;
}

/** Sees to it that the organisations, the stream and its files are on the ledger. Safe to run again at any time. */
export async function prepareStream(preparation: Preparation, options: SendTask): Promise<PreparedStream> {
  const { ledger, registry, contract } = options;
  const { terms, files } = preparation;
  const publisher = options.publisher ?? preparation.publisher;
  const sender = new Sender(ledger);
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
  const organisations = await step(() => ensureOrganisations(ledger, sender, registry, [publisher, ...preparation.organisations]));
  const publisherNumber = organisations.numbers.get(publisher.ref);
  if (publisherNumber === undefined) throw new Error(`${publisher.ref} was registered but has no number.`);
  await step(() => ensureAppointed(ledger, sender, registry, publisherNumber));
  const stream = await step(() => ensureStream(ledger, sender, contract, publisherNumber, terms));
  const sourcesGas = await step(() => ensureSources(ledger, sender, contract, stream, files));
  return {
    sender,
    stream,
    publisherNumber,
    organisations: organisations.numbers,
    registered: organisations.registered,
    gasUsed: organisations.gasUsed + sourcesGas,
    step,
  };
}
