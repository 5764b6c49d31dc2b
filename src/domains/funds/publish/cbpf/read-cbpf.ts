import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsvColumns } from "../../../../publish/csv.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { FundPublication, PlannedFlow } from "../publication.ts";
import { warnOf } from "../warnings.ts";
import { readClusters, readFunds } from "./code-lists.ts";
import { contributionColumns, readContributions } from "./contributions.ts";
import { type Locations, locationColumns, readLocations } from "./locations.ts";
import { projectColumns, readProjects } from "./projects.ts";

const kinds = [
  { kind: "contributions", columns: contributionColumns },
  { kind: "locations", columns: locationColumns },
  { kind: "projects", columns: projectColumns },
  { kind: "funds", columns: ["PFId", "PFName", "PFCountryCode"] },
  { kind: "clusters", columns: ["ClustId", "ClustNm"] },
] as const;

type FileKind = (typeof kinds)[number]["kind"];

export interface ReadOptions {
  /** Day up to which the files speak, as yyyymmdd; absent: unknown, as the files do not say. */
  readonly dataDate?: number;
}

const licence = "CC BY";
const attribution = "UN OCHA / CBPF";
const publisher = { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" } as const;

/** The stream of donors and projects, and that of the places, whose records follow from the projects'. */
export interface PooledFunds {
  readonly funds: FundPublication;
  readonly places: FundPublication;
}

/**
 * Reads the files of OCHA's country-based pooled funds: contributions, projects and their locations, with the code lists that
 * they lean on, gzip or not. Places are a stream of their own: a project's budget and its parts by place are the same money.
 * @param paths files, or folders in which what is not one of these is passed over
 * @throws OperatorError when a file is none of these, comes twice, or one is missing
 */
export function readCbpf(paths: readonly string[], options: ReadOptions = {}): PooledFunds {
  const { used, ignored } = sort(readOutsideFiles(paths));
  const need = (kind: FileKind): OutsideFile => {
    const file = used.get(kind);
    if (file !== undefined) return file;
    throw new OperatorError(`The pooled funds' ${kind} are missing: expected a file with the columns ${columnsOf(kind)}, gzip or not.`);
  };
  const dataDate = options.dataDate ?? 0;
  const file = ({ name, sha256 }: OutsideFile) => ({ name, sha256, dataDate });
  const pooled = readFunds(need("funds"));
  const names = readClusters(need("clusters"));
  const contributions = readContributions(need("contributions"), pooled);
  const projects = readProjects(need("projects"), pooled);
  const locations = readLocations(need("locations"), projects.byCode);
  const flows = inLedgerOrder([
    ...contributions.flows,
    ...[...projects.byCode.values()].map(({ flow }) => inClusters(flow, locations, names)),
  ]);
  const organisations = unique([...contributions.organisations, ...projects.organisations]);
  return {
    funds: {
      terms: { source: "cbpf", title: "Country-based pooled funds: contributions and projects", licence, attribution, sample: false },
      publisher,
      organisations,
      programmes: unique([...projects.programmes, ...clusterNames(names)]),
      flows,
      files: [file(need("contributions")), file(need("projects"))],
      reading: { badRows: [...contributions.badRows, ...projects.badRows], warnings: warnOf(flows, dataDate), ignored, placeholders: 0 },
    },
    places: {
      terms: { source: "cbpf-places", title: "Country-based pooled funds: project budgets by place", licence, attribution, sample: false },
      publisher,
      organisations,
      programmes: clusterNames(names),
      flows: inLedgerOrder(locations.flows),
      parentSource: "cbpf",
      files: [file(need("locations"))],
      reading: { badRows: locations.badRows, warnings: [], ignored: [], placeholders: 0 },
    },
  };
}

/** Codes of clusters are named by programmes of this ref. */
const clusterNames = (names: ReadonlyMap<string, string>) => [...names].map(([id, title]) => ({ ref: `cluster-${id}`, title }));

function inClusters(flow: PlannedFlow, { clusters }: Locations, names: ReadonlyMap<string, string>): PlannedFlow {
  const ids = [...(clusters.get(flow.ref) ?? [])];
  return {
    ...flow,
    sector: ids.map((id) => names.get(id) ?? id).join("; "),
    properties: [...flow.properties, ...ids.map((code) => ({ side: "to", dimension: "cluster", code, share: null }) as const)],
  };
}

const columnsOf = (kind: FileKind): string => kinds.find((one) => one.kind === kind)?.columns.join(", ") ?? "";

function sort(files: readonly OutsideFile[]) {
  const ignored: { path: string; reason: string }[] = [];
  const used = new Map<FileKind, OutsideFile>();
  for (const file of files) {
    const columns = readCsvColumns(file.text);
    const kind = kinds.find((one) => one.columns.every((column) => columns.includes(column)))?.kind;
    const other = kind && used.get(kind);
    if (kind === undefined) {
      if (!file.found) throw new OperatorError(`${file.path} is none of the pooled funds' files. Give their folder.`);
      ignored.push({ path: file.path, reason: "nothing of it is published" });
    } else if (other === undefined) used.set(kind, file);
    else if (other.sha256 === file.sha256) ignored.push({ path: file.path, reason: `it has the same content as ${other.path}` });
    else throw new OperatorError(`${other.path} and ${file.path} both hold the pooled funds' ${kind}. Give one of them.`);
  }
  return { used, ignored };
}

/** By year and country, else as in the files: records of one total follow each other, which costs the least gas. */
function inLedgerOrder(flows: readonly PlannedFlow[]): readonly PlannedFlow[] {
  const rank = ({ year, country }: PlannedFlow) => `${year} ${country ?? ""}`;
  return flows
    .map((flow) => ({ flow, rank: rank(flow) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ flow }) => flow);
}

function unique<Named extends { readonly ref: string }>(all: readonly Named[]): readonly Named[] {
  const byRef = new Map<string, Named>();
  for (const one of all) if (!byRef.has(one.ref)) byRef.set(one.ref, one);
  return [...byRef.values()];
}
