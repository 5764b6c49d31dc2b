import { graphql } from "../../generated/gql.ts";

export const RecordsQuery = graphql(`
  query Records($filter: FlowFilter, $orderBy: FlowOrder!, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    streams(asOf: $asOf) {
      id
      title
      source
      licence
      attribution
    }
    flows(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FlowRow
      }
    }
  }
`);

export const RecordsFileQuery = graphql(`
  query RecordsFile($filter: FlowFilter, $orderBy: FlowOrder!, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      chains {
        indexedBlock {
          number
        }
      }
    }
    flows(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        year
        date
        currency
        amount
        usd
        rateDate
        reference
        title
        sector
        provider {
          id
          name
        }
        receiver {
          id
          name
        }
        country {
          code
          name
        }
        programme {
          title
        }
        flags {
          check
        }
        correctedBy {
          id
        }
        parent {
          id
        }
        fact {
          label
          transaction {
            hash
          }
          stream {
            id
            source
            attribution
            licence
            sample
          }
        }
      }
    }
  }
`);
