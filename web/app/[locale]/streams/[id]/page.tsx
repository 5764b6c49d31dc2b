import { describeStream, StreamPage } from "../../../../features/streams/StreamPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeStream(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <StreamPage request={await readRequest(props)} />;
}
