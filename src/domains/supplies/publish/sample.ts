import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Origin } from "../../../publish/rows.ts";
import type { TransportMode } from "../events.ts";
import { shippedWithKey } from "../properties.ts";
import type { PlannedHandOver, PlannedItem, SupplyPublication } from "./publication.ts";

/** Day up to which the invented source speaks. */
const dataDate = 20_250_630;
const origin: Origin = { file: "sample-supplies", line: 0, row: "" };

const depot: PlannedOrganisation = { ref: "sample-supply-depot", name: "Sample Supply Depot", country: "ARE", kind: "OTHER" };
const maker: PlannedOrganisation = { ref: "sample-tent-maker", name: "Sample Tent Maker", country: "IND", kind: "PRIVATE_SECTOR" };
const hospital: PlannedOrganisation = {
  ref: "sample-district-store",
  name: "Sample District Store",
  country: "SOM",
  kind: "LOCAL_GOVERNMENT",
};
const committee: PlannedOrganisation = {
  ref: "sample-camp-committee",
  name: "Sample Camp Committee",
  country: "BGD",
  kind: "NATIONAL_NGO",
};

const items: readonly PlannedItem[] = [
  { ref: "sample-tablets", name: "Sample water purification tablets, pack of 100", category: "Water" },
  { ref: "sample-flour", name: "Sample wheat flour", category: "Food" },
  { ref: "sample-tent", name: "Sample family tent", category: "Shelter" },
  { ref: "sample-salts", name: "Sample oral rehydration salts, pack of 50", category: "Health" },
];

interface Shipment {
  readonly item: number;
  readonly country: string;
  readonly place: string;
  /** In the item's unit; of flour in tonnes with three digits after the point. */
  readonly sent: number;
  readonly received: number;
  readonly lost?: number;
  readonly returned?: number;
  readonly ordered: number;
  readonly left: number;
  readonly planned: number;
  /** 0: still on its way. */
  readonly arrived: number;
  readonly mode: TransportMode | null;
}

/** Units, decimals, cents of a dollar for one, and grams of one, by item. */
const measures = [
  { unit: "NMP", decimals: 0, cents: 450n, grams: 320n },
  { unit: "TNE", decimals: 3, cents: 41_000n, grams: 1_000_000n },
  { unit: "H87", decimals: 0, cents: 38_500n, grams: 41_000n },
  { unit: "NMP", decimals: 0, cents: 275n, grams: 1_050n },
] as const;

const shipments: readonly Shipment[] = [
  {
    item: 0,
    country: "SOM",
    place: "Baidoa",
    sent: 12_000,
    received: 11_400,
    lost: 600,
    ordered: 20240108,
    left: 20240201,
    planned: 20240220,
    arrived: 20240304,
    mode: "sea",
  },
  {
    item: 0,
    country: "SOM",
    place: "Kismaayo",
    sent: 8_000,
    received: 8_000,
    ordered: 20240108,
    left: 20240201,
    planned: 20240220,
    arrived: 20240218,
    mode: "sea",
  },
  {
    item: 0,
    country: "YEM",
    place: "Aden",
    sent: 15_000,
    received: 14_200,
    lost: 300,
    returned: 500,
    ordered: 20240512,
    left: 20240603,
    planned: 20240625,
    arrived: 20240701,
    mode: "sea",
  },
  {
    item: 0,
    country: "MOZ",
    place: "Pemba",
    sent: 6_000,
    received: 0,
    ordered: 20250502,
    left: 20250610,
    planned: 20250705,
    arrived: 0,
    mode: "sea",
  },
  {
    item: 1,
    country: "SOM",
    place: "Baidoa",
    sent: 240_500,
    received: 236_250,
    lost: 4_250,
    ordered: 20230901,
    left: 20231004,
    planned: 20231115,
    arrived: 20231120,
    mode: "sea",
  },
  {
    item: 1,
    country: "SSD",
    place: "Bentiu",
    sent: 180_000,
    received: 120_000,
    ordered: 20250110,
    left: 20250215,
    planned: 20250401,
    arrived: 20250422,
    mode: "inland_water",
  },
  {
    item: 1,
    country: "AFG",
    place: "Hirat",
    sent: 96_750,
    received: 96_750,
    ordered: 20240903,
    left: 20241001,
    planned: 20241101,
    arrived: 20241030,
    mode: "road",
  },
  {
    item: 2,
    country: "BGD",
    place: "Cox’s Bazar",
    sent: 1_500,
    received: 1_480,
    lost: 20,
    ordered: 20230614,
    left: 20230620,
    planned: 20230623,
    arrived: 20230623,
    mode: "air_charter",
  },
  {
    item: 2,
    country: "HTI",
    place: "Les Cayes",
    sent: 900,
    received: 900,
    ordered: 20230822,
    left: 20230825,
    planned: 20230828,
    arrived: 20230827,
    mode: "air",
  },
  {
    item: 2,
    country: "UKR",
    place: "Kherson",
    sent: 700,
    received: 0,
    ordered: 20250528,
    left: 20250618,
    planned: 20250628,
    arrived: 0,
    mode: "rail",
  },
  {
    item: 3,
    country: "HTI",
    place: "Les Cayes",
    sent: 4_400,
    received: 4_400,
    ordered: 20230822,
    left: 20230825,
    planned: 20230828,
    arrived: 20230827,
    mode: "air",
  },
  {
    item: 3,
    country: "YEM",
    place: "Al Hudaydah",
    sent: 22_000,
    received: 21_100,
    lost: 900,
    ordered: 20240214,
    left: 20240311,
    planned: 20240330,
    arrived: 20240419,
    mode: "sea",
  },
  {
    item: 3,
    country: "BGD",
    place: "Cox’s Bazar",
    sent: 9_500,
    received: 9_500,
    ordered: 20240602,
    left: 20240610,
    planned: 20240612,
    arrived: 20240612,
    mode: null,
  },
];

