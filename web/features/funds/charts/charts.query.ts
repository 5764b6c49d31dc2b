import { graphql } from "../../../generated/gql.ts";

/** Step one: which series there are, and of which block. The steps after it are pinned to that block. */
export const ChartSceneQuery = graphql(`
  query ChartScene($parties: FlowFilter!, $narrow: Boolean!, $asOf: AsOf) {
    series: flowSeries(asOf: $asOf) {
      block {
        ...CitedBlock
      }
      rows {
        ...SeriesRow
      }
    }
    holding: flowSeries(filter: $parties, asOf: $asOf) @include(if: $narrow) {
      rows {
        ...SeriesName
      }
    }
  }
`);

/** Step two: the sums that are drawn. */
export const ChartSumsQuery = graphql(`
  query ChartSums($filter: FlowFilter!, $by: [FlowDimension!]!, $asOf: AsOf) {
    flowTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
      rows {
        ...ChartSum
      }
    }
  }
`);

export const ChartSum = graphql(`
  fragment ChartSum on FlowTotal {
    usd
    records
    unknownUsd
    label
    year
    country {
      code
      name
      kind
    }
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
    programme {
      id
      title
    }
  }
`);

/** What the parties, the place and the programme of a filter are called. */
export const ChartNamesQuery = graphql(`
  query ChartNames(
    $country: ID!
    $programme: FlowFilter!
    $provider: ID!
    $receiver: ID!
    $asOf: AsOf
    $hasCountry: Boolean!
    $hasProgramme: Boolean!
    $hasProvider: Boolean!
    $hasReceiver: Boolean!
  ) {
    country(code: $country) @include(if: $hasCountry) {
      code
      name
    }
    programme: flowTotals(filter: $programme, groupBy: [PROGRAMME], asOf: $asOf) @include(if: $hasProgramme) {
      rows {
        programme {
          title
        }
      }
    }
    provider: organisation(id: $provider, asOf: $asOf) @include(if: $hasProvider) {
      name
    }
    receiver: organisation(id: $receiver, asOf: $asOf) @include(if: $hasReceiver) {
      name
    }
  }
`);
