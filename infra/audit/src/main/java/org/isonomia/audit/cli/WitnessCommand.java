package org.isonomia.audit.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isonomia.audit.witness.WitnessHome;
import org.isonomia.audit.witness.WitnessServer;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.SignatureType;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.witness.Witness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "witness",
        description = {
            "Runs a witness (C2SP tlog-witness): it signs the checkpoints of the named logs, each only when it continues",
            "the one signed before, so that nobody can show different people different logs. What was signed is",
            "recorded in the directory before it is answered: keep that for good, and never run a copy of it."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  isonomia-audit witness --state w1 --name witness.example.org/w1 --log 'vote.example.org/log+…'",
            "",
            "It prints a line with its address and key, for ISONOMIA_LOG_WITNESSES of the log's operator. Put a web",
            "server with TLS before it, and give its address instead."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was ended", "2:it could not start, or wrong usage"})
final class WitnessCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--state",
            required = true,
            paramLabel = "<directory>",
            description = "where its key and what it signed are kept")
    private Path state = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "<name>",
            description = "what it is called for good, as in witness.example.org/w1; needed at the first start")
    private @Nullable String name;

    @Option(
            names = "--listen",
            paramLabel = "<address:port>",
            defaultValue = "127.0.0.1:8090",
            description = "where it listens (default: ${DEFAULT-VALUE}; port 0 takes any)")
    private String listen = "";

    @Option(
            names = "--log",
            required = true,
            paramLabel = "<key>",
            description = "the key of a log to witness, as /log/vkey shows it; may be repeated")
    private List<String> logs = List.of();

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var clock = InstantSource.system();
        try (var home = WitnessHome.open(state, name)) {
            var witness = new Witness(
                    home.key(), keys(), home.directory(), () -> clock.instant().getEpochSecond());
            try (var server = new WitnessServer(witness, address())) {
                out.println("Witness " + home.key().verifier().name() + " is ready. For ISONOMIA_LOG_WITNESSES:");
                out.println("http://" + server.address().getHostString() + ":"
                        + server.address().getPort() + " "
                        + home.key().verifier().text());
                out.flush();
                untilEnded(server);
            }
            return 0;
        } catch (RejectedException | IllegalStateException | IllegalArgumentException e) {
            err.println("The witness cannot start: " + e.getMessage());
        } catch (IOException e) {
            err.println("The witness cannot start: " + e);
        }
        return ReplayCommand.UNREADABLE;
    }

    private List<VerifierKey> keys() {
        var keys = new ArrayList<VerifierKey>();
        for (String log : logs) {
            var key = VerifierKey.parse(log.strip());
            if (key.type() != SignatureType.ED25519)
                throw new IllegalArgumentException("'" + log + "' is not the key of a log");
            keys.add(key);
        }
        return keys;
    }

    private InetSocketAddress address() {
        int colon = listen.lastIndexOf(':');
        if (colon < 1 || !listen.substring(colon + 1).matches("[0-9]{1,5}"))
            throw new IllegalArgumentException("'" + listen + "' is not address:port");
        return new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)));
    }

    /** Until the process is told to end; what is being answered is answered first. */
    private static void untilEnded(WitnessServer server) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        new CountDownLatch(1).await();
    }
}
