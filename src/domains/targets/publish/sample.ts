import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { PlannedActor, PlannedSubmission, PlannedTarget, SubmissionPublication, TargetPublication } from "./publication.ts";

/** Day up to which the invented sources speak. */
const dataDate = 20_250_630;
const origin: Origin = { file: "sample-targets", line: 0, row: "" };
const publisher: PlannedOrganisation = { ref: "sample-publisher", name: "Sample Publisher", country: null, kind: "OTHER" };
const maker: PlannedOrganisation = { ref: "sample-cement-works", name: "Sample Cement Works", country: "KEN", kind: "PRIVATE_SECTOR" };

const actors: readonly PlannedActor[] = [
  { ref: "SAMPLE-WORKS", kind: "company", country: "KEN", organisation: maker.ref, name: maker.name },
  { ref: "KE-SAMPLE", kind: "region", country: "KEN", organisation: null, name: "Sample County" },
  { ref: "KE SMP", kind: "city", country: "KEN", organisation: null, name: "" },
];

/** A target of which nothing was understood. */
const unknown: Omit<PlannedTarget, "ref"> = {
  origin,
  kind: null,
  country: "KEN",
  actor: null,
  baseYear: null,
  targetYear: null,
  amount: null,
  baseTonnes: null,
  conditionality: null,
  gases: null,
  sectors: null,
  url: "",
  words: {},
};

const percent = (value: bigint, decimals = 0) => ({ unit: "percent", value, decimals }) as const;

const targets: readonly PlannedTarget[] = [
  {
    ...unknown,
    ref: "SAMPLE-KEN-2030",
    kind: "base_year",
    baseYear: 2010,
    targetYear: 2030,
    amount: percent(20n),
    conditionality: "both",
    gases: 7,
    sectors: "all",
    words: {
      type: "Base year target",
      target: "Sample: 20% reduction in GHG emissions by 2030 compared to 2010",
      "base-year": "2010",
      "target-year": "1 January 2021 - 31 December 2030",
      conditionality: "Conditional and unconditional",
      gases: "CO2, CH4, N2O",
      sectors: "All sectors including LULUCF",
    },
  },
  { ...unknown, ref: "SAMPLE-KEN-2050", kind: "net_zero", targetYear: 2050, words: { type: "Net zero", "target-year": "2050" } },
  {
    ...unknown,
    ref: "SAMPLE-SOM-2020",
    country: "SOM",
    kind: "baseline",
    targetYear: 2020,
    amount: percent(125n, 1),
    words: { type: "Baseline scenario target", target: "Sample: 12.5% below business as usual by 2020", "target-year": "2020" },
  },
  {
    ...unknown,
    ref: "SAMPLE-BGD",
    country: "BGD",
    kind: "baseline",
    words: { type: "Baseline scenario target", target: "Sample: 5% to 15% reduction", "target-year": "2025 and 2030" },
  },
  { ...unknown, ref: "SAMPLE-YEM", country: "YEM", kind: "none", words: { type: "No Document Submitted" } },
  {
    ...unknown,
    ref: "SAMPLE-WORKS-2035",
    actor: "SAMPLE-WORKS",
    kind: "base_year",
    baseYear: 2018,
    targetYear: 2035,
    amount: percent(42n),
    baseTonnes: 1_250_000n,
    url: "https://example.org/sample-works-climate-plan",
    words: { type: "Absolute emission reduction", "base-year": "2018", "target-year": "2035", target: "42 percent" },
  },
  {
    ...unknown,
    ref: "SAMPLE-WORKS-INTENSITY",
    actor: "SAMPLE-WORKS",
    kind: "intensity",
    targetYear: 2030,
    amount: percent(30n),
    words: { type: "Intensity", target: "30 percent per tonne of cement", "target-year": "2030" },
  },
  {
    ...unknown,
    ref: "SAMPLE-COUNTY",
    actor: "KE-SAMPLE",
    kind: "climate_neutral",
    targetYear: 2045,
    words: { type: "Climate neutral", "target-year": "2045" },
  },
  {
    ...unknown,
    ref: "SAMPLE-CITY",
    actor: "KE SMP",
    kind: "relative",
    baseYear: 2030,
    targetYear: 2030,
    amount: percent(15n),
    words: { type: "Relative emission reduction", "base-year": "2030", "target-year": "2030", target: "15 percent" },
  },
];

const document: Omit<PlannedSubmission, "ref" | "title" | "fileName"> = {
  origin: { ...origin, file: "sample-submissions" },
  fileType: "ndc",
  country: "KEN",
  status: "active",
  version: 1,
  date: 20_161_228,
  party: "Kenya (sample)",
  language: "English",
  url: "https://example.org/sample-ndc.pdf",
};

const submissions: readonly PlannedSubmission[] = [
  { ...document, ref: "SAMPLE-DOC-1", title: "Sample first NDC (Archived)", status: "archived", fileName: "sample-first.pdf" },
  { ...document, ref: "SAMPLE-DOC-2", title: "Sample updated NDC", version: 2, date: 20_201_228, fileName: "sample-updated.pdf" },
  {
    ...document,
    ref: "SAMPLE-DOC-3",
    title: "Sample addendum",
    fileType: "addendum",
    version: null,
    date: 0,
    fileName: "sample-addendum.pdf",
  },
  {
    ...document,
    ref: "SAMPLE-DOC-4",
    title: "Sample NDC of Somalia",
    country: "SOM",
    party: "Somalia (sample)",
    date: 20_160_422,
    language: "",
    status: null,
    fileName: "sample-somalia.pdf",
  },
];

const terms = {
  title: "Sample data: invented figures",
  licence: "CC0-1.0",
  attribution: "Nobody: every figure is invented",
  sample: true,
} as const;
const reading = { badRows: [], warnings: [], ignored: [], placeholders: 0 } as const;

function fileOf(name: string, records: readonly unknown[]) {
  const written = JSON.stringify(records, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  return { name, sha256: bytesToHex(createHash("sha256").update(written).digest()), dataDate };
}

/**
 * Invented targets that have one of everything a reader can meet: a country's, a company's, a region's and a city's, one that
 * is past due, one without its base year, one whose year was not understood, and a country that promised nothing.
 */
export function sampleTargets(): TargetPublication {
  const files = [fileOf("sample-targets", targets)];
  return { terms: { ...terms, source: "sample-targets" }, publisher, organisations: [maker], actors, records: targets, files, reading };
}

/** Invented documents: archived, active, undated, and of unknown state and language. */
export function sampleSubmissions(): SubmissionPublication {
  const files = [fileOf("sample-submissions", submissions)];
  return { terms: { ...terms, source: "sample-submissions" }, publisher, organisations: [], records: submissions, files, reading };
}
