package org.isonomia.command.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** The compiler, called with the very arguments of the build, refuses what was planted. */
class CompilerGuardsTest {
    private static final String ARGUMENTS =
            "//plugin[artifactId='maven-compiler-plugin']/configuration/compilerArgs/arg";
    private static final String CLASSPATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    private record Compilation(int exit, String output) {}

    @Test
    void null_where_a_value_is_promised_and_a_dropped_result_do_not_compile() throws Exception {
        var compilation = compile("NullPassed", "ResultIgnored");
        assertThat(compilation.output())
                .contains("error: [NullAway] passing @Nullable parameter 'null'")
                .contains("error: [ReturnValueIgnored]");
        assertThat(compilation.exit()).isNotZero();
    }

    @Test
    void what_is_right_compiles() throws Exception {
        assertThat(compile("NothingWrong")).isEqualTo(new Compilation(0, ""));
    }

    private Compilation compile(String... planted) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(arguments());
        command.addAll(List.of("--release", "21", "-cp", CLASSPATH, "-processorpath", CLASSPATH, "-proc:none"));
        command.addAll(List.of("-d", folder.toString()));
        for (String name : planted) command.add(source(name).toString());
        var compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(compiler.getInputStream().readAllBytes());
        return new Compilation(compiler.waitFor(), output);
    }

    private Path source(String planted) throws Exception {
        Path source = folder.resolve(planted + ".java");
        try (var text = CompilerGuardsTest.class.getResourceAsStream("/planted/" + planted + ".java.txt")) {
            return Files.write(source, text.readAllBytes());
        }
    }

    /** From the parent's build file, so that loosening it there fails here. */
    private static List<String> arguments() throws Exception {
        var build = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("../pom.xml").toFile());
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(ARGUMENTS, build, XPathConstants.NODESET);
        var arguments = new ArrayList<String>();
        for (int argument = 0; argument < found.getLength(); argument++)
            arguments.add(found.item(argument).getTextContent());
        return arguments;
    }
}
