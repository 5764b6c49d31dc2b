import { graphql } from "../../generated/gql.ts";

export const FactQuery = graphql(`
  query Fact($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    fact(id: $id, asOf: $asOf) {
      id
      seq
      label
      logIndex
      recordHash
      data
      stream {
        id
        number
        contract
        domain
        title
        source
        length
        licence
        attribution
        publisher {
          id
          name
        }
      }
      transaction {
        hash
        index
        sender
        block {
          chainId
          number
          hash
          time
          receiptsRoot
          stateRoot
          final
          verified
        }
      }
      proof {
        nodes
      }
    }
    referenceFigure(id: $id, asOf: $asOf) {
      ...FigureParts
      reference
      country {
        code
        name
      }
      corrects {
        id
        edition
      }
      correctedBy {
        id
        edition
      }
    }
    flow(id: $id, asOf: $asOf) {
      ...FlowStep
      year
      sector
      country {
        code
        name
      }
    }
  }
`);

/** The proof of a stream's head, at the newest block that has been read. */
export const StreamProofQuery = graphql(`
  query StreamProof($id: ID!) {
    stream(id: $id) {
      id
      number
      contract
      proof {
        block {
          number
          hash
          header
        }
        accountNodes
        slots {
          key
          value
          nodes
        }
      }
    }
  }
`);

export const RecordHashesQuery = graphql(`
  query RecordHashes($id: ID!, $from: Int!, $count: Int!) {
    stream(id: $id) {
      recordHashes(from: $from, count: $count)
    }
  }
`);

export const TotalProofQuery = graphql(`
  query TotalProof($filter: FlowFilter!) {
    flowTotals(filter: $filter) {
      rows {
        usd
        records
        unknownUsd
        stream {
          number
          contract
        }
        proof {
          parts {
            country
            year
            kind
            key
            usd
            records
            unknownUsd
          }
          storage {
            block {
              number
              hash
              header
            }
            accountNodes
            slots {
              key
              value
              nodes
            }
          }
        }
      }
    }
  }
`);
