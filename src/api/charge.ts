import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { limits } from "./limits.ts";

/** Rows that lists without an argument `first` may have, as "Type.field". */
export type ListSizes = Readonly<Record<string, number>>;

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly listSizes: ListSizes;
}

export interface Overcharge {
  readonly code: "QUERY_TOO_DEEP" | "QUERY_TOO_COSTLY";
  readonly message: string;
}

/** Introspection is nested deeper than any question about facts, and costs no rows. graphql-js itself keeps it from multiplying. */
const introspectionDepth = 20;

/**
 * Whether an operation asks for more than the limits allow. Fragments are followed wherever they are used, so that nothing
 * can hide in them; counting stops at the first limit that is passed.
 * @returns undefined where it keeps within them
 */
export function findOvercharge(asked: Asked): Overcharge | undefined {
  const root = asked.schema.getRootType(asked.operation.operation);
  if (root == null) return undefined;
  const tally = { rows: 0, fields: 0, rootFields: 0 };
  return count(asked, asked.operation.selectionSet, root, 1, 1, null, limits.depth, tally);
}

interface Tally {
  rows: number;
  fields: number;
  rootFields: number;
}

function count(
  asked: Asked,
  selections: SelectionSetNode,
  parent: GraphQLObjectType,
  times: number,
  depth: number,
  pageSize: number | null,
  deepest: number,
  tally: Tally,
): Overcharge | undefined {
  for (const selection of selections.selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const over = count(asked, fragment.selectionSet, parent, times, depth, pageSize, deepest, tally);
      if (over !== undefined) return over;
      continue;
    }
    const name = selection.name.value;
    tally.fields += 1;
    if (depth === 1) tally.rootFields += 1;
    const below = depth === 1 && name.startsWith("__") ? introspectionDepth : deepest;
    const over = judge(tally, depth, deepest);
    if (over !== undefined) return over;
    if (selection.selectionSet === undefined && !isList(parent, name)) continue;
    const size = sizeOf(asked, parent, selection, pageSize);
    const inside = times * (size ?? 1);
    if (size !== null) tally.rows += inside;
    if (tally.rows > limits.rows) return tooCostly(`asks for ${tally.rows} rows or more, of which at most ${limits.rows} are given`);
    const type = typeOf(asked, parent, name);
    if (selection.selectionSet === undefined || type === undefined) continue;
    const next = count(asked, selection.selectionSet, type, inside, depth + 1, firstOf(asked, parent, selection), below, tally);
    if (next !== undefined) return next;
  }
  return undefined;
}

function judge(tally: Tally, depth: number, deepest: number): Overcharge | undefined {
  if (depth > deepest) {
    return {
      code: "QUERY_TOO_DEEP",
      message: `The query is nested more than ${deepest} fields deep. Ask for what lies below in a second query, by its id.`,
    };
  }
  if (tally.rootFields > limits.rootFields) return tooCostly(`has more than ${limits.rootFields} fields at its top`);
  return tally.fields > limits.fields ? tooCostly(`has more than ${limits.fields} fields, counted wherever a fragment is used`) : undefined;
}

function tooCostly(what: string): Overcharge {
  return { code: "QUERY_TOO_COSTLY", message: `The query ${what}. Ask for smaller pages or fewer nested lists, or in several requests.` };
}

function isList(parent: GraphQLObjectType, name: string): boolean {
  const field = parent.getFields()[name];
  return field !== undefined && isListType(getNullableType(field.type));
}

/** How many rows a field stands for; null where it is no list. A connection's nodes are as many as its `first`. */
function sizeOf(asked: Asked, parent: GraphQLObjectType, field: FieldNode, pageSize: number | null): number | null {
  const name = field.name.value;
  if (!isList(parent, name)) return null;
  return pageSize ?? asked.listSizes[`${parent.name}.${name}`] ?? 1;
}

/** The value of the argument `first`, or its default; null where the field has none. */
function firstOf(asked: Asked, parent: GraphQLObjectType, field: FieldNode): number | null {
  const argument = parent.getFields()[field.name.value]?.args.find(({ name }) => name === "first");
  if (argument === undefined) return null;
  const given = field.arguments?.find(({ name }) => name.value === "first");
  const value = given === undefined ? argument.defaultValue : valueFromASTUntyped(given.value, asked.variables);
  return typeof value === "number" ? Math.min(Math.max(value, 0), limits.pageSize) : limits.pageSize;
}

function typeOf(asked: Asked, parent: GraphQLObjectType, name: string): GraphQLObjectType | undefined {
  const field =
    parent.getFields()[name] ??
    (name === "__schema"
      ? { type: asked.schema.getType("__Schema") }
      : name === "__type"
        ? { type: asked.schema.getType("__Type") }
        : undefined);
  const type = field?.type == null ? undefined : getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
}

/** Lists for whose length nothing vouches: a defect, found when the server starts. */
export function getUnsizedLists(schema: GraphQLSchema, listSizes: ListSizes): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith("__") && !type.name.endsWith("Connection"))
    .flatMap((type) => Object.keys(type.getFields()).map((name) => [type, name] as const))
    .filter(([type, name]) => isList(type, name) && listSizes[`${type.name}.${name}`] === undefined)
    .map(([type, name]) => `${type.name}.${name}`);
}
