import { GraphQLError, Kind, type ValueNode } from "graphql";

interface ScalarFunctions {
  serialize(value: unknown): string;
  parseValue(value: unknown): string;
  parseLiteral(node: ValueNode): string;
}

/** A scalar that travels as text of one pattern. */
function textScalar(name: string, pattern: RegExp, example: string, normalise = (text: string) => text): ScalarFunctions {
  const parseValue = (value: unknown): string => {
    if (typeof value === "string" && pattern.test(value)) return normalise(value);
    throw new GraphQLError(`A ${name} is expected, such as ${JSON.stringify(example)}; got ${JSON.stringify(value)}.`);
  };
  return {
    // What is served comes from the database, whose columns are typed: checking each value again would only cost time.
    serialize: (value) => {
      if (typeof value === "string") return value;
      throw new TypeError(`A resolver gave ${typeof value} for the scalar ${name}.`);
    },
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : "value" in node ? node.value : node.kind),
  };
}

export const scalars: Readonly<Record<string, ScalarFunctions>> = {
  Date: textScalar("Date", /^\d{4}-\d{2}-\d{2}$/, "2024-02-29"),
  DateTime: textScalar("DateTime", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, "2024-02-29T12:00:00Z"),
  Decimal: textScalar("Decimal", /^-?\d+(\.\d+)?$/, "10046903011.52"),
  Hex: textScalar("Hex", /^0x([0-9a-fA-F]{2})*$/, "0x00ff", (text) => text.toLowerCase()),
};
