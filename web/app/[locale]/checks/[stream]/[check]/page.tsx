import { describeFieldCheck, FieldCheckPage } from "../../../../../features/checks/FieldCheckPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";
import { checkNames } from "../../../../check-names.ts";

type Props = RouteProps<{ readonly stream: string; readonly check: string }>;

export async function generateMetadata(props: Props) {
  const request = await readRequest(props);
  return describeFieldCheck(request, checkNames(request.view.locale));
}

export default async function Route(props: Props) {
  const request = await readRequest(props);
  return <FieldCheckPage request={request} nameOf={checkNames(request.view.locale)} />;
}
