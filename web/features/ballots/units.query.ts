import { graphql } from "../../generated/gql.ts";

export const UnitSumsQuery = graphql(`
  query UnitSums($id: ID!, $after: String, $asOf: AsOf) {
    ballot(id: $id, asOf: $asOf) {
      units: ballotVotes(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          number
          place
          sums {
            number
            name
            class
            votes
          }
        }
      }
    }
  }
`);
