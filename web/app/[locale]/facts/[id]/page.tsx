import { FactSays as BallotSays } from "../../../../features/ballots/FactSays.tsx";
import { FactSays as CreditsSay } from "../../../../features/credits/FactSays.tsx";
import { FactSays as DatasetSays } from "../../../../features/datasets/FactSays.tsx";
import { FactSays as EmissionsSay } from "../../../../features/emissions/FactSays.tsx";
import { FactSays as EntitlementSays } from "../../../../features/entitlements/FactSays.tsx";
import { describeFact, FactPage } from "../../../../features/facts/FactPage.tsx";
import { FactSays as HandOverSays } from "../../../../features/supplies/FactSays.tsx";
import { FactSays as TargetSays } from "../../../../features/targets/FactSays.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeFact(await readRequest(props));

/** What a record says, by the domain of its stream. Those of funds say it by the page's own query. */
const sayings = new Map([
  ["ballots", BallotSays],
  ["credits", CreditsSay],
  ["datasets", DatasetSays],
  ["emissions", EmissionsSay],
  ["entitlements", EntitlementSays],
  ["supplies", HandOverSays],
  ["targets", TargetSays],
]);

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  const request = await readRequest(props);
  return (
    <FactPage
      request={request}
      says={(domain) => {
        const Says = sayings.get(domain);
        return Says && <Says request={request} id={request.params.id} />;
      }}
    />
  );
}
