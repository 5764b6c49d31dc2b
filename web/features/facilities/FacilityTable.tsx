import { unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { OrganisationLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { FacilityFigures } from "./ask-facilities.ts";
import { facilityWords, placeText } from "./words.ts";

/** One page of the facilities of a year, the largest first, each with the proof of its report. */
export function FacilityTable({ view, figures }: { readonly view: View; readonly figures: FacilityFigures }) {
  const { t, formats, href, locale } = view;
  const words = facilityWords(locale);
  return (
    <Scroll label={words("list.title")}>
      <table>
        <caption className="unseen">{words("list.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("list.facility")}</th>
            <th scope="col" className="number">
              {unitWords(locale, figures.basis).long}
            </th>
            <th scope="col">{words("list.owner")}</th>
            <th scope="col">{words("list.place")}</th>
            <th scope="col">{words("list.proof")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.found.list.nodes.map(({ id, total, corrects, actor }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href(`/emissions/facilities/${actor.id}`)} lang="" dir="auto">
                  {actor.name}
                </a>
              </th>
              <td className="number">{total === null ? t("words.unknown") : formats.amountExact(total)}</td>
              <td>{actor.owner === null ? words("ownerUnknown") : <OrganisationLink view={view} organisation={actor.owner} />}</td>
              <td>{placeText(locale, actor.place)}</td>
              <td>
                <a href={href(`/facts/${id}`)}>{words("list.check")}</a>
                {corrects !== null && <span className="tag">{words("list.restated")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
