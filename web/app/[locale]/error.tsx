"use client";
import { useParams } from "next/navigation";

/** All that is shown when a page itself fails. It carries its own few words: no others are in the browser. */
const words = {
  en: {
    title: "Something broke on this page",
    text: "The fault is ours. The figures themselves are safe: they are on the ledger. Reload the page; if it breaks again, please report the code below.",
    code: "Code of the fault",
    reload: "Reload",
  },
  ar: {
    title: "حدث خلل في هذه الصفحة",
    text: "الخطأ من جانبنا، أما الأرقام نفسها فسليمة لأنها مسجَّلة في السجل. أعد تحميل الصفحة، وإن تكرر الخلل فأبلغنا بالرمز أدناه.",
    code: "رمز الخلل",
    reload: "إعادة التحميل",
  },
} as const;

export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  const { locale } = useParams();
  const said = locale === "ar" ? words.ar : words.en;
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
