package org.isonomia.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.isonomia.events.Digests;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Addresses of style sheets and scripts. Each changes with what it names, so browsers may keep them for ever. */
@Component
public final class Assets {
    private final WebJarVersionLocator versions = new WebJarVersionLocator();
    private final String style = own("app.css");
    private final String receipt = own("receipt.js");
    private final String counter = own("counter.js");
    private final String installed = own("installed.js");
    private final String rank = own("rank.js");
    private final String find = own("find.js");
    private final String card = own("card.png");
    private final String pico = jar("picocss__pico", "css/pico.min.css");
    private final String htmx = jar("htmx.org", "dist/htmx.min.js");
    private final String sse = jar("htmx-ext-sse", "sse.js");

    public String style() {
        return style;
    }

    public String receipt() {
        return receipt;
    }

    public String counter() {
        return counter;
    }

    public String installed() {
        return installed;
    }

    public String rank() {
        return rank;
    }

    public String find() {
        return find;
    }

    public String card() {
        return card;
    }

    public String pico() {
        return pico;
    }

    public String htmx() {
        return htmx;
    }

    public String sse() {
        return sse;
    }

    private String jar(String name, String file) {
        String version = versions.version(name);
        if (version == null) throw new IllegalStateException("not on the classpath: " + name);
        return "/webjars/" + name + "/" + version + "/" + file;
    }

    private static String own(String file) {
        try (var in = Resources.at("static/" + file).getInputStream()) {
            return "/assets/" + file + "?v=" + Digests.sha256(in.readAllBytes()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
