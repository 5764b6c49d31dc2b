import type { EmissionMeasure } from "../../generated/graphql.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { type Basis, basisDifferences, basisId } from "./basis.ts";
import type { ActorKind } from "./events.ts";
import { stepsTo } from "./measure.ts";

/** Sums that would be wrong: each is refused with the reason and with what would be right. */

/**
 * @param group what would be added up, by kind of actor
 * @throws RequestError GROUP_WITH_MEMBERS, OVERLAPPING_ACTORS
 */
export function refuseMixedActors(group: readonly { readonly actor_kind: ActorKind; readonly actors: number }[]): void {
  const kinds = [...new Set(group.map(({ actor_kind }) => actor_kind))];
  const ofKind = (kind: ActorKind) => Math.max(0, ...group.filter((row) => row.actor_kind === kind).map(({ actors }) => actors));
  if (kinds.includes("GROUP") && (kinds.length > 1 || ofKind("GROUP") > 1)) {
    throw new RequestError(
      "GROUP_WITH_MEMBERS",
      "The sum would add a group, such as a union or the world, to its members or to another group, and count the same emissions twice. " +
        "Ask for one kind (filter.actorKind: COUNTRY), for the group alone (filter.actor), or for a sum of each (groupBy: ACTOR).",
    );
  }
  if (kinds.length > 1 || ofKind("ORGANISATION") > 1) {
    throw new RequestError(
      "OVERLAPPING_ACTORS",
      `The sum would add up ${kinds.length > 1 ? kinds.join(" and ").toLowerCase() : "organisations"}, whose emissions overlap: a ` +
        "country's hold those of its facilities, and what one organisation buys is another's direct emission. " +
        "Ask for one kind (filter.actorKind), or for a sum of each (groupBy: ACTOR, or ACTOR_KIND).",
    );
  }
}

/** @throws RequestError MIXED_BASES where the figures can't be added up, or only after a conversion that was not asked for */
export function refuseMixedBases(bases: readonly Basis[], measure: EmissionMeasure): void {
  const [first, ...others] = [...new Map(bases.map((basis) => [basisId(basis), basis])).values()];
  if (first === undefined || others.length === 0) return;
  const converted = ["gas", "unit", "massOf", "gwp"];
  const all = others.flatMap((other) => basisDifferences(first, other));
  const lasting = all.filter(({ field }) => measure === "AS_REPORTED" || !converted.includes(field));
  if (lasting.length === 0) return;
  const said = [...new Map(lasting.map((one) => [one.field, one])).values()];
  const differ = said.map(({ field, one, other }) => `${field} (${one || "not told"} and ${other || "not told"})`).join(", ");
  const convertible = said.every(({ field }) => converted.includes(field));
  const measures = ["KILOTONNES_CO2", "KILOTONNES_CO2E_AR6", "KILOTONNES_CO2E_AR5", "KILOTONNES_CO2E_AR4"] as const;
  const fitting = convertible
    ? measures.filter((wanted) => [first, ...others].every((basis) => stepsTo(wanted, basis, null) !== null))
    : [];
  throw new RequestError(
    "MIXED_BASES",
    `The reports stand on ${others.length + 1} bases, which differ in ${differ}: their figures can't be added up as they are. ` +
      (fitting.length > 0
        ? `Ask for them in one measure (measure: ${fitting.join(" or ")}), which shows the conversion, `
        : "No conversion makes them comparable: ") +
      `${fitting.length > 0 ? "or " : ""}choose one of them (filter.basis: ${JSON.stringify(basisId(first))}), or ask for a sum of each (groupBy: BASIS).`,
  );
}

export function refuseUnconvertible(basis: Basis, measure: EmissionMeasure): RequestError {
  return new RequestError(
    "NOT_CONVERTIBLE",
    `Figures on the basis ${basisId(basis)} can't be told in ${measure}: ` +
      (basis.massOf === "CO2_EQUIVALENT"
        ? "the warming potentials are in them already, and the gases' own masses, which others could be applied to, are not told. "
        : "no factor is known that leads there. ") +
      "Ask for them as reported (measure: AS_REPORTED), or leave them out (filter.basis).",
  );
}
