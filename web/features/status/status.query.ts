import { graphql } from "../../generated/gql.ts";

export const StatusQuery = graphql(`
  query Status {
    meta {
      ...PageMeta
      chains {
        indexedAt
        finalizedBlock {
          number
          hash
          time
        }
      }
      limits {
        pageSize
        depth
        rows
        fields
        proofBytes
        bodyBytes
        requestsPerMinute
      }
    }
    streams {
      id
      title
      source
      licence
      attribution
      length
      label
      dataDate
      sample
      publisher {
        id
        name
      }
    }
  }
`);
