"use client";
import { useParams } from "next/navigation";
import { brokenWords } from "../../lib/broken-words.ts";

/** What a page shows that fails in the browser; one that fails before that is answered by server/broken.ts. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  const { locale } = useParams();
  const said = brokenWords[locale === "ar" ? "ar" : "en"];
  return (
    <main id="content" className="page">
      <div className="prose">
        <h1>{said.title}</h1>
        <p>{said.text}</p>
        {error.digest !== undefined && (
          <p>
            {said.code}: <code>{error.digest}</code>
          </p>
        )}
        <button type="button" onClick={reset}>
          {said.reload}
        </button>
      </div>
    </main>
  );
}
