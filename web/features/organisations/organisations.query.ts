import { graphql } from "../../generated/gql.ts";

export const OrganisationsQuery = graphql(`
  query Organisations($filter: OrganisationFilter, $first: Int!, $after: String, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    organisations(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        publishes
        country {
          code
          name
        }
      }
    }
  }
`);

export const OrganisationQuery = graphql(`
  query Organisation($id: ID!, $filter: FlowFilter!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    organisation(id: $id, asOf: $asOf) {
      id
      name
      kind
      publishes
      country {
        code
        name
      }
      registeredIn {
        hash
        block {
          number
        }
      }
      gave: flowTotals(role: PROVIDER, groupBy: [YEAR], asOf: $asOf) {
        ...RoleRow
      }
      gaveTo: flowTotals(role: PROVIDER, groupBy: [RECEIVER], asOf: $asOf) {
        ...RoleRow
      }
      gaveFor: flowTotals(role: PROVIDER, groupBy: [COUNTRY], asOf: $asOf) {
        ...RoleRow
      }
      got: flowTotals(role: RECEIVER, groupBy: [YEAR], asOf: $asOf) {
        ...RoleRow
      }
      gotFrom: flowTotals(role: RECEIVER, groupBy: [PROVIDER], asOf: $asOf) {
        ...RoleRow
      }
      gotFor: flowTotals(role: RECEIVER, groupBy: [COUNTRY], asOf: $asOf) {
        ...RoleRow
      }
    }
    flows(filter: $filter, orderBy: NEWEST, first: 8, asOf: $asOf) {
      totalCount
      nodes {
        ...FlowRow
      }
    }
    streams(asOf: $asOf) {
      id
      title
      length
      licence
      attribution
      publisher {
        id
      }
    }
  }
`);

export const RoleRow = graphql(`
  fragment RoleRow on FlowTotal {
    ...FundsTableRow
    kind
    label
    stream {
      id
      title
      source
    }
  }
`);
