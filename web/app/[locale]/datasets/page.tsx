import { DatasetsPage, describeDatasets } from "../../../features/datasets/DatasetsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeDatasets(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <DatasetsPage request={await readRequest(props)} />;
}
