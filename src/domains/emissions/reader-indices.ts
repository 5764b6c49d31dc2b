/** Of the tables that hold a row per record. */
export const emissionReaderIndices: readonly string[] = [
  "emission_reports_by_country",
  "emission_reports_by_actor",
  "emission_reports_by_year",
  "emission_reports_by_total",
  "emission_reports_by_ref",
  "emission_verifications_by_report",
];
