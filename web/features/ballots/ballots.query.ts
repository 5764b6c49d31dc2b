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

/** What the charts of a ballot are made of. */
export const ChartBallot = graphql(`
  fragment ChartBallot on Ballot {
    id
    title
    rule
    figures: choices {
      number
      name
      class
      votes
      share
      weight
    }
    rollCall {
      id
      voter
      overwritten
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
    rounds {
      blank
      winner {
        name
        class
      }
      rounds {
        number
        threshold
        inactive
        votes {
          votes
          choice {
            name
            class
          }
        }
        out {
          votes
          exhausted
          choice {
            name
            class
          }
          transfers {
            votes
            choice {
              name
              class
            }
          }
        }
        elected {
          name
          class
        }
        tied {
          name
          class
        }
      }
    }
    fact {
      id
      label
      stream {
        ...BallotStream
      }
    }
    block {
      ...CitedBlock
    }
  }
`);

export const BallotChartQuery = graphql(`
  query BallotChart($id: ID!, $asOf: AsOf) {
    ballot(id: $id, asOf: $asOf) {
      ...ChartBallot
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
      forms
      years
      sessions
      issues
      withFindings
      ballots
    }
    named: namedVoterSources(asOf: $asOf) {
      voters
    }
    voters: ballotVoters(filter: { form: [ROLL_CALL] }, asOf: $asOf) {
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
      ...ChartBallot
      noRounds
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
      single: ballotVotes(first: 20) {
        totalCount
        nodes {
          id
          voter
          number
          unit
          place
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
