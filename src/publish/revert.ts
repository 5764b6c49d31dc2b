import { BaseError, decodeErrorResult, type Hex } from "viem";
import { BallotBox } from "../generated/contracts/BallotBox.ts";
import { CreditRegistry } from "../generated/contracts/CreditRegistry.ts";
import { DatasetRegistry } from "../generated/contracts/DatasetRegistry.ts";
import { EmissionRegistry } from "../generated/contracts/EmissionRegistry.ts";
import { EntitlementLedger } from "../generated/contracts/EntitlementLedger.ts";
import { FundLedger } from "../generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { ReferenceRegistry } from "../generated/contracts/ReferenceRegistry.ts";
import { SupplyLedger } from "../generated/contracts/SupplyLedger.ts";
import { TargetRegistry } from "../generated/contracts/TargetRegistry.ts";

const errors = [
  ...FundLedger.abi,
  ...EntitlementLedger.abi,
  ...SupplyLedger.abi,
  ...DatasetRegistry.abi,
  ...BallotBox.abi,
  ...EmissionRegistry.abi,
  ...TargetRegistry.abi,
  ...ReferenceRegistry.abi,
  ...CreditRegistry.abi,
  ...OrganisationRegistry.abi,
].filter((entry) => entry.type === "error");

/** What a contract said when it refused a call: "SeqMismatch(stream 1, expected 5, got 9)". The node's words where it said nothing. */
export function describeRevert(error: unknown): string {
  if (!(error instanceof BaseError)) return error instanceof Error ? error.message : String(error);
  const data = revertData(error);
  if (data === undefined) return error.shortMessage;
  try {
    const { errorName, args = [], abiItem } = decodeErrorResult({ abi: errors, data });
    const inputs = abiItem.type === "error" ? abiItem.inputs : [];
    const shown = args.map((value, i) => `${inputs[i]?.name ?? ""} ${inputs[i]?.type === "string" ? JSON.stringify(value) : value}`.trim());
    return `${errorName}(${shown.join(", ")})`;
  } catch {
    return `${error.shortMessage} (${data})`;
  }
}

function revertData(error: BaseError): Hex | undefined {
  const found = error.walk((cause) => typeof cause === "object" && cause !== null && "data" in cause && isHex(cause.data));
  return found !== null && "data" in found && isHex(found.data) ? found.data : undefined;
}

function isHex(value: unknown): value is Hex {
  return typeof value === "string" && /^0x(?:[0-9a-f]{2})+$/i.test(value);
}
