import { CellFault } from "../../../../publish/table/cell-fault.ts";
import { readCountry } from "../../../../publish/table/read-country.ts";
import type { TransportMode } from "../../events.ts";
import { amount, deliveryDay, figure, orderDay, type Pointer, type Told } from "./cells.ts";

/** Columns that tell the list from others. */
export const columns = [
  "ID",
  "Country",
  "Vendor",
  "Item Description",
  "Line Item Quantity",
  "Line Item Value",
  "Weight (Kilograms)",
  "Freight Cost (USD)",
  "Line Item Insurance (USD)",
] as const;

/** What the source calls countries that have other names in ISO 3166-1. */
const aliases = { "Congo, DRC": "COD", Swaziland: "SWZ" } as const;

const modes: Readonly<Record<string, TransportMode | null>> = {
  Air: "air",
  "Air Charter": "air_charter",
  Ocean: "sea",
  Truck: "road",
  "N/A": null,
};

/** A delivery as its row tells it. */
export interface Delivery {
  readonly id: string;
  readonly country: string;
  readonly item: string;
  readonly category: string;
  readonly vendor: string;
  readonly quantity: bigint;
  readonly usdCents: bigint;
  readonly weight: Told<bigint> | Pointer;
  readonly freight: Told<bigint> | Pointer;
  readonly insurance: Told<bigint>;
  readonly ordered: Told<number>;
  readonly quoted: Told<number>;
  readonly scheduled: number;
  readonly date: number;
  readonly recorded: number;
  readonly mode: Told<TransportMode>;
  readonly shipment: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Other columns, told as they stand. */
const properties: readonly (readonly [key: string, column: string])[] = [
  ["project", "Project Code"],
  ["quote", "PQ #"],
  ["purchase-order", "PO / SO #"],
  ["shipment", "ASN/DN #"],
  ["managed-by", "Managed By"],
  ["fulfilled-via", "Fulfill Via"],
  ["incoterm", "Vendor INCO Term"],
  ["class", "Sub Classification"],
  ["substance", "Molecule/Test Type"],
  ["brand", "Brand"],
  ["dosage", "Dosage"],
  ["form", "Dosage Form"],
  ["units-per-pack", "Unit of Measure (Per Pack)"],
  ["usd-per-pack", "Pack Price"],
  ["usd-per-unit", "Unit Price"],
  ["made-at", "Manufacturing Site"],
  ["first-line", "First Line Designation"],
];

/** @returns the delivery, or what is wrong with its cells */
export function readRow(row: Readonly<Record<string, string>>): Delivery | { readonly faults: string } {
  const faults: string[] = [];
  const read = <Value>(column: string, value: (text: string) => Value, otherwise: Value): Value => {
    const text = (row[column] ?? "").replace(/\s+/g, " ").trim();
    try {
      return value(text);
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault;
      faults.push(`${column}: ${fault.message}`);
      return otherwise;
    }
  };
  const required = (text: string) => {
    if (text !== "" && Buffer.byteLength(text) <= 256) return text;
    throw new CellFault("some text of at most 256 bytes", text);
  };
  const mode = (text: string): Told<TransportMode> => {
    const found = modes[text];
    if (found === undefined) throw new CellFault(`one of ${Object.keys(modes).join(", ")}`, text);
    return found === null ? { reason: text } : { value: found };
  };
  const country = (text: string): string => {
    try {
      return readCountry(text, { coding: "name", aliases });
    } catch (cause) {
      if (!(cause instanceof CellFault)) throw cause;
      // That one speaks of a map, which this source has none of.
      throw new CellFault("a country's name", text);
    }
  };
  const nothing = { reason: "" };
  const delivery: Delivery = {
    id: read("ID", (text) => (/^\d{1,18}$/.test(text) ? text : required("")), ""),
    country: read("Country", country, ""),
    item: read("Item Description", required, ""),
    category: read("Product Group", required, ""),
    vendor: read("Vendor", required, ""),
    quantity: read("Line Item Quantity", (text) => amount(text, 0), 0n),
    usdCents: read("Line Item Value", (text) => amount(text, 2), 0n),
    weight: read("Weight (Kilograms)", (text) => figure(text, 3), nothing),
    freight: read("Freight Cost (USD)", (text) => figure(text, 2), nothing),
    insurance: read<Told<bigint>>(
      "Line Item Insurance (USD)",
      (text) => (text === "" ? { reason: "Not given" } : { value: amount(text, 2) }),
      nothing,
    ),
    ordered: read("PO Sent to Vendor Date", orderDay, nothing),
    quoted: read("PQ First Sent to Client Date", orderDay, nothing),
    scheduled: read("Scheduled Delivery Date", deliveryDay, 0),
    date: read("Delivered to Client Date", deliveryDay, 0),
    recorded: read("Delivery Recorded Date", deliveryDay, 0),
    mode: read("Shipment Mode", mode, nothing),
    shipment: read("ASN/DN #", required, ""),
    properties: Object.fromEntries(properties.map(([key, column]) => [key, read(column, (text) => text, "")])),
  };
  return faults.length > 0 ? { faults: faults.join("; ") } : delivery;
}
