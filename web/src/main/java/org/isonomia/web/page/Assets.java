package org.isonomia.web.page;

import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Where styles and scripts are; the version in each address lets browsers keep them for ever. */
@Component
public final class Assets {
    private final WebJarVersionLocator locator = new WebJarVersionLocator();
    private final String pico = webjar("picocss__pico", "css/pico.min.css");
    private final String htmx = webjar("htmx.org", "dist/htmx.min.js");
    private final String sse = webjar("htmx-ext-sse", "sse.js");

    public String pico() {
        return pico;
    }

    public String htmx() {
        return htmx;
    }

    public String sse() {
        return sse;
    }

    private String webjar(String name, String file) {
        String version = locator.version(name);
        if (version == null) throw new IllegalStateException("no webjar " + name);
        return "/webjars/" + name + "/" + version + "/" + file;
    }
}
