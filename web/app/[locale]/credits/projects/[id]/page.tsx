import { describeProject, ProjectPage } from "../../../../../features/credits/ProjectPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeProject(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <ProjectPage request={await readRequest(props)} />;
}
