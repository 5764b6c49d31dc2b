import { z } from "zod";
import { fromMinorUnits } from "../../../../kernel/money.ts";
import * as fields from "../fields.ts";
import type { FtsFlow } from "./flow-record.ts";

const count = z.string().regex(/^\d+$/).transform(Number);

/** The totals that FTS's API gives with its flows, for the boundary that was asked for. */
const totals = z.object({
  incoming: z.object({ flowCount: count, fundingTotal: fields.usd, pledgeTotal: fields.usd }),
  outgoing: z.object({ flowCount: count, fundingTotal: fields.usd, pledgeTotal: fields.usd }),
  internal: z.object({ flowCount: count }),
});

/**
 * Holds a file's flows against the totals that it gives itself: funding is what comes in, is no pledge and is not shared with
 * what lies outside of the boundary. Where they differ, the file is cut short, or FTS counts otherwise than is known here.
 * @returns sentences, one for each total that differs
 */
export function checkControlTotals(file: Readonly<Record<string, unknown>>, flows: readonly FtsFlow[]): readonly string[] {
  const read = totals.safeParse(file);
  if (!read.success) {
    return [`the file gives no totals to check its flows against (${fields.describeIssues(read.error, file)})`];
  }
  const { data } = read;
  const unequal: string[] = [];
  const compare = (what: string, said: string | number, found: string | number): void => {
    if (said !== found) unequal.push(`${what}: the file says ${said}, its flows come to ${found}`);
  };
  for (const direction of ["incoming", "outgoing", "internal"] as const) {
    const inside = flows.filter(({ boundary }) => boundary === direction);
    compare(`${direction} flows`, data[direction].flowCount, inside.length);
    if (direction === "internal") continue;
    const whole = inside.filter(({ onBoundary }) => onBoundary === "single");
    const funding = whole.filter(({ status }) => status !== "pledge");
    const pledged = whole.filter(({ status }) => status === "pledge");
    compare(`${direction} funding in USD`, usd(data[direction].fundingTotal), usd(sum(funding)));
    compare(`${direction} pledges in USD`, usd(data[direction].pledgeTotal), usd(sum(pledged)));
  }
  return unequal;
}

const sum = (flows: readonly FtsFlow[]): bigint => flows.reduce((total, { amountUSD }) => total + (amountUSD ?? 0n), 0n);
const usd = (cents: bigint): string => fromMinorUnits(cents, 2);
