package org.isonomia.web.security;

import org.isonomia.web.instance.BlockingThreads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What is open to everyone, what every unsafe request must carry, and the headers of every response. */
@Configuration
@EnableWebFluxSecurity
class SecurityConfiguration {
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private static final String[] OPEN = {
        "/assets/**",
        "/webjars/**",
        "/favicon.svg",
        "/mark.svg",
        "/manifest.webmanifest",
        "/offline",
        "/offline-worker.js",
        "/sign-in",
        "/join/**",
        "/api/session",
        "/api/openapi/**",
        "/api/log/export",
        "/api/register.atom",
        "/api/register.csv",
        "/log/**",
        "/verify",
        "/audit",
        "/audit/tool/**",
        "/api/receipts/verify",
        "/api/community",
        "/api/invitations/{id}/members",
        "/actuator/health/**",
        "/found",
        "/sample"
    };

    /**
     * One's own, also after leaving or having been removed: to read it, take it along, take comments back and have it
     * erased (ADR 25).
     */
    private static final String[] OWN = {
        "/me/data", "/me/data/comments/{id}/retract", "/me/erase", "/api/me/data", "/api/me/erase", "/sign-out"
    };

    /** Queries and decisions block on the database; each has a thread of its own meanwhile. */
    @Bean
    Scheduler blocking() {
        return Schedulers.fromExecutorService(BlockingThreads.named("blocking"), "blocking");
    }

    @Bean
    @ConditionalOnMissingBean
    PasswordCost passwordCost() {
        return PasswordCost.OWASP;
    }

    /** Spring looks it up by this name, and every request passes it first. */
    @Bean
    TrustedProxies forwardedHeaderTransformer(@Value("${isonomia.trusted-proxies}") String networks) {
        return new TrustedProxies(networks);
    }

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http,
            SessionContexts sessions,
            CsrfCookies csrf,
            ServerAuthenticationEntryPoint notSignedIn,
            ServerAccessDeniedHandler forbidden) {
        return http.securityContextRepository(sessions)
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers(HttpMethod.GET, "/")
                        .permitAll()
                        .pathMatchers(OPEN)
                        .permitAll()
                        .pathMatchers(OWN)
                        .authenticated()
                        .pathMatchers(HttpMethod.DELETE, "/api/comments/{id}")
                        .authenticated()
                        .anyExchange()
                        .hasAuthority(SignedIn.MEMBER))
                .csrf(spec -> spec.csrfTokenRepository(csrf).accessDeniedHandler(forbidden))
                .exceptionHandling(
                        spec -> spec.authenticationEntryPoint(notSignedIn).accessDeniedHandler(forbidden))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicy(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                        .frameOptions(Customizer.withDefaults()))
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .anonymous(ServerHttpSecurity.AnonymousSpec::disable)
                .build();
    }
}
