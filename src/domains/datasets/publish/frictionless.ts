import { z } from "zod";
import { OperatorError } from "../../../kernel/errors.ts";
import { slug } from "../../../publish/slug.ts";
import type { Catalogue, CatalogueFile, ListedFile } from "./catalogue.ts";

/** As the standard's own pattern has it: a relative path that does not climb, or an address. */
const path = z
  .string()
  .regex(
    /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/,
    "a relative path that does not climb, or an address",
  );
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, "a day as YYYY-MM-DD");
const licences = z
  .array(z.object({ name: z.string().optional(), path: z.string().optional(), title: z.string().optional() }))
  .min(1)
  .optional();

/** What Data Package 2.0 leaves to publishers, by the names that this house reads. */
const own = {
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "three capitals")
    .optional(),
  temporal: z.object({ end: day }).optional(),
  status: z.enum(["published", "withdrawn"]).optional(),
};

const resource = z.object({
  name: z.string().min(1),
  path: z.union([path, z.array(path).length(1, "one path: a file for each resource")]),
  title: z.string().optional(),
  version: z.string().optional(),
  mediatype: z
    .string()
    .regex(/^(.+)\/(.+)$/, "a media type")
    .optional(),
  format: z.string().optional(),
  bytes: z.number().int().nonnegative().optional(),
  hash: z.string().optional(),
  licenses: licences,
  schema: z.unknown().optional(),
  ...own,
});

const dataPackage = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  version: z.string().optional(),
  licenses: licences,
  contributors: z
    .array(
      z.object({
        title: z.string().optional(),
        organization: z.string().optional(),
        roles: z.array(z.string()).optional(),
        role: z.string().optional(),
      }),
    )
    .optional(),
  resources: z.array(resource).min(1),
  ...own,
});

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  json: "application/json",
  geojson: "application/geo+json",
  xml: "application/xml",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** True for what says of itself that it is a data package. */
export function isDataPackage(content: unknown): boolean {
  return typeof content === "object" && content !== null && "resources" in content;
}

/**
 * Reads a Frictionless Data Package, version 1 or 2 (https://datapackage.org).
 * @throws OperatorError that names each field that is not as the standard wants it
 */
export function readDataPackage({ path: file, content }: CatalogueFile): Catalogue {
  const read = dataPackage.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: at, message }) => `  ${at.join(".") || "the whole"}: ${message}`).join("\n");
    throw new OperatorError(`${file} is no data package as https://datapackage.org has it:\n${faults}`);
  }
  const { name, title, resources, contributors = [], ...of } = read.data;
  const publisher = contributors.find(({ roles, role }) => roles?.includes("publisher") || role === "publisher") ?? contributors[0];
  return {
    source: slug(name ?? title ?? "datasets"),
    title: title ?? name ?? "Data sets",
    licence: licenceOf(of.licenses),
    publisher: publisher?.title ?? publisher?.organization ?? null,
    files: resources.map((each): ListedFile => {
      const location = Array.isArray(each.path) ? (each.path[0] ?? "") : each.path;
      return {
        name: each.name,
        ref: each.name,
        version: each.version ?? of.version ?? null,
        title: each.title ?? each.name,
        licence: licenceOf(each.licenses) ?? licenceOf(of.licenses),
        mediaType: each.mediatype ?? mediaTypes[each.format?.toLowerCase() ?? endingOf(location)] ?? null,
        dataDate: (each.temporal ?? of.temporal)?.end.slice(0, 10) ?? null,
        country: each.country ?? of.country ?? null,
        path: location,
        schema: typeof each.schema === "string" ? each.schema : null,
        sha256: readHash(file, each.name, each.hash),
        bytes: each.bytes ?? null,
        withdrawn: (each.status ?? of.status) === "withdrawn",
      };
    }),
  };
}

function licenceOf(list: z.infer<typeof licences>): string | null {
  const [first] = list ?? [];
  return first?.name ?? first?.path ?? first?.title ?? null;
}

function endingOf(location: string): string {
  return /\.([a-z]+)$/i.exec(location.replace(/\.gz$/i, ""))?.[1]?.toLowerCase() ?? "";
}

/** The standard writes "sha256:…"; without a prefix the hash is MD5, which proves nothing and is passed over. */
function readHash(file: string, name: string, hash: string | undefined): string | null {
  if (hash === undefined || !hash.toLowerCase().startsWith("sha256:")) return null;
  const hex = hash.slice("sha256:".length).toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hex)) return hex;
  throw new OperatorError(`${file}: the hash of ${name} is ${JSON.stringify(hash)}; expected sha256: and 64 hexadecimal digits.`);
}
