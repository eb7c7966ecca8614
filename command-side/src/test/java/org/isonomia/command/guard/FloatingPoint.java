package org.isonomia.command.guard;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.tools.ToolProvider;

/** Finds doubles and floats: in what classes declare and call, and in what their sources say. */
final class FloatingPoint {
    private static final Set<String> NAMES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private FloatingPoint() {}

    static ArchCondition<JavaClass> use() {
        return new ArchCondition<>("use floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var mentioned = Stream.of(
                                type.getFields().stream().map(field -> field.getRawType()),
                                type.getCodeUnits().stream().flatMap(FloatingPoint::signature),
                                type.getMethodCallsFromSelf().stream()
                                        .flatMap(call -> Stream.concat(
                                                Stream.of(call.getTarget().getRawReturnType()),
                                                call.getTarget().getRawParameterTypes().stream())))
                        .flatMap(types -> types)
                        .anyMatch(used -> NAMES.contains(used.getName()));
                events.add(new SimpleConditionEvent(type, mentioned, type.getName() + " uses floating point"));
            }
        };
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
    }

    /** The sources below a folder that say double or float, or hold such a number. */
    static List<String> sources(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<String>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var walk = Files.walk(folder)) {
            var sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse())
                if (Boolean.TRUE.equals(unit.accept(new Scanner(), null)))
                    found.add(Path.of(unit.getSourceFile().getName())
                            .getFileName()
                            .toString());
        }
        return found;
    }

    private static final class Scanner extends TreeScanner<Boolean, Void> {
        @Override
        public Boolean visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
            return type.getPrimitiveTypeKind() == TypeKind.DOUBLE || type.getPrimitiveTypeKind() == TypeKind.FLOAT;
        }

        @Override
        public Boolean visitLiteral(LiteralTree literal, Void nothing) {
            return literal.getValue() instanceof Double || literal.getValue() instanceof Float;
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }
}
