import type { Locale } from "../../i18n/locales.ts";
import type { ChartFrame, GroupsState, MatrixState } from "../state.ts";
import { barsState } from "./states.ts";

/** Invented votes: the frame of the other test charts, with counts that stand alone. */
function frame(locale: Locale, name: string): ChartFrame {
  const { kind: _kind, rows: _rows, total: _total, dimension: _dimension, ...framed } = barsState(locale);
  return { ...framed, name, countsAlone: true, measure: { key: "percent", short: "%", long: "Percent" } };
}

const dimension = { key: "voter", label: "Voter" };
const member = (key: string, label: string, group: string) => ({ key, label, group, link: null });

/** Two states that abstain, one of them a dot; one that is no more. */
export function groupsState(locale: Locale): GroupsState {
  return {
    ...frame(locale, "ballot-map"),
    kind: "groups",
    dimension,
    grouping: { key: "vote", label: "Vote" },
    groups: [
      { key: "YES", label: "Yes", colour: "cat-1", dotted: false },
      { key: "ABSTAIN", label: "Abstention", colour: "cat-6", dotted: true },
    ],
    members: [member("FRA", "France", "YES"), member("BRA", "Brazil", "ABSTAIN"), member("TUV", "Tuvalu", "ABSTAIN")],
    offMap: [member("YUG", "Yugoslavia", "YES")],
  };
}

const parties = [
  ["FRA", "France"],
  ["NAM", "Namibia"],
  ["YUG", "Yugoslavia"],
] as const;

/** Three voters, two of whom were never members together. */
export function matrixState(locale: Locale): MatrixState {
  return {
    ...frame(locale, "ballot-matrix"),
    kind: "matrix",
    dimension,
    parties: parties.map(([key, label]) => ({ key, label, link: null })),
    pairs: [
      { one: "FRA", other: "NAM", same: 1, common: 4 },
      { one: "FRA", other: "YUG", same: 999, common: 1000 },
      { one: "NAM", other: "YUG", same: 0, common: 0 },
    ],
    counted: { same: { key: "same", label: "The same" }, common: { key: "common", label: "Ballots of both" } },
  };
}
