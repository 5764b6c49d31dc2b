import { encodeFunctionData, type Hex, keccak256, stringToHex } from "viem";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { OperatorError } from "../kernel/errors.ts";
import { codeBytes } from "./codes.ts";
import type { LedgerConnection } from "./connect.ts";
import type { Sender } from "./sender.ts";

/** Numbers as in OrganisationRegistry.Kind. */
export const organisationKinds = {
  UNKNOWN: 0,
  GOVERNMENT: 1,
  LOCAL_GOVERNMENT: 2,
  MULTILATERAL: 3,
  INTERNATIONAL_NGO: 4,
  NATIONAL_NGO: 5,
  POOLED_FUND: 6,
  FOUNDATION: 7,
  PRIVATE_SECTOR: 8,
  ACADEMIC: 9,
  OTHER: 10,
} as const;

export interface PlannedOrganisation {
  /** Lower-case letters, digits and hyphens, 2 to 64 characters. */
  readonly ref: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for one of no single country. */
  readonly country: string | null;
  readonly kind: keyof typeof organisationKinds;
}

const perTransaction = 100;

/**
 * Numbers of the organisations by ref; those that the registry lacks are registered.
 * @throws OperatorError when the account may not register and something is missing.
 */
export async function ensureOrganisations(
  ledger: LedgerConnection,
  sender: Sender,
  registry: Hex,
  planned: readonly PlannedOrganisation[],
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly registered: number; readonly gasUsed: bigint }> {
  const known = await findNumbers(ledger, registry, planned);
  const missing = planned.filter(({ ref }) => !known.has(ref));
  let gasUsed = 0n;
  for (let i = 0; i < missing.length; i += perTransaction) {
    const organisations = missing
      .slice(i, i + perTransaction)
      .map(({ ref, name, country, kind }) => ({ ref, name, country: codeBytes(country), kind: organisationKinds[kind] }));
    const data = encodeFunctionData({ abi: OrganisationRegistry.abi, functionName: "register", args: [organisations] });
    const receipt = await sender.sendAndWait({ to: registry, data });
    gasUsed += receipt.gasUsed;
    // Reverted: somebody registered one of them in between; what is still missing shows below.
  }
  if (missing.length === 0) return { numbers: known, registered: 0, gasUsed };
  const numbers = await findNumbers(ledger, registry, planned);
  const lacking = planned.filter(({ ref }) => !numbers.has(ref));
  if (lacking.length > 0) {
    throw new OperatorError(
      `${lacking.length} organisations could not be registered, the first is ${lacking[0]?.ref}. Publish again to try once more.`,
    );
  }
  return { numbers, registered: missing.length, gasUsed };
}

/** Lets the connection's own account publish for an organisation, where it may not yet. */
export async function ensureAppointed(ledger: LedgerConnection, sender: Sender, registry: Hex, organisation: number): Promise<void> {
  const args = [organisation, ledger.account.address] as const;
  const contract = { address: registry, abi: OrganisationRegistry.abi } as const;
  if (await ledger.node.readContract({ ...contract, functionName: "isPublisher", args })) return;
  await sender.sendAndWait({ to: registry, data: encodeFunctionData({ ...contract, functionName: "appoint", args }) });
}

async function findNumbers(
  ledger: LedgerConnection,
  registry: Hex,
  planned: readonly PlannedOrganisation[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = await Promise.all(
    planned.map(({ ref }) =>
      ledger.node.readContract({
        address: registry,
        abi: OrganisationRegistry.abi,
        functionName: "numberOf",
        args: [keccak256(stringToHex(ref))],
      }),
    ),
  );
  return new Map(planned.flatMap(({ ref }, i) => (numbers[i] ? [[ref, numbers[i]] as const] : [])));
}
