/**
 * The document of a frame. It stands outside of `app`, because there every page carries Next's runtime:
 * more than half of what a frame with one chart weighs. Here the server draws the view, and one script
 * of ours (scripts/build-frames.mjs) brings it to life.
 */
import type { GetServerSideProps } from "next";
import Head from "next/head";
import { drawFrame } from "@/app/embed/frame-markup";
import { titleOfView } from "@/app/embed/embed-names";
import { readEmbed, type EmbedPath } from "@/app/embed/read-embed";
import { oembedLink } from "@/app/oembed-link";
import { readSiteUrl } from "@/app/site-url";
import { FRAME_DATA, FRAME_ROOT } from "@/components/embed/frame/frame-data";
import { pinnedQuery } from "@/lib/embed/pinned-query";
import { encodeScenario } from "@/lib/scenario/codec";
import { defaultCase } from "@/lib/scenario/published-cases";

/** Next writes none of its own scripts into the document. */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type FramePath = EmbedPath & { readonly theme: string };

export const getServerSideProps: GetServerSideProps<FramePath> = async ({ params }) => {
  const part = (name: string) => (typeof params?.[name] === "string" ? params[name] : "");
  const path = { lang: part("lang"), theme: part("theme"), view: part("view"), query: part("query") };
  return readEmbed(path) ? { props: path } : { notFound: true };
};

export default function FramePage(path: FramePath) {
  const request = readEmbed(path);
  if (!request) return null;
  const { locale, embed, link } = request;
  const { script, html, data } = drawFrame(request);
  const title = titleOfView(embed.view, locale, embed.company.id);
  const caseQuery = encodeScenario({ scenarioCase: link.scenarioCase, changes: {} }, defaultCase());
  const description = oembedLink(`/embed/${embed.view}?lang=${locale}&${pinnedQuery(link, defaultCase())}`, title)["application/json+oembed"];
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={path.theme === "light" || path.theme === "dark" ? path.theme : "light dark"} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={new URL(`/${locale}${caseQuery === "" ? "" : `?${caseQuery}`}`, readSiteUrl()).href} />
        {description.map(({ url, title: name }) => (
          <link key={url} rel="alternate" type="application/json+oembed" href={url} title={name} />
        ))}
      </Head>
      <div id={FRAME_ROOT} dangerouslySetInnerHTML={{ __html: html }} />
      <script id={FRAME_DATA} type="application/json" dangerouslySetInnerHTML={{ __html: data }} />
      <script src={`/frames/${script}.js?v=${process.env["FRAMES_VERSION"] ?? ""}`} defer />
    </>
  );
}
