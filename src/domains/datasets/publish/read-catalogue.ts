import { dirname, join, resolve, sep } from "node:path";
import { OperatorError } from "../../../kernel/errors.ts";
import { toLedgerDay } from "../../../kernel/time.ts";
import { readOutsideFiles } from "../../../publish/outside-file.ts";
import type { BadRow } from "../../../publish/rows.ts";
import { slug } from "../../../publish/slug.ts";
import { type Catalogue, type CatalogueFile, isAddress, type ListedFile } from "./catalogue.ts";
import { readDcat } from "./dcat.ts";
import { isDataPackage, readDataPackage } from "./frictionless.ts";
import { measureFile } from "./measure-file.ts";
import type { DatasetPublication, Measured, PlannedDataset } from "./planned.ts";

interface Options {
  /** Where the listed files lie; absent: beside the catalogue. */
  readonly folder?: string;
  /** Day up to which all files speak, as yyyymmdd, where the catalogue does not say. */
  readonly dataDate?: number;
}

/**
 * Reads a catalogue and the files that it lists, which have to be here: a hash that nobody computed proves nothing.
 * @throws OperatorError when the catalogue or a file can't be read
 */
export async function readCatalogue(paths: readonly string[], options: Options = {}): Promise<DatasetPublication> {
  const [file, ...others] = readOutsideFiles(paths);
  if (file === undefined || others.length > 0)
    throw new OperatorError("Name one catalogue: plainsight publish datasets catalogue.json (a data package or DCAT-AP in JSON-LD)");
  const source: CatalogueFile = { path: file.path, name: file.name, sha256: file.sha256, content: parse(file.path, file.text) };
  const catalogue = isDataPackage(source.content) ? readDataPackage(source) : await readDcat(source);
  const folder = resolve(options.folder ?? dirname(file.path));
  const datasets: PlannedDataset[] = [];
  const badRows: BadRow[] = [];
  for (const listed of catalogue.files) {
    const fault = faultOf(listed) ?? (datasets.some(({ ref }) => ref === listed.ref) ? `the identifier ${listed.ref} stands twice` : null);
    const planned = fault === null ? await plan(listed, folder, options) : fault;
    if (typeof planned !== "string") datasets.push(planned);
    else badRows.push({ file: file.path, line: 0, row: listed.name, reason: planned });
  }
  const days = datasets.map(({ dataDate }) => dataDate);
  return {
    terms: {
      source: catalogue.source,
      title: catalogue.title,
      licence: catalogue.licence ?? "As each data set says",
      attribution: catalogue.publisher ?? "The publisher",
      sample: false,
    },
    publisher: publisherOf(catalogue),
    datasets,
    files: [{ name: file.name, sha256: file.sha256, dataDate: options.dataDate ?? Math.max(0, ...days) }],
    reading: { badRows, warnings: [], ignored: [], placeholders: 0 },
  };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OperatorError(`${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

function publisherOf({ publisher }: Catalogue) {
  return publisher === null ? null : ({ ref: slug(publisher), name: publisher, country: null, kind: "OTHER" } as const);
}

/** What a record can't do without, and how long its texts may be; null: nothing is wrong. */
function faultOf(listed: ListedFile): string | null {
  const missing = (["version", "licence", "mediaType"] as const).find((field) => listed[field] === null);
  if (missing !== undefined) return `no ${missing} is told; expected one: a reader has to know it`;
  const lengths = { ref: 128, version: 64, title: 1024, licence: 256, mediaType: 128, path: 2048, schema: 2048 } as const;
  for (const [field, most] of Object.entries(lengths)) {
    const text: unknown = Reflect.get(listed, field);
    const bytes = typeof text === "string" ? Buffer.byteLength(text) : 0;
    if (bytes > most) return `${field} has ${bytes} bytes; at most ${most} are expected`;
  }
  if (listed.dataDate !== null && toLedgerDay(listed.dataDate) === undefined) return `${listed.dataDate} is no day; expected YYYY-MM-DD`;
  return null;
}

async function plan(listed: ListedFile, folder: string, options: Options): Promise<PlannedDataset | string> {
  const file = listed.withdrawn ? null : await measureFile(localPath(listed.path, folder));
  const fault = file === null ? null : contradictionOf(listed, file);
  if (fault !== null) return fault;
  const hasLocalSchema = listed.schema !== null && !isAddress(listed.schema);
  return {
    ref: listed.ref,
    file,
    version: listed.version ?? "",
    title: listed.title,
    licence: listed.licence ?? "",
    mediaType: listed.mediaType ?? "",
    dataDate: listed.dataDate === null ? (options.dataDate ?? 0) : (toLedgerDay(listed.dataDate) ?? 0),
    country: listed.country,
    place: isAddress(listed.path) ? listed.path : "",
    schema: listed.schema ?? "",
    schemaHash: hasLocalSchema ? (await measureFile(localPath(listed.schema, folder))).sha256 : null,
  };
}

/** The catalogue's own figures have to be those of the file: else one of the two is another version. */
function contradictionOf({ sha256, bytes }: ListedFile, file: Measured): string | null {
  if (sha256 !== null && `0x${sha256}` !== file.sha256)
    return `the catalogue says SHA-256 ${sha256}, the file here has ${file.sha256.slice(2)}: one of the two is another version`;
  if (bytes !== null && bytes !== file.size) return `the catalogue says ${bytes} bytes, the file here has ${file.size}`;
  return null;
}

/** A listed path stays inside the folder; of an address the last part names the file. @throws OperatorError */
function localPath(path: string, folder: string): string {
  const inside = resolve(join(folder, isAddress(path) ? new URL(path).pathname.replace(/^.*\//, "") : path));
  if (inside.startsWith(`${folder}${sep}`)) return inside;
  throw new OperatorError(`The catalogue lists ${path}, which lies outside of ${folder}: only files beside the catalogue are read.`);
}
