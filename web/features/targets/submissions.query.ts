import { graphql } from "../../generated/gql.ts";

export const SubmissionRow = graphql(`
  fragment SubmissionRow on Submission {
    id
    fileType
    status
    version
    date
    title
    language
    party
    url
    fileName
    country {
      code
      name
    }
    correctedBy {
      id
    }
  }
`);

export const SubmissionSourcesQuery = graphql(`
  query SubmissionSources($asOf: AsOf) {
    meta {
      ...PageMeta
    }
    submissionCounts(asOf: $asOf) {
      rows {
        submissions
        stream {
          ...TargetStream
        }
      }
    }
  }
`);

export const SubmissionsQuery = graphql(`
  query Submissions($filter: SubmissionFilter!, $stream: [ID!], $after: String, $asOf: AsOf) {
    fitting: submissionCounts(filter: $filter, asOf: $asOf) {
      rows {
        submissions
        countries
        undated
        withoutVersion
      }
    }
    types: submissionCounts(filter: $filter, groupBy: [FILE_TYPE], asOf: $asOf) {
      rows {
        fileType
        submissions
      }
    }
    statuses: submissionCounts(filter: $filter, groupBy: [STATUS], asOf: $asOf) {
      rows {
        status
        submissions
      }
    }
    countries: submissionCounts(filter: { stream: $stream }, groupBy: [COUNTRY], asOf: $asOf) {
      rows {
        country {
          code
          name
        }
      }
    }
    list: submissions(filter: $filter, first: 25, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SubmissionRow
      }
    }
  }
`);

export const SubmissionQuery = graphql(`
  query Submission($id: ID!, $asOf: AsOf) {
    meta {
      ...PageMeta
    }
    submission(id: $id, asOf: $asOf) {
      ...SubmissionRow
      reference
      evidence
      corrects {
        id
      }
      fact {
        label
        stream {
          ...TargetStream
        }
      }
    }
  }
`);
