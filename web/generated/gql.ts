/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FundsFrame($asOf: AsOf) {\n    meta {\n      ...PageMeta\n    }\n    series: flowTotals(asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n  }\n": typeof types.FundsFrameDocument,
    "\n  query FundsSeries($filter: FlowFilter!, $series: FlowFilter!, $by: [FlowDimension!]!, $stream: ID!, $asOf: AsOf) {\n    stream(id: $stream, asOf: $asOf) {\n      id\n      source\n      licence\n      attribution\n    }\n    total: flowTotals(filter: $filter, asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n    years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {\n      rows {\n        year\n        usd\n      }\n    }\n    places: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        country {\n          code\n          kind\n        }\n      }\n    }\n    table: flowTotals(filter: $filter, groupBy: $by, asOf: $asOf) {\n      rows {\n        ...FundsTableRow\n      }\n    }\n    largest: flows(filter: $filter, orderBy: LARGEST, first: 8, asOf: $asOf) {\n      totalCount\n      nodes {\n        ...FlowRow\n      }\n    }\n    allPlaces: flowTotals(filter: $series, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        country {\n          code\n          name\n          kind\n        }\n      }\n    }\n    allYears: flowTotals(filter: $series, groupBy: [YEAR], asOf: $asOf) {\n      rows {\n        year\n      }\n    }\n    allProviders: flowTotals(filter: $series, groupBy: [PROVIDER], asOf: $asOf) {\n      rows {\n        provider {\n          id\n          name\n        }\n      }\n    }\n    allReceivers: flowTotals(filter: $series, groupBy: [RECEIVER], asOf: $asOf) {\n      rows {\n        receiver {\n          id\n          name\n        }\n      }\n    }\n    allProgrammes: flowTotals(filter: $series, groupBy: [PROGRAMME], asOf: $asOf) {\n      rows {\n        programme {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.FundsSeriesDocument,
    "\n  fragment FundsTableRow on FlowTotal {\n    usd\n    records\n    unknownUsd\n    year\n    country {\n      code\n      name\n      kind\n    }\n    provider {\n      id\n      name\n    }\n    receiver {\n      id\n      name\n    }\n    programme {\n      id\n      title\n    }\n  }\n": typeof types.FundsTableRowFragmentDoc,
    "\n  query HomePage($asOf: AsOf) {\n    meta {\n      ...PageMeta\n    }\n    streams(asOf: $asOf) {\n      id\n      source\n      licence\n      attribution\n    }\n    series: flowTotals(asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n    latest: flows(orderBy: RECORDED, first: 6, asOf: $asOf) {\n      totalCount\n      nodes {\n        ...FlowRow\n      }\n    }\n  }\n": typeof types.HomePageDocument,
    "\n  query HomePlaces($filter: FlowFilter, $asOf: AsOf) {\n    flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        usd\n        records\n        country {\n          code\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.HomePlacesDocument,
    "\n  fragment PageMeta on Meta {\n    version\n    sample\n    chains {\n      chainId\n      lag\n      nodeBlock\n      indexedBlock {\n        number\n        hash\n        time\n      }\n      finalizedBlock {\n        number\n      }\n    }\n  }\n": typeof types.PageMetaFragmentDoc,
    "\n  fragment FlowRow on Flow {\n    id\n    kind\n    year\n    date\n    currency\n    amount\n    usd\n    reference\n    title\n    provider {\n      id\n      name\n    }\n    receiver {\n      id\n      name\n    }\n    country {\n      code\n      name\n    }\n    flags {\n      check\n    }\n    correctedBy {\n      id\n    }\n    fact {\n      stream {\n        id\n        title\n      }\n    }\n  }\n": typeof types.FlowRowFragmentDoc,
    "\n  fragment SeriesTotal on FlowTotal {\n    kind\n    usd\n    records\n    unknownUsd\n    label\n    stream {\n      id\n      title\n      source\n      dataDate\n      sample\n      publisher {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SeriesTotalFragmentDoc,
};
const documents: Documents = {
    "\n  query FundsFrame($asOf: AsOf) {\n    meta {\n      ...PageMeta\n    }\n    series: flowTotals(asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n  }\n": types.FundsFrameDocument,
    "\n  query FundsSeries($filter: FlowFilter!, $series: FlowFilter!, $by: [FlowDimension!]!, $stream: ID!, $asOf: AsOf) {\n    stream(id: $stream, asOf: $asOf) {\n      id\n      source\n      licence\n      attribution\n    }\n    total: flowTotals(filter: $filter, asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n    years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {\n      rows {\n        year\n        usd\n      }\n    }\n    places: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        country {\n          code\n          kind\n        }\n      }\n    }\n    table: flowTotals(filter: $filter, groupBy: $by, asOf: $asOf) {\n      rows {\n        ...FundsTableRow\n      }\n    }\n    largest: flows(filter: $filter, orderBy: LARGEST, first: 8, asOf: $asOf) {\n      totalCount\n      nodes {\n        ...FlowRow\n      }\n    }\n    allPlaces: flowTotals(filter: $series, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        country {\n          code\n          name\n          kind\n        }\n      }\n    }\n    allYears: flowTotals(filter: $series, groupBy: [YEAR], asOf: $asOf) {\n      rows {\n        year\n      }\n    }\n    allProviders: flowTotals(filter: $series, groupBy: [PROVIDER], asOf: $asOf) {\n      rows {\n        provider {\n          id\n          name\n        }\n      }\n    }\n    allReceivers: flowTotals(filter: $series, groupBy: [RECEIVER], asOf: $asOf) {\n      rows {\n        receiver {\n          id\n          name\n        }\n      }\n    }\n    allProgrammes: flowTotals(filter: $series, groupBy: [PROGRAMME], asOf: $asOf) {\n      rows {\n        programme {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.FundsSeriesDocument,
    "\n  fragment FundsTableRow on FlowTotal {\n    usd\n    records\n    unknownUsd\n    year\n    country {\n      code\n      name\n      kind\n    }\n    provider {\n      id\n      name\n    }\n    receiver {\n      id\n      name\n    }\n    programme {\n      id\n      title\n    }\n  }\n": types.FundsTableRowFragmentDoc,
    "\n  query HomePage($asOf: AsOf) {\n    meta {\n      ...PageMeta\n    }\n    streams(asOf: $asOf) {\n      id\n      source\n      licence\n      attribution\n    }\n    series: flowTotals(asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n    latest: flows(orderBy: RECORDED, first: 6, asOf: $asOf) {\n      totalCount\n      nodes {\n        ...FlowRow\n      }\n    }\n  }\n": types.HomePageDocument,
    "\n  query HomePlaces($filter: FlowFilter, $asOf: AsOf) {\n    flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        usd\n        records\n        country {\n          code\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.HomePlacesDocument,
    "\n  fragment PageMeta on Meta {\n    version\n    sample\n    chains {\n      chainId\n      lag\n      nodeBlock\n      indexedBlock {\n        number\n        hash\n        time\n      }\n      finalizedBlock {\n        number\n      }\n    }\n  }\n": types.PageMetaFragmentDoc,
    "\n  fragment FlowRow on Flow {\n    id\n    kind\n    year\n    date\n    currency\n    amount\n    usd\n    reference\n    title\n    provider {\n      id\n      name\n    }\n    receiver {\n      id\n      name\n    }\n    country {\n      code\n      name\n    }\n    flags {\n      check\n    }\n    correctedBy {\n      id\n    }\n    fact {\n      stream {\n        id\n        title\n      }\n    }\n  }\n": types.FlowRowFragmentDoc,
    "\n  fragment SeriesTotal on FlowTotal {\n    kind\n    usd\n    records\n    unknownUsd\n    label\n    stream {\n      id\n      title\n      source\n      dataDate\n      sample\n      publisher {\n        id\n        name\n      }\n    }\n  }\n": types.SeriesTotalFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundsFrame($asOf: AsOf) {\n    meta {\n      ...PageMeta\n    }\n    series: flowTotals(asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FundsFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundsSeries($filter: FlowFilter!, $series: FlowFilter!, $by: [FlowDimension!]!, $stream: ID!, $asOf: AsOf) {\n    stream(id: $stream, asOf: $asOf) {\n      id\n      source\n      licence\n      attribution\n    }\n    total: flowTotals(filter: $filter, asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n    years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {\n      rows {\n        year\n        usd\n      }\n    }\n    places: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        country {\n          code\n          kind\n        }\n      }\n    }\n    table: flowTotals(filter: $filter, groupBy: $by, asOf: $asOf) {\n      rows {\n        ...FundsTableRow\n      }\n    }\n    largest: flows(filter: $filter, orderBy: LARGEST, first: 8, asOf: $asOf) {\n      totalCount\n      nodes {\n        ...FlowRow\n      }\n    }\n    allPlaces: flowTotals(filter: $series, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        country {\n          code\n          name\n          kind\n        }\n      }\n    }\n    allYears: flowTotals(filter: $series, groupBy: [YEAR], asOf: $asOf) {\n      rows {\n        year\n      }\n    }\n    allProviders: flowTotals(filter: $series, groupBy: [PROVIDER], asOf: $asOf) {\n      rows {\n        provider {\n          id\n          name\n        }\n      }\n    }\n    allReceivers: flowTotals(filter: $series, groupBy: [RECEIVER], asOf: $asOf) {\n      rows {\n        receiver {\n          id\n          name\n        }\n      }\n    }\n    allProgrammes: flowTotals(filter: $series, groupBy: [PROGRAMME], asOf: $asOf) {\n      rows {\n        programme {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FundsSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundsTableRow on FlowTotal {\n    usd\n    records\n    unknownUsd\n    year\n    country {\n      code\n      name\n      kind\n    }\n    provider {\n      id\n      name\n    }\n    receiver {\n      id\n      name\n    }\n    programme {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql.ts').FundsTableRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage($asOf: AsOf) {\n    meta {\n      ...PageMeta\n    }\n    streams(asOf: $asOf) {\n      id\n      source\n      licence\n      attribution\n    }\n    series: flowTotals(asOf: $asOf) {\n      rows {\n        ...SeriesTotal\n      }\n    }\n    latest: flows(orderBy: RECORDED, first: 6, asOf: $asOf) {\n      totalCount\n      nodes {\n        ...FlowRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePlaces($filter: FlowFilter, $asOf: AsOf) {\n    flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {\n      rows {\n        usd\n        records\n        country {\n          code\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageMeta on Meta {\n    version\n    sample\n    chains {\n      chainId\n      lag\n      nodeBlock\n      indexedBlock {\n        number\n        hash\n        time\n      }\n      finalizedBlock {\n        number\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PageMetaFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FlowRow on Flow {\n    id\n    kind\n    year\n    date\n    currency\n    amount\n    usd\n    reference\n    title\n    provider {\n      id\n      name\n    }\n    receiver {\n      id\n      name\n    }\n    country {\n      code\n      name\n    }\n    flags {\n      check\n    }\n    correctedBy {\n      id\n    }\n    fact {\n      stream {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FlowRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeriesTotal on FlowTotal {\n    kind\n    usd\n    records\n    unknownUsd\n    label\n    stream {\n      id\n      title\n      source\n      dataDate\n      sample\n      publisher {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeriesTotalFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
