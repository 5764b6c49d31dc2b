import { RecordChecks } from "../../../../features/checks/RecordChecks.tsx";
import { RecordVersions } from "../../../../features/checks/RecordVersions.tsx";
import { SameFlow } from "../../../../features/compare/SameFlow.tsx";
import { describeFlow, FlowPage } from "../../../../features/flows/FlowPage.tsx";
import { TraceHint } from "../../../../features/trace/TraceHint.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeFlow(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  const request = await readRequest(props);
  const { id } = request.params;
  return (
    <FlowPage
      request={request}
      versions={<RecordVersions request={request} id={id} />}
      checks={
        <>
          <RecordChecks request={request} id={id} />
          <SameFlow request={request} id={id} />
        </>
      }
      trace={<TraceHint view={request.view} query={{ record: id }} />}
    />
  );
}
