import { describeSearch, SearchPage } from "../../../features/search/SearchPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeSearch(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <SearchPage request={await readRequest(props)} />;
}
