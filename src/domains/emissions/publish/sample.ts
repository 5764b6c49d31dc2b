import { createHash } from "node:crypto";
import type { Origin } from "../../../publish/rows.ts";
import type { Basis } from "../basis.ts";
import type { EmissionPublication, PlannedReport, ReportedActor } from "./publication.ts";

/** Day up to which the invented source speaks. */
const dataDate = 20_240_630;
const origin: Origin = { file: "sample-emissions", line: 0, row: "" };
const group = {
  kind: "GROUP",
  country: null,
  owner: null,
  ref: "sample-group",
  name: "Sample group of three countries",
  place: "",
} as const;
const plant = {
  kind: "FACILITY",
  country: "KEN",
  owner: null,
  ref: "sample-plant",
  name: "Sample cement plant",
  place: "Mombasa",
} as const;

/** Fuels and cement, as an independent estimate in carbon. */
const carbon: Basis = {
  gas: "CO2",
  unit: "KTN",
  massOf: "CARBON",
  decimals: 0,
  gwp: 0,
  landUse: "WITHOUT",
  accounting: "TERRITORIAL",
  reporter: "INDEPENDENT",
  scope: "NONE",
  category: 0,
  coverage: "FOSSIL",
};
/** All gases and sectors, as the countries themselves report. */
const all: Basis = {
  ...carbon,
  gas: "GHG",
  unit: "TNE",
  massOf: "CO2_EQUIVALENT",
  gwp: 5,
  landUse: "WITH",
  reporter: "SELF",
  coverage: "ALL",
};

/** Thousand tonnes of carbon of liquid fuels, solid fuels and cement, by year from 2018 on. */
const countries: Readonly<Record<string, readonly (readonly [liquid: number, solid: number, cement: number])[]>> = {
  KEN: [
    [3100, 320, 640],
    [3210, 300, 660],
    [2980, 280, 650],
    [3350, 290, 700],
    [3400, 310, 720],
    [3460, 300, 730],
  ],
  TZA: [
    [2000, 410, 380],
    [2110, 430, 400],
    [2050, 400, 390],
    [2230, 450, 420],
    [2300, 470, 430],
    [2410, 4900, 440],
  ],
  UGA: [
    [1100, 0, 190],
    [1150, 0, 200],
    [1090, 0, 190],
    [1210, 0, 210],
    [1260, 0, 220],
    [1300, 0, 230],
  ],
};

const plain = { origin, periodFrom: 0, periodTo: 0, evidence: null, memo: [], parts: [], properties: {} } as const;

function ofCountries(): readonly PlannedReport[] {
  return Object.entries(countries).flatMap(([code, years]) =>
    years.map(([liquid, solid, cement], index): PlannedReport => {
      const year = 2018 + index;
      // One total is 90 more than its parts: the integrity check has something to find.
      const slip = code === "UGA" && year === 2021 ? 90 : 0;
      return {
        ...plain,
        actor: { kind: "COUNTRY", code },
        year,
        basis: carbon,
        total: BigInt(liquid + solid + cement + slip),
        ref: `SAMPLE ${year} ${code}`,
        parts: [
          { code: "liquid-fuel", mass: String(liquid) },
          { code: "solid-fuel", mass: String(solid) },
          { code: "cement", mass: String(cement) },
        ],
        memo: [{ code: "bunker-fuels", mass: code === "UGA" ? null : String(Math.round(liquid / 20)) }],
        properties: { "carbon-factor": "3.664", rounding: "3" },
      };
    }),
  );
}

function total(actor: ReportedActor, ref: string, year: number, basis: Basis, amount: number): PlannedReport {
  return { ...plain, actor, year, basis, total: BigInt(amount), ref };
}

/** A small invented source: three countries on two bases, a group of them, a facility, and a verifier's word. */
export function sampleEmissions(): EmissionPublication {
  const reports = [
    ...ofCountries(),
    total({ kind: "GROUP", declared: group.ref }, "SAMPLE 2023 GROUP", 2023, carbon, 13_770),
    total({ kind: "FACILITY", declared: plant.ref }, "SAMPLE 2023 PLANT", 2023, { ...all, scope: "SCOPE_1", landUse: "WITHOUT" }, 412_000),
    total({ kind: "COUNTRY", code: "KEN" }, "SAMPLE 2023 KEN GHG", 2023, all, 93_000_000),
    total({ kind: "COUNTRY", code: "UGA" }, "SAMPLE 2023 UGA GHG", 2023, all, 58_400_000),
  ];
  return {
    terms: {
      source: "sample-emissions",
      title: "Sample emissions: invented figures",
      licence: "CC0-1.0",
      attribution: "Plainsight (invented for demonstration)",
      sample: true,
    },
    publisher: { ref: "sample-emissions-office", name: "Sample Emissions Office", country: null, kind: "OTHER" },
    organisations: [{ ref: "sample-verifier", name: "Sample Verifier", country: null, kind: "PRIVATE_SECTOR" }],
    actors: [group, plant],
    reports,
    verifications: [
      {
        ref: "SAMPLE VERIFICATION 1",
        report: "SAMPLE 2023 PLANT",
        verifier: "sample-verifier",
        assurance: "LIMITED",
        opinion: "QUALIFIED",
        date: 20_240_531,
        evidence: null,
        statement: "Invented: two meters could not be read.",
      },
    ],
    files: [{ name: "sample-emissions", sha256: `0x${createHash("sha256").update(JSON.stringify(countries)).digest("hex")}`, dataDate }],
    reading: { badRows: [], warnings: ["These figures are invented."], ignored: [], placeholders: 0 },
  };
}
