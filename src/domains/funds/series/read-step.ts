import { chainOfStream } from "../../../kernel/ledger.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import type { Pin, Question } from "../../domain.ts";
import { StepWish } from "../wishes.ts";
import { getSteps } from "./known-steps.ts";

/**
 * Who must give or get for a record to be at one step of the way; null where stream and kind alone say so.
 * @param kinds as the column has them
 * @throws RequestError BAD_ARGUMENT without exactly one stream and kind, UNKNOWN_STEP where they have no such step
 */
export async function readStep(
  question: Question,
  wanted: number,
  streams: readonly string[] | null,
  kinds: readonly string[] | null,
  pin: Pin,
): Promise<StepWish | null> {
  const [stream, kind] = [streams?.[0], kinds?.[0]];
  if (stream === undefined || kind === undefined || streams?.length !== 1 || kinds?.length !== 1) {
    throw new RequestError(
      "BAD_ARGUMENT",
      `filter.step needs exactly one stream and one kind beside it, got ${streams?.length ?? 0} and ${kinds?.length ?? 0}: each of them has steps of its own.`,
    );
  }
  const steps = (await getSteps(question, pin)).filter((each) => each.streamId === stream && each.kind === kind);
  const found = steps.find(({ step }) => step === wanted);
  if (found === undefined) {
    throw new RequestError(
      "UNKNOWN_STEP",
      `filter.step: ${stream} has no step ${wanted} of kind ${kind.toUpperCase()}${pin.block === null ? "" : ` as of block ${pin.block}`}. ` +
        `${steps.length === 0 ? "It has none of that kind." : `There is ${steps.map(({ step }) => step).join(", ")}.`} The field flowSeries lists all.`,
    );
  }
  const { told } = found;
  return told === null
    ? null
    : new StepWish(
        wanted,
        told.end,
        told.parties.map((number) => ({ chainId: chainOfStream(stream), number })),
      );
}
