import type { TableKind } from "../../../../publish/table/kind.ts";
import { toPublication } from "../to-publication.ts";
import { readReferenceMap } from "./map.ts";
import { readTableFigures } from "./read-table.ts";
import { draftReference, isGdp, isPopulation } from "./suggest.ts";

/** Tables of population and GDP. */
export const referenceTable: TableKind = {
  records: "reference",
  rows: "how many people a country had in a year, or its GDP",
  recognises: (looks) => looks.some((look) => isPopulation(look) || isGdp(look)),
  draft: draftReference,
  read: (map, paths, dataDate) => toPublication(readTableFigures(readReferenceMap(map), paths, dataDate)),
};
