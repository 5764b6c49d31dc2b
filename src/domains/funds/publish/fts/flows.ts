import { readJsonDocument } from "../../../../publish/exact-json.ts";
import type { OutsideFile } from "../../../../publish/outside-file.ts";
import type { BadRow, Origin } from "../../../../publish/rows.ts";
import type { FlowKind } from "../../events.ts";
import { formatProperties } from "../../properties.ts";
import * as fields from "../fields.ts";
import type { PlannedFlow } from "../publication.ts";
import { checkControlTotals } from "./control-totals.ts";
import { type FtsFlow, ftsFlow, isCountryCode, ofType, onlyOrganisation } from "./flow-record.ts";
import { detailsOf, type FlowDetails, organisationFrom, placeCode } from "./properties-of.ts";

/** A flow of a file, with what may be published of it. */
export interface ReadFlow {
  readonly origin: Origin;
  readonly flow: FtsFlow;
  readonly planned: PlannedFlow;
  readonly details: FlowDetails;
}

export interface ReadFile {
  readonly flows: readonly ReadFlow[];
  readonly badRows: readonly BadRow[];
}

const kinds: Readonly<Record<FtsFlow["status"], FlowKind>> = { pledge: "pledge", commitment: "commitment", paid: "disbursement" };

/** The flows of one answer of FTS's API, held against the totals that it came with. */
export function readFlows(file: OutsideFile, keys: readonly string[]): ReadFile {
  const { value, records } = readJsonDocument(file.path, file.text, keys);
  const flows: ReadFlow[] = [];
  const badRows: BadRow[] = [];
  for (const { index, line, value: raw } of records) {
    const origin = { file: file.path, line, row: `flow ${idOf(raw) ?? index}` };
    const read = ftsFlow.safeParse(raw);
    if (!read.success) {
      badRows.push({ ...origin, reason: fields.describeIssues(read.error, raw) });
      continue;
    }
    const planned = plan(read.data, origin);
    if (typeof planned === "string") badRows.push({ ...origin, reason: planned });
    else flows.push(planned);
  }
  if (badRows.length === 0) {
    const totals = keys.slice(0, -1).reduce<unknown>((holder, key) => (isKeyed(holder) ? holder[key] : undefined), value);
    const reasons = checkControlTotals(
      isKeyed(totals) ? totals : value,
      flows.map(({ flow }) => flow),
    );
    badRows.push(...reasons.map((reason) => ({ file: file.path, line: 1, row: "totals", reason })));
  }
  return { flows, badRows };
}

/** @returns the reason where FTS says it in a way that the ledger can't hold */
function plan(flow: FtsFlow, origin: Origin): ReadFlow | string {
  const years = ofType(flow.destinationObjects, "UsageYear").map(({ name }) => fields.year.safeParse(name).data);
  const known = years.filter((year) => year !== undefined).sort();
  const [year] = known;
  if (year === undefined || known.length < years.length) return "destinationObjects: expected usage years from 1900 to 2199, at least one";
  const places = ofType(flow.destinationObjects, "Location").map(placeCode);
  const country = places.length === 1 && places[0] !== undefined && isCountryCode(places[0]) ? places[0] : null;
  const details = detailsOf(flow);
  const amount = amountOf(flow);
  if (amount === null) return "amountUSD: expected an amount in US dollars or in originalCurrency, got neither";
  try {
    formatProperties(details.properties);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  const [from, to] = [onlyOrganisation(flow.sourceObjects), onlyOrganisation(flow.destinationObjects)];
  const plans = ofType(flow.destinationObjects, "Plan");
  const clusters = ofType(flow.destinationObjects, "GlobalCluster").map(({ name }) => name);
  const planned: PlannedFlow = {
    origin,
    kind: kinds[flow.status],
    year,
    country,
    ...amount,
    usdCents: flow.amountUSD,
    valueDate: flow.date ?? 0,
    // FTS gives the rate, but not its day.
    rateDate: 0,
    from: from === undefined ? null : organisationFrom(from).ref,
    to: to === undefined ? null : organisationFrom(to).ref,
    programme: plans.length === 1 ? `plan-${plans[0]?.code || plans[0]?.id}` : null,
    parent: flow.parentFlowId ?? null,
    ref: flow.id,
    title: bounded(flow.description, 1024),
    sector: bounded(clusters.join("; "), 256),
    properties: details.properties,
  };
  return { origin, flow, planned, details };
}

/** In the currency that it was given in where FTS knows both that and the amount, else in US dollars. */
function amountOf({ originalAmount, originalCurrency, amountUSD }: FtsFlow): Pick<PlannedFlow, "currency" | "amount" | "decimals"> | null {
  if (originalAmount != null && originalCurrency != null) {
    return { currency: originalCurrency, amount: originalAmount.units, decimals: originalAmount.decimals };
  }
  return amountUSD === null ? null : { currency: "USD", amount: amountUSD, decimals: 2 };
}

/** The text, cut with an ellipsis where it has more bytes than the ledger takes. */
function bounded(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  let cut = "";
  for (const character of text) {
    if (Buffer.byteLength(cut) + Buffer.byteLength(character) > most - 3) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

function idOf(raw: unknown): string | undefined {
  return isKeyed(raw) && typeof raw["id"] === "string" ? raw["id"] : undefined;
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
