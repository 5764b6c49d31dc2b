import { createHash } from "node:crypto";
import { bytesToHex } from "viem";
import type { PlannedOrganisation } from "../../../publish/organisations.ts";
import type { Origin } from "../../../publish/rows.ts";
import { shippedWithKey } from "../properties.ts";
import type { PlannedHandOver, SupplyPublication } from "./publication.ts";
import { items, measures, type Shipment, shipments } from "./sample-shipments.ts";

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
