import { Src } from "@subsquid/evm-codec";
import { events } from "../../generated/abi/OrganisationRegistry.ts";
import { InvalidLedger } from "../../kernel/errors.ts";
import type { ChainLog } from "../../kernel/ledger.ts";
import { ledgerLetters, storableText } from "../../kernel/ledger-text.ts";
import { type OrganisationRegistered, organisationKinds } from "./events.ts";

/** @returns undefined for a log that is none of the domain's. @throws InvalidLedger for a kind that the contract does not have. */
export function decodeOrganisation(log: ChainLog): OrganisationRegistered | undefined {
  if (log.topics[0] !== events.OrganisationRegistered.topic) return undefined;
  const { params } = events.OrganisationRegistered;
  const record = params.record.decode(new Src(log.data));
  const kind = organisationKinds[record.kind];
  if (kind === undefined) {
    throw new InvalidLedger(
      `Block ${log.blockNumber}, log ${log.logIndex}: expected an organisation's kind below ${organisationKinds.length}, got ${record.kind}.`,
    );
  }
  return {
    chainId: log.chainId,
    blockNumber: log.blockNumber,
    logIndex: log.logIndex,
    transactionIndex: log.transactionIndex,
    number: Number(log.topics[1]),
    ref: storableText(record.ref),
    name: storableText(record.name),
    kind,
    country: ledgerLetters(record.country) || null,
  };
}
