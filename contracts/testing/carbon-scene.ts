import type { Hex } from "viem";
import type { CarbonLedger } from "./carbon-ledger.ts";

/** A contract as the sources file names it. */
interface CarbonSource {
  readonly kind: "CarbonToken";
  readonly address: string;
  readonly startBlock: number;
  readonly labels: string;
}

export interface CarbonScene {
  /** ERC-1155: ids 7 (sound), 8 (overlaps with the registry), 9 (no serials told), 10 (serials that no ledger knows). */
  readonly vintages: Hex;
  /** ERC-20 whose serials are id 7's as well. */
  readonly pool: Hex;
  /** ERC-20 whose supply is not what its moves add up to. */
  readonly odd: Hex;
  /** Before the last retirement. */
  readonly pinned: number;
  readonly sources: readonly CarbonSource[];
}

/** Serials of the invented registry of sample-credits: 1 to 4500 of this block are retired there, and 11901 to 12000 cancelled. */
const block = "SAMPLE-1-KE-1-2022";

/**
 * Plays what carbon tokens go through, beside the sample's registry.
 * @param project id of the sample's first project in the API
 */
export async function playCarbonScene(ledger: CarbonLedger, project: string): Promise<CarbonScene> {
  const vintages = await ledger.deployErc1155();
  const pool = await ledger.deployErc20("Invented Carbon Pool", "ICP");
  const odd = await ledger.deployErc20("Odd Carbon", "ODD");
  const token = 10n ** 18n;
  // Before the start block: an opening supply.
  await ledger.call(pool, "issuer", "mint", ledger.address("issuer"), 5n * token);
  const startBlock = (await ledger.head()).number + 1;

  await ledger.callIds(vintages, "issuer", "mintBatch", ledger.address("issuer"), [7n, 8n], [1_000n, 200n]);
  await ledger.callIds(vintages, "issuer", "mint", ledger.address("issuer"), 9n, 50n);
  await ledger.callIds(vintages, "issuer", "mint", ledger.address("issuer"), 10n, 10n);
  await ledger.callIds(vintages, "issuer", "safeTransferFrom", ledger.address("issuer"), ledger.address("trader"), 7n, 600n, "0x");
  await ledger.callIds(vintages, "issuer", "safeTransferFrom", ledger.address("issuer"), ledger.address("bridge"), 7n, 100n, "0x");
  await ledger.callIds(vintages, "trader", "retirePlainly", 7n, 150n);
  await ledger.callIds(vintages, "trader", "retire", 7n, 50n);
  await ledger.callIds(vintages, "trader", "cancel", 7n, 30n);
  await ledger.callIds(vintages, "issuer", "burnBatch", [7n, 9n], [20n, 5n]);
  await ledger.callIds(vintages, "issuer", "retire", 8n, 150n);

  await ledger.call(pool, "issuer", "mint", ledger.address("issuer"), 100n * token);
  await ledger.call(pool, "issuer", "retire", 10n * token);
  await ledger.call(pool, "issuer", "retireTwice", 3n * token);
  await ledger.call(pool, "issuer", "offsetOnBehalfOf", ledger.address("airline"), 4n * token);
  const pinned = (await ledger.head()).number;
  await ledger.call(pool, "issuer", "retireFor", token / 2n, ledger.address("airline"), "Somebody by name");
  await ledger.call(pool, "issuer", "burn", 2n * token);
  await ledger.call(pool, "trader", "lie", 9n * token);

  await ledger.call(odd, "issuer", "mint", ledger.address("issuer"), 100n * token);
  await ledger.call(odd, "issuer", "grow", token);

  const source = (address: Hex, labels: string): CarbonSource => ({ kind: "CarbonToken", address, startBlock, labels });
  const addresses =
    `addresses:\n  - { address: "${ledger.address("bridge")}", name: Bridge to another chain, role: bridge }\n` +
    `  - { address: "${ledger.address("airline")}", name: Sample Airline, role: beneficiary }\n`;
  return {
    vintages,
    pool,
    odd,
    pinned,
    sources: [
      source(
        vintages,
        ledger.write(
          "vintages.yaml",
          `publisher: Invented Bridge\nregistry: Invented Registry\ncreditsPerToken: 1\ndecimals: 0\n${addresses}batches:\n` +
            `  - { id: 7, project: { reference: SAMPLE1, name: Sample mangroves, id: ${project} }, vintage: 2022, serials: [${block}-4601 to 5600] }\n` +
            `  - { id: 8, project: { reference: SAMPLE1, id: ${project} }, vintage: 2022, serials: [${block}-4401 to 4600] }\n` +
            `  - { id: 9, project: { reference: SAMPLE2 }, vintage: 2023 }\n` +
            `  - { id: 10, serials: [OTHER-1-1 to 10] }\n`,
        ),
      ),
      source(
        pool,
        ledger.write(
          "pool.yaml",
          `creditsPerToken: "1"\n${addresses}batches:\n  - { project: { reference: SAMPLE1, id: ${project} }, serials: [${block}-5501 to 5600] }\n`,
        ),
      ),
      source(odd, ledger.write("odd.yaml", "publisher: Nobody known\n")),
    ],
  };
}
