import { describeSerial, SerialPage } from "../../../../features/credits/SerialPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeSerial(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <SerialPage request={await readRequest(props)} />;
}
