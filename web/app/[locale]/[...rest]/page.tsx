import { type RouteProps, readRequest } from "../../../lib/request.ts";
import { Missing } from "../../../ui/Missing.tsx";

export async function generateMetadata(props: RouteProps) {
  const { view } = await readRequest(props);
  return { title: `${view.t("missing.title")} · Plainsight`, robots: { index: false } };
}

/** Whatever no other route knows, in the reader's language. */
export default async function Route(props: RouteProps) {
  return <Missing view={(await readRequest(props)).view} />;
}
