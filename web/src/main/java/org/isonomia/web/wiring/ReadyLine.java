package org.isonomia.web.wiring;

import org.isonomia.web.instance.InstanceHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the operator where the instance is. */
@Component
final class ReadyLine {
    private static final Logger LOG = LoggerFactory.getLogger("isonomia");

    private final Environment environment;
    private final InstanceHome home;

    ReadyLine(Environment environment, InstanceHome home) {
        this.environment = environment;
        this.home = home;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port != null) LOG.info("Isonomia is ready: http://localhost:{} (data in {})", port, home.directory());
    }
}
