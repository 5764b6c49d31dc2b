import { OperatorError } from "../../../../kernel/errors.ts";
import { fromLedgerDay } from "../../../../kernel/time.ts";
import { readCsv, readCsvColumns } from "../../../../publish/csv.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import { type OutsideFile, readOutsideFiles } from "../../../../publish/outside-file.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import { counted } from "../../../../publish/words.ts";
import { shippedWithKey } from "../../properties.ts";
import type { PlannedHandOver, PlannedItem, SupplyPublication } from "../publication.ts";
import type { Pointer, Told } from "./cells.ts";
import { columns, type Delivery, readRow } from "./read-row.ts";

interface Located {
  readonly delivery: Delivery;
  readonly origin: Origin;
}

/**
 * Reads the delivery history of the Supply Chain Management System (USAID): a receipt for each line of a delivery, in packs.
 * What a shipment of several lines weighs and costs to send stands on one of them; the others name it, and have neither.
 * @param paths files, or folders in which what is not the list is passed over
 * @throws OperatorError when no file is the list, or several are
 */
export function readScms(paths: readonly string[], dataDate = 0): SupplyPublication {
  const { file, ignored } = findList(readOutsideFiles(paths));
  const badRows: BadRow[] = [];
  const located = new Map<string, Located>();
  const table = readCsv(file.path, file.text);
  for (const { line, fields, fieldCount } of table.rows) {
    const origin = { file: file.path, line, row: fields?.["ID"]?.trim() ?? "" };
    const read = fields === undefined ? undefined : readRow(fields);
    const fault =
      read === undefined
        ? `expected ${table.columns.length} fields as in the header, got ${fieldCount}`
        : "faults" in read
          ? read.faults
          : located.has(read.id)
            ? `ID: line ${located.get(read.id)?.origin.line} has the same, ${read.id}`
            : undefined;
    if (fault !== undefined || read === undefined || "faults" in read) badRows.push({ ...origin, reason: fault ?? "" });
    else located.set(read.id, { delivery: read, origin });
  }
  const handOvers: PlannedHandOver[] = [];
  for (const row of located.values()) {
    const wrong = faultOfPointers(row.delivery, located);
    if (wrong === undefined) handOvers.push(toHandOver(row));
    else badRows.push({ ...row.origin, reason: wrong });
  }
  const pointers = handOvers.filter(({ properties }) => properties[shippedWithKey] !== undefined).length;
  return {
    terms: {
      source: "scms",
      title: "Health supplies delivered: USAID SCMS delivery history",
      licence: "Public domain (US Government)",
      attribution: "USAID, Supply Chain Management System",
      sample: false,
    },
    publisher: { ref: "plainsight-import", name: "Plainsight import of open data", country: null, kind: "OTHER" },
    organisations: unique([...located.values()].map(({ delivery }) => vendor(delivery.vendor))),
    items: unique([...located.values()].map(({ delivery }) => toItem(delivery))),
    handOvers: inLedgerOrder(handOvers),
    files: [{ name: file.name, sha256: file.sha256, dataDate }],
    reading: {
      badRows: badRows.sort((a, b) => a.line - b.line),
      warnings: [
        `${counted(pointers, "line names", "lines name")} the line that carries freight and weight of the whole shipment: each shipment's counts once.`,
      ],
      ignored,
      placeholders: 0,
    },
  };
}

function findList(files: readonly OutsideFile[]) {
  const ignored: { path: string; reason: string }[] = [];
  let found: OutsideFile | undefined;
  for (const file of files) {
    const named = readCsvColumns(file.text);
    if (!columns.every((column) => named.includes(column))) {
      if (!file.found) throw new OperatorError(`${file.path} is not the delivery history: expected the columns ${columns.join(", ")}.`);
      ignored.push({ path: file.path, reason: "nothing of it is published" });
    } else if (found === undefined) found = file;
    else if (found.sha256 === file.sha256) ignored.push({ path: file.path, reason: `it has the same content as ${found.path}` });
    else throw new OperatorError(`${found.path} and ${file.path} both hold the delivery history. Give one of them.`);
  }
  if (found === undefined) throw new OperatorError("The delivery history is missing: give its CSV file, gzip or not, or its folder.");
  return { file: found, ignored };
}

