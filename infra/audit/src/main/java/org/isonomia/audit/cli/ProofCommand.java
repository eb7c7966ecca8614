package org.isonomia.audit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.receipt.Receipt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "proof",
        description = "Checks a receipt (C2SP tlog-proof) without asking anybody.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the entry is in the log", "1:the receipt does not prove it", "2:wrong usage, or no such file"
        })
final class ProofCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "RECEIPT", description = "the file that was kept")
    private Path receipt = Path.of("");

    @Mixin
    private final WitnessOptions witnesses = new WitnessOptions();

    @Option(
            names = "--vkey",
            required = true,
            paramLabel = "<key>",
            description = "the key of the log; of a receipt that is younger than a rotation, the newer one")
    private String key = "";

    @Option(
            names = "--entry",
            paramLabel = "<file>",
            description = "the exact bytes of the entry (default: those that the receipt holds)")
    private @Nullable Path entry;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            witnesses.check();
            var read = Receipt.parse(Files.readAllBytes(receipt));
            byte[] bytes = entry == null ? read.extra() : Files.readAllBytes(entry);
            if (bytes.length == 0) {
                err.println("The receipt does not hold its entry; name the file by --entry");
                return ReplayCommand.UNREADABLE;
            }
            var checkpoint = read.verify(bytes, VerifierKey.parse(key.strip()));
            var faults = witnesses.faults(read.checkpoint());
            if (!faults.isEmpty()) {
                err.println("The receipt is not witnessed: " + String.join("; ", faults));
                return 1;
            }
            out.println("Entry " + read.index() + " is in " + checkpoint.origin() + ", as signed with "
                    + checkpoint.head().size() + " entries:");
            out.println(new String(bytes, StandardCharsets.UTF_8));
            return 0;
        } catch (RejectedException e) {
            err.println("The receipt proves nothing: " + e.getMessage());
            return 1;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            err.println("Could not read: " + e.getMessage());
        }
        return ReplayCommand.UNREADABLE;
    }
}
