import { decodePropertyValue, encodePropertyValue, mostPropertyBytes } from "../../kernel/property-text.ts";

/** Which end of a flow a property is of; "flow": the flow itself. */
export type PropertySide = "flow" | "from" | "to";

/**
 * What a source says of a flow or of one of its ends beyond the fields that every record has: the plan that the money is
 * for, the clusters that share it, the usage year at the giving end, that it is parked.
 */
export interface FlowProperty {
  readonly side: PropertySide;
  /** Lower-case letters, digits and hyphens, beginning with a letter: "country", "plan", "type". */
  readonly dimension: string;
  /** Any text but the empty one; the source's own code. */
  readonly code: string;
  /** Percent of the amount that goes to this code, as a plain decimal such as "62.5"; null: the whole, or not told. */
  readonly share: string | null;
}

const dimension = /^[a-z][a-z0-9-]*$/;
/** Plain decimals without needless zeros, so that equal shares are written alike. */
const share = /^(0|[1-9]\d{0,2})(\.\d{0,11}[1-9])?$/;

/**
 * Writes properties as the ledger holds them: "from.country=SWE;to.cluster=health@62.5;type=parked", each once, in the order
 * of their bytes.
 * @throws RangeError for what cannot be written: a dimension or share in another form, an empty code, a code with two shares, more than 4,096 bytes
 */
export function formatProperties(properties: readonly FlowProperty[]): string {
  if (properties.length === 0) return "";
  const pairs = [...new Set(properties.map(formatProperty))].sort();
  const named = pairs.map((pair) => pair.split("@")[0]);
  const twice = named.find((name, i) => named.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`The property ${twice} has more than one share.`);
  const text = pairs.join(";");
  if (text.length <= mostPropertyBytes) return text;
  throw new RangeError(`The properties are ${text.length} bytes long; the ledger takes at most ${mostPropertyBytes}.`);
}

function formatProperty({ side, dimension: name, code, share: part }: FlowProperty): string {
  if (!dimension.test(name)) throw new RangeError(`A dimension is of lower-case letters, digits and hyphens; got “${name}”.`);
  if (code === "") throw new RangeError(`The property ${name} has no code.`);
  if (part !== null && !share.test(part)) throw new RangeError(`A share is a plain decimal such as 62.5; ${name} ${code} has “${part}”.`);
  return `${side === "flow" ? "" : `${side}.`}${name}=${encodePropertyValue(code)}${part === null ? "" : `@${part}`}`;
}

/**
 * Reads what the ledger holds.
 * @returns undefined for text that `formatProperties` would not have written so: then it is shown as it stands, and counts
 * in no filter.
 */
export function parseProperties(text: string): readonly FlowProperty[] | undefined {
  if (text === "") return [];
  const properties: FlowProperty[] = [];
  for (const pair of text.split(";")) {
    const match = /^(?:(from|to)\.)?([a-z][a-z0-9-]*)=([^=;@]+)(?:@([\d.]+))?$/.exec(pair);
    const code = match?.[3] === undefined ? undefined : decodePropertyValue(match[3]);
    if (match?.[2] === undefined || code === undefined) return undefined;
    const side = match[1] === "from" || match[1] === "to" ? match[1] : "flow";
    properties.push({ side, dimension: match[2], code, share: match[4] ?? null });
  }
  try {
    return formatProperties(properties) === text ? properties : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
