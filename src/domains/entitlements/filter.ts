import type { EntitlementFilter } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Round } from "./book.ts";
import { readProgrammeId } from "./programmes.ts";

/** What a filter lets through. */
export interface Wishes {
  /** Names the filter, for cursors. */
  readonly name: string;
  round(round: Round): boolean;
  place(place: string): boolean;
}

const mostValues = 1000;

/**
 * Checks a filter. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_COUNTRY, BAD_ARGUMENT
 */
export async function readFilter(
  filter: EntitlementFilter | null | undefined,
  countries: () => Promise<readonly string[]>,
): Promise<Wishes> {
  const given = <Value>(name: string, list: readonly Value[] | null | undefined): readonly Value[] | null => {
    if (list == null || list.length === 0) return null;
    if (list.length <= mostValues) return list;
    throw new RequestError("BAD_ARGUMENT", `filter.${name} holds ${list.length} values; at most ${mostValues} are expected.`);
  };
  const streams = given("stream", filter?.stream)?.map((id) => id.trim().toLowerCase()) ?? null;
  const rounds = given("round", filter?.round)?.map((id) => id.trim().toLowerCase()) ?? null;
  const programmes = given("programme", filter?.programme)?.map(readProgramme) ?? null;
  const codes = given("country", filter?.country);
  const named = codes === null ? null : await Promise.all(codes.map((code) => readCountryCode(code, countries)));
  const places = given("place", filter?.place)?.map(readPlace) ?? null;
  const [sectors, modalities] = [given("sector", filter?.sector), given("modality", filter?.modality)];
  const [from, to] = [filter?.periodFrom ?? null, filter?.periodTo ?? null];
  return {
    name: JSON.stringify([streams, rounds, programmes, named, places, sectors, modalities, from, to]),
    round: (round) =>
      (streams?.includes(round.streamId) ?? true) &&
      (rounds?.includes(round.id) ?? true) &&
      (programmes?.some(({ streamId, number }) => streamId === round.streamId && number === round.programme) ?? true) &&
      (named?.includes(round.country) ?? true) &&
      (sectors?.includes(round.sector) ?? true) &&
      (modalities?.includes(round.modality) ?? true) &&
      (from === null || round.periodFrom >= from) &&
      (to === null || round.periodTo <= to),
    place: (place) => places?.some((wanted) => place.startsWith(wanted)) ?? true,
  };
}

function readProgramme(id: string): { readonly streamId: string; readonly number: number } {
  const key = readProgrammeId(id);
  if (key !== null) return key;
  throw new RequestError(
    "BAD_ARGUMENT",
    `filter.programme: ${JSON.stringify(id.slice(0, 80))} is no id of a programme. The field entitlementProgrammes lists all.`,
  );
}

function readPlace(text: string): string {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}\d{0,6}$/.test(code)) return code;
  throw new RequestError("BAD_ARGUMENT", "filter.place: a P-code is expected, two letters and up to six digits, such as SO22.");
}
