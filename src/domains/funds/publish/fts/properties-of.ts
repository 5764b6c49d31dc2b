import { slug } from "../../../../publish/slug.ts";
import type { FlowProperty, PropertySide } from "../../properties.ts";
import type { PlannedProgramme } from "../publication.ts";
import { type FtsFlow, type FtsObject, ofType } from "./flow-record.ts";
import { organisationOf } from "./parties.ts";
import { findPlace } from "./places.ts";

/** FTS's types of objects, by the dimension that they are published as. Countries, years and organisations have codes of their own. */
const named: Readonly<Record<string, string>> = {
  Plan: "plan",
  GlobalCluster: "cluster",
  Cluster: "field-cluster",
  Emergency: "emergency",
  Project: "project",
};

export interface FlowDetails {
  readonly properties: readonly FlowProperty[];
  /** The names of the codes, as programmes with the reference DIMENSION-CODE. */
  readonly names: readonly PlannedProgramme[];
}

/** What FTS says of a flow beyond the fields of a record: of both ends, and of the flow itself. */
export function detailsOf(flow: FtsFlow): FlowDetails {
  const ends = [endOf("from", flow.sourceObjects), endOf("to", flow.destinationObjects)];
  return {
    properties: [...ends.flatMap(({ properties }) => properties), ...ofFlow(flow)],
    names: ends.flatMap(({ names }) => names),
  };
}

/** The code of a country: its three letters; of a region, FTS's own number. */
export const placeCode = ({ id, name }: FtsObject): string => findPlace(name)?.code ?? `fts-${id}`;

function endOf(side: PropertySide, objects: readonly FtsObject[]): FlowDetails {
  const properties: FlowProperty[] = [];
  const names: PlannedProgramme[] = [];
  const add = (dimension: string, code: string, { behavior }: FtsObject, name?: string): void => {
    properties.push({ side, dimension, code, share: behavior === "overlap" ? "100" : null });
    if (name !== undefined) names.push({ ref: `${dimension}-${code}`, title: name });
  };
  for (const place of ofType(objects, "Location")) {
    add("country", placeCode(place), place, findPlace(place.name) === undefined ? place.name : undefined);
  }
  for (const year of ofType(objects, "UsageYear")) add("year", year.name, year);
  const organisations = ofType(objects, "Organization");
  // A single one is the record's own party.
  if (organisations.length > 1) {
    for (const each of organisations) add("organisation", organisationFrom(each).ref, each);
  }
  for (const each of objects) {
    const dimension = named[each.type];
    if (dimension !== undefined) add(dimension, each.code || each.id, each, each.name);
  }
  return { properties, names };
}

export const organisationFrom = ({ name, organizationTypes, organizationSubTypes }: FtsObject) =>
  organisationOf(name, organizationTypes?.[0] ?? "", organizationSubTypes?.[0] ?? "");

function ofFlow(flow: FtsFlow): readonly FlowProperty[] {
  const property = (dimension: string, code: string | null | undefined): readonly FlowProperty[] =>
    code == null || code === "" ? [] : [{ side: "flow", dimension, code, share: null }];
  return [
    ...property("type", slug(flow.flowType)),
    ...property("contribution", slug(flow.contributionType)),
    ...property("method", flow.method && slug(flow.method)),
    ...(flow.grandBargainEarmarkingType ?? []).flatMap((earmarking) => property("earmarking", slug(earmarking))),
    ...property("new-money", flow.newMoney == null ? null : flow.newMoney ? "yes" : "no"),
    ...property("budget-year", flow.budgetYear),
    ...property("exchange-rate", flow.exchangeRate),
    ...property("reference", flow.refCode?.replace(/\s+/g, " ").trim()),
  ];
}
