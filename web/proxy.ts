import type { NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing.ts";
import { contentSecurityPolicy } from "./lib/content-security-policy.ts";
import { isDevelopment } from "./lib/environment.ts";

const chooseLanguage = createMiddleware(routing);

/** Every page: the language by its address, and a policy under which only our own scripts of this very answer run. */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(request.nextUrl.pathname, nonce, isDevelopment());
  // Next.js reads the nonce from the request's own policy header and puts it on its scripts.
  request.headers.set("content-security-policy", policy);
  const response = chooseLanguage(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Pictures, embeds and downloads speak no page language by this rule and set their own policy.
  matcher: ["/((?!_next|chart|embed|export|healthz|.*\\.[a-z0-9]+$).*)"],
};
