package org.isonomia.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document at {@code /api/openapi}: what a program sends, without what handlers are handed besides. */
@Configuration
class OpenApiConfiguration {
    private static final String VERSION = "0.1";
    private static final String SESSION = "/api/session";
    private static final Set<HttpMethod> UNSAFE =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Visit.class, Form.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Isonomia API")
                        .version(VERSION)
                        .description("Everything a page can do. Sign in with POST /api/session and keep the cookie."
                                + " What is refused is answered with problem details (RFC 9457)."));
    }

    /** Every act carries the token against forgery; every act but signing in and out also a key of its own. */
    @Bean
    OpenApiCustomizer headersOfActs() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (!UNSAFE.contains(method)) return;
                    header(
                            operation,
                            "X-CSRF-TOKEN",
                            "The token of the session: signing in answers with it, and GET /api/session hands it out.",
                            1_000);
                    if (!path.equals(SESSION))
                        header(operation, "Idempotency-Key", "A fresh one for each act, the same for each retry.", 200);
                }));
    }

    /** Enums are written as the API writes them. */
    @Bean
    OpenApiCustomizer enumsAsTheyAreSent() {
        return document -> document.getComponents().getSchemas().values().forEach(OpenApiConfiguration::inKebabCase);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void inKebabCase(Schema schema) {
        if (schema.getEnum() != null)
            schema.setEnum(((List<?>) schema.getEnum())
                    .stream()
                            .map(name ->
                                    name.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList());
        if (schema.getProperties() != null)
            ((Map<String, Schema>) schema.getProperties()).values().forEach(OpenApiConfiguration::inKebabCase);
        if (schema.getItems() != null) inKebabCase(schema.getItems());
        if (schema.getAllOf() != null) ((List<Schema>) schema.getAllOf()).forEach(OpenApiConfiguration::inKebabCase);
    }

    private static void header(Operation operation, String name, String about, int longest) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .description(about)
                .required(true)
                .schema(new StringSchema().minLength(1).maxLength(longest)));
    }
}
