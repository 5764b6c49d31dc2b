import { BaseError } from "viem";
import type { ContractKind, LedgerKind } from "../kernel/contract-kinds.ts";
import { OperatorError, RetryableError } from "../kernel/errors.ts";
import { asHex } from "../publish/codes.ts";
import { connectToLedger } from "../publish/connect.ts";
import { describeNodeError } from "../publish/node-error.ts";
import type { Publication, Reading, Sent } from "../publish/publication.ts";
import type { StreamContract } from "../publish/stream.ts";
import type { FormatValues } from "./format.ts";
import { findFormat } from "./formats.ts";
import { describeBadRows } from "./publish-summary.ts";

/** Records per transaction: see contracts/README.md, “How many records a transaction”. */
export const defaultBatchSize = 50;

export interface PublishTarget {
  readonly rpcUrl: string;
  readonly key: string;
  /** As the sources file lists them. */
  readonly contracts: readonly { readonly kind: ContractKind; readonly address: string; readonly startBlock: number }[];
}

export interface Publisher {
  /** Lower-case letters, digits and hyphens, 2 to 64 characters. */
  readonly ref: string;
  /** Used where the ref is not registered yet. */
  readonly name: string;
}

export interface PublishOptions {
  /** Name of a format of formats.ts. */
  readonly format: string;
  /** Files and folders; none for a sample. */
  readonly paths: readonly string[];
  /** Null: reads and sums up only. */
  readonly target: PublishTarget | null;
  readonly skipBad?: boolean;
  /** True: records that the files tell otherwise than the ledger are corrected there. */
  readonly correct?: boolean;
  readonly batchSize?: number;
  /** Day up to which the files speak, as yyyymmdd. */
  readonly dataDate?: number;
  /** What the format's own options were given. */
  readonly values?: FormatValues;
  /** In whose name the stream is published, where it is not the format's own default. */
  readonly publisher?: Publisher;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface PublishSummary {
  readonly source: string;
  readonly title: string;
  /** Of the contract that keeps its records. */
  readonly contractKind: LedgerKind;
  readonly files: Publication["files"];
  readonly content: readonly string[];
  readonly reading: Reading;
  /** Null where nothing was to be published. */
  readonly ledger: Sent | null;
}

/**
 * Reads what a source says and brings its stream on the ledger up to it.
 * @throws OperatorError when a file can't be read, rows are bad and `skipBad` is not set (nothing is published then), the
 * contract refuses, or the contract's totals do not come out at the files' sums.
 */
export async function publish(options: PublishOptions): Promise<PublishSummary> {
  const { format, paths, dataDate, publisher, values = {}, target } = options;
  const publication = await findFormat(format).read(paths, { ...(dataDate === undefined ? {} : { dataDate }), values });
  const { terms, files, content, reading, contractKind } = publication;
  const summary = { source: terms.source, title: terms.title, contractKind, files, content, reading };
  if (target === null) return { ...summary, ledger: null };
  if (reading.badRows.length > 0 && options.skipBad !== true) {
    throw new OperatorError(
      `${describeBadRows(reading.badRows)}\nNothing was published. Mend these rows at their source, or leave them out with --skip-bad.`,
    );
  }
  const contract = findContract(target, contractKind);
  const registry = findContract(target, "OrganisationRegistry").address;
  const connection = await connectToLedger(target);
  try {
    const ledger = await publication.send({
      ledger: connection,
      registry,
      contract,
      batchSize: options.batchSize ?? defaultBatchSize,
      correct: options.correct ?? false,
      ...(publisher === undefined ? {} : { publisher: { ...publisher, country: null, kind: "OTHER" } }),
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

function findContract(target: PublishTarget, kind: ContractKind): StreamContract {
  const found = target.contracts.find((contract) => contract.kind === kind);
  if (found === undefined)
    throw new OperatorError(`The sources file lists no contract of the kind ${kind}. Add it with its address and start block.`);
  return { address: asHex(found.address), startBlock: found.startBlock };
}
