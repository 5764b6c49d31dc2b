import { graphql } from "../../generated/gql.ts";

export const BallotStream = graphql(`
  fragment BallotStream on Stream {
    id
    title
    dataDate
    sample
    licence
    attribution
    label
    publisher {
      id
      name
    }
  }
`);

export const BallotRow = graphql(`
  fragment BallotRow on Ballot {
    id
    title
    date
    form
    rule
    session
    resolution
    reference
    important
    votes
    choices {
      number
      name
      class
      votes
      share
    }
    recorded {
      kind
    }
  }
`);

export const BallotsQuery = graphql(`
  query Ballots($filter: BallotFilter, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    ballots(filter: $filter, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...BallotRow
        stream {
          ...BallotStream
        }
      }
    }
    facets: ballotFacets(asOf: $asOf) {
      years
      sessions
      issues
      withFindings
      ballots
    }
    voters: ballotVoters(asOf: $asOf) {
      rows {
        voter
        country {
          code
          name
        }
      }
    }
  }
`);

export const BallotQuery = graphql(`
  query Ballot($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    ballot(id: $id, asOf: $asOf) {
      ...BallotRow
      question
      opens
      closes
      closed
      seats
      eligible
      majority {
        of
        in
      }
      quorum {
        of
        in
      }
      issues
      overwritten
      unrevealed
      refused
      root
      tags
      group {
        depth
        root
        scope
      }
      figures: choices {
        number
        name
        class
        votes
        share
        weight
        declared
        tallied
      }
      result {
        date
        elected
        fact {
          id
        }
      }
      findings {
        kind
        row
        got
        expected
        fact {
          id
        }
      }
      intents {
        voter
        country {
          code
          name
        }
        chosen {
          name
          class
        }
        date
        document
      }
      fact {
        id
        label
        stream {
          ...BallotStream
        }
      }
      rollCall {
        id
        voter
        country {
          code
          name
          kind
        }
        chosen {
          name
          class
        }
      }
      single: ballotVotes(first: 20) {
        totalCount
        nodes {
          id
          number
          unit
          tag
          chosen {
            name
            class
          }
        }
      }
      records(first: 1) {
        totalCount
        nodes {
          fact {
            id
            label
          }
        }
      }
    }
  }
`);

export const VoterQuery = graphql(`
  query Voter($voter: String!, $filter: BallotFilter, $historyFilter: BallotFilter, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    ballotVoter(voter: $voter, filter: $filter, asOf: $asOf) {
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
      byIssue {
        issue
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
    }
    history: ballotVotes(filter: $historyFilter, voter: [$voter], first: 25, after: $after, asOf: $asOf) {
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

export const HomeBallotsQuery = graphql(`
  query HomeBallots($asOf: AsOf) {
    ballots(first: 3, asOf: $asOf) {
      totalCount
      nodes {
        ...BallotRow
      }
    }
  }
`);
