import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsvColumns } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { FlowKind } from "../../events.ts";
import type { FundPublication, PlannedFlow } from "../publication.ts";
import { warnOf } from "../warnings.ts";
import { allocationColumns, readAllocations } from "./allocations.ts";
import { readContributions } from "./contributions.ts";
import { cerf } from "./parties.ts";

type FileKind = "allocations" | "contributions" | "contribution sums";

export interface ReadOptions {
  /** Day up to which the files speak, as yyyymmdd; absent: as the contributions say. */
  readonly dataDate?: number;
}

/**
 * Reads CERF's files as they are published: allocations.csv and donor_contributions_raw.json, one or both, gzip or not.
 * @param paths files, or folders in which what is not one of these is passed over.
 * @throws OperatorError when a file is not one of CERF's, comes twice, or when there is none.
 */
export function readCerf(paths: readonly string[], options: ReadOptions = {}): FundPublication {
  const { allocations, contributions, ignored } = sort(readOutsideFiles(paths));
  const incoming = contributions && readContributions(contributions);
  const outgoing = allocations && readAllocations(allocations);
  const dataDate = options.dataDate ?? incoming?.latestDate ?? 0;
  const all = [...(incoming?.flows ?? []), ...(outgoing?.flows ?? [])];
  const { flows, repeated } = withoutRepeats(all);
  return {
    terms: {
      source: "cerf",
      title: "Central Emergency Response Fund: contributions and allocations",
      licence: "CC BY-IGO",
      attribution: "UN OCHA / CERF",
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    organisations: unique([cerf, ...(incoming?.organisations ?? []), ...(outgoing?.organisations ?? [])]),
    programmes: unique(outgoing?.programmes ?? []),
    flows: inLedgerOrder(flows),
    files: [contributions, allocations].flatMap((file) => (file ? [{ name: file.name, sha256: file.sha256, dataDate }] : [])),
    reading: {
      badRows: [...(incoming?.badRows ?? []), ...(outgoing?.badRows ?? []), ...repeated],
      warnings: warnOf(flows, dataDate),
      ignored,
      placeholders: incoming?.placeholders ?? 0,
    },
  };
}

function recognise(text: string): FileKind | undefined {
  if (/^\s*\[/.test(text)) return text.includes('"donorpledge"') && text.includes('"contributionCode"') ? "contributions" : undefined;
  const columns = readCsvColumns(text);
  if (allocationColumns.every((column) => columns.includes(column))) return "allocations";
  return columns.includes("contributionCode") && columns.includes("donorpledge") ? "contribution sums" : undefined;
}

interface Sorted {
  readonly allocations: OutsideFile | undefined;
  readonly contributions: OutsideFile | undefined;
  readonly ignored: readonly { readonly path: string; readonly reason: string }[];
}

function sort(files: readonly OutsideFile[]): Sorted {
  const ignored: { path: string; reason: string }[] = [];
  const used = new Map<FileKind, OutsideFile>();
  for (const file of files) {
    const kind = recognise(file.text);
    if (kind === "contribution sums") {
      const reason =
        "it has one line of sums per contribution, without the dates and currencies of the events that donor_contributions_raw.json has, and tells of the same money";
      if (!file.found) throw new OperatorError(`${file.path} is not read: ${reason}. Give donor_contributions_raw.json instead.`);
      ignored.push({ path: file.path, reason });
    } else if (kind === undefined) {
      if (!file.found) {
        throw new OperatorError(
          `${file.path} is none of CERF's files: expected allocations.csv (with the columns ${allocationColumns.join(", ")}) or donor_contributions_raw.json, gzip or not.`,
        );
      }
      ignored.push({ path: file.path, reason: "it is none of CERF's data files" });
    } else {
      const other = used.get(kind);
      if (other?.sha256 === file.sha256) ignored.push({ path: file.path, reason: `it has the same content as ${other.path}` });
      else if (other !== undefined) throw new OperatorError(`${other.path} and ${file.path} both hold CERF's ${kind}. Give one of them.`);
      else used.set(kind, file);
    }
  }
  const [allocations, contributions] = [used.get("allocations"), used.get("contributions")];
  if (allocations === undefined && contributions === undefined) {
    const seen = ignored.map(({ path, reason }) => `\n  ${path}: ${reason}`).join("");
    throw new OperatorError(
      `There is no file of CERF's to publish. Expected allocations.csv or donor_contributions_raw.json, gzip or not.${seen}`,
    );
  }
  return { allocations, contributions, ignored };
}

/** A ref names one record: a second row with it is bad, or the ledger would hold one of them twice. */
function withoutRepeats(all: readonly PlannedFlow[]): { flows: readonly PlannedFlow[]; repeated: readonly BadRow[] } {
  const byRef = new Map<string, PlannedFlow>();
  const repeated: BadRow[] = [];
  for (const flow of all) {
    const first = byRef.get(flow.ref);
    if (first === undefined) byRef.set(flow.ref, flow);
    else repeated.push({ ...flow.origin, reason: `${flow.ref} stands at ${first.origin.file}:${first.origin.line} already` });
  }
  return { flows: [...byRef.values()], repeated };
}

const stages: readonly FlowKind[] = ["pledge", "commitment", "receipt", "write_off"];

/**
 * By year, kind and country, else as in the files: records of one total follow each other, which costs the least gas, and
 * parents come before their children, as those are of the same year and a later kind.
 */
function inLedgerOrder(flows: readonly PlannedFlow[]): readonly PlannedFlow[] {
  const rank = ({ year, kind, country }: PlannedFlow) => `${year} ${stages.indexOf(kind)} ${country ?? ""}`;
  return flows
    .map((flow) => ({ flow, rank: rank(flow) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ flow }) => flow);
}

function unique<Named extends Pick<PlannedOrganisation, "ref">>(all: readonly Named[]): readonly Named[] {
  const byRef = new Map<string, Named>();
  for (const one of all) if (!byRef.has(one.ref)) byRef.set(one.ref, one);
  return [...byRef.values()];
}
