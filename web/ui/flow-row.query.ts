import { graphql } from "../generated/gql.ts";

/** What a line of a list of records says. */
export const FlowRow = graphql(`
  fragment FlowRow on Flow {
    id
    kind
    year
    date
    currency
    amount
    usd
    reference
    title
    provider {
      id
      name
    }
    receiver {
      id
      name
    }
    unlabelledProvider
    unlabelledReceiver
    country {
      code
      name
    }
    flags {
      check
    }
    correctedBy {
      id
    }
    fact {
      stream {
        id
        title
      }
    }
  }
`);
