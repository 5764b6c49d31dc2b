import { graphql } from "../generated/gql.ts";

/** What a page says of a series. */
export const SeriesRow = graphql(`
  fragment SeriesRow on FlowSeries {
    kind
    step
    only
    needsStep
    providers
    receivers
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

/** What tells a series from all others. */
export const SeriesName = graphql(`
  fragment SeriesName on FlowSeries {
    kind
    step
    stream {
      id
    }
  }
`);
