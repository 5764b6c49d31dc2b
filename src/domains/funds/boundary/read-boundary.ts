import type { Boundary as Given } from "../../../generated/graphql.ts";
import { readCountryCode } from "../../../kernel/country-code.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import type { EntityValue, Pin, Question } from "../../domain.ts";
import { getCountries } from "../countries.ts";
import { programmesByKey, readProgrammeId } from "../read.ts";

/** A boundary as it was checked. What is not drawn around is null. */
export interface Boundary {
  readonly streamId: string;
  readonly countries: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly organisations: readonly Party[] | null;
  /** Numbers in the stream's contract. */
  readonly programmes: readonly number[] | null;
  /** In the order given; each holds at least one code. */
  readonly properties: readonly BoundaryProperty[];
}

interface Party {
  readonly ref: string;
  readonly number: number;
}

export interface BoundaryProperty {
  readonly dimension: string;
  readonly codes: readonly string[];
}

const everything: Pin = { block: null };
const mostValues = 200;
const mostProperties = 6;
/** Dimensions that have a field of their own. */
const own: Readonly<Record<string, string>> = { country: "country", year: "year", organisation: "organisation" };

/**
 * Checks a boundary. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_STREAM, UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_PROGRAMME, BAD_ARGUMENT
 */
export async function readBoundary(question: Question, stream: string, given: Given, pin: Pin): Promise<Boundary> {
  const found = await readStream(question, stream, pin);
  const [countries, organisations, programmes] = await Promise.all([
    each("country", given.country, (code) => readCountryCode(code, () => getCountries(question, everything))),
    each("organisation", given.organisation, (ref) => readParty(question, found.chainId, ref)),
    each("programme", given.programme, (id) => readProgramme(question, found.id, id)),
  ]);
  const properties = (given.property ?? []).map(readProperty);
  if (properties.length > mostProperties) {
    throw new RequestError(
      "BAD_ARGUMENT",
      `boundary.property holds ${properties.length} properties; at most ${mostProperties} are expected.`,
    );
  }
  const years = list("year", given.year);
  if (countries === null && years === null && organisations === null && programmes === null && properties.length === 0) {
    throw new RequestError(
      "BAD_ARGUMENT",
      "The boundary is drawn around nothing. Give at least one of country, year, organisation, programme and property.",
    );
  }
  return { streamId: found.id, countries, years, organisations, programmes, properties };
}

/** @throws RequestError UNKNOWN_STREAM where there is none, or was none at the pin */
export async function readStream(question: Question, id: string, pin: Pin): Promise<EntityValue<"Stream">> {
  const found = await question.entity("Stream", id.trim().toLowerCase(), pin);
  if (found !== null) return found;
  const when = pin.block === null ? "" : ` as of block ${pin.block}`;
  throw new RequestError("UNKNOWN_STREAM", `There is no stream ${JSON.stringify(id.slice(0, 80))}${when}. The field streams lists all.`);
}

function list<Value>(name: string, values: readonly Value[] | null | undefined): readonly Value[] | null {
  if (values == null || values.length === 0) return null;
  if (values.length <= mostValues) return values;
  throw new RequestError("BAD_ARGUMENT", `boundary.${name} holds ${values.length} values; at most ${mostValues} are expected.`);
}

async function each<Value, Result>(
  name: string,
  values: readonly Value[] | null | undefined,
  read: (value: Value) => Promise<Result>,
): Promise<readonly Result[] | null> {
  const some = list(name, values);
  return some === null ? null : Promise.all(some.map(read));
}

/** @param argument how the reader calls it */
export async function readParty(question: Question, chainId: number, id: string, argument = "boundary.organisation"): Promise<Party> {
  const ref = id.trim().toLowerCase();
  const organisation = await question.entity("Organisation", ref, everything);
  if (organisation?.chainId === chainId) return { ref: organisation.id, number: organisation.number };
  if (organisation !== null) {
    throw new RequestError(
      "UNKNOWN_ORGANISATION",
      `${argument}: ${organisation.id} is registered on chain ${organisation.chainId}, but the stream is on chain ${chainId}. The field boundaryChoices lists those of the stream.`,
    );
  }
  const nearest = await question.entity("NearestOrganisation", id, everything);
  throw new RequestError(
    "UNKNOWN_ORGANISATION",
    `${argument}: no organisation has the id ${JSON.stringify(id.slice(0, 80))}.${nearest === null ? "" : ` Did you mean ${JSON.stringify(nearest)}?`} ` +
      "The field organisations lists all.",
  );
}

/** @param argument how the reader calls it */
export async function readProgramme(question: Question, streamId: string, id: string, argument = "boundary.programme"): Promise<number> {
  const key = readProgrammeId(id);
  const known = key !== null && streamId.startsWith(`${key.contract}-`) && (await programmesByKey.get(question, key, everything)) !== null;
  if (known) return key.number;
  throw new RequestError(
    "UNKNOWN_PROGRAMME",
    `${argument}: the stream has no programme ${JSON.stringify(id.slice(0, 80))}. The field boundaryChoices lists them.`,
  );
}

function readProperty({ dimension, code }: { readonly dimension: string; readonly code: readonly string[] }): BoundaryProperty {
  const field = own[dimension];
  if (field !== undefined)
    throw new RequestError(
      "BAD_ARGUMENT",
      `boundary.property: ${dimension} is a field of the boundary itself. Give it as boundary.${field}.`,
    );
  const codes = list("property.code", code);
  if (codes === null) throw new RequestError("BAD_ARGUMENT", `boundary.property: ${dimension} has no code. Name at least one.`);
  return { dimension, codes };
}
