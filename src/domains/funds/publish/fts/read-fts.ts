import { OperatorError } from "../../../../kernel/errors.ts";
import { fromLedgerDay } from "../../../../kernel/time.ts";
import { readCsvColumns } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { FundPublication, PlannedFlow } from "../publication.ts";
import { warnOf } from "../warnings.ts";
import type { FtsFlow } from "./flow-record.ts";
import { type ReadFlow, readFlows } from "./flows.ts";
import { organisationFrom } from "./properties-of.ts";

export interface ReadOptions {
  /** Day up to which the files speak, as yyyymmdd; absent: the newest day on which a flow was brought up to date. */
  readonly dataDate?: number;
}

/**
 * Reads answers of the Financial Tracking Service's flow search, gzip or not: the JSON as it comes (`{"data": {"flows": …}}`),
 * or its `data` alone. A flow that several answers hold is one record.
 * @param paths files, or folders in which what is not one of these is passed over
 * @throws OperatorError when a file is none of these, or when there is none
 */
export function readFts(paths: readonly string[], options: ReadOptions = {}): FundPublication {
  const { files, ignored } = sort(readOutsideFiles(paths));
  const read = files.map(({ file, keys }) => readFlows(file, keys));
  const { flows, conflicts } = merge(read.flatMap((each) => each.flows));
  const newest = Math.max(0, ...flows.map(({ flow }) => flow.updatedAt ?? 0));
  const dataDate = options.dataDate ?? newest;
  const inFiles = new Set(flows.map(({ flow }) => flow.id));
  const planned = flows.map(({ planned: { parent, ...rest } }) => ({
    ...rest,
    parent: parent !== null && inFiles.has(parent) ? parent : null,
  }));
  const orphans = flows.filter(({ planned: { parent } }) => parent !== null && !inFiles.has(parent)).length;
  return {
    terms: {
      source: "fts",
      title: "Financial Tracking Service: humanitarian funding flows",
      licence: "CC BY-IGO",
      attribution: "UN OCHA FTS",
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    organisations: unique(flows.flatMap(({ flow }) => organisationsOf(flow))),
    programmes: unique(flows.flatMap(({ details }) => details.names)),
    flows: inLedgerOrder(planned),
    files: files.map(({ file: { name, sha256 } }) => ({ name, sha256, dataDate })),
    reading: {
      badRows: [...read.flatMap(({ badRows }) => badRows), ...conflicts],
      warnings: [
        ...warnOf(planned, dataDate),
        ...(orphans === 0 ? [] : [`${orphans} flows follow from one that is not in the files: published without that link.`]),
        ...cutTitles(flows),
        ...(options.dataDate === undefined && newest > 0
          ? [`The files do not say their day; the newest change of a flow, ${fromLedgerDay(newest)}, is taken for it.`]
          : []),
      ],
      ignored,
      placeholders: 0,
    },
  };
}

function organisationsOf({ sourceObjects, destinationObjects }: FtsFlow): readonly PlannedOrganisation[] {
  return [...sourceObjects, ...destinationObjects].filter(({ type }) => type === "Organization").map(organisationFrom);
}

function cutTitles(flows: readonly ReadFlow[]): readonly string[] {
  const cut = flows.filter(({ flow, planned }) => flow.description !== planned.title).length;
  return cut === 0 ? [] : [`${cut} descriptions are longer than the ledger takes and were cut, with an ellipsis.`];
}

interface FtsFile {
  readonly file: OutsideFile;
  /** The way to the list of flows. */
  readonly keys: readonly string[];
}

interface Sorted {
  readonly files: readonly FtsFile[];
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
}

function sort(all: readonly OutsideFile[]): Sorted {
  const files: FtsFile[] = [];
  const ignored: { path: string; reason: string }[] = [];
  for (const file of all) {
    const keys = recognise(file.text);
    const twin = files.find(({ file: { sha256 } }) => sha256 === file.sha256);
    if (keys !== undefined && twin === undefined) files.push({ file, keys });
    else if (twin !== undefined) ignored.push({ path: file.path, reason: `it has the same content as ${twin.file.path}` });
    else {
      const flat = readCsvColumns(file.text).includes("onBoundary");
      const reason = flat
        ? "it is a flattened copy of the API's answer, without the codes of plans and clusters: give the JSON"
        : "it is no answer of FTS's flow search";
      if (!file.found) throw new OperatorError(`${file.path} is not read: ${reason}. Expected JSON with a list of flows, gzip or not.`);
      ignored.push({ path: file.path, reason });
    }
  }
  if (files.length > 0) return { files, ignored };
  const seen = ignored.map(({ path, reason }) => `\n  ${path}: ${reason}`).join("");
  throw new OperatorError(`There is no file of FTS's to publish. Expected the JSON of its flow search, gzip or not.${seen}`);
}

function recognise(text: string): readonly string[] | undefined {
  if (!/^\s*\{/.test(text) || !text.includes('"sourceObjects"')) return undefined;
  return /"data"\s*:\s*\{/.test(text.slice(0, 2_000)) ? ["data", "flows"] : ["flows"];
}

/** Of two versions of a flow the newer one stands; two that call themselves the same and differ are refused. */
function merge(all: readonly ReadFlow[]): { readonly flows: readonly ReadFlow[]; readonly conflicts: readonly BadRow[] } {
  const byId = new Map<string, ReadFlow>();
  const conflicts: BadRow[] = [];
  for (const each of all) {
    const first = byId.get(each.flow.id);
    if (first === undefined || each.flow.versionId > first.flow.versionId) byId.set(each.flow.id, each);
    else if (each.flow.versionId === first.flow.versionId && said(each) !== said(first)) {
      conflicts.push({
        ...each.origin,
        reason: `version ${each.flow.versionId} says something else than at ${first.origin.file}:${first.origin.line}`,
      });
    }
  }
  return { flows: [...byId.values()], conflicts };
}

/** What a flow says in itself, whatever the boundary that it was asked for by. */
function said({ planned: { origin: _, ...planned } }: ReadFlow): string {
  return JSON.stringify(planned, (_key, value) => (typeof value === "bigint" ? String(value) : value));
}

const stages: readonly string[] = ["pledge", "commitment", "disbursement"];

/** By year, kind and country, as records of one total then follow each other, which costs the least gas; but no child before its parent. */
function inLedgerOrder(flows: readonly PlannedFlow[]): readonly PlannedFlow[] {
  const rank = ({ year, kind, country, ref }: PlannedFlow) => `${year} ${stages.indexOf(kind)} ${country ?? ""} ${ref.padStart(20)}`;
  const byRef = new Map(flows.map((flow) => [flow.ref, flow]));
  const ordered = new Set<PlannedFlow>();
  const take = (flow: PlannedFlow, below: ReadonlySet<PlannedFlow>): void => {
    const parent = flow.parent === null ? undefined : byRef.get(flow.parent);
    if (parent !== undefined && !ordered.has(parent) && !below.has(parent)) take(parent, new Set([...below, flow]));
    ordered.add(flow);
  };
  for (const { flow } of flows.map((flow) => ({ flow, rank: rank(flow) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)))
    take(flow, new Set());
  return [...ordered];
}

function unique<Named extends { readonly ref: string }>(all: readonly Named[]): readonly Named[] {
  const byRef = new Map<string, Named>();
  for (const one of all) if (!byRef.has(one.ref)) byRef.set(one.ref, one);
  return [...byRef.values()];
}
