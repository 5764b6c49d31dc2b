import { describeHome, HomePage } from "../../features/home/HomePage.tsx";
import { type RouteProps, readRequest } from "../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeHome(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <HomePage request={await readRequest(props)} />;
}
