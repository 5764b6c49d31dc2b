import { graphql } from "../../generated/gql.ts";

/** A page of what a voter voted, newest first. */
export const VoterHistory = graphql(`
  fragment VoterHistory on BallotVoteConnection {
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
`);

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

/** What the charts of a voter are made of. */
export const ChartVoter = graphql(`
  fragment ChartVoter on BallotVoter {
    id
    voter
    votes
    firstDate
    lastDate
    country {
      code
      name
    }
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
    agreement {
      voter
      common
      same
      share
      country {
        code
        name
      }
    }
    stream {
      ...BallotStream
    }
    block {
      ...CitedBlock
    }
  }
`);

export const VoterChartQuery = graphql(`
  query VoterChart($voter: String!, $filter: BallotFilter, $asOf: AsOf) {
    ballotVoter(voter: $voter, filter: $filter, asOf: $asOf) {
      ...ChartVoter
    }
  }
`);

export const MatrixVotersQuery = graphql(`
  query MatrixVoters($filter: BallotFilter, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    ballotVoters(filter: $filter, asOf: $asOf) {
      rows {
        voter
        named
        votes
        firstDate
        lastDate
        country {
          code
          name
          region
        }
        stream {
          ...BallotStream
        }
      }
      block {
        ...CitedBlock
      }
    }
  }
`);

export const MatrixQuery = graphql(`
  query Matrix($stream: ID!, $voters: [String!]!, $filter: BallotFilter, $asOf: AsOf) {
    ballotMatrix(stream: $stream, voters: $voters, filter: $filter, asOf: $asOf) {
      one
      other
      common
      same
    }
    newest: ballotVoters(filter: { voter: $voters }, asOf: $asOf) {
      block {
        ...CitedBlock
      }
    }
  }
`);

export const VoterQuery = graphql(`
  query Voter($voter: String!, $filter: BallotFilter, $class: [BallotClass!], $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    facets: ballotFacets(filter: { voter: [$voter] }, asOf: $asOf) {
      years
      issues
    }
    ballotVoter(voter: $voter, filter: $filter, asOf: $asOf) {
      ...ChartVoter
      byIssue {
        issue
        votes
        classes {
          class
          votes
        }
      }
    }
    history: ballotVotes(filter: $filter, voter: [$voter], class: $class, first: 25, after: $after, asOf: $asOf) {
      ...VoterHistory
    }
  }
`);

export const VotesOfQuery = graphql(`
  query VotesOf($voter: String!, $asOf: AsOf) {
    ballotVoter(voter: $voter, asOf: $asOf) {
      id
      votes
      classes {
        class
        votes
      }
      stream {
        title
      }
    }
  }
`);

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
      ...VoterHistory
    }
  }
`);
