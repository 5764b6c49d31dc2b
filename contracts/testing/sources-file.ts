import { join } from "node:path";
import { type ChainSources, writeSources } from "../../src/config/sources.ts";

/** Writes a sources file that names these contracts of a local chain. @returns its path */
export function writeSourcesFile(folder: string, contracts: ChainSources["contracts"]): string {
  const path = join(folder, "sources.yaml");
  writeSources(path, { chains: [{ chainId: 31_337, contracts }] });
  return path;
}
