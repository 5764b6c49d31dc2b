import { readFileSync } from "node:fs";
import { Command } from "commander";
import { describeEnvironment } from "../config/environment.ts";
import { OperatorError } from "../kernel/errors.ts";
import { apiCommand } from "./api.ts";
import { indexCommand } from "./index-command.ts";
import { migrateCommand } from "./migrate.ts";
import { publishCommand } from "./publish.ts";
import { startCommand } from "./start.ts";
import { statusCommand } from "./status.ts";
import { verifyCommand } from "./verify.ts";

const { version }: { version: string } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

const program = new Command("plainsight")
  .description("Indexes ledger events into Postgres, serves them as GraphQL and shows them so that anyone can check each number.")
  .version(version)
  .showHelpAfterError()
  .addHelpText(
    "after",
    `\nEnvironment:\n${describeEnvironment()
      .map(({ name, purpose }) => `  ${name.padEnd(22)} ${purpose}`)
      .join("\n")}`,
  );
for (const command of [startCommand, publishCommand, indexCommand, apiCommand, migrateCommand, statusCommand, verifyCommand])
  program.addCommand(command());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof OperatorError) console.error(error.message);
  else console.error("This should not have happened; please report it with what follows.\n", error);
  process.exitCode = 1;
}
