import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
} from "graphql";
import { findNearest } from "../../kernel/nearest.ts";
import { RequestError } from "../../kernel/request-error.ts";

/** Paging belongs to lists that come in pages. */
const paging = new Set(["first", "after"]);

/**
 * Reads the arguments of a field of Query from an address: either as GraphQL variables in JSON, `?variables={…}`, or plainly,
 * `?country=AFG,SDN&yearFrom=2020&orderBy=LARGEST&asOf=289`: fields of `filter` and of `asOf` by their own names, the
 * elements of a list separated by commas or in several parameters.
 * @returns the arguments as the schema types them, defaults included
 * @throws RequestError BAD_ARGUMENT
 */
export function readParameters(schema: GraphQLSchema, fieldName: string, address: URLSearchParams): Record<string, unknown> {
  const args =
    schema
      .getQueryType()
      ?.getFields()
      [fieldName]?.args.filter(({ name }) => !paging.has(name)) ?? [];
  const variables = address.get("variables");
  const given = variables === null ? readPlain(args, address) : readVariables(variables);
  const known = args.map(({ name }) => name);
  for (const name of Object.keys(given)) if (!known.includes(name) && !paging.has(name)) throw unknown(name, known);
  return Object.fromEntries(
    args.flatMap((argument) => {
      const value = given[argument.name] === undefined ? argument.defaultValue : coerce(given[argument.name], argument);
      return value === undefined ? [] : [[argument.name, value]];
    }),
  );
}

function readVariables(text: string): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === "object" && variables !== null && !Array.isArray(variables)) return { ...variables };
  } catch {
    // Told below, with what was expected.
  }
  throw new RequestError(
    "BAD_ARGUMENT",
    `variables holds ${text.slice(0, 80)}; expected a JSON object such as {"filter":{"country":["AFG"]}}.`,
  );
}

function readPlain(args: readonly GraphQLArgument[], address: URLSearchParams): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  const filters: Record<string, unknown> = {};
  const asOf: Record<string, unknown> = {};
  const filterType = inputFields(args.find(({ name }) => name === "filter"));
  const places = new Map<string, { readonly into: Record<string, unknown>; readonly as: string; readonly type: GraphQLInputType }>();
  for (const { name, type } of args) if (name !== "filter" && name !== "asOf") places.set(name, { into: given, as: name, type });
  for (const { name, type } of Object.values(filterType)) places.set(name, { into: filters, as: name, type });
  for (const { name, type } of Object.values(inputFields(args.find((argument) => argument.name === "asOf")))) {
    places.set(name === "block" ? "asOf" : "asOfHash", { into: asOf, as: name, type });
  }
  for (const name of new Set(address.keys())) {
    const place = places.get(name);
    if (place === undefined) throw unknown(name, [...places.keys(), "variables"]);
    place.into[place.as] = fromText(address.getAll(name), place.type);
  }
  if (Object.keys(filters).length > 0) given["filter"] = filters;
  if (Object.keys(asOf).length > 0) given["asOf"] = asOf;
  return given;
}

function inputFields(argument: GraphQLArgument | undefined): Readonly<Record<string, GraphQLInputField>> {
  const type = argument === undefined ? undefined : getNullableType(argument.type);
  return isInputObjectType(type) ? type.getFields() : {};
}

/** Text says nothing of its type; the schema does. What is none of it is left as text, for the schema to refuse. */
function fromText(texts: readonly string[], type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    return texts
      .flatMap((text) => text.split(","))
      .filter((text) => text !== "")
      .map((text) => fromText([text], plain.ofType));
  }
  const text = texts.at(-1) ?? "";
  if (isEnumType(plain)) return text.toUpperCase();
  if (isScalarType(plain) && plain.name === "Int" && /^-?\d+$/.test(text)) return Number(text);
  if (isScalarType(plain) && plain.name === "Boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

function coerce(value: unknown, { name, type }: GraphQLArgument): unknown {
  return coerceInputValue(value, type, (path, _invalid, error) => {
    throw new RequestError("BAD_ARGUMENT", `${[name, ...path].join(".")}: ${error.message}`);
  });
}

function unknown(name: string, known: readonly string[]): RequestError {
  const nearest = findNearest(name, known);
  return new RequestError(
    "BAD_ARGUMENT",
    `There is no parameter ${JSON.stringify(name.slice(0, 80))}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} There are: ${known.join(", ")}.`,
  );
}
