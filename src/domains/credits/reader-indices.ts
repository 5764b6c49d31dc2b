/** Of the table that holds a row per record. Those that double use is looked up by are not among them. */
export const creditReaderIndices: readonly string[] = [
  "credit_records_by_project",
  "credit_records_by_date",
  "credit_records_by_quantity",
  "credit_records_by_holder",
  "credit_records_by_receiver",
  "credit_records_by_ref",
];
