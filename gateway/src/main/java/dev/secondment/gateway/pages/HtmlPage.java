package dev.secondment.gateway.pages;

/** A small page without scripts. Everything that is put in is text, not markup. */
public final class HtmlPage {
    private final StringBuilder body = new StringBuilder();
    private final String title;

    public HtmlPage(String title) {
        this.title = escape(title);
    }

    public HtmlPage paragraph(String text) {
        body.append("<p>").append(escape(text)).append("</p>\n");
        return this;
    }

    public HtmlPage link(String address, String text) {
        body.append("<p><a href=\"")
                .append(escape(address))
                .append("\">")
                .append(escape(text))
                .append("</a></p>\n");
        return this;
    }

    public HtmlPage tableStart(String... headings) {
        body.append("<table>\n");
        return cells("th", headings);
    }

    public HtmlPage row(String... cells) {
        return cells("td", cells);
    }

    public HtmlPage tableEnd() {
        body.append("</table>\n");
        return this;
    }

    public String html() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="stylesheet" href="/docs/pages.css">
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %2$s</main>
                </body>
                </html>
                """.formatted(title, body);
    }

    private HtmlPage cells(String element, String... cells) {
        body.append("<tr>");
        for (String cell : cells) {
            body.append('<')
                    .append(element)
                    .append('>')
                    .append(escape(cell))
                    .append("</")
                    .append(element)
                    .append('>');
        }
        body.append("</tr>\n");
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
