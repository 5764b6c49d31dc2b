import type { TableKind } from "../../../../publish/table/kind.ts";
import { toPublication } from "../fund-publication.ts";
import { readMap } from "./read-map.ts";
import { readTableFlows } from "./read-table.ts";
import { draftFunds } from "./suggest.ts";

/** Tables of money. */
export const fundTable: TableKind = {
  records: "funds",
  rows: "money that was pledged, committed, paid or received",
  recognises: (looks) =>
    looks.some(({ column }) => /amount|budget|pledge|commit|paid|disburs|currency|donor|funder|grant|montant|bailleur/i.test(column)),
  draft: draftFunds,
  read: (map, paths, dataDate) => toPublication(readTableFlows(readMap(map), { paths, ...(dataDate === undefined ? {} : { dataDate }) })),
};
