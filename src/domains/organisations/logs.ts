import { events } from "../../generated/abi/OrganisationRegistry.ts";
import { transferTopic } from "../../kernel/token.ts";
import type { LogSelection } from "../domain.ts";

export const organisationLogs: readonly LogSelection[] = [
  { contractKind: "OrganisationRegistry", topics: [events.OrganisationRegistered.topic] },
  { contractKind: "ERC20", topics: [transferTopic] },
];
