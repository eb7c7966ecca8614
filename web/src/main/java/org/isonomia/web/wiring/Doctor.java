package org.isonomia.web.wiring;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.publish.Inspection;
import org.isonomia.transparency.publish.KeyFiles;
import org.isonomia.transparency.publish.Signer;
import org.isonomia.transparency.publish.WitnessState;
import org.isonomia.transparency.publish.Witnessing;
import org.isonomia.transparency.store.Checkpoints;
import org.isonomia.transparency.store.Entries;
import org.isonomia.transparency.witness.WitnessClient;
import org.isonomia.web.database.RunningDatabase;
import org.springframework.core.env.PropertyResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks at everything the signer looks at, in its order, and says what it sees. Signs and writes nothing. */
final class Doctor {
    private static final int INSPECTORS = 2;

    private final DoctorsReport report;
    private final Path memory;
    private final KeyFiles keys;
    private final Signer signer;
    private final DataSource database;
    private final WitnessSettings witnesses;

    Doctor(DoctorsReport report, Path home, Path key, RunningDatabase database, PropertyResolver configured) {
        this.report = report;
        memory = home.resolve(PublisherConfiguration.SIGNED_FILE);
        keys = new KeyFiles(key);
        signer = new Signer(keys, memory);
        var owner = database.owner();
        this.database = new DriverManagerDataSource(database.url(), owner.user(), owner.password());
        witnesses = WitnessSettings.of(
                configured.getProperty("isonomia.log.witnesses", ""),
                configured.getProperty("isonomia.log.witness-policy", "open"),
                configured.getProperty("isonomia.log.witness-quorum", ""));
    }

    /** @return the exit status. @throws RefusedException with what keeps the signer from signing */
    int examine() throws SQLException, IOException, InterruptedException {
        report.step("The key of the log");
        var held = keys.read();
        report.see("The log is called " + held.origin() + ".");
        held.verifiers().all().forEach(key -> report.see("Key: " + key));

        report.step("What was signed last");
        var signed = signer.last();
        report.see(signed.map(Doctor::words).orElse("Nothing yet.") + place());

        report.step("What the database holds");
        try (var connection = database.getConnection()) {
            report.see(Entries.size(connection) + " entries.");
            report.see("Published last: "
                    + Checkpoints.latest(connection).map(Doctor::words).orElse("nothing yet."));
        }

        report.step("Each entry and each stored hash against what was signed");
        long inspected = new Inspection(database, signer, INSPECTORS).run();
        report.see("The " + inspected + " entries that were signed are there, as they were signed.");

        report.step("What the witnesses outside hold");
        ask();
        return report.well();
    }

    private void ask() throws InterruptedException {
        if (witnesses.addresses().isEmpty()) {
            report.see("None are configured: a log that was set back together with its memory would not be noticed.");
            return;
        }
        var http = HttpClient.newBuilder()
                .connectTimeout(PublisherConfiguration.CONNECTING)
                .build();
        var clients = witnesses.addresses().stream()
                .map(address -> new WitnessClient(address, http))
                .toList();
        try (var witnessing = new Witnessing(database, signer, clients, witnesses.policy(), Doctor::unheard)) {
            witnessing.check();
            for (WitnessState state : witnessing.states())
                report.see(state.witness().name() + ": "
                        + (state.isMissing() ? state.problem() : "holds nothing that contradicts this log") + ".");
        }
    }

    private static void unheard(List<WitnessState> states) {}

    private static String words(SignedNote note) {
        var head = Checkpoint.parse(note.text()).head();
        return head.size() + " entries, root " + head.root().base64() + ".";
    }

    private String place() throws IOException {
        return Files.exists(memory)
                ? " (" + memory + ", written " + Files.getLastModifiedTime(memory) + ")"
                : " (" + memory + ")";
    }
}
