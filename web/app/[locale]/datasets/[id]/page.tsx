import { DatasetPage, describeDataset } from "../../../../features/datasets/DatasetPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeDataset(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <DatasetPage request={await readRequest(props)} />;
}
