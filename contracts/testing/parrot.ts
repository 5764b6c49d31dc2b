import { type AbiEvent, type AbiParameter, encodeAbiParameters, type Hex, parseAbi, toEventSelector } from "viem";
import { compileForTests } from "./compile-for-tests.ts";

/** A contract that logs whatever it is told. */
export const parrotAbi = parseAbi(["struct Log { bytes32[] topics; bytes data; }", "function say(Log[] logs)"]);

export const compileParrot = (): Hex => compileForTests("Parrot.sol")("Parrot");

export interface SaidLog {
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

/** Of a field by its name and type; undefined: as usual. */
export type Filling = (name: string, type: string) => bigint | boolean | Hex | undefined;

/** A log of an event, every field of it filled in, the texts with bytes that need not be text. */
export function fillEvent(event: AbiEvent, filling: Filling): SaidLog {
  const indexed = event.inputs.filter((input) => input.indexed === true);
  const others = event.inputs.filter((input) => input.indexed !== true).map(asBytes);
  const values = others.map((input) => filledIn(input, filling));
  return {
    topics: [toEventSelector(event), ...indexed.map((input) => encodeAbiParameters([input], [filledIn(input, filling)]))],
    data: encodeAbiParameters(others, values),
  };
}

/** Text is encoded as bytes are, and need not be text then. */
function asBytes(input: AbiParameter): AbiParameter {
  const type = input.type.replace(/^string/, "bytes");
  return "components" in input ? { ...input, components: input.components.map(asBytes) } : { ...input, type };
}

function filledIn(input: AbiParameter, filling: Filling): unknown {
  const array = input.type.endsWith("[]");
  const type = input.type.replace(/\[\]$/, "");
  const one = (): unknown =>
    "components" in input
      ? Object.fromEntries(input.components.map((each) => [each.name ?? "", filledIn(each, filling)]))
      : (filling(input.name ?? "", type) ?? usual(type));
  return array ? Array.from({ length: type === "bytes32" ? 10 : 1 }, one) : one();
}

function usual(type: string): unknown {
  if (type === "bool") return true;
  if (type === "address") return `0x${"11".repeat(20)}`;
  const [, size] = /^bytes(\d*)$/.exec(type) ?? [];
  if (size === "") return "0x";
  if (size !== undefined) return `0x${"11".repeat(Number(size))}`;
  return /^u?int(8|16|24|32|40|48)$/.test(type) ? 1 : 1n;
}
