import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import { OperatorError } from "../../../../kernel/errors.ts";
import type { Publication } from "../../../../publish/publication.ts";
import type { SourceFile } from "../../../../publish/stream.ts";
import { findLargeFiles, type LargeFile, looksLike, readPieces } from "../../../../publish/xml/open-file.ts";
import { publishIati } from "./publish-iati.ts";
import { readActivities } from "./read-activities.ts";
import { Survey } from "./survey.ts";
import { termsOf } from "./terms.ts";

export interface ReadOptions {
  /** Day up to which the files speak, as yyyymmdd; absent: as the files say. */
  readonly dataDate?: number;
  /** Under which the publishers put them; IATI files do not say. */
  readonly licence?: string;
}

/**
 * Reads IATI activity files of version 2.01 and later, of any size: once to grade and sum them up, and once more, when they
 * are published, to send them. Nothing of them is held in between but who takes part.
 * @param paths files, or folders in which what is no XML is passed over; gzip is read as it is
 * @throws OperatorError when a file is no activity file, or hostile
 */
export async function readIati(paths: readonly string[], options: ReadOptions = {}): Promise<Publication> {
  const { files, ignored } = await sort(findLargeFiles(paths));
  const today = dayOf(new Date());
  const survey = new Survey();
  const sources: SourceFile[] = [];
  for (const file of files) {
    const digest = createHash("sha256");
    const activities = readActivities(file, survey.grade, today, (bytes) => digest.update(bytes));
    let next = await activities.next();
    for (; next.done !== true; next = await activities.next()) survey.add(next.value, options.dataDate ?? today);
    sources.push({ name: file.name, sha256: bytesToHex(digest.digest()), dataDate: options.dataDate ?? next.value.madeOn });
  }
  const dataDate = Math.max(0, ...sources.map((source) => source.dataDate));
  const reporters = [...survey.reporters.values()];
  const [first] = reporters;
  if (first === undefined) throw new OperatorError(`${paths.join(", ")}: no activity has a reporting-org, so nothing can be published.`);
  const terms = termsOf(first, options.licence);
  return {
    terms: reporters.length === 1 ? terms : { ...terms, title: `IATI: ${reporters.length} reporting organisations, a stream for each` },
    files: sources,
    reading: { badRows: survey.badRows, warnings: survey.warnings(dataDate), ignored, placeholders: 0 },
    contractKind: "FundLedger",
    content: survey.content,
    send: (task) =>
      publishIati({ task, files, sources, survey, today, ...(options.licence !== undefined && { licence: options.licence }) }),
  };
}

async function sort(found: readonly LargeFile[]) {
  const files: LargeFile[] = [];
  const ignored: { path: string; reason: string }[] = [];
  for (const file of found) {
    const same = await findSame(file, files);
    if (same !== undefined) ignored.push({ path: file.path, reason: `it has the same content as ${same.path}` });
    else if (looksLike(file.path, "<")) files.push(file);
    else if (file.found) ignored.push({ path: file.path, reason: "it is no XML" });
    else throw new OperatorError(`${file.path} is no XML: expected an IATI activity file, gzip or not.`);
  }
  if (files.length === 0) throw new OperatorError("There is no XML file among what was named.");
  return { files, ignored };
}

/** Only files of the same size are read for it. */
async function findSame(file: LargeFile, others: readonly LargeFile[]): Promise<LargeFile | undefined> {
  for (const other of others.filter(({ size }) => size === file.size)) {
    if ((await digestOf(file)) === (await digestOf(other))) return other;
  }
  return undefined;
}

async function digestOf({ path }: LargeFile): Promise<string> {
  const digest = createHash("sha256");
  for await (const bytes of readPieces(path)) digest.update(bytes);
  return digest.digest("hex");
}

const dayOf = (date: Date): number => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
