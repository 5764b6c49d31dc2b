import { ActorPage, describeActor } from "../../../../../features/targets/ActorPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeActor(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <ActorPage request={await readRequest(props)} />;
}
