import { InvalidLedger } from "../../../kernel/errors.ts";
import type { ChainLog } from "../../../kernel/ledger.ts";
import type { CarbonTokenEvent } from "./events.ts";
import { shapes } from "./shapes/all.ts";
import type { SaidMove, SaidNotice } from "./shapes/shape.ts";

const shapeOf = new Map(shapes.map((shape) => [shape.topic, shape]));

/**
 * @returns nothing for a log that no shape reads
 * @throws InvalidLedger for one that has a shape's name and another form: the sources file then names another kind of contract
 */
export function decodeCarbonTokenLog(log: ChainLog): readonly CarbonTokenEvent[] {
  const { chainId, blockNumber, logIndex, transactionIndex, address: contract, topics, data } = log;
  const shape = shapeOf.get(topics[0] ?? "");
  if (shape === undefined) return [];
  const place = { chainId, blockNumber, logIndex, transactionIndex, contract };
  let said: readonly (SaidMove | SaidNotice)[];
  try {
    said = shape.read({
      topics: [...topics],
      data: `0x${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex")}`,
    });
  } catch (cause) {
    throw new InvalidLedger(
      `Block ${blockNumber}, log ${logIndex}: ${contract} logs an event in another form than the carbon tokens that are understood (${shape.name}). ` +
        "It is another kind of contract: take it out of the sources file.",
      { cause },
    );
  }
  return said.map((each, recordIndex): CarbonTokenEvent => {
    if (each.type === "move") {
      const { from, to, ...move } = each;
      return { ...move, ...place, recordIndex, sender: from.toLowerCase(), receiver: to.toLowerCase() };
    }
    const lower = (address: string | null) => address?.toLowerCase() ?? null;
    return { ...each, ...place, shape: shape.name, account: lower(each.account), beneficiary: lower(each.beneficiary) };
  });
}
