import type { BoundaryFlows, FlowFilter, PropertyFilter } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import { each, everything, given, readParty, readStream, readWords } from "../filter-parts.ts";
import { readBoundary } from "./boundary/read-boundary.ts";
import { getCountries } from "./countries.ts";
import type { PropertySide } from "./properties.ts";
import { type ProgrammeKey, programmesByKey, readProgrammeId } from "./read.ts";
import { readStep } from "./series/read-step.ts";
import type { BoundaryWish, PropertyWish, Wishes } from "./wishes.ts";

/**
 * Checks a filter. A list that is empty counts as not given.
 * @param pin which steps there are follows from the records up to it
 * @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_STREAM, UNKNOWN_PROGRAMME, UNKNOWN_STEP, BAD_ARGUMENT
 */
export async function readFilter(question: Question, filter: FlowFilter | null | undefined, pin: Pin): Promise<Wishes> {
  const [streams, countries, providers, receivers, parties, programmes] = await Promise.all([
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
    each(given("provider", filter?.provider), (ref) => readParty(question, ref)),
    each(given("receiver", filter?.receiver), (ref) => readParty(question, ref)),
    each(given("party", filter?.party), (ref) => readParty(question, ref)),
    each(given("programme", filter?.programme), (id) => readProgramme(question, id)),
  ]);
  const kinds = given("kind", filter?.kind)?.map((kind) => kind.toLowerCase()) ?? null;
  return {
    streams,
    kinds,
    countries,
    years: given("year", filter?.year),
    yearFrom: filter?.yearFrom ?? null,
    yearTo: filter?.yearTo ?? null,
    providers,
    receivers,
    parties,
    programmes,
    step: filter?.step == null ? null : await readStep(question, filter.step, streams, kinds, pin),
    currencies: given("currency", filter?.currency)?.map((code) => code.toUpperCase()) ?? null,
    within: filter?.within == null ? null : await readWithin(question, filter.within, streams ?? []),
    properties: given("property", filter?.property)?.map((wish) => readProperty(wish)) ?? null,
    words: readWords(filter?.text),
    flagged: filter?.flagged ?? null,
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
    includeCorrected: filter?.includeCorrected ?? false,
  };
}

async function readProgramme(question: Question, id: string): Promise<ProgrammeKey> {
  const key = readProgrammeId(id);
  if (key !== null && (await programmesByKey.get(question, key, everything)) !== null) return key;
  throw new RequestError(
    "UNKNOWN_PROGRAMME",
    `filter.programme: there is no programme ${JSON.stringify(id)}. Take ids from Flow.programme.`,
  );
}

async function readWithin(
  question: Question,
  { boundary, direction, treatment }: BoundaryFlows,
  [stream, ...others]: readonly string[],
): Promise<BoundaryWish> {
  if (stream === undefined || others.length > 0) {
    throw new RequestError(
      "BAD_ARGUMENT",
      "filter.within needs exactly one stream in filter.stream: a boundary's figures are always of one source.",
    );
  }
  return {
    boundary: await readBoundary(question, stream, boundary, everything),
    directions: given("within.direction", direction)?.map((each) => each.toLowerCase()) ?? null,
    treatments: given("within.treatment", treatment)?.map((each) => each.toLowerCase()) ?? null,
  };
}

function readProperty({ side = "FLOW", dimension, code }: PropertyFilter): PropertyWish {
  const codes = given("property.code", code);
  if (codes === null) throw new RequestError("BAD_ARGUMENT", `filter.property: ${dimension} has no code. Name at least one.`);
  return { side: sides[side], dimension, codes };
}

const sides: Readonly<Record<NonNullable<PropertyFilter["side"]>, PropertySide>> = { FLOW: "flow", FROM: "from", TO: "to" };
