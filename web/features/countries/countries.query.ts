import { graphql } from "../../generated/gql.ts";

export const CountriesFrameQuery = graphql(`
  query CountriesFrame($filter: FlowFilter, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    series: flowSeries(filter: $filter, asOf: $asOf) {
      rows {
        ...SeriesRow
      }
    }
  }
`);

export const CountriesSumsQuery = graphql(`
  query CountriesSums($filter: FlowFilter!, $asOf: AsOf) {
    total: flowTotals(filter: $filter, asOf: $asOf) {
      rows {
        usd
        records
        unknownUsd
        label
      }
    }
    table: flowTotals(filter: $filter, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        usd
        records
        country {
          code
          name
          region
          kind
        }
      }
    }
  }
`);

export const CountryFrameQuery = graphql(`
  query CountryFrame($code: ID!, $filter: FlowFilter!, $registered: OrganisationFilter!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    country(code: $code) {
      code
      name
      region
      kind
    }
    series: flowSeries(filter: $filter, asOf: $asOf) {
      rows {
        ...SeriesRow
      }
    }
    organisations(filter: $registered, first: 50, asOf: $asOf) {
      totalCount
      nodes {
        id
        name
        kind
      }
    }
  }
`);

export const CountryFiguresQuery = graphql(`
  query CountryFigures($filter: FlowFilter!, $rows: Int!, $asOf: AsOf) {
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
        ...FundsTableRow
        label
      }
    }
    receivers: flowTotals(filter: $filter, groupBy: [RECEIVER], first: $rows, asOf: $asOf) {
      rows {
        ...FundsTableRow
      }
    }
    programmes: flowTotals(filter: $filter, groupBy: [PROGRAMME], first: $rows, asOf: $asOf) {
      rows {
        ...FundsTableRow
      }
    }
    largest: flows(filter: $filter, orderBy: LARGEST, first: 10, asOf: $asOf) {
      totalCount
      nodes {
        ...FlowRow
      }
    }
  }
`);
