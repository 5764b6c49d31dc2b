import type { AsOf } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { FlowWayQuery } from "./flows.query.ts";
import type { Step } from "./way.ts";

/** Questions that one page may cost beyond the first; what lies beyond them is left unknown, never taken for the end. */
const questions = 12;

/** The way of the money from a record on, as far down as it goes. Undefined where it could not be read. */
export async function readWay(id: string, asOf: AsOf | null): Promise<Step | undefined> {
  return followFrom(id, asOf, { left: questions }, new Set());
}

/** @param before those that the way has passed: after a correction it may lead back to one of them, and ends there */
async function followFrom(id: string, asOf: AsOf | null, budget: { left: number }, before: ReadonlySet<string>): Promise<Step | undefined> {
  const answer = await ask(FlowWayQuery, { id, asOf });
  const flow = answer.ok ? answer.data.flow : null;
  if (flow === null) return undefined;
  const passed = new Set([...before, id]);
  const children = await Promise.all(
    notIn(passed, flow.children).map(async (child): Promise<Step> => {
      const grandchildren = await Promise.all(
        notIn(passed, child.children).map(async (grandchild): Promise<Step> => {
          if (budget.left-- <= 0) return grandchild;
          return (await followFrom(grandchild.id, asOf, budget, new Set([...passed, child.id]))) ?? grandchild;
        }),
      );
      return { ...child, children: grandchildren };
    }),
  );
  return { ...flow, children };
}

const notIn = <Each extends { readonly id: string }>(passed: ReadonlySet<string>, steps: readonly Each[]): readonly Each[] =>
  steps.filter(({ id }) => !passed.has(id));
