package org.isonomia.web.page;

import gg.jte.Content;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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

    /** Headings stand below those of the page; what is no link a reader could follow is shown as it was written. */
    private static final class Tamed extends AbstractVisitor {
        private static final int BELOW_THE_PAGE = 2;
        private static final int LOWEST = 6;
        private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?://|mailto:|[/#?])[^\\s\\p{Cc}]*");

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + BELOW_THE_PAGE));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!FOLLOWED.matcher(link.getDestination()).matches()) asWritten(link, "[", link.getDestination());
        }

        /** Pictures are loaded from nowhere: they become links to where they are. */
        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (!FOLLOWED.matcher(image.getDestination()).matches()) asWritten(image, "![", image.getDestination());
            else {
                var link = new Link(image.getDestination(), image.getTitle());
                if (image.getFirstChild() == null) link.appendChild(new Text(image.getDestination()));
                moved(image, link::appendChild);
                image.insertBefore(link);
                image.unlink();
            }
        }

        private static void asWritten(Node node, String opening, String destination) {
            node.insertBefore(new Text(opening));
            moved(node, node::insertBefore);
            node.insertBefore(new Text("](" + destination + ")"));
            node.unlink();
        }

        private static void moved(Node from, Consumer<Node> to) {
            for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) to.accept(child);
        }
    }

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
        var text = PARSER.parse(markdown);
        text.accept(new Tamed());
        return ALLOWED.sanitize(RENDERER.render(text));
    }
}
