import type { ReactNode } from "react";
import type { Query } from "../lib/address.ts";
import { type Answer, namesNothing } from "../lib/ask.ts";
import type { PageRequest } from "../lib/request.ts";
import type { View } from "../lib/view.ts";
import { AnswerStatus } from "./AnswerStatus.tsx";
import { Failure } from "./Failure.tsx";
import { Missing } from "./Missing.tsx";
import { Page } from "./Page.tsx";

/**
 * The page of an answer, or a page that says why there is none.
 * @param show may call Next.js's notFound() where the answer turns out to hold nothing
 */
export function answered<Data>(
  request: PageRequest<unknown>,
  path: string,
  query: Query,
  answer: Answer<Data>,
  show: (data: Data) => ReactNode,
): ReactNode {
  const { view, malformedPin } = request;
  if (malformedPin !== undefined) {
    return (
      <Page view={view} path={path} query={query}>
        <div className="prose failure">
          <AnswerStatus status={400} />
          <h1>{view.t("failure.title")}</h1>
          <p role="alert">{view.t("pin.malformed", { value: malformedPin })}</p>
          <p>
            <a href={view.href(path, query)}>{view.t("pin.release")}</a>
          </p>
        </div>
      </Page>
    );
  }
  if (answer.ok) return shown(view, () => show(answer.data));
  if (namesNothing(answer)) return <Missing view={view} />;
  return (
    <Page view={view} path={path} query={query}>
      <Failure view={view} failure={answer.failure} href={view.href(path, query)} />
    </Page>
  );
}

/** What Next.js throws for notFound(); it would answer with a page that is empty without JavaScript. */
const notFoundDigest = "NEXT_HTTP_ERROR_FALLBACK;404";

function shown(view: View, show: () => ReactNode): ReactNode {
  try {
    return show();
  } catch (error) {
    if (error instanceof Error && "digest" in error && error.digest === notFoundDigest) return <Missing view={view} />;
    throw error;
  }
}
