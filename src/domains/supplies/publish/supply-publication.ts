import { fromMinorUnits } from "../../../kernel/money.ts";
import type { Publication } from "../../../publish/publication.ts";
import { counted, grouped } from "../../../publish/words.ts";
import type { PlannedHandOver, SupplyPublication } from "./publication.ts";
import { publishSupplies } from "./publish-supplies.ts";

/** What a source says of goods, as the command line takes it. */
export function toPublication(supplies: SupplyPublication): Publication {
  const { terms, files, reading, handOvers, items } = supplies;
  return {
    terms,
    files,
    reading,
    contractKind: "SupplyLedger",
    content: [...summarise(handOvers), `${counted(items.length, "item", "items")}.`],
    send: (task) => publishSupplies(supplies, task),
  };
}

/** A line for each kind and unit: quantities of different units are never added. */
function summarise(handOvers: readonly PlannedHandOver[]): readonly string[] {
  const groups = new Map<string, PlannedHandOver[]>();
  for (const record of handOvers) {
    const key = `${record.kind} ${record.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const decimals = Math.max(...group.map((record) => record.decimals));
    const quantity = group.reduce((sum, record) => sum + record.quantity * 10n ** BigInt(decimals - record.decimals), 0n);
    const sum = (read: (record: PlannedHandOver) => bigint | null) => {
      const known = group.map(read).filter((amount) => amount !== null);
      const told = known.length === group.length ? "" : ` (${grouped(group.length - known.length)} unknown)`;
      return { amount: known.reduce((total, amount) => total + amount, 0n), told };
    };
    const [usd, freight] = [sum(({ usdCents }) => usdCents), sum(({ freightCents }) => freightCents)];
    const countries = new Set(group.flatMap(({ country }) => country ?? [])).size;
    return (
      `${(first?.kind ?? "").padEnd(9)} ${grouped(group.length).padStart(7)} records  ${grouped(fromMinorUnits(quantity, decimals))} ${first?.unit ?? ""}  ` +
      `USD ${grouped(fromMinorUnits(usd.amount, 2))}${usd.told}  freight USD ${grouped(fromMinorUnits(freight.amount, 2))}${freight.told}  ` +
      counted(countries, "country or area", "countries and areas")
    );
  });
}
