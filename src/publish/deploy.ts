import { encodeDeployData, getAddress, type Hex } from "viem";
import { FundLedger } from "../generated/contracts/FundLedger.ts";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { OperatorError } from "../kernel/errors.ts";
import { type ConnectOptions, connectToLedger } from "./connect.ts";
import { Sender } from "./sender.ts";

/** A contract as the sources file lists it. */
export interface DeployedContract {
  readonly kind: "OrganisationRegistry" | "FundLedger";
  /** Lower case, with 0x. */
  readonly address: Hex;
  /** Block that it was created in. */
  readonly startBlock: number;
}

/**
 * Creates the registry and the ledger of funds that relies on it. The account of `key` becomes the registry's
 * administrator and registrar.
 * @throws OperatorError when the node does not answer, or creation fails.
 */
export async function deploy(options: ConnectOptions): Promise<readonly [registry: DeployedContract, ledger: DeployedContract]> {
  const connection = await connectToLedger(options);
  const sender = new Sender(connection);
  const create = async (kind: DeployedContract["kind"], data: Hex): Promise<DeployedContract> => {
    const receipt = await sender.sendAndWait({ data });
    if (receipt.status !== "success" || !receipt.contractAddress) {
      throw new OperatorError(`${kind} could not be deployed: transaction ${receipt.transactionHash} failed after ${receipt.gasUsed} gas.`);
    }
    return { kind, address: lowerCase(receipt.contractAddress), startBlock: Number(receipt.blockNumber) };
  };
  const registry = await create(
    "OrganisationRegistry",
    encodeDeployData({ abi: OrganisationRegistry.abi, bytecode: OrganisationRegistry.bytecode, args: [connection.account.address] }),
  );
  const ledger = await create(
    "FundLedger",
    encodeDeployData({ abi: FundLedger.abi, bytecode: FundLedger.bytecode, args: [getAddress(registry.address)] }),
  );
  return [registry, ledger];
}

function lowerCase(address: Hex): Hex {
  return `0x${address.slice(2).toLowerCase()}`;
}
