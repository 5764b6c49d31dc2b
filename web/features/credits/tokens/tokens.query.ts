import { graphql } from "../../../generated/gql.ts";

export const CarbonFigure = graphql(`
  fragment CarbonFigure on CarbonAmount {
    tokens
    credits
  }
`);

export const CarbonBatchRow = graphql(`
  fragment CarbonBatchRow on CarbonBatch {
    id
    tokenId
    registry
    projectReference
    projectName
    vintage
    token {
      name
      symbol
    }
    minted {
      ...CarbonFigure
    }
    retired {
      ...CarbonFigure
    }
    circulating {
      ...CarbonFigure
    }
    checks {
      check
      verdict
    }
  }
`);

export const CarbonBatchesQuery = graphql(`
  query CarbonBatches($filter: CarbonBatchFilter, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    carbonTokens(asOf: $asOf) {
      id
      name
      publisher
    }
    carbonBatches(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CarbonBatchRow
      }
    }
  }
`);

export const CarbonBatchQuery = graphql(`
  query CarbonBatchPage($id: ID!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    carbonBatch(id: $id, asOf: $asOf) {
      ...CarbonBatchRow
      creditsPerToken
      project {
        id
        name
      }
      serials {
        block
        first
        last
      }
      token {
        contract
        standard
        startBlock
        publisher
      }
      opening {
        ...CarbonFigure
      }
      cancelled {
        ...CarbonFigure
      }
      burned {
        ...CarbonFigure
      }
      unbacked {
        ...CarbonFigure
      }
      bridged {
        ...CarbonFigure
      }
      supply {
        opening
        net
        closing
        closingBasis
        block
        verdict
        difference
      }
      checks {
        credits
        detail
        records {
          id
          reference
        }
        batches {
          id
          tokenId
          projectReference
          projectName
          vintage
          token {
            name
          }
        }
      }
      years {
        year
        minted {
          ...CarbonFigure
        }
        retired {
          ...CarbonFigure
        }
        cancelled {
          ...CarbonFigure
        }
        burned {
          ...CarbonFigure
        }
      }
      beneficiaries {
        retirements
        retired {
          ...CarbonFigure
        }
        beneficiary {
          address
          name
        }
      }
      events(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          amount {
            ...CarbonFigure
          }
          from {
            address
            name
          }
          to {
            address
            name
          }
          beneficiary {
            address
            name
          }
          nameWithheld
          transaction {
            hash
            block {
              number
              time
            }
          }
        }
      }
    }
  }
`);
