import { graphql } from "../../generated/gql.ts";

export const VoterSourcesQuery = graphql(`
  query VoterSources($filter: BallotFilter, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    facets: ballotFacets(filter: { form: [ROLL_CALL, NAMED_ROLL_CALL] }, asOf: $asOf) {
      years
      issues
    }
    sources: namedVoterSources(filter: $filter, asOf: $asOf) {
      ballots
      voters
      votes
      stream {
        ...BallotStream
      }
    }
  }
`);

export const NamedVotersQuery = graphql(`
  query NamedVoters(
    $filter: BallotFilter
    $text: String
    $beside: [String!]
    $orderBy: BallotVoterOrder!
    $first: Int!
    $after: String
    $asOf: AsOf
  ) {
    meta {
      ...PageMeta
    }
    voters: namedVoters(filter: $filter, text: $text, beside: $beside, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        voter
        named
        votes
        ballots
        cast
        participation
        firstDate
        lastDate
        majority {
          common
          same
          share
        }
        country {
          code
          name
          region
        }
      }
    }
  }
`);
