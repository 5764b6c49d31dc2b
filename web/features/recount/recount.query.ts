import { graphql } from "../../generated/gql.ts";

export const RecountQuery = graphql(`
  query Recount($id: ID!, $asOf: AsOf) {
    ballot(id: $id, asOf: $asOf) {
      id
      form
      choices {
        number
        votes
      }
      fact {
        seq
      }
      stream {
        id
        number
        contract
        chainId
        length
      }
    }
  }
`);

export const BallotProofQuery = graphql(`
  query BallotProof($id: ID!) {
    ballot(id: $id) {
      proof {
        block {
          number
          hash
          header
        }
        accountNodes
        slots {
          key
          nodes
        }
      }
    }
  }
`);
