import { graphql } from "../../generated/gql.ts";

/** Step one: which series there are. The second step asks about the one that the address means. */
export const FundsFrameQuery = graphql(`
  query FundsFrame($parties: FlowFilter!, $narrow: Boolean!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    series: flowSeries(asOf: $asOf) {
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

/** Step two: the figures of one series under the filters, and what the filters can be set to. */
export const FundsSeriesQuery = graphql(`
  query FundsSeries($filter: FlowFilter!, $series: FlowFilter!, $kind: FlowFilter!, $by: [FlowDimension!]!, $most: Int!, $rows: Int!, $asOf: AsOf) {
    total: flowTotals(filter: $filter, asOf: $asOf) {
      rows {
        usd
        records
        unknownUsd
        label
      }
    }
    years: flowTotals(filter: $filter, groupBy: [YEAR], asOf: $asOf) {
      rows {
        year
        usd
      }
    }
    places: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          kind
        }
      }
    }
    table: flowTotals(filter: $filter, groupBy: $by, first: $rows, asOf: $asOf) {
      rows {
        ...FundsTableRow
      }
    }
    largest: flows(filter: $filter, orderBy: LARGEST, first: 8, asOf: $asOf) {
      totalCount
      nodes {
        ...FlowRow
      }
    }
    allPlaces: flowTotals(filter: $series, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          name
          kind
        }
      }
    }
    allYears: flowTotals(filter: $series, groupBy: [YEAR], asOf: $asOf) {
      rows {
        year
      }
    }
    allProviders: flowTotals(filter: $series, groupBy: [PROVIDER], first: $most, asOf: $asOf) {
      rows {
        provider {
          id
          name
        }
      }
    }
    allReceivers: flowTotals(filter: $series, groupBy: [RECEIVER], first: $most, asOf: $asOf) {
      rows {
        receiver {
          id
          name
        }
      }
    }
    allProgrammes: flowTotals(filter: $kind, groupBy: [PROGRAMME], first: $most, asOf: $asOf) {
      rows {
        programme {
          id
          title
        }
      }
    }
  }
`);

export const FundsTableRow = graphql(`
  fragment FundsTableRow on FlowTotal {
    usd
    records
    unknownUsd
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
