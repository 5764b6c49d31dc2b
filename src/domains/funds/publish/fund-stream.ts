import { ensureAppointed, ensureOrganisations, type PlannedOrganisation } from "../../../publish/organisations.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { NonceTaken, Sender } from "../../../publish/sender.ts";
import { ensureSources, ensureStream, type SourceFile, type StreamTerms } from "../../../publish/stream.ts";
import { checkTotals, TotalSums } from "./check-totals.ts";
import type { ParentStream } from "./encode.ts";
import { ensureProgrammes } from "./programmes.ts";
import type { PlannedFlow, PlannedProgramme } from "./publication.ts";
import { publishFlows } from "./publish-flows.ts";
import { RecordedFlows } from "./recorded.ts";

export interface FundStreamTerms {
  readonly terms: StreamTerms;
  readonly publisher: PlannedOrganisation;
  readonly files: readonly SourceFile[];
}

/** Some of what a source says. */
export interface FundPart {
  readonly organisations: readonly PlannedOrganisation[];
  readonly programmes: readonly PlannedProgramme[];
  /** Parents before children, in this part or an earlier one. */
  readonly flows: readonly PlannedFlow[];
}

/** One source's stream on the ledger, brought up to what its files say, in one part or in several. */
export class FundStream {
  readonly #task: SendTask;
  readonly #sender: Sender;
  readonly #terms: FundStreamTerms;
  readonly #sums = new TotalSums();
  readonly #organisations = new Map<string, number>();
  readonly #programmes = new Map<string, number>();
  readonly #inFiles = new Set<string>();
  readonly #differing: Sent["differing"][number][] = [];
  #stream = 0;
  #recorded: RecordedFlows | undefined;
  #flows = 0;
  readonly #sent = { organisationsRegistered: 0, published: 0, corrected: 0, transactions: 0, gasUsed: 0n };

  constructor(task: SendTask, terms: FundStreamTerms, sender = new Sender(task.ledger)) {
    this.#task = task;
    this.#terms = terms;
    this.#sender = sender;
  }

  /** @param onProgress called with how many of the part's flows are on the ledger */
  async add(part: FundPart, onProgress: (done: number) => void, parents?: (publisher: number) => Promise<ParentStream>): Promise<void> {
    const { ledger, registry, contract, batchSize, correct } = this.#task;
    const publisher = this.#task.publisher ?? this.#terms.publisher;
    const lacking = [publisher, ...part.organisations].filter(({ ref }) => !this.#organisations.has(ref));
    if (lacking.length > 0) {
      const found = await this.#step(() => ensureOrganisations(ledger, this.#sender, registry, lacking));
      for (const [ref, number] of found.numbers) this.#organisations.set(ref, number);
      this.#sent.organisationsRegistered += found.registered;
      this.#sent.gasUsed += found.gasUsed;
    }
    const number = this.#organisations.get(publisher.ref);
    if (number === undefined) throw new Error(`${publisher.ref} was registered but has no number.`);
    const isFirst = this.#stream === 0;
    if (isFirst) {
      await this.#step(() => ensureAppointed(ledger, this.#sender, registry, number));
      this.#stream = await this.#step(() => ensureStream(ledger, this.#sender, contract, number, this.#terms.terms));
    }
    const stream = this.#stream;
    const undeclared = part.programmes.filter(({ ref }) => !this.#programmes.has(ref));
    if (undeclared.length > 0) {
      const programmes = await this.#step(() => ensureProgrammes(ledger, this.#sender, contract, stream, undeclared));
      for (const [ref, programme] of programmes.numbers) this.#programmes.set(ref, programme);
      this.#sent.gasUsed += programmes.gasUsed;
    }
    if (isFirst) this.#sent.gasUsed += await this.#step(() => ensureSources(ledger, this.#sender, contract, stream, this.#terms.files));
    const parentStream = await parents?.(number);
    this.#recorded ??= new RecordedFlows(ledger, contract, stream, parentStream);
    const outcome = await publishFlows({
      ledger,
      sender: this.#sender,
      contract,
      stream,
      flows: part.flows,
      numbers: {
        organisations: this.#organisations,
        programmes: this.#programmes,
        ...(parentStream !== undefined && { parents: parentStream }),
      },
      recorded: this.#recorded,
      batchSize,
      correct,
      onProgress,
    });
    for (const flow of part.flows) {
      this.#sums.add(flow);
      this.#inFiles.add(flow.ref);
    }
    this.#flows += part.flows.length;
    this.#differing.push(...outcome.differing.map(({ flow, fields }) => ({ ref: flow.ref, fields })));
    this.#sent.published += outcome.published;
    this.#sent.corrected += outcome.corrected;
    this.#sent.transactions += outcome.transactions;
    this.#sent.gasUsed += outcome.gasUsed;
  }

  /** What became of all parts; the contract's totals are read back. */
  async finish(): Promise<Sent> {
    const { ledger, contract } = this.#task;
    const vanished = [...(this.#recorded?.byRef.keys() ?? [])].filter((ref) => !this.#inFiles.has(ref));
    const sameRecords = vanished.length === 0 && this.#differing.length === 0;
    return {
      ...this.#sent,
      stream: this.#stream,
      alreadyThere: this.#flows - this.#sent.published,
      differing: this.#differing,
      vanished,
      totals: sameRecords ? await checkTotals(ledger, contract, this.#stream, this.#sums) : null,
    };
  }

  /** Each step reads the ledger before it sends anything, so it can be taken again when another sender was faster. */
  async #step<Outcome>(ensure: () => Promise<Outcome>): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ensure();
      } catch (error) {
        if (!(error instanceof NonceTaken) || attempt === 10) throw error;
        this.#sender.reset();
      }
    }
  }
}
