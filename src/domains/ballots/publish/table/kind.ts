import type { TableKind } from "../../../../publish/table/kind.ts";
import { toPublication } from "../publish-ballots.ts";
import { readBallotMap, readBallotTable } from "./read-table.ts";
import { columnsOfTotals, columnsOfVotes, draftTotals, draftVotes } from "./suggest.ts";

const read: TableKind["read"] = (map, paths, dataDate) => toPublication(readBallotTable(readBallotMap(map), paths, dataDate));

/** Tables of single votes. */
export const votesTable: TableKind = {
  records: "votes",
  rows: "one voter's vote in a ballot",
  recognises: (looks) => columnsOfVotes(looks) !== null,
  draft: draftVotes,
  read,
};

/** Tables of sums, such as precincts' results. */
export const totalsTable: TableKind = {
  records: "vote-totals",
  rows: "an option's votes in a precinct or another counting unit",
  recognises: (looks) => columnsOfTotals(looks) !== null,
  draft: draftTotals,
  read,
};
