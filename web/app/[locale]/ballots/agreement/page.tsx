import { describeMatrix, MatrixPage } from "../../../../features/ballots/MatrixPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeMatrix(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <MatrixPage request={await readRequest(props)} />;
}
