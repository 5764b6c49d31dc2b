import { graphql } from "../generated/gql.ts";

/** What a page says of a series. */
export const SeriesRow = graphql(`
  fragment SeriesRow on FlowSeries {
    kind
    step
    only
    mixed
    usd
    records
    unknownUsd
    label
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
    stream {
      id
      title
      source
      dataDate
      sample
      licence
      attribution
      publisher {
        id
        name
      }
    }
  }
`);
