import { graphql } from "../../generated/gql.ts";

/** A balance with the totals that it is made of: by year of the records where it is of all projects, else by project and vintage. */
export const CreditTotalQuery = graphql(`
  query CreditTotalPage($filter: CreditFilter!, $by: [CreditDimension!]!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    creditTotals(filter: $filter, asOf: $asOf) {
      rows {
        ...CreditSums
        stream {
          ...CreditStream
        }
      }
    }
    parts: creditTotals(filter: $filter, groupBy: $by, asOf: $asOf) {
      rows {
        ...CreditSums
        year
        vintage
        project {
          id
          name
        }
      }
    }
  }
`);

export const CreditTotalProofQuery = graphql(`
  query CreditTotalProof($filter: CreditFilter!) {
    creditTotals(filter: $filter) {
      rows {
        issued
        retired
        cancelled
        buffered
        exported
        records
        stream {
          number
          contract
        }
        proof {
          parts {
            project
            vintage
            issued
            retired
            cancelled
            buffered
            exported
            records
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
