import { graphql } from "../../generated/gql.ts";

export const HomePageQuery = graphql(`
  query HomePage($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      id
    }
    series: flowSeries(asOf: $asOf) {
      rows {
        ...SeriesRow
      }
    }
    latest: flows(orderBy: RECORDED, first: 6, asOf: $asOf) {
      totalCount
      nodes {
        ...FlowRow
      }
    }
  }
`);

export const HomePlacesQuery = graphql(`
  query HomePlaces($filter: FlowFilter, $asOf: AsOf) {
    flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        usd
        records
        country {
          code
          name
          kind
        }
      }
    }
  }
`);
