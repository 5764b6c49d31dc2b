import type {
  SubmissionFileType,
  SubmissionFilter,
  SubmissionStatus,
  TargetActorKind,
  TargetCheck,
  TargetFilter,
  TargetKind,
} from "../../generated/graphql.ts";
import type { Query } from "../../lib/address.ts";
import { only, type Search } from "../../lib/pin.ts";

export const targetKinds: readonly TargetKind[] = [
  "BASE_YEAR",
  "FIXED_LEVEL",
  "BASELINE",
  "INTENSITY",
  "TRAJECTORY",
  "RELATIVE",
  "POLICIES",
  "OTHER_THAN_GASES",
  "NET_ZERO",
  "CLIMATE_NEUTRAL",
  "GHG_NEUTRAL",
  "NONE",
];
export const actorKinds: readonly TargetActorKind[] = ["COUNTRY", "REGION", "CITY", "COMPANY", "OTHER"];
export const targetChecks: readonly TargetCheck[] = ["WITHOUT_BASE", "PAST_DUE", "BEFORE_BASE", "UNREADABLE_WORDS"];
export const fileTypes: readonly SubmissionFileType[] = ["NDC", "ADDENDUM", "TRANSLATION", "OTHER"];
export const statuses: readonly SubmissionStatus[] = ["ACTIVE", "ARCHIVED"];

/** What of the targets an address asks for. */
export interface TargetSelection {
  /** Stream id. */
  readonly source?: string | undefined;
  readonly kind?: TargetKind | undefined;
  readonly who?: TargetActorKind | undefined;
  readonly country?: string | undefined;
  readonly year?: number | undefined;
  readonly check?: TargetCheck | undefined;
  readonly text?: string | undefined;
}

/** One of a list, in any case; undefined for what is none of it. */
function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text?.toUpperCase().replaceAll("-", "_"));
}

export function readTargetSelection(search: Search): TargetSelection {
  const year = only(search, "year");
  return {
    source: only(search, "source"),
    kind: oneOf(targetKinds, only(search, "kind")),
    who: oneOf(actorKinds, only(search, "who")),
    country: only(search, "country")?.toUpperCase(),
    year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined,
    check: oneOf(targetChecks, only(search, "check")),
    text: only(search, "text"),
  };
}

/** The same selection as an address's query, always in this order. */
export function targetQuery({ source, kind, who, country, year, check, text }: TargetSelection): Query {
  return { source, kind, who, country, year, check, text };
}

/** The same selection as the API's filter. */
export function targetFilter({ source, kind, who, country, year, check, text }: TargetSelection): TargetFilter {
  return {
    stream: list(source),
    kind: list(kind),
    actorKind: list(who),
    country: list(country),
    targetYear: list(year),
    check: check ?? null,
    text: text ?? null,
  };
}

/** What of the submissions an address asks for. */
export interface SubmissionSelection {
  readonly source?: string | undefined;
  readonly country?: string | undefined;
  readonly type?: SubmissionFileType | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly text?: string | undefined;
}

export function readSubmissionSelection(search: Search): SubmissionSelection {
  return {
    source: only(search, "source"),
    country: only(search, "country")?.toUpperCase(),
    type: oneOf(fileTypes, only(search, "type")),
    status: oneOf(statuses, only(search, "status")),
    text: only(search, "text"),
  };
}

export function submissionQuery({ source, country, type, status, text }: SubmissionSelection): Query {
  return { source, country, type, status, text };
}

export function submissionFilter({ source, country, type, status, text }: SubmissionSelection): SubmissionFilter {
  return { stream: list(source), country: list(country), fileType: list(type), status: list(status), text: text ?? null };
}

function list<Value>(value: Value | undefined): Value[] | null {
  return value === undefined ? null : [value];
}
