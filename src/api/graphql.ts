import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { type FragmentDefinitionNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from "graphql";
import { findOvercharge, type ListSizes } from "./charge.ts";
import { databaseCode, type ReportDefect, showError } from "./errors.ts";
import { limits } from "./limits.ts";
import type { OpenQuestion } from "./question.ts";

/** GraphQL over the schema; to be started and stopped by its owner. */
export function createGraphql(schema: GraphQLSchema, listSizes: ListSizes, report: ReportDefect): ApolloServer<OpenQuestion> {
  return new ApolloServer<OpenQuestion>({
    schema,
    introspection: true,
    // Anyone may ask from any page: there is nothing to forge, as nothing can be changed and nobody is logged in.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => showError(formatted, error, report),
    // The cache-control plugin would watch every field of every row.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), attend(listSizes)],
  });
}

/** Weighs each operation before it runs, opens its view of the database, and closes it afterwards. */
function attend(listSizes: ListSizes): ApolloServerPlugin<OpenQuestion> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          const over = findOvercharge({
            schema,
            operation,
            fragments: fragmentsOf(document.definitions),
            variables: request.variables ?? {},
            listSizes,
          });
          if (over !== undefined) throw new GraphQLError(over.message, { extensions: { code: over.code, http: { status: 400 } } });
          if (asksOnlyForTheSchema(operation)) return;
          try {
            await contextValue.begin();
          } catch (cause) {
            if (databaseCode(cause) === undefined) throw cause;
            const extensions: Record<string, unknown> = {
              code: "UNAVAILABLE",
              http: { status: 503, headers: new HeaderMap([["retry-after", "10"]]) },
            };
            throw new GraphQLError("The database cannot be reached at the moment. Ask again in a minute.", { extensions });
          }
        },
        async willSendResponse({ contextValue }) {
          contextValue.end();
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext }) {
      requestContext.contextValue.end();
    },
  };
}

function fragmentsOf(definitions: readonly { readonly kind: string }[]): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function asksOnlyForTheSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"));
}
