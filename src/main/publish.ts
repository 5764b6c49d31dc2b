import { BaseError } from "viem";
import { readCerf } from "../domains/funds/publish/cerf/read-cerf.ts";
import type { FundPublication } from "../domains/funds/publish/publication.ts";
import { type PublishedFunds, publishFunds } from "../domains/funds/publish/publish-funds.ts";
import { sampleFunds } from "../domains/funds/publish/sample.ts";
import { type KindSummary, summarise } from "../domains/funds/publish/summary.ts";
import { OperatorError, RetryableError } from "../kernel/errors.ts";
import { asHex } from "../publish/codes.ts";
import { connectToLedger } from "../publish/connect.ts";
import type { DeployedContract } from "../publish/deploy.ts";
import { describeNodeError } from "../publish/node-error.ts";
import type { BadRow } from "../publish/rows.ts";
import type { StreamContract } from "../publish/stream.ts";
import { describeBadRows } from "./publish-summary.ts";

/** Formats of files that can be published. The sample needs no file. */
export const publishableFormats = ["cerf"] as const;
export type PublishableFormat = (typeof publishableFormats)[number] | "sample";

/** Records per transaction: see contracts/README.md, “How many records a transaction”. */
export const defaultBatchSize = 50;

export interface PublishTarget {
  readonly rpcUrl: string;
  readonly key: string;
  /** As the sources file lists them. */
  readonly contracts: readonly { readonly kind: DeployedContract["kind"]; readonly address: string; readonly startBlock: number }[];
}

export interface Publisher {
  /** Lower-case letters, digits and hyphens, 2 to 64 characters. */
  readonly ref: string;
  /** Used where the ref is not registered yet. */
  readonly name: string;
}

export interface PublishOptions {
  readonly format: PublishableFormat;
  /** Files and folders; none for the sample. */
  readonly paths: readonly string[];
  /** Null: reads and sums up only. */
  readonly target: PublishTarget | null;
  readonly skipBad?: boolean;
  /** True: records that the files tell otherwise than the ledger are corrected there. */
  readonly correct?: boolean;
  readonly batchSize?: number;
  /** Day up to which the files speak, as yyyymmdd. */
  readonly dataDate?: number;
  /** In whose name the stream is published, where it is not the format's own default. */
  readonly publisher?: Publisher;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface PublishSummary {
  readonly source: string;
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly dataDate: number }[];
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
  readonly kinds: readonly KindSummary[];
  readonly placeholders: number;
  readonly warnings: readonly string[];
  readonly badRows: readonly BadRow[];
  /** Null where nothing was to be published. */
  readonly ledger: PublishedFunds | null;
}

/**
 * Reads what a source says and brings its stream on the ledger up to it.
 * @throws OperatorError when a file can't be read, rows are bad and `skipBad` is not set (nothing is published then), the
 * contract refuses, or the contract's totals do not come out at the files' sums.
 */
export async function publish(options: PublishOptions): Promise<PublishSummary> {
  const publication = read(options);
  const { terms, flows, files, reading } = publication;
  const summary = {
    source: terms.source,
    title: terms.title,
    files,
    ignored: reading.ignored,
    kinds: summarise(flows),
    placeholders: reading.placeholders,
    warnings: reading.warnings,
    badRows: reading.badRows,
  };
  const { target } = options;
  if (target === null) return { ...summary, ledger: null };
  if (reading.badRows.length > 0 && options.skipBad !== true) {
    throw new OperatorError(
      `${describeBadRows(reading.badRows)}\nNothing was published. Mend these rows at their source, or leave them out with --skip-bad.`,
    );
  }
  const contract = findContract(target, "FundLedger");
  const registry = findContract(target, "OrganisationRegistry").address;
  const connection = await connectToLedger(target);
  try {
    const ledger = await publishFunds(publication, {
      ledger: connection,
      registry,
      contract,
      batchSize: options.batchSize ?? defaultBatchSize,
      correct: options.correct ?? false,
      onProgress: options.onProgress ?? (() => {}),
    });
    return { ...summary, ledger };
  } catch (cause) {
    if (!(cause instanceof RetryableError || cause instanceof BaseError)) throw cause;
    throw new OperatorError(
      `Publishing was interrupted: ${describeNodeError(cause)} Publish again: what is on the ledger by then is not sent twice.`,
      {
        cause,
      },
    );
  }
}

function read({ format, paths, dataDate, publisher }: PublishOptions): FundPublication {
  const publication = format === "sample" ? sampleFunds() : readCerf(paths, dataDate === undefined ? {} : { dataDate });
  return publisher === undefined ? publication : { ...publication, publisher: { ...publisher, country: null, kind: "OTHER" } };
}

function findContract(target: PublishTarget, kind: DeployedContract["kind"]): StreamContract {
  const found = target.contracts.find((contract) => contract.kind === kind);
  if (found === undefined)
    throw new OperatorError(`The sources file lists no contract of the kind ${kind}. Add it with its address and start block.`);
  return { address: asHex(found.address), startBlock: found.startBlock };
}
