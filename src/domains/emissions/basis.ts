import { accountings, landUses, massesOf, reporters, scopes } from "./events.ts";

/** What a figure stands on. Only figures with the same basis may be added up. */
export interface Basis {
  /** Such as CO2, CH4; GHG for several together. */
  readonly gas: string;
  /** Of UN/ECE Recommendation 20: KGM, TNE (tonne), KTN (thousand tonnes). */
  readonly unit: string;
  readonly massOf: Exclude<(typeof massesOf)[number], "UNSET">;
  /** Digits after the point that the ledger writes totals with: no matter to a reader, but its own totals are told apart by it. */
  readonly decimals: number;
  /** IPCC assessment report of the global warming potentials; 0: none, or not told. */
  readonly gwp: number;
  readonly landUse: (typeof landUses)[number];
  readonly accounting: (typeof accountings)[number];
  readonly reporter: (typeof reporters)[number];
  readonly scope: (typeof scopes)[number];
  /** Of scope 3; 0: all together, or none. */
  readonly category: number;
  /** Such as ALL or FOSSIL; empty: not told. */
  readonly coverage: string;
}

const order = [
  "gas",
  "unit",
  "massOf",
  "decimals",
  "gwp",
  "landUse",
  "accounting",
  "reporter",
  "scope",
  "category",
  "coverage",
] as const satisfies readonly (keyof Basis)[];

/** As the database keeps it: CO2/KTN/CARBON/0/0/WITHOUT/TERRITORIAL/INDEPENDENT/NONE/0/FOSSIL. */
export function writeBasis(basis: Basis): string {
  return order.map((field) => basis[field]).join("/");
}

/** What `writeBasis` wrote. @throws RangeError for text of another form: the store is damaged, or a reader made it up. */
export function readBasis(text: string): Basis {
  const [gas = "", unit = "", massOf, decimals, gwp, landUse, accounting, reporter, scope, category, coverage, ...more] = text.split("/");
  const one = <Name extends string>(names: readonly Name[], name: string | undefined): Name => {
    const found = names.find((known) => known === name);
    if (found === undefined) throw new RangeError(`${JSON.stringify(text)} is no basis: expected one of ${names.join(", ")}, got ${name}.`);
    return found;
  };
  const mass = one(massesOf, massOf);
  if (mass === "UNSET" || coverage === undefined || more.length > 0) throw new RangeError(`${JSON.stringify(text)} is no basis.`);
  return {
    gas,
    unit,
    massOf: mass,
    decimals: Number(decimals),
    gwp: Number(gwp),
    landUse: one(landUses, landUse),
    accounting: one(accountings, accounting),
    reporter: one(reporters, reporter),
    scope: one(scopes, scope),
    category: Number(category),
    coverage,
  };
}

/** All that matters to a reader of the basis: how many digits a total is written with does not. */
export function basisId(basis: Basis): string {
  return writeBasis({ ...basis, decimals: 0 });
}

/** In which respects two figures stand on different ground, field by field. */
export function basisDifferences(
  one: Basis,
  other: Basis,
): readonly { readonly field: string; readonly one: string; readonly other: string }[] {
  return order
    .filter((field) => field !== "decimals" && one[field] !== other[field])
    .map((field) => ({ field, one: String(one[field]), other: String(other[field]) }));
}
