package org.isonomia.web.search;

import java.util.Locale;
import org.isonomia.query.search.Scope;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Scopes in addresses are written as the API writes them. */
@Component
final class ScopeInAddress implements Converter<String, Scope> {
    @Override
    public Scope convert(String written) {
        return Scope.valueOf(written.toUpperCase(Locale.ROOT));
    }

    static String of(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
