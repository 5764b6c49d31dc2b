import { graphql } from "../../generated/gql.ts";

export const ProposalRow = graphql(`
  fragment ProposalRow on GovernorProposal {
    id
    title
    state
    voteStart
    voteEnd
    quorum
    quorumReached
    voters
    tallyBasis
    tallyBlock
    laterTallyBlock
    choices {
      option
      weight
      tallied
    }
    findings {
      kind
      got
      expected
    }
    governor {
      id
      name
      chainId
      contract
      clockMode
      countingMode
      decimals
      token
    }
  }
`);

/** What a chart of a proposal starts from. */
export const ChartProposal = graphql(`
  fragment ChartProposal on GovernorProposal {
    id
    title
    voters
    tallyBasis
    choices {
      option
      weight
    }
    findings {
      kind
    }
    governor {
      id
      name
      contract
    }
    block {
      ...CitedBlock
    }
  }
`);

export const ProposalChartQuery = graphql(`
  query ProposalChart($id: ID!, $asOf: AsOf) {
    governorProposal(id: $id, asOf: $asOf) {
      ...ChartProposal
    }
  }
`);

export const ProposalsQuery = graphql(`
  query Proposals($filter: GovernorProposalFilter, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    governors(asOf: $asOf) {
      id
      name
      chainId
      contract
      countingMode
      startBlock
      proposals
    }
    governorProposals(filter: $filter, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProposalRow
      }
    }
  }
`);

export const ProposalQuery = graphql(`
  query Proposal($id: ID!, $voter: Hex, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    governorProposal(id: $id, asOf: $asOf) {
      ...ProposalRow
      ...ChartProposal
      number
      proposer
      description
      firstVoteEnd
      voteCount
      calls {
        target
        value
        signature
        calldata
      }
      changes {
        kind
        until
        transaction {
          hash
          block {
            number
            time
          }
        }
      }
      transaction {
        hash
        block {
          number
          time
        }
      }
      tallyProof {
        block {
          number
          hash
        }
        slots {
          key
          value
        }
      }
      votes(voter: $voter, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          voter
          support
          weight
          against
          for
          abstain
          reason
          transaction {
            hash
            block {
              number
            }
          }
        }
      }
    }
  }
`);
