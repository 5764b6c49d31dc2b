import { governorReader } from "./ballots/governor/resolvers.ts";
import { ballotsReader } from "./ballots/resolvers.ts";
import { votersReader } from "./ballots/voter-resolvers.ts";
import { checksReader } from "./checks/resolvers.ts";
import { creditsReader } from "./credits/resolvers.ts";
import { carbonTokensReader } from "./credits/tokens/resolvers.ts";
import { datasetsReader } from "./datasets/resolvers.ts";
import type { DomainReader } from "./domain.ts";
import { emissionsReader } from "./emissions/resolvers.ts";
import { entitlementsReader } from "./entitlements/resolvers.ts";
import { boundaryReader } from "./funds/boundary/resolvers.ts";
import { integrityReader } from "./funds/integrity/resolvers.ts";
import { linksReader } from "./funds/links/resolvers.ts";
import { fundsReader } from "./funds/resolvers.ts";
import { seriesReader } from "./funds/series/resolvers.ts";
import { tokensReader } from "./funds/tokens/resolvers.ts";
import { traceReader } from "./funds/trace/resolvers.ts";
import { organisationsReader } from "./organisations/resolvers.ts";
import { referenceReader } from "./reference/resolvers.ts";
import { suppliesReader } from "./supplies/resolvers.ts";
import { targetsReader } from "./targets/resolvers.ts";

/** The answering half of every domain, in the order in which the schema shows them. */
export const readers: readonly DomainReader[] = [
  organisationsReader,
  fundsReader,
  seriesReader,
  boundaryReader,
  traceReader,
  integrityReader,
  tokensReader,
  linksReader,
  entitlementsReader,
  suppliesReader,
  datasetsReader,
  ballotsReader,
  votersReader,
  referenceReader,
  emissionsReader,
  targetsReader,
  creditsReader,
  carbonTokensReader,
  governorReader,
  checksReader,
];
