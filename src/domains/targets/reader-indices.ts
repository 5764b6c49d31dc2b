/** Of the tables that hold a row per record. */
export const targetReaderIndices: readonly string[] = [
  "target_actors_by_organisation",
  "targets_by_country",
  "targets_by_actor",
  "targets_by_year",
  "targets_by_ref",
  "submissions_by_country",
  "submissions_by_date",
  "submissions_by_ref",
];
