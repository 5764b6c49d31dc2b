import { readFileSync } from "node:fs";
import { Command } from "commander";
import { describeEnvironment } from "../config/environment.ts";
import { OperatorError } from "../kernel/errors.ts";

/** Each command brings the libraries of its own room: only the one that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand(),
  publish: async () => (await import("./publish-command.ts")).publishCommand(),
  index: async () => (await import("./index-command.ts")).indexCommand(),
  api: async () => (await import("./api.ts")).apiCommand(),
  migrate: async () => (await import("./migrate.ts")).migrateCommand(),
  status: async () => (await import("./status.ts")).statusCommand(),
  recount: async () => (await import("./recount.ts")).recountCommand(),
  verify: async () => (await import("./verify.ts")).verifyCommand(),
};

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
const asked = commands[process.argv[2] ?? ""];
for (const load of asked === undefined ? Object.values(commands) : [asked]) program.addCommand(await load());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof OperatorError) console.error(error.message);
  else console.error("This should not have happened; please report it with what follows.\n", error);
  process.exitCode = 1;
}
