/** A line of CSV (RFC 4180): fields quoted where they must be, CRLF at the end. Null: an empty field. */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map((field) => quoted(field === null ? "" : String(field))).join(",")}\r\n`;
}

/** Text from outside that begins like a formula would be run by a spreadsheet: an apostrophe keeps it a text. */
export function csvText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Headers of a CSV download. */
export function csvHeaders(fileName: string): Readonly<Record<string, string>> {
  return {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="${fileName}"`,
    "cache-control": "no-store",
  };
}
