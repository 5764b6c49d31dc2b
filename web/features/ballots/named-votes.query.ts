import { graphql } from "../../generated/gql.ts";

export const NamedVoterQuery = graphql(`
  query NamedVoter($voter: String!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    ballotVoter(voter: $voter, filter: { form: [NAMED_ROLL_CALL] }, asOf: $asOf) {
      id
      voter
      votes
      firstDate
      lastDate
      classes {
        class
        votes
      }
      byYear {
        year
        votes
        classes {
          class
          votes
        }
      }
      stream {
        ...BallotStream
      }
    }
    history: ballotVotes(filter: { form: [NAMED_ROLL_CALL] }, voter: [$voter], first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fact {
          id
        }
        chosen {
          name
          class
        }
        ballot {
          id
          title
          date
          resolution
          important
        }
      }
    }
  }
`);

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
