import jsonld, { type JsonLdDocument } from "jsonld";
import { OperatorError } from "../../../kernel/errors.ts";
import { slug } from "../../../publish/slug.ts";
import type { Catalogue, CatalogueFile, ListedFile } from "./catalogue.ts";
import { type Node, nodesOf, textOf } from "./linked-data.ts";

const dcat = "http://www.w3.org/ns/dcat#";
const dct = "http://purl.org/dc/terms/";
const spdx = "http://spdx.org/rdf/terms#";
const adms = "http://www.w3.org/ns/adms#";
const name = "http://xmlns.com/foaf/0.1/name";

/** Relative addresses of a catalogue are files beside it. */
const beside = "beside:/";

/**
 * Reads a DCAT-AP 3 catalogue in JSON-LD. What the profile makes mandatory is asked for.
 * @throws OperatorError that names what is missing or can't be read
 */
export async function readDcat({ path, content }: CatalogueFile): Promise<Catalogue> {
  const nodes = await expanded(path, content);
  const catalogue = nodes.find((node) => isA(node, "Catalog"));
  if (catalogue === undefined) throw new OperatorError(`${path} holds neither a data package (resources) nor a dcat:Catalog in JSON-LD.`);
  const byId = new Map(nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])));
  const follow = (node: Node, property: string) => nodesOf(node, property).map((each) => byId.get(String(each["@id"])) ?? each);
  const required = (node: Node, what: string, property: string): string => {
    const text = textOf(node, property);
    if (text !== null) return text;
    throw new OperatorError(`${path}: ${what} has no ${property.replace(/^.*[#/]/, "")}, which DCAT-AP makes mandatory (${property}).`);
  };
  const [publisher] = follow(catalogue, `${dct}publisher`);
  if (publisher === undefined)
    throw new OperatorError(`${path}: the catalogue has no publisher, which DCAT-AP makes mandatory (${dct}publisher).`);
  required(catalogue, "the catalogue", `${dct}description`);
  const title = required(catalogue, "the catalogue", `${dct}title`);
  const files = follow(catalogue, `${dcat}dataset`).flatMap((dataset): readonly ListedFile[] => {
    const setTitle = required(dataset, `the data set ${String(dataset["@id"] ?? "")}`, `${dct}title`);
    required(dataset, `the data set “${setTitle}”`, `${dct}description`);
    const ref = textOf(dataset, `${dct}identifier`) ?? String(dataset["@id"] ?? setTitle);
    const distributions = follow(dataset, `${dcat}distribution`);
    if (distributions.length === 0) throw new OperatorError(`${path}: the data set “${setTitle}” has no distribution: it lists no file.`);
    return distributions.map((distribution): ListedFile => {
      const access = required(distribution, `a distribution of “${setTitle}”`, `${dcat}accessURL`);
      const location = local(textOf(distribution, `${dcat}downloadURL`) ?? access);
      const file = location.replace(/^.*\//, "");
      const [checksum] = follow(distribution, `${spdx}checksum`);
      const [temporal] = follow(dataset, `${dct}temporal`);
      const day = (temporal && textOf(temporal, `${dcat}endDate`)) ?? textOf(dataset, `${dct}modified`);
      const bytes = textOf(distribution, `${dcat}byteSize`);
      const schema = textOf(distribution, `${dct}conformsTo`) ?? textOf(dataset, `${dct}conformsTo`);
      const status = textOf(distribution, `${adms}status`) ?? textOf(dataset, `${adms}status`) ?? "";
      return {
        name: setTitle,
        ref: distributions.length === 1 ? ref : `${ref}#${file}`,
        version: textOf(dataset, `${dcat}version`) ?? textOf(dataset, "http://www.w3.org/2002/07/owl#versionInfo"),
        title: textOf(distribution, `${dct}title`) ?? setTitle,
        licence: textOf(distribution, `${dct}license`) ?? textOf(catalogue, `${dct}license`),
        mediaType:
          (textOf(distribution, `${dcat}mediaType`) ?? "").replace(/^https?:\/\/www\.iana\.org\/assignments\/media-types\//, "") || null,
        dataDate: day?.slice(0, 10) ?? null,
        country: /\/authority\/country\/([A-Z]{3})$/.exec(textOf(dataset, `${dct}spatial`) ?? "")?.[1] ?? null,
        path: location,
        schema: schema === null ? null : local(schema),
        sha256: checksum === undefined ? null : checksumOf(path, setTitle, checksum),
        bytes: bytes === null ? null : Number(bytes),
        withdrawn: status.endsWith("/WITHDRAWN"),
      };
    });
  });
  const publisherName = textOf(publisher, name);
  if (publisherName === null)
    throw new OperatorError(`${path}: the catalogue's publisher has no name, which DCAT-AP makes mandatory (${name}).`);
  return { source: slug(title), title, licence: textOf(catalogue, `${dct}license`), publisher: publisherName, files };
}

async function expanded(path: string, content: unknown): Promise<readonly Node[]> {
  try {
    const document: JsonLdDocument = JSON.parse(JSON.stringify(content));
    const nodes: unknown = await jsonld.expand(document, {
      base: beside,
      // A catalogue that means one thing today and another tomorrow can't be published: its context has to be in it.
      documentLoader: async (url) => {
        throw new Error(`it takes its words from ${url}. Put that context into the file itself`);
      },
    });
    return flatten(nodes);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : String(cause);
    throw new OperatorError(`${path} can't be read as JSON-LD: ${detailOf(cause) ?? reason}.`, { cause });
  }
}

/** What the library's own error hides in its details. */
function detailOf(error: unknown): string | null {
  const details: unknown = typeof error === "object" && error !== null && "details" in error ? error.details : null;
  const cause: unknown = typeof details === "object" && details !== null && "cause" in details ? details.cause : null;
  return cause instanceof Error ? cause.message : null;
}

/** Every node, those inside others as well. */
function flatten(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== "object" || value === null || "@value" in value) return [];
  const node: Node = { ...value };
  return [node, ...Object.values(node).flatMap(flatten)].filter((each) => Object.keys(each).some((key) => key !== "@id"));
}

function isA(node: Node, type: string): boolean {
  const types = node["@type"];
  return Array.isArray(types) && types.includes(`${dcat}${type}`);
}

function local(address: string): string {
  return address.startsWith(beside) ? decodeURIComponent(address.slice(beside.length)) : address;
}

function checksumOf(path: string, title: string, checksum: Node): string | null {
  const algorithm = textOf(checksum, `${spdx}algorithm`) ?? "";
  const value = textOf(checksum, `${spdx}checksumValue`)?.toLowerCase() ?? "";
  if (!/sha256$/i.test(algorithm)) return null;
  if (/^[0-9a-f]{64}$/.test(value)) return value;
  throw new OperatorError(`${path}: the checksum of “${title}” is ${JSON.stringify(value)}; expected 64 hexadecimal digits of SHA-256.`);
}
