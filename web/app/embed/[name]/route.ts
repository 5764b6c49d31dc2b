import { embedAddress } from "../../../charts/addresses.ts";
import { fileAnswer } from "../../../charts/answer.ts";
import { askedChart } from "../../../charts/asked-chart.ts";
import { embedFailure, embedPage, embedPolicy } from "../../../charts/embed.ts";
import { publicUrl } from "../../../lib/environment.ts";
import { charts } from "../../charts.ts";

const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": embedPolicy };

/** A chart for frames on other sites: /embed/NAME with the filters of its page, `block` and `lang`. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly name: string }> }): Promise<Response> {
  const asked = await askedChart(charts, request, (await params).name, "small");
  if ("refused" in asked) {
    const { status } = asked.refused;
    return new Response(embedFailure("Plainsight", await asked.refused.text()), {
      status,
      headers: { ...headers, "Cache-Control": "no-store" },
    });
  }
  const { state } = asked;
  return fileAnswer(request, state, embedPage(state, publicUrl()), {
    ...headers,
    Link: `<${publicUrl()}${embedAddress(state)}>; rel="canonical"`,
  });
}
