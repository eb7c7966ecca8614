package org.isonomia.web.wiring;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.publish.Failpoint;
import org.isonomia.transparency.publish.Inspection;
import org.isonomia.transparency.publish.KeyFile;
import org.isonomia.transparency.publish.Publisher;
import org.isonomia.transparency.publish.Signer;
import org.isonomia.transparency.publish.Witnessing;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.witness.WitnessAddress;
import org.isonomia.transparency.witness.WitnessClient;
import org.isonomia.web.InstanceHome;
import org.isonomia.web.StartRefusedException;
import org.isonomia.web.log.ConfiguredWitnesses;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published log: its key, its publisher and what serves it. */
@Configuration
class PublisherConfiguration {
    private static final String KEY_FILE = "log.key";
    private static final String SIGNED_FILE = "log.signed";
    /** Each has a connection, and one more compares. */
    private static final int INSPECTORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private static final Duration CONNECTING = Duration.ofSeconds(1);

    @Bean
    Signer signer(
            InstanceHome home,
            @Value("${isonomia.log.origin:}") String origin,
            @Value("${isonomia.log.key-file:}") String keyFile,
            @Value("${server.address:127.0.0.1}") String address,
            @Value("${server.port:0}") int port) {
        var file = keyFile.isBlank() ? home.file(KEY_FILE) : Path.of(keyFile);
        var key = key(file, origin.isBlank() ? LogOrigin.of(address, port) : origin);
        String name = key.verifier().name();
        if (!origin.isBlank() && !name.equals(origin))
            throw new StartRefusedException(
                    "The log is called " + name + " since its first start, but ISONOMIA_LOG_ORIGIN is " + origin + ".",
                    "Receipts and checkpoints carry that name for good: set ISONOMIA_LOG_ORIGIN to it, or leave it out.");
        return new Signer(key, home.file(SIGNED_FILE));
    }

    private static SigningKey key(Path file, String name) {
        try {
            return KeyFile.openOrCreate(file, name);
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new StartRefusedException(
                    "The key of the log cannot be used: " + e.getMessage() + ".",
                    "Restore the file " + file + " from your copy, or name another in ISONOMIA_LOG_KEY_FILE.",
                    e);
        } catch (RejectedException e) {
            throw new StartRefusedException(
                    "'" + name + "' cannot be the name of a log.",
                    "Set ISONOMIA_LOG_ORIGIN to an address without scheme, spaces and plus signs.",
                    e);
        }
    }

    @Bean
    VerifierKey logKey(Signer signer) {
        return signer.verifier();
    }

    @Bean
    PublishedLog publishedLog(DataSource dataSource) {
        return new PublishedLog(dataSource);
    }

    @Bean
    WitnessSettings witnessSettings(
            @Value("${isonomia.log.witnesses:}") String witnesses,
            @Value("${isonomia.log.witness-policy:open}") String policy,
            @Value("${isonomia.log.witness-quorum:}") String quorum) {
        return WitnessSettings.of(witnesses, policy, quorum);
    }

    @Bean
    ConfiguredWitnesses configuredWitnesses(WitnessSettings settings) {
        return new ConfiguredWitnesses(
                settings.addresses().stream().map(WitnessAddress::key).toList());
    }

    @Bean
    Witnessing witnessing(@Qualifier("publisher") DataSource own, Signer signer, WitnessSettings settings) {
        var http = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
        var clients = settings.addresses().stream()
                .map(address -> new WitnessClient(address, http))
                .toList();
        return new Witnessing(own, signer, clients, settings.policy(), PublisherLifecycle::tell);
    }

    @Bean
    PublisherLifecycle publisherLifecycle(
            @Qualifier("publisher") DataSource own,
            Signer signer,
            Witnessing witnessing,
            PostgresEventStorageEngine engine) {
        return new PublisherLifecycle(
                new Inspection(own, signer, INSPECTORS),
                new Publisher(own, signer, Failpoint.NONE, witnessing),
                engine);
    }
}
