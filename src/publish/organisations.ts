import { encodeFunctionData, type Hex, keccak256, stringToHex } from "viem";
import { OrganisationRegistry } from "../generated/contracts/OrganisationRegistry.ts";
import { OperatorError } from "../kernel/errors.ts";
import { codeBytes } from "./codes.ts";
import type { LedgerConnection } from "./connect.ts";
import { Refused, type Sender } from "./sender.ts";

/** Numbers as in OrganisationRegistry.Kind. */
const organisationKinds = {
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

/** Kinds by name, the unknown first. */
export const organisationKindNames = [
  "UNKNOWN",
  "GOVERNMENT",
  "LOCAL_GOVERNMENT",
  "MULTILATERAL",
  "INTERNATIONAL_NGO",
  "NATIONAL_NGO",
  "POOLED_FUND",
  "FOUNDATION",
  "PRIVATE_SECTOR",
  "ACADEMIC",
  "OTHER",
] as const satisfies readonly (keyof typeof organisationKinds)[];

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
 * @throws OperatorError when something is missing and the account may not register it.
 */
export async function ensureOrganisations(
  ledger: LedgerConnection,
  sender: Sender,
  registry: Hex,
  planned: readonly PlannedOrganisation[],
): Promise<{ readonly numbers: ReadonlyMap<string, number>; readonly registered: number; readonly gasUsed: bigint }> {
  let registered = 0;
  let gasUsed = 0n;
  const found = new Map(await findNumbers(ledger, registry, planned));
  for (;;) {
    const missing = planned.filter(({ ref }) => !found.has(ref)).slice(0, perTransaction);
    if (missing.length === 0) {
      const numbers = new Map(planned.map(({ ref }) => [ref, found.get(ref) ?? 0]));
      return { numbers, registered, gasUsed };
    }
    const organisations = missing.map(({ ref, name, country, kind }) => ({
      ref,
      name,
      country: codeBytes(country),
      kind: organisationKinds[kind],
    }));
    const data = encodeFunctionData({ abi: OrganisationRegistry.abi, functionName: "register", args: [organisations] });
    try {
      const receipt = await sender.sendAndWait({ to: registry, data });
      gasUsed += receipt.gasUsed;
      if (receipt.status === "success") registered += missing.length;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // Somebody registered one of them in between: what is still missing shows in the next round.
      if (!error.reason.startsWith("RefTaken"))
        throw notAllowed(ledger, `register ${missing[0]?.name} and ${missing.length - 1} more`, error);
    }
    // Of these only: a source may name thousands.
    for (const [ref, number] of await findNumbers(ledger, registry, missing)) found.set(ref, number);
  }
}

/**
 * Lets the connection's own account publish for an organisation, where it may not yet.
 * @throws OperatorError when it may not appoint itself.
 */
export async function ensureAppointed(ledger: LedgerConnection, sender: Sender, registry: Hex, organisation: number): Promise<void> {
  const args = [organisation, ledger.account.address] as const;
  const contract = { address: registry, abi: OrganisationRegistry.abi } as const;
  if (await ledger.node.readContract({ ...contract, functionName: "isPublisher", args })) return;
  try {
    await sender.sendAndWait({ to: registry, data: encodeFunctionData({ ...contract, functionName: "appoint", args }) });
  } catch (error) {
    if (error instanceof Refused) throw notAllowed(ledger, `publish for organisation ${organisation}`, error);
    throw error;
  }
}

function notAllowed(ledger: LedgerConnection, what: string, refusal: Refused): OperatorError {
  return new OperatorError(
    `The account ${ledger.account.address} may not ${what}: the registry says ${refusal.reason}. ` +
      "Ask its registrar to register the organisations and to appoint this account as their publisher, or use the registrar's key.",
    { cause: refusal },
  );
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
