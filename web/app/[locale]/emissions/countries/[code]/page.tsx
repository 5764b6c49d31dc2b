import { describeEmitter, EmitterPage } from "../../../../../features/emissions/EmitterPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeEmitter(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  return <EmitterPage request={await readRequest(props)} />;
}
