import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { OperatorError } from "../kernel/errors.ts";

/** Real files to publish: `cerf=PATH`. */
export interface DataSet {
  readonly format: string;
  /** A file or a folder, absolute. */
  readonly path: string;
}

/**
 * Reads one `--data FORMAT=PATH`.
 * @throws OperatorError when the format is unknown or nothing is at PATH.
 */
export function parseDataOption(option: string, formats: readonly string[]): DataSet {
  const equals = option.indexOf("=");
  const format = option.slice(0, equals);
  const known = `There are: ${formats.join(", ")}.`;
  if (equals < 1)
    throw new OperatorError(
      `--data ${option} names no format. Write --data FORMAT=PATH, for instance --data ${formats[0]}=${option}. ${known}`,
    );
  if (!formats.includes(format)) throw new OperatorError(`--data ${option}: no format is called “${format}”. ${known}`);
  const path = resolve(option.slice(equals + 1));
  if (!existsSync(path)) throw new OperatorError(`--data ${option}: there is no file or folder ${path}.`);
  return { format, path };
}
