import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { FundPublication, PlannedFlow, PlannedProgramme } from "./publication.ts";
import { seededRandom } from "./seeded-random.ts";
import { warnOf } from "./warnings.ts";

/** Day up to which the invented source speaks. */
const dataDate = 20_250_630;
const origin: Origin = { file: "sample", line: 0, row: "" };

const fund: PlannedOrganisation = { ref: "sample-fund", name: "Sample Relief Fund", country: null, kind: "POOLED_FUND" };

/** Countries are real, so that maps and names can be seen at work; every organisation is invented and says so. */
const donors: readonly PlannedOrganisation[] = [
  { ref: "sample-donor-a", name: "Sample Donor A", country: "SWE", kind: "GOVERNMENT" },
  { ref: "sample-donor-b", name: "Sample Donor B", country: "CAN", kind: "GOVERNMENT" },
  { ref: "sample-donor-c", name: "Sample Donor C", country: "JPN", kind: "GOVERNMENT" },
  { ref: "sample-donor-d", name: "Sample Donor D", country: "BRA", kind: "GOVERNMENT" },
  { ref: "sample-donor-e", name: "Sample Donor E", country: "NAM", kind: "GOVERNMENT" },
  { ref: "sample-foundation", name: "Sample Foundation", country: "IND", kind: "FOUNDATION" },
];

const agencies: readonly PlannedOrganisation[] = [
  { ref: "example-relief-agency", name: "Example Relief Agency", country: null, kind: "MULTILATERAL" },
  { ref: "example-health-agency", name: "Example Health Agency", country: null, kind: "MULTILATERAL" },
  { ref: "example-water-trust", name: "Example Water Trust", country: null, kind: "INTERNATIONAL_NGO" },
];

const local: PlannedOrganisation = {
  ref: "example-village-committee",
  name: "Example Village Committee",
  country: "KEN",
  kind: "NATIONAL_NGO",
};

const programmes: readonly PlannedProgramme[] = [
  { ref: "sample-rapid", title: "Sample programme: rapid response" },
  { ref: "sample-neglected", title: "Sample programme: neglected crises" },
];

/** Currency and invented units of it for a US dollar, in hundredths. */
const currencies: readonly (readonly [code: string, rate: bigint])[] = [
  ["USD", 100n],
  ["EUR", 92n],
  ["SEK", 1050n],
  ["JPY", 15_000n],
];

const places = ["SOM", "YEM", "AFG", "HTI", "SSD", "BGD", "UKR", "PSE", "MOZ", "NAM", "CIV", "GLB"] as const;
const sectors = ["Health", "Food Assistance", "Water, Sanitation and Hygiene", "Protection", "Education"] as const;
const years = [2021, 2022, 2023, 2024, 2025] as const;

/**
 * A small invented source that has one of everything a reader can meet: each kind of record, other currencies, an unknown
 * rate, an undated record, one dated after its source, a regional code, no country, a refund, a write-off and a
 * correction. The same bytes at every run.
 */
export function sampleFunds(): FundPublication {
  const flows = [...contributions(), ...allocations()];
  return {
    terms: {
      source: "sample",
      title: "Sample data: invented figures",
      licence: "CC0-1.0",
      attribution: "Nobody: every figure is invented",
      sample: true,
    },
    publisher: { ref: "sample-publisher", name: "Sample Publisher", country: null, kind: "OTHER" },
    organisations: [fund, ...donors, ...agencies, local],
    programmes,
    flows,
    files: [{ name: "sample", sha256: digestOf(flows), dataDate }],
    reading: { badRows: [], warnings: warnOf(flows, dataDate), ignored: [], placeholders: 0 },
  };
}

const blank = {
  origin,
  country: null,
  currency: "USD",
  decimals: 2,
  rateDate: 0,
  programme: null,
  parent: null,
  sector: "",
  properties: [],
} as const;

