import { readFrameAncestors } from "@/app/http/frame-ancestors";

/** Runs once before the server answers: a setting with a typing error stops it here, by name. */
export function register(): void {
  readFrameAncestors(process.env["EMBED_ANCESTORS"]);
}
