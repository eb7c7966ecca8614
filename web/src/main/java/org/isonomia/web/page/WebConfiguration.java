package org.isonomia.web.page;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.isonomia.jte.StaticTemplates;
import org.isonomia.jte.Templates;
import org.isonomia.web.instance.BlockingThreads;
import org.isonomia.web.request.FormArgument;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.scheduling.concurrent.ConcurrentTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** How handlers get their arguments, pages their bytes and browsers their assets. */
@Configuration
class WebConfiguration implements WebFluxConfigurer, DisposableBean {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final ExecutorService handlers = BlockingThreads.named("handler");

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        configurer.customCodecs().register(new JteEncoder());
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new VisitArgument());
        configurer.addCustomResolver(new FormArgument());
    }

    /** Handlers that do not return a publisher wait for the database; they are kept off the event loop. */
    @Override
    public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
        configurer.setExecutor(new ConcurrentTaskExecutor(handlers));
    }

    @Override
    public void destroy() {
        handlers.shutdown();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var cache = CacheControl.maxAge(FOR_EVER).cachePublic().immutable();
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(cache);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(cache);
        registry.addResourceHandler("/favicon.svg", "/offline-worker.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }
}
