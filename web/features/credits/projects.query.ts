import { graphql } from "../../generated/gql.ts";

export const CreditProjectQuery = graphql(`
  query CreditProjectPage($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    creditProject(id: $id, asOf: $asOf) {
      id
      name
      reference
      projectType
      protocol
      developer {
        id
        name
      }
      country {
        code
        name
      }
      stream {
        ...CreditStream
      }
    }
  }
`);

export const CreditsOfProjectQuery = graphql(`
  query CreditsOfProject($filter: CreditFilter!, $after: String, $asOf: AsOf) {
    all: creditTotals(filter: $filter, asOf: $asOf) {
      rows {
        ...CreditSums
      }
    }
    vintages: creditTotals(filter: $filter, groupBy: [VINTAGE], asOf: $asOf) {
      rows {
        vintage
        ...CreditSums
      }
    }
    checks: creditChecks(filter: $filter, asOf: $asOf) {
      ...CreditChecks
    }
    list: creditRecords(filter: $filter, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CreditRow
      }
    }
  }
`);

export const CreditSerialQuery = graphql(`
  query CreditSerialPage($serial: String!, $asOf: AsOf) {
    creditSerial(serial: $serial, asOf: $asOf) {
      block
      number
      similarBlocks
      lives {
        state
        vintage
        stream {
          ...CreditStream
        }
        project {
          id
          name
        }
        records {
          ...CreditRow
        }
        maybeIssuedBy {
          ...CreditRow
        }
      }
    }
  }
`);

export const CreditExampleQuery = graphql(`
  query CreditExample($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    creditRecords(filter: { kind: [RETIREMENT] }, orderBy: LARGEST, first: 1, asOf: $asOf) {
      nodes {
        serialBlock
        firstSerial
      }
    }
  }
`);
