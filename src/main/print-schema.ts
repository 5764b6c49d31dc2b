import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printContract } from "../api/schema.ts";
import { readers } from "../domains/readers.ts";

/** Writes schema.graphql, the public contract, from the SDL of the rooms. `npx tsx src/main/print-schema.ts [FILE]` */
const target = process.argv[2] ?? fileURLToPath(new URL("../../schema.graphql", import.meta.url));
writeFileSync(target, printContract(readers));
