package org.isonomia.query.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tokens of all views and automations, read at once for all loops and kept up with what this node commits. Another
 * node may have moved one meanwhile, so nothing may be done by them that does not hold the row against them.
 */
final class Tokens {
    private static final long KEPT_NANOS = 250_000_000;
    private final DataSource source;
    private Map<String, List<Token>> known = Map.of();
    private long readAt;
    private boolean outdated = true;

    Tokens(DataSource source) {
        this.source = source;
    }

    /** Of one view or automation, as of a quarter of a second ago or later. */
    synchronized List<Token> of(String name) {
        if (outdated || System.nanoTime() - readAt > KEPT_NANOS) read();
        return known.getOrDefault(name, List.of());
    }

    /** This node has moved a token. */
    synchronized void moved(Token from, long covered) {
        known.computeIfPresent(from.name(), (name, tokens) -> {
            var now = new ArrayList<>(tokens);
            now.replaceAll(token -> token.equals(from) ? from.at(covered) : token);
            return now;
        });
    }

    /** What is known was found to be true no longer: the next to ask is told anew. */
    synchronized void forget() {
        outdated = true;
    }

    private void read() {
        known = Token.all(JdbcClient.create(source)).stream().collect(Collectors.groupingBy(Token::name));
        readAt = System.nanoTime();
        outdated = false;
    }
}
