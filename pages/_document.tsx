import Document, { Head, Html, Main, NextScript, type DocumentContext, type DocumentInitialProps, type DocumentProps } from "next/document";
import { DEFAULT_LOCALE, isLocale, LANGUAGE_TAGS } from "@/lib/format/locale";

interface FrameDocumentProps extends DocumentInitialProps {
  fontClasses: string;
}

/** A frame's document: language and colours stand in it from the first byte; nothing is stored, and nothing is read from storage. */
export default class FrameDocument extends Document<FrameDocumentProps> {
  static override async getInitialProps(context: DocumentContext): Promise<FrameDocumentProps> {
    let fontClasses = "";
    const renderPage = context.renderPage;
    context.renderPage = () =>
      renderPage({
        enhanceApp: (App) => {
          if ("fontClasses" in App && typeof App.fontClasses === "string") fontClasses = App.fontClasses;
          return App;
        },
      });
    return { ...(await Document.getInitialProps(context)), fontClasses };
  }

  override render() {
    const { __NEXT_DATA__, fontClasses }: DocumentProps & FrameDocumentProps = this.props;
    const { lang, theme } = __NEXT_DATA__.query;
    const locale = typeof lang === "string" && isLocale(lang) ? lang : DEFAULT_LOCALE;
    return (
      <Html lang={LANGUAGE_TAGS[locale]} className={fontClasses} {...((theme === "light" || theme === "dark") && { "data-theme": theme })}>
        <Head />
        <body className="min-w-0">
          <Main />
          <NextScript />
        </body>
      </Html>
    );
  }
}
