package org.isonomia.events.community.earlier;

import java.util.Map;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;

/** {@code community.CharterAdopted/2}: whoever was invited was let in, however many by one member. */
public record CharterAdoptedV2(int version, CharterV2 charter, boolean provisional) {
    public record CharterV2(Charter.Template template, Map<DecisionKind, Procedure> procedures) {}

    public CharterAdopted upcast() {
        return new CharterAdopted(version, Charter.of(charter.template(), charter.procedures()), provisional);
    }
}
