package org.isonomia.events.community.earlier;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.community.earlier.CharterAdoptedV2.CharterV2;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/** {@code community.CharterAdopted/1}: procedures that said nothing of how polls are held. */
public record CharterAdoptedV1(int version, CharterV1 charter, boolean provisional) {
    public record CharterV1(Charter.Template template, Map<DecisionKind, ProcedureV1> procedures) {}

    public record ProcedureV1(
            String rule, Quorum quorum, Threshold threshold, int supporters, Duration deliberation, Duration voting) {
        Procedure upcast() {
            return new Procedure(rule, quorum, threshold, supporters, deliberation, voting, Conduct.PLAIN);
        }
    }

    public CharterAdoptedV2 upcast() {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        charter.procedures().forEach((kind, procedure) -> procedures.put(kind, procedure.upcast()));
        return new CharterAdoptedV2(version, new CharterV2(charter.template(), procedures), provisional);
    }
}
