import { markup } from "./svg.ts";

/** What an editor pastes into a page of their own: the frame, and a listener that fits its height where scripts run. */
export function embedCode(address: string, origin: string, title: string): string {
  return [
    `<iframe src="${markup(origin + address)}" title="${markup(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`,
    `<script>addEventListener("message",function(e){if(e.origin!=="${new URL(origin).origin}")return;document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source&&e.data.height>0)f.height=e.data.height})})</script>`,
  ].join("\n");
}
