package org.isonomia.web.api;

import org.isonomia.events.codec.StrictJson;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's JSON reads as the log's does: strictly, enums in kebab case. */
@Configuration
class JsonConfiguration {
    @Bean
    JsonMapperBuilderCustomizer apiJson() {
        return StrictJson::over;
    }
}