/** A pointer has to lead to a line of the same shipment that does not point on; both of a row to the same one. */
function faultOfPointers(delivery: Delivery, located: ReadonlyMap<string, Located>): string | undefined {
  const { weight, freight } = delivery;
  const pointers = [weight, freight].filter(isPointer);
  for (const { id, shipment } of pointers) {
    const target = located.get(id)?.delivery;
    if (target === undefined) return `it names the line with the ID ${id}, which is not there or was not read`;
    if (target.shipment !== shipment) return `it names the line with the ID ${id} of ${shipment}, which is of ${target.shipment}`;
    if (isPointer(target.weight) || isPointer(target.freight)) return `it names the line with the ID ${id}, which names another`;
  }
  return pointers.some(({ id }) => id !== pointers[0]?.id) ? "its weight and freight name different lines" : undefined;
}

function isPointer(told: Told<bigint> | Pointer): told is Pointer {
  return "id" in told;
}

function toHandOver({ delivery, origin }: Located): PlannedHandOver {
  const { weight, freight, insurance, ordered, quoted, mode } = delivery;
  const pointer = [weight, freight].find(isPointer);
  const known = <Value>(told: Told<Value> | Pointer): Value | null => ("value" in told ? told.value : null);
  const why = (figure: string, told: Told<unknown> | Pointer) => ("reason" in told ? { [`unknown-${figure}`]: told.reason } : {});
  return {
    origin,
    kind: "receipt",
    year: Math.floor(delivery.date / 10_000),
    country: delivery.country,
    item: itemRef(delivery),
    unit: "NMP",
    quantity: delivery.quantity,
    decimals: 0,
    currency: "USD",
    value: delivery.usdCents,
    valueDecimals: 2,
    usdCents: delivery.usdCents,
    freightCents: known(freight),
    insuranceCents: known(insurance),
    weightGrams: known(weight),
    ordered: known(ordered) ?? 0,
    scheduled: delivery.scheduled,
    date: delivery.date,
    recorded: delivery.recorded,
    mode: known(mode),
    from: vendor(delivery.vendor).ref,
    to: null,
    parent: null,
    ref: delivery.id,
    place: "",
    properties: {
      ...delivery.properties,
      ...("value" in quoted ? { quoted: fromLedgerDay(quoted.value) ?? "" } : { "unknown-quoted": quoted.reason }),
      ...why("weight", weight),
      ...why("freight", freight),
      ...why("insurance", insurance),
      ...why("ordered", ordered),
      ...why("mode", mode),
      ...(pointer === undefined ? {} : { [shippedWithKey]: pointer.id }),
    },
  };
}

const itemRef = ({ item }: Delivery): string => slug(item);

function toItem(delivery: Delivery): PlannedItem {
  return { ref: itemRef(delivery), name: delivery.item, category: delivery.category };
}

function vendor(name: string): PlannedOrganisation {
  return { ref: slug(name), name, country: null, kind: name === "SCMS from RDC" ? "OTHER" : "PRIVATE_SECTOR" };
}

/** By year and country, else as in the file: records of one total follow each other, which costs the least gas. */
function inLedgerOrder(handOvers: readonly PlannedHandOver[]): readonly PlannedHandOver[] {
  return handOvers
    .map((record) => ({ record, rank: `${record.year} ${record.country}` }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ record }) => record);
}

function unique<Named extends { readonly ref: string }>(all: readonly Named[]): readonly Named[] {
  const byRef = new Map<string, Named>();
  for (const one of all) if (!byRef.has(one.ref)) byRef.set(one.ref, one);
  return [...byRef.values()];
}
