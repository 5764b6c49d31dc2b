import { readFileSync, writeFileSync } from "node:fs";
import type { RecountPlace } from "@plainsight/verifier/count/recount";
import { compareTranscripts, readTranscript, type TranscriptBlock, writeTranscript } from "@plainsight/verifier/count/transcript";
import { attempt } from "@plainsight/verifier/refusal";
import { Command } from "commander";
import { readEnvironment } from "../config/environment.ts";
import { OperatorError } from "../kernel/errors.ts";
import { keccak256 } from "../kernel/keccak.ts";
import { LedgerNode } from "../verify/node.ts";
import { recountFromNode } from "../verify/recount-from-node.ts";
import { describeRecount } from "./recount-summary.ts";
import { runningNode } from "./running.ts";

interface Options {
  readonly rpc?: string;
  readonly fromBlock: string;
  readonly write?: string;
  readonly contract?: string;
  readonly stream?: string;
  readonly ballot?: string;
}

interface Asked {
  readonly place: RecountPlace & { readonly chainId: number | null };
  readonly asOf: TranscriptBlock | null;
  /** What is compared with; null where there is no transcript. */
  readonly document: unknown;
}

export function recountCommand(): Command {
  return new Command("recount")
    .description("Counts a ballot again from a ledger's node alone, and compares it with a transcript that somebody made in their browser.")
    .argument("[transcript]", "file that a recount wrote")
    .option(
      "--rpc <url>",
      "node to read from; best one that nobody else has a hand in (default: RPC_URL, or that of the npm start that runs)",
    )
    .option("--from-block <number>", "first block that may hold a record of the stream", "0")
    .option("--contract <address>", "without a transcript: address of the contract")
    .option("--stream <number>", "without a transcript: number of the stream in the contract")
    .option("--ballot <number>", "without a transcript: number of the record that opened the ballot")
    .option("--write <file>", "where to write the transcript of this recount")
    .addHelpText("after", "\nEnds with exit code 1 when anything is found, or the transcript says something else.")
    .action(run);
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const asked = path === undefined ? fromOptions(options) : fromFile(path);
  const environment = readEnvironment();
  const node = new LedgerNode(options.rpc ?? environment.RPC_URL ?? runningNode(environment.DATA_DIR));
  const chainId = await node.chainId();
  if (asked.place.chainId !== null && asked.place.chainId !== chainId) {
    throw new OperatorError(
      `The transcript is of chain ${asked.place.chainId}; the node at ${node.url} is of chain ${chainId}. Name another with --rpc.`,
    );
  }
  const place = { ...asked.place, chainId };
  const { recount, records, block } = await recountFromNode(node, place, asked.asOf?.number ?? null, Number(options.fromBlock));
  if (!recount.ok)
    throw new OperatorError(
      `The ballot can't be counted: ${recount.reason}${recount.where === undefined ? "" : ` at ${recount.where}`}; got ${recount.got}, expected ${recount.expected}.`,
    );
  const asOf = { number: block.number, hash: block.hash, from: new URL(node.url).host };
  const transcript = writeTranscript(recount, place, records, asOf, new Date().toISOString(), keccak256);
  if (options.write !== undefined) writeFileSync(options.write, `${JSON.stringify(transcript, null, 2)}\n`);
  console.log(describeRecount(recount, asOf));
  const differences = path === undefined ? [] : compareTranscripts(asked.document, transcript);
  if (path !== undefined) {
    console.log(differences.length === 0 ? `\nThe transcript ${path} says the same.` : `\nThe transcript ${path} says something else:`);
    for (const { where, got, expected } of differences.slice(0, 50)) console.log(`  ${where}: ${got}, here ${expected}`);
  }
  if (differences.length > 0 || recount.findings.length > 0) process.exitCode = 1;
}

function fromFile(path: string): Asked {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new OperatorError(`${path} is no transcript: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const read = attempt(() => readTranscript(document));
  if ("ok" in read)
    throw new OperatorError(`${path} is no transcript of a recount: ${read.where ?? "it"} is ${read.got}, expected ${read.expected}.`);
  return { ...read, document };
}

function fromOptions({ contract, stream, ballot }: Options): Asked {
  if (contract === undefined || stream === undefined || ballot === undefined) {
    throw new OperatorError("Name a transcript, or the ballot: plainsight recount --contract ADDRESS --stream NUMBER --ballot NUMBER.");
  }
  return {
    place: { chainId: null, contract: contract.toLowerCase(), stream: Number(stream), ballot: Number(ballot) },
    asOf: null,
    document: null,
  };
}
