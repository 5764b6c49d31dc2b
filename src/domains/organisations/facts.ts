import { InvalidLedger } from "../../kernel/errors.ts";
import type { OrganisationRegistered } from "./events.ts";

/**
 * The registry numbers organisations without gaps: a number missing means that a log is.
 * @param before how many were registered before these
 * @throws InvalidLedger at a gap or repetition
 */
export function assertGapless(registered: readonly OrganisationRegistered[], before: number): void {
  let expected = before;
  for (const { number, blockNumber, logIndex } of registered) {
    expected += 1;
    if (number === expected) continue;
    throw new InvalidLedger(
      `Organisations are numbered without gaps, yet block ${blockNumber}, log ${logIndex} registers number ${number} where ${expected} was expected. ` +
        "The node left out or repeated a log, or the sources file names a start block after the registry's first.",
    );
  }
}
