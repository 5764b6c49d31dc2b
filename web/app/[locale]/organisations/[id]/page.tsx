import { CarriedOut } from "../../../../features/boundary/CarriedOut.tsx";
import { OrganisationChecks } from "../../../../features/checks/OrganisationChecks.tsx";
import { OverlapHint } from "../../../../features/compare/OverlapHint.tsx";
import { FacilitiesOf } from "../../../../features/facilities/FacilitiesOf.tsx";
import { OrganisationCharts } from "../../../../features/funds/charts/OrganisationCharts.tsx";
import { describeOrganisation, OrganisationPage } from "../../../../features/organisations/OrganisationPage.tsx";
import { SuppliesOf } from "../../../../features/supplies/SuppliesOf.tsx";
import { OrganisationTargets } from "../../../../features/targets/TargetsOf.tsx";
import { TraceHint } from "../../../../features/trace/TraceHint.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeOrganisation(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  const request = await readRequest(props);
  const { id } = request.params;
  return (
    <OrganisationPage
      request={request}
      charts={
        <>
          <TraceHint view={request.view} query={{ organisation: id }} />
          <OrganisationCharts request={request} id={id} />
        </>
      }
      carriedOut={<CarriedOut request={request} id={id} />}
      checks={
        <>
          <FacilitiesOf request={request} organisation={id} />
          <SuppliesOf request={request} organisation={id} />
          <OrganisationTargets request={request} organisation={id} />
          <OrganisationChecks request={request} id={id} />
          <OverlapHint request={request} organisation={id} />
        </>
      }
    />
  );
}
