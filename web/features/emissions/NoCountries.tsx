import { emissionsWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import type { EmissionFrame } from "./ask-frame.ts";

interface NoCountriesProps {
  readonly view: View;
  readonly others: EmissionFrame["others"];
}

/** Where no source tells of countries: what there is instead, and how to add what is missing. */
export function NoCountries({ view, others }: NoCountriesProps) {
  const words = emissionsWords(view.locale);
  return (
    <div className="callout">
      {others.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <>
          <p>{words("others.title")}</p>
          <ul>
            {others.map(({ stream, kind, reports }) => (
              <li key={`${stream.id} ${kind}`}>
                <a
                  href={view.href(kind === "FACILITY" ? "/emissions/facilities" : `/streams/${stream.id}`, {
                    ...(kind === "FACILITY" && { source: stream.id }),
                  })}
                  lang=""
                  dir="auto"
                >
                  {stream.title}
                </a>
                : {words(`others.${kind}`, { count: reports })}
              </li>
            ))}
          </ul>
          <p>{words("others.add")}</p>
        </>
      )}
    </div>
  );
}
