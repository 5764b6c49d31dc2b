import type { LogSelection } from "../../domain.ts";
import { shapes } from "./shapes/all.ts";

export const carbonTokenLogs: readonly LogSelection[] = [{ contractKind: "CarbonToken", topics: shapes.map(({ topic }) => topic) }];
