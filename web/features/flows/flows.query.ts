import { graphql } from "../../generated/gql.ts";

/** A flow with the way up to where it began: at most four steps, which is one more than any source has. */
export const FlowQuery = graphql(`
  query Flow($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    flow(id: $id, asOf: $asOf) {
      ...FlowStep
      year
      rateDate
      sector
      programme {
        id
        title
      }
      country {
        code
        name
      }
      flags {
        check
        detail
      }
      corrects {
        id
        reference
      }
      correctedBy {
        id
        reference
      }
      fact {
        label
        seq
        stream {
          id
          title
          source
          dataDate
          licence
          attribution
          publisher {
            id
            name
          }
        }
      }
      parent {
        ...FlowAbove
        parent {
          ...FlowAbove
          parent {
            ...FlowAbove
            parent {
              ...FlowAbove
            }
          }
        }
      }
    }
  }
`);

/** A record on the way up: a correction of it carries the way on. */
export const FlowAbove = graphql(`
  fragment FlowAbove on Flow {
    id
    correctedBy {
      id
    }
  }
`);

/** A flow with two generations of what follows: as many as one question may ask for. */
export const FlowWayQuery = graphql(`
  query FlowWay($id: ID!, $asOf: AsOf) {
    flow(id: $id, asOf: $asOf) {
      ...FlowStep
      children {
        ...FlowStep
        children {
          ...FlowStep
        }
      }
    }
  }
`);

export const FlowStep = graphql(`
  fragment FlowStep on Flow {
    id
    kind
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
    correctedBy {
      id
    }
  }
`);
