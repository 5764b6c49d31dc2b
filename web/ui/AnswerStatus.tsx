/**
 * The status with which the page is sent (see server/page.ts). Next.js itself can say 404 only by a page that is empty
 * without JavaScript, and 503 not at all.
 */
export function AnswerStatus({ status }: { readonly status: 400 | 404 | 503 }) {
  return <meta name="plainsight:status" content={String(status)} />;
}
