import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { CreditPublication, PlannedCredits, PlannedProject } from "./publication.ts";

/** Day up to which the invented source speaks. */
const dataDate = 20_250_630;

const developer: PlannedOrganisation = {
  ref: "sample-mangrove-trust",
  name: "Sample Mangrove Trust",
  country: "KEN",
  kind: "NATIONAL_NGO",
};
const stoves: PlannedOrganisation = { ref: "sample-stove-works", name: "Sample Stove Works", country: "BGD", kind: "PRIVATE_SECTOR" };
const trader: PlannedOrganisation = { ref: "sample-credit-desk", name: "Sample Credit Desk", country: null, kind: "PRIVATE_SECTOR" };
const airline: PlannedOrganisation = { ref: "sample-airline", name: "Sample Airline", country: "CHE", kind: "PRIVATE_SECTOR" };
const grocer: PlannedOrganisation = { ref: "sample-grocer", name: "Sample Grocer", country: "DEU", kind: "PRIVATE_SECTOR" };

const projects: readonly PlannedProject[] = [
  {
    ref: "SAMPLE1",
    name: "Sample mangroves of an invented bay",
    developer: developer.ref,
    country: "KEN",
    projectType: "Mangrove restoration",
    protocol: "Sample protocol 1",
  },
  {
    ref: "SAMPLE2",
    name: "Sample cooking stoves of an invented district",
    developer: stoves.ref,
    country: "BGD",
    projectType: "Cooking stoves",
    protocol: "Sample protocol 2",
  },
];

const mangroves = "SAMPLE-1-KE-1-2022";
const cookers = "SAMPLE-1-BD-2-2023";

type Told = Pick<PlannedCredits, "kind" | "project" | "vintage" | "date" | "ref"> & Partial<PlannedCredits>;

/** A record of a range of serials. */
function serials(block: string, first: number, last: number, told: Told): PlannedCredits {
  return {
    origin: { file: "sample-credits", line: 0, row: "" },
    year: Math.floor(told.date / 10_000),
    quantity: last - first + 1,
    serials: { block, first, last },
    use: null,
    country: null,
    holder: null,
    to: null,
    purpose: "",
    properties: {},
    ...told,
  };
}

const kenya = { project: "SAMPLE1", vintage: 2022 } as const;
const bangladesh = { project: "SAMPLE2", vintage: 2023 } as const;

const credits: readonly PlannedCredits[] = [
  serials(mangroves, 1, 12_000, { ...kenya, kind: "issuance", date: 20230301, ref: "sample-c-1", to: developer.ref }),
  serials(mangroves, 10_801, 12_000, {
    ...kenya,
    kind: "buffer",
    date: 20230301,
    ref: "sample-c-2",
    holder: developer.ref,
    purpose: "Against reversals",
  }),
  serials(mangroves, 1, 8_000, { ...kenya, kind: "transfer", date: 20230615, ref: "sample-c-3", holder: developer.ref, to: trader.ref }),
  serials(mangroves, 1, 3_000, {
    ...kenya,
    kind: "authorisation",
    date: 20230701,
    ref: "sample-c-4",
    country: "KEN",
    purpose: "International scheme of airlines",
  }),
  serials(mangroves, 1, 3_000, {
    ...kenya,
    kind: "retirement",
    date: 20240110,
    ref: "sample-c-5",
    use: "international",
    holder: trader.ref,
    to: airline.ref,
    purpose: "International scheme of airlines",
  }),
  serials(mangroves, 1, 3_000, { ...kenya, kind: "adjustment_added", date: 20241231, ref: "sample-c-6", country: "KEN" }),
  serials(mangroves, 3_001, 4_500, {
    ...kenya,
    kind: "retirement",
    date: 20240320,
    ref: "sample-c-7",
    use: "voluntary",
    holder: trader.ref,
    to: grocer.ref,
    purpose: "Own claim",
  }),
  serials(mangroves, 11_901, 12_000, { ...kenya, kind: "release", date: 20240805, ref: "sample-c-13", holder: developer.ref }),
  serials(mangroves, 11_901, 12_000, {
    ...kenya,
    kind: "cancellation",
    date: 20240805,
    ref: "sample-c-8",
    holder: developer.ref,
    purpose: "Storm damage",
  }),
  serials(cookers, 1, 5_000, { ...bangladesh, kind: "issuance", date: 20240401, ref: "sample-c-9", to: stoves.ref }),
  serials(cookers, 4_501, 5_000, { ...bangladesh, kind: "export", date: 20240901, ref: "sample-c-10", holder: stoves.ref }),
  serials(cookers, 1, 2_000, {
    ...bangladesh,
    kind: "retirement",
    date: 20241111,
    ref: "sample-c-11",
    use: "international",
    country: "CHE",
    holder: stoves.ref,
    to: airline.ref,
    purpose: "Target of another country",
  }),
  serials(cookers, 2_001, 2_600, {
    ...bangladesh,
    kind: "retirement",
    date: 20250203,
    ref: "sample-c-12",
    holder: stoves.ref,
    properties: { "unknown-beneficiary": "Not given" },
  }),
];

/** Two invented projects: one whose host country adjusts, one that is claimed abroad without. */
export function sampleCredits(): CreditPublication {
  const sha256 = bytesToHex(
    createHash("sha256")
      .update(JSON.stringify([projects, credits]))
      .digest(),
  );
  return {
    terms: {
      source: "sample-credits",
      title: "Sample data: invented figures",
      licence: "CC0-1.0",
      attribution: "Nobody: every figure is invented",
      sample: true,
    },
    publisher: { ref: "sample-publisher", name: "Sample Publisher", country: null, kind: "OTHER" },
    organisations: [developer, stoves, trader, airline, grocer],
    projects,
    credits,
    files: [{ name: "sample-credits", sha256, dataDate }],
    reading: { badRows: [], warnings: [], ignored: [], placeholders: 0 },
  };
}
