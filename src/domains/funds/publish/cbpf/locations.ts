import { z } from "zod";
import { apportion } from "../../../../kernel/apportion.ts";
import { type Decimal, fromMinorUnits, parseDecimal, rescale } from "../../../../kernel/money.ts";
import { readCsv } from "../../../../publish/csv.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { FlowProperty } from "../../properties.ts";
import * as fields from "../fields.ts";
import type { PlannedFlow } from "../publication.ts";
import { parts, plainShare } from "./cells.ts";
import { type Project, withheldName } from "./projects.ts";

/** What tells the list of locations from other files. */
export const locationColumns = ["PrjCode", "ClstAgg", "ClstPrct", "AdmLoc1", "AdmLocCord1", "AdmLocClustBdg1"] as const;

/** Administrative levels that a row has columns for. */
const levels = [1, 2, 3, 4, 5, 6] as const;

const location = z.object({
  PrjCode: fields.required(100),
  ClstAgg: z.string().regex(/^\d+(\|\|\|\d+)*$/, "expected numbers of clusters, parted by |||"),
  ClstPrct: z.string().regex(/^\d+(\.\d+)?(\|\|\|\d+(\.\d+)?)*$/, "expected percentages, parted by |||"),
});

export interface Locations {
  readonly flows: readonly PlannedFlow[];
  /** Clusters of each project in the order of the file, by its code. */
  readonly clusters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly badRows: readonly BadRow[];
}

interface Part {
  readonly flow: PlannedFlow;
  readonly amount: Decimal;
}

/**
 * Commitments of a project's partner to the places where it works, each following from the project's own record. The source
 * shares a project's budget out to a tenth of a cent; in cents, a project's places get together what the source gives them
 * together, rounded once.
 * @param projects by code
 */
export function readLocations(file: OutsideFile, projects: ReadonlyMap<string, Project>): Locations {
  const byProject = new Map<string, Part[]>();
  const clusters = new Map<string, Set<string>>();
  const badRows: BadRow[] = [];
  const { columns, rows } = readCsv(file.path, file.text);
  for (const { line, fields: row, fieldCount } of rows) {
    const origin = { file: file.path, line, row: row?.["PrjCode"]?.trim() ?? "" };
    if (row === undefined) {
      badRows.push({ ...origin, reason: `expected ${columns.length} fields as in the header, got ${fieldCount}` });
      continue;
    }
    const read = location.safeParse(row);
    if (!read.success) {
      badRows.push({ ...origin, reason: fields.describeIssues(read.error, row) });
      continue;
    }
    const code = read.data.PrjCode;
    const project = projects.get(code);
    const names = levels.map((level) => (row[`AdmLoc${level}`] ?? "").replace(/\s+/g, " ").trim()).filter((name) => name !== "");
    const amount = sum(parts(row[`AdmLocClustBdg${names.length}`] ?? ""));
    if (project === undefined || (amount === undefined && names.length > 0)) {
      const reason =
        project === undefined
          ? `PrjCode: expected a project of the list of projects, got “${code}”`
          : `AdmLocClustBdg${names.length}: expected amounts of US dollars, parted by |||, got “${row[`AdmLocClustBdg${names.length}`]}”`;
      badRows.push({ ...origin, reason });
      continue;
    }
    const known = byProject.get(code) ?? [];
    byProject.set(code, known);
    const named = clusters.get(code) ?? new Set();
    clusters.set(code, named);
    for (const cluster of parts(row["ClstAgg"] ?? "")) named.add(cluster);
    known.push({
      amount: amount ?? { units: 0n, decimals: 0 },
      flow: {
        ...project.flow,
        origin,
        amount: amount?.units ?? 0n,
        decimals: amount?.decimals ?? 0,
        valueDate: 0,
        from: project.partner.organisation?.ref ?? null,
        to: null,
        programme: null,
        parent: code,
        ref: `${code}/L${known.length + 1}`,
        title: names.toReversed().join(", "),
        properties: [
          ...withheldName("from", project.partner),
          ...clusterShares(parts(read.data.ClstAgg), parts(read.data.ClstPrct)),
          ...place(
            project.flow.country,
            names,
            levels.map((level) => row[`AdmLocCord${level}`] ?? ""),
          ),
        ],
      },
    });
  }
  return { flows: [...byProject.values()].flatMap(inCents), clusters, badRows };
}

/** Undefined where one is no amount. */
function sum(texts: readonly string[]): Decimal | undefined {
  let units = 0n;
  const decimals = 6;
  for (const text of texts) {
    const read = parseDecimal(text);
    const part = read && rescale(read, decimals);
    if (part === undefined) return undefined;
    units += part;
  }
  return parseDecimal(fromMinorUnits(units, decimals));
}

/** Shares are told only where they are of the whole. A cluster that a row names twice has both its shares. */
function clusterShares(ids: readonly string[], percents: readonly string[]): readonly FlowProperty[] {
  const all = sum(percents);
  const whole = ids.length === percents.length && all?.units === 100n && all.decimals === 0;
  const distinct = [...new Set(ids)];
  return distinct.map((code) => {
    const share = sum(percents.filter((_, i) => ids[i] === code));
    const told = whole && distinct.length > 1 && share !== undefined;
    return { side: "to", dimension: "cluster", code, share: told ? plainShare(fromMinorUnits(share.units, share.decimals)) : null };
  });
}

/**
 * A place is named by its country and the areas that it lies in, from the largest down: "AFG/Hirat/Injil". A slash inside of
 * a name is written %2F.
 */
function place(country: string | null, names: readonly string[], coordinates: readonly string[]): readonly FlowProperty[] {
  if (names.length === 0) return [];
  const code = [country ?? "XXX", ...names.map((name) => name.replaceAll("%", "%25").replaceAll("/", "%2F"))].join("/");
  const [, latitude, longitude] = /^(-?\d+\.?\d*),\s*(-?\d+\.?\d*)$/.exec(coordinates[names.length - 1]?.trim() ?? "") ?? [];
  const point = latitude === undefined || longitude === undefined ? [] : [`${degrees(latitude)}/${degrees(longitude)}`];
  return [
    { side: "to", dimension: "place", code, share: null },
    ...point.map((at): FlowProperty => ({ side: "to", dimension: "coordinates", code: at, share: null })),
  ];
}

/** Eight digits after the point are a millimetre; five are a metre. */
function degrees(text: string): string {
  return plainShare(text.replace(/(\.\d{5})\d+$/, "$1"));
}

function inCents(located: readonly Part[]): readonly PlannedFlow[] {
  const weights = located.map(({ amount }) => rescale(amount, 6) ?? 0n);
  const all = weights.reduce((total, weight) => total + weight, 0n);
  const cents = apportion((all + 5_000n) / 10_000n, weights);
  return located.map(({ flow }, i) => ({ ...flow, usdCents: cents[i] ?? 0n }));
}
