import type { LogSelection } from "../../domain.ts";
import { events } from "./abi.ts";

export const governorLogs: readonly LogSelection[] = [
  { contractKind: "Governor", topics: Object.values(events).map(({ topic }) => topic) },
];
