package org.isonomia.web.page;

import gg.jte.Content;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/**
 * Members' Markdown as safe HTML. Three layers, each enough against scripts and against attributes that would make a
 * reader's browser act: raw HTML is escaped, what comes out is held against an allow list, and htmx is off around it.
 */
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();
    private static final PolicyFactory ALLOWED = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(Sanitizers.TABLES)
            .and(new org.owasp.html.HtmlPolicyBuilder()
                    .allowElements("pre", "code", "hr")
                    .toFactory());

    private Markdown() {}

    /** For a template, which writes it as it is. */
    public static Content html(String markdown) {
        String safe = safe(markdown);
        return output -> {
            output.writeContent("<div class=\"prose\" dir=\"auto\" hx-disable>");
            output.writeContent(safe);
            output.writeContent("</div>");
        };
    }

    static String safe(String markdown) {
        return ALLOWED.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
