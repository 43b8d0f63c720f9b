import type { MetadataRoute } from "next";
import { readSiteUrl } from "./site-url";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: new URL("/sitemap.xml", readSiteUrl()).href };
}
