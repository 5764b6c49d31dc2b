import { graphql } from "../../generated/gql.ts";

export const EmissionTotalQuery = graphql(`
  query EmissionTotalPage($filter: EmissionFilter!, $by: [EmissionDimension!]!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    emissionTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
      rows {
        actorKind
        year
        total
        reports
        unknown
        label
        basis {
          ...Basis
        }
        stream {
          ...EmissionStream
        }
        actor {
          id
          name
          number
          country {
            code
            name
          }
        }
      }
    }
  }
`);

export const EmissionTotalProofQuery = graphql(`
  query EmissionTotalProof($filter: EmissionFilter!, $by: [EmissionDimension!]!) {
    emissionTotals(filter: $filter, groupBy: $by) {
      rows {
        year
        total
        reports
        unknown
        stream {
          number
          contract
        }
        proof {
          parts {
            actorKind
            country
            number
            ofAll
            year
            decimals
            total
            reports
            unknown
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
