import type { FlowFilter, FlowKind } from "../generated/graphql.ts";
import type { Query } from "./address.ts";
import { only, type Search } from "./pin.ts";

/** In the order in which money passes through them; also the order of lists and menus. */
export const flowKinds = [
  "PLEDGE",
  "COMMITMENT",
  "DISBURSEMENT",
  "EXPENDITURE",
  "RECEIPT",
  "REFUND",
  "WRITE_OFF",
] as const satisfies readonly FlowKind[];

function isFlowKind(text: string): text is FlowKind {
  return flowKinds.some((kind) => kind === text);
}

/** What of the flows an address asks for. One value each: the address stays short enough to read out. */
export interface FlowSelection {
  /** Stream id: the source. */
  readonly source?: string;
  readonly kind?: FlowKind;
  /** Step of the money's way; only beside source and kind, each of which has steps of its own. */
  readonly step?: number;
  /** Country or area code. */
  readonly country?: string;
  readonly from?: number;
  readonly to?: number;
  /** Organisation ids: on either side, as giver, as recipient. */
  readonly organisation?: string;
  readonly provider?: string;
  readonly receiver?: string;
  readonly programme?: string;
  readonly text?: string;
  /** Hash of the transaction or block that holds the record. */
  readonly in?: string;
  readonly flagged?: boolean;
  readonly corrected?: boolean;
}

/**
 * Reads an address's query. A form sends source, kind, provider, receiver and step as one value, "series", joined by points. What
 * makes no sense (a year of letters, an unknown kind, a step of nothing) is left out.
 */
export function readFlowSelection(search: Search): FlowSelection {
  const series = only(search, "series")?.split(".");
  const source = only(search, "source") ?? series?.[0];
  const kind = (only(search, "kind") ?? series?.[1])?.toUpperCase();
  const country = only(search, "country")?.toUpperCase();
  const from = number(only(search, "from"), year);
  const to = number(only(search, "to"), year);
  const organisation = only(search, "organisation");
  const provider = only(search, "provider") ?? (series?.[2] || undefined);
  const receiver = only(search, "receiver") ?? (series?.[3] || undefined);
  const step = number(only(search, "step") ?? series?.[4], /^\d{1,3}$/);
  const programme = only(search, "programme");
  const text = only(search, "text");
  const within = only(search, "in")?.toLowerCase();
  return {
    ...(source !== undefined && { source }),
    ...(kind !== undefined && isFlowKind(kind) && { kind }),
    ...(step !== undefined && source !== undefined && kind !== undefined && isFlowKind(kind) && { step }),
    ...(country !== undefined && { country }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(organisation !== undefined && { organisation }),
    ...(provider !== undefined && { provider }),
    ...(receiver !== undefined && { receiver }),
    ...(programme !== undefined && { programme }),
    ...(text !== undefined && { text }),
    ...(within !== undefined && /^0x[0-9a-f]{64}$/.test(within) && { in: within }),
    ...(only(search, "flagged") !== undefined && { flagged: true }),
    ...(only(search, "corrected") !== undefined && { corrected: true }),
  };
}

/** The same selection as an address's query, always in this order, so that one selection has one address. */
export function flowQuery(selection: FlowSelection): Query {
  return {
    source: selection.source,
    kind: selection.kind,
    step: selection.step,
    country: selection.country,
    from: selection.from,
    to: selection.to,
    organisation: selection.organisation,
    provider: selection.provider,
    receiver: selection.receiver,
    programme: selection.programme,
    text: selection.text,
    in: selection.in,
    flagged: selection.flagged ? 1 : undefined,
    corrected: selection.corrected ? 1 : undefined,
  };
}

/** The same selection as the API's filter. */
export function flowFilter(selection: FlowSelection): FlowFilter {
  const one = <Value>(value: Value | undefined): Value[] | null => (value === undefined ? null : [value]);
  return {
    stream: one(selection.source),
    kind: one(selection.kind),
    step: selection.step ?? null,
    country: one(selection.country),
    yearFrom: selection.from ?? null,
    yearTo: selection.to ?? null,
    party: one(selection.organisation),
    provider: one(selection.provider),
    receiver: one(selection.receiver),
    programme: one(selection.programme),
    text: selection.text ?? null,
    recordedIn: one(selection.in),
    flagged: selection.flagged ? true : null,
    includeCorrected: selection.corrected ? true : null,
  };
}

/** How many filters are set besides source, kind and step, which say what is counted rather than narrow it down. */
export function countFilters(selection: FlowSelection): number {
  const { source: _source, kind: _kind, step: _step, ...filters } = selection;
  return Object.keys(filters).length;
}

const year = /^\d{4}$/;

function number(text: string | undefined, form: RegExp): number | undefined {
  return text !== undefined && form.test(text) ? Number(text) : undefined;
}
