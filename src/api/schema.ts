import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildASTSchema, type DocumentNode, type GraphQLSchema, isObjectType, isScalarType, Kind, parse, printSchema } from "graphql";
import type { DomainReader, Question, ResolverMap } from "../domains/domain.ts";
import { scalars } from "./scalars.ts";

type Described = Pick<DomainReader, "schema">;

/** The schema of the whole house: this folder's SDL with that of each domain, without resolvers. */
function describeSchema(domains: readonly Described[]): GraphQLSchema {
  const documents = ["src/api/api.graphql", ...domains.flatMap(({ schema }) => schema)].map(
    (path): DocumentNode => parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8")),
  );
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) });
}

/** The public contract as text: schema.graphql. */
export function printContract(domains: readonly Described[]): string {
  return `${printSchema(describeSchema(domains))}\n`;
}

/** @throws Error when a resolver has no field in the schema, which is a defect. */
export function buildSchema(domains: readonly DomainReader[], own: ResolverMap<Question>): GraphQLSchema {
  const schema = describeSchema(domains);
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`There is no scalar ${name} in the schema.`);
    Object.assign(type, scalar);
  }
  for (const resolvers of [own, ...domains.map((domain) => domain.resolvers)]) {
    for (const [name, fields] of Object.entries(resolvers)) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`There are resolvers of ${name}, which is no object type of the schema.`);
      for (const [fieldName, resolver] of Object.entries(fields)) {
        const field = type.getFields()[fieldName];
        if (field === undefined) throw new Error(`There is a resolver of ${name}.${fieldName}, which the schema has not.`);
        field.resolve = resolver;
      }
    }
  }
  return schema;
}
