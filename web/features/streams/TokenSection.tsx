import type { StreamQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { tokenWords } from "./token-words.ts";

type Token = NonNullable<NonNullable<StreamQuery["stream"]>["token"]>;
type Address = Token["addresses"][number];

/** What the token is, and for each labelled address the three figures that show whether a transfer is missing. */
export function TokenSection({ view, token }: { readonly view: View; readonly token: Token }) {
  const { formats } = view;
  const words = tokenWords(view.locale);
  const block = token.addresses.find(({ balance }) => balance !== null)?.balance?.block;
  const open = token.labelled - token.balanced - token.differing;
  return (
    <section aria-labelledby="token">
      <h2 id="token">{words("title")}</h2>
      {token.differing > 0 && (
        <p className="callout">
          <Icon name="flag" /> {words("someDiffer", { differing: token.differing })}
        </p>
      )}
      {open > 0 && <p className="callout">{words("notChecked", { count: open })}</p>}
      {token.balanced === token.labelled && <p className="prose">{words("allBalance", { count: token.labelled })}</p>}
      <p className="prose">
        {words("noSeal")} {words("labels")}
      </p>
      <dl className="facts">
        <dt>{words("token")}</dt>
        <dd>
          <bdi>{token.name}</bdi> (<bdi>{token.symbol}</bdi>)
        </dd>
        <dt>{words("decimals")}</dt>
        <dd>{formats.integer(token.decimals)}</dd>
        <dt>{words("startBlock")}</dt>
        <dd>{formats.integer(token.startBlock)}</dd>
      </dl>
      <Scroll label={words("caption", { symbol: token.symbol })}>
        <table>
          <caption className="unseen">{words("caption", { symbol: token.symbol })}</caption>
          <thead>
            <tr>
              <th scope="col">{words("address")}</th>
              <th scope="col" className="number">
                {words("opening")}
              </th>
              <th scope="col" className="number">
                {words("net")}
              </th>
              <th scope="col" className="number">
                {block === undefined ? words("closingAny") : words("closing", { block: formats.integer(block) })}
              </th>
              <th scope="col">{words("verdict")}</th>
            </tr>
          </thead>
          <tbody>
            {token.addresses.map((address) => (
              <Row key={address.address} view={view} address={address} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** Without zeros at the end beyond the second digit: a token may have eighteen. */
const trimmed = (amount: string): string => amount.replace(/(\.\d\d\d*?)0+$/, "$1");

const roles = ["donor", "fund", "agency", "implementer", "supplier", "other"] as const;

function Row({
  view,
  address: { address, organisation, name, role, programme, balance },
}: {
  readonly view: View;
  readonly address: Address;
}) {
  const { formats } = view;
  const words = tokenWords(view.locale);
  const known = roles.find((one) => one === role);
  const held = (amount: string | null) => (amount === null ? words("unknown") : formats.amountExact(trimmed(amount)));
  return (
    <tr>
      <th scope="row">
        {organisation === null ? <bdi>{name}</bdi> : <OrganisationLink view={view} organisation={organisation} />}
        <br />
        <span className="fine">
          {known === undefined ? role : words(`roles.${known}`)}
          {programme !== null && (
            <>
              {" · "}
              <bdi>{programme}</bdi>
            </>
          )}
        </span>
        <br />
        <Hash view={view} hex={address} what={words("address")} />
      </th>
      {balance === null ? (
        <>
          <td colSpan={3} />
          <td>{words("verdicts.NONE")}</td>
        </>
      ) : (
        <>
          <td className="number">
            {held(balance.opening)}
            <br />
            <span className="fine">{words(`bases.${balance.openingBasis}`)}</span>
          </td>
          <td className="number">{held(balance.net)}</td>
          <td className="number">
            {held(balance.closing)}
            <br />
            <span className="fine">{words(`bases.${balance.closingBasis}`)}</span>
          </td>
          <td>
            {balance.verdict === "DIFFERS" ? (
              <strong className="flag">
                <Icon name="flag" /> {words("verdicts.DIFFERS", { difference: held(balance.difference) })}
              </strong>
            ) : (
              words(`verdicts.${balance.verdict}`)
            )}
          </td>
        </>
      )}
    </tr>
  );
}