/**
 * A small invented source that has one of everything a reader can meet: orders, dispatches, receipts, losses, a return, goods
 * still on their way, goods that came late and early, a shipment of two lines, three units, a place without a mode of
 * transport, freight that is unknown and says why, and a value that nobody has converted. The same bytes at every run.
 */
export function sampleSupplies(): SupplyPublication {
  const handOvers = shipments.flatMap(recordsOf);
  const written = JSON.stringify(handOvers, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  return {
    terms: {
      source: "sample-supplies",
      title: "Sample data: invented figures",
      licence: "CC0-1.0",
      attribution: "Nobody: every figure is invented",
      sample: true,
    },
    publisher: { ref: "sample-publisher", name: "Sample Publisher", country: null, kind: "OTHER" },
    organisations: [depot, maker, hospital, committee],
    items,
    handOvers,
    files: [{ name: "sample-supplies", sha256: bytesToHex(createHash("sha256").update(written).digest()), dataDate }],
    reading: { badRows: [], warnings: [], ignored: [], placeholders: 0 },
  };
}

function recordsOf(shipment: Shipment, index: number): readonly PlannedHandOver[] {
  const { item, country, place, sent, received, lost = 0, returned = 0, ordered, left, planned, arrived, mode } = shipment;
  const { unit, decimals, cents, grams } = measures[item] ?? measures[0];
  const code = `SAMPLE-${String(index + 1).padStart(2, "0")}`;
  const from = item === 2 ? maker.ref : depot.ref;
  const to = country === "SOM" ? hospital.ref : country === "BGD" ? committee.ref : null;
  // The salts for Les Cayes flew with the tents: their freight and weight stand on the tents' record.
  const withTents = item === 3 && country === "HTI";
  const unconverted = country === "AFG";
  const noFreight = country === "UKR";
  const scale = 10n ** BigInt(decimals);
  const amounts = (quantity: number) => {
    const worth = (BigInt(quantity) * cents) / scale;
    return {
      quantity: BigInt(quantity),
      currency: unconverted ? "EUR" : "USD",
      value: worth,
      usdCents: unconverted ? null : worth,
      weightGrams: withTents ? null : (BigInt(quantity) * grams) / scale,
    };
  };
  const common = {
    origin,
    country,
    item: items[item]?.ref ?? "",
    unit,
    decimals,
    valueDecimals: 2,
    freightCents: null,
    insuranceCents: null,
    ordered,
    scheduled: planned,
    recorded: 0,
    mode,
    from,
    to,
    parent: null,
    place,
    properties: {},
  };
  const year = (day: number) => Math.floor(day / 10_000);
  const dispatch: PlannedHandOver = {
    ...common,
    ...amounts(sent),
    kind: "dispatch",
    year: year(left),
    date: left,
    recorded: left,
    ref: `${code}-D`,
    parent: `${code}-O`,
    freightCents: withTents || noFreight ? null : 250_000n + BigInt(index) * 31_250n,
    insuranceCents: withTents ? null : 42_000n,
    properties: {
      ...(withTents ? { [shippedWithKey]: "SAMPLE-09-D" } : {}),
      ...(noFreight ? { "unknown-freight": "Sample: paid by the receiver" } : {}),
    },
  };
  const later = (kind: "receipt" | "loss" | "return", quantity: number, letter: string): readonly PlannedHandOver[] =>
    quantity === 0 || arrived === 0
      ? []
      : [
          {
            ...common,
            ...amounts(quantity),
            weightGrams: null,
            kind,
            year: year(arrived),
            date: arrived,
            recorded: arrived + (arrived % 100 < 27 ? 2 : 0),
            ref: `${code}-${letter}`,
            parent: `${code}-D`,
            properties: { "unknown-freight": "Sample: told with the dispatch", "unknown-weight": "Sample: told with the dispatch" },
          },
        ];
  const order: PlannedHandOver = {
    ...common,
    ...amounts(sent),
    weightGrams: null,
    kind: "order",
    year: year(ordered),
    date: ordered,
    ref: `${code}-O`,
  };
  return [order, dispatch, ...later("receipt", received, "R"), ...later("loss", lost, "L"), ...later("return", returned, "B")];
}
