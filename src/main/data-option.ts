import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { OperatorError } from "../kernel/errors.ts";
import { formatNames, formats } from "./formats.ts";

/** Real files to publish: `cerf=PATH`. */
export interface DataSet {
  /** Its name. */
  readonly format: string;
  /** A file or a folder, absolute. */
  readonly path: string;
}

/**
 * Reads one `--data FORMAT=PATH`.
 * @throws OperatorError when the format is unknown or nothing is at PATH.
 */
export function parseDataOption(option: string): DataSet {
  const equals = option.indexOf("=");
  const fromFiles = formats.filter(({ sample }) => !sample);
  const known = `There are: ${formatNames(fromFiles)}.`;
  if (equals < 1)
    throw new OperatorError(
      `--data ${option} names no format. Write --data FORMAT=PATH, for instance --data ${fromFiles[0]?.name}=${option}. ${known}`,
    );
  const format = fromFiles.find(({ name }) => name === option.slice(0, equals))?.name;
  if (format === undefined) throw new OperatorError(`--data ${option}: no format is called “${option.slice(0, equals)}”. ${known}`);
  const path = resolve(option.slice(equals + 1));
  if (!existsSync(path)) throw new OperatorError(`--data ${option}: there is no file or folder ${path}.`);
  return { format, path };
}
