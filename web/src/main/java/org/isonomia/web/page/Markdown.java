package org.isonomia.web.page;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;
import org.springframework.stereotype.Component;

/**
 * Members' Markdown as HTML that can do nothing. Three walls: raw HTML is escaped, what is rendered passes an
 * allow-list, and templates put {@code hx-disable} around it, so that no post can make its readers' browsers act.
 */
@Component
public final class Markdown {
    private static final PolicyFactory ALLOWED =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    private final Parser parser = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    public String html(String source) {
        return ALLOWED.sanitize(renderer.render(parser.parse(source)));
    }
}
