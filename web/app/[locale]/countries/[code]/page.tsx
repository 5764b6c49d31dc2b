import { VotesOf } from "../../../../features/ballots/VotesOf.tsx";
import { BoundaryHint } from "../../../../features/boundary/BoundaryHint.tsx";
import { SourceApart } from "../../../../features/boundary/SourceApart.tsx";
import { OverlapHint } from "../../../../features/compare/OverlapHint.tsx";
import { CountryPage, describeCountry } from "../../../../features/countries/CountryPage.tsx";
import { CreditsOf } from "../../../../features/credits/CreditsOf.tsx";
import { DatasetsOf } from "../../../../features/datasets/DatasetsOf.tsx";
import { EmissionsOf } from "../../../../features/emissions/EmissionsOf.tsx";
import { CountryEntitlements } from "../../../../features/entitlements/CountryEntitlements.tsx";
import { CountryCharts } from "../../../../features/funds/charts/CountryCharts.tsx";
import { SuppliesOf } from "../../../../features/supplies/SuppliesOf.tsx";
import { CountryTargets } from "../../../../features/targets/TargetsOf.tsx";
import { TraceHint } from "../../../../features/trace/TraceHint.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeCountry(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  const request = await readRequest(props);
  const code = request.params.code.toUpperCase();
  const charts = (
    <>
      <BoundaryHint view={request.view} query={{ country: code }} />
      <TraceHint view={request.view} query={{ country: code }} />
      <OverlapHint request={request} country={code} />
      <CountryCharts request={request} code={code} />
    </>
  );
  const aid = (
    <>
      <SuppliesOf request={request} country={code} />
      <CountryEntitlements request={request} code={code} />
      <VotesOf request={request} code={code} />
      <EmissionsOf request={request} country={code} />
      <CreditsOf request={request} country={code} />
      <CountryTargets request={request} country={code} />
      <DatasetsOf request={request} country={code} />
    </>
  );
  return (
    <CountryPage
      request={request}
      charts={charts}
      apart={(source) => <SourceApart request={request} source={source} country={code} />}
      aid={aid}
    />
  );
}
