package org.isonomia.web.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * A door of the JSON API through which a command comes in.
 *
 * @param command the full name of its class
 */
record Endpoint(String command, RequestMethod method, String path) {
    private static final String COMMANDS = "org.isonomia.command.";

    static List<Endpoint> all(JavaClasses classes) {
        var endpoints = new ArrayList<Endpoint>();
        for (JavaClass type : classes)
            if (type.getPackageName().startsWith("org.isonomia.web"))
                for (JavaMethod handler : type.getMethods()) {
                    var mapping = mapping(handler.reflect());
                    if (mapping.isEmpty() || mapping.get().method().length == 0) continue;
                    String path = mapping(type.reflect()).map(Endpoint::path).orElse("") + path(mapping.get());
                    if (path.startsWith("/api/"))
                        for (String command : sent(handler))
                            endpoints.add(new Endpoint(command, mapping.get().method()[0], path));
                }
        return endpoints;
    }

    private static Optional<RequestMapping> mapping(AnnotatedElement of) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(of, RequestMapping.class));
    }

    private static String path(RequestMapping mapping) {
        return mapping.path().length == 0 ? "" : mapping.path()[0];
    }

    String words() {
        return "`" + method + " " + path + "`";
    }

    /** What it makes itself, or has other methods of its own class, or a record of the web, make. */
    private static List<String> sent(JavaMethod handler) {
        var commands = new ArrayList<String>();
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>();
        next.add(handler);
        while (!next.isEmpty()) {
            var unit = next.pop();
            if (!seen.add(unit)) continue;
            SliceLines.uses(unit).forEach(target -> {
                var owner = target.getOwner();
                if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                        && owner.getPackageName().startsWith(COMMANDS)) commands.add(owner.getName());
                else if (owner.getPackageName().equals(handler.getOwner().getPackageName()))
                    target.resolveMember().ifPresent(member -> next.add((JavaCodeUnit) member));
            });
        }
        return commands;
    }
}
