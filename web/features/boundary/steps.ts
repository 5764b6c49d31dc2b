import { sum } from "../../lib/decimal.ts";
import type { BoundaryFigures } from "./ask-boundary.ts";

export type Step = BoundaryFigures["steps"][number];

/** What leads from everything that comes in or moves on inside, added up, to what is counted. */
export interface Steps {
  readonly all: { readonly usd: string; readonly records: number; readonly unknownUsd: number };
  /** What is left out, in the order in which it is taken away. */
  readonly out: readonly Step[];
  /** Undefined where nothing counts. */
  readonly counted: Step | undefined;
}

/** What moves on inside is most, and comes off first: what is left then is what comes in. */
const order: readonly string[] = ["INTERNAL", "PLEDGE", "WRITE_OFF", "SHARED", "TOLD_BEFORE", "OUTSIDE_SHARE"];

export function stepsOf({ steps }: BoundaryFigures): Steps {
  const inside = steps.filter(({ direction }) => direction !== "OUTGOING");
  const out = inside
    .filter(({ treatment }) => treatment !== "COUNTED")
    .sort((a, b) => order.indexOf(a.treatment) - order.indexOf(b.treatment));
  // The part of counted records that lies outside has no records of its own.
  const own = inside.filter(({ treatment }) => treatment !== "OUTSIDE_SHARE");
  return {
    all: {
      usd: sum(inside.map(({ usd }) => usd)),
      records: own.reduce((count, { records }) => count + records, 0),
      unknownUsd: own.reduce((count, { unknownUsd }) => count + unknownUsd, 0),
    },
    out,
    counted: inside.find(({ treatment }) => treatment === "COUNTED"),
  };
}
