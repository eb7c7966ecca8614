package org.isonomia.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isonomia.audit.verify.Verification;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.tree.Hash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "dump",
        description = {
            "Prints the entries of a published log as lines of JSON, each exactly as it was written, in order.",
            "They are verified on the way: only with exit code 0 are they what was signed."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:what was signed", "1:something is wrong with it", "2:it could not be read, or wrong usage"})
final class DumpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final LogOptions log = new LogOptions();

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        var out = spec.commandLine().getOut();
        try {
            var verified = Verification.of(log.files(), log.verifier(), Optional.empty(), new Lines(out));
            verified.faults().forEach(err::println);
            return verified.faults().isEmpty() ? 0 : 1;
        } catch (RejectedException e) {
            err.println("The log is not what this key signed: " + e.getMessage());
            return 1;
        } catch (IOException | IllegalArgumentException e) {
            err.println("Could not read " + log.place + ": " + e.getMessage());
            return ReplayCommand.UNREADABLE;
        } finally {
            out.flush();
        }
    }

    private record Lines(PrintWriter out) implements Verification.Entries<String> {
        @Override
        public void begin(long size) {}

        @Override
        public String read(long position, byte[] bytes, Hash leaf) {
            return new String(bytes, UTF_8);
        }

        @Override
        public void take(String entry) {
            out.println(entry);
        }
    }
}
