import Ajv from "ajv-draft-04";
import { OperatorError } from "../../../../kernel/errors.ts";
import { readOutsideFiles } from "../../../../publish/outside-file.ts";

/** @throws OperatorError that names what does not fit the schema, ten faults at most */
export function checkAgainstSchema(path: string, document: unknown, schemaPath: string): void {
  const [file] = readOutsideFiles([schemaPath]);
  const schema: unknown = JSON.parse(file?.text ?? "");
  if (typeof schema !== "object" || schema === null) throw new OperatorError(`${schemaPath} is no JSON schema.`);
  // Formats (date-time, uri) are left to the reader of the file: NIST's schema names some that no validator knows.
  const validate = new Ajv.default({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  if (validate(document)) return;
  const faults = (validate.errors ?? [])
    .slice(0, 10)
    .map(({ instancePath, message }) => `${instancePath || "/"}: ${message ?? "does not fit"}`);
  throw new OperatorError(`${path} does not fit the schema ${schemaPath}:\n${faults.join("\n")}`);
}
