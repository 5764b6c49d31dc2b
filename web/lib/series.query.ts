import { graphql } from "../generated/gql.ts";

/** A sum by giver and recipient: what `seriesOf` sorts into series. */
export const SeriesRow = graphql(`
  fragment SeriesRow on FlowTotal {
    kind
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
