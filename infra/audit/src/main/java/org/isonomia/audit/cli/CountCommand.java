package org.isonomia.audit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.isonomia.audit.count.BltReader;
import org.isonomia.audit.count.CaseFile;
import org.isonomia.audit.count.CaseReader;
import org.isonomia.audit.count.Expectation;
import org.isonomia.audit.count.Families;
import org.isonomia.audit.count.SheetText;
import org.isonomia.audit.count.UnusableCaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "count",
        description = "Counts ballots from a case file (JSON) or a BLT file, and prints the whole count as JSON.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:counted, and as expected",
            "1:a figure differs from what the file expects",
            "2:a file could not be read or counted, or wrong usage"
        })
final class CountCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;
    private static final int UNUSABLE = 2;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String BLT_METHOD = "stv-scottish";
    private static final JsonMapper LINE = new JsonMapper();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "case files (JSON) and BLT files")
    private List<Path> files = List.of();

    @Option(names = "--expect", description = "compare with the \"expected\" of each file")
    private boolean expect;

    @Option(names = "--pretty", description = "print tables instead of JSON")
    private boolean pretty;

    @Option(
            names = "--method",
            paramLabel = "<method>",
            description = "count by this method (for BLT files otherwise " + BLT_METHOD + ")")
    private @Nullable String method;

    @Option(names = "--seats", paramLabel = "<n>", description = "fill so many seats, whatever the file says")
    private @Nullable Integer seats;

    @Override
    public Integer call() {
        if (seats != null && seats < 1)
            throw new ParameterException(spec.commandLine(), "--seats is a whole number from 1, not " + seats);
        if (method != null && !Families.know(method))
            throw new ParameterException(spec.commandLine(), "--method: no counting rule for method " + method);
        return files.stream().mapToInt(this::count).max().orElse(UNUSABLE);
    }

    private int count(Path path) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            var file = read(path).counted(method, seats);
            var recount = Families.recount(file);
            recount.remarks().forEach(remark -> err.println(path + ": " + remark));
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    pretty
                            ? SheetText.of(file, recount)
                            : (files.size() > 1 ? LINE : INDENTED).writeValueAsString(recount.json()));
            out.flush();
            return expect ? compare(path, Expectation.of(file, recount)) : 0;
        } catch (UnusableCaseException e) {
            err.println(path + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("There is no file " + path);
        } catch (OutOfMemoryError e) {
            err.println(path + ": has more distinct ballots than memory holds; start java with a larger -Xmx");
        } catch (IOException e) {
            err.println(path + ": could not be read: "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
        return UNUSABLE;
    }

    private CaseFile read(Path path) throws IOException {
        if (Files.isDirectory(path)) throw new IOException("it is a directory; name the files in it");
        return isBlt(path) ? BltReader.read(path, method == null ? BLT_METHOD : method) : CaseReader.read(path);
    }

    /** By its name, or else because it begins with a digit, as no JSON object does. */
    private static boolean isBlt(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (name.endsWith(".blt")) return true;
        if (name.endsWith(".json")) return false;
        try (var in = Files.newInputStream(path)) {
            int first = afterMark(in);
            while (first >= 0 && Character.isWhitespace(first)) first = in.read();
            return first >= '0' && first <= '9' || first == '#';
        }
    }

    /** A byte order mark says nothing about what follows it. @return the first byte that does */
    private static int afterMark(InputStream in) throws IOException {
        byte[] mark = in.readNBytes(BYTE_ORDER_MARK.length);
        if (Arrays.equals(mark, BYTE_ORDER_MARK)) return in.read();
        for (byte one : mark) if (!Character.isWhitespace(one)) return one & 0xff;
        return in.read();
    }

    private int compare(Path path, Expectation expectation) {
        PrintWriter err = spec.commandLine().getErr();
        for (String key : expectation.notCompared()) err.println(path + ": not compared: " + key);
        for (String difference : expectation.differences()) err.println(path + ": " + difference);
        return expectation.differences().isEmpty() ? 0 : DIFFERENT;
    }
}
