import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readCode, writeCode } from "@plainsight/verifier/entitlement-code";
import { OperatorError } from "../../../kernel/errors.ts";

/**
 * The codes of a list's people, line by line: the agency hands them out and keeps them. Made where the file is not there yet,
 * for nobody but its owner to read. They are sent nowhere.
 * @returns a secret for each person
 * @throws OperatorError where the file is of another list, or open to others
 */
export function ensureCodes(path: string, people: number): readonly Uint8Array[] {
  if (!existsSync(path)) {
    const secrets = Array.from({ length: people }, () => new Uint8Array(randomBytes(16)));
    const lines = secrets.map((secret, i) => `${i + 1},${writeCode(secret)}`);
    // wx: of two runs at once, one fails instead of handing out codes that the other overwrites.
    writeFileSync(path, `person,code\n${lines.join("\n")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(path, 0o600);
    return secrets;
  }
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new OperatorError(`${path} holds people's codes and can be read by others on this machine. Close it first: chmod 600 ${path}`);
  }
  const [header, ...lines] = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  if (header !== "person,code") throw new OperatorError(`${path} is no file of codes: its first line is expected to be person,code.`);
  const secrets = lines.map((line, i) => {
    const [number, code = ""] = line.split(",");
    const secret = readCode(code);
    if (number !== String(i + 1) || typeof secret === "string")
      throw new OperatorError(`${path}, line ${i + 2}: person ${i + 1} and a code are expected.`);
    return secret;
  });
  if (secrets.length !== people) {
    throw new OperatorError(
      `${path} has codes for ${secrets.length} people, but the list has ${people}. A round's list never changes: whoever was left out is in a round of their own.`,
    );
  }
  return secrets;
}
