import type { Locale } from "../../i18n/locales.ts";
import { compare, sum } from "../../lib/decimal.ts";
import { formatsOf } from "../../lib/format.ts";
import type { Party, Trace, TraceScene } from "./ask-trace.ts";
import { traceWords } from "./words.ts";

/** The trace in one sentence. */
export function titleOf(locale: Locale, { trace, what }: TraceScene): string {
  const words = traceWords(locale);
  if (trace === null) return words("titles.start");
  if (trace.hops.length === 0) return words("titles.none", { what });
  const known = trace.unknownUsd < trace.records || trace.records === 0;
  const amount = known ? formatsOf(locale).moneyRounded(trace.usd, "USD") : words("unknownValue");
  const { came, went } = endsOf(trace);
  const from = words("parties.givers", { count: countOf(trace.nodes.filter(({ id }) => !came.has(id))) });
  const last = trace.nodes.filter(({ id }) => !went.has(id));
  const to = words(`parties.${lastKind(last)}`, { count: countOf(last) });
  switch (trace.direction) {
    case "FORWARD":
      return words("titles.forward", { what, amount, to });
    case "BACK":
      return words("titles.back", { what, amount, from });
    case "BOTH":
      return words("titles.both", { what, amount, from, to });
  }
}

/** Which parties links lead to, and which they leave. */
function endsOf({ hops }: Trace): { readonly came: ReadonlySet<string>; readonly went: ReadonlySet<string> } {
  const links = hops.flatMap((hop) => hop.links);
  return { came: new Set(links.map(({ to }) => to)), went: new Set(links.map(({ from }) => from)) };
}

/** One that stands at several stages is one. */
function countOf(parties: readonly Party[]): number {
  const groups = parties.filter(({ kind }) => kind === "GROUP").reduce((all, { members }) => all + members, 0);
  const others = parties.filter(({ kind }) => kind !== "GROUP").map(({ id, organisation }) => organisation?.id ?? id);
  return groups + new Set(others).size;
}

function lastKind(parties: readonly Party[]): "places" | "countries" | "recipients" {
  const kinds = new Set(parties.map(({ kind }) => kind));
  kinds.delete("GROUP");
  if (kinds.size === 1 && kinds.has("PLACE")) return "places";
  return kinds.size === 1 && kinds.has("COUNTRY") ? "countries" : "recipients";
}

/** What a stage is called: "Who gave". */
export function stageName(locale: Locale, trace: Trace, stage: number): string {
  return traceWords(locale)(`stages.${stageKind(trace, stage)}`);
}

function stageKind(trace: Trace, stage: number): "givers" | "pools" | "mixed" | "between" | "recipients" | "places" | "countries" {
  const here = trace.nodes.filter((node) => node.stage === stage);
  const { came, went } = endsOf(trace);
  const pools = new Set(trace.pools.map(({ organisation }) => organisation.id));
  if (here.every(({ organisation }) => organisation !== null && pools.has(organisation.id))) return "pools";
  if (here.every(({ id }) => !came.has(id))) return "givers";
  if (here.some(({ id, kind }) => kind !== "GROUP" && !came.has(id))) return "mixed";
  if (here.some(({ id }) => went.has(id))) {
    // What is spent at a place, or meant for it, has arrived at its recipient.
    const after = trace.nodes.filter((node) => node.stage > stage);
    return after.some(({ kind }) => kind === "ORGANISATION" || kind === "WITHHELD") ? "between" : "recipients";
  }
  return lastKind(here);
}

/**
 * What no record accounts for: where a party passed on a part of what it got, and where the trail ends at a party.
 */
export function unaccountedOf({ nodes }: Trace): { readonly gaps: string; readonly ends: string } {
  const open = nodes.filter(({ unaccountedUsd: usd }) => usd !== null && compare(usd, "0") > 0);
  const all = (some: readonly Party[]) => sum(some.flatMap(({ unaccountedUsd }) => unaccountedUsd ?? []));
  const goesOn = ({ outUsd }: Party) => compare(outUsd, "0") > 0;
  return { gaps: all(open.filter(goesOn)), ends: all(open.filter((party) => !goesOn(party))) };
}
