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