/** Pledge, commitment and receipts of each donor and year. */
function contributions(): readonly PlannedFlow[] {
  const random = seededRandom(20_250_630);
  const flows: PlannedFlow[] = [];
  for (const [d, donor] of donors.entries()) {
    const [currency, rate] = currencies[d % currencies.length] ?? ["USD", 100n];
    for (const year of years) {
      const code = `SAMPLE-IN-${year}-${String.fromCharCode(65 + d)}`;
      const cents = BigInt(random.between(20, 400)) * 5_000_000n;
      const common = { ...blank, year, currency, from: donor.ref, to: fund.ref, title: `Contribution ${year}` };
      const worth = (usdCents: bigint, date: number) => ({
        amount: (usdCents * rate) / 100n,
        usdCents,
        valueDate: date,
        rateDate: currency === "USD" ? 0 : date,
      });
      const pledge: PlannedFlow = { ...common, kind: "pledge", ref: `${code}-P`, ...worth(cents, year * 10_000 + 115) };
      // The newest pledge in another currency has not been converted yet.
      const unconverted = year === 2025 && currency === "SEK";
      flows.push(unconverted ? { ...pledge, usdCents: null, rateDate: 0 } : pledge);
      if (unconverted) continue;
      flows.push({
        ...common,
        kind: "commitment",
        ref: `${code}-C`,
        parent: `${code}-P`,
        ...worth(cents, year * 10_000 + random.date(2, 3)),
      });
      if (year === 2023 && d === 4) {
        flows.push({ ...common, kind: "write_off", ref: `${code}-W`, parent: `${code}-C`, ...worth(cents, 20_240_930) });
        continue;
      }
      const instalments = random.between(1, 2);
      for (let n = 1; n <= instalments; n++) {
        const undated = year === 2022 && d === 5 && n === 1;
        flows.push({
          ...common,
          kind: "receipt",
          ref: `${code}-R${n}`,
          parent: `${code}-C`,
          ...worth(cents / BigInt(instalments), undated ? 0 : year * 10_000 + random.date(4, 6)),
        });
      }
    }
  }
  return flows;
}

/** What the fund commits to agencies, what it pays them, and what they spend and pay back. */
function allocations(): readonly PlannedFlow[] {
  const random = seededRandom(7);
  const flows: PlannedFlow[] = [];
  let number = 0;
  for (const year of years) {
    for (const [p, place] of places.entries()) {
      const agency = agencies[random.between(0, agencies.length - 1)] ?? local;
      const programme = programmes[p % programmes.length]?.ref ?? null;
      const sector = sectors[random.between(0, sectors.length - 1)] ?? "";
      const code = `SAMPLE-OUT-${year}-${String(++number).padStart(3, "0")}`;
      const usd = BigInt(random.between(5, 120)) * 2_500_000n;
      const future = year === 2025 && place === "MOZ";
      const country = year === 2024 && place === "NAM" ? null : place;
      const common = { ...blank, year, country, programme, sector };
      const worth = (usdCents: bigint) => ({ amount: usdCents, usdCents });
      const committed: PlannedFlow = {
        ...common,
        ...worth(usd),
        kind: "commitment",
        from: fund.ref,
        // One project of which the agency is still open.
        to: year === 2025 && place === "HTI" ? null : agency.ref,
        valueDate: future ? 20_261_024 : year * 10_000 + random.date(2, 5),
        ref: code,
        title: `Sample project ${number}: ${sector.toLowerCase()}`,
      };
      // The source corrected one amount by a zero too many.
      flows.push(year === 2022 && place === "AFG" ? { ...committed, atFirst: { ...committed, ...worth(usd * 10n) } } : committed);
      if (year === 2025) continue;
      const paid = { ...common, from: fund.ref, to: agency.ref, parent: code, title: committed.title };
      flows.push({ ...paid, ...worth(usd), kind: "disbursement", valueDate: year * 10_000 + random.date(6, 7), ref: `${code}-D` });
      if (p % 6 === 0) {
        const spent = { ...common, from: agency.ref, to: null, parent: `${code}-D`, title: committed.title };
        flows.push({ ...spent, ...worth((usd * 9n) / 10n), kind: "expenditure", valueDate: year * 10_000 + 1215, ref: `${code}-E` });
      }
      if (year === 2023 && place === "SOM") {
        const back = { ...common, from: agency.ref, to: fund.ref, parent: `${code}-D`, title: committed.title };
        flows.push({ ...back, ...worth(usd / 10n), kind: "refund", valueDate: 20_240_331, ref: `${code}-F` });
      }
      if (place === "UKR") {
        const onward = { ...common, from: agency.ref, to: local.ref, parent: `${code}-D`, title: committed.title };
        flows.push({ ...onward, ...worth(usd / 2n), kind: "disbursement", valueDate: year * 10_000 + random.date(8, 9), ref: `${code}-L` });
      }
    }
  }
  return flows;
}

/** The sample is no file; its content has a digest all the same. */
function digestOf(flows: readonly PlannedFlow[]) {
  const text = JSON.stringify(flows, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
  return bytesToHex(createHash("sha256").update(text).digest());
}
