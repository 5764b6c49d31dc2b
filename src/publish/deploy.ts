import { type Abi, encodeDeployData, getAddress, type Hex } from "viem";
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
import { type ContractKind, type LedgerKind, ledgerKinds } from "../kernel/contract-kinds.ts";
import { OperatorError } from "../kernel/errors.ts";
import { type ConnectOptions, connectToLedger } from "./connect.ts";
import { Sender } from "./sender.ts";

/** A contract as the sources file lists it. */
export interface DeployedContract {
  readonly kind: ContractKind;
  /** Lower case, with 0x. */
  readonly address: Hex;
  /** Block that it was created in. */
  readonly startBlock: number;
}

/** What creates each kind of ledger, before the registry's address. */
const ledgers: Readonly<Record<LedgerKind, { readonly abi: Abi; readonly bytecode: Hex }>> = {
  FundLedger,
  EntitlementLedger,
  SupplyLedger,
  DatasetRegistry,
  BallotBox,
  EmissionRegistry,
  TargetRegistry,
  CreditRegistry,
  ReferenceRegistry,
};

/**
 * Creates the registry and every kind of ledger that relies on it. The account of `key` becomes the registry's
 * administrator and registrar.
 * @returns the registry first, then the ledgers in the order of `ledgerKinds`
 * @throws OperatorError when the node does not answer, or creation fails.
 */
export async function deploy(
  options: ConnectOptions,
): Promise<readonly [registry: DeployedContract, funds: DeployedContract, ...others: DeployedContract[]]> {
  const connection = await connectToLedger(options);
  const sender = new Sender(connection);
  const registry = await create(
    sender,
    "OrganisationRegistry",
    encodeDeployData({ abi: OrganisationRegistry.abi, bytecode: OrganisationRegistry.bytecode, args: [connection.account.address] }),
  );
  const [first, ...others] = ledgerKinds;
  const funds = await createLedger(sender, first, registry.address);
  const rest: DeployedContract[] = [];
  for (const kind of others) rest.push(await createLedger(sender, kind, registry.address));
  return [registry, funds, ...rest];
}

/** Creates the kinds of ledger that are not among `existing`, on the registry that is. @returns the new ones */
export async function deployMissing(
  options: ConnectOptions,
  existing: readonly { readonly kind: ContractKind; readonly address: string }[],
): Promise<readonly DeployedContract[]> {
  const registry = existing.find(({ kind }) => kind === "OrganisationRegistry");
  const missing = ledgerKinds.filter((kind) => !existing.some((contract) => contract.kind === kind));
  if (registry === undefined || missing.length === 0) return [];
  const sender = new Sender(await connectToLedger(options));
  const created: DeployedContract[] = [];
  for (const kind of missing) created.push(await createLedger(sender, kind, getAddress(registry.address)));
  return created;
}

function createLedger(sender: Sender, kind: LedgerKind, registry: Hex): Promise<DeployedContract> {
  const { abi, bytecode } = ledgers[kind];
  return create(sender, kind, encodeDeployData({ abi, bytecode, args: [getAddress(registry)] }));
}

async function create(sender: Sender, kind: ContractKind, data: Hex): Promise<DeployedContract> {
  const receipt = await sender.sendAndWait({ data });
  if (receipt.status !== "success" || !receipt.contractAddress) {
    throw new OperatorError(`${kind} could not be deployed: transaction ${receipt.transactionHash} failed after ${receipt.gasUsed} gas.`);
  }
  return { kind, address: lowerCase(receipt.contractAddress), startBlock: Number(receipt.blockNumber) };
}

function lowerCase(address: Hex): Hex {
  return `0x${address.slice(2).toLowerCase()}`;
}
