package org.isonomia.web.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Where programs read what a page shows: the same address under {@code /api}, where the API has one. */
@Component
final class Alternates {
    private static final String API = "/api";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile List<PathPattern> read = List.of();

    Alternates(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** With what is asked of the page. */
    Optional<String> of(URI page) {
        String path = page.getRawPath();
        String query = page.getRawQuery();
        String address = API + (path.equals("/") ? "/home" : path);
        var parsed = PathContainer.parsePath(address);
        return patterns().stream().anyMatch(pattern -> pattern.matches(parsed))
                ? Optional.of(query == null ? address : address + "?" + query)
                : Optional.empty();
    }

    /** Handlers are known only once every bean is made, this one among them. */
    private List<PathPattern> patterns() {
        if (read.isEmpty())
            read = mappings.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                    .filter(info -> info.getProducesCondition().isEmpty()
                            || info.getProducesCondition()
                                    .getProducibleMediaTypes()
                                    .contains(MediaType.APPLICATION_JSON))
                    .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                    .filter(pattern -> pattern.getPatternString().startsWith(API + "/"))
                    .toList();
        return read;
    }
}
