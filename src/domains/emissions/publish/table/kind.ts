import type { TableKind } from "../../../../publish/table/kind.ts";
import { toPublication } from "../emission-publication.ts";
import { readEmissionMap } from "./map.ts";
import { readTableReports } from "./read-table.ts";
import { draftEmissions } from "./suggest.ts";

/** Tables of emissions. */
export const emissionTable: TableKind = {
  records: "emissions",
  rows: "what a country emitted in a year",
  recognises: (looks) => looks.some(({ column }) => /emission|co2|co₂|ch4|n2o|ghg|greenhouse|carbon/i.test(column)),
  draft: draftEmissions,
  read: (map, paths, dataDate) => toPublication(readTableReports(readEmissionMap(map), paths, dataDate)),
};
