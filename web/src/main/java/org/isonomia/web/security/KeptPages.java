package org.isonomia.web.security;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Shows the page of a form that was sent while nobody was signed in, filled in as it was. The form goes to its own handler
 * with a fault in it, and a form with faults is never sent on as a command: nothing is done until it is sent once more.
 */
@RestController
final class KeptPages {
    private final KeptForms forms;
    private final Scheduler blocking;
    private final ObjectProvider<DispatcherHandler> dispatcher;
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    KeptPages(
            KeptForms forms,
            Scheduler blocking,
            ObjectProvider<DispatcherHandler> dispatcher,
            ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.forms = forms;
        this.blocking = blocking;
        this.dispatcher = dispatcher;
        this.handlers = handlers;
    }

    @GetMapping("/kept")
    Mono<Void> again(Visit visit) {
        MemberId member = visit.member();
        return Mono.fromCallable(() -> forms.of(member))
                .subscribeOn(blocking)
                .flatMap(Mono::justOrEmpty)
                .map(kept -> (ServerWebExchange) new SentAgain(visit.exchange(), kept))
                .filterWhen(this::takesForm)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(sent -> sent.map(again -> dispatcher.getObject().handle(again))
                        .orElseGet(() -> begin(visit.exchange())));
    }

    /** What takes no form could not tell that there is a fault in it. */
    private Mono<Boolean> takesForm(ServerWebExchange sent) {
        return handlers.stream()
                .map(mapping -> mapping.getHandler(sent))
                .reduce(Mono.empty(), Mono::switchIfEmpty)
                .ofType(HandlerMethod.class)
                .map(handler ->
                        Arrays.asList(handler.getMethod().getParameterTypes()).contains(Form.class))
                .onErrorReturn(false)
                .defaultIfEmpty(false);
    }

    private static Mono<Void> begin(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create("/"));
        return exchange.getResponse().setComplete();
    }

    /** The request as it was, with what is wrong with it. */
    private static final class SentAgain extends ServerWebExchangeDecorator {
        private final Map<String, List<String>> fields;

        SentAgain(ServerWebExchange exchange, SealedForms.Kept kept) {
            super(exchange.mutate()
                    .request(request -> request.method(HttpMethod.POST).path(kept.path()))
                    .build());
            this.fields = kept.fields();
            Form.fault(this, FormFault.SIGNED_OUT_MEANWHILE);
        }

        @Override
        public Mono<MultiValueMap<String, String>> getFormData() {
            return Mono.just(new LinkedMultiValueMap<>(new LinkedHashMap<>(fields)));
        }
    }
}
