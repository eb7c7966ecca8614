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
        description = {
            "Checks a receipt (C2SP tlog-proof) without asking anybody. Other line ends, a byte order mark and blank",
            "lines around it are passed over, and said."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the entry is in the log", "1:the receipt does not prove it", "2:wrong usage, or no such file"
        })
final class ProofCommand implements Callable<Integer> {
    private static final String MENDED =
            "Its line ends, or a byte order mark, are not as it was given; it proves no less.";

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
            var kept = Receipt.read(Files.readAllBytes(receipt));
            var read = kept.receipt();
            byte[] bytes = entry == null ? read.extra() : Files.readAllBytes(entry);
            if (bytes.length == 0) {
                return Verdict.NOT_CHECKED.say(err, "The receipt does not hold its entry; name the file by --entry");
            }
            var checkpoint = read.verify(bytes, VerifierKey.parse(key.strip()));
            var faults = witnesses.faults(read.checkpoint());
            if (!faults.isEmpty()) {
                return Verdict.NOT_CLEAN.say(err, "The receipt is not witnessed: " + String.join("; ", faults));
            }
            out.println(new String(bytes, StandardCharsets.UTF_8));
            if (kept.mended()) out.println(MENDED);
            return Verdict.CLEAN.say(
                    out,
                    "entry " + read.index() + " is in " + checkpoint.origin() + ", as signed with "
                            + checkpoint.head().size() + " entries, exactly as it stands above.");
        } catch (RejectedException e) {
            return Verdict.NOT_CLEAN.say(err, "The receipt proves nothing: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return Verdict.NOT_CHECKED.say(err, "There is no file " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.NOT_CHECKED.say(err, "Could not read: " + e.getMessage());
        }
    }
}
