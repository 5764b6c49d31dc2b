import { type FlowProperty, parseProperties } from "./properties.ts";

/** What stands at the ends of a flow where no organisation does; null where nothing does, or several things at once. */
export interface ToldEnds {
  readonly from: string | null;
  readonly to: string | null;
}

interface Ends {
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly properties: string;
}

const nothing: ToldEnds = { from: null, to: null };

/**
 * A letter and a code: `p` and the place where the money went, or else `w` and what the source says in place of a name that it
 * withholds. Stored with the record, as a trace asks it of tens of thousands.
 */
export function toldEnds({ provider, receiver, properties }: Ends): ToldEnds {
  if (properties === "" || (provider !== null && receiver !== null)) return nothing;
  const told = parseProperties(properties) ?? [];
  return {
    from: provider === null ? only(told, "from", "withheld", "w") : null,
    to: receiver === null ? (only(told, "to", "place", "p") ?? only(told, "to", "withheld", "w")) : null,
  };
}

function only(told: readonly FlowProperty[], side: FlowProperty["side"], dimension: string, letter: string): string | null {
  const [first, ...others] = told.filter((property) => property.side === side && property.dimension === dimension);
  return first === undefined || others.length > 0 ? null : `${letter}${first.code}`;
}
