import { OperatorError } from "../../../../kernel/errors.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import { counted } from "../../../../publish/words.ts";
import type { CreditPublication, PlannedCredits, PlannedProject } from "../publication.ts";
import { plain } from "./cells.ts";
import { issuanceColumns, located, readIssuance } from "./read-issuance.ts";
import { readRetirement, retirementColumns } from "./read-retirement.ts";

/** Registries by the letters that their projects' identifiers begin with. */
const registries: Readonly<Record<string, string>> = {
  ACR: "American Carbon Registry",
  CAR: "Climate Action Reserve",
  GS: "Gold Standard",
  VCS: "Verified Carbon Standard",
};

/** Where a record belongs on the ledger: what was issued on a day, and what came of it, before what was retired on that day. */
interface Ranked {
  readonly record: PlannedCredits;
  readonly rank: string;
}

/**
 * Reads one registry's lists of issuances and retirements, as the Berkeley Carbon Trading Project compiles them.
 * @param paths both lists, or folders in which what is neither is passed over
 * @throws OperatorError when one of the lists is missing, or given twice, or they are of several registries
 */
export function readBerkeley(paths: readonly string[], dataDate = 0): CreditPublication {
  const { issuances, retirements, ignored } = findLists(readOutsideFiles(paths));
  const badRows: BadRow[] = [];
  const organisations = new Map<string, PlannedOrganisation>();
  const projects = new Map<string, PlannedProject>();
  const ranked: Ranked[] = [];
  const seen = new Map<string, number>();
  const keep = ({ project, named }: { project: PlannedProject; named: readonly (PlannedOrganisation | null)[] }): void => {
    for (const organisation of named)
      if (organisation !== null && !organisations.has(organisation.ref)) organisations.set(organisation.ref, organisation);
    if (!projects.has(project.ref)) projects.set(project.ref, project);
  };

  for (const { origin, fields, fault } of rowsOf(issuances)) {
    const read = fields === undefined ? { faults: fault } : readIssuance(fields);
    if ("faults" in read) {
      badRows.push({ ...origin, reason: read.faults });
      continue;
    }
    keep({ project: read.project, named: [read.developer] });
    const [issued] = read.records;
    const times = (seen.get(issued?.ref ?? "") ?? 0) + 1;
    seen.set(issued?.ref ?? "", times);
    for (const record of read.records) {
      const ref = times === 1 ? record.ref : `${record.ref} (${times})`;
      ranked.push({ record: located({ ...record, ref }, origin), rank: `${issued?.date ?? 0} 0` });
    }
  }
  const lines = new Map<string, number>();
  for (const { origin, fields, fault } of rowsOf(retirements)) {
    const read = fields === undefined ? { faults: fault } : readRetirement(fields);
    const twice = "faults" in read ? undefined : lines.get(read.record.ref);
    if ("faults" in read || twice !== undefined) {
      badRows.push({ ...origin, reason: "faults" in read ? read.faults : `Offset Credit Serial Numbers: line ${twice} retires the same` });
      continue;
    }
    lines.set(read.record.ref, origin.line);
    keep({ project: read.project, named: read.organisations });
    ranked.push({ record: located(read.record, origin), rank: `${read.record.date} 1` });
  }
  const registry = registryOf([...projects.keys()]);
  const credits = ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ record }) => record);
  const leftOut = (key: string) => credits.filter(({ properties }) => properties[key]?.startsWith("Left out") === true).length;
  return {
    terms: {
      source: `berkeley-${registry.letters.toLowerCase()}`,
      title: `Carbon credits issued and retired: ${registry.name}`,
      licence: "None found; asks to be cited",
      attribution: `Berkeley Carbon Trading Project, Voluntary Registry Offsets Database; ${registry.name}`,
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    organisations: [...organisations.values()],
    projects: [...projects.values()],
    credits,
    files: [issuances, retirements].map(({ name, sha256 }) => ({ name, sha256, dataDate })),
    reading: {
      badRows,
      warnings: [
        `${counted(leftOut("unknown-holder"), "retirement's account holder is", "retirements' account holders are")} left out, and ` +
          `${counted(leftOut("unknown-beneficiary"), "text that says", "texts that say")} on whose behalf: they may name persons.`,
      ],
      ignored,
      placeholders: 0,
    },
  };
}

function* rowsOf({ path, text }: OutsideFile) {
  const table = readCsv(path, text);
  for (const { line, fields, fieldCount } of table.rows) {
    const origin = { file: path, line, row: plain(fields?.["Project ID"] ?? "") };
    yield { origin, fields, fault: `expected ${table.columns.length} fields as in the header, got ${fieldCount}` };
  }
}

function findLists(files: readonly OutsideFile[]) {
  const ignored: { path: string; reason: string }[] = [];
  const found = new Map<"issuances" | "retirements", OutsideFile>();
  for (const file of files) {
    const named = readCsvColumns(file.text).map(plain);
    const has = (columns: readonly string[]) => columns.every((column) => named.includes(column));
    const list = has(retirementColumns) ? "retirements" : has(issuanceColumns) ? "issuances" : undefined;
    const other = list && found.get(list);
    if (list === undefined) {
      if (!file.found) {
        const expected = `${issuanceColumns.join(", ")}, or ${retirementColumns.join(", ")}`;
        throw new OperatorError(`${file.path} is neither list: expected the columns ${expected}.`);
      }
      ignored.push({ path: file.path, reason: "nothing of it is published" });
    } else if (other === undefined) found.set(list, file);
    else if (other.sha256 === file.sha256) ignored.push({ path: file.path, reason: `it has the same content as ${other.path}` });
    else throw new OperatorError(`${other.path} and ${file.path} both hold ${list}. Give one of them.`);
  }
  const [issuances, retirements] = [found.get("issuances"), found.get("retirements")];
  if (issuances === undefined || retirements === undefined) {
    const missing = issuances === undefined ? "issuances" : "retirements";
    throw new OperatorError(
      `The list of ${missing} is missing: give the CSV files of issuances and of retirements, gzip or not, or their folder.`,
    );
  }
  return { issuances, retirements, ignored };
}

function registryOf(refs: readonly string[]): { readonly letters: string; readonly name: string } {
  const [letters, ...others] = new Set(refs.map((ref) => ref.replace(/\d+$/, "")));
  if (letters === undefined) throw new OperatorError("None of the rows could be read: nothing is published.");
  if (others.length > 0) {
    throw new OperatorError(
      `The lists hold projects of several registries (${[letters, ...others].join(", ")}). Publish each registry's lists by themselves.`,
    );
  }
  return { letters, name: registries[letters] ?? `${slug(letters).toUpperCase()} registry` };
}
